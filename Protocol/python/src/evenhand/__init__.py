"""Evenhand from Python: score complaints and hear them to their end.

    async with evenhand.connect("127.0.0.1:7411", token=token) as desk:
        answer = await desk.scoring.score(ScoreRequest(narrative="They lost my parcel."))

Messages, enumerations and services come from `evenhand.v1`; the protocol without input or output is `evenhand.wire`.
"""

from __future__ import annotations

from ._version import VERSION as __version__
from .calls import CallInfo
from .channel import Channel
from .desk import Desk, connect
from .errors import (
    Aborted,
    AlreadyExists,
    CallCancelled,
    CallError,
    DataLoss,
    DeadlineExceeded,
    EvenhandError,
    FailedPrecondition,
    Internal,
    InvalidArgument,
    NotFound,
    OutOfRange,
    PermissionDenied,
    ResourceExhausted,
    Unauthenticated,
    Unavailable,
    Unimplemented,
    Unknown,
)
from .retry import RetryPolicy
from .streams import BidiStream, ClientStream, ServerStream
from .wire.faults import Code

__all__ = [
    "Aborted",
    "AlreadyExists",
    "BidiStream",
    "CallCancelled",
    "CallError",
    "CallInfo",
    "Channel",
    "ClientStream",
    "Code",
    "DataLoss",
    "DeadlineExceeded",
    "Desk",
    "EvenhandError",
    "FailedPrecondition",
    "Internal",
    "InvalidArgument",
    "NotFound",
    "OutOfRange",
    "PermissionDenied",
    "ResourceExhausted",
    "RetryPolicy",
    "ServerStream",
    "Unauthenticated",
    "Unavailable",
    "Unimplemented",
    "Unknown",
    "__version__",
    "connect",
]
