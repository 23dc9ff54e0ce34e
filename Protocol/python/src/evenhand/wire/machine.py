"""The client's side of a connection as a value: bytes and times in, events and bytes out.

It never waits and never reads a clock. Its owner tells it what arrived (`receive`), what time it is (`tick`, due at
`next_timer`), and what callers want (`start`, `send`, `half_close`, `cancel`, `taken`), and asks what happened
(`take_events`) and what to write (`data_to_send`).
"""

from __future__ import annotations

import heapq
import itertools

from . import frames, hello
from .admission import BUDGET, Admission
from .allowance import CreditAllowance, Debt
from .compression import inflate
from .config import ClientConfig
from .events import (
    CallEnded,
    Connected,
    ConnectionClosed,
    Drained,
    Draining,
    Event,
    HeadReceived,
    MessageReceived,
    Receipt,
    Repeat,
)
from .faults import CallFault, CloseCode, Code, WireFault, close_name
from .framing import FLOOR_MAX_FRAME, FrameCutter, wrap
from .keepalive import Keepalive
from .metadata import EMPTY, Metadata
from .outbound import Outbound
from .status import Status
from .stream import FRAME_COST, Assembler, Booking, Outgoing, Stream, StreamState, split_total

#: Seconds for the server's HELLO, and for one frame from its first to its last byte (§15).
HELLO_TIMEOUT = 5.0
FRAME_TIMEOUT = 30.0


