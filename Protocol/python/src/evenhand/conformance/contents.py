"""What is inside: compression, metadata, credentials: Z, A."""

from __future__ import annotations

import zlib

from ..wire import frames, metadata, uvarint
from ..wire.faults import CloseCode, Code
from ..wire.framing import wrap
from ..wire.metadata import Metadata
from .framing import REQUEST, padded
from .raw import HEALTH, QUEUE, SCORE, Context, Failed, NotApplicable, named, require
from .registry import case

# ---- compression


def zipped(raw_size: int, data: bytes) -> bytes:
    return uvarint.encode(raw_size) + data


async def zlib_session(context: Context):  # type: ignore[no-untyped-def]
    raw = await context.session()
    if not raw.settings.accepts_zlib:
        raw.abandon()
        raise NotApplicable("the server states no compression (key 16)")
    return raw


@case("Z01", "zlib of every level reads as the plain message")
async def levels(context: Context) -> None:
    async with await zlib_session(context) as raw:
        message = padded(REQUEST, 2_000)
        raw.put(frames.Call(0, named(SCORE), data=message))
        plain = (await raw.end(0)).data
        for level in range(10):
            data = zipped(len(message), zlib.compress(message, level))
            raw.put(frames.Call(0, named(SCORE), data=data, zipped=True))
            end = await raw.end(0)
            require(end.status is None and end.data == plain, f"level {level}: {end.status}")


@case("Z02", "raw one more or less than the truth: INTERNAL")
async def wrong_size(context: Context) -> None:
    async with await zlib_session(context) as raw:
        message = padded(REQUEST, 2_000)
        for size in (len(message) - 1, len(message) + 1):
            raw.put(frames.Call(0, named(SCORE), data=zipped(size, zlib.compress(message)), zipped=True))
            await raw.ends_with(0, Code.INTERNAL)
        await raw.ordinary()


@case("Z03", "100 KiB that inflates to 100 MiB: RESOURCE_EXHAUSTED if raw is true, INTERNAL if understated")
async def bomb(context: Context) -> None:
    async with await zlib_session(context) as raw:
        size = 100 << 20
        data = zlib.compress(bytes(size), 9)
        before = (await raw.health()).resident_bytes
        end = await in_fragments_zipped(raw, zipped(size, data))
        require(end.status is not None and end.status.code is Code.RESOURCE_EXHAUSTED, f"true raw: {end.status}")
        end = await in_fragments_zipped(raw, zipped(1 << 20, data))
        require(end.status is not None and end.status.code is Code.INTERNAL, f"understated: {end.status}")
        after = (await raw.health()).resident_bytes
        require(after - before < 2 << 20, f"memory grew by {after - before} bytes")
        await raw.ordinary()


async def in_fragments_zipped(raw, message: bytes) -> frames.End:  # type: ignore[no-untyped-def]
    first = frames.Call(0, named(SCORE), 60_000, data=message[:16_000], last=False, zipped=True, total=len(message))
    raw.put(first)
    credit, position = raw.settings.window - 16_032, 16_000
    while position < len(message):
        size = min(16_000, len(message) - position)
        while credit < size + 32:
            frame = await raw.next()
            if isinstance(frame, frames.End):
                return frame
            if isinstance(frame, frames.Credit):
                credit += frame.increment
        more = position + size < len(message)
        raw.put(frames.Msg(0, message[position : position + size], last=not more, more=more))
        position += size
        credit -= size + 32
    end: frames.End = await raw.end(0)
    return end


@case("Z04", "trailing bytes, a bad checksum, a preset dictionary, a truncated stream: INTERNAL")
async def bad_zlib(context: Context) -> None:
    async with await zlib_session(context) as raw:
        message = padded(REQUEST, 2_000)
        good = zlib.compress(message)
        with_dictionary = zlib.compressobj(zdict=b"parcel")
        preset = with_dictionary.compress(message) + with_dictionary.flush()
        for bad in (good + b"\x00", good[:-1] + bytes((good[-1] ^ 1,)), preset, good[:-5], b"junk", b""):
            raw.put(frames.Call(0, named(SCORE), data=zipped(len(message), bad), zipped=True))
            await raw.ends_with(0, Code.INTERNAL)
        await raw.ordinary()


