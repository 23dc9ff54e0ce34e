"""Unsigned integers of variable length, base 128, shortest form only (§3)."""

from __future__ import annotations

from .faults import CloseCode, WireFault

#: Nothing on the wire is larger (§3).
LARGEST = 0xFFFF_FFFF


def encode(value: int) -> bytes:
    """The one valid encoding of a value, 0 … 2^32−1."""
    if not 0 <= value <= LARGEST:
        raise ValueError(f"{value} is not within 0 … {LARGEST}, all that a uvarint carries here")
    if value < 0x80:
        return bytes((value,))
    groups = bytearray()
    while value >= 0x80:
        groups.append(value & 0x7F | 0x80)
        value >>= 7
    groups.append(value)
    return bytes(groups)


def size(value: int) -> int:
    """How many bytes `encode` makes of a value."""
    return max(1, (value.bit_length() + 6) // 7)


class Reader:
    """Reads the fields of one frame's body from front to back; whatever does not fit is a connection error."""

    __slots__ = ("_data", "_end", "_position")

    def __init__(self, data: bytes, position: int = 0, end: int | None = None) -> None:
        self._data = data
        self._position = position
        self._end = len(data) if end is None else end

    @property
    def remaining(self) -> int:
        return self._end - self._position

    def uvarint(self, limit: int, what: str) -> int:
        """An integer of at most `limit` bytes."""
        value = 0
        for index in range(limit):
            position = self._position + index
            if position >= self._end:
                raise WireFault(CloseCode.PROTOCOL, f"the frame ends within {what}")
            byte = self._data[position]
            value |= (byte & 0x7F) << (7 * index)
            if byte < 0x80:
                if byte == 0 and index > 0:
                    raise WireFault(CloseCode.PROTOCOL, f"{what} is not in shortest form")
                if value > LARGEST:
                    raise WireFault(CloseCode.PROTOCOL, f"{what} is above 2^32-1")
                self._position = position + 1
                return value
        raise WireFault(CloseCode.PROTOCOL, f"{what} takes more than {limit} bytes")

    def byte(self, what: str) -> int:
        if self._position >= self._end:
            raise WireFault(CloseCode.PROTOCOL, f"the frame ends before {what}")
        self._position += 1
        return self._data[self._position - 1]

    def take(self, count: int, what: str) -> bytes:
        if count > self.remaining:
            raise WireFault(CloseCode.PROTOCOL, f"{what} says {count} bytes and {self.remaining} are there")
        start = self._position
        self._position += count
        return self._data[start : self._position]

    def sized(self, what: str) -> bytes:
        """A length of at most three bytes, and so many bytes."""
        return self.take(self.uvarint(3, f"the length of {what}"), what)

    def rest(self) -> bytes:
        return self.take(self.remaining, "the rest")

    def finish(self, what: str) -> None:
        if self.remaining:
            raise WireFault(CloseCode.PROTOCOL, f"{what} has {self.remaining} bytes left over")
