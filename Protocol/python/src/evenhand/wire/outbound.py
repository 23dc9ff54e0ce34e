"""What goes out next: connection frames first, then the calls in turn, within slots, credit and frame size."""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Callable

from . import frames, metadata, uvarint
from .compression import deflate
from .faults import Code
from .framing import wrap
from .hello import FLOORS, PeerSettings
from .stream import FRAME_COST, Outgoing, Stream, StreamState

#: Bytes a stream sends before the next one has its turn (§8).
TURN = 16_384


class SlotTable:
    """Hands out the lowest free slot, so that it stays one byte (§6)."""

    def __init__(self) -> None:
        self._freed: list[int] = []
        self._never_used = 0

    def take(self, limit: int) -> int | None:
        if self._freed:
            return heapq.heappop(self._freed)
        if self._never_used < limit:
            self._never_used += 1
            return self._never_used - 1
        return None

    def give_back(self, slot: int) -> None:
        heapq.heappush(self._freed, slot)


class MethodTable:
    """Numbers for method names, bound in sending order (§4)."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def reference(self, name: str, limit: int) -> frames.MethodReference:
        """How to name the method in the frame that is written next."""
        number = self._numbers.get(name)
        if number is not None:
            return frames.MethodReference(number)
        if len(self._numbers) >= limit:
            return frames.MethodReference(frames.NAMED, name)
        self._numbers[name] = frames.FIRST_BOUND + len(self._numbers)
        return frames.MethodReference(frames.BINDING, name)


class Outbound:
    """Turns what callers want to send into frames, as late as possible: a call that is still here can be withdrawn."""

    def __init__(
        self, *, compress: bool, on_refused: Callable[[Stream, Code, str], None], on_drained: Callable[[Stream], None]
    ) -> None:
        self.peer: PeerSettings = FLOORS
        self.peer_known = False
        self.checksums = False
        #: False until calls may go out, and again once they may not.
        self.calls_allowed = False
        self.calls_written = 0
        self._compress = compress
        self._on_refused = on_refused
        self._on_drained = on_drained
        self._control: deque[bytes] = deque()
        self.control_bytes = 0
        self.waiting: deque[Stream] = deque()
        self._ready: deque[Stream] = deque()
        self._ready_set: set[Stream] = set()
        self.slots = SlotTable()
        self.methods = MethodTable()
        self.by_slot: dict[int, Stream] = {}

    # ---- what is asked of it

    def control(self, frame: frames.Frame) -> None:
        self.raw(wrap(frame.payload(), self.checksums))

    def raw(self, data: bytes) -> None:
        self._control.append(data)
        self.control_bytes += len(data)

    def clear_calls(self) -> None:
        self.waiting.clear()
        self._ready.clear()
        self._ready_set.clear()

    def touch(self, stream: Stream) -> None:
        """Something changed for an open stream: it may have its turn."""
        if stream.state is StreamState.SEND and stream not in self._ready_set and stream.has_output:
            self._ready_set.add(stream)
            self._ready.append(stream)

    @property
    def has_output(self) -> bool:
        return bool(self._control) or (self.calls_allowed and (bool(self._ready) or bool(self.waiting)))

    # ---- frames

    def take(self, now: float, limit: int) -> bytes:
        """Whole frames, about `limit` bytes of them; empty when there is nothing to send or nothing may be."""
        out = bytearray()
        while self._control and len(out) < limit:
            data = self._control.popleft()
            self.control_bytes -= len(data)
            out += data
        if self._control or not self.calls_allowed:
            return bytes(out)
        while len(out) < limit:
            progress = self._open_next(now, out)
            if self._ready:
                stream = self._ready.popleft()
                self._ready_set.discard(stream)
                self._turn(stream, out)
                progress = True
            if not progress:
                break
        return bytes(out)

    def _open_next(self, now: float, out: bytearray) -> bool:
        while self.waiting:
            stream = self.waiting[0]
            if stream.state is not StreamState.QUEUED:
                self.waiting.popleft()
                continue
            if stream.deadline is not None and stream.deadline <= now:
                self.waiting.popleft()
                self._on_refused(stream, Code.DEADLINE_EXCEEDED, "the deadline passed before the call was sent")
                continue
            if not self._fits(stream):
                return False
            if stream.state is not StreamState.QUEUED:  # refused just now
                continue
            slot = self.slots.take(self.peer.max_streams)
            if slot is None:
                return False
            self.waiting.popleft()
            self._open(stream, slot, now, out)
            return True
        return False

    def _fits(self, stream: Stream) -> bool:
        """False: wait for the server's HELLO, which may allow more than the floors."""
        block = len(metadata.encode(stream.metadata))
        if block > self.peer.max_meta:
            if self.peer_known:
                text = f"metadata of {block} bytes; this server accepts {self.peer.max_meta}"
                self._on_refused(stream, Code.RESOURCE_EXHAUSTED, text)
            return self.peer_known
        for message in stream.outbox:
            if len(message.data) > self.peer.max_message:
                if not self.peer_known:
                    return False
                self._refuse_size(stream, message)
                break
        return True

    def _refuse_size(self, stream: Stream, message: Outgoing) -> None:
        text = f"a message of {len(message.data)} bytes; this server accepts {self.peer.max_message}"
        self._on_refused(stream, Code.RESOURCE_EXHAUSTED, text)

    def _open(self, stream: Stream, slot: int, now: float, out: bytearray) -> None:
        stream.slot = slot
        stream.state = StreamState.SEND
        stream.send_credit = self.peer.window
        self.calls_written += 1
        stream.ordinal = self.calls_written
        self.by_slot[slot] = stream
        method = self.methods.reference(stream.method, self.peer.max_methods)
        timeout_ms = 0
        if stream.deadline is not None:
            # Whole milliseconds; the little more is for sums of binary fractions that fall short of one.
            left_ms = int((stream.deadline - now) * 1_000 + 0.001)
            timeout_ms = min(uvarint.LARGEST, max(1, left_ms))
        opening = frames.Open(slot, method, timeout_ms, stream.metadata)
        if not stream.outbox:
            self._write(opening, out)
            self.touch(stream)
            return
        message = stream.outbox[0]
        self._prepare(stream, message)
        # OPEN and CALL have the same fields in front of the message.
        share, total = self._share(message, len(opening.payload()), stream.send_credit)
        last = message.last and total is None
        self._write(frames.Call(slot, method, timeout_ms, stream.metadata, share, last, message.zipped, total), out)
        self._sent(stream, message, len(share))

    def _turn(self, stream: Stream, out: bytearray) -> None:
        """One stream's frames, until its turn, its credit or its messages end."""
        until = len(out) + TURN
        while stream.state is StreamState.SEND and stream.has_output and len(out) < until:
            if not stream.outbox:
                self._write(frames.Half(stream.slot), out)
                stream.half_due = False
                stream.state = StreamState.WAIT
                return
            message = stream.outbox[0]
            if not message.started and len(message.data) > self.peer.max_message and self.peer_known:
                self._refuse_size(stream, message)
                return
            self._prepare(stream, message)
            share, total = self._share(message, 1 + uvarint.size(stream.slot), stream.send_credit)
            more = message.offset + len(share) < len(message.data)
            data = share if total is None else uvarint.encode(total) + share
            zipped = message.zipped and message.offset == 0
            self._write(frames.Msg(stream.slot, data, message.last and not more, zipped, more), out)
            self._sent(stream, message, len(share))
        self.touch(stream)

    def _prepare(self, stream: Stream, message: Outgoing) -> None:
        if message.started:
            return
        message.started = True
        if self._compress and stream.compress and self.peer.accepts_zlib:
            compressed = deflate(message.data)
            if compressed is not None:
                message.data = compressed
                message.zipped = True

    def _share(self, message: Outgoing, header: int, credit: int) -> tuple[bytes, int | None]:
        """What of a message goes into the next frame, and the total when that frame opens a cut message."""
        room = self.peer.max_frame - header - (4 if self.checksums else 0)
        left = message.left
        if left <= room and left + FRAME_COST <= credit:
            return message.data[message.offset :], None
        total = len(message.data) if message.offset == 0 else None
        if total is not None:
            room -= uvarint.size(total)
        size = min(room, credit - FRAME_COST, TURN, left)
        return message.data[message.offset : message.offset + size], total

    def _sent(self, stream: Stream, message: Outgoing, size: int) -> None:
        message.offset += size
        stream.send_credit -= size + FRAME_COST
        stream.sent_cost += size + FRAME_COST
        if message.left == 0:
            stream.outbox.popleft()
            if message.last:
                stream.state = StreamState.WAIT
            self._on_drained(stream)
        self.touch(stream)

    def _write(self, frame: frames.Frame, out: bytearray) -> None:
        out += wrap(frame.payload(), self.checksums)
