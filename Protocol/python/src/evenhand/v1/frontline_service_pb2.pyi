# Written by Protocol/python/generate from evenhand/v1/frontline_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import complaint_pb2 as _complaint_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class ListSlowRepliesRequest(_message.Message):
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    TEAM_FIELD_NUMBER: _ClassVar[int]
    # Rows wanted, 1–1,000; 0: 50.
    limit: int
    # Only those somebody of this team works on; absent: all. Empty: those nobody works on, or somebody of no team.
    team: str
    def __init__(
        self,
        *,
        limit: int | None = ...,
        team: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["team"]) -> bool: ...
    def ClearField(self, field_name: _Literal["limit", "team"]) -> None: ...

class ListSlowRepliesResponse(_message.Message):
    REPLIES_FIELD_NUMBER: _ClassVar[int]
    TEAMS_FIELD_NUMBER: _ClassVar[int]
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    CAPPED_FIELD_NUMBER: _ClassVar[int]
    @property
    def replies(self) -> _containers.RepeatedCompositeFieldContainer[SlowReply]: ...
    # All that were looked at, by the team of whoever works on them, the most first; one without a team for the rest.
    @property
    def teams(self) -> _containers.RepeatedCompositeFieldContainer[SlowTeam]: ...
    # Complaints looked at: the longest overdue, at most 2,000.
    complaints: int
    # There are more.
    capped: bool
    def __init__(
        self,
        *,
        replies: _Iterable[SlowReply | _Mapping[str, object]] | None = ...,
        teams: _Iterable[SlowTeam | _Mapping[str, object]] | None = ...,
        complaints: int | None = ...,
        capped: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["replies", "teams", "complaints", "capped"]) -> None: ...

class SlowReply(_message.Message):
    COMPLAINT_FIELD_NUMBER: _ClassVar[int]
    SINCE_MS_FIELD_NUMBER: _ClassVar[int]
    ANSWERED_ONCE_FIELD_NUMBER: _ClassVar[int]
    MINUTES_FIELD_NUMBER: _ClassVar[int]
    TEAM_FIELD_NUMBER: _ClassVar[int]
    @property
    def complaint(self) -> _complaint_pb2.ComplaintRow: ...
    # Since when the customer waits: the house's last word to them, or the receipt when there was none.
    since_ms: int
    # Whether the customer ever had a word.
    answered_once: bool
    # Minutes of the house's working time, without those in which it waited for the customer.
    minutes: int
    # Of whoever works on it; empty: nobody, or somebody of no team.
    team: str
    def __init__(
        self,
        *,
        complaint: _complaint_pb2.ComplaintRow | _Mapping[str, object] | None = ...,
        since_ms: int | None = ...,
        answered_once: bool | None = ...,
        minutes: int | None = ...,
        team: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["complaint"]) -> bool: ...
    def ClearField(self, field_name: _Literal["complaint", "since_ms", "answered_once", "minutes", "team"]) -> None: ...

class SlowTeam(_message.Message):
    TEAM_FIELD_NUMBER: _ClassVar[int]
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    MEDIAN_MINUTES_FIELD_NUMBER: _ClassVar[int]
    LONGEST_MINUTES_FIELD_NUMBER: _ClassVar[int]
    team: str
    complaints: int
    # Minutes of working time: the middle, and the longest.
    median_minutes: int
    longest_minutes: int
    def __init__(
        self,
        *,
        team: str | None = ...,
        complaints: int | None = ...,
        median_minutes: int | None = ...,
        longest_minutes: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["team", "complaints", "median_minutes", "longest_minutes"]) -> None: ...
