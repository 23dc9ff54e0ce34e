"""The channel over real sockets, against servers that behave, misbehave and die."""

from __future__ import annotations

import asyncio
import gc
import unittest
from collections.abc import Awaitable, Callable

import evenhand
from evenhand.retry import RetryPolicy
from evenhand.v1 import (
    ImportComplaintsRequest,
    ListComplaintsRequest,
    ListComplaintsResponse,
    RegisterCustomerRequest,
    ScoreRequest,
    ScoreResponse,
    ScoreStreamRequest,
    ScoreStreamResponse,
)
from evenhand.wire import frames, hello
from evenhand.wire.faults import CloseCode, Code
from evenhand.wire.framing import FrameCutter, wrap
from evenhand.wire.metadata import Metadata
from evenhand.wire.status import Status

from .support import SERVER_HELLO, TimedCase

REQUEST = ScoreRequest(narrative="late")
UNPROCESSED = Status(Code.UNAVAILABLE, "busy", unprocessed=True)


class Side:
    """One connection, from the server."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer
        self._cutter = FrameCutter(1 << 20)
        self._arrived: list[frames.Frame] = []

    async def greet(self, *, answer: bool = True) -> frames.Hello:
        assert await self.reader.readexactly(4) == hello.PREFACE
        if answer:
            self.put(SERVER_HELLO)
        first = await self.next()
        assert isinstance(first, frames.Hello)
        return first

    async def next(self) -> frames.Frame:
        while not self._arrived:
            data = await self.reader.read(1 << 16)
            if not data:
                raise EOFError
            for payload in self._cutter.feed(data, 0):
                frame = frames.decode(payload)
                if isinstance(frame, frames.Ping):
                    self.put(frames.Pong(frame.token))
                else:
                    self._arrived.append(frame)
        return self._arrived.pop(0)

    async def wait_for(self, kind: type[frames.Frame]) -> frames.Frame:
        while True:
            frame = await self.next()
            if isinstance(frame, kind):
                return frame

    def put(self, *sent: frames.Frame) -> None:
        self.writer.write(b"".join(wrap(frame.payload()) for frame in sent))

    def answer(self, call: frames.Frame, topic: str = "ok") -> None:
        assert isinstance(call, frames.Call)
        response = ScoreResponse()
        response.score.language = topic
        self.put(frames.End(call.slot, response.SerializeToString()))

    async def gone(self) -> None:
        try:
            while True:
                await self.next()
        except (EOFError, ConnectionError):
            pass


Script = Callable[[Side], Awaitable[None]]


class ChannelCase(TimedCase):
    """Each test gives a script for the first connection, the second, …; the last one serves all further ones."""

    async def serve(self, *scripts: Script) -> str:
        self.connections = 0
        self.failure: BaseException | None = None

        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            script = scripts[min(self.connections, len(scripts) - 1)]
            self.connections += 1
            try:
                await script(Side(reader, writer))
            except (EOFError, ConnectionError):
                pass
            except Exception as error:
                self.failure = error
            finally:
                writer.close()

        server = await asyncio.start_server(connected, "127.0.0.1", 0)
        self.addAsyncCleanup(self.stop, server)
        host, port = server.sockets[0].getsockname()[:2]
        return f"{host}:{port}"

    async def stop(self, server: asyncio.Server) -> None:
        server.close()
        if self.failure is not None:
            raise self.failure

    async def connect(self, *scripts: Script, **options: object) -> evenhand.Desk:
        desk = evenhand.connect(await self.serve(*scripts), **options)  # type: ignore[arg-type]
        # Reconnection waits a second and more; the tests of `reconnect_wait` know that.
        desk.channel._back_off = lambda loop: None  # type: ignore[method-assign]
        await desk.__aenter__()
        self.addAsyncCleanup(desk.close)
        return desk


async def good(side: Side) -> None:
    """A server that answers every call."""
    await side.greet()
    while True:
        frame = await side.next()
        if isinstance(frame, frames.Call):
            side.answer(frame)
        elif isinstance(frame, frames.Close):
            return


class Repeating(ChannelCase):
    async def test_X10_an_unprocessed_call_is_made_once_more(self) -> None:
        seen = []

        async def busy_once(side: Side) -> None:
            await side.greet()
            for status in (UNPROCESSED, None):
                call = await side.wait_for(frames.Call)
                assert isinstance(call, frames.Call)
                seen.append(call.metadata.text("retry-attempt"))
                if status is None:
                    side.answer(call)
                else:
                    side.put(frames.End(call.slot, status=status))
            await side.gone()

        desk = await self.connect(busy_once)
        info = evenhand.CallInfo()
        await desk.scoring.score(REQUEST, info=info)
        self.assertEqual((info.attempts, seen), (2, [None, "1"]))

    async def test_X10_and_never_twice(self) -> None:
        calls = 0

        async def always_busy(side: Side) -> None:
            nonlocal calls
            await side.greet()
            while True:
                call = await side.wait_for(frames.Call)
                assert isinstance(call, frames.Call)
                calls += 1
                side.put(frames.End(call.slot, status=UNPROCESSED))

        desk = await self.connect(always_busy)
        with self.assertRaises(evenhand.Unavailable) as caught:
            await desk.customers.register_customer(RegisterCustomerRequest(name="Kim"))
        self.assertTrue(caught.exception.unprocessed)
        self.assertEqual(calls, 2)

    async def test_a_broken_connection_repeats_only_what_may_be_called_twice(self) -> None:
        async def breaks(side: Side) -> None:
            await side.greet()
            await side.wait_for(frames.Call)

        desk = await self.connect(breaks, good)
        await desk.scoring.score(REQUEST)
        self.assertEqual(self.connections, 2)
        for options in ({}, {"retry": RetryPolicy(trust_keys=False)}, {"retry": RetryPolicy(enabled=False)}):
            desk = await self.connect(breaks, good, **options)
            with self.assertRaises(evenhand.Unavailable):
                await desk.customers.register_customer(RegisterCustomerRequest(name="Kim"))
        desk = await self.connect(breaks, good)
        await desk.customers.register_customer(RegisterCustomerRequest(name="Kim"), idempotency_key="k1")
        desk = await self.connect(breaks, good, retry=RetryPolicy(trust_keys=False))
        with self.assertRaises(evenhand.Unavailable):
            await desk.customers.register_customer(RegisterCustomerRequest(name="Kim"), idempotency_key="k1")

    async def test_K08_calls_beyond_accepted_are_repeated_elsewhere(self) -> None:
        async def accepts_one(side: Side) -> None:
            await side.greet()
            for _ in range(2):
                await side.wait_for(frames.Call)
            side.put(frames.Close(CloseCode.INTERNAL, 1, "sorry"))

        desk = await self.connect(accepts_one, good)
        results = await asyncio.gather(
            *(desk.customers.register_customer(RegisterCustomerRequest(name=name)) for name in "ab"),
            return_exceptions=True,
        )
        self.assertIsInstance(results[0], evenhand.Unavailable)
        self.assertNotIsInstance(results[1], BaseException)

    async def test_K05_a_draining_server_loses_no_call(self) -> None:
        async def drains(side: Side) -> None:
            await side.greet()
            first = await side.wait_for(frames.Call)
            side.put(frames.Drain(5_000, 1), frames.Ping(1))
            second = await side.next()
            while not isinstance(second, frames.Pong):
                second = await side.next()
            side.answer(first, "old")
            side.put(frames.Close(CloseCode.NONE, 1, ""))

        desk = await self.connect(drains, good)
        first = asyncio.create_task(desk.scoring.score(REQUEST))
        self.assertEqual((await first).score.language, "old")
        for _ in range(3):
            self.assertEqual((await desk.scoring.score(REQUEST)).score.language, "ok")
        self.assertEqual(self.connections, 2)

    async def test_a_stream_that_nobody_processed_is_sent_again(self) -> None:
        async def busy(side: Side) -> None:
            await side.greet()
            call = await side.wait_for(frames.Call)
            assert isinstance(call, frames.Call)
            side.put(frames.End(call.slot, status=UNPROCESSED))
            again = await side.wait_for(frames.Call)
            assert isinstance(again, frames.Call)
            self.assertEqual(again.data, call.data)
            side.put(frames.Msg(again.slot, ListComplaintsResponse().SerializeToString()), frames.End(again.slot))
            await side.gone()

        desk = await self.connect(busy)
        answers = [answer async for answer in desk.complaints.list_complaints(ListComplaintsRequest(limit=5))]
        self.assertEqual(len(answers), 1)

    async def test_a_stream_with_an_answer_is_not(self) -> None:
        async def breaks_later(side: Side) -> None:
            await side.greet()
            call = await side.wait_for(frames.Call)
            assert isinstance(call, frames.Call)
            side.put(frames.Msg(call.slot), frames.End(call.slot, status=Status(Code.UNAVAILABLE)))
            await side.gone()

        desk = await self.connect(breaks_later)
        answers = []
        with self.assertRaises(evenhand.Unavailable):
            async for answer in desk.complaints.list_complaints(ListComplaintsRequest()):
                answers.append(answer)
        self.assertEqual(len(answers), 1)
        self.assertEqual(self.connections, 1)


class Leaving(ChannelCase):
    async def left(self, use: Callable[[evenhand.Desk], Awaitable[None]]) -> frames.Cancel:
        """The CANCEL that a server sees when `use` gives up a call it does not end."""
        cancelled: asyncio.Future[frames.Cancel] = asyncio.get_running_loop().create_future()

        async def silent(side: Side) -> None:
            await side.greet()
            while True:
                frame = await side.next()
                if isinstance(frame, frames.Call):
                    side.put(frames.Msg(frame.slot))
                elif isinstance(frame, frames.Cancel):
                    side.put(frames.End(frame.slot, status=Status(Code.CANCELLED)))
                    cancelled.set_result(frame)
                    break
            while True:
                call = await side.wait_for(frames.Call)
                side.answer(call)

        desk = await self.connect(silent)
        await use(desk)
        cancel = await asyncio.wait_for(cancelled, 5)
        self.assertEqual((await desk.scoring.score(REQUEST)).score.language, "ok")
        self.assertEqual(self.connections, 1)
        return cancel

    async def test_a_deadline_cancels_with_its_reason(self) -> None:
        async def use(desk: evenhand.Desk) -> None:
            with self.assertRaises(evenhand.DeadlineExceeded):
                await desk.scoring.score(REQUEST, timeout=0.05)

        self.assertEqual((await self.left(use)).reason, frames.DEADLINE)

    async def test_a_cancelled_task_cancels_its_call(self) -> None:
        async def use(desk: evenhand.Desk) -> None:
            info = evenhand.CallInfo()
            task = asyncio.create_task(desk.scoring.score(REQUEST, info=info))
            while not info.attempts:
                await asyncio.sleep(0)
            # Let the call reach the wire: one not written yet would leave no trace.
            stream = next(iter(desk.channel._connections[0]._sinks))
            while not stream.ordinal:
                await asyncio.sleep(0)
            task.cancel()
            with self.assertRaises(asyncio.CancelledError):
                await task

        self.assertEqual((await self.left(use)).reason, frames.CANCELLED)

    async def test_a_stream_left_early_is_cancelled(self) -> None:
        async def use(desk: evenhand.Desk) -> None:
            async with desk.complaints.list_complaints(ListComplaintsRequest()) as stream:
                async for _ in stream:
                    break

        await self.left(use)

    async def test_a_stream_that_is_dropped_is_cancelled_too(self) -> None:
        async def use(desk: evenhand.Desk) -> None:
            async for _ in desk.complaints.list_complaints(ListComplaintsRequest()):
                break
            gc.collect()

        await self.left(use)

    async def test_an_iterable_of_requests_that_fails_cancels_and_is_told(self) -> None:
        def requests():  # type: ignore[no-untyped-def]
            yield ScoreStreamRequest(tag=1)
            raise RuntimeError("the file is gone")

        async def never(side: Side) -> None:
            await side.greet()
            await side.gone()

        desk = await self.connect(never)
        with self.assertRaisesRegex(RuntimeError, "the file is gone"):
            async for _ in desk.scoring.score_stream(requests()):
                pass


class Streaming(ChannelCase):
    async def test_sending_waits_while_the_server_takes_no_more(self) -> None:
        async def takes_none(side: Side) -> None:
            await side.greet()
            await side.gone()

        desk = await self.connect(takes_none)
        async with desk.scoring.score_stream() as stream:
            request = ScoreStreamRequest(narratives=["x" * 1_000])
            with self.assertRaises(TimeoutError):
                async with asyncio.timeout(0.3):
                    for _ in range(100_000):
                        await stream.send(request)
            connection = desk.channel._connections[0]
            (held,) = connection._sinks
            self.assertLess(held.outbox_bytes, 70_000)

    async def test_both_ways_by_hand(self) -> None:
        async def echoes(side: Side) -> None:
            await side.greet()
            while True:
                # A first message that is there in time goes out as CALL, a later one behind OPEN.
                frame = await side.next()
                if isinstance(frame, frames.Half) or (isinstance(frame, frames.Msg) and frame.last):
                    side.put(frames.End(frame.slot))
                elif isinstance(frame, (frames.Call, frames.Msg)):
                    tag = ScoreStreamRequest.FromString(frame.data).tag
                    side.put(frames.Msg(frame.slot, ScoreStreamResponse(tag=tag).SerializeToString()))

        desk = await self.connect(echoes)
        async with desk.scoring.score_stream() as stream:
            for tag in range(100):
                await stream.send(ScoreStreamRequest(tag=tag))
                self.assertEqual((await anext(stream)).tag, tag)
            stream.done_sending()
            with self.assertRaises(StopAsyncIteration):
                await anext(stream)

    async def test_the_cardinality_of_answers(self) -> None:
        async def wrong(side: Side) -> None:
            await side.greet()
            call = await side.wait_for(frames.Call)
            assert isinstance(call, frames.Call)
            side.put(frames.End(call.slot))
            call = await side.wait_for(frames.Call)
            assert isinstance(call, frames.Call)
            side.put(frames.Msg(call.slot), frames.Msg(call.slot), frames.End(call.slot))
            call = await side.wait_for(frames.Call)
            assert isinstance(call, frames.Call)
            side.put(frames.End(call.slot, b"\xff"))
            await side.gone()

        desk = await self.connect(wrong)
        for expected in (evenhand.Unimplemented, evenhand.Unimplemented, evenhand.Internal):
            with self.assertRaises(expected):
                await desk.scoring.score(REQUEST)


class Refusing(ChannelCase):
    async def test_a_bad_token_is_told_and_not_tried_again(self) -> None:
        async def refuses(side: Side) -> None:
            await side.greet(answer=False)
            side.put(frames.Close(CloseCode.AUTH, 0, "unknown token"))
            await side.gone()

        with self.assertRaisesRegex(evenhand.Unauthenticated, "unknown token"):
            await self.connect(refuses, token="wrong")
        self.assertEqual(self.connections, 1)
        channel = evenhand.Channel(await self.serve(refuses), token="wrong")
        self.addAsyncCleanup(channel.close)
        with self.assertRaises(evenhand.Unauthenticated):
            await evenhand.Desk(channel).scoring.score(REQUEST)
        self.assertEqual(self.connections, 1)

    async def test_nobody_listens(self) -> None:
        address = await self.serve(good)
        async with evenhand.connect(address):
            pass
        host, _, port = address.partition(":")
        unused = await asyncio.start_server(lambda r, w: None, host, 0)
        port = unused.sockets[0].getsockname()[1]
        unused.close()
        await unused.wait_closed()
        with self.assertRaisesRegex(evenhand.Unavailable, f"cannot connect to {host}:{port}"):
            async with evenhand.connect(f"{host}:{port}"):
                pass

    async def test_something_else_listens(self) -> None:
        async def http(side: Side) -> None:
            side.writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            await side.gone()

        with self.assertRaises(evenhand.Unavailable):
            await self.connect(http)

    async def test_a_server_that_breaks_the_protocol_gets_close(self) -> None:
        said: asyncio.Future[frames.Frame] = asyncio.get_running_loop().create_future()

        async def breaks(side: Side) -> None:
            await side.greet()
            await side.wait_for(frames.Call)
            side.put(frames.Half(0))
            said.set_result(await side.wait_for(frames.Close))
            self.assertEqual(await side.reader.read(), b"", "half-closed behind CLOSE")

        desk = await self.connect(breaks, retry=RetryPolicy(enabled=False))
        with self.assertRaisesRegex(evenhand.Unavailable, "PROTOCOL"):
            await desk.scoring.score(REQUEST)
        close = await said
        assert isinstance(close, frames.Close)
        self.assertEqual((close.code, close.accepted), (CloseCode.PROTOCOL, 0))

    async def test_a_channel_that_is_closed(self) -> None:
        desk = await self.connect(good)
        await desk.close()
        with self.assertRaisesRegex(evenhand.Unavailable, "closed"):
            await desk.scoring.score(REQUEST)

    async def test_a_token_does_not_cross_a_network_in_the_clear(self) -> None:
        with self.assertRaisesRegex(ValueError, "in the clear"):
            evenhand.connect("desk.example:7411", token="t")
        evenhand.connect("tls://desk.example:7411", token="t")
        evenhand.connect("desk.example:7411", token="t", token_on_plain_tcp=True)


class Identity(ChannelCase):
    async def test_the_baseline_and_its_replacement(self) -> None:
        auths = []

        async def watches(side: Side) -> None:
            first = await side.greet()
            auths.append(dict(first.settings)[1])
            while True:
                frame = await side.next()
                if isinstance(frame, frames.Auth):
                    auths.append(frame.metadata)
                elif isinstance(frame, frames.Call):
                    auths.append(frame.metadata)
                    side.answer(frame)

        desk = await self.connect(watches, token="one", metadata={"tenant": "riverside"})
        desk.set_token("two")
        await desk.scoring.score(REQUEST, metadata={"request-id": "7"})
        baseline = Metadata((("authorization", b"Bearer two"), ("tenant", b"riverside")))
        self.assertEqual(auths, [b"\x01\x0aBearer one\x08\x09riverside", baseline, Metadata((("request-id", b"7"),))])

    async def test_idempotency_keys_are_checked_and_sent(self) -> None:
        seen = []

        async def watches(side: Side) -> None:
            await side.greet()
            call = await side.wait_for(frames.Call)
            assert isinstance(call, frames.Call)
            seen.append(call.metadata)
            replayed = Metadata((("idempotent-replay", b"1"),))
            side.put(frames.End(call.slot, b"", metadata=replayed))
            await side.gone()

        desk = await self.connect(watches)
        for key in ("", "k" * 65, "a b", "ż"):
            with self.assertRaisesRegex(ValueError, "idempotency key"):
                await desk.imports.import_complaints(ImportComplaintsRequest(), idempotency_key=key)
        info = evenhand.CallInfo()
        await desk.imports.import_complaints(ImportComplaintsRequest(), idempotency_key="batch-7", info=info)
        self.assertEqual(seen, [Metadata((("idempotency-key", b"batch-7"),))])
        self.assertTrue(info.replayed)


if __name__ == "__main__":
    unittest.main()
