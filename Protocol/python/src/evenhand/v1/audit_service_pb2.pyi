# Written by Protocol/python/generate from evenhand/v1/audit_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import common_pb2 as _common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class VerifyJournalRequest(_message.Message):
    PUBLIC_KEY_FIELD_NUMBER: _ClassVar[int]
    STREAM_FIELD_NUMBER: _ClassVar[int]
    # The Ed25519 key that the checkpoints must carry, 32 bytes; empty trusts the server's own, which proves less.
    public_key: bytes
    # Only this stream ("C-12"); empty verifies all.
    stream: str
    def __init__(
        self,
        *,
        public_key: bytes | None = ...,
        stream: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["public_key", "stream"]) -> None: ...

class VerifyJournalResponse(_message.Message):
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    REPORT_FIELD_NUMBER: _ClassVar[int]
    @property
    def progress(self) -> VerifyProgress: ...
    @property
    def report(self) -> VerifyReport: ...
    def __init__(
        self,
        *,
        progress: VerifyProgress | _Mapping[str, object] | None = ...,
        report: VerifyReport | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["progress", "report", "step"]) -> bool: ...
    def ClearField(self, field_name: _Literal["progress", "report", "step"]) -> None: ...
    def WhichOneof(self, oneof_group: _Literal["step"]) -> _Literal["progress", "report"] | None: ...

class VerifyProgress(_message.Message):
    VERIFIED_THROUGH_FIELD_NUMBER: _ClassVar[int]
    LAST_FIELD_NUMBER: _ClassVar[int]
    # Journal positions, from 1.
    verified_through: int
    last: int
    def __init__(
        self,
        *,
        verified_through: int | None = ...,
        last: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["verified_through", "last"]) -> None: ...

class VerifyReport(_message.Message):
    SOUND_FIELD_NUMBER: _ClassVar[int]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    STREAMS_FIELD_NUMBER: _ClassVar[int]
    CHECKPOINTS_FIELD_NUMBER: _ClassVar[int]
    TEXTS_FIELD_NUMBER: _ClassVar[int]
    ERASED_TEXTS_FIELD_NUMBER: _ClassVar[int]
    UNSIGNED_EVENTS_FIELD_NUMBER: _ClassVar[int]
    FAULTS_FIELD_NUMBER: _ClassVar[int]
    FAULT_COUNT_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_KEY_FIELD_NUMBER: _ClassVar[int]
    sound: bool
    events: int
    streams: int
    checkpoints: int
    # Personal texts present and matching their salted hash, and texts erased on purpose.
    texts: int
    erased_texts: int
    # Events after the last checkpoint: chained, not yet signed.
    unsigned_events: int
    # Where it breaks; empty when sound. At most 100, the total beside it.
    @property
    def faults(self) -> _containers.RepeatedCompositeFieldContainer[VerifyFault]: ...
    fault_count: int
    # The key the checkpoints were checked against, 32 bytes.
    public_key: bytes
    def __init__(
        self,
        *,
        sound: bool | None = ...,
        events: int | None = ...,
        streams: int | None = ...,
        checkpoints: int | None = ...,
        texts: int | None = ...,
        erased_texts: int | None = ...,
        unsigned_events: int | None = ...,
        faults: _Iterable[VerifyFault | _Mapping[str, object]] | None = ...,
        fault_count: int | None = ...,
        public_key: bytes | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["sound", "events", "streams", "checkpoints", "texts", "erased_texts", "unsigned_events", "faults", "fault_count", "public_key"]) -> None: ...

class VerifyFault(_message.Message):
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    STREAM_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    # Journal position, 0 if the fault has none.
    sequence: int
    stream: str
    version: int
    # What was found, for people.
    message: str
    def __init__(
        self,
        *,
        sequence: int | None = ...,
        stream: str | None = ...,
        version: int | None = ...,
        message: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["sequence", "stream", "version", "message"]) -> None: ...

