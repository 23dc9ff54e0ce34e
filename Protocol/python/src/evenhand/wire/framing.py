"""Cuts a stream of bytes into frames, whatever the pieces it arrives in (§3)."""

from __future__ import annotations

from collections.abc import Iterator

from . import uvarint
from .crc32c import crc32c
from .faults import CloseCode, WireFault

#: What a peer must accept before it stated its own limit; also the most that a HELLO may take (§5).
FLOOR_MAX_FRAME = 16_384
#: Nobody may state more (§5).
CAP_MAX_FRAME = 1_048_576


class FrameCutter:
    """Holds the beginning of a frame until its end arrives, never more than was received."""

    __slots__ = ("_buffer", "checksums", "max_frame", "unfinished_since")

    def __init__(self, max_frame: int) -> None:
        self._buffer = bytearray()
        self.max_frame = max_frame
        #: Both HELLOs stated key 22: every frame ends with a checksum.
        self.checksums = False
        #: When the first byte of the frame that is still incomplete came; None while there is none.
        self.unfinished_since: float | None = None

    @property
    def buffered(self) -> int:
        return len(self._buffer)

    def feed(self, data: bytes, now: float) -> Iterator[bytes]:
        """Yields head and body of each frame that `data` completes. The caller handles one before asking for the
        next, so that a HELLO already governs the frames behind it.
        """
        self._buffer += data
        buffer = self._buffer
        position = 0
        try:
            while position < len(buffer):
                prefix, length = self._length(buffer, position)
                if prefix == 0 or position + prefix + length > len(buffer):
                    break
                end = position + prefix + length
                frame = bytes(buffer[position:end])
                position = end
                self.unfinished_since = None
                yield self._checked(frame, prefix)
        finally:
            del buffer[:position]
            if not buffer:
                self.unfinished_since = None
            elif self.unfinished_since is None:
                self.unfinished_since = now

    def _length(self, buffer: bytearray, position: int) -> tuple[int, int]:
        """How many bytes the length takes, and what it says; (0, 0) while it is not whole."""
        value = 0
        for index in range(3):
            if position + index >= len(buffer):
                return 0, 0
            byte = buffer[position + index]
            value |= (byte & 0x7F) << (7 * index)
            if byte < 0x80:
                if byte == 0 and index > 0:
                    raise WireFault(CloseCode.PROTOCOL, "a frame's length is not in shortest form")
                if value == 0:
                    raise WireFault(CloseCode.PROTOCOL, "a frame of length 0")
                if value > self.max_frame:
                    raise WireFault(
                        CloseCode.FRAME_SIZE, f"a frame of {value} bytes, and at most {self.max_frame} are accepted"
                    )
                return index + 1, value
        raise WireFault(CloseCode.PROTOCOL, "a frame's length takes more than three bytes")

    def _checked(self, frame: bytes, prefix: int) -> bytes:
        if not self.checksums:
            return frame[prefix:]
        if len(frame) - prefix < 5:
            raise WireFault(CloseCode.CHECKSUM, "a frame too short for its checksum")
        if int.from_bytes(frame[-4:], "little") != crc32c(frame[:-4]):
            raise WireFault(CloseCode.CHECKSUM, "a frame does not match its checksum")
        return frame[prefix:-4]


def wrap(payload: bytes, checksum: bool = False) -> bytes:
    """A whole frame around head and body."""
    if not checksum:
        return uvarint.encode(len(payload)) + payload
    covered = uvarint.encode(len(payload) + 4) + payload
    return covered + crc32c(covered).to_bytes(4, "little")
