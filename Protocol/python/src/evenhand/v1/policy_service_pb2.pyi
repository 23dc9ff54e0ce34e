# Written by Protocol/python/generate from evenhand/v1/policy_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper

DESCRIPTOR: _descriptor.FileDescriptor

class GetPolicyRequest(_message.Message):
    VERSION_FIELD_NUMBER: _ClassVar[int]
    # Empty: the one in force.
    version: str
    def __init__(
        self,
        *,
        version: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["version"]) -> None: ...

class GetPolicyResponse(_message.Message):
    POLICY_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    @property
    def policy(self) -> PolicyVersion: ...
    text: str
    def __init__(
        self,
        *,
        policy: PolicyVersion | _Mapping[str, object] | None = ...,
        text: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["policy"]) -> bool: ...
    def ClearField(self, field_name: _Literal["policy", "text"]) -> None: ...

class PolicyVersion(_message.Message):
    VERSION_FIELD_NUMBER: _ClassVar[int]
    ACTIVATED_MS_FIELD_NUMBER: _ClassVar[int]
    BY_FIELD_NUMBER: _ClassVar[int]
    IN_FORCE_FIELD_NUMBER: _ClassVar[int]
    version: str
    # When it was put in force; 0 for the one the product ships with.
    activated_ms: int
    # The person who did; empty for the one the product ships with.
    by: str
    in_force: bool
    def __init__(
        self,
        *,
        version: str | None = ...,
        activated_ms: int | None = ...,
        by: str | None = ...,
        in_force: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["version", "activated_ms", "by", "in_force"]) -> None: ...

class ListPoliciesRequest(_message.Message):
    def __init__(self) -> None: ...

class ListPoliciesResponse(_message.Message):
    POLICIES_FIELD_NUMBER: _ClassVar[int]
    @property
    def policies(self) -> _containers.RepeatedCompositeFieldContainer[PolicyVersion]: ...
    def __init__(
        self,
        *,
        policies: _Iterable[PolicyVersion | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["policies"]) -> None: ...

class ActivatePolicyRequest(_message.Message):
    TEXT_FIELD_NUMBER: _ClassVar[int]
    CHECK_ONLY_FIELD_NUMBER: _ClassVar[int]
    # At most 256 KiB.
    text: str
    # Only says whether it could be put in force.
    check_only: bool
    def __init__(
        self,
        *,
        text: str | None = ...,
        check_only: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["text", "check_only"]) -> None: ...

class ActivatePolicyResponse(_message.Message):
    VERSION_FIELD_NUMBER: _ClassVar[int]
    REPLACES_FIELD_NUMBER: _ClassVar[int]
    ALREADY_FIELD_NUMBER: _ClassVar[int]
    version: str
    # The one it takes the place of.
    replaces: str
    # It was in force already; nothing was recorded.
    already: bool
    def __init__(
        self,
        *,
        version: str | None = ...,
        replaces: str | None = ...,
        already: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["version", "replaces", "already"]) -> None: ...

class ReplayPolicyRequest(_message.Message):
    TEXT_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    MEASURE_FIELD_NUMBER: _ClassVar[int]
    # The policy to try; empty when version names one.
    text: str
    # A policy that was in force before.
    version: str
    # Also measure how long it takes to read and decode every event without folding.
    measure: bool
    def __init__(
        self,
        *,
        text: str | None = ...,
        version: str | None = ...,
        measure: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["text", "version", "measure"]) -> None: ...

class ReplayPolicyResponse(_message.Message):
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    CHANGES_FIELD_NUMBER: _ClassVar[int]
    REPORT_FIELD_NUMBER: _ClassVar[int]
    @property
    def progress(self) -> ReplayProgress: ...
    @property
    def changes(self) -> ReplayChanges: ...
    @property
    def report(self) -> ReplayReport: ...
    def __init__(
        self,
        *,
        progress: ReplayProgress | _Mapping[str, object] | None = ...,
        changes: ReplayChanges | _Mapping[str, object] | None = ...,
        report: ReplayReport | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["progress", "changes", "report", "step"]) -> bool: ...
    def ClearField(self, field_name: _Literal["progress", "changes", "report", "step"]) -> None: ...
    def WhichOneof(self, oneof_group: _Literal["step"]) -> _Literal["progress", "changes", "report"] | None: ...

class ReplayProgress(_message.Message):
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    OF_FIELD_NUMBER: _ClassVar[int]
    events: int
    of: int
    def __init__(
        self,
        *,
        events: int | None = ...,
        of: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["events", "of"]) -> None: ...

class ReplayChanges(_message.Message):
    CHANGES_FIELD_NUMBER: _ClassVar[int]
    # At least one; in order of complaints.
    @property
    def changes(self) -> _containers.RepeatedCompositeFieldContainer[ReplayChange]: ...
    def __init__(
        self,
        *,
        changes: _Iterable[ReplayChange | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["changes"]) -> None: ...

class ReplayChange(_message.Message):
    """One thing that would have been otherwise for somebody."""
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    SEGMENT_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    WHAT_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    BEFORE_FIELD_NUMBER: _ClassVar[int]
    AFTER_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    # Empty when anonymous.
    customer_id: str
    # The customer's; empty when they have none.
    segment: str
    language: str
    # "recommendation", "priority", "acknowledgeBy", "respondBy".
    what: str
    # The head a recommendation is of; 0 otherwise.
    head: int
    before: str
    after: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        customer_id: str | None = ...,
        segment: str | None = ...,
        language: str | None = ...,
        what: str | None = ...,
        head: int | None = ...,
        before: str | None = ...,
        after: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "customer_id", "segment", "language", "what", "head", "before", "after"]) -> None: ...

