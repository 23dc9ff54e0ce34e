"""Calls and streams: U, S."""

from __future__ import annotations

import time

from ..v1 import SCORE_DETAIL_REASONS, ScoreRequest, ScoreResponse, ScoreStreamRequest, ScoreStreamResponse
from ..wire import frames, uvarint
from ..wire.faults import CloseCode, Code
from ..wire.metadata import Metadata
from .framing import REQUEST, padded
from .raw import HEALTH, SCORE, SCORE_STREAM, Context, Failed, Raw, bound, named, require
from .registry import case

BATCH = ScoreStreamRequest(tag=1, narratives=["It broke on the second day."]).SerializeToString()


@case("U01", "an empty request is a valid message")
async def empty(context: Context) -> None:
    async with await context.session() as raw:
        await raw.health()


@case("U05", "128 calls at once: each gets its own answer")
async def many(context: Context) -> None:
    async with await context.session() as raw:
        count = raw.settings.max_streams
        texts = [f"{'They lost my parcel. ' * (1 + slot % 7)} {slot}" for slot in range(count)]
        alone = []
        for text in texts:
            raw.put(frames.Call(0, named(SCORE), data=ScoreRequest(narrative=text).SerializeToString()))
            await raw.end(0)
            alone.append(raw.messages[0])
        raw.put(
            *(
                frames.Call(slot, named(SCORE), 5_000, data=ScoreRequest(narrative=text).SerializeToString())
                for slot, text in enumerate(texts)
            )
        )
        seen: dict[int, bytes | None] = {}
        while len(seen) < count:
            frame = await raw.next()
            if isinstance(frame, frames.End):
                require(frame.slot not in seen, f"two ENDs on slot {frame.slot}")
                seen[frame.slot] = frame.data
        for slot in range(count):
            require(seen[slot] == alone[slot], f"slot {slot} answered {seen[slot]!r}")


