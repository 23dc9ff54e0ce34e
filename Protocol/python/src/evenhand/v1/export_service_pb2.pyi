# Written by Protocol/python/generate from evenhand/v1/export_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import complaint_pb2 as _complaint_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class ExportComplaintsRequest(_message.Message):
    AFTER_FIELD_NUMBER: _ClassVar[int]
    # The `next` of the last message that was received; empty: from the start. So a stream that broke goes on where it
    # was.
    after: str
    def __init__(
        self,
        *,
        after: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["after"]) -> None: ...

class ExportComplaintsResponse(_message.Message):
    """At least one complaint, and beyond it no more than about 1 MiB of narratives."""
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_FIELD_NUMBER: _ClassVar[int]
    @property
    def complaints(self) -> _containers.RepeatedCompositeFieldContainer[ExportedComplaint]: ...
    # The last of these complaints, as `after` takes it.
    next: str
    def __init__(
        self,
        *,
        complaints: _Iterable[ExportedComplaint | _Mapping[str, object]] | None = ...,
        next: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaints", "next"]) -> None: ...

class ExportedComplaint(_message.Message):
    ROW_FIELD_NUMBER: _ClassVar[int]
    NARRATIVE_FIELD_NUMBER: _ClassVar[int]
    ERASED_FIELD_NUMBER: _ClassVar[int]
    OUTCOMES_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_EXTERNAL_FIELD_NUMBER: _ClassVar[int]
    @property
    def row(self) -> _complaint_pb2.ComplaintRow: ...
    # Empty when erased.
    narrative: str
    erased: bool
    # Outcomes of its heads in order, empty for one that is open: upheld, notUpheld, ….
    @property
    def outcomes(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # How another system knows the customer; absent when none does.
    @property
    def customer_external(self) -> _complaint_pb2.SourceReference: ...
    def __init__(
        self,
        *,
        row: _complaint_pb2.ComplaintRow | _Mapping[str, object] | None = ...,
        narrative: str | None = ...,
        erased: bool | None = ...,
        outcomes: _Iterable[str] | None = ...,
        customer_external: _complaint_pb2.SourceReference | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["row", "customer_external"]) -> bool: ...
    def ClearField(self, field_name: _Literal["row", "narrative", "erased", "outcomes", "customer_external"]) -> None: ...
