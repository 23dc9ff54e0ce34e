# Written by Protocol/python/generate from evenhand/v1/common.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper

DESCRIPTOR: _descriptor.FileDescriptor

class RefusalNature(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What a caller shows first."""
    __slots__ = ()
    REFUSAL_NATURE_UNSPECIFIED: _ClassVar[RefusalNature]
    REFUSAL_NATURE_REFUSED: _ClassVar[RefusalNature]
    REFUSAL_NATURE_NOT_FOUND: _ClassVar[RefusalNature]

REFUSAL_NATURE_UNSPECIFIED: RefusalNature
REFUSAL_NATURE_REFUSED: RefusalNature
REFUSAL_NATURE_NOT_FOUND: RefusalNature

class RefusalDetail(_message.Message):
    """Why a call was refused. Travels as google.protobuf.Any in the details of the call's status, beside the status
    code: FAILED_PRECONDITION for a rule, INVALID_ARGUMENT for input, NOT_FOUND, PERMISSION_DENIED, ABORTED for a
    conflict.
    """
    RULE_FIELD_NUMBER: _ClassVar[int]
    FIELD_FIELD_NUMBER: _ClassVar[int]
    MISSING_FIELD_NUMBER: _ClassVar[int]
    FIX_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    NATURE_FIELD_NUMBER: _ClassVar[int]
    # The rule: "R1" … "R14", or "input" for a field, or "state" for what does not fit what has happened so far.
    rule: str
    # The request's field the refusal is about, in the .proto's spelling, with indices ("heads[2].ground"); empty if
    # none.
    field: str
    # What is missing, one entry each, for people: "employee E-17 has not been heard on head 2".
    @property
    def missing(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # The commands that supply what is missing, ready to type: "evenhand complaint statement …".
    @property
    def fix(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # The whole refusal in a sentence or two, for people.
    message: str
    nature: RefusalNature
    def __init__(
        self,
        *,
        rule: str | None = ...,
        field: str | None = ...,
        missing: _Iterable[str] | None = ...,
        fix: _Iterable[str] | None = ...,
        message: str | None = ...,
        nature: RefusalNature | str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["rule", "field", "missing", "fix", "message", "nature"]) -> None: ...

class CommandReply(_message.Message):
    """What every command answers."""
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    PART_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    # The version of the complaint after the command: how many events its stream holds, from 1.
    version: int
    # The kinds of the events the command made, in order: "complaint.acknowledged". Empty when nothing changed.
    @property
    def events(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # The number of the part the command made within the complaint (head, evidence, hearing, remedy, letter); 0 if none.
    part: int
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        version: int | None = ...,
        events: _Iterable[str] | None = ...,
        part: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "version", "events", "part"]) -> None: ...

class Money(_message.Message):
    """An amount of money."""
    MINOR_UNITS_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    # In the currency's smallest unit (cents, satang, grosze, paise); may be negative where a ledger says so.
    minor_units: int
    # ISO 4217, three capital letters.
    currency: str
    def __init__(
        self,
        *,
        minor_units: int | None = ...,
        currency: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["minor_units", "currency"]) -> None: ...

class PageRequest(_message.Message):
    """A page of a list, asked for."""
    SIZE_FIELD_NUMBER: _ClassVar[int]
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    # Rows wanted, 1–1,000; 0 means 50.
    size: int
    # The next_token of the page before; empty for the first page. Good only with the same filters.
    token: str
    def __init__(
        self,
        *,
        size: int | None = ...,
        token: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["size", "token"]) -> None: ...

class SearchReach(_message.Message):
    """How far the full-text index reaches. It may trail the journal; nothing else does."""
    INDEXED_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    JOURNAL_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    BACKLOG_FIELD_NUMBER: _ClassVar[int]
    # Every event up to this journal position is indexed.
    indexed_sequence: int
    journal_sequence: int
    # Complaints not yet indexed.
    backlog: int
    def __init__(
        self,
        *,
        indexed_sequence: int | None = ...,
        journal_sequence: int | None = ...,
        backlog: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["indexed_sequence", "journal_sequence", "backlog"]) -> None: ...
