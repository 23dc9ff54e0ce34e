# Written by Protocol/python/generate from evenhand/v1/frontline_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import common_pb2 as _common_pb2
from . import complaint_pb2 as _complaint_pb2
from . import voice_service_pb2 as _voice_service_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class ListeningStanding(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LISTENING_STANDING_UNSPECIFIED: _ClassVar[ListeningStanding]
    # To be made.
    LISTENING_STANDING_OPEN: _ClassVar[ListeningStanding]
    # To be made, and its day has passed.
    LISTENING_STANDING_LATE: _ClassVar[ListeningStanding]
    LISTENING_STANDING_HELD: _ClassVar[ListeningStanding]
    LISTENING_STANDING_CANCELLED: _ClassVar[ListeningStanding]

LISTENING_STANDING_UNSPECIFIED: ListeningStanding
LISTENING_STANDING_OPEN: ListeningStanding
LISTENING_STANDING_LATE: ListeningStanding
LISTENING_STANDING_HELD: ListeningStanding
LISTENING_STANDING_CANCELLED: ListeningStanding

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

class RecordNoteRequest(_message.Message):
    TEXT_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    AREA_FIELD_NUMBER: _ClassVar[int]
    THEMES_FIELD_NUMBER: _ClassVar[int]
    # At most 16 KiB.
    text: str
    # Whom it is about; empty: nobody on record, or that of the complaint.
    customer_id: str
    complaint_id: str
    # The product area; empty: that of the complaint.
    area: str
    # Themes beside those whose rule admits the words.
    @property
    def themes(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        text: str | None = ...,
        customer_id: str | None = ...,
        complaint_id: str | None = ...,
        area: str | None = ...,
        themes: _Iterable[str] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["text", "customer_id", "complaint_id", "area", "themes"]) -> None: ...

class SortNoteRequest(_message.Message):
    NOTE_ID_FIELD_NUMBER: _ClassVar[int]
    THEMES_FIELD_NUMBER: _ClassVar[int]
    note_id: str
    # Empty: none.
    @property
    def themes(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        note_id: str | None = ...,
        themes: _Iterable[str] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["note_id", "themes"]) -> None: ...

class AnswerNoteRequest(_message.Message):
    NOTE_ID_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    note_id: str
    # What was done about it, for whoever wrote it.
    text: str
    def __init__(
        self,
        *,
        note_id: str | None = ...,
        text: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["note_id", "text"]) -> None: ...

class NoteReply(_message.Message):
    NOTE_ID_FIELD_NUMBER: _ClassVar[int]
    THEMES_FIELD_NUMBER: _ClassVar[int]
    OWNERS_FIELD_NUMBER: _ClassVar[int]
    # "N-812": its place in the journal.
    note_id: str
    @property
    def themes(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # Who answers for these themes, and so for the note.
    @property
    def owners(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        note_id: str | None = ...,
        themes: _Iterable[str] | None = ...,
        owners: _Iterable[str] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["note_id", "themes", "owners"]) -> None: ...

class GetNoteRequest(_message.Message):
    NOTE_ID_FIELD_NUMBER: _ClassVar[int]
    note_id: str
    def __init__(
        self,
        *,
        note_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["note_id"]) -> None: ...

class GetNoteResponse(_message.Message):
    NOTE_FIELD_NUMBER: _ClassVar[int]
    @property
    def note(self) -> Note: ...
    def __init__(
        self,
        *,
        note: Note | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["note"]) -> bool: ...
    def ClearField(self, field_name: _Literal["note"]) -> None: ...

class Note(_message.Message):
    NOTE_ID_FIELD_NUMBER: _ClassVar[int]
    AT_MS_FIELD_NUMBER: _ClassVar[int]
    FROM_ID_FIELD_NUMBER: _ClassVar[int]
    BY_ID_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    AREA_FIELD_NUMBER: _ClassVar[int]
    THEMES_FIELD_NUMBER: _ClassVar[int]
    LISTENING_ID_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    ANSWERED_MS_FIELD_NUMBER: _ClassVar[int]
    ANSWERED_BY_FIELD_NUMBER: _ClassVar[int]
    ANSWER_FIELD_NUMBER: _ClassVar[int]
    OWNERS_FIELD_NUMBER: _ClassVar[int]
    note_id: str
    at_ms: int
    # Whose words it holds: who wrote it, or who was listened to.
    from_id: str
    # Who wrote it down.
    by_id: str
    customer_id: str
    complaint_id: str
    area: str
    @property
    def themes(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # The listening call it was said in.
    listening_id: str
    @property
    def text(self) -> _complaint_pb2.PersonalText: ...
    # 0: it is open.
    answered_ms: int
    answered_by: str
    @property
    def answer(self) -> _complaint_pb2.PersonalText: ...
    # Who answers for its themes.
    @property
    def owners(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        note_id: str | None = ...,
        at_ms: int | None = ...,
        from_id: str | None = ...,
        by_id: str | None = ...,
        customer_id: str | None = ...,
        complaint_id: str | None = ...,
        area: str | None = ...,
        themes: _Iterable[str] | None = ...,
        listening_id: str | None = ...,
        text: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        answered_ms: int | None = ...,
        answered_by: str | None = ...,
        answer: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        owners: _Iterable[str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["text", "answer"]) -> bool: ...
    def ClearField(self, field_name: _Literal["note_id", "at_ms", "from_id", "by_id", "customer_id", "complaint_id", "area", "themes", "listening_id", "text", "answered_ms", "answered_by", "answer", "owners"]) -> None: ...

class ListNotesRequest(_message.Message):
    PAGE_FIELD_NUMBER: _ClassVar[int]
    THEME_ID_FIELD_NUMBER: _ClassVar[int]
    FROM_ID_FIELD_NUMBER: _ClassVar[int]
    SINCE_FIELD_NUMBER: _ClassVar[int]
    UNSORTED_FIELD_NUMBER: _ClassVar[int]
    OPEN_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    MINE_FIELD_NUMBER: _ClassVar[int]
    @property
    def page(self) -> _common_pb2.PageRequest: ...
    theme_id: str
    # Only what this person said.
    from_id: str
    # Only from this day on.
    since: str
    # Only those under no theme.
    unsorted: bool
    # Only those without an answer.
    open: bool
    # Only those under themes that this person answers for.
    owner_id: str
    # Only what the caller said.
    mine: bool
    def __init__(
        self,
        *,
        page: _common_pb2.PageRequest | _Mapping[str, object] | None = ...,
        theme_id: str | None = ...,
        from_id: str | None = ...,
        since: str | None = ...,
        unsorted: bool | None = ...,
        open: bool | None = ...,
        owner_id: str | None = ...,
        mine: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["page"]) -> bool: ...
    def ClearField(self, field_name: _Literal["page", "theme_id", "from_id", "since", "unsorted", "open", "owner_id", "mine"]) -> None: ...

class ListNotesResponse(_message.Message):
    NOTES_FIELD_NUMBER: _ClassVar[int]
    NEXT_TOKEN_FIELD_NUMBER: _ClassVar[int]
    OPEN_FIELD_NUMBER: _ClassVar[int]
    OLDEST_ID_FIELD_NUMBER: _ClassVar[int]
    OLDEST_MS_FIELD_NUMBER: _ClassVar[int]
    OLDEST_DAYS_FIELD_NUMBER: _ClassVar[int]
    @property
    def notes(self) -> _containers.RepeatedCompositeFieldContainer[Note]: ...
    next_token: str
    # On the first page, of all notes that match: how many are open, and the oldest of them; empty and 0 when none is,
    # and on the other pages.
    open: int
    oldest_id: str
    oldest_ms: int
    # Whole days since then.
    oldest_days: int
    def __init__(
        self,
        *,
        notes: _Iterable[Note | _Mapping[str, object]] | None = ...,
        next_token: str | None = ...,
        open: int | None = ...,
        oldest_id: str | None = ...,
        oldest_ms: int | None = ...,
        oldest_days: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["notes", "next_token", "open", "oldest_id", "oldest_ms", "oldest_days"]) -> None: ...

class PlanListeningRequest(_message.Message):
    WITH_ID_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    DUE_FIELD_NUMBER: _ClassVar[int]
    WHY_FIELD_NUMBER: _ClassVar[int]
    # A customer ("CU-7") or an employee ("E-3").
    with_id: str
    owner_id: str
    # The last day on which it is to be made, from today on.
    due: str
    # What is to be asked.
    why: str
    def __init__(
        self,
        *,
        with_id: str | None = ...,
        owner_id: str | None = ...,
        due: str | None = ...,
        why: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["with_id", "owner_id", "due", "why"]) -> None: ...

class DrawListeningRequest(_message.Message):
    COUNT_FIELD_NUMBER: _ClassVar[int]
    SEED_FIELD_NUMBER: _ClassVar[int]
    DUE_FIELD_NUMBER: _ClassVar[int]
    OWNERS_FIELD_NUMBER: _ClassVar[int]
    WHY_FIELD_NUMBER: _ClassVar[int]
    # 1–50.
    count: int
    # Absent: the server takes one by chance. Kept either way.
    seed: int
    due: str
    # Who calls, in turn.
    @property
    def owners(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    why: str
    def __init__(
        self,
        *,
        count: int | None = ...,
        seed: int | None = ...,
        due: str | None = ...,
        owners: _Iterable[str] | None = ...,
        why: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["seed"]) -> bool: ...
    def ClearField(self, field_name: _Literal["count", "seed", "due", "owners", "why"]) -> None: ...

class HandListeningRequest(_message.Message):
    LISTENING_ID_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    listening_id: str
    owner_id: str
    def __init__(
        self,
        *,
        listening_id: str | None = ...,
        owner_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["listening_id", "owner_id"]) -> None: ...

class RecordListeningRequest(_message.Message):
    LISTENING_ID_FIELD_NUMBER: _ClassVar[int]
    ON_MS_FIELD_NUMBER: _ClassVar[int]
    ANSWERS_FIELD_NUMBER: _ClassVar[int]
    THEMES_FIELD_NUMBER: _ClassVar[int]
    listening_id: str
    # When; 0: now.
    on_ms: int
    # Of a customer any of these; of an employee the text alone.
    @property
    def answers(self) -> _voice_service_pb2.VoiceAnswers: ...
    # Themes beside those whose rule admits the words.
    @property
    def themes(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        listening_id: str | None = ...,
        on_ms: int | None = ...,
        answers: _voice_service_pb2.VoiceAnswers | _Mapping[str, object] | None = ...,
        themes: _Iterable[str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["answers"]) -> bool: ...
    def ClearField(self, field_name: _Literal["listening_id", "on_ms", "answers", "themes"]) -> None: ...

class CancelListeningRequest(_message.Message):
    LISTENING_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    listening_id: str
    reason: str
    def __init__(
        self,
        *,
        listening_id: str | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["listening_id", "reason"]) -> None: ...

class ListeningReply(_message.Message):
    CALLS_FIELD_NUMBER: _ClassVar[int]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    VOICE_ID_FIELD_NUMBER: _ClassVar[int]
    NOTE_ID_FIELD_NUMBER: _ClassVar[int]
    SEED_FIELD_NUMBER: _ClassVar[int]
    THROUGH_FIELD_NUMBER: _ClassVar[int]
    PASSED_OVER_COUNT_FIELD_NUMBER: _ClassVar[int]
    # The calls that were planned or are spoken of, such as "L-4".
    @property
    def calls(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    @property
    def events(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # What a customer said.
    voice_id: str
    # What an employee said.
    note_id: str
    # Of a draw: all it needs to be drawn again. Numbers 1 to `through` were drawn from; so many were passed over: they
    # are not on record, cannot be reached, are not to be called, or wait for a call already.
    seed: int
    through: int
    passed_over_count: int
    def __init__(
        self,
        *,
        calls: _Iterable[str] | None = ...,
        events: _Iterable[str] | None = ...,
        voice_id: str | None = ...,
        note_id: str | None = ...,
        seed: int | None = ...,
        through: int | None = ...,
        passed_over_count: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["calls", "events", "voice_id", "note_id", "seed", "through", "passed_over_count"]) -> None: ...

class ListeningCall(_message.Message):
    LISTENING_ID_FIELD_NUMBER: _ClassVar[int]
    WITH_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    CONTACT_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    OWNER_GONE_FIELD_NUMBER: _ClassVar[int]
    DUE_FIELD_NUMBER: _ClassVar[int]
    STANDING_FIELD_NUMBER: _ClassVar[int]
    WHY_FIELD_NUMBER: _ClassVar[int]
    DRAWN_FIELD_NUMBER: _ClassVar[int]
    PLANNED_MS_FIELD_NUMBER: _ClassVar[int]
    PLANNED_BY_FIELD_NUMBER: _ClassVar[int]
    ON_MS_FIELD_NUMBER: _ClassVar[int]
    VOICE_ID_FIELD_NUMBER: _ClassVar[int]
    NOTE_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    MUST_NOT_BE_CALLED_FIELD_NUMBER: _ClassVar[int]
    listening_id: str
    with_id: str
    @property
    def name(self) -> _complaint_pb2.PersonalText: ...
    # Of one to be made.
    @property
    def contact(self) -> _complaint_pb2.PersonalText: ...
    language: str
    owner_id: str
    # The owner does not work here any more; somebody else is to be named.
    owner_gone: bool
    due: str
    standing: ListeningStanding
    @property
    def why(self) -> _complaint_pb2.PersonalText: ...
    # By chance.
    drawn: bool
    planned_ms: int
    planned_by: str
    # When it was held.
    on_ms: int
    voice_id: str
    note_id: str
    # Why it was cancelled.
    @property
    def reason(self) -> _complaint_pb2.PersonalText: ...
    # Since it was planned they refused contact, came under protection from it or were erased. There is no contact.
    # Where what protects them is closed to the caller it is not said, and there is no contact either.
    must_not_be_called: bool
    def __init__(
        self,
        *,
        listening_id: str | None = ...,
        with_id: str | None = ...,
        name: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        contact: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        language: str | None = ...,
        owner_id: str | None = ...,
        owner_gone: bool | None = ...,
        due: str | None = ...,
        standing: ListeningStanding | str | None = ...,
        why: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        drawn: bool | None = ...,
        planned_ms: int | None = ...,
        planned_by: str | None = ...,
        on_ms: int | None = ...,
        voice_id: str | None = ...,
        note_id: str | None = ...,
        reason: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        must_not_be_called: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["name", "contact", "why", "reason"]) -> bool: ...
    def ClearField(self, field_name: _Literal["listening_id", "with_id", "name", "contact", "language", "owner_id", "owner_gone", "due", "standing", "why", "drawn", "planned_ms", "planned_by", "on_ms", "voice_id", "note_id", "reason", "must_not_be_called"]) -> None: ...

class ListListeningRequest(_message.Message):
    PAGE_FIELD_NUMBER: _ClassVar[int]
    MINE_FIELD_NUMBER: _ClassVar[int]
    OPEN_FIELD_NUMBER: _ClassVar[int]
    LATE_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    @property
    def page(self) -> _common_pb2.PageRequest: ...
    # Only the caller's own.
    mine: bool
    # Only those to be made.
    open: bool
    # Only those to be made whose day has passed.
    late: bool
    owner_id: str
    def __init__(
        self,
        *,
        page: _common_pb2.PageRequest | _Mapping[str, object] | None = ...,
        mine: bool | None = ...,
        open: bool | None = ...,
        late: bool | None = ...,
        owner_id: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["page"]) -> bool: ...
    def ClearField(self, field_name: _Literal["page", "mine", "open", "late", "owner_id"]) -> None: ...

class ListListeningResponse(_message.Message):
    CALLS_FIELD_NUMBER: _ClassVar[int]
    NEXT_TOKEN_FIELD_NUMBER: _ClassVar[int]
    @property
    def calls(self) -> _containers.RepeatedCompositeFieldContainer[ListeningCall]: ...
    next_token: str
    def __init__(
        self,
        *,
        calls: _Iterable[ListeningCall | _Mapping[str, object]] | None = ...,
        next_token: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["calls", "next_token"]) -> None: ...

class GetFrontlineRequest(_message.Message):
    FROM_FIELD_NUMBER: _ClassVar[int]
    THROUGH_FIELD_NUMBER: _ClassVar[int]
    # The first day and the last; empty: the last 28 up to today.
    from: str
    through: str
    def __init__(
        self,
        *,
        from: str | None = ...,
        through: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["from", "through"]) -> None: ...

class GetFrontlineResponse(_message.Message):
    FROM_FIELD_NUMBER: _ClassVar[int]
    THROUGH_FIELD_NUMBER: _ClassVar[int]
    NOTES_FIELD_NUMBER: _ClassVar[int]
    OLDEST_FIELD_NUMBER: _ClassVar[int]
    LISTENING_FIELD_NUMBER: _ClassVar[int]
    THEMES_FIELD_NUMBER: _ClassVar[int]
    SLOW_FIELD_NUMBER: _ClassVar[int]
    SLOW_COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    SLOW_CAPPED_FIELD_NUMBER: _ClassVar[int]
    TRAINING_FIELD_NUMBER: _ClassVar[int]
    from: str
    through: str
    @property
    def notes(self) -> NoteFigures: ...
    # Open notes, the oldest first, at most 10.
    @property
    def oldest(self) -> _containers.RepeatedCompositeFieldContainer[Note]: ...
    # By owner, in the order of their numbers.
    @property
    def listening(self) -> _containers.RepeatedCompositeFieldContainer[ListeningFigures]: ...
    # Open themes, those without an owner first, then by open notes.
    @property
    def themes(self) -> _containers.RepeatedCompositeFieldContainer[FrontlineTheme]: ...
    # Slow replies by team, and how many were looked at. Not of a report.
    @property
    def slow(self) -> _containers.RepeatedCompositeFieldContainer[SlowTeam]: ...
    slow_complaints: int
    slow_capped: bool
    # Standards missed by findings of these days, by team, the most missed first. Not of a report.
    @property
    def training(self) -> _containers.RepeatedCompositeFieldContainer[TeamTraining]: ...
    def __init__(
        self,
        *,
        from: str | None = ...,
        through: str | None = ...,
        notes: NoteFigures | _Mapping[str, object] | None = ...,
        oldest: _Iterable[Note | _Mapping[str, object]] | None = ...,
        listening: _Iterable[ListeningFigures | _Mapping[str, object]] | None = ...,
        themes: _Iterable[FrontlineTheme | _Mapping[str, object]] | None = ...,
        slow: _Iterable[SlowTeam | _Mapping[str, object]] | None = ...,
        slow_complaints: int | None = ...,
        slow_capped: bool | None = ...,
        training: _Iterable[TeamTraining | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["notes"]) -> bool: ...
    def ClearField(self, field_name: _Literal["from", "through", "notes", "oldest", "listening", "themes", "slow", "slow_complaints", "slow_capped", "training"]) -> None: ...

class NoteFigures(_message.Message):
    RECORDED_FIELD_NUMBER: _ClassVar[int]
    ANSWERED_FIELD_NUMBER: _ClassVar[int]
    MEDIAN_DAYS_FIELD_NUMBER: _ClassVar[int]
    OPEN_FIELD_NUMBER: _ClassVar[int]
    UNSORTED_FIELD_NUMBER: _ClassVar[int]
    OLDEST_DAYS_FIELD_NUMBER: _ClassVar[int]
    # Written, and answered, on these days.
    recorded: int
    answered: int
    # Whole days from writing to answer, the middle of those answered on these days; absent without any.
    median_days: int
    # Without an answer now, and those of them under no theme.
    open: int
    unsorted: int
    oldest_days: int
    def __init__(
        self,
        *,
        recorded: int | None = ...,
        answered: int | None = ...,
        median_days: int | None = ...,
        open: int | None = ...,
        unsorted: int | None = ...,
        oldest_days: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["median_days"]) -> bool: ...
    def ClearField(self, field_name: _Literal["recorded", "answered", "median_days", "open", "unsorted", "oldest_days"]) -> None: ...

class ListeningFigures(_message.Message):
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    OWNER_GONE_FIELD_NUMBER: _ClassVar[int]
    PLANNED_FIELD_NUMBER: _ClassVar[int]
    HELD_FIELD_NUMBER: _ClassVar[int]
    CANCELLED_FIELD_NUMBER: _ClassVar[int]
    OPEN_FIELD_NUMBER: _ClassVar[int]
    LATE_FIELD_NUMBER: _ClassVar[int]
    owner_id: str
    owner_gone: bool
    # Planned, held and cancelled on these days.
    planned: int
    held: int
    cancelled: int
    # To be made now, and those of them whose day has passed.
    open: int
    late: int
    def __init__(
        self,
        *,
        owner_id: str | None = ...,
        owner_gone: bool | None = ...,
        planned: int | None = ...,
        held: int | None = ...,
        cancelled: int | None = ...,
        open: int | None = ...,
        late: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["owner_id", "owner_gone", "planned", "held", "cancelled", "open", "late"]) -> None: ...

class FrontlineTheme(_message.Message):
    THEME_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    OWNER_GONE_FIELD_NUMBER: _ClassVar[int]
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    RECENT_FIELD_NUMBER: _ClassVar[int]
    NOTES_FIELD_NUMBER: _ClassVar[int]
    theme_id: str
    @property
    def name(self) -> _complaint_pb2.PersonalText: ...
    owner_id: str
    # The owner does not work here any more: the theme has none.
    owner_gone: bool
    # All complaints in it, and those received in the weeks of these days.
    complaints: int
    recent: int
    # Open notes under it.
    notes: int
    def __init__(
        self,
        *,
        theme_id: str | None = ...,
        name: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        owner_id: str | None = ...,
        owner_gone: bool | None = ...,
        complaints: int | None = ...,
        recent: int | None = ...,
        notes: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["name"]) -> bool: ...
    def ClearField(self, field_name: _Literal["theme_id", "name", "owner_id", "owner_gone", "complaints", "recent", "notes"]) -> None: ...

class TeamTraining(_message.Message):
    TEAM_FIELD_NUMBER: _ClassVar[int]
    MISSES_FIELD_NUMBER: _ClassVar[int]
    NEEDS_FIELD_NUMBER: _ClassVar[int]
    team: str
    # Findings that say so, standards counted apart.
    misses: int
    # The most missed first, at most 5.
    @property
    def needs(self) -> _containers.RepeatedCompositeFieldContainer[TeamTrainingNeed]: ...
    def __init__(
        self,
        *,
        team: str | None = ...,
        misses: int | None = ...,
        needs: _Iterable[TeamTrainingNeed | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["team", "misses", "needs"]) -> None: ...

class TeamTrainingNeed(_message.Message):
    STANDARD_ID_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    MISSES_FIELD_NUMBER: _ClassVar[int]
    standard_id: str
    text: str
    misses: int
    def __init__(
        self,
        *,
        standard_id: str | None = ...,
        text: str | None = ...,
        misses: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["standard_id", "text", "misses"]) -> None: ...
