# Written by Protocol/python/generate from evenhand/v1/admin_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import common_pb2 as _common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class Role(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What a token's bearer may do. Which method asks for which role is the server's table."""
    __slots__ = ()
    ROLE_UNSPECIFIED: _ClassVar[Role]
    ROLE_CLERK: _ClassVar[Role]
    ROLE_INVESTIGATOR: _ClassVar[Role]
    ROLE_DECIDER: _ClassVar[Role]
    ROLE_LEADER: _ClassVar[Role]
    ROLE_INTEGRATOR: _ClassVar[Role]
    ROLE_ADMINISTRATOR: _ClassVar[Role]
    # The concerned employee, who sees and answers what is said about them.
    ROLE_EMPLOYEE: _ClassVar[Role]
    # Keeps the plan: the hours of teams, what is done by when, and what gives way to what.
    ROLE_PLAN_OWNER: _ClassVar[Role]
    # Checks the journal, who read what and who may come in; reads no complaint.
    ROLE_AUDITOR: _ClassVar[Role]
    # Keeps the server running; reads no complaint.
    ROLE_OPERATOR: _ClassVar[Role]

ROLE_UNSPECIFIED: Role
ROLE_CLERK: Role
ROLE_INVESTIGATOR: Role
ROLE_DECIDER: Role
ROLE_LEADER: Role
ROLE_INTEGRATOR: Role
ROLE_ADMINISTRATOR: Role
ROLE_EMPLOYEE: Role
ROLE_PLAN_OWNER: Role
ROLE_AUDITOR: Role
ROLE_OPERATOR: Role

class IssueTokenRequest(_message.Message):
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    ROLES_FIELD_NUMBER: _ClassVar[int]
    LABEL_FIELD_NUMBER: _ClassVar[int]
    EXPIRES_MS_FIELD_NUMBER: _ClassVar[int]
    # The person the token is bound to ("E-17"). Two tokens of one person count as one identity.
    employee_id: str
    # At least one, each once.
    @property
    def roles(self) -> _containers.RepeatedScalarFieldContainer[Role]: ...
    # What the token is for: "laptop", "CRM import"; may be empty.
    label: str
    # When it ends by itself; 0 means never.
    expires_ms: int
    def __init__(
        self,
        *,
        employee_id: str | None = ...,
        roles: _Iterable[Role | str] | None = ...,
        label: str | None = ...,
        expires_ms: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["employee_id", "roles", "label", "expires_ms"]) -> None: ...

class IssueTokenResponse(_message.Message):
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    SECRET_FIELD_NUMBER: _ClassVar[int]
    @property
    def token(self) -> Token: ...
    # The credential, for "authorization: Bearer …".
    secret: str
    def __init__(
        self,
        *,
        token: Token | _Mapping[str, object] | None = ...,
        secret: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["token"]) -> bool: ...
    def ClearField(self, field_name: _Literal["token", "secret"]) -> None: ...

class Token(_message.Message):
    TOKEN_ID_FIELD_NUMBER: _ClassVar[int]
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    ROLES_FIELD_NUMBER: _ClassVar[int]
    LABEL_FIELD_NUMBER: _ClassVar[int]
    ISSUED_MS_FIELD_NUMBER: _ClassVar[int]
    EXPIRES_MS_FIELD_NUMBER: _ClassVar[int]
    REVOKED_MS_FIELD_NUMBER: _ClassVar[int]
    # "T-3".
    token_id: str
    employee_id: str
    @property
    def roles(self) -> _containers.RepeatedScalarFieldContainer[Role]: ...
    label: str
    issued_ms: int
    # 0 means never.
    expires_ms: int
    # 0 while it is good.
    revoked_ms: int
    def __init__(
        self,
        *,
        token_id: str | None = ...,
        employee_id: str | None = ...,
        roles: _Iterable[Role | str] | None = ...,
        label: str | None = ...,
        issued_ms: int | None = ...,
        expires_ms: int | None = ...,
        revoked_ms: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["token_id", "employee_id", "roles", "label", "issued_ms", "expires_ms", "revoked_ms"]) -> None: ...

class RevokeTokenRequest(_message.Message):
    TOKEN_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    token_id: str
    # Why, for the journal; may be empty.
    reason: str
    def __init__(
        self,
        *,
        token_id: str | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["token_id", "reason"]) -> None: ...

class RevokeTokenResponse(_message.Message):
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    @property
    def token(self) -> Token: ...
    def __init__(
        self,
        *,
        token: Token | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["token"]) -> bool: ...
    def ClearField(self, field_name: _Literal["token"]) -> None: ...

