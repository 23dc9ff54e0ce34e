"""Metadata: short keys and values beside a call's messages (§10)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from . import uvarint
from .faults import CloseCode, WireFault

#: Keys that travel as a number.
NUMBERED = {
    1: "authorization",
    2: "idempotency-key",
    3: "traceparent",
    4: "tracestate",
    5: "baggage",
    6: "user-agent",
    7: "request-id",
    8: "tenant",
    9: "retry-attempt",
    10: "retry-after-ms",
    11: "idempotent-replay",
    12: "locale",
    13: "priority",
    14: "server-timing",
}
NUMBERS = {key: number for number, key in NUMBERED.items()}

MAX_ENTRIES = 64
MAX_KEY = 64
_KEY_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789._-")

#: What a caller may give: a mapping, or pairs where a key repeats.
MetadataInput = Mapping[str, "str | bytes"] | Iterable[tuple[str, "str | bytes"]]


class Metadata(tuple[tuple[str, bytes], ...]):
    """Entries in the order they were sent; keys may repeat."""

    __slots__ = ()

    def text(self, key: str) -> str | None:
        """The first value of a key as text, or None."""
        value = self.value(key)
        return None if value is None else value.decode("utf-8", "replace")

    def value(self, key: str) -> bytes | None:
        """The first value of a key, or None."""
        return next((value for name, value in self if name == key), None)

    def values(self, key: str) -> list[bytes]:
        return [value for name, value in self if name == key]

    def without_credentials(self) -> Metadata:
        return Metadata((key, b"..." if key == "authorization" else value) for key, value in self)

    def __repr__(self) -> str:
        return f"Metadata({list(self.without_credentials())!r})"


EMPTY = Metadata()


def collect(entries: MetadataInput | None) -> Metadata:
    """Checks what a caller gave; ValueError says which entry cannot be sent and why."""
    if entries is None:
        return EMPTY
    if isinstance(entries, Metadata):
        return entries
    pairs: Iterable[tuple[str, str | bytes]] = entries.items() if isinstance(entries, Mapping) else entries
    result = []
    for key, value in pairs:
        raw = value.encode("utf-8") if isinstance(value, str) else bytes(value)
        if not _is_key(key):
            raise ValueError(f"metadata key {key!r}: 1 to {MAX_KEY} characters of a-z 0-9 . _ - are allowed")
        if key.startswith("evenhand-"):
            raise ValueError(f"metadata key {key!r}: keys that begin with evenhand- belong to the protocol")
        if not _is_value(key, raw):
            raise ValueError(f"metadata {key!r}: control characters need a key that ends in -bin")
        result.append((key, raw))
    if len(result) > MAX_ENTRIES:
        raise ValueError(f"{len(result)} metadata entries; at most {MAX_ENTRIES} are allowed")
    return Metadata(result)


def encode(entries: Iterable[tuple[str, bytes]]) -> bytes:
    """The entries without the length in front."""
    out = bytearray()
    for key, value in entries:
        number = NUMBERS.get(key)
        if number is not None:
            out += uvarint.encode(number)
        else:
            name = key.encode("utf-8", "surrogateescape")
            out += b"\x00" + uvarint.encode(len(name)) + name
        out += uvarint.encode(len(value)) + value
    return bytes(out)


def decode(reader: uvarint.Reader, max_bytes: int) -> tuple[Metadata, bool]:
    """Reads entries to the reader's end. The second value says whether an entry had an illegal character and was
    left out. Entries of unknown numbers are left out silently.
    """
    if reader.remaining > max_bytes:
        raise WireFault(
            CloseCode.PROTOCOL, f"metadata of {reader.remaining} bytes, and at most {max_bytes} are accepted"
        )
    entries = []
    count = 0
    illegal = False
    while reader.remaining:
        number = reader.uvarint(2, "a metadata key")
        key: str | None
        if number == 0:
            raw_key = reader.sized("a metadata key")
            if len(raw_key) > MAX_KEY:
                raise WireFault(CloseCode.PROTOCOL, f"a metadata key of {len(raw_key)} bytes")
            key = raw_key.decode("latin-1")
        else:
            key = NUMBERED.get(number)
        value = reader.sized("a metadata value")
        count += 1
        if count > MAX_ENTRIES:
            raise WireFault(CloseCode.PROTOCOL, f"more than {MAX_ENTRIES} metadata entries")
        if key is None:
            continue
        if _is_key(key) and _is_value(key, value):
            entries.append((key, value))
        else:
            illegal = True
    return Metadata(entries), illegal


def decode_block(reader: uvarint.Reader, max_bytes: int) -> tuple[Metadata, bool]:
    """Reads a block with its length in front."""
    return decode(uvarint.Reader(reader.sized("metadata")), max_bytes)


def _is_key(key: str) -> bool:
    return 1 <= len(key) <= MAX_KEY and _KEY_CHARACTERS.issuperset(key)


def _is_value(key: str, value: bytes) -> bool:
    if key.endswith("-bin"):
        return True
    if any(byte < 0x20 or byte == 0x7F for byte in value):
        return False
    try:
        value.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
