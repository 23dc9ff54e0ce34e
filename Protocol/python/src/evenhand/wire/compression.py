"""Compressed messages: the inflated size, then one zlib stream (§11)."""

from __future__ import annotations

import zlib

from . import uvarint
from .faults import CallFault, Code, WireFault

#: Messages below this stay as they are.
SMALLEST = 512
_FREE_SIZE = 65_536
_RATIO = 200


def deflate(message: bytes) -> bytes | None:
    """The compressed form, or None when it is to be sent as it is: too short, not smaller by a tenth, or so much
    smaller that the receiver would refuse it.
    """
    if len(message) < SMALLEST:
        return None
    compressed = zlib.compress(message, 6)
    whole = uvarint.encode(len(message)) + compressed
    if len(whole) > len(message) - len(message) // 10:
        return None
    if len(message) > max(_FREE_SIZE, _RATIO * len(compressed)):
        return None
    return whole


def inflate(whole: bytes, max_message: int) -> bytes:
    """The message. Never makes more than it was told to expect; CallFault when that is not the truth."""
    reader = uvarint.Reader(whole)
    try:
        raw = reader.uvarint(5, "the inflated size")
    except WireFault as fault:
        raise CallFault(Code.INTERNAL, f"a compressed message: {fault.text}") from None
    compressed = reader.rest()
    if raw == 0:
        raise CallFault(Code.INTERNAL, "a compressed message that says it is empty")
    if raw > max_message:
        raise CallFault(Code.RESOURCE_EXHAUSTED, f"a message of {raw} bytes, and at most {max_message} are accepted")
    if raw > max(_FREE_SIZE, _RATIO * len(compressed)):
        raise CallFault(Code.RESOURCE_EXHAUSTED, f"{len(compressed)} bytes that say they inflate to {raw}")
    inflater = zlib.decompressobj()
    try:
        message = inflater.decompress(compressed, raw)
        # The end of the stream and its checksum may still lie in the tail; one more byte of output is one too many.
        beyond = inflater.decompress(inflater.unconsumed_tail, 1) if not inflater.eof else b""
    except zlib.error as error:
        raise CallFault(Code.INTERNAL, f"bad zlib data: {error}") from None
    if len(message) != raw or beyond or not inflater.eof or inflater.unused_data:
        raise CallFault(Code.INTERNAL, "a compressed message that is not what its size says")
    return message