@case("U07", "CALL, then HALF: as CALL with LAST")
async def call_then_half(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(frames.Call(0, named(SCORE), 5_000, data=REQUEST, last=False), frames.Half(0))
        require((await raw.end(0)).status is None, "the call failed")
        raw.put(frames.Open(0, named(SCORE), 5_000), frames.Msg(0, REQUEST), frames.Half(0))
        require((await raw.end(0)).status is None, "OPEN, MSG, HALF failed")
        await raw.ordinary()


@case("U08", "no message where one is due: UNIMPLEMENTED")
async def no_message(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(frames.Open(0, named(SCORE), 5_000), frames.Half(0))
        await raw.ends_with(0, Code.UNIMPLEMENTED)
        await raw.ordinary()


@case("U09", "two messages where one is due: UNIMPLEMENTED")
async def two_messages(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(frames.Call(0, named(SCORE), 5_000, data=REQUEST, last=False), frames.Msg(0, REQUEST, last=True))
        await raw.ends_with(0, Code.UNIMPLEMENTED)
        await raw.ordinary()


@case("U10", "undecodable protobuf: INVALID_ARGUMENT")
async def undecodable(context: Context) -> None:
    async with await context.session() as raw:
        for data in (b"\xff\xff\xff", b"\x0a\x05ab", b"\x0a\x02\xff\xfe", b"\x00"):
            raw.put(frames.Call(0, named(SCORE), 5_000, data=data))
            try:
                await raw.ends_with(0, Code.INVALID_ARGUMENT)
            except Failed as failure:
                raise Failed(f"{data.hex(' ')}: {failure}") from None
        await raw.ordinary()


@case("U11", "groups nested 65 deep in an unknown field: INVALID_ARGUMENT; 30 deep: ok")
async def nesting(context: Context) -> None:
    # None of the services' messages holds itself, so groups of an unknown field are the only way to nest.
    async with await context.session() as raw:
        for depth, good in ((30, True), (65, False), (100_00, False)):
            data = REQUEST + b"\xfb\x07" * depth + b"\xfc\x07" * depth
            raw.put(frames.Call(0, named(SCORE), 5_000, data=data))
            end = await raw.end(0)
            if good:
                require(end.status is None, f"{depth} deep: {end.status}")
            elif end.status is None and depth == 65:
                pass  # skipping an unknown group without recursion is as safe
            else:
                require(end.status is None or end.status.code is Code.INVALID_ARGUMENT, f"{depth} deep: {end.status}")
        await raw.ordinary()


async def repeated(context: Context, path: str, data: bytes, count: int, width: int) -> tuple[float, float, int]:
    """Calls one method `count` times on one connection, `width` at once. Returns how many seconds the first and the
    last tenth took, and by how many bytes the server grew.
    """
    async with await context.session() as raw:
        before = (await raw.health()).resident_bytes
        raw.put(frames.Call(0, frames.MethodReference(1, path), 30_000, data=data))
        await raw.end(0)
        tenths: list[float] = []
        for _ in range(10):
            started = time.monotonic()
            for _ in range(count // 10 // width):
                raw.put(*(frames.Call(slot, bound(2), 30_000, data=data) for slot in range(width)))
                ended = 0
                while ended < width:
                    frame = await raw.next(30)
                    if isinstance(frame, frames.End):
                        require(frame.status is None, f"{frame.status}")
                        ended += 1
            tenths.append(time.monotonic() - started)
        return tenths[0], tenths[-1], (await raw.health()).resident_bytes - before


@case("U14", "100,000 calls on one connection: the slot stays one byte, memory stays", slow=True, patience=300, alone=True)
async def hundred_thousand(context: Context) -> None:
    _, _, grown = await repeated(context, SCORE, REQUEST, 100_000, 100)
    require(grown < 8 << 20, f"memory grew by {grown / (1 << 20):.1f} MiB")


@case(
    "U14.health", "20,000 GetHealth: the last tenth takes no longer than three times the first", slow=True, patience=300
)
async def health_stays_quick(context: Context) -> None:
    first, last, _ = await repeated(context, HEALTH, b"", 20_000, 50)
    require(last < 3 * first + 0.2, f"the first tenth took {first:.2f} s, the last {last:.2f} s")


@case("U15", "late MSG, CREDIT and CANCEL of an ended call are ignored; a new call on the slot is untouched")
async def late_frames(context: Context) -> None:
    async with await context.session() as raw:
        for _ in range(50):
            # An undecodable batch ends the stream early, while more is under way.
            raw.put(frames.Call(0, named(SCORE_STREAM), 5_000, data=b"\xff", last=False))
            await raw.ends_with(0, Code.INVALID_ARGUMENT)
            raw.put(
                frames.Msg(0, BATCH), frames.Credit(0, 100), frames.Cancel(0, 1), frames.Cancel(0, 4),
                frames.Msg(0, BATCH, last=True), frames.Half(0), frames.Msg(0, b""),
            )  # fmt: skip
            await raw.ordinary(0)


@case("U16", "a CALL on a busy slot is PROTOCOL")
async def busy(context: Context) -> None:
    for second in (frames.Call(0, named(SCORE), data=REQUEST), frames.Open(0, named(SCORE_STREAM))):
        async with await context.session() as raw:
            raw.put(frames.Open(0, named(SCORE_STREAM), 5_000), second)
            await raw.closes(CloseCode.PROTOCOL)


async def stream(raw: Raw, count: int, *, method: frames.MethodReference | None = None) -> list[int]:
    """Sends so many batches over a stream within the credit and returns the tags that came back."""
    raw.put(frames.Open(0, method or named(SCORE_STREAM), 60_000))
    credit, sent, tags = raw.settings.window, 0, []
    unreturned = 0
    while True:
        burst: list[frames.Frame] = []
        while sent < count:
            data = ScoreStreamRequest(tag=sent, narratives=["Late again."]).SerializeToString()
            if len(data) + 32 > credit:
                break
            credit -= len(data) + 32
            burst.append(frames.Msg(0, data, last=sent == count - 1))
            sent += 1
        if count == 0 and sent == 0:
            burst.append(frames.Half(0))
            sent = 1
        raw.put(*burst)
        frame = await raw.next()
        if isinstance(frame, frames.Msg):
            tags.append(ScoreStreamResponse.FromString(frame.data).tag)
            unreturned += len(frame.data) + 32
            if unreturned > 1 << 19:
                raw.put(frames.Credit(0, unreturned))
                unreturned = 0
        elif isinstance(frame, frames.Credit):
            credit += frame.increment
        elif isinstance(frame, frames.End):
            require(frame.status is None, f"the stream ended with {frame.status}")
            if frame.data is not None:
                tags.append(ScoreStreamResponse.FromString(frame.data).tag)
            return tags
        elif isinstance(frame, frames.Close):
            raise Failed(f"CLOSE({frame.code}, {frame.text!r})")


@case("S01", "a stream both ways of 0, 1 and 1,000 messages")
async def streams(context: Context) -> None:
    async with await context.session() as raw:
        for count in (0, 1, 1_000):
            tags = await stream(raw, count)
            require(tags == list(range(count)), f"{count} messages: {len(tags)} answers, or not in order")
        await raw.ordinary()


@case("S02", "the server ends early while 2,000 small messages come: the connection is kept")
async def early_end(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(frames.Call(0, named(SCORE_STREAM), 5_000, data=b"\xff", last=False))
        raw.put(*(frames.Msg(0) for _ in range(2_000)))
        await raw.ends_with(0, Code.INVALID_ARGUMENT)
        await raw.ordinary()


@case("S05", "MSG after LAST, and HALF after LAST, are PROTOCOL while the call runs")
async def after_last(context: Context) -> None:
    # The answer needs credit that this client withholds, so the call cannot end in between.
    for late in (frames.Msg(0, BATCH), frames.Half(0), frames.Msg(0, BATCH, last=True)):
        async with await context.session(window=65_536) as raw:
            await fill(raw)
            raw.put(frames.Half(0), late)
            try:
                await raw.closes(CloseCode.PROTOCOL)
            except Failed as failure:
                raise Failed(f"{late}: {failure}") from None


async def fill(raw: Raw) -> None:
    """Opens a stream on slot 0 whose answers use up all credit this client gave: its handler cannot end."""
    batch = ScoreStreamRequest(narratives=["x"] * 200, detail=SCORE_DETAIL_REASONS).SerializeToString()
    raw.put(frames.Open(0, named(SCORE_STREAM), 60_000))
    credit = raw.settings.window
    taken = 0
    while taken < 40_000:
        while len(batch) + 32 <= credit:
            raw.put(frames.Msg(0, batch))
            credit -= len(batch) + 32
        frame = await raw.next()
        if isinstance(frame, frames.Msg):
            taken += len(frame.data) + 32
        elif isinstance(frame, frames.Credit):
            credit += frame.increment
        else:
            raise Failed(f"unexpected {frame}")


@case("S06", "MSG, HALF, CANCEL and CREDIT on a slot that was never used are PROTOCOL")
async def never_used(context: Context) -> None:
    for frame in (frames.Msg(5, b"x"), frames.Half(5), frames.Cancel(5), frames.Credit(5, 1)):
        async with await context.session() as raw:
            raw.put(frame)
            try:
                await raw.closes(CloseCode.PROTOCOL)
            except Failed as failure:
                raise Failed(f"{frame}: {failure}") from None


@case("S07", "ping-pong of 10,000 messages, order kept", slow=True, patience=300)
async def ping_pong(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(frames.Open(0, named(SCORE_STREAM), 0))
        sent_credit, received = raw.settings.window, 0
        for tag in range(10_000):
            data = ScoreStreamRequest(tag=tag, narratives=["Late."]).SerializeToString()
            while len(data) + 32 > sent_credit:
                frame = await raw.expect(frames.Credit)
                assert isinstance(frame, frames.Credit)
                sent_credit += frame.increment
            sent_credit -= len(data) + 32
            raw.put(frames.Msg(0, data))
            while True:
                frame = await raw.next()
                if isinstance(frame, frames.Credit):
                    sent_credit += frame.increment
                elif isinstance(frame, frames.Msg):
                    break
                else:
                    raise Failed(f"unexpected {frame}")
            require(ScoreStreamResponse.FromString(frame.data).tag == tag, "out of order")
            received += len(frame.data) + 32
            if received > 1 << 19:
                raw.put(frames.Credit(0, received))
                received = 0
        raw.put(frames.Half(0))
        require((await raw.end(0)).status is None, "the stream failed")


async def in_fragments(raw: Raw, message: bytes, size: int) -> frames.End:
    """A unary call whose message goes out in fragments of so many bytes, within the credit."""
    credit, position = raw.settings.window, 0
    unsent: list[frames.Frame] = []
    while position < len(message):
        if credit < 33:
            raw.put(*unsent)
            unsent = []
            frame = await raw.next()
            if isinstance(frame, frames.Credit):
                credit += frame.increment
                continue
            if isinstance(frame, frames.End):
                return frame
            raise Failed(f"unexpected {frame}")
        share = message[position : position + min(size, credit - 32)]
        more = position + len(share) < len(message)
        if position == 0:
            total = len(message) if more else None
            unsent.append(frames.Call(0, named(SCORE), 60_000, data=share, last=not more, total=total))
        else:
            unsent.append(frames.Msg(0, share, last=not more, more=more))
        credit -= len(share) + 32
        position += len(share)
    raw.put(*unsent)
    return await raw.end(0)


@case("S08", "64 KiB in fragments of one byte, 1 MiB in fragments of 1,000 and 65,000", patience=120)
async def fragments(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(frames.Call(0, named(SCORE), data=REQUEST))
        await raw.end(0)
        plain = ScoreResponse.FromString(raw.messages[0])
        for total, size in ((65_536, 1), (1 << 20, 1_000), (1 << 20, 65_000)):
            end = await in_fragments(raw, padded(REQUEST, total), size)
            require(end.status is None, f"{total} bytes in {size}s: {end.status}")
            require(ScoreResponse.FromString(end.data or b"") == plain, f"{total} bytes in {size}s: another answer")
        await raw.ordinary()


@case("S08.limit", "a message of exactly max_message in fragments", patience=120)
async def largest_message(context: Context) -> None:
    async with await context.session() as raw:
        end = await in_fragments(raw, padded(REQUEST, raw.settings.max_message), 16_384)
        require(end.status is None, f"{end.status}")
        await raw.ordinary()


@case("S09", "fragments short of or beyond total are PROTOCOL")
async def wrong_total(context: Context) -> None:
    start = frames.Call(0, named(SCORE), 5_000, data=b"12", last=False, total=5)
    rests: list[list[frames.Frame]] = [
        [frames.Msg(0, b"34", last=True)],
        [frames.Msg(0, b"3456", last=True)],
        [frames.Msg(0, b"345", more=True)],
        [frames.Half(0)],
    ]
    for rest in rests:
        async with await context.session() as raw:
            raw.put(start, *rest)
            try:
                await raw.closes(CloseCode.PROTOCOL)
            except Failed as failure:
                raise Failed(f"{rest}: {failure}") from None


@case("S10", "an empty fragment, ZIP on a later one, LAST on an early one are PROTOCOL")
async def bad_fragments(context: Context) -> None:
    start = frames.Call(0, named(SCORE), 5_000, data=b"12", last=False, total=5)
    conversations: list[list[frames.Frame | bytes]] = [
        [start, frames.Msg(0, b"", more=True)],
        [start, frames.Msg(0, b"34", more=True, zipped=True)],
        [start, frames.Msg(0, b"34", more=True, last=True)],
        [frames.Call(0, named(SCORE), 5_000, data=b"", last=False, total=5)],
        # CALL with LAST and MORE: slot 0, a name used once, no timeout, total 5, two bytes.
        [bytes((len(SCORE) + 8, 0x91, 0, 0, len(SCORE))) + SCORE.encode() + b"\x00\x0512"],
        [frames.Call(0, named(SCORE), 5_000, data=b"12", last=False, total=2)],
        [frames.Call(0, named(SCORE), 5_000, data=b"", last=False, total=0)],
    ]
    for sent in conversations:
        async with await context.session() as raw:
            raw.put(*sent)
            try:
                await raw.closes(CloseCode.PROTOCOL)
            except Failed as failure:
                raise Failed(f"{sent}: {failure}") from None


@case("S11", "a total of max_message + 1 ends RESOURCE_EXHAUSTED at the first fragment")
async def too_large(context: Context) -> None:
    async with await context.session() as raw:
        total = raw.settings.max_message + 1
        raw.put(frames.Call(0, named(SCORE), 5_000, data=b"12", last=False, total=total))
        await raw.ends_with(0, Code.RESOURCE_EXHAUSTED)
        raw.put(frames.Msg(0, b"34", more=True), frames.Msg(0, b"56", more=True))
        await raw.ordinary(1)
        await raw.ordinary(0)


@case("S11.uvarint", "a total of 2^32-1 is refused like any other; above it is PROTOCOL")
async def largest_total(context: Context) -> None:
    async with await context.session() as raw:
        raw.put(frames.Call(0, named(SCORE), 5_000, data=b"12", last=False, total=uvarint.LARGEST))
        await raw.ends_with(0, Code.RESOURCE_EXHAUSTED)
        await raw.ordinary()
    async with await context.session() as raw:
        opening = frames.Call(0, named(SCORE), 5_000, Metadata(), b"").payload()
        frame = bytes((0x81,)) + opening[1:] + bytes.fromhex("8080808010") + b"12"
        raw.put(uvarint.encode(len(frame)) + frame)
        await raw.closes(CloseCode.PROTOCOL)
