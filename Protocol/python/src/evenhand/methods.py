"""What is known of a method before it is called."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar


class WireMessage(Protocol):
    """What this package needs of a protobuf message."""

    def SerializeToString(self) -> bytes: ...  # noqa: N802 - protobuf's own name


Request = TypeVar("Request", bound=WireMessage)
Response = TypeVar("Response")


class Kind(enum.Enum):
    """How many messages go each way."""

    UNARY = enum.auto()
    SERVER_STREAM = enum.auto()
    CLIENT_STREAM = enum.auto()
    BIDI = enum.auto()


class Idempotency(enum.Enum):
    """What the .proto says of calling a method twice."""

    UNKNOWN = enum.auto()
    NO_SIDE_EFFECTS = enum.auto()
    IDEMPOTENT = enum.auto()


@dataclass(frozen=True)
class Method(Generic[Request, Response]):
    """One method of a service; its stub passes it to the channel."""

    #: As on the wire: `package.Service/Method`.
    path: str
    request: type[Request]
    response: type[Response]
    kind: Kind
    idempotency: Idempotency
