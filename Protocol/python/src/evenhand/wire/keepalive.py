"""When to ask whether the other side still lives (§14)."""

from __future__ import annotations

#: Seconds of silence, with calls open, before a PING; and for its PONG.
SILENCE = 30.0
PONG_TIMEOUT = 20.0


class Keepalive:
    """Remembers when something last arrived and which PING is unanswered."""

    def __init__(self, now: float) -> None:
        self.last_arrival = now
        self._last_ping: float | None = None
        self._awaited: int | None = None
        self._next_token = 1

    def bytes_arrived(self, now: float) -> None:
        self.last_arrival = now

    def pong_arrived(self, token: int) -> None:
        """A PONG that nobody waits for says nothing and harms nothing."""
        if token == self._awaited:
            self._awaited = None

    def ping_due(self, now: float, ping_floor: float, calls_open: bool) -> int | None:
        """The token of the PING to send now, if one is due."""
        due = self._due(ping_floor, calls_open)
        if due is None or now < due:
            return None
        self._awaited = self._next_token
        self._next_token = self._next_token % 0xFFFF_FFFF + 1
        self._last_ping = now
        return self._awaited

    def pong_overdue(self, now: float) -> bool:
        return self._awaited is not None and self._last_ping is not None and now >= self._last_ping + PONG_TIMEOUT

    def next_timer(self, ping_floor: float, calls_open: bool) -> float | None:
        if self._awaited is not None and self._last_ping is not None:
            return self._last_ping + PONG_TIMEOUT
        return self._due(ping_floor, calls_open)

    def _due(self, ping_floor: float, calls_open: bool) -> float | None:
        if self._awaited is not None or not calls_open:
            return None
        due = self.last_arrival + SILENCE
        return due if self._last_ping is None else max(due, self._last_ping + ping_floor)
