"""One call as the client sees it: its state, its credit both ways, its messages on the way out and in (§6 to §8)."""

from __future__ import annotations

import enum
from collections import deque
from dataclasses import dataclass, field

from . import uvarint
from .faults import CallFault, CloseCode, Code, WireFault
from .metadata import EMPTY, Metadata

#: What each frame with message data costs beside its bytes.
FRAME_COST = 32


class StreamState(enum.Enum):
    """FREE of §6 has two sides here: a call that did not reach the wire yet, and one that is over."""

    QUEUED = enum.auto()
    SEND = enum.auto()
    WAIT = enum.auto()
    LEFT = enum.auto()
    DONE = enum.auto()


@dataclass(slots=True)
class Outgoing:
    """A message on its way out; `offset` bytes of it are gone."""

    data: bytes
    last: bool
    zipped: bool = False
    started: bool = False
    offset: int = 0

    @property
    def left(self) -> int:
        return len(self.data) - self.offset


class Assembler:
    """Puts the messages of one direction of one call together from their frames."""

    __slots__ = ("_max_message", "_parts", "_received", "_zipped", "total")

    def __init__(self, max_message: int) -> None:
        self._max_message = max_message
        self._parts: list[bytes] = []
        self._received = 0
        self._zipped = False
        #: The wire size of the message under way; None between messages.
        self.total: int | None = None

    def add(self, data: bytes, zipped: bool, more: bool) -> tuple[bytes, bool] | None:
        """Takes a frame's data, without the total. Returns the message, once whole, and whether it is compressed."""
        if self.total is None:
            if len(data) > self._max_message:
                raise CallFault(Code.RESOURCE_EXHAUSTED, f"a message of {len(data)} bytes is above the limit")
            return data, zipped
        if zipped and self._received:
            raise WireFault(CloseCode.PROTOCOL, "ZIP on a later fragment")
        if not data:
            raise WireFault(CloseCode.PROTOCOL, "a fragment without data")
        self._received += len(data)
        # Only the last fragment may fill the message up, and it must.
        if self._received > self.total or (self._received == self.total) == more:
            raise WireFault(CloseCode.PROTOCOL, f"fragments that do not add up to {self.total} bytes")
        self._zipped = self._zipped or zipped
        self._parts.append(data)
        if more:
            return None
        whole, was_zipped = b"".join(self._parts), self._zipped
        self.abandon()
        return whole, was_zipped

    def begin(self, total: int) -> None:
        """A message of `total` wire bytes opens. CallFault when it is too large, before anything of it is kept."""
        if total > self._max_message:
            raise CallFault(Code.RESOURCE_EXHAUSTED, f"a message of {total} bytes, and at most {self._max_message}")
        self.total = total

    def abandon(self) -> None:
        """Forgets the message under way."""
        self.total = None
        self._parts = []
        self._received = 0
        self._zipped = False


def split_total(data: bytes) -> tuple[int, bytes]:
    """The total in front of a first fragment, and the fragment."""
    reader = uvarint.Reader(data)
    total = reader.uvarint(5, "a message's total")
    return total, reader.rest()


@dataclass(slots=True, eq=False)
class Booking:
    """A cut message on its way in: declared, perhaps admitted, here whole, taken."""

    stream: Stream
    #: Credit its fragments used while it was not admitted.
    gathered: int = 0


@dataclass(slots=True, eq=False)
class Stream:
    """One call. Made by the caller, moved by the machine alone."""

    method: str
    #: On the clock the machine is told; None for no deadline.
    deadline: float | None = None
    metadata: Metadata = EMPTY
    #: Whether its messages may be compressed; not those that mix secrets with somebody else's input.
    compress: bool = True
    state: StreamState = StreamState.QUEUED
    slot: int = -1
    #: The how-many-th CALL or OPEN of its connection, from 1; 0 while it is queued.
    ordinal: int = 0
    outbox: deque[Outgoing] = field(default_factory=deque)
    half_due: bool = False
    sealed: bool = False
    send_credit: int = 0
    #: Credit the peer has left here, and what was used up and not yet given back.
    receive_credit: int = 0
    unreturned: int = 0
    assembler: Assembler | None = None
    #: The cut message under way, and all that are booked and not yet taken.
    booking: Booking | None = None
    bookings: set[Booking] = field(default_factory=set)
    sent_cost: int = 0
    credits_seen: int = 0
    saw_head: bool = False
    saw_message: bool = False

    @property
    def open(self) -> bool:
        return self.state in (StreamState.SEND, StreamState.WAIT)

    @property
    def outbox_bytes(self) -> int:
        return sum(message.left + FRAME_COST for message in self.outbox)

    @property
    def has_output(self) -> bool:
        """Something waits to be sent and the credit allows a part of it now."""
        if self.outbox:
            needed = FRAME_COST if self.outbox[0].left == 0 else FRAME_COST + 1
            return self.send_credit >= needed
        return self.half_due
