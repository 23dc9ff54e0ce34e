"""The start of a connection, and methods: H, M."""

from __future__ import annotations

import asyncio
import time

from ..wire import frames, hello, uvarint
from ..wire.faults import CloseCode, Code
from .framing import REQUEST, padded
from .raw import HEALTH, SCORE, Context, Failed, bound, client_hello, named, require
from .registry import case


@case("H01", "a call behind the HELLO, without waiting for the server's")
async def eager(context: Context) -> None:
    async with await context.raw() as raw:
        raw.put(hello.PREFACE, client_hello(token=context.token))
        raw.put(frames.Call(0, frames.MethodReference(1, SCORE), 1_000, data=REQUEST))
        await raw.expect(frames.Hello)
        end = await raw.end(0)
        require(end.status is None, f"ended with {end.status}")


@case("H02", "a wrong preface is closed without an answer")
async def wrong_preface(context: Context) -> None:
    for preface in (b"\xee\x45\x57\x01", b"\x16\x03\x01\x02", b"\x00\x00\x00\x00", b"get "):
        async with await context.raw() as raw:
            raw.put(preface)
            await raw.ends_silently()


@case("H02.version", "another fourth byte of the preface is CLOSE(VERSION)")
async def wrong_preface_version(context: Context) -> None:
    async with await context.raw() as raw:
        raw.put(b"\xee\x45\x56\x02")
        await raw.closes(CloseCode.VERSION)


