"""The life of a connection, abuse, identity: K, X."""

from __future__ import annotations

import asyncio
import time

from ..v1 import SCORE_DETAIL_REASONS, ScoreStreamRequest
from ..wire import frames, hello
from ..wire.faults import CloseCode, Code
from ..wire.metadata import Metadata
from .calls import BATCH, stream
from .framing import REQUEST
from .raw import HEALTH, QUEUE, SCORE, SCORE_STREAM, Context, Ended, Failed, NotApplicable, client_hello, named, require
from .registry import case


@case("K01", "PING is answered with its token while streams flow")
async def ping(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(frames.Ping(0xFFFF_FFFF))
        require(await raw.next() == frames.Pong(0xFFFF_FFFF), "the PONG has another token")
        call = frames.Call(0, named(SCORE), data=REQUEST)
        raw.put(call, frames.Ping(0), frames.Credit(0, 1), frames.Ping(300))
        tokens: list[int] = []
        while len(tokens) < 2:
            frame = await raw.next()
            if isinstance(frame, frames.Pong):
                tokens.append(frame.token)
        require(tokens == [0, 300], f"{tokens}")


@case("K02", "a client that answers no PING is closed 20 s after it", slow=True, patience=120)
async def no_pong(context: Context) -> None:
    async with await context.session() as raw:
        started = time.monotonic()
        first: float | None = None
        try:
            while True:
                frame = await raw.next(110)
                if isinstance(frame, frames.Ping) and first is None:
                    first = time.monotonic()
        except Ended:
            pass
        require(first is not None, f"no PING came; the connection ended after {time.monotonic() - started:.0f} s")
        assert first is not None
        require(55 <= first - started <= 66, f"the PING came after {first - started:.0f} s")
        require(18 <= time.monotonic() - first <= 24, f"the end came {time.monotonic() - first:.0f} s after the PING")


@case("K03", "PINGs closer than half the floor are EXCESSIVE_LOAD at the second")
async def ping_flood(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(frames.Ping(1), frames.Ping(2))
        await raw.closes(CloseCode.EXCESSIVE_LOAD, patience=4)


@case("K03.between", "PINGs with other frames between are no flood")
async def ping_between(context: Context) -> None:
    async with await context.session() as raw:
        for token in range(5):
            raw.put(frames.Ping(token))
            require(await raw.next() == frames.Pong(token), "no PONG")
            await raw.ordinary()


async def never_read(context: Context, calls: int) -> None:
    async with await context.session() as watcher, await context.session(window=0x7FFF_FFFF) as raw:
        before = most = (await watcher.health()).resident_bytes
        transport = raw.writer.transport
        raw.reader._transport.pause_reading()  # type: ignore[attr-defined]
        batch = ScoreStreamRequest(narratives=["They lost it."] * 500, detail=SCORE_DETAIL_REASONS).SerializeToString()
        raw.put(*(frames.Call(slot, named(SCORE_STREAM), data=batch) for slot in range(calls)))
        started = time.monotonic()
        while time.monotonic() - started < 60 and not transport.is_closing():
            # A write is what tells this side that the other has closed.
            raw.put(frames.Ext(99))
            await asyncio.sleep(0.5)
            most = max(most, (await watcher.health()).resident_bytes)
        took = time.monotonic() - started
        require(transport.is_closing(), "still open after 60 s")
        require(25 <= took <= 45, f"closed after {took:.0f} s")
        require(most - before < 64 << 20, f"memory grew by {(most - before) >> 20} MiB")
        await watcher.ordinary()


@case("K04", "a client that asks for 5 MiB and never reads is closed by 45 s", slow=True, patience=120)
async def never_reads(context: Context) -> None:
    await never_read(context, 16)


@case(
    "K04.memory",
    "the same with 40 MiB in 128 calls: one connection costs less than 64 MiB (§19 says about 30)",
    slow=True,
    patience=120,
)
async def never_reads_much(context: Context) -> None:
    await never_read(context, 128)


@case("X01", "10,000 OPEN+CANCEL pairs in one burst: EXCESSIVE_LOAD, others served")
async def rapid_reset(context: Context) -> None:
    async with await context.session() as raw:
        for _ in range(100):
            raw.put(*(f for _ in range(100) for f in (frames.Open(0, named(SCORE_STREAM)), frames.Cancel(0))))
        raw.put(frames.Ping(1))
        # A call that is answered before its CANCEL arrives owes nothing, so streams are opened, which wait.
        # A slot that is cancelled is busy until its END, so most of these pairs reuse a slot too early: PROTOCOL.
        await raw.closes(CloseCode.EXCESSIVE_LOAD, CloseCode.PROTOCOL)
    await context.alive()


@case("X01.paced", "20,000 CANCELs, each after its slot is free again: EXCESSIVE_LOAD")
async def paced_reset(context: Context) -> None:
    async with await context.session() as raw:
        count = raw.settings.max_streams
        try:
            for _ in range(20_000 // count):
                raw.put(*(f for s in range(count) for f in (frames.Open(s, named(SCORE_STREAM)), frames.Cancel(s))))
                ended = 0
                while ended < count:
                    frame = await raw.next()
                    ended += isinstance(frame, frames.End)
                    if isinstance(frame, frames.Close):
                        require(frame.code == CloseCode.EXCESSIVE_LOAD, f"CLOSE({frame.code}, {frame.text!r})")
                        return
        except Ended:
            require(
                raw.close is not None and raw.close.code == CloseCode.EXCESSIVE_LOAD, "ended without EXCESSIVE_LOAD"
            )
            return
        raise Failed("20,000 cancelled calls within a few seconds were all taken")


@case("X01.ext", "20,000 unknown EXTs in one burst: EXCESSIVE_LOAD")
async def extension_flood(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(*(frames.Ext(99) for _ in range(20_000)))
        await raw.closes(CloseCode.EXCESSIVE_LOAD, patience=4)


@case("X02", "2,000 connections with one malformed frame each: closed, others served", patience=120)
async def malformed(context: Context) -> None:
    async def one() -> None:
        async with await context.session() as raw:
            raw.put(bytes.fromhex("010E"))
            await raw.closes(CloseCode.PROTOCOL)

    for _ in range(80):
        await asyncio.gather(*(one() for _ in range(25)))
    await context.alive()


@case("X03", "the 101st connection from one address is refused, those before it are served")
async def too_many(context: Context) -> None:
    held = []
    try:
        async with await context.session() as first:
            refused = None
            for _ in range(130):
                raw = await context.raw()
                held.append(raw)
                try:
                    await raw.greet()
                except Failed as failure:
                    refused = failure
                    break
                except ConnectionError as failure:
                    refused = Failed(str(failure))
                    break
            if refused is None:
                raise NotApplicable("130 connections were all taken; the server may be set to more")
            await first.ordinary()
    finally:
        for raw in held:
            raw.abandon()
    for _ in range(50):
        try:
            await context.alive()
            return
        except (Failed, ConnectionError):
            await asyncio.sleep(0.1)
    raise Failed("nothing is served after the many connections ended")


@case("X04", "a bad credential in HELLO is CLOSE(AUTH) and no handler runs")
async def bad_token(context: Context) -> None:
    for value in (b"Bearer wrong", b"Bearer ", b"Basic abc", b""):
        async with await context.raw() as raw:
            block = b"\x01" + bytes((len(value),)) + value
            raw.put(hello.PREFACE, client_hello((1, block)), frames.Call(0, named(HEALTH)))
            try:
                close = await raw.closes(CloseCode.AUTH)
            except Failed as failure:
                raise Failed(f"{value!r}: {failure}") from None
            require("wrong" not in close.text, "the text repeats the credential")


@case("X05", "no credential: open methods answer, others end UNAUTHENTICATED")
async def anonymous(context: Context) -> None:
    async with await context.raw(token=None) as raw:
        await raw.greet()
        await raw.health()
        raw.put(frames.Call(0, named(QUEUE), 5_000))
        await raw.ends_with(0, Code.UNAUTHENTICATED)


FILE = "evenhand.v1.CustomerService/RegisterCustomer"


@case(
    "X06",
    "the same idempotency key and request twice: one execution, told as a replay",
    not_yet="stored outcomes of §15",
)
async def replay(context: Context) -> None:
    from ..v1 import CustomerReply, RegisterCustomerRequest

    request = RegisterCustomerRequest(name="Kim Key").SerializeToString()
    key = Metadata((("idempotency-key", f"conformance-{time.time_ns()}".encode()),))
    async with await context.session() as raw:
        answers = []
        for _ in range(2):
            raw.put(frames.Call(0, named(FILE), 5_000, key, request))
            end = await raw.end(0)
            require(end.status is None, f"ended with {end.status}")
            answers.append(
                (CustomerReply.FromString(raw.messages[0]).customer_id, end.metadata.text("idempotent-replay"))
            )
        require(answers[0][0] == answers[1][0], f"it ran twice: {answers[0][0]} and {answers[1][0]}")
        require((answers[0][1], answers[1][1]) == (None, "1"), f"idempotent-replay: {answers}")


@case("X07", "the same key with another request: FAILED_PRECONDITION", not_yet="stored outcomes of §15")
async def another_request(context: Context) -> None:
    from ..v1 import RegisterCustomerRequest

    key = Metadata((("idempotency-key", f"conformance-{time.time_ns()}".encode()),))
    async with await context.session() as raw:
        for name, code in (("Kim", None), ("Kit", Code.FAILED_PRECONDITION)):
            raw.put(frames.Call(0, named(FILE), 5_000, key, RegisterCustomerRequest(name=name).SerializeToString()))
            end = await raw.end(0)
            actual = None if end.status is None else end.status.code
            require(actual is code, f"{name}: {end.status or 'success'}")


@case("S01.half", "a stream that is only half-closed ends well, again and again on one slot")
async def half_only(context: Context) -> None:
    async with await context.session() as raw:
        for _ in range(200):
            require(await stream(raw, 0) == [], "answers to nothing")
        raw.put(frames.Call(0, named(SCORE_STREAM), data=BATCH))
        require((await raw.end(0)).status is None and len(raw.messages) == 1, "CALL+LAST on a stream")
