"""The frames, as values, to bytes and back (§3, §4). Both directions, so that tests can play the server.

A message cut into fragments is not put together here: `Msg.data` is the frame's share as it came, with the total in
front where it opens a cut message (`stream.Assembler` reads that).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from . import hello, metadata, status, uvarint
from .faults import CloseCode, WireFault
from .metadata import EMPTY, Metadata
from .status import Status

FLAG_1, FLAG_2, FLAG_4, FLAG_8 = 0x10, 0x20, 0x40, 0x80
LAST, META, ZIP, MORE = FLAG_1, FLAG_2, FLAG_4, FLAG_8
BODY, ERR, CRITICAL = FLAG_1, FLAG_8, FLAG_1

#: Reasons of a CANCEL.
CANCELLED, DEADLINE = 1, 4
MAX_EXT = 1_024
MAX_NAME = 255
#: Method 0 carries a name for once, method 1 a name to bind.
NAMED, BINDING, FIRST_BOUND = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Hello:
    kind: ClassVar[int] = 0
    settings: tuple[hello.Setting, ...]

    def payload(self) -> bytes:
        return bytes((self.kind,)) + hello.encode_settings(self.settings)


@dataclass(frozen=True, slots=True)
class MethodReference:
    """A bound number, or a name and whether it is bound by this frame."""

    number: int
    name: str = ""

    def encode(self) -> bytes:
        if self.number >= FIRST_BOUND:
            return uvarint.encode(self.number)
        raw = self.name.encode("utf-8")
        return uvarint.encode(self.number) + uvarint.encode(len(raw)) + raw


@dataclass(frozen=True, slots=True)
class Call:
    kind: ClassVar[int] = 1
    slot: int
    method: MethodReference
    timeout_ms: int = 0
    metadata: Metadata = EMPTY
    data: bytes = b""
    last: bool = True
    zipped: bool = False
    #: The whole message's bytes when this is only its first fragment.
    total: int | None = None
    illegal_metadata: bool = field(default=False, compare=False)

    def payload(self) -> bytes:
        head = self.kind | _flag(self.last, LAST) | _flag(self.zipped, ZIP) | _flag(self.total is not None, MORE)
        total = b"" if self.total is None else uvarint.encode(self.total)
        return _opening(head, self.slot, self.method, self.timeout_ms, self.metadata) + total + self.data


@dataclass(frozen=True, slots=True)
class Open:
    kind: ClassVar[int] = 2
    slot: int
    method: MethodReference
    timeout_ms: int = 0
    metadata: Metadata = EMPTY
    illegal_metadata: bool = field(default=False, compare=False)

    def payload(self) -> bytes:
        return _opening(self.kind, self.slot, self.method, self.timeout_ms, self.metadata)


@dataclass(frozen=True, slots=True)
class Msg:
    kind: ClassVar[int] = 3
    slot: int
    data: bytes = b""
    last: bool = False
    zipped: bool = False
    more: bool = False

    def payload(self) -> bytes:
        head = self.kind | _flag(self.last, LAST) | _flag(self.zipped, ZIP) | _flag(self.more, MORE)
        return bytes((head,)) + uvarint.encode(self.slot) + self.data


@dataclass(frozen=True, slots=True)
class Half:
    kind: ClassVar[int] = 4
    slot: int

    def payload(self) -> bytes:
        return bytes((self.kind,)) + uvarint.encode(self.slot)


@dataclass(frozen=True, slots=True)
class End:
    kind: ClassVar[int] = 5
    slot: int
    #: None: no message in this frame.
    data: bytes | None = None
    zipped: bool = False
    status: Status | None = None
    metadata: Metadata = EMPTY

    def payload(self) -> bytes:
        head = self.kind | _flag(self.data is not None, BODY) | _flag(self.zipped, ZIP)
        head |= _flag(self.status is not None, ERR) | _flag(bool(self.metadata), META)
        out = bytes((head,)) + uvarint.encode(self.slot)
        if self.metadata:
            out += _block(self.metadata)
        if self.status is not None:
            return out + self.status.encode()
        return out + (self.data or b"")


@dataclass(frozen=True, slots=True)
class Cancel:
    kind: ClassVar[int] = 6
    slot: int
    reason: int = CANCELLED

    def payload(self) -> bytes:
        return bytes((self.kind,)) + uvarint.encode(self.slot) + uvarint.encode(self.reason)


@dataclass(frozen=True, slots=True)
class Credit:
    kind: ClassVar[int] = 7
    slot: int
    increment: int

    def payload(self) -> bytes:
        return bytes((self.kind,)) + uvarint.encode(self.slot) + uvarint.encode(self.increment)


@dataclass(frozen=True, slots=True)
class Ping:
    kind: ClassVar[int] = 8
    token: int

    def payload(self) -> bytes:
        return bytes((self.kind,)) + uvarint.encode(self.token)


@dataclass(frozen=True, slots=True)
class Pong:
    kind: ClassVar[int] = 9
    token: int

    def payload(self) -> bytes:
        return bytes((self.kind,)) + uvarint.encode(self.token)


@dataclass(frozen=True, slots=True)
class Drain:
    kind: ClassVar[int] = 10
    grace_ms: int
    reason: int = 0

    def payload(self) -> bytes:
        return bytes((self.kind,)) + uvarint.encode(self.grace_ms) + uvarint.encode(self.reason)


@dataclass(frozen=True, slots=True)
class Close:
    kind: ClassVar[int] = 11
    code: int
    accepted: int = 0
    text: str = ""

    def payload(self) -> bytes:
        text = self.text.encode("utf-8", "replace")
        out = bytes((self.kind,)) + uvarint.encode(self.code) + uvarint.encode(self.accepted)
        return out + uvarint.encode(len(text)) + text


@dataclass(frozen=True, slots=True)
class Auth:
    kind: ClassVar[int] = 12
    metadata: Metadata

    def payload(self) -> bytes:
        return bytes((self.kind,)) + metadata.encode(self.metadata)


@dataclass(frozen=True, slots=True)
class Head:
    kind: ClassVar[int] = 13
    slot: int
    metadata: Metadata = EMPTY

    def payload(self) -> bytes:
        return bytes((self.kind,)) + uvarint.encode(self.slot) + metadata.encode(self.metadata)


@dataclass(frozen=True, slots=True)
class Ext:
    kind: ClassVar[int] = 15
    type: int
    data: bytes = b""
    critical: bool = False

    def payload(self) -> bytes:
        head = self.kind | _flag(self.critical, CRITICAL)
        return bytes((head,)) + uvarint.encode(self.type) + self.data


Frame = Hello | Call | Open | Msg | Half | End | Cancel | Credit | Ping | Pong | Drain | Close | Auth | Head | Ext

_NAMES = {
    0: "HELLO", 1: "CALL", 2: "OPEN", 3: "MSG", 4: "HALF", 5: "END", 6: "CANCEL", 7: "CREDIT", 8: "PING", 9: "PONG",
    10: "DRAIN", 11: "CLOSE", 12: "AUTH", 13: "HEAD", 15: "EXT",
}  # fmt: skip
_FLAGS = {1: 0xF0, 2: META, 3: LAST | ZIP | MORE, 5: 0xF0, 15: CRITICAL}


def decode(payload: bytes, max_meta: int = 8_192) -> Frame:
    """A frame from its head and body. WireFault where no correct peer would send it, whichever side it is."""
    kind, flags = payload[0] & 0x0F, payload[0] & 0xF0
    name = _NAMES.get(kind)
    if name is None:
        raise WireFault(CloseCode.PROTOCOL, f"a frame of kind {kind}")
    if flags & ~_FLAGS.get(kind, 0):
        raise WireFault(CloseCode.PROTOCOL, f"{name} with undefined flags {flags:#04x}")
    reader = uvarint.Reader(payload, 1)
    frame = _decode_body(kind, flags, reader, max_meta)
    reader.finish(name)
    return frame


def _decode_body(kind: int, flags: int, reader: uvarint.Reader, max_meta: int) -> Frame:
    match kind:
        case 0:
            return Hello(hello.decode_settings(reader))
        case 1 | 2:
            return _decode_opening(kind, flags, reader, max_meta)
        case 3:
            slot = _slot(reader)
            return Msg(slot, reader.rest(), bool(flags & LAST), bool(flags & ZIP), bool(flags & MORE))
        case 4:
            return Half(_slot(reader))
        case 5:
            return _decode_end(flags, reader, max_meta)
        case 6:
            return Cancel(_slot(reader), reader.uvarint(2, "a reason"))
        case 7:
            return _decode_credit(reader)
        case 8:
            return Ping(reader.uvarint(5, "a token"))
        case 9:
            return Pong(reader.uvarint(5, "a token"))
        case 10:
            return Drain(reader.uvarint(5, "the grace"), reader.uvarint(2, "a reason"))
        case 11:
            code, accepted = reader.uvarint(2, "a CLOSE code"), reader.uvarint(5, "the accepted count")
            return Close(code, accepted, reader.sized("the text").decode("utf-8", "replace"))
        case 12:
            entries, illegal = metadata.decode(reader, max_meta)
            if illegal:
                raise WireFault(CloseCode.PROTOCOL, "AUTH with an illegal character")
            return Auth(entries)
        case 13:
            return Head(_slot(reader), metadata.decode(reader, max_meta)[0])
        case _:
            return _decode_ext(flags, reader)


def _decode_opening(kind: int, flags: int, reader: uvarint.Reader, max_meta: int) -> Call | Open:
    slot = _slot(reader)
    method = _decode_method(reader)
    timeout_ms = reader.uvarint(5, "the timeout")
    entries, illegal = metadata.decode_block(reader, max_meta) if flags & META else (EMPTY, False)
    if kind == Open.kind:
        return Open(slot, method, timeout_ms, entries, illegal)
    total = reader.uvarint(5, "a message's total") if flags & MORE else None
    last, zipped = bool(flags & LAST), bool(flags & ZIP)
    if last and total is not None:
        raise WireFault(CloseCode.PROTOCOL, "CALL with LAST on a fragment that is not the last")
    return Call(slot, method, timeout_ms, entries, reader.rest(), last, zipped, total, illegal)


def _decode_method(reader: uvarint.Reader) -> MethodReference:
    number = reader.uvarint(2, "the method")
    if number >= FIRST_BOUND:
        return MethodReference(number)
    raw = reader.sized("the method's name")
    if not 1 <= len(raw) <= MAX_NAME:
        raise WireFault(CloseCode.PROTOCOL, f"a method's name of {len(raw)} bytes")
    return MethodReference(number, raw.decode("utf-8", "replace"))


def _decode_end(flags: int, reader: uvarint.Reader, max_meta: int) -> End:
    if flags & BODY and flags & ERR:
        raise WireFault(CloseCode.PROTOCOL, "END with both a message and a status")
    if flags & ZIP and not flags & BODY:
        raise WireFault(CloseCode.PROTOCOL, "END with ZIP and no message")
    slot = _slot(reader)
    entries = metadata.decode_block(reader, max_meta)[0] if flags & META else EMPTY
    if flags & ERR:
        return End(slot, None, False, status.decode(reader), entries)
    if flags & BODY:
        return End(slot, reader.rest(), bool(flags & ZIP), None, entries)
    return End(slot, metadata=entries)


def _decode_credit(reader: uvarint.Reader) -> Credit:
    slot, increment = _slot(reader), reader.uvarint(5, "the increment")
    if increment == 0:
        raise WireFault(CloseCode.FLOW, "CREDIT of 0")
    return Credit(slot, increment)


def _decode_ext(flags: int, reader: uvarint.Reader) -> Ext:
    type_ = reader.uvarint(2, "the type of an EXT")
    if reader.remaining > MAX_EXT:
        raise WireFault(CloseCode.PROTOCOL, f"EXT with {reader.remaining} bytes")
    return Ext(type_, reader.rest(), bool(flags & CRITICAL))


def _opening(head: int, slot: int, method: MethodReference, timeout_ms: int, entries: Metadata) -> bytes:
    head |= _flag(bool(entries), META)
    out = bytes((head,)) + uvarint.encode(slot) + method.encode() + uvarint.encode(timeout_ms)
    return out + _block(entries) if entries else out


def _block(entries: Metadata) -> bytes:
    block = metadata.encode(entries)
    return uvarint.encode(len(block)) + block


def _flag(condition: bool, flag: int) -> int:
    return flag if condition else 0


def _slot(reader: uvarint.Reader) -> int:
    return reader.uvarint(2, "the slot")