class ReplayReport(_message.Message):
    POLICY_FIELD_NUMBER: _ClassVar[int]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    HEADS_FIELD_NUMBER: _ClassVar[int]
    CHANGED_COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    GROUPS_FIELD_NUMBER: _ClassVar[int]
    SECONDS_FIELD_NUMBER: _ClassVar[int]
    DECODE_SECONDS_FIELD_NUMBER: _ClassVar[int]
    # The policy that was tried.
    policy: str
    events: int
    complaints: int
    heads: int
    # Complaints with any change.
    changed_complaints: int
    # By what, segment and language; rows without any change are there too.
    @property
    def groups(self) -> _containers.RepeatedCompositeFieldContainer[ReplayGroup]: ...
    # Seconds the replay took, and what reading and decoding alone took; the latter 0 unless it was measured.
    seconds: float
    decode_seconds: float
    def __init__(
        self,
        *,
        policy: str | None = ...,
        events: int | None = ...,
        complaints: int | None = ...,
        heads: int | None = ...,
        changed_complaints: int | None = ...,
        groups: _Iterable[ReplayGroup | _Mapping[str, object]] | None = ...,
        seconds: float | None = ...,
        decode_seconds: float | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["policy", "events", "complaints", "heads", "changed_complaints", "groups", "seconds", "decode_seconds"]) -> None: ...

class ReplayGroup(_message.Message):
    WHAT_FIELD_NUMBER: _ClassVar[int]
    SEGMENT_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    CASES_FIELD_NUMBER: _ClassVar[int]
    CHANGED_FIELD_NUMBER: _ClassVar[int]
    RAISED_FIELD_NUMBER: _ClassVar[int]
    LOWERED_FIELD_NUMBER: _ClassVar[int]
    # "recommendation", "priority", "acknowledgeBy", "respondBy".
    what: str
    segment: str
    language: str
    # Complaints, or heads for "recommendation".
    cases: int
    changed: int
    # Of the changed: a higher priority, an earlier date, a recommendation more in the customer's favour.
    raised: int
    lowered: int
    def __init__(
        self,
        *,
        what: str | None = ...,
        segment: str | None = ...,
        language: str | None = ...,
        cases: int | None = ...,
        changed: int | None = ...,
        raised: int | None = ...,
        lowered: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["what", "segment", "language", "cases", "changed", "raised", "lowered"]) -> None: ...