class GetPublicKeyRequest(_message.Message):
    def __init__(self) -> None: ...

class GetPublicKeyResponse(_message.Message):
    PUBLIC_KEY_FIELD_NUMBER: _ClassVar[int]
    # Ed25519, 32 bytes.
    public_key: bytes
    def __init__(
        self,
        *,
        public_key: bytes | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["public_key"]) -> None: ...

class ListReadsRequest(_message.Message):
    PAGE_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    SINCE_MS_FIELD_NUMBER: _ClassVar[int]
    @property
    def page(self) -> _common_pb2.PageRequest: ...
    # Only reads of this complaint ("C-12"); empty for all.
    complaint_id: str
    # Only reads by this person ("E-17"); empty for all.
    employee_id: str
    # Only from this moment on; 0 for all.
    since_ms: int
    def __init__(
        self,
        *,
        page: _common_pb2.PageRequest | _Mapping[str, object] | None = ...,
        complaint_id: str | None = ...,
        employee_id: str | None = ...,
        since_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["page"]) -> bool: ...
    def ClearField(self, field_name: _Literal["page", "complaint_id", "employee_id", "since_ms"]) -> None: ...

class ListReadsResponse(_message.Message):
    READS_FIELD_NUMBER: _ClassVar[int]
    NEXT_TOKEN_FIELD_NUMBER: _ClassVar[int]
    GAPS_FIELD_NUMBER: _ClassVar[int]
    @property
    def reads(self) -> _containers.RepeatedCompositeFieldContainer[ComplaintRead]: ...
    # Empty on the last page. Good until the server ends.
    next_token: str
    # Times in which reads may be missing, the newest first; of the first page only.
    @property
    def gaps(self) -> _containers.RepeatedCompositeFieldContainer[ReadGap]: ...
    def __init__(
        self,
        *,
        reads: _Iterable[ComplaintRead | _Mapping[str, object]] | None = ...,
        next_token: str | None = ...,
        gaps: _Iterable[ReadGap | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["reads", "next_token", "gaps"]) -> None: ...

class ComplaintRead(_message.Message):
    AT_MS_FIELD_NUMBER: _ClassVar[int]
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    DOOR_FIELD_NUMBER: _ClassVar[int]
    WHAT_FIELD_NUMBER: _ClassVar[int]
    FIRST_ID_FIELD_NUMBER: _ClassVar[int]
    LAST_ID_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    at_ms: int
    # The person, whatever token they used.
    employee_id: str
    # "wire", "http"; "house" inside the server.
    door: str
    # "show", "scorecard", "clocks", "letter", "search", "list", "excerpt", "watch", "replay".
    what: str
    # The lowest and the highest number among the complaints shown, and how many they were. Where there are fewer than
    # the numbers between them, one of these may or may not have been among them. A count of 0 is not told, because a
    # complaint that is closed to whoever asks lies among the numbers or next to them; then first_id and last_id are
    # bounds.
    first_id: str
    last_id: str
    count: int
    def __init__(
        self,
        *,
        at_ms: int | None = ...,
        employee_id: str | None = ...,
        door: str | None = ...,
        what: str | None = ...,
        first_id: str | None = ...,
        last_id: str | None = ...,
        count: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["at_ms", "employee_id", "door", "what", "first_id", "last_id", "count"]) -> None: ...

class ReadGap(_message.Message):
    """The server ended without a stop, or the disk refused for so long that reads could only be counted."""
    FROM_MS_FIELD_NUMBER: _ClassVar[int]
    UNTIL_MS_FIELD_NUMBER: _ClassVar[int]
    LOST_FIELD_NUMBER: _ClassVar[int]
    from_ms: int
    until_ms: int
    # How many reads were only counted; 0 when nobody can say.
    lost: int
    def __init__(
        self,
        *,
        from_ms: int | None = ...,
        until_ms: int | None = ...,
        lost: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["from_ms", "until_ms", "lost"]) -> None: ...
