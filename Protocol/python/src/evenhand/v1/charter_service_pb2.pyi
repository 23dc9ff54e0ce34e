# Written by Protocol/python/generate from evenhand/v1/charter_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper

DESCRIPTOR: _descriptor.FileDescriptor

class CharterReply(_message.Message):
    VERSION_FIELD_NUMBER: _ClassVar[int]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    STANDARD_ID_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    # How many events the register has.
    version: int
    @property
    def events(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # The standard ("ST-2"); empty when it was not about one.
    standard_id: str
    # The number of the version published; 0 when none was.
    number: int
    def __init__(
        self,
        *,
        version: int | None = ...,
        events: _Iterable[str] | None = ...,
        standard_id: str | None = ...,
        number: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["version", "events", "standard_id", "number"]) -> None: ...

class Charter(_message.Message):
    VERSION_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    IN_FORCE_FIELD_NUMBER: _ClassVar[int]
    RECORDED_MS_FIELD_NUMBER: _ClassVar[int]
    # From 1.
    version: int
    text: str
    in_force: str
    recorded_ms: int
    def __init__(
        self,
        *,
        version: int | None = ...,
        text: str | None = ...,
        in_force: str | None = ...,
        recorded_ms: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["version", "text", "in_force", "recorded_ms"]) -> None: ...

class Standard(_message.Message):
    """A version of a standard."""
    STANDARD_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    IN_FORCE_FIELD_NUMBER: _ClassVar[int]
    LAST_DAY_FIELD_NUMBER: _ClassVar[int]
    RECORDED_MS_FIELD_NUMBER: _ClassVar[int]
    # "ST-2".
    standard_id: str
    version: int
    text: str
    in_force: str
    # Empty: until the next version, or for good.
    last_day: str
    recorded_ms: int
    def __init__(
        self,
        *,
        standard_id: str | None = ...,
        version: int | None = ...,
        text: str | None = ...,
        in_force: str | None = ...,
        last_day: str | None = ...,
        recorded_ms: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["standard_id", "version", "text", "in_force", "last_day", "recorded_ms"]) -> None: ...

class PublishCharterRequest(_message.Message):
    TEXT_FIELD_NUMBER: _ClassVar[int]
    IN_FORCE_FIELD_NUMBER: _ClassVar[int]
    text: str
    in_force: str
    def __init__(
        self,
        *,
        text: str | None = ...,
        in_force: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["text", "in_force"]) -> None: ...

class GetCharterRequest(_message.Message):
    VERSION_FIELD_NUMBER: _ClassVar[int]
    ON_FIELD_NUMBER: _ClassVar[int]
    # 0: the one in force on the day, or the newest.
    version: int
    on: str
    def __init__(
        self,
        *,
        version: int | None = ...,
        on: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["version", "on"]) -> None: ...

class GetCharterResponse(_message.Message):
    CHARTER_FIELD_NUMBER: _ClassVar[int]
    VERSIONS_FIELD_NUMBER: _ClassVar[int]
    @property
    def charter(self) -> Charter: ...
    versions: int
    def __init__(
        self,
        *,
        charter: Charter | _Mapping[str, object] | None = ...,
        versions: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["charter"]) -> bool: ...
    def ClearField(self, field_name: _Literal["charter", "versions"]) -> None: ...

class PublishStandardRequest(_message.Message):
    STANDARD_ID_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    IN_FORCE_FIELD_NUMBER: _ClassVar[int]
    # Empty: a new standard.
    standard_id: str
    text: str
    in_force: str
    def __init__(
        self,
        *,
        standard_id: str | None = ...,
        text: str | None = ...,
        in_force: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["standard_id", "text", "in_force"]) -> None: ...

class EndStandardRequest(_message.Message):
    STANDARD_ID_FIELD_NUMBER: _ClassVar[int]
    LAST_DAY_FIELD_NUMBER: _ClassVar[int]
    standard_id: str
    last_day: str
    def __init__(
        self,
        *,
        standard_id: str | None = ...,
        last_day: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["standard_id", "last_day"]) -> None: ...

class ListStandardsRequest(_message.Message):
    ON_FIELD_NUMBER: _ClassVar[int]
    # Only what is in force on this day; empty for all.
    on: str
    def __init__(
        self,
        *,
        on: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["on"]) -> None: ...

class ListStandardsResponse(_message.Message):
    STANDARDS_FIELD_NUMBER: _ClassVar[int]
    @property
    def standards(self) -> _containers.RepeatedCompositeFieldContainer[Standard]: ...
    def __init__(
        self,
        *,
        standards: _Iterable[Standard | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["standards"]) -> None: ...

class PulseAnswer(_message.Message):
    TEXT_FIELD_NUMBER: _ClassVar[int]
    AGREES_FIELD_NUMBER: _ClassVar[int]
    text: str
    # It says what the charter says, in whatever words, as the caller reads it.
    agrees: bool
    def __init__(
        self,
        *,
        text: str | None = ...,
        agrees: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["text", "agrees"]) -> None: ...

class RecordPulseRequest(_message.Message):
    TEAM_FIELD_NUMBER: _ClassVar[int]
    ON_FIELD_NUMBER: _ClassVar[int]
    ANSWERS_FIELD_NUMBER: _ClassVar[int]
    team: str
    on: str
    # 5–100.
    @property
    def answers(self) -> _containers.RepeatedCompositeFieldContainer[PulseAnswer]: ...
    def __init__(
        self,
        *,
        team: str | None = ...,
        on: str | None = ...,
        answers: _Iterable[PulseAnswer | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["team", "on", "answers"]) -> None: ...

class GetPulseRequest(_message.Message):
    TEAM_FIELD_NUMBER: _ClassVar[int]
    # Only this team; empty: all of them.
    team: str
    def __init__(
        self,
        *,
        team: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["team"]) -> None: ...

class PulseMonth(_message.Message):
    MONTH_FIELD_NUMBER: _ClassVar[int]
    TEAM_FIELD_NUMBER: _ClassVar[int]
    ANSWERS_FIELD_NUMBER: _ClassVar[int]
    AGREEING_FIELD_NUMBER: _ClassVar[int]
    PERMILLE_FIELD_NUMBER: _ClassVar[int]
    # As 2026-11.
    month: str
    team: str
    answers: int
    agreeing: int
    # Tenths of a percent.
    permille: int
    def __init__(
        self,
        *,
        month: str | None = ...,
        team: str | None = ...,
        answers: int | None = ...,
        agreeing: int | None = ...,
        permille: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["month", "team", "answers", "agreeing", "permille"]) -> None: ...

class PulseRound(_message.Message):
    ON_FIELD_NUMBER: _ClassVar[int]
    TEAM_FIELD_NUMBER: _ClassVar[int]
    CHARTER_FIELD_NUMBER: _ClassVar[int]
    ANSWERS_FIELD_NUMBER: _ClassVar[int]
    READER_ID_FIELD_NUMBER: _ClassVar[int]
    on: str
    team: str
    # The version of the charter they were held against.
    charter: int
    # In order of their words.
    @property
    def answers(self) -> _containers.RepeatedCompositeFieldContainer[PulseAnswer]: ...
    # Who judged the answers.
    reader_id: str
    def __init__(
        self,
        *,
        on: str | None = ...,
        team: str | None = ...,
        charter: int | None = ...,
        answers: _Iterable[PulseAnswer | _Mapping[str, object]] | None = ...,
        reader_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["on", "team", "charter", "answers", "reader_id"]) -> None: ...

class GetPulseResponse(_message.Message):
    MONTHS_FIELD_NUMBER: _ClassVar[int]
    ROUNDS_FIELD_NUMBER: _ClassVar[int]
    @property
    def months(self) -> _containers.RepeatedCompositeFieldContainer[PulseMonth]: ...
    @property
    def rounds(self) -> _containers.RepeatedCompositeFieldContainer[PulseRound]: ...
    def __init__(
        self,
        *,
        months: _Iterable[PulseMonth | _Mapping[str, object]] | None = ...,
        rounds: _Iterable[PulseRound | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["months", "rounds"]) -> None: ...

class GetTrainingRequest(_message.Message):
    TEAM_FIELD_NUMBER: _ClassVar[int]
    FROM_FIELD_NUMBER: _ClassVar[int]
    TO_FIELD_NUMBER: _ClassVar[int]
    team: str
    # The first day and the last.
    from: str
    to: str
    def __init__(
        self,
        *,
        team: str | None = ...,
        from: str | None = ...,
        to: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["team", "from", "to"]) -> None: ...

class TrainingMiss(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    FOUND_MS_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    head: int
    found_ms: int
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        head: int | None = ...,
        found_ms: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "head", "found_ms"]) -> None: ...

class TrainingNeed(_message.Message):
    STANDARD_ID_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    MISSES_FIELD_NUMBER: _ClassVar[int]
    standard_id: str
    # Of the newest version.
    text: str
    # The oldest first.
    @property
    def misses(self) -> _containers.RepeatedCompositeFieldContainer[TrainingMiss]: ...
    def __init__(
        self,
        *,
        standard_id: str | None = ...,
        text: str | None = ...,
        misses: _Iterable[TrainingMiss | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["standard_id", "text", "misses"]) -> None: ...

class GetTrainingResponse(_message.Message):
    NEEDS_FIELD_NUMBER: _ClassVar[int]
    @property
    def needs(self) -> _containers.RepeatedCompositeFieldContainer[TrainingNeed]: ...
    def __init__(
        self,
        *,
        needs: _Iterable[TrainingNeed | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["needs"]) -> None: ...
