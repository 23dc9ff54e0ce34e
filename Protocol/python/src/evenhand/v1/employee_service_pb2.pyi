# Written by Protocol/python/generate from evenhand/v1/employee_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import common_pb2 as _common_pb2
from . import complaint_pb2 as _complaint_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class Employee(_message.Message):
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    TEAM_FIELD_NUMBER: _ClassVar[int]
    OUTSIDE_FIELD_NUMBER: _ClassVar[int]
    MANAGERS_FIELD_NUMBER: _ClassVar[int]
    LEFT_MS_FIELD_NUMBER: _ClassVar[int]
    ERASED_MS_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    EXPERIENCE_FIELD_NUMBER: _ClassVar[int]
    ABSENCES_FIELD_NUMBER: _ClassVar[int]
    # "E-17".
    employee_id: str
    version: int
    @property
    def name(self) -> _complaint_pb2.PersonalText: ...
    # Empty when in none.
    team: str
    # An outside decider or expert.
    outside: bool
    # To whom the person reported and reports, oldest first; each until the next begins.
    @property
    def managers(self) -> _containers.RepeatedCompositeFieldContainer[ManagerSpan]: ...
    # 0 while with the firm.
    left_ms: int
    # When their texts were erased; 0 while they stand.
    erased_ms: int
    # The language they are written to in, such as "th"; empty: none is known, and letters are in English.
    language: str
    # In order of areas.
    @property
    def experience(self) -> _containers.RepeatedCompositeFieldContainer[Experience]: ...
    # When they are or were not there, in the order of recording.
    @property
    def absences(self) -> _containers.RepeatedCompositeFieldContainer[Absence]: ...
    def __init__(
        self,
        *,
        employee_id: str | None = ...,
        version: int | None = ...,
        name: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        team: str | None = ...,
        outside: bool | None = ...,
        managers: _Iterable[ManagerSpan | _Mapping[str, object]] | None = ...,
        left_ms: int | None = ...,
        erased_ms: int | None = ...,
        language: str | None = ...,
        experience: _Iterable[Experience | _Mapping[str, object]] | None = ...,
        absences: _Iterable[Absence | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["name"]) -> bool: ...
    def ClearField(self, field_name: _Literal["employee_id", "version", "name", "team", "outside", "managers", "left_ms", "erased_ms", "language", "experience", "absences"]) -> None: ...

class Experience(_message.Message):
    AREA_FIELD_NUMBER: _ClassVar[int]
    HOURS_FIELD_NUMBER: _ClassVar[int]
    EXPERT_FIELD_NUMBER: _ClassVar[int]
    area: str
    hours: int
    # Two months full-time: 320 hours.
    expert: bool
    def __init__(
        self,
        *,
        area: str | None = ...,
        hours: int | None = ...,
        expert: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["area", "hours", "expert"]) -> None: ...

class ManagerSpan(_message.Message):
    MANAGER_ID_FIELD_NUMBER: _ClassVar[int]
    FROM_MS_FIELD_NUMBER: _ClassVar[int]
    # Empty: nobody.
    manager_id: str
    from_ms: int
    def __init__(
        self,
        *,
        manager_id: str | None = ...,
        from_ms: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["manager_id", "from_ms"]) -> None: ...

class EmployeeReply(_message.Message):
    """What every command on an employee answers."""
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    employee_id: str
    version: int
    # As in CommandReply.
    @property
    def events(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        employee_id: str | None = ...,
        version: int | None = ...,
        events: _Iterable[str] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["employee_id", "version", "events"]) -> None: ...

class RegisterEmployeeRequest(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[int]
    TEAM_FIELD_NUMBER: _ClassVar[int]
    OUTSIDE_FIELD_NUMBER: _ClassVar[int]
    MANAGER_ID_FIELD_NUMBER: _ClassVar[int]
    MANAGER_FROM_MS_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    name: str
    team: str
    outside: bool
    # Empty: reports to nobody.
    manager_id: str
    # From when; absent: now.
    manager_from_ms: int
    # The language they are written to in, such as "th"; empty when not known.
    language: str
    def __init__(
        self,
        *,
        name: str | None = ...,
        team: str | None = ...,
        outside: bool | None = ...,
        manager_id: str | None = ...,
        manager_from_ms: int | None = ...,
        language: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["manager_from_ms"]) -> bool: ...
    def ClearField(self, field_name: _Literal["name", "team", "outside", "manager_id", "manager_from_ms", "language"]) -> None: ...

class GetEmployeeRequest(_message.Message):
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    employee_id: str
    def __init__(
        self,
        *,
        employee_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["employee_id"]) -> None: ...

class GetEmployeeResponse(_message.Message):
    EMPLOYEE_FIELD_NUMBER: _ClassVar[int]
    @property
    def employee(self) -> Employee: ...
    def __init__(
        self,
        *,
        employee: Employee | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["employee"]) -> bool: ...
    def ClearField(self, field_name: _Literal["employee"]) -> None: ...

class ListEmployeesRequest(_message.Message):
    PAGE_FIELD_NUMBER: _ClassVar[int]
    TEAM_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_LEFT_FIELD_NUMBER: _ClassVar[int]
    @property
    def page(self) -> _common_pb2.PageRequest: ...
    # Only this team; empty for all.
    team: str
    include_left: bool
    def __init__(
        self,
        *,
        page: _common_pb2.PageRequest | _Mapping[str, object] | None = ...,
        team: str | None = ...,
        include_left: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["page"]) -> bool: ...
    def ClearField(self, field_name: _Literal["page", "team", "include_left"]) -> None: ...

class ListEmployeesResponse(_message.Message):
    EMPLOYEES_FIELD_NUMBER: _ClassVar[int]
    NEXT_TOKEN_FIELD_NUMBER: _ClassVar[int]
    @property
    def employees(self) -> _containers.RepeatedCompositeFieldContainer[Employee]: ...
    # Empty on the last page.
    next_token: str
    def __init__(
        self,
        *,
        employees: _Iterable[Employee | _Mapping[str, object]] | None = ...,
        next_token: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["employees", "next_token"]) -> None: ...

class UpdateEmployeeRequest(_message.Message):
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    TEAM_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    employee_id: str
    expected_version: int
    name: str
    # An empty text takes the person out of their team.
    team: str
    # A tag such as "th"; an empty text takes it off the record.
    language: str
    def __init__(
        self,
        *,
        employee_id: str | None = ...,
        expected_version: int | None = ...,
        name: str | None = ...,
        team: str | None = ...,
        language: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["name", "team", "language"]) -> bool: ...
    def ClearField(self, field_name: _Literal["employee_id", "expected_version", "name", "team", "language"]) -> None: ...

class SetManagerRequest(_message.Message):
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    MANAGER_ID_FIELD_NUMBER: _ClassVar[int]
    FROM_MS_FIELD_NUMBER: _ClassVar[int]
    employee_id: str
    expected_version: int
    # Empty: nobody.
    manager_id: str
    # Absent: now.
    from_ms: int
    def __init__(
        self,
        *,
        employee_id: str | None = ...,
        expected_version: int | None = ...,
        manager_id: str | None = ...,
        from_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["from_ms"]) -> bool: ...
    def ClearField(self, field_name: _Literal["employee_id", "expected_version", "manager_id", "from_ms"]) -> None: ...

class RecordEmploymentRequest(_message.Message):
    class Change(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        CHANGE_UNSPECIFIED: _ClassVar[RecordEmploymentRequest.Change]
        CHANGE_LEFT: _ClassVar[RecordEmploymentRequest.Change]
        CHANGE_RETURNED: _ClassVar[RecordEmploymentRequest.Change]
    CHANGE_UNSPECIFIED: RecordEmploymentRequest.Change
    CHANGE_LEFT: RecordEmploymentRequest.Change
    CHANGE_RETURNED: RecordEmploymentRequest.Change
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    CHANGE_FIELD_NUMBER: _ClassVar[int]
    ON_MS_FIELD_NUMBER: _ClassVar[int]
    employee_id: str
    expected_version: int
    change: RecordEmploymentRequest.Change
    # Absent: now.
    on_ms: int
    def __init__(
        self,
        *,
        employee_id: str | None = ...,
        expected_version: int | None = ...,
        change: RecordEmploymentRequest.Change | str | None = ...,
        on_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["on_ms"]) -> bool: ...
    def ClearField(self, field_name: _Literal["employee_id", "expected_version", "change", "on_ms"]) -> None: ...

class AddExperienceRequest(_message.Message):
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    AREA_FIELD_NUMBER: _ClassVar[int]
    HOURS_FIELD_NUMBER: _ClassVar[int]
    employee_id: str
    expected_version: int
    area: str
    # 1 to 10,000; a negative number takes as many back.
    hours: int
    def __init__(
        self,
        *,
        employee_id: str | None = ...,
        expected_version: int | None = ...,
        area: str | None = ...,
        hours: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["employee_id", "expected_version", "area", "hours"]) -> None: ...

class EraseEmployeeRequest(_message.Message):
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    employee_id: str
    def __init__(
        self,
        *,
        employee_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["employee_id"]) -> None: ...

class Absence(_message.Message):
    FROM_MS_FIELD_NUMBER: _ClassVar[int]
    UNTIL_MS_FIELD_NUMBER: _ClassVar[int]
    from_ms: int
    # The end of the last day.
    until_ms: int
    def __init__(
        self,
        *,
        from_ms: int | None = ...,
        until_ms: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["from_ms", "until_ms"]) -> None: ...

class RecordAbsenceRequest(_message.Message):
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    FROM_MS_FIELD_NUMBER: _ClassVar[int]
    UNTIL_MS_FIELD_NUMBER: _ClassVar[int]
    employee_id: str
    expected_version: int
    # Absent: now.
    from_ms: int
    # The end of the last day; absent: they are there after all.
    until_ms: int
    def __init__(
        self,
        *,
        employee_id: str | None = ...,
        expected_version: int | None = ...,
        from_ms: int | None = ...,
        until_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["from_ms", "until_ms"]) -> bool: ...
    def ClearField(self, field_name: _Literal["employee_id", "expected_version", "from_ms", "until_ms"]) -> None: ...
