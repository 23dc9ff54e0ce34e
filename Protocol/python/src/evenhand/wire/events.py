"""What happened on a connection, as the machine tells it."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from .hello import PeerSettings
from .metadata import Metadata
from .status import Status
from .stream import Booking, Stream


class Repeat(enum.Enum):
    """Whether a call that failed may be made again without asking what it does (§15)."""

    #: It may have run: only the retry rules decide.
    UNKNOWN = enum.auto()
    #: The server said that no handler saw it, or it lies beyond what the server had parsed.
    UNPROCESSED = enum.auto()
    #: None of its bytes left this side.
    NEVER_SENT = enum.auto()


@dataclass(frozen=True, slots=True)
class Connected:
    settings: PeerSettings


@dataclass(frozen=True, slots=True)
class HeadReceived:
    stream: Stream
    metadata: Metadata


@dataclass(frozen=True, slots=True)
class Receipt:
    """The room that a message takes up here until it is taken."""

    #: Credit to give back.
    cost: int
    booking: Booking | None = None


@dataclass(frozen=True, slots=True)
class MessageReceived:
    stream: Stream
    data: bytes
    #: For `ClientMachine.taken`, once the application took the message.
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class CallEnded:
    """The only end of a call. `status` is None when it ended well."""

    stream: Stream
    status: Status | None
    metadata: Metadata
    repeat: Repeat = Repeat.UNKNOWN


@dataclass(frozen=True, slots=True)
class Drained:
    """A message of this call left the outbox whole."""

    stream: Stream


@dataclass(frozen=True, slots=True)
class Draining:
    """The server goes away: no new calls here."""

    grace_ms: int
    reason: int


@dataclass(frozen=True, slots=True)
class ConnectionClosed:
    """Nothing more comes. `code` is None when the connection just broke."""

    code: int | None
    text: str
    by_peer: bool


Event = Connected | HeadReceived | MessageReceived | CallEnded | Drained | Draining | ConnectionClosed
