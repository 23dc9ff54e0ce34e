"""Which cut messages may come in whole: a budget booked by declaration (§8)."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)

#: Bytes of cut messages that one connection holds at most, beside the starting windows.
BUDGET = 16 * 1_048_576
#: Seconds without data after which an admitted message is given up.
STALL = 30.0


class Admission(Generic[Key]):
    """Books whole messages against a budget, in the order they were declared."""

    def __init__(self, budget: int = BUDGET) -> None:
        self._left = budget
        self._waiting: dict[Key, int] = {}
        self._booked: dict[Key, int] = {}
        self._touched: dict[Key, float] = {}

    @property
    def booked_bytes(self) -> int:
        return sum(self._booked.values())

    def declare(self, key: Key, total: int, now: float) -> bool:
        """Whether the message is admitted at once; if not it waits for its turn."""
        if self._waiting or total > self._left:
            self._waiting[key] = total
            return False
        self._admit(key, total, now)
        return True

    def admitted(self, key: Key) -> bool:
        return key in self._booked

    def data_arrived(self, key: Key, now: float) -> None:
        if key in self._touched:
            self._touched[key] = now

    def complete(self, key: Key) -> None:
        """All of an admitted message is here; it stays booked until it is taken, and can no longer stall."""
        self._touched.pop(key, None)

    def release(self, key: Key, now: float) -> list[Key]:
        """The message was taken or given up. Returns those whose turn it is now."""
        self._touched.pop(key, None)
        self._waiting.pop(key, None)
        self._left += self._booked.pop(key, 0)
        admitted = []
        while self._waiting:
            first, total = next(iter(self._waiting.items()))
            if total > self._left:
                break
            del self._waiting[first]
            self._admit(first, total, now)
            admitted.append(first)
        return admitted

    def stalled(self, now: float) -> list[Key]:
        return [key for key, touched in self._touched.items() if now - touched >= STALL]

    def next_stall(self) -> float | None:
        return min(self._touched.values()) + STALL if self._touched else None

    def _admit(self, key: Key, total: int, now: float) -> None:
        self._left -= total
        self._booked[key] = total
        self._touched[key] = now
