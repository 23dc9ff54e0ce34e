# Written by Protocol/python/generate from evenhand/v1/queue_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import common_pb2 as _common_pb2
from . import complaint_pb2 as _complaint_pb2
from . import vocabulary_pb2 as _vocabulary_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class ListQueueRequest(_message.Message):
    PAGE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_AREA_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    DUE_BY_MS_FIELD_NUMBER: _ClassVar[int]
    ASSIGNED_TO_ID_FIELD_NUMBER: _ClassVar[int]
    UNASSIGNED_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_MERGED_FIELD_NUMBER: _ClassVar[int]
    @property
    def page(self) -> _common_pb2.PageRequest: ...
    # Empty filters let everything pass.
    @property
    def status(self) -> _containers.RepeatedScalarFieldContainer[_vocabulary_pb2.ComplaintStatus]: ...
    product_area: str
    language: str
    # Only what is due by then; 0 for all.
    due_by_ms: int
    # Only what this person works on; empty for all.
    assigned_to_id: str
    # Only what nobody works on.
    unassigned: bool
    # Also complaints merged into one that is shown, as rows of their own.
    include_merged: bool
    def __init__(
        self,
        *,
        page: _common_pb2.PageRequest | _Mapping[str, object] | None = ...,
        status: _Iterable[_vocabulary_pb2.ComplaintStatus | str] | None = ...,
        product_area: str | None = ...,
        language: str | None = ...,
        due_by_ms: int | None = ...,
        assigned_to_id: str | None = ...,
        unassigned: bool | None = ...,
        include_merged: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["page"]) -> bool: ...
    def ClearField(self, field_name: _Literal["page", "status", "product_area", "language", "due_by_ms", "assigned_to_id", "unassigned", "include_merged"]) -> None: ...

class ListQueueResponse(_message.Message):
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_TOKEN_FIELD_NUMBER: _ClassVar[int]
    @property
    def complaints(self) -> _containers.RepeatedCompositeFieldContainer[_complaint_pb2.ComplaintRow]: ...
    # Empty on the last page.
    next_token: str
    def __init__(
        self,
        *,
        complaints: _Iterable[_complaint_pb2.ComplaintRow | _Mapping[str, object]] | None = ...,
        next_token: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaints", "next_token"]) -> None: ...

class ListAlertsRequest(_message.Message):
    PAGE_FIELD_NUMBER: _ClassVar[int]
    TO_ID_FIELD_NUMBER: _ClassVar[int]
    HEAD_OF_COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    @property
    def page(self) -> _common_pb2.PageRequest: ...
    # Only those addressed to this person; empty for all.
    to_id: str
    # Only those addressed to the head of complaints.
    head_of_complaints: bool
    def __init__(
        self,
        *,
        page: _common_pb2.PageRequest | _Mapping[str, object] | None = ...,
        to_id: str | None = ...,
        head_of_complaints: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["page"]) -> bool: ...
    def ClearField(self, field_name: _Literal["page", "to_id", "head_of_complaints"]) -> None: ...

class ListAlertsResponse(_message.Message):
    ALERTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_TOKEN_FIELD_NUMBER: _ClassVar[int]
    @property
    def alerts(self) -> _containers.RepeatedCompositeFieldContainer[AlertRow]: ...
    # Empty on the last page.
    next_token: str
    def __init__(
        self,
        *,
        alerts: _Iterable[AlertRow | _Mapping[str, object]] | None = ...,
        next_token: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["alerts", "next_token"]) -> None: ...

class AlertRow(_message.Message):
    ALERT_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_FIELD_NUMBER: _ClassVar[int]
    @property
    def alert(self) -> _complaint_pb2.Alert: ...
    @property
    def complaint(self) -> _complaint_pb2.ComplaintRow: ...
    def __init__(
        self,
        *,
        alert: _complaint_pb2.Alert | _Mapping[str, object] | None = ...,
        complaint: _complaint_pb2.ComplaintRow | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["alert", "complaint"]) -> bool: ...
    def ClearField(self, field_name: _Literal["alert", "complaint"]) -> None: ...

class GetCountersRequest(_message.Message):
    NAMES_FIELD_NUMBER: _ClassVar[int]
    # Only these names; empty for all.
    @property
    def names(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        names: _Iterable[str] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["names"]) -> None: ...

class GetCountersResponse(_message.Message):
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    COUNTERS_FIELD_NUMBER: _ClassVar[int]
    CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    EMPLOYEES_FIELD_NUMBER: _ClassVar[int]
    complaints: int
    # How many complaints stand under each value: "status" "received", "language" "pl", "topic" …, "outcome" ….
    @property
    def counters(self) -> _containers.RepeatedCompositeFieldContainer[Counter]: ...
    customers: int
    employees: int
    def __init__(
        self,
        *,
        complaints: int | None = ...,
        counters: _Iterable[Counter | _Mapping[str, object]] | None = ...,
        customers: int | None = ...,
        employees: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaints", "counters", "customers", "employees"]) -> None: ...

class Counter(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    # "status", "stage", "language", "channel", "topic", "productArea", "outcome".
    name: str
    value: str
    count: int
    def __init__(
        self,
        *,
        name: str | None = ...,
        value: str | None = ...,
        count: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["name", "value", "count"]) -> None: ...
