"""Flow control, deadlines, cancellation: W, D."""

from __future__ import annotations

import asyncio
import time

from ..v1 import SCORE_DETAIL_REASONS, ScoreStreamRequest
from ..wire import frames, uvarint
from ..wire.faults import CloseCode, Code
from ..wire.framing import wrap
from .calls import BATCH, fill
from .framing import REQUEST, padded
from .raw import SCORE, SCORE_STREAM, Context, Failed, named, require
from .registry import case


@case("W01", "a server whose client gives no credit stops within it")
async def stops(context: Context) -> None:
    async with await context.session(window=65_536) as raw:
        batch = ScoreStreamRequest(narratives=["x"] * 200, detail=SCORE_DETAIL_REASONS).SerializeToString()
        raw.put(frames.Open(0, named(SCORE_STREAM), 60_000))
        credit, received, inside = raw.settings.window, 0, False
        for _ in range(4):
            while len(batch) + 32 <= credit:
                raw.put(frames.Msg(0, batch))
                credit -= len(batch) + 32
            try:
                while True:
                    frame = await raw.next(0.5)
                    if isinstance(frame, frames.Msg):
                        # The total in front of a first fragment costs nothing.
                        free = 0
                        if frame.more and not inside:
                            free = uvarint.size(uvarint.Reader(frame.data).uvarint(5, "total"))
                        inside = frame.more
                        received += len(frame.data) - free + 32
                    elif isinstance(frame, frames.Credit):
                        credit += frame.increment
            except Failed:
                pass
        require(received <= 65_536, f"{received} bytes came on 65,536 of credit")
        require(received >= 65_536 - 33, f"only {received} bytes came, though more waits")
        raw.put(frames.Cancel(0))
        await raw.end(0)
        await raw.ordinary()


@case("W02", "one frame beyond the window is FLOW")
async def overspend(context: Context) -> None:
    async with await context.session(window=65_536) as raw:
        # The answers' credit is used up, so the handler takes no more and returns none.
        await fill(raw)
        raw.put(*(frames.Msg(0, b"\x82\x7d" + b"x" * 1_000) for _ in range(300)))
        await raw.closes(CloseCode.FLOW)


@case("W03", "credit up to 2^31-1 is taken, one more is FLOW")
async def credit_limit(context: Context) -> None:
    async with await context.session(window=65_536) as raw:
        raw.put(frames.Open(0, named(SCORE_STREAM), 5_000), frames.Credit(0, 0x7FFF_FFFF - 65_536))
        await raw.ordinary(1)
        raw.put(frames.Credit(0, 1))
        await raw.closes(CloseCode.FLOW)


