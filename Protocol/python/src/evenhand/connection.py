"""One connection on asyncio: moves bytes between a transport and the machine, and decides nothing itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol

from .wire import frames
from .wire.config import ClientConfig
from .wire.events import (
    CallEnded,
    Connected,
    ConnectionClosed,
    Drained,
    Draining,
    HeadReceived,
    MessageReceived,
    Receipt,
    Repeat,
)
from .wire.faults import CloseCode
from .wire.machine import ClientMachine
from .wire.metadata import Metadata
from .wire.status import Status
from .wire.stream import Stream

#: Bytes of unsent connection frames at which reading stops, and at which the connection ends (§14).
STOP_READING = 1 << 20
TOO_MUCH = 4 << 20
#: Bytes handed to the transport at once.
ONE_WRITE = 256 * 1024
#: Seconds: reading may stop, a write may stall, and the peer may take to close after CLOSE.
READING_STOPPED = 15.0
WRITE_STALL = 30.0
LINGER = 1.0


class Sink(Protocol):
    """Who is told what happens to a call."""

    def head_arrived(self, metadata: Metadata) -> None: ...

    def message_arrived(self, data: bytes, receipt: Receipt) -> None: ...

    def message_left(self) -> None: ...

    def ended(self, status: Status | None, metadata: Metadata, repeat: Repeat) -> None: ...


class Connection(asyncio.Protocol):
    """A transport and a machine. Every method is called on the loop's thread."""

    def __init__(
        self, config: ClientConfig, loop: asyncio.AbstractEventLoop, on_closed: Callable[[Connection, int | None], None]
    ) -> None:
        self._loop = loop
        self.machine = ClientMachine(config, loop.time())
        self._on_closed = on_closed
        self._sinks: dict[Stream, Sink] = {}
        self._transport: asyncio.Transport | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._flush_due = False
        self._paused_since: float | None = None
        self._unread_since: float | None = None
        self._guard: asyncio.TimerHandle | None = None
        self._linger: asyncio.TimerHandle | None = None
        #: Done when the server's HELLO was read, or the connection ended before it.
        self.greeted: asyncio.Future[None] = loop.create_future()
        self.gone: asyncio.Future[None] = loop.create_future()
        self.close_code: int | None = None
        self.close_text = ""
        self._closed_by_peer = False

    # ---- calls

    @property
    def usable(self) -> bool:
        """A new call may start here."""
        machine = self.machine
        return not (machine.closed or machine.draining or machine.exhausted)

    def start(self, stream: Stream, sink: Sink) -> None:
        self._sinks[stream] = sink
        self.machine.start(stream)
        self._wake()

    def send(self, stream: Stream, message: bytes, last: bool) -> None:
        self.machine.send(stream, message, last)
        self._wake()

    def half_close(self, stream: Stream) -> None:
        self.machine.half_close(stream)
        self._wake()

    def cancel(self, stream: Stream, reason: int = frames.CANCELLED) -> None:
        """Nothing more is told of this call."""
        self._sinks.pop(stream, None)
        self.machine.cancel(stream, self._loop.time(), reason)
        self._wake()

    def taken(self, stream: Stream, receipt: Receipt) -> None:
        self.machine.taken(stream, receipt, self._loop.time())
        if self.machine.has_output:
            self._wake()

    def replace_baseline(self, baseline: Metadata) -> None:
        self.machine.replace_baseline(baseline)
        self._wake()

    def close(self, code: CloseCode = CloseCode.NONE, text: str = "") -> None:
        self.machine.close(code, text)
        self._flush()

    # ---- asyncio.Protocol

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        transport.set_write_buffer_limits(high=256 * 1024)
        self._flush()

    def data_received(self, data: bytes) -> None:
        self.machine.receive(data, self._loop.time())
        self._flush()

    def eof_received(self) -> bool:
        return False

    def connection_lost(self, error: Exception | None) -> None:
        text = f"the connection broke: {error}" if error else "the server closed the connection"
        self.machine.connection_lost(text)
        self._transport = None
        for handle in (self._timer, self._guard, self._linger):
            if handle is not None:
                handle.cancel()
        self._dispatch()
        if not self.gone.done():
            self.gone.set_result(None)

    def pause_writing(self) -> None:
        self._paused_since = self._loop.time()
        self._set_guard()

    def resume_writing(self) -> None:
        self._paused_since = None
        self._flush()

    # ---- moving

    def _wake(self) -> None:
        """Frames made ready in one turn of the loop go out in one write (§8)."""
        if not self._flush_due:
            self._flush_due = True
            self._loop.call_soon(self._flush)

    def _flush(self) -> None:
        self._flush_due = False
        transport = self._transport
        if transport is not None and not transport.is_closing():
            while self._paused_since is None and self.machine.has_output:
                data = self.machine.data_to_send(self._loop.time(), ONE_WRITE)
                if not data:
                    break
                transport.write(data)
            self._watch_backlog(transport)
        self._dispatch()
        if self.machine.closed and transport is not None:
            self._finish(transport)
        self._set_timer()

    def _watch_backlog(self, transport: asyncio.Transport) -> None:
        backlog = self.machine.control_backlog
        if backlog > TOO_MUCH:
            self.machine.close(CloseCode.EXCESSIVE_LOAD, "the peer asks and does not read")
        elif backlog > STOP_READING and self._unread_since is None:
            self._unread_since = self._loop.time()
            transport.pause_reading()
            self._set_guard()
        elif backlog <= STOP_READING and self._unread_since is not None:
            self._unread_since = None
            transport.resume_reading()

    def _finish(self, transport: asyncio.Transport) -> None:
        """After CLOSE: write it out, half-close, read and discard for at most a second (§13)."""
        if transport.is_closing() or self._linger is not None:
            return
        if self.close_code is None or self._closed_by_peer:
            transport.close()
            return
        if transport.can_write_eof():
            transport.write_eof()
            self._linger = self._loop.call_later(LINGER, transport.abort)
        else:
            transport.close()

    def _dispatch(self) -> None:
        for event in self.machine.take_events():
            match event:
                case MessageReceived(stream, data, receipt):
                    sink = self._sinks.get(stream)
                    if sink is not None:
                        sink.message_arrived(data, receipt)
                case CallEnded(stream, status, metadata, repeat):
                    ending = self._sinks.pop(stream, None)
                    if ending is not None:
                        ending.ended(status, metadata, repeat)
                case Drained(stream):
                    sink = self._sinks.get(stream)
                    if sink is not None:
                        sink.message_left()
                case HeadReceived(stream, metadata):
                    sink = self._sinks.get(stream)
                    if sink is not None:
                        sink.head_arrived(metadata)
                case Connected():
                    if not self.greeted.done():
                        self.greeted.set_result(None)
                case Draining():
                    pass
                case ConnectionClosed(code, text, by_peer):
                    self.close_code, self.close_text = code, text
                    self._closed_by_peer = by_peer
                    if not self.greeted.done():
                        self.greeted.set_result(None)
                    self._on_closed(self, code)

    def _set_timer(self) -> None:
        due = self.machine.next_timer()
        if self._timer is not None:
            if due is not None and self._timer.when() == due:
                return
            self._timer.cancel()
            self._timer = None
        if due is not None and self._transport is not None:
            self._timer = self._loop.call_at(due, self._tick)

    def _tick(self) -> None:
        self._timer = None
        self.machine.tick(self._loop.time())
        self._flush()

    def _set_guard(self) -> None:
        if self._guard is not None:
            self._guard.cancel()
        self._guard = self._loop.call_later(READING_STOPPED, self._check_guard)

    def _check_guard(self) -> None:
        self._guard = None
        now = self._loop.time()
        if self._unread_since is not None and now - self._unread_since >= READING_STOPPED - 0.1:
            self._abort(CloseCode.EXCESSIVE_LOAD, "the peer asks and does not read")
        elif self._paused_since is not None and now - self._paused_since >= WRITE_STALL - 0.1:
            self._abort(CloseCode.TIMEOUT, f"nothing could be written for {WRITE_STALL:.0f} s")
        elif self._unread_since is not None or self._paused_since is not None:
            self._set_guard()

    def _abort(self, code: CloseCode, text: str) -> None:
        """The peer does not read, so it would not read CLOSE either."""
        self.machine.close(code, text)
        transport = self._transport
        self._flush()
        if transport is not None:
            transport.abort()
