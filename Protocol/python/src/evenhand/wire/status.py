"""How a call ended when it did not end well (§12)."""

from __future__ import annotations

from dataclasses import dataclass

from . import uvarint
from .faults import CloseCode, Code, WireFault

MAX_TEXT = 1_024
_UNPROCESSED = 0x40


@dataclass(frozen=True, slots=True)
class Status:
    """A code, a text for people, and details: serialised `google.protobuf.Any` messages."""

    code: Code
    text: str = ""
    details: tuple[bytes, ...] = ()
    #: No handler saw the call.
    unprocessed: bool = False

    def encode(self) -> bytes:
        text = cut_text(self.text)
        out = bytearray((self.code | (_UNPROCESSED if self.unprocessed else 0),))
        out += uvarint.encode(len(text)) + text
        for detail in self.details:
            out += uvarint.encode(len(detail)) + detail
        return bytes(out)


def decode(reader: uvarint.Reader) -> Status:
    """Reads a status to the reader's end. An unknown code reads as UNKNOWN; UNPROCESSED counts with 8 and 14 only."""
    first = reader.byte("the status code")
    if first & 0xA0:
        raise WireFault(CloseCode.PROTOCOL, "a status byte with undefined bits")
    number = first & 0x1F
    code = Code(number) if 1 <= number <= 16 else Code.UNKNOWN
    text = reader.sized("the status text").decode("utf-8", "replace")
    details = []
    while reader.remaining:
        details.append(reader.sized("a status detail"))
    unprocessed = bool(first & _UNPROCESSED) and code in (Code.RESOURCE_EXHAUSTED, Code.UNAVAILABLE)
    return Status(code, text, tuple(details), unprocessed)


def cut_text(text: str) -> bytes:
    """At most 1,024 bytes of UTF-8, cut between characters."""
    raw = text.encode("utf-8", "replace")
    if len(raw) <= MAX_TEXT:
        return raw
    end = MAX_TEXT
    while end > 0 and raw[end] & 0xC0 == 0x80:
        end -= 1
    return raw[:end]