@case("Z05", "raw of 0: INTERNAL")
async def zero_size(context: Context) -> None:
    async with await zlib_session(context) as raw:
        raw.put(frames.Call(0, named(SCORE), data=zipped(0, zlib.compress(b"")), zipped=True))
        await raw.ends_with(0, Code.INTERNAL)


@case("Z06", "ZIP that the server did not announce is PROTOCOL")
async def unannounced(context: Context) -> None:
    async with await context.session() as raw:
        if raw.settings.accepts_zlib:
            raise NotApplicable("the server announced zlib")
        raw.put(frames.Call(0, named(SCORE), data=zipped(300, zlib.compress(b"a" * 300)), zipped=True))
        await raw.closes(CloseCode.PROTOCOL)


@case("Z07", "an inflated size of max_message + 1: RESOURCE_EXHAUSTED")
async def inflated_limit(context: Context) -> None:
    async with await zlib_session(context) as raw:
        for size, code in ((raw.settings.max_message, None), (raw.settings.max_message + 1, Code.RESOURCE_EXHAUSTED)):
            # Little enough compression to stay within the ratio of 200.
            message = padded(REQUEST, size - 40_000) + padded(b"", 40_000)
            data = zipped(len(message), zlib.compress(message, 0))
            if len(data) > raw.settings.max_message:
                noise = bytes((i * i * 7_919 >> 8) % 251 for i in range(60_000))
                message = padded(REQUEST, size - 60_010) + b"\xfa\x07" + uvarint.encode(60_010 - 5) + noise + bytes(5)
                data = zipped(len(message), zlib.compress(message))
            end = await in_fragments_zipped(raw, data)
            actual = None if end.status is None else end.status.code
            require(actual is code, f"{size}: {end.status}")


# ---- metadata


def call_with(block: bytes, method: str = SCORE, data: bytes = REQUEST) -> bytes:
    """A CALL with metadata as given, byte for byte."""
    opening = b"\x31\x00\x00" + bytes((len(method),)) + method.encode() + b"\x00"
    return wrap(opening + uvarint.encode(len(block)) + block + data)


@case("A01", "numbered keys, literal keys, -bin with all bytes, repeats")
async def all_keys(context: Context) -> None:
    entries: list[tuple[str, bytes]] = [
        (name, b"5") for name in metadata.NUMBERS if name not in ("authorization", "idempotency-key")
    ]
    entries += [("x-a", b"1"), ("x-a", b"2"), ("x-bin", bytes(range(256))), ("k" * 64, "zażółć".encode()), ("x-e", b"")]
    async with await context.session() as raw:
        raw.put(frames.Call(0, named(SCORE), 5_000, Metadata(entries), REQUEST))
        require((await raw.end(0)).status is None, "the call failed")
        await raw.ordinary()


