"""Framing: F."""

from __future__ import annotations

import asyncio
import random
import time

from ..v1 import ScoreRequest
from ..wire import frames, hello, metadata, uvarint
from ..wire.faults import CloseCode, Code
from ..wire.framing import wrap
from ..wire.metadata import Metadata
from .raw import SCORE, SCORE_STREAM, Context, Failed, NotApplicable, bound, client_hello, named, require
from .registry import case

REQUEST = ScoreRequest(narrative="They lost my parcel twice.").SerializeToString()


def conversation(token: str | None) -> bytes:
    """A whole client's side with every kind of frame that a client sends."""
    sent: list[frames.Frame] = [
        client_hello(token=token),
        frames.Call(0, frames.MethodReference(1, SCORE), 5_000, data=REQUEST),
        frames.Ping(300),
        frames.Ext(99, b"\x01\x02"),
        frames.Open(1, frames.MethodReference(1, SCORE_STREAM), 5_000),
        frames.Credit(1, 65_536),
        frames.Half(1),
        frames.Call(2, bound(2), 5_000, Metadata((("x-shard", b"7"),)), REQUEST[:5], last=False, total=len(REQUEST)),
        frames.Msg(2, REQUEST[5:9], more=True),
        frames.Msg(2, REQUEST[9:], last=True),
        frames.Cancel(2, 4),
    ]
    return hello.PREFACE + b"".join(wrap(frame.payload()) for frame in sent)


@case("F01", "a conversation cut at every byte boundary reads the same", patience=120)
async def every_cut(context: Context) -> None:
    data = conversation(context.token)

    async def cut_at(position: int) -> None:
        async with await context.raw() as raw:
            await raw.pieces(data[:position], data[position:])
            await answered(raw)

    for start in range(1, len(data), 16):
        await asyncio.gather(*(cut_at(position) for position in range(start, min(start + 16, len(data)))))
    async with await context.raw() as raw:
        await raw.pieces(*(data[i : i + 1] for i in range(len(data))))
        await answered(raw)


async def answered(raw) -> None:  # type: ignore[no-untyped-def]
    await raw.expect(frames.Hello)
    seen: dict[int, frames.End] = {}
    pong = False
    while len(seen) < 3 or not pong:
        frame = await raw.next()
        if isinstance(frame, frames.End):
            seen[frame.slot] = frame
        elif isinstance(frame, frames.Close):
            raise Failed(f"CLOSE({frame.code}, {frame.text!r})")
        pong = pong or frame == frames.Pong(300)
    require(seen[0].status is None and seen[0].data is not None, f"slot 0: {seen[0]}")
    require(seen[1].status is None, f"slot 1: {seen[1]}")
    ended = seen[2].status
    require(ended is None or ended.code in (Code.CANCELLED, Code.DEADLINE_EXCEEDED), f"slot 2: {seen[2]}")
    await raw.ordinary()


@case("F02", "the conversation in one write reads the same")
async def one_write(context: Context) -> None:
    async with await context.raw() as raw:
        raw.put(conversation(context.token))
        await answered(raw)


INVALID = {
    "I01": "8100", "I02": "80808001", "I03": "00", "I04": "010E", "I05": "022403", "I06": "03070300",
    "I08": "0413830061", "I10": "051100050061", "I11": "03040300",
}  # fmt: skip


def _invalid(name: str, octets: str) -> None:
    @case(f"F03.{name}", f"{octets} after a valid start ends the connection with CLOSE")
    async def body(context: Context) -> None:
        async with await context.session() as raw:
            # Slot 3 is open for sending, so that nothing but the vector's own fault is there to find.
            raw.put(frames.Open(3, named(SCORE_STREAM), 5_000))
            raw.put(bytes.fromhex(octets))
            await raw.closes(CloseCode.FLOW if name == "I06" else CloseCode.PROTOCOL)
        await context.alive()