class ClientMachine:
    """One connection, from the preface to CLOSE."""

    def __init__(self, config: ClientConfig, now: float) -> None:
        self.config = config
        self.peer = hello.FLOORS
        self.connected = False
        self.draining = False
        self.closed = False
        self._events: list[Event] = []
        self._cutter = FrameCutter(config.max_frame)
        # The largest HELLO is the floor of max_frame, whatever this side states (§5).
        self._cutter.max_frame = FLOOR_MAX_FRAME
        self._out = Outbound(compress=config.compress, on_refused=self._refused_locally, on_drained=self._drained)
        self._out.raw(hello.PREFACE + wrap(frames.Hello(config.settings()).payload()))
        # Checksums start behind the HELLOs, so a client that offered them has to know the answer first (§2).
        self._out.calls_allowed = not config.checksum
        self._admission: Admission[Booking] = Admission(max(BUDGET, config.max_message))
        self._debt = Debt(now)
        self._held_back: list[frames.Frame] = []
        self._now = now
        self._keepalive = Keepalive(now)
        self._hello_due: float | None = now + HELLO_TIMEOUT
        self._deadlines: list[tuple[float, int, Stream]] = []
        self._order = itertools.count()

    # ---- what callers want

    def start(self, stream: Stream) -> None:
        """Queues a call. With `send` and `half_close` it goes out when a slot is free."""
        if self.closed or self.draining:
            status = Status(Code.UNAVAILABLE, "the connection takes no new calls")
            self._end(stream, status, repeat=Repeat.NEVER_SENT)
            return
        stream.assembler = Assembler(self.config.max_message)
        stream.receive_credit = self.config.window
        self._out.waiting.append(stream)
        if stream.deadline is not None:
            heapq.heappush(self._deadlines, (stream.deadline, next(self._order), stream))

    def send(self, stream: Stream, message: bytes, last: bool = False) -> None:
        """Queues a message of a call; after the last one nothing more may be queued."""
        if stream.state in (StreamState.LEFT, StreamState.DONE):
            return
        if stream.sealed:
            raise ValueError("the call has sent its last message")
        stream.sealed = last
        stream.outbox.append(Outgoing(message, last))
        self._out.touch(stream)

    def half_close(self, stream: Stream) -> None:
        """No more messages will follow."""
        if stream.sealed or stream.state in (StreamState.LEFT, StreamState.DONE):
            return
        stream.sealed = True
        if stream.outbox and stream.outbox[-1].offset == 0 and not stream.outbox[-1].started:
            stream.outbox[-1].last = True
        else:
            stream.half_due = True
        self._out.touch(stream)

    def cancel(self, stream: Stream, now: float, reason: int = frames.CANCELLED) -> None:
        """The caller no longer wants the call. Without a trace on the wire when it was not sent yet."""
        if stream.state is StreamState.QUEUED:
            stream.state = StreamState.DONE
        elif stream.open:
            self._now = now
            self._leave(stream, reason)

    def taken(self, stream: Stream, receipt: Receipt, now: float) -> None:
        """The application took a message: its room is given back in steps of half a window (§8)."""
        self._now = now
        if receipt.booking is not None:
            self._release(receipt.booking)
        self._give_back(stream, receipt.cost)

    def replace_baseline(self, baseline: Metadata) -> None:
        """AUTH: what holds for calls written from now on."""
        if self.closed:
            return
        if self.config.checksum and not self.connected:
            self._held_back.append(frames.Auth(baseline))
        else:
            self._out.control(frames.Auth(baseline))

    def close(self, code: CloseCode = CloseCode.NONE, text: str = "") -> None:
        """Ends the connection from this side. Calls still open fail."""
        if not self.closed:
            self._shut(code, text, by_peer=False, accepted=None, say=True)

    # ---- what its owner asks

    def take_events(self) -> list[Event]:
        events, self._events = self._events, []
        return events

    def data_to_send(self, now: float, limit: int = 65_536) -> bytes:
        self._now = now
        return self._out.take(now, limit)

    @property
    def has_output(self) -> bool:
        return self._out.has_output

    @property
    def control_backlog(self) -> int:
        """Bytes of connection frames not yet handed out."""
        return self._out.control_bytes

    @property
    def open_calls(self) -> int:
        """Slots in use, the abandoned ones included."""
        return len(self._out.by_slot)

    @property
    def queued_calls(self) -> int:
        return sum(1 for stream in self._out.waiting if stream.state is StreamState.QUEUED)

    @property
    def exhausted(self) -> bool:
        """Every slot belongs to a call that was left and still runs there: time for another connection (§6)."""
        slots = self._out.by_slot
        return len(slots) >= self.peer.max_streams and all(s.state is StreamState.LEFT for s in slots.values())

    def next_timer(self) -> float | None:
        """When `tick` is due; None while nothing is."""
        if self.closed:
            return None
        while self._deadlines and self._deadlines[0][2].state in (StreamState.LEFT, StreamState.DONE):
            heapq.heappop(self._deadlines)
        unfinished = self._cutter.unfinished_since
        times = [
            self._hello_due,
            self._deadlines[0][0] if self._deadlines else None,
            None if unfinished is None else unfinished + FRAME_TIMEOUT,
            self._admission.next_stall(),
            self._keepalive.next_timer(self.peer.ping_floor, self.open_calls > 0),
        ]
        return min((time for time in times if time is not None), default=None)

    # ---- what happened

    def receive(self, data: bytes, now: float) -> None:
        if self.closed:
            return
        self._now = now
        self._keepalive.bytes_arrived(now)
        try:
            for payload in self._cutter.feed(data, now):
                self._frame(frames.decode(payload, self.config.max_meta))
                if self.closed:
                    return
        except WireFault as fault:
            self._shut(fault.code, fault.text, by_peer=False, accepted=None, say=True)

    def connection_lost(self, text: str = "the connection broke") -> None:
        if not self.closed:
            self._shut(None, text, by_peer=True, accepted=None, say=False)

    def tick(self, now: float) -> None:
        if self.closed:
            return
        self._now = now
        unfinished = self._cutter.unfinished_since
        if self._hello_due is not None and now >= self._hello_due:
            self.close(CloseCode.TIMEOUT, f"no HELLO within {HELLO_TIMEOUT:.0f} s")
            return
        if unfinished is not None and now >= unfinished + FRAME_TIMEOUT:
            self.close(CloseCode.TIMEOUT, f"a frame took more than {FRAME_TIMEOUT:.0f} s")
            return
        self._expire()
        for booking in self._admission.stalled(now):
            self._fail(booking.stream, Code.RESOURCE_EXHAUSTED, "the rest of a message did not come")
        if self._keepalive.pong_overdue(now):
            self.close(CloseCode.TIMEOUT, "no PONG")
            return
        token = self._keepalive.ping_due(now, self.peer.ping_floor, self.open_calls > 0)
        if token is not None:
            self._out.control(frames.Ping(token))

    # ---- frames

    def _frame(self, frame: frames.Frame) -> None:
        if not self.connected and not isinstance(frame, (frames.Hello, frames.Close)):
            raise WireFault(CloseCode.PROTOCOL, "the first frame is neither HELLO nor CLOSE")
        match frame:
            case frames.Msg():
                self._msg(frame)
            case frames.End():
                self._end_frame(frame)
            case frames.Credit():
                self._credit(frame)
            case frames.Head():
                self._head(frame)
            case frames.Hello():
                self._hello(frame)
            case frames.Ping(token):
                self._out.control(frames.Pong(token))
            case frames.Pong(token):
                self._keepalive.pong_arrived(token)
            case frames.Drain():
                self._drain(frame)
            case frames.Close():
                self._shut(frame.code, frame.text, by_peer=True, accepted=frame.accepted, say=False)
            case frames.Ext():
                if frame.critical:
                    raise WireFault(CloseCode.PROTOCOL, f"a critical EXT of unknown type {frame.type}")
                self._debt.charge(self._now)
            case _:
                raise WireFault(CloseCode.PROTOCOL, f"a server sent {type(frame).__name__.upper()}")

    def _hello(self, frame: frames.Hello) -> None:
        if self.connected:
            raise WireFault(CloseCode.PROTOCOL, "a second HELLO")
        self.peer = hello.read_server_settings(frame.settings)
        self.connected = True
        self._hello_due = None
        checksums = self.config.checksum and self.peer.checksum
        self._cutter.max_frame = self.config.max_frame
        self._cutter.checksums = checksums
        out = self._out
        out.checksums = checksums
        out.peer = self.peer
        out.peer_known = True
        out.calls_allowed = True
        for held in self._held_back:
            out.control(held)
        for stream in out.by_slot.values():
            stream.send_credit += self.peer.window - hello.FLOORS.window
            out.touch(stream)
        self._events.append(Connected(self.peer))

    def _stream(self, slot: int, what: str) -> Stream:
        stream = self._out.by_slot.get(slot)
        if stream is None:
            raise WireFault(CloseCode.PROTOCOL, f"{what} on slot {slot}, which is free")
        return stream

    def _head(self, frame: frames.Head) -> None:
        stream = self._stream(frame.slot, "HEAD")
        if stream.saw_head or stream.saw_message:
            raise WireFault(CloseCode.PROTOCOL, "HEAD twice or after a message")
        stream.saw_head = True
        if stream.open:
            self._events.append(HeadReceived(stream, frame.metadata))

    def _msg(self, frame: frames.Msg) -> None:
        stream = self._stream(frame.slot, "MSG")
        if frame.last:
            raise WireFault(CloseCode.PROTOCOL, "MSG with LAST from a server")
        stream.saw_message = True
        assembler = stream.assembler
        assert assembler is not None  # every started stream has one
        if not stream.open:
            # A total in front costs nothing, and whether one is there is no longer known: charge the least.
            self._charge(stream, max(0, len(frame.data) - 5) if frame.more else len(frame.data))
            return
        data = frame.data
        try:
            if assembler.total is None and frame.more:
                total, data = split_total(data)
                self._charge(stream, len(data))
                self._require_zlib_announced(frame.zipped)
                assembler.begin(total)
                booking = Booking(stream)
                stream.bookings.add(booking)
                stream.booking = booking
                self._admission.declare(booking, total, self._now)
            else:
                self._charge(stream, len(data))
                self._require_zlib_announced(frame.zipped)
            self._assemble(stream, assembler, data, frame)
        except CallFault as fault:
            self._fail(stream, fault.code, fault.text)

    def _assemble(self, stream: Stream, assembler: Assembler, data: bytes, frame: frames.Msg) -> None:
        booking, cost = stream.booking, len(data) + FRAME_COST
        whole = assembler.add(data, frame.zipped, frame.more)
        if booking is None:
            assert whole is not None  # a message in one frame is whole
            self._deliver(stream, *whole, Receipt(cost))
            return
        if not self._admission.admitted(booking):
            # It has the starting window only, and is given back with the message.
            booking.gathered += cost
            if whole is not None:
                stream.booking = None
                self._release(booking)
                self._deliver(stream, *whole, Receipt(booking.gathered))
            return
        self._admission.data_arrived(booking, self._now)
        self._give_back(stream, cost)
        if whole is not None:
            stream.booking = None
            self._admission.complete(booking)
            self._deliver(stream, *whole, Receipt(0, booking))

    def _end_frame(self, frame: frames.End) -> None:
        stream = self._stream(frame.slot, "END")
        assembler = stream.assembler
        assert assembler is not None  # every started stream has one
        if frame.data is not None:
            self._charge(stream, len(frame.data))
            self._require_zlib_announced(frame.zipped)
        if frame.status is None and stream.open and assembler.total is not None:
            raise WireFault(CloseCode.PROTOCOL, "END inside an unfinished message")
        left = not stream.open
        self._free(stream)
        if left:
            return
        status = frame.status
        if frame.data is not None:
            try:
                message = assembler.add(frame.data, frame.zipped, False)
                assert message is not None  # a message in one frame is whole
                self._deliver(stream, *message, Receipt(0))
            except CallFault as fault:
                status = Status(fault.code, fault.text)
        unprocessed = status is not None and status.unprocessed
        repeat = Repeat.UNPROCESSED if unprocessed else Repeat.UNKNOWN
        self._end(stream, status, frame.metadata, repeat)

    def _credit(self, frame: frames.Credit) -> None:
        stream = self._stream(frame.slot, "CREDIT")
        stream.credits_seen += 1
        if stream.credits_seen > CreditAllowance.after(stream.sent_cost):
            raise WireFault(CloseCode.EXCESSIVE_LOAD, f"slot {frame.slot}: more CREDITs than its bytes can need")
        if stream.state is not StreamState.SEND:
            return
        stream.send_credit += frame.increment
        if stream.send_credit > hello.MAX_CREDIT:
            raise WireFault(CloseCode.FLOW, "credit above 2^31-1")
        self._out.touch(stream)

    def _drain(self, frame: frames.Drain) -> None:
        self.draining = True
        for stream in list(self._out.waiting):
            if stream.state is StreamState.QUEUED:
                self._end(stream, Status(Code.UNAVAILABLE, "the server drains"), repeat=Repeat.NEVER_SENT)
        self._out.waiting.clear()
        self._events.append(Draining(frame.grace_ms, frame.reason))

    # ---- flow control

    def _charge(self, stream: Stream, size: int) -> None:
        stream.receive_credit -= size + FRAME_COST
        if stream.receive_credit < 0:
            raise WireFault(CloseCode.FLOW, f"slot {stream.slot} sent beyond its credit")

    def _give_back(self, stream: Stream, cost: int) -> None:
        stream.unreturned += cost
        if not stream.open or stream.unreturned * 2 < self.config.window:
            return
        self._out.control(frames.Credit(stream.slot, stream.unreturned))
        stream.receive_credit += stream.unreturned
        stream.unreturned = 0

    def _release(self, booking: Booking) -> None:
        booking.stream.bookings.discard(booking)
        for admitted in self._admission.release(booking, self._now):
            gathered, admitted.gathered = admitted.gathered, 0
            self._give_back(admitted.stream, gathered)

    def _release_all(self, stream: Stream) -> None:
        stream.booking = None
        for booking in list(stream.bookings):
            self._release(booking)

    def _require_zlib_announced(self, zipped: bool) -> None:
        if zipped and not self.config.accept_zlib:
            raise WireFault(CloseCode.PROTOCOL, "ZIP, which this side did not announce")

    def _deliver(self, stream: Stream, data: bytes, zipped: bool, receipt: Receipt) -> None:
        if zipped:
            data = inflate(data, self.config.max_message)
        self._events.append(MessageReceived(stream, data, receipt))

    # ---- ends

    def _expire(self) -> None:
        while self._deadlines and self._deadlines[0][0] <= self._now:
            stream = heapq.heappop(self._deadlines)[2]
            if stream.state is StreamState.QUEUED:
                self._end(stream, Status(Code.DEADLINE_EXCEEDED, "the deadline passed before the call was sent"))
            elif stream.open:
                self._leave(stream, frames.DEADLINE)
                self._events.append(CallEnded(stream, Status(Code.DEADLINE_EXCEEDED, "the deadline passed"), EMPTY))

    def _fail(self, stream: Stream, code: Code, text: str) -> None:
        """This side gives up an open call."""
        self._leave(stream, frames.CANCELLED)
        self._events.append(CallEnded(stream, Status(code, text), EMPTY))

    def _leave(self, stream: Stream, reason: int) -> None:
        stream.state = StreamState.LEFT
        stream.outbox.clear()
        stream.half_due = False
        if stream.assembler is not None:
            stream.assembler.abandon()
        self._out.control(frames.Cancel(stream.slot, reason))
        self._release_all(stream)

    def _free(self, stream: Stream) -> None:
        del self._out.by_slot[stream.slot]
        self._out.slots.give_back(stream.slot)
        stream.state = StreamState.DONE
        stream.outbox.clear()
        stream.half_due = False
        self._release_all(stream)

    def _refused_locally(self, stream: Stream, code: Code, text: str) -> None:
        if stream.state is StreamState.QUEUED:
            self._end(stream, Status(code, text))
        else:
            self._fail(stream, code, text)

    def _drained(self, stream: Stream) -> None:
        self._events.append(Drained(stream))

    def _end(
        self, stream: Stream, status: Status | None, entries: Metadata = EMPTY, repeat: Repeat = Repeat.UNKNOWN
    ) -> None:
        stream.state = StreamState.DONE
        self._events.append(CallEnded(stream, status, entries, repeat))

    def _shut(self, code: int | None, text: str, *, by_peer: bool, accepted: int | None, say: bool) -> None:
        self.closed = True
        out = self._out
        if say and code is not None:
            out.control(frames.Close(code, 0, text[:200]))
        out.calls_allowed = False
        reason = text if code is None else f"{close_name(code)}: {text}" if text else close_name(code)
        # Another connection would be refused just the same.
        refused = code == CloseCode.AUTH
        status = Status(Code.UNAUTHENTICATED if refused else Code.UNAVAILABLE, f"connection closed: {reason}")
        for stream in list(out.waiting):
            if stream.state is StreamState.QUEUED:
                self._end(stream, status, repeat=Repeat.UNKNOWN if refused else Repeat.NEVER_SENT)
        for stream in list(out.by_slot.values()):
            if stream.open:
                beyond = not refused and accepted is not None and stream.ordinal > accepted
                self._end(stream, status, repeat=Repeat.UNPROCESSED if beyond else Repeat.UNKNOWN)
            stream.state = StreamState.DONE
        out.by_slot.clear()
        out.clear_calls()
        self._events.append(ConnectionClosed(code, text, by_peer))