@case("W04", "CREDIT of 0 is FLOW")
async def no_credit(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(frames.Open(0, named(SCORE_STREAM), 5_000), bytes.fromhex("03070000"))
        await raw.closes(CloseCode.FLOW)


@case("W06", "20 calls send 4 MiB each at once: all finish", slow=True, patience=120)
async def twenty(context: Context) -> None:
    async with await context.session() as raw:
        message = padded(REQUEST, raw.settings.max_message)
        credit = dict.fromkeys(range(20), raw.settings.window)
        position = dict.fromkeys(range(20), 0)
        ended: dict[int, frames.End] = {}
        while len(ended) < 20:
            for slot, start in list(position.items()):
                size = min(16_384, credit[slot] - 32, len(message) - start)
                if size <= 0:
                    continue
                share = message[start : start + size]
                more = start + size < len(message)
                if start == 0:
                    raw.put(frames.Call(slot, named(SCORE), 60_000, data=share, last=False, total=len(message)))
                else:
                    raw.put(frames.Msg(slot, share, last=not more, more=more))
                position[slot] += size
                credit[slot] -= size + 32
            await raw.writer.drain()
            if all(credit[slot] < 33 or position[slot] == len(message) for slot in position if slot not in ended):
                frame = await raw.next(30)
                if isinstance(frame, frames.Credit):
                    credit[frame.slot] += frame.increment
                elif isinstance(frame, frames.End):
                    ended[frame.slot] = frame
                elif isinstance(frame, frames.Close):
                    raise Failed(f"CLOSE({frame.code}, {frame.text!r})")
        for slot, end in ended.items():
            require(end.status is None, f"slot {slot}: {end.status}")
        await raw.ordinary()


@case("W08", "MSG to an ended slot within the leftover window is ignored, beyond it is FLOW")
async def leftover(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(frames.Call(0, named(SCORE_STREAM), 5_000, data=b"\xff", last=False))
        await raw.ends_with(0, Code.INVALID_ARGUMENT)
        left = raw.settings.window - 33
        raw.put(*(frames.Msg(0) for _ in range(left // 32)))
        await raw.ordinary(1)
        raw.put(*(frames.Msg(0) for _ in range(2_050)))
        await raw.closes(CloseCode.FLOW)


@case("W10", "1-byte CREDITs by the thousand are EXCESSIVE_LOAD")
async def credit_flood(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(frames.Open(0, named(SCORE_STREAM), 5_000), *(frames.Credit(0, 1) for _ in range(5_000)))
        await raw.closes(CloseCode.EXCESSIVE_LOAD, patience=4)


# ---- deadline, cancel


@case("D01", "a call that waits past its 50 ms ends DEADLINE_EXCEEDED, its slot usable again")
async def deadline(context: Context) -> None:
    async with await context.session() as raw:
        started = time.monotonic()
        raw.put(frames.Open(0, named(SCORE_STREAM), 50))
        await raw.ends_with(0, Code.DEADLINE_EXCEEDED)
        took = time.monotonic() - started
        require(0.045 <= took <= 1.0, f"after {took * 1000:.0f} ms")
        await raw.ordinary()


@case("D02", "timeouts of 1 ms and of 2^32-1 ms")
async def extreme_timeouts(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(frames.Open(0, named(SCORE_STREAM), 1))
        await raw.ends_with(0, Code.DEADLINE_EXCEEDED)
        raw.put(frames.Call(0, named(SCORE), uvarint.LARGEST, data=REQUEST))
        require((await raw.end(0)).status is None, "2^32-1 failed")
    async with await context.session() as raw:
        opening = b"\x11\x00\x00" + bytes((len(SCORE),)) + SCORE.encode() + bytes.fromhex("8080808010") + REQUEST
        raw.put(wrap(opening))
        await raw.closes(CloseCode.PROTOCOL)


@case("D05", "CANCEL before, during and after END: one END, no second")
async def cancels(context: Context) -> None:
    async with await context.session() as raw:
        for _ in range(100):
            raw.put(frames.Call(0, named(SCORE), 5_000, data=REQUEST), frames.Cancel(0), frames.Cancel(0, 4))
            end = await raw.end(0)
            code = None if end.status is None else end.status.code
            require(code in (None, Code.CANCELLED), f"ended with {end.status}")
            raw.put(frames.Cancel(0))
        raw.put(frames.Open(0, named(SCORE_STREAM), 5_000), frames.Cancel(0, 77))
        await raw.ends_with(0, Code.CANCELLED)
        raw.put(frames.Ping(4))
        frame = await raw.next()
        require(frame == frames.Pong(4), f"{frame} behind the last END")
        await raw.ordinary()


@case("D05.reason", "CANCEL with reason 4 ends the call DEADLINE_EXCEEDED or CANCELLED")
async def cancel_deadline(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(frames.Open(0, named(SCORE_STREAM), 5_000), frames.Cancel(0, 4))
        end = await raw.end(0)
        code = None if end.status is None else end.status.code
        require(code in (Code.CANCELLED, Code.DEADLINE_EXCEEDED), f"ended with {end.status}")


@case("D07", "CANCEL, then MSG still in flight: dropped")
async def messages_after_cancel(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(frames.Open(0, named(SCORE_STREAM), 5_000), frames.Cancel(0))
        raw.put(frames.Msg(0, BATCH), frames.Msg(0, b"\x0512", more=True), frames.Half(0), frames.Credit(0, 5))
        await raw.ends_with(0, Code.CANCELLED)
        await raw.ordinary()


@case("D08", "connections cut in mid-call leave the server as it was")
async def cut_off(context: Context) -> None:
    async with await context.session() as watcher:
        before = (await watcher.health()).connections
        for _ in range(20):
            async with await context.session() as raw:
                raw.put(*(frames.Open(slot, named(SCORE_STREAM)) for slot in range(100)))
                raw.put(frames.Ping(1))
                await raw.expect(frames.Pong)
        for _ in range(50):
            after = (await watcher.health()).connections
            if after <= before:
                return
            await asyncio.sleep(0.1)
        raise Failed(f"{after} connections where there were {before}")


@case("W12.frame", "answers keep to the client's max_frame, window and credit, cut as they must be")
async def large_answers(context: Context) -> None:
    batch = ScoreStreamRequest(
        narratives=["They lost it, and a lawyer will write."] * 300, detail=SCORE_DETAIL_REASONS
    ).SerializeToString()
    for largest in (16_384, 20_001, 65_536):
        async with await context.session((4, largest), window=65_536) as raw:
            raw.put(frames.Call(0, named(SCORE_STREAM), 30_000, data=batch))
            credit, received, total = 65_536, 0, None
            while True:
                frame = await raw.next()
                if isinstance(frame, frames.End):
                    break
                require(isinstance(frame, frames.Msg), f"unexpected {frame}")
                assert isinstance(frame, frames.Msg)
                require(len(frame.payload()) <= largest, f"a frame of {len(frame.payload())} with max_frame {largest}")
                data = frame.data
                if total is None and frame.more:
                    reader = uvarint.Reader(data)
                    total, data = reader.uvarint(5, "total"), reader.rest()
                received += len(data)
                credit -= len(data) + 32
                require(credit >= 0, "beyond the credit")
                if credit < 33_000:
                    raw.put(frames.Credit(0, 65_536 - credit))
                    credit = 65_536
            require(frame.status is None, f"ended with {frame.status}")
            size = received + len(frame.data or b"")
            require(total == size and size > 65_536, f"total {total}, and {size} bytes came")


@case("W12.message", "an answer above the client's max_message is not sent; the call ends RESOURCE_EXHAUSTED")
async def too_large_answer(context: Context) -> None:
    batch = ScoreStreamRequest(
        narratives=["They lost it, and a lawyer will write."] * 300, detail=SCORE_DETAIL_REASONS
    ).SerializeToString()
    async with await context.session((6, 65_536)) as raw:
        raw.put(frames.Call(0, named(SCORE_STREAM), 30_000, data=batch))
        end = await raw.end(0)
        require(not any(raw.messages), "it was sent")
        code = None if end.status is None else end.status.code
        require(code is Code.RESOURCE_EXHAUSTED, f"ended with {end.status}")
        await raw.ordinary()