for _name, _octets in INVALID.items():
    _invalid(_name, _octets)


@case("F03.I09", "a setting repeated in the client's HELLO ends the connection with CLOSE")
async def repeated_setting(context: Context) -> None:
    async with await context.raw() as raw:
        raw.put(hello.PREFACE, bytes.fromhex("0700000102010201"))
        await raw.closes(CloseCode.PROTOCOL)


@case("F04", "a CALL of exactly max_frame with 8 KiB of metadata")
async def largest_frame(context: Context) -> None:
    async with await context.session() as raw:
        entries = Metadata([(f"x-{i}", b"v" * 246) for i in range(32)])
        room = raw.settings.max_meta - len(metadata.encode(entries))
        entries = Metadata([*entries, ("x-last", b"v" * (room - len(metadata.encode([("x-last", b"")])) - 1))])
        block = len(metadata.encode(entries))
        require(raw.settings.max_meta - 3 <= block <= raw.settings.max_meta, f"the case made a block of {block}")
        empty = frames.Call(0, named(SCORE), 5_000, entries)
        room = raw.settings.max_frame - len(empty.payload())
        # A message of any size: an unknown field of the right length.
        request = padded(REQUEST, room)
        frame = frames.Call(0, named(SCORE), 5_000, entries, request)
        require(len(frame.payload()) == raw.settings.max_frame, "the case made a frame of the wrong size")
        raw.put(frame)
        end = await raw.end(0)
        require(end.status is None, f"ended with {end.status}")


def padded(message: bytes, size: int) -> bytes:
    """The message with an unknown field behind it, `size` bytes in all."""
    left = size - len(message) - 2
    for width in (1, 2, 3, 4):
        if uvarint.size(left - width) == width:
            return message + b"\xfa\x07" + uvarint.encode(left - width) + b"\x00" * (left - width)
    raise ValueError(f"no unknown field makes {size} bytes")


