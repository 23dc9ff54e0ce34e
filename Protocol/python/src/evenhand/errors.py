"""How a call fails: one exception per code, with the refusal's rule and the way to mend it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from google.protobuf import any_pb2, duration_pb2

from .wire.events import Repeat
from .wire.faults import Code
from .wire.metadata import EMPTY, Metadata
from .wire.status import Status

if TYPE_CHECKING:
    from .v1.common_pb2 import RefusalDetail


class EvenhandError(Exception):
    """Everything this package raises on account of a server."""


class CallError(EvenhandError):
    """A call that did not end well. Its class says the code."""

    code: ClassVar[Code] = Code.UNKNOWN

    def __init__(
        self,
        message: str,
        *,
        method: str = "",
        details: tuple[any_pb2.Any, ...] = (),
        metadata: Metadata = EMPTY,
        repeat: Repeat = Repeat.UNKNOWN,
    ) -> None:
        super().__init__(message)
        self.message = message
        #: `package.Service/Method`.
        self.method = method
        self.details = details
        #: What the server sent with the end of the call.
        self.metadata = metadata
        self.repeat = repeat

    @property
    def unprocessed(self) -> bool:
        """No handler saw the call: making it again cannot do anything twice."""
        return self.repeat is not Repeat.UNKNOWN

    @property
    def refusal(self) -> RefusalDetail | None:
        """Why the desk refused it, when the desk did."""
        from .v1.common_pb2 import RefusalDetail

        for detail in self.details:
            refusal = RefusalDetail()
            if detail.Unpack(refusal):
                return refusal
        return None

    @property
    def rule(self) -> str:
        """`R1` … `R14`, `input` for a field, `state` for what does not fit what happened so far; else empty."""
        refusal = self.refusal
        return refusal.rule if refusal else ""

    @property
    def field(self) -> str:
        """The request's field the refusal is about, e.g. `heads[2].ground`; else empty."""
        refusal = self.refusal
        return refusal.field if refusal else ""

    @property
    def missing(self) -> list[str]:
        """What is missing, for people."""
        refusal = self.refusal
        return list(refusal.missing) if refusal else []

    @property
    def fix(self) -> list[str]:
        """The commands that supply what is missing, ready to type."""
        refusal = self.refusal
        return list(refusal.fix) if refusal else []

    @property
    def retry_after(self) -> float | None:
        """Seconds the server asks callers to wait before they try again."""
        told = self.metadata.text("retry-after-ms")
        if told is not None and re.fullmatch(r"[0-9]{1,10}", told):
            return int(told) / 1000
        for detail in self.details:
            if detail.type_url.endswith("/google.rpc.RetryInfo"):
                return _retry_delay(detail.value)
        return None

    def __str__(self) -> str:
        lines = [f"{self.code.name}: {self.message}"]
        lines += [f"  missing: {missing}" for missing in self.missing]
        lines += [f"  to mend it: {fix}" for fix in self.fix]
        return "\n".join(lines)


class CallCancelled(CallError):
    code = Code.CANCELLED


class Unknown(CallError):
    code = Code.UNKNOWN


class InvalidArgument(CallError):
    code = Code.INVALID_ARGUMENT


class DeadlineExceeded(CallError):
    code = Code.DEADLINE_EXCEEDED


class NotFound(CallError):
    code = Code.NOT_FOUND


class AlreadyExists(CallError):
    code = Code.ALREADY_EXISTS


class PermissionDenied(CallError):
    code = Code.PERMISSION_DENIED


class ResourceExhausted(CallError):
    code = Code.RESOURCE_EXHAUSTED


class FailedPrecondition(CallError):
    """A rule stands in the way: see `rule`, `missing` and `fix`."""

    code = Code.FAILED_PRECONDITION


class Aborted(CallError):
    """Something moved in between, e.g. the complaint is past `expected_version`."""

    code = Code.ABORTED


class OutOfRange(CallError):
    code = Code.OUT_OF_RANGE


class Unimplemented(CallError):
    code = Code.UNIMPLEMENTED


class Internal(CallError):
    code = Code.INTERNAL


class Unavailable(CallError):
    code = Code.UNAVAILABLE


class DataLoss(CallError):
    code = Code.DATA_LOSS


class Unauthenticated(CallError):
    code = Code.UNAUTHENTICATED


_BY_CODE: dict[Code, type[CallError]] = {kind.code: kind for kind in CallError.__subclasses__()}


def error_class(code: Code) -> type[CallError]:
    return _BY_CODE.get(code, Unknown)


def from_status(status: Status, method: str, metadata: Metadata = EMPTY, repeat: Repeat = Repeat.UNKNOWN) -> CallError:
    """The exception for how a call ended."""
    details = []
    for raw in status.details:
        detail = any_pb2.Any()
        try:
            detail.MergeFromString(raw)
        except Exception:  # protobuf's DecodeError differs between its implementations; a bad detail is no detail
            continue
        details.append(detail)
    return error_class(status.code)(
        status.text, method=method, details=tuple(details), metadata=metadata, repeat=repeat
    )


def _retry_delay(value: bytes) -> float | None:
    """google.rpc.RetryInfo has one field: 1, a google.protobuf.Duration. Its own package is not needed for that."""
    if len(value) < 2 or value[0] != 0x0A or value[1] != len(value) - 2:
        return None
    duration = duration_pb2.Duration()
    parse: Callable[[bytes], int] = duration.MergeFromString
    try:
        parse(value[2:])
    except Exception:  # as above
        return None
    return duration.seconds + duration.nanos / 1e9
