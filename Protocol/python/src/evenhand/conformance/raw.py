"""A connection that says whatever it is told to, and reports what comes back."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType

from ..address import Address
from ..v1 import GetHealthRequest, GetHealthResponse, ScoreRequest, ScoreResponse
from ..wire import frames, hello, metadata
from ..wire.faults import CloseCode, Code, close_name
from ..wire.frames import MethodReference
from ..wire.framing import FrameCutter, wrap
from ..wire.hello import PeerSettings

SCORE = "evenhand.v1.ScoringService/Score"
SCORE_STREAM = "evenhand.v1.ScoringService/ScoreStream"
HEALTH = "evenhand.v1.AdminService/GetHealth"
QUEUE = "evenhand.v1.QueueService/ListQueue"

#: Seconds that an answer may take.
PATIENCE = 10.0


class Failed(Exception):
    """The server did something else than the case asks for."""


class NotApplicable(Exception):
    """The server does not announce what the case is about."""


class Ended(Failed):
    """The connection ended while an answer was due."""


def named(name: str) -> MethodReference:
    return MethodReference(frames.NAMED, name)


def bound(number: int) -> MethodReference:
    return MethodReference(number)


def client_hello(*extra: hello.Setting, token: str | None = None, window: int = 1 << 20) -> frames.Hello:
    """A plain HELLO of version 1, with settings added or replaced."""
    stated: dict[int, int | bytes] = {0: 1, 2: 1, 6: 4 << 20, 8: window}
    if token is not None:
        stated[1] = metadata.encode([("authorization", f"Bearer {token}".encode())])
    stated.update(extra)
    return frames.Hello(tuple(sorted(stated.items())))


@dataclass
class Raw:
    """One connection to the server under test."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    token: str | None
    settings: PeerSettings = field(default_factory=PeerSettings)
    checksums: bool = False

    def __post_init__(self) -> None:
        self._cutter = FrameCutter(1 << 21)
        self._arrived: list[frames.Frame] = []
        self.close: frames.Close | None = None

    @classmethod
    async def connect(cls, address: Address, token: str | None) -> Raw:
        if address.path:
            reader, writer = await asyncio.open_unix_connection(address.path)
        else:
            reader, writer = await asyncio.open_connection(address.host, address.port)
        return cls(reader, writer, token)

    async def __aenter__(self) -> Raw:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.abandon()

    def abandon(self) -> None:
        transport = self.writer.transport
        if isinstance(transport, asyncio.WriteTransport):
            transport.abort()

    # ---- sending

    def put(self, *sent: frames.Frame | bytes) -> None:
        """Writes frames, or bytes as they are, in one go."""
        data = b"".join(s if isinstance(s, bytes) else wrap(s.payload(), self.checksums) for s in sent)
        self.writer.write(data)

    async def pieces(self, *parts: bytes) -> None:
        """Writes parts so that the server most likely reads them apart."""
        for part in parts:
            self.writer.write(part)
            await self.writer.drain()
            await asyncio.sleep(0.002)

    async def greet(self, *extra: hello.Setting, window: int = 1 << 20) -> None:
        """Preface and HELLO, and the server's HELLO read."""
        self.put(hello.PREFACE, client_hello(*extra, token=self.token, window=window))
        frame = await self.next()
        if not isinstance(frame, frames.Hello):
            raise Failed(f"the server's first frame is {describe(frame)}")
        self.settings = hello.read_server_settings(frame.settings)

    # ---- receiving

    async def next(self, patience: float = PATIENCE) -> frames.Frame:
        """The next frame, whatever it is. PINGs are answered on the way."""
        until = time.monotonic() + patience
        while True:
            while not self._arrived:
                left = until - time.monotonic()
                if left <= 0:
                    raise Failed(f"nothing came within {patience:.0f} s")
                try:
                    data = await asyncio.wait_for(self.reader.read(1 << 16), left)
                except TimeoutError:
                    raise Failed(f"nothing came within {patience:.0f} s") from None
                except ConnectionError:
                    data = b""
                if not data:
                    raise Ended("the connection ended" + (f" with {describe(self.close)}" if self.close else ""))
                self._cutter.checksums = self.checksums
                for payload in self._cutter.feed(data, 0.0):
                    self._arrived.append(frames.decode(payload, 1 << 20))
            frame = self._arrived.pop(0)
            if isinstance(frame, frames.Close):
                self.close = frame
            if not isinstance(frame, frames.Ext):
                return frame

    async def end(self, slot: int, patience: float = PATIENCE) -> frames.End:
        """The END of a slot; what else comes for it is counted in `messages`."""
        self.messages: list[bytes] = []
        while True:
            frame = await self.next(patience)
            if isinstance(frame, frames.End) and frame.slot == slot:
                if frame.data is not None:
                    self.messages.append(frame.data)
                return frame
            if isinstance(frame, frames.Msg) and frame.slot == slot:
                self.messages.append(frame.data)
            elif isinstance(frame, frames.Close):
                raise Ended(f"the connection ended with {describe(frame)}")

    async def expect(self, wanted: type[frames.Frame], patience: float = PATIENCE) -> frames.Frame:
        while True:
            frame = await self.next(patience)
            if isinstance(frame, wanted):
                return frame
            if isinstance(frame, frames.Close):
                raise Ended(f"the connection ended with {describe(frame)}")

    async def closes(self, *codes: CloseCode, patience: float = PATIENCE) -> frames.Close:
        """The connection ends with CLOSE of one of these codes (any, if none), and with the end of the stream."""
        try:
            while True:
                await self.next(patience)
        except Ended:
            pass
        if self.close is None:
            raise Failed("the connection ended without CLOSE")
        if codes and self.close.code not in codes:
            raise Failed(f"{describe(self.close)} where {' or '.join(code.name for code in codes)} is due")
        return self.close

    async def ends_silently(self, patience: float = PATIENCE) -> None:
        """The connection ends without a byte."""
        try:
            frame = await self.next(patience)
        except Ended:
            return
        raise Failed(f"{describe(frame)} where silence is due")

    # ---- calls

    async def ordinary(self, slot: int = 0) -> None:
        """A plain call on this connection succeeds."""
        self.put(
            frames.Call(slot, named(SCORE), 5_000, data=ScoreRequest(narrative="They lost it.").SerializeToString())
        )
        end = await self.end(slot)
        require(end.status is None, f"an ordinary call ended with {end.status}")
        require(len(self.messages) == 1, f"an ordinary call had {len(self.messages)} messages")
        ScoreResponse.FromString(self.messages[0])

    async def health(self, slot: int = 0) -> GetHealthResponse:
        self.put(frames.Call(slot, named(HEALTH), 5_000, data=GetHealthRequest().SerializeToString()))
        end = await self.end(slot)
        require(end.status is None, f"GetHealth ended with {end.status}")
        return GetHealthResponse.FromString(self.messages[0])

    async def ends_with(self, slot: int, code: Code) -> frames.End:
        """The call ends with this code, and the connection stays good."""
        end = await self.end(slot)
        actual = None if end.status is None else end.status.code
        require(actual is code, f"the call ended with {end.status or 'success'} where {code.name} is due")
        return end


def require(condition: bool, otherwise: str) -> None:
    if not condition:
        raise Failed(otherwise)


def describe(frame: frames.Frame | None) -> str:
    if isinstance(frame, frames.Close):
        return f"CLOSE({close_name(frame.code)}, accepted {frame.accepted}, {frame.text!r})"
    return repr(frame)


@dataclass
class Context:
    """What cases are given."""

    address: Address
    token: str | None
    #: Process number of the server, when it may be watched.
    pid: int | None = None

    async def raw(self, *, token: str | None = "the given one") -> Raw:
        return await Raw.connect(self.address, self.token if token == "the given one" else token)

    async def session(self, *extra: hello.Setting, window: int = 1 << 20) -> Raw:
        """A connection with both HELLOs exchanged."""
        raw = await self.raw()
        await raw.greet(*extra, window=window)
        return raw

    async def alive(self) -> None:
        """The server serves others."""
        async with await self.session() as raw:
            await raw.ordinary()


Case = Callable[[Context], "asyncio.Future[None]"]