@case("F05", "a length of max_frame + 1 is CLOSE(FRAME_SIZE) before its body comes")
async def too_large(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(uvarint.encode(raw.settings.max_frame + 1))
        await raw.closes(CloseCode.FRAME_SIZE)


@case("F06", "a frame that says 65,536 and sends 10 bytes meets TIMEOUT after 30 s", slow=True)
async def unfinished(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(uvarint.encode(raw.settings.max_frame) + b"\x11" * 10)
        started = time.monotonic()
        await raw.closes(CloseCode.TIMEOUT, patience=40)
        took = time.monotonic() - started
        require(28 <= took <= 33, f"after {took:.1f} s")


@case("F07", "an unknown EXT is skipped")
async def unknown_extension(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(frames.Ext(99, b"\x01\x02"), frames.Ext(16_383, b"x" * 1_024), frames.Ext(0))
        await raw.ordinary()


@case("F08", "a CRITICAL unknown EXT is PROTOCOL")
async def critical_extension(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(frames.Ext(99, b"\x01", critical=True))
        await raw.closes(CloseCode.PROTOCOL)


@case("F09", "an EXT over 1 KiB is PROTOCOL")
async def long_extension(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(frames.Ext(99, b"x" * 1_025))
        await raw.closes(CloseCode.PROTOCOL)


@case("F10", "kind 14 is PROTOCOL")
async def reserved_kind(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(bytes.fromhex("020E00"))
        await raw.closes(CloseCode.PROTOCOL)


@case("F11", "an undefined flag on each kind is PROTOCOL")
async def undefined_flags(context: Context) -> None:
    bodies: dict[int, bytes] = {
        0: hello.encode_settings(((0, 1), (2, 1))), 2: b"\x00\x00\x01a\x00", 3: b"\x01a", 4: b"\x01", 6: b"\x01\x01",
        7: b"\x01\x01", 8: b"\x01", 9: b"\x01", 10: b"\x00\x00", 11: b"\x00\x00\x00", 12: b"", 13: b"\x01", 15: b"\x63",
    }  # fmt: skip
    allowed = {1: 0xF0, 2: 0x20, 3: 0xD0, 5: 0xF0, 15: 0x10}

    async def one(kind: int, flag: int) -> None:
        async with await context.session() as raw:
            raw.put(frames.Open(1, named(SCORE_STREAM), 5_000))
            raw.put(wrap(bytes((kind | flag,)) + bodies[kind]))
            try:
                await raw.closes(CloseCode.PROTOCOL)
            except Failed as failure:
                raise Failed(f"kind {kind} with flag {flag:#x}: {failure}") from None

    for kind in bodies:
        for flag in (0x10, 0x20, 0x40, 0x80):
            if not allowed.get(kind, 0) & flag:
                await one(kind, flag)


@case(
    "F12",
    "random bytes after a valid start: 2,000 connections, no crash (§21 asks for a million strings)",
    patience=180,
)
async def random_bytes(context: Context) -> None:
    chance = random.Random(20_011)

    async def one(data: bytes) -> None:
        async with await context.session() as raw:
            raw.put(data)
            raw.writer.write_eof()
            try:
                while True:
                    await raw.next()
            except Failed:
                pass

    for _ in range(100):
        await asyncio.gather(*(one(chance.randbytes(chance.randrange(1, 400))) for _ in range(20)))
    await context.alive()


@case(
    "F12.mutated", "conversations with some bytes changed, 1,000 connections: no crash, nothing left open", patience=180
)
async def mutated_bytes(context: Context) -> None:
    chance = random.Random(20_012)
    whole = conversation(context.token)

    async def one(data: bytes) -> None:
        async with await context.raw() as raw:
            raw.put(data)
            raw.writer.write_eof()
            try:
                while True:
                    await raw.next()
            except (Failed, ConnectionError):
                pass

    for _ in range(50):
        batch = []
        for _ in range(20):
            data = bytearray(whole)
            for _ in range(chance.randrange(1, 6)):
                # Behind the preface; a byte changed, left out, or put in.
                position = chance.randrange(4, len(data))
                match chance.randrange(3):
                    case 0:
                        data[position] = chance.randrange(256)
                    case 1:
                        del data[position]
                    case _:
                        data.insert(position, chance.randrange(256))
            batch.append(one(bytes(data)))
        await asyncio.gather(*batch)
    async with await context.session() as raw:
        for _ in range(100):
            open_now = (await raw.health()).connections
            if open_now <= 2:
                return
            await asyncio.sleep(0.1)
        raise Failed(f"{open_now} connections are still open")


@case("F13", "checksums on: a flipped bit is CHECKSUM")
async def checksum(context: Context) -> None:
    async with await context.raw() as raw:
        await raw.greet((22, 1))
        if not raw.settings.checksum:
            raise NotApplicable("the server does not state key 22")
        raw.checksums = True
        await raw.ordinary()
        raw.put(bytes.fromhex("0708AC02A006DBDE"))
        await raw.closes(CloseCode.CHECKSUM)


@case("F14", "checksums offered by one side only: plain frames")
async def one_sided_checksum(context: Context) -> None:
    async with await context.session() as raw:
        await raw.ordinary()
    async with await context.raw() as raw:
        await raw.greet((22, 1))
        if not raw.settings.checksum:
            await raw.ordinary()


@case("F15", "END, HEAD, DRAIN and MSG without a call, from a client, are PROTOCOL")
async def frames_of_a_server(context: Context) -> None:
    sent: list[frames.Frame] = [frames.End(0), frames.Head(0), frames.End(1, b"x"), frames.Drain(0), frames.Head(1)]
    for frame in sent:
        async with await context.session() as raw:
            raw.put(frames.Open(1, named(SCORE_STREAM), 5_000), frame)
            try:
                await raw.closes(CloseCode.PROTOCOL)
            except Failed as failure:
                raise Failed(f"{frame}: {failure}") from None