class ListTokensRequest(_message.Message):
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_REVOKED_FIELD_NUMBER: _ClassVar[int]
    PAGE_FIELD_NUMBER: _ClassVar[int]
    # Only this person's; empty for all.
    employee_id: str
    include_revoked: bool
    @property
    def page(self) -> _common_pb2.PageRequest: ...
    def __init__(
        self,
        *,
        employee_id: str | None = ...,
        include_revoked: bool | None = ...,
        page: _common_pb2.PageRequest | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["page"]) -> bool: ...
    def ClearField(self, field_name: _Literal["employee_id", "include_revoked", "page"]) -> None: ...

class ListTokensResponse(_message.Message):
    TOKENS_FIELD_NUMBER: _ClassVar[int]
    NEXT_TOKEN_FIELD_NUMBER: _ClassVar[int]
    # In the order of issue.
    @property
    def tokens(self) -> _containers.RepeatedCompositeFieldContainer[Token]: ...
    # Empty on the last page.
    next_token: str
    def __init__(
        self,
        *,
        tokens: _Iterable[Token | _Mapping[str, object]] | None = ...,
        next_token: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["tokens", "next_token"]) -> None: ...

class WatchEventsRequest(_message.Message):
    FROM_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    KINDS_FIELD_NUMBER: _ClassVar[int]
    RECORDS_FIELD_NUMBER: _ClassVar[int]
    PAST_ONLY_FIELD_NUMBER: _ClassVar[int]
    # The first position wanted, from 1; 0 stands for 1. Beyond the journal's end: what comes from there on.
    from_sequence: int
    # Kinds of events ("complaint.filed"), or all of a kind of record ("complaint.*"); empty for every kind. At most 64.
    @property
    def kinds(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # Records whose events are wanted ("C-12", "CU-7", "E-17"); empty for every record. At most 64.
    @property
    def records(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # End at the position that is the journal's last when the call arrives, instead of waiting for more.
    past_only: bool
    def __init__(
        self,
        *,
        from_sequence: int | None = ...,
        kinds: _Iterable[str] | None = ...,
        records: _Iterable[str] | None = ...,
        past_only: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["from_sequence", "kinds", "records", "past_only"]) -> None: ...

class WatchEventsResponse(_message.Message):
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    CAUGHT_UP_FIELD_NUMBER: _ClassVar[int]
    # In order of position; may be empty, when much was passed over.
    @property
    def events(self) -> _containers.RepeatedCompositeFieldContainer[WatchedEvent]: ...
    # Where to go on: the from_sequence that repeats nothing told so far and leaves nothing out.
    next_sequence: int
    # Everything on record has been told; what follows is new.
    caught_up: bool
    def __init__(
        self,
        *,
        events: _Iterable[WatchedEvent | _Mapping[str, object]] | None = ...,
        next_sequence: int | None = ...,
        caught_up: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["events", "next_sequence", "caught_up"]) -> None: ...

class WatchedEvent(_message.Message):
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    RECORD_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    AT_MS_FIELD_NUMBER: _ClassVar[int]
    BY_FIELD_NUMBER: _ClassVar[int]
    CONTENT_JSON_FIELD_NUMBER: _ClassVar[int]
    # The position in the journal, from 1.
    sequence: int
    # The record it belongs to: "C-12", "CU-7", "E-17", or "access" for tokens.
    record: str
    # Its number among the record's events, from 1.
    version: int
    # "complaint.filed".
    kind: str
    at_ms: int
    # Who acted; "E-0" is the house itself.
    by: str
    # What the event says, as one JSON object with the fields of the journal: identifiers are bare numbers, times Unix
    # milliseconds, a personal text is {"subject": whose it is, "text": "…"}, without "text" once it was erased. Empty
    # for a reader who may only know that it happened.
    content_json: str
    def __init__(
        self,
        *,
        sequence: int | None = ...,
        record: str | None = ...,
        version: int | None = ...,
        kind: str | None = ...,
        at_ms: int | None = ...,
        by: str | None = ...,
        content_json: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["sequence", "record", "version", "kind", "at_ms", "by", "content_json"]) -> None: ...

class GetHealthRequest(_message.Message):
    def __init__(self) -> None: ...

class GetHealthResponse(_message.Message):
    class State(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATE_UNSPECIFIED: _ClassVar[GetHealthResponse.State]
        STATE_SERVING: _ClassVar[GetHealthResponse.State]
        # No new calls; those under way finish.
        STATE_DRAINING: _ClassVar[GetHealthResponse.State]
        # Reads are served, commands are refused: a full or failing disk.
        STATE_READ_ONLY: _ClassVar[GetHealthResponse.State]
    STATE_UNSPECIFIED: GetHealthResponse.State
    STATE_SERVING: GetHealthResponse.State
    STATE_DRAINING: GetHealthResponse.State
    STATE_READ_ONLY: GetHealthResponse.State
    STATE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    RELEASE_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    SCHEMA_FIELD_NUMBER: _ClassVar[int]
    STARTED_MS_FIELD_NUMBER: _ClassVar[int]
    NOW_MS_FIELD_NUMBER: _ClassVar[int]
    JOURNAL_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    CHECKPOINT_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    SEARCH_FIELD_NUMBER: _ClassVar[int]
    RESIDENT_BYTES_FIELD_NUMBER: _ClassVar[int]
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
    METHODS_FIELD_NUMBER: _ClassVar[int]
    state: GetHealthResponse.State
    # Why, when not serving; for people.
    reason: str
    release: str
    model: str
    policy: str
    # The layout of the data folder.
    schema: int
    started_ms: int
    now_ms: int
    # The position of the last event, and of the last one a signed checkpoint covers.
    journal_sequence: int
    checkpoint_sequence: int
    @property
    def search(self) -> _common_pb2.SearchReach: ...
    resident_bytes: int
    complaints: int
    connections: int
    # Since the server started, by method; methods that nobody called are left out.
    @property
    def methods(self) -> _containers.RepeatedCompositeFieldContainer[MethodCounts]: ...
    def __init__(
        self,
        *,
        state: GetHealthResponse.State | str | None = ...,
        reason: str | None = ...,
        release: str | None = ...,
        model: str | None = ...,
        policy: str | None = ...,
        schema: int | None = ...,
        started_ms: int | None = ...,
        now_ms: int | None = ...,
        journal_sequence: int | None = ...,
        checkpoint_sequence: int | None = ...,
        search: _common_pb2.SearchReach | _Mapping[str, object] | None = ...,
        resident_bytes: int | None = ...,
        complaints: int | None = ...,
        connections: int | None = ...,
        methods: _Iterable[MethodCounts | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["search"]) -> bool: ...
    def ClearField(self, field_name: _Literal["state", "reason", "release", "model", "policy", "schema", "started_ms", "now_ms", "journal_sequence", "checkpoint_sequence", "search", "resident_bytes", "complaints", "connections", "methods"]) -> None: ...

class MethodCounts(_message.Message):
    """What a method's calls came to."""
    METHOD_FIELD_NUMBER: _ClassVar[int]
    CALLS_FIELD_NUMBER: _ClassVar[int]
    FAILED_FIELD_NUMBER: _ClassVar[int]
    UNPROCESSED_FIELD_NUMBER: _ClassVar[int]
    RECEIVED_BYTES_FIELD_NUMBER: _ClassVar[int]
    SENT_BYTES_FIELD_NUMBER: _ClassVar[int]
    HANDLER_US_FIELD_NUMBER: _ClassVar[int]
    QUEUE_US_FIELD_NUMBER: _ClassVar[int]
    method: str
    # Calls that ended, failed ones included.
    calls: int
    @property
    def failed(self) -> _containers.RepeatedCompositeFieldContainer[CodeCount]: ...
    # Turned away before any handler saw them.
    unprocessed: int
    # Bytes of messages.
    received_bytes: int
    sent_bytes: int
    # Means, in microseconds; 0 when nothing was timed.
    handler_us: float
    queue_us: float
    def __init__(
        self,
        *,
        method: str | None = ...,
        calls: int | None = ...,
        failed: _Iterable[CodeCount | _Mapping[str, object]] | None = ...,
        unprocessed: int | None = ...,
        received_bytes: int | None = ...,
        sent_bytes: int | None = ...,
        handler_us: float | None = ...,
        queue_us: float | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["method", "calls", "failed", "unprocessed", "received_bytes", "sent_bytes", "handler_us", "queue_us"]) -> None: ...

class CodeCount(_message.Message):
    """Calls that failed with one code."""
    CODE_FIELD_NUMBER: _ClassVar[int]
    CALLS_FIELD_NUMBER: _ClassVar[int]
    # Such as "not_found".
    code: str
    calls: int
    def __init__(
        self,
        *,
        code: str | None = ...,
        calls: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["code", "calls"]) -> None: ...
