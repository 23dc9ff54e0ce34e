"""How much a peer may ask of this side without giving it something to do (§14)."""

from __future__ import annotations

from .faults import CloseCode, WireFault

_CAPACITY = 1_000.0
_REFILL_PER_SECOND = 200.0


class Debt:
    """A bucket of 1,000, refilled 200 a second; frames that only cost work draw from it."""

    def __init__(self, now: float) -> None:
        self._left = _CAPACITY
        self._seen = now

    def charge(self, now: float) -> None:
        self._left = min(_CAPACITY, self._left + (now - self._seen) * _REFILL_PER_SECOND)
        self._seen = now
        if self._left < 1:
            raise WireFault(CloseCode.EXCESSIVE_LOAD, "too many frames without use")
        self._left -= 1


class CreditAllowance:
    """How many CREDITs a stream may see."""

    @staticmethod
    def after(sent_cost: int) -> int:
        """32, and one for each 1,024 bytes that were sent there."""
        return 32 + sent_cost // 1_024