@case("A02", "64 entries and a block of max_meta are taken, one more is PROTOCOL")
async def metadata_limits(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(call_with(metadata.encode([("x-n", b"1")] * 64)))
        require((await raw.end(0)).status is None, "64 entries failed")
        room = raw.settings.max_meta
        # 0, length 5, "x-bin", a length of two bytes: nine bytes beside the value.
        full = metadata.encode([("x-bin", b"v" * (room - 9))])
        require(len(full) == room, "the case made a block of the wrong size")
        raw.put(call_with(full))
        require((await raw.end(0)).status is None, "max_meta failed")
        raw.put(call_with(metadata.encode([("x-bin", b"v" * (room - 8))])))
        await raw.closes(CloseCode.PROTOCOL)
    for block in (
        metadata.encode([("x-n", b"1")] * 65),
        b"\x00\x03x-n\x05ab",
        b"\x00\x09x-n",
        b"\x00\x41" + b"k" * 65 + b"\x00",
        b"\x01",
    ):
        async with await context.session() as raw:
            raw.put(call_with(block))
            try:
                await raw.closes(CloseCode.PROTOCOL)
            except Failed as failure:
                raise Failed(f"{block[:12].hex(' ')}: {failure}") from None


@case("A03", "CR, LF, NUL, a capital, an empty key: INVALID_ARGUMENT")
async def illegal(context: Context) -> None:
    async with await context.session() as raw:
        for block in (
            b"\x00\x01a\x01\r", b"\x00\x01a\x01\n", b"\x00\x01a\x01\x00", b"\x00\x01A\x01v", b"\x00\x00\x01v",
            b"\x00\x02a \x01v", b"\x00\x02\xc4\x85\x01v", b"\x07\x01\x1f", b"\x07\x01\x7f", b"\x07\x01\xff",
        ):  # fmt: skip
            raw.put(call_with(block))
            try:
                await raw.ends_with(0, Code.INVALID_ARGUMENT)
            except Failed as failure:
                raise Failed(f"{block.hex(' ')}: {failure}") from None
        await raw.ordinary()


@case("A03.auth", "an illegal character in AUTH or in the HELLO's baseline is PROTOCOL")
async def illegal_baseline(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(wrap(b"\x0c\x00\x01A\x01v"))
        await raw.closes(CloseCode.PROTOCOL)
    async with await context.raw() as raw:
        raw.put(bytes.fromhex("ee455601"), frames.Hello(((0, 1), (1, b"\x07\x01\n"), (2, 1))))
        await raw.closes(CloseCode.PROTOCOL)


@case("A04", "an unknown number's entry is skipped")
async def unknown_number(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(call_with(b"\x63\x03abc" + b"\xff\x7f\x02\x00\x01" + b"\x07\x011"))
        require((await raw.end(0)).status is None, "the call failed")


def _authorizations(context: Context) -> tuple[Metadata, Metadata]:
    if context.token is None:
        raise NotApplicable("no token was given")
    good = Metadata((("authorization", f"Bearer {context.token}".encode()),))
    return good, Metadata((("authorization", b"Bearer wrong"),))


@case("A05.worse", "a bad credential in a call overrides the baseline's good one: UNAUTHENTICATED")
async def overrides_for_worse(context: Context) -> None:
    _, wrong = _authorizations(context)
    async with await context.session() as raw:
        raw.put(frames.Call(0, named(QUEUE), 5_000, wrong))
        await raw.ends_with(0, Code.UNAUTHENTICATED)
        raw.put(frames.Call(0, named(QUEUE), 5_000))
        require((await raw.end(0)).status is None, "the baseline does not hold any more")


@case("A05.better", "a good credential in a call overrides none in the baseline")
async def overrides_for_better(context: Context) -> None:
    good, _ = _authorizations(context)
    async with await context.raw(token=None) as raw:
        await raw.greet()
        raw.put(frames.Call(0, named(QUEUE), 5_000, good))
        end = await raw.end(0)
        require(end.status is None, f"ended with {end.status}")
        raw.put(frames.Call(0, named(QUEUE), 5_000))
        await raw.ends_with(0, Code.UNAUTHENTICATED)


@case("A05.auth", "AUTH replaces the baseline for later calls only; a bad one ends them UNAUTHENTICATED")
async def replaced(context: Context) -> None:
    good, wrong = _authorizations(context)
    async with await context.session() as raw:
        raw.put(frames.Call(0, named(QUEUE), 5_000), frames.Auth(wrong), frames.Call(1, named(QUEUE), 5_000))
        ends: dict[int, frames.End] = {}
        while len(ends) < 2:
            frame = await raw.next()
            if isinstance(frame, frames.End):
                ends[frame.slot] = frame
            elif isinstance(frame, frames.Close):
                raise Failed(f"CLOSE({frame.code}, {frame.text!r})")
        require(ends[0].status is None, f"the call before AUTH: {ends[0].status}")
        status = ends[1].status
        require(status is not None and status.code is Code.UNAUTHENTICATED, f"the call after a bad AUTH: {status}")
        raw.put(frames.Call(0, named(HEALTH), 5_000))
        await raw.ends_with(0, Code.UNAUTHENTICATED)
        raw.put(frames.Auth(good), frames.Call(0, named(QUEUE), 5_000))
        require((await raw.end(0)).status is None, "a good AUTH does not mend it")
        raw.put(frames.Auth(Metadata()), frames.Call(0, named(QUEUE), 5_000))
        await raw.ends_with(0, Code.UNAUTHENTICATED)
        raw.put(frames.Call(0, named(HEALTH), 5_000))
        require((await raw.end(0)).status is None, "an open method does not answer after an empty AUTH")


@case("A05.eager", "AUTH behind the HELLO of an anonymous client holds for the call behind it")
async def authorized_later(context: Context) -> None:
    good, _ = _authorizations(context)
    async with await context.raw(token=None) as raw:
        await raw.greet()
        raw.put(frames.Auth(good), frames.Call(0, named(QUEUE), 5_000))
        end = await raw.end(0)
        require(end.status is None, f"ended with {end.status}")