@case("H03", "a first byte G gets one HTTP 400 and the end")
async def http(context: Context) -> None:
    for first in (b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", b"POST /x HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello"):
        async with await context.raw() as raw:
            raw.put(first)
            try:
                answer = await asyncio.wait_for(raw.reader.read(), 5)
            except ConnectionResetError:
                raise Failed("the connection was reset before its answer could be read") from None
            require(answer.startswith(b"HTTP/1.1 400"), f"answered {answer[:40]!r}")
            require(answer.count(b"HTTP/1.1") == 1, "answered more than once")


@case("H03.port", "the HTTP 400 names the HTTP port", not_yet="the HTTP surface of §16")
async def http_port(context: Context) -> None:
    async with await context.raw() as raw:
        raw.put(b"GET / HTTP/1.1\r\n\r\n")
        answer = (await asyncio.wait_for(raw.reader.read(), 5)).decode("latin-1")
        require(any(character.isdigit() for character in answer.partition("\r\n\r\n")[2]), f"answered {answer!r}")


@case("H04", "a second HELLO is PROTOCOL")
async def second_hello(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(client_hello())
        await raw.closes(CloseCode.PROTOCOL)


@case("H05", "a CALL before HELLO is PROTOCOL")
async def call_before_hello(context: Context) -> None:
    async with await context.raw() as raw:
        raw.put(hello.PREFACE, frames.Call(0, named(HEALTH)))
        await raw.closes(CloseCode.PROTOCOL)


@case("H06", "versions 2 to 3 offered: CLOSE(VERSION) naming 1")
async def versions_above(context: Context) -> None:
    async with await context.raw() as raw:
        raw.put(hello.PREFACE, client_hello((0, 2), (2, 3)))
        close = await raw.closes(CloseCode.VERSION)
        require("1" in close.text, f"the text is {close.text!r}")


@case("H07", "versions 1 to 9 offered: 1 is chosen")
async def versions_around(context: Context) -> None:
    async with await context.session((2, 9)) as raw:
        require(raw.settings.version == 1, f"chose {raw.settings.version}")
        await raw.ordinary()


@case("H08", "unknown settings are skipped")
async def unknown_settings(context: Context) -> None:
    async with await context.session((40, 7), (41, b"whatever"), (104, 0xFFFF_FFFF), (16_383, b"")) as raw:
        await raw.ordinary()


@case("H09", "settings out of order or repeated are PROTOCOL")
async def settings_order(context: Context) -> None:
    for body in (((2, 1), (0, 1)), ((0, 1), (0, 1), (2, 1)), ((0, 1), (2, 1), (8, 65_536), (4, 65_536))):
        async with await context.raw() as raw:
            raw.put(hello.PREFACE, frames.Hello(body))
            await raw.closes(CloseCode.PROTOCOL)


@case("H10", "a HELLO over 16 KiB is FRAME_SIZE; one of 16 KiB is read")
async def long_hello(context: Context) -> None:
    async with await context.raw() as raw:
        raw.put(hello.PREFACE, uvarint.encode(16_385) + b"\x00")
        await raw.closes(CloseCode.FRAME_SIZE)
    async with await context.raw() as raw:
        fixed = len(client_hello((41, b""), token=context.token).payload())
        raw.put(hello.PREFACE, client_hello((41, b"x" * (16_384 - fixed - 2)), token=context.token))
        await raw.expect(frames.Hello)
        await raw.ordinary()


@case("H11", "a setting below its floor, a missing one, a reversed range are PROTOCOL")
async def settings_floor(context: Context) -> None:
    below = [(4, 16_383), (6, 65_535), (8, 65_535), (12, 8_191)]
    bodies: list[frames.Hello] = [client_hello(setting) for setting in below]
    bodies += [frames.Hello(((0, 1),)), frames.Hello(((2, 1),)), frames.Hello(()), client_hello((0, 3), (2, 1))]
    for body in bodies:
        async with await context.raw() as raw:
            raw.put(hello.PREFACE, body)
            try:
                await raw.closes(CloseCode.PROTOCOL)
            except Failed as failure:
                raise Failed(f"{body.settings}: {failure}") from None


@case("H11.caps", "settings above their caps are read as the caps")
async def settings_caps(context: Context) -> None:
    async with await context.session((4, 0xFFFF_FFFF), (6, 0xFFFF_FFFF), (12, 0xFFFF_FFFF), (16, 254), (22, 9)) as raw:
        if not raw.settings.checksum:
            await raw.ordinary()


@case("H12", "preface, then silence: TIMEOUT at 5 s", slow=True)
async def silence(context: Context) -> None:
    async with await context.raw() as raw:
        raw.put(hello.PREFACE)
        started = time.monotonic()
        await raw.closes(CloseCode.TIMEOUT, patience=9)
        took = time.monotonic() - started
        require(4.5 <= took <= 7, f"after {took:.1f} s")


@case("H13", "preface byte by byte, one a second: TIMEOUT at 5 s", slow=True)
async def drip(context: Context) -> None:
    async with await context.raw() as raw:
        started = time.monotonic()
        waiting = asyncio.ensure_future(raw.closes(CloseCode.TIMEOUT, patience=12))
        for byte in hello.PREFACE + b"\x05\x00\x00\x01\x02":
            if waiting.done():
                break
            raw.put(bytes((byte,)))
            await asyncio.wait([waiting], timeout=1.0)
        await waiting
        took = time.monotonic() - started
        require(4.5 <= took <= 7, f"after {took:.1f} s")


@case("H15", "slot = the stated max_streams is PROTOCOL; the one below works")
async def slot_limit(context: Context) -> None:
    async with await context.session() as raw:
        await raw.ordinary(raw.settings.max_streams - 1)
        raw.put(frames.Call(raw.settings.max_streams, named(SCORE), data=REQUEST))
        await raw.closes(CloseCode.PROTOCOL)


# ---- methods


@case("M01", "bind, then reuse: 7 + 3 bytes beside the messages")
async def bind(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(frames.Call(0, frames.MethodReference(1, SCORE), 1_000, data=REQUEST))
        require((await raw.end(0)).status is None, "the binding call failed")
        first = raw.messages
        raw.put(frames.Call(0, bound(2), 1_000, data=padded(REQUEST, 600)))
        end = await raw.end(0)
        require(end.status is None and raw.messages == first, f"the bound call answered {end}")


@case("M02", "an unknown name bound and called twice: UNIMPLEMENTED twice, the table intact")
async def bind_unknown(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(frames.Call(0, frames.MethodReference(1, "no.Service/Method")))
        await raw.ends_with(0, Code.UNIMPLEMENTED)
        raw.put(frames.Call(0, bound(2)))
        await raw.ends_with(0, Code.UNIMPLEMENTED)
        raw.put(frames.Call(0, frames.MethodReference(1, SCORE), data=REQUEST))
        await raw.end(0)
        raw.put(frames.Call(0, bound(3), data=REQUEST))
        require((await raw.end(0)).status is None, "the number behind the unknown one does not work")


@case("M03", "an unbound number is PROTOCOL")
async def unbound(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(frames.Call(0, bound(2), data=REQUEST))
        await raw.closes(CloseCode.PROTOCOL)


@case("M04", "max_methods bindings work, one more is PROTOCOL, names for once go on")
async def table_full(context: Context) -> None:
    async with await context.session() as raw:
        for index in range(raw.settings.max_methods):
            raw.put(frames.Call(0, frames.MethodReference(1, f"no.Service/M{index}")))
            await raw.ends_with(0, Code.UNIMPLEMENTED)
        raw.put(frames.Call(0, bound(raw.settings.max_methods + 1)))
        await raw.ends_with(0, Code.UNIMPLEMENTED)
        await raw.ordinary()
        raw.put(frames.Call(0, frames.MethodReference(1, SCORE), data=REQUEST))
        await raw.closes(CloseCode.PROTOCOL)


@case("M05", "a name of 255 bytes or without a slash: UNIMPLEMENTED; of 256 or none: PROTOCOL")
async def long_name(context: Context) -> None:
    async with await context.session() as raw:
        for name in ("a/" + "b" * 253, "noslash", "/", "a/"):
            raw.put(frames.Call(0, named(name)))
            await raw.ends_with(0, Code.UNIMPLEMENTED)
        await raw.ordinary()
    for name in ("a/" + "b" * 254, ""):
        async with await context.session() as raw:
            raw.put(frames.Call(0, named(name)))
            await raw.closes(CloseCode.PROTOCOL)
