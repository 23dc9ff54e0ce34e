"""A call from its caller's side: its attempts, and the messages each way."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterable, Iterable
from typing import Protocol, TypeVar

from .connection import Connection
from .errors import DeadlineExceeded, EvenhandError, Internal, Unimplemented, from_status
from .methods import Idempotency, Method, WireMessage
from .retry import Failure
from .wire.events import Receipt, Repeat
from .wire.faults import Code
from .wire.metadata import EMPTY, Metadata
from .wire.status import Status
from .wire.stream import Stream

Request = TypeVar("Request", bound=WireMessage)
Response = TypeVar("Response")
T = TypeVar("T")

#: What a stream of requests may be.
Requests = AsyncIterable[T] | Iterable[T]

#: Bytes of a stream's messages that wait to be sent before `send` waits, and that are kept to be sent again.
OUTBOX = 65_536
REPLAY = 65_536


class CallInfo:
    """Filled in by a call for whoever wants to know more than its answer."""

    def __init__(self) -> None:
        #: What came before the first message, and with the end.
        self.head: Metadata = EMPTY
        self.trailers: Metadata = EMPTY
        #: How often the call was made.
        self.attempts = 0

    @property
    def replayed(self) -> bool:
        """The answer is that of an earlier call with the same idempotency key."""
        return self.trailers.text("idempotent-replay") == "1"


class Host(Protocol):
    """What a call needs of the channel that made it."""

    async def connection(self, deadline: float | None) -> Connection: ...

    def may_repeat(self, failure: Failure) -> float | None: ...

    def call_succeeded(self) -> None: ...

    def trusts_keys(self) -> bool: ...


class Attempt:
    """One attempt on one connection: a `Sink` that somebody can wait for."""

    def __init__(self, connection: Connection, stream: Stream, info: CallInfo) -> None:
        self.connection = connection
        self.stream = stream
        self._info = info
        self._messages: deque[tuple[bytes, Receipt]] = deque()
        self._changed: asyncio.Event = asyncio.Event()
        self.over = False
        self.status: Status | None = None
        self.repeat = Repeat.UNKNOWN

    def head_arrived(self, metadata: Metadata) -> None:
        self._info.head = metadata

    def message_arrived(self, data: bytes, receipt: Receipt) -> None:
        self._messages.append((data, receipt))
        self._changed.set()

    def message_left(self) -> None:
        self._changed.set()

    def ended(self, status: Status | None, metadata: Metadata, repeat: Repeat) -> None:
        self.over, self.status, self.repeat = True, status, repeat
        self._info.trailers = metadata
        self._changed.set()

    async def next(self) -> bytes | None:
        """The next message, or None at the end, whichever it was."""
        while not self._messages:
            if self.over:
                return None
            await self._change()
        data, receipt = self._messages.popleft()
        self.connection.taken(self.stream, receipt)
        return data

    async def room(self) -> None:
        """Waits until little enough waits to be sent."""
        while not self.over and self.stream.outbox_bytes > OUTBOX:
            await self._change()

    async def _change(self) -> None:
        self._changed.clear()
        await self._changed.wait()

    def leave(self) -> None:
        """Nobody wants it any more; without effect after its end."""
        if not self.over:
            self.over = True
            self.connection.cancel(self.stream)
        self._changed.set()


class Call:
    """A call through all its attempts. What went out is kept, while it is little, until something came back."""

    def __init__(
        self,
        host: Host,
        method: Method[Request, Response],
        *,
        timeout: float | None,
        metadata: Metadata,
        key: str | None,
        compress: bool,
        info: CallInfo | None,
    ) -> None:
        self._host = host
        self._path = method.path
        self._loop = asyncio.get_running_loop()
        self._deadline = None if timeout is None else self._loop.time() + timeout
        self._metadata = metadata
        self._compress = compress
        keyed = key is not None and host.trusts_keys()
        self._repeatable = keyed or method.idempotency is not Idempotency.UNKNOWN
        self.info = info or CallInfo()
        self._attempt: Attempt | None = None
        self._sent: list[tuple[bytes, bool]] = []
        self._sent_bytes = 0
        self._replayable = True
        self._unprocessed_repeats = 0
        self._sealed = False
        self._left = False

    async def send(self, message: bytes, last: bool = False) -> None:
        """Sends a message; waits while too many wait."""
        if self._sealed:
            raise EvenhandError("this call has sent its last message")
        self._sealed = last
        if self._replayable:
            self._sent.append((message, last))
            self._sent_bytes += len(message)
            # The first message of a unary call is always kept; of a long stream, only a little.
            if self._sent_bytes > REPLAY and len(self._sent) > 1:
                self._stop_replay()
        attempt = self._attempt
        if attempt is None:
            return
        if attempt.over:
            if not self._replayable or attempt.repeat is Repeat.UNKNOWN:
                self._raise_if_failed(attempt)
            return
        attempt.connection.send(attempt.stream, message, last)
        await attempt.room()

    def queue_request(self, message: bytes) -> None:
        """The only request of a call that has not begun."""
        self._sealed = True
        self._sent.append((message, True))

    def finish_sending(self) -> None:
        if self._sealed:
            return
        self._sealed = True
        attempt = self._attempt
        if attempt is not None and not attempt.over:
            attempt.connection.half_close(attempt.stream)

    async def begin(self) -> None:
        """Makes the first attempt, if it was not made."""
        if self._attempt is None:
            await self._next_attempt()

    async def receive(self) -> bytes | None:
        """The next message; None at a good end; CallError at another."""
        await self.begin()
        while True:
            attempt = self._attempt
            assert attempt is not None  # begin made one
            message = await attempt.next()
            if message is not None:
                self._stop_replay()
                return message
            if self._left:
                raise from_status(Status(Code.CANCELLED, "the call was cancelled here"), self._path)
            if attempt.status is None:
                self._host.call_succeeded()
                return None
            wait = self._wait_before_repeat(attempt)
            if wait is None:
                self._raise_if_failed(attempt)
                return None
            if attempt.repeat is Repeat.UNPROCESSED:
                self._unprocessed_repeats += 1
            if wait > 0:
                await asyncio.sleep(wait)
            await self._next_attempt()

    def leave(self) -> None:
        """Cancels what is under way."""
        self._left = True
        if self._attempt is not None:
            self._attempt.leave()

    # ---- attempts

    async def _next_attempt(self) -> None:
        connection = await self._host.connection(self._deadline)
        if self._deadline is not None and self._deadline <= self._loop.time():
            raise DeadlineExceeded("the deadline passed before the call was sent", method=self._path)
        self.info.attempts += 1
        metadata = self._metadata
        if self.info.attempts > 1:
            metadata = Metadata((*metadata, ("retry-attempt", str(self.info.attempts - 1).encode())))
        stream = Stream(self._path, self._deadline, metadata, self._compress)
        attempt = Attempt(connection, stream, self.info)
        for message, last in self._sent:
            connection.machine.send(stream, message, last)
        if self._sealed and not stream.sealed:
            connection.machine.half_close(stream)
        connection.start(stream, attempt)
        self._attempt = attempt

    def _wait_before_repeat(self, attempt: Attempt) -> float | None:
        status = attempt.status
        assert status is not None  # only a failed attempt is repeated
        if not self._replayable:
            return None
        error = from_status(status, self._path, self.info.trailers)
        left = None if self._deadline is None else self._deadline - self._loop.time()
        return self._host.may_repeat(
            Failure(
                code=status.code,
                repeat=attempt.repeat,
                attempt=self.info.attempts,
                unprocessed_repeats=self._unprocessed_repeats,
                repeatable=self._repeatable,
                retry_after=error.retry_after,
                time_left=left,
            )
        )

    def _raise_if_failed(self, attempt: Attempt) -> None:
        if attempt.status is not None:
            raise from_status(attempt.status, self._path, self.info.trailers, attempt.repeat)

    def _stop_replay(self) -> None:
        self._replayable = False
        self._sent = []


def decode(method: Method[Request, Response], data: bytes) -> Response:
    """A response from its bytes."""
    try:
        message: Response = method.response.FromString(data)  # type: ignore[attr-defined]
    except Exception as error:  # protobuf's DecodeError differs between its implementations
        raise Internal(f"the server's answer cannot be decoded: {error}", method=method.path) from None
    return message


async def single(call: Call, method: Method[Request, Response]) -> Response:
    """The one message that a method answers with."""
    try:
        data = await call.receive()
        if data is None:
            raise Unimplemented("the server answered without a message", method=method.path)
        if await call.receive() is not None:
            raise Unimplemented("the server answered with two messages", method=method.path)
        return decode(method, data)
    finally:
        call.leave()


def with_key(metadata: Metadata, key: str | None) -> Metadata:
    """Adds an idempotency key after checking it."""
    if key is None:
        return metadata
    if not (1 <= len(key) <= 64 and all(0x21 <= ord(character) <= 0x7E for character in key)):
        raise ValueError(f"idempotency key {key!r}: 1 to 64 visible ASCII characters are allowed")
    return Metadata((*metadata, ("idempotency-key", key.encode("ascii"))))
