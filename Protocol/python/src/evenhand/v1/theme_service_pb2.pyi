# Written by Protocol/python/generate from evenhand/v1/theme_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import complaint_pb2 as _complaint_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class ThemeStanding(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    THEME_STANDING_UNSPECIFIED: _ClassVar[ThemeStanding]
    THEME_STANDING_OPEN: _ClassVar[ThemeStanding]
    THEME_STANDING_MERGED: _ClassVar[ThemeStanding]
    THEME_STANDING_CLOSED: _ClassVar[ThemeStanding]

THEME_STANDING_UNSPECIFIED: ThemeStanding
THEME_STANDING_OPEN: ThemeStanding
THEME_STANDING_MERGED: ThemeStanding
THEME_STANDING_CLOSED: ThemeStanding

class ThemeEnding(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    THEME_ENDING_UNSPECIFIED: _ClassVar[ThemeEnding]
    THEME_ENDING_LOOP_CLOSED: _ClassVar[ThemeEnding]
    # Nobody could be told; takes a second person.
    THEME_ENDING_NOBODY_REACHABLE: _ClassVar[ThemeEnding]
    # It was no theme; takes a second person.
    THEME_ENDING_MISTAKEN: _ClassVar[ThemeEnding]

THEME_ENDING_UNSPECIFIED: ThemeEnding
THEME_ENDING_LOOP_CLOSED: ThemeEnding
THEME_ENDING_NOBODY_REACHABLE: ThemeEnding
THEME_ENDING_MISTAKEN: ThemeEnding

class ReceiptResult(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RECEIPT_RESULT_UNSPECIFIED: _ClassVar[ReceiptResult]
    RECEIPT_RESULT_DELIVERED: _ClassVar[ReceiptResult]
    RECEIPT_RESULT_READ: _ClassVar[ReceiptResult]
    RECEIPT_RESULT_DECLINED: _ClassVar[ReceiptResult]
    RECEIPT_RESULT_FAILED: _ClassVar[ReceiptResult]
    RECEIPT_RESULT_BOUNCED: _ClassVar[ReceiptResult]

RECEIPT_RESULT_UNSPECIFIED: ReceiptResult
RECEIPT_RESULT_DELIVERED: ReceiptResult
RECEIPT_RESULT_READ: ReceiptResult
RECEIPT_RESULT_DECLINED: ReceiptResult
RECEIPT_RESULT_FAILED: ReceiptResult
RECEIPT_RESULT_BOUNCED: ReceiptResult

class DecisionAudience(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    DECISION_AUDIENCE_UNSPECIFIED: _ClassVar[DecisionAudience]
    DECISION_AUDIENCE_CUSTOMERS: _ClassVar[DecisionAudience]
    DECISION_AUDIENCE_SUPPLIERS: _ClassVar[DecisionAudience]
    DECISION_AUDIENCE_STAFF: _ClassVar[DecisionAudience]

DECISION_AUDIENCE_UNSPECIFIED: DecisionAudience
DECISION_AUDIENCE_CUSTOMERS: DecisionAudience
DECISION_AUDIENCE_SUPPLIERS: DecisionAudience
DECISION_AUDIENCE_STAFF: DecisionAudience

class PromiseStanding(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PROMISE_STANDING_UNSPECIFIED: _ClassVar[PromiseStanding]
    # Not due yet.
    PROMISE_STANDING_OPEN: _ClassVar[PromiseStanding]
    PROMISE_STANDING_KEPT: _ClassVar[PromiseStanding]
    # Kept after its day.
    PROMISE_STANDING_LATE: _ClassVar[PromiseStanding]
    # Its day passed, and it is not kept.
    PROMISE_STANDING_BROKEN: _ClassVar[PromiseStanding]
    # A change that was withdrawn with a reason.
    PROMISE_STANDING_WITHDRAWN: _ClassVar[PromiseStanding]

PROMISE_STANDING_UNSPECIFIED: PromiseStanding
PROMISE_STANDING_OPEN: PromiseStanding
PROMISE_STANDING_KEPT: PromiseStanding
PROMISE_STANDING_LATE: PromiseStanding
PROMISE_STANDING_BROKEN: PromiseStanding
PROMISE_STANDING_WITHDRAWN: PromiseStanding

class ThemeReply(_message.Message):
    VERSION_FIELD_NUMBER: _ClassVar[int]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    THEME_ID_FIELD_NUMBER: _ClassVar[int]
    CHANGE_ID_FIELD_NUMBER: _ClassVar[int]
    DECISION_ID_FIELD_NUMBER: _ClassVar[int]
    LETTERS_FIELD_NUMBER: _ClassVar[int]
    # How many events the register has.
    version: int
    @property
    def events(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # What came to be, or is spoken of; empty when nothing was.
    theme_id: str
    change_id: str
    decision_id: str
    # Letters that went out.
    letters: int
    def __init__(
        self,
        *,
        version: int | None = ...,
        events: _Iterable[str] | None = ...,
        theme_id: str | None = ...,
        change_id: str | None = ...,
        decision_id: str | None = ...,
        letters: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["version", "events", "theme_id", "change_id", "decision_id", "letters"]) -> None: ...

class ThemeRule(_message.Message):
    """Every part that names something must hold; within a part one entry is enough."""
    AREAS_FIELD_NUMBER: _ClassVar[int]
    TOPICS_FIELD_NUMBER: _ClassVar[int]
    CUES_FIELD_NUMBER: _ClassVar[int]
    LANGUAGES_FIELD_NUMBER: _ClassVar[int]
    PHRASES_FIELD_NUMBER: _ClassVar[int]
    @property
    def areas(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    @property
    def topics(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    @property
    def cues(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    @property
    def languages(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # A "*" at the end stands for any ending; "pl:zwrot*" holds it to narratives in Polish.
    @property
    def phrases(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        areas: _Iterable[str] | None = ...,
        topics: _Iterable[str] | None = ...,
        cues: _Iterable[str] | None = ...,
        languages: _Iterable[str] | None = ...,
        phrases: _Iterable[str] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["areas", "topics", "cues", "languages", "phrases"]) -> None: ...

class Theme(_message.Message):
    THEME_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ABOUT_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    STANDING_FIELD_NUMBER: _ClassVar[int]
    MERGED_INTO_FIELD_NUMBER: _ClassVar[int]
    ENDING_FIELD_NUMBER: _ClassVar[int]
    OPENED_MS_FIELD_NUMBER: _ClassVar[int]
    CLOSED_MS_FIELD_NUMBER: _ClassVar[int]
    SPLIT_FROM_FIELD_NUMBER: _ClassVar[int]
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    PROPOSED_ENDING_FIELD_NUMBER: _ClassVar[int]
    PROPOSED_BY_FIELD_NUMBER: _ClassVar[int]
    OWNER_GONE_FIELD_NUMBER: _ClassVar[int]
    # "TH-2".
    theme_id: str
    @property
    def name(self) -> _complaint_pb2.PersonalText: ...
    @property
    def about(self) -> _complaint_pb2.PersonalText: ...
    @property
    def rule(self) -> ThemeRule: ...
    owner_id: str
    standing: ThemeStanding
    # The theme it was merged into.
    merged_into: str
    # How it closed.
    ending: ThemeEnding
    opened_ms: int
    closed_ms: int
    split_from: str
    # Complaints in it.
    complaints: int
    # An ending that waits for a second person; UNSPECIFIED when none does.
    proposed_ending: ThemeEnding
    proposed_by: str
    # The owner does not work here any more: the theme has none until somebody is named.
    owner_gone: bool
    def __init__(
        self,
        *,
        theme_id: str | None = ...,
        name: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        about: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        rule: ThemeRule | _Mapping[str, object] | None = ...,
        owner_id: str | None = ...,
        standing: ThemeStanding | str | None = ...,
        merged_into: str | None = ...,
        ending: ThemeEnding | str | None = ...,
        opened_ms: int | None = ...,
        closed_ms: int | None = ...,
        split_from: str | None = ...,
        complaints: int | None = ...,
        proposed_ending: ThemeEnding | str | None = ...,
        proposed_by: str | None = ...,
        owner_gone: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["name", "about", "rule"]) -> bool: ...
    def ClearField(self, field_name: _Literal["theme_id", "name", "about", "rule", "owner_id", "standing", "merged_into", "ending", "opened_ms", "closed_ms", "split_from", "complaints", "proposed_ending", "proposed_by", "owner_gone"]) -> None: ...

class ThemeOwner(_message.Message):
    """Who answered for a theme from when on."""
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    BY_FIELD_NUMBER: _ClassVar[int]
    AT_MS_FIELD_NUMBER: _ClassVar[int]
    owner_id: str
    # Who named them.
    by: str
    at_ms: int
    def __init__(
        self,
        *,
        owner_id: str | None = ...,
        by: str | None = ...,
        at_ms: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["owner_id", "by", "at_ms"]) -> None: ...

class ThemePeriod(_message.Message):
    """Whole weeks."""
    FIRST_FIELD_NUMBER: _ClassVar[int]
    LAST_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    EXPOSURE_FIELD_NUMBER: _ClassVar[int]
    LOWER_FIELD_NUMBER: _ClassVar[int]
    UPPER_FIELD_NUMBER: _ClassVar[int]
    BELOW_FIELD_NUMBER: _ClassVar[int]
    ALARM_FIELD_NUMBER: _ClassVar[int]
    first: str
    last: str
    count: int
    # 0 when it is not known.
    exposure: int
    # What chance lets expect of it, in complaints, 0 and 0 where there is no centre to say so.
    lower: float
    upper: float
    # It lies below the old centre.
    below: bool
    alarm: bool
    def __init__(
        self,
        *,
        first: str | None = ...,
        last: str | None = ...,
        count: int | None = ...,
        exposure: int | None = ...,
        lower: float | None = ...,
        upper: float | None = ...,
        below: bool | None = ...,
        alarm: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["first", "last", "count", "exposure", "lower", "upper", "below", "alarm"]) -> None: ...

class ThemeMeasure(_message.Message):
    """How a theme stands against what was normal before its change."""
    BEFORE_FIELD_NUMBER: _ClassVar[int]
    AFTER_FIELD_NUMBER: _ClassVar[int]
    WEEKS_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    CENTRE_FIELD_NUMBER: _ClassVar[int]
    HAS_CENTRE_FIELD_NUMBER: _ClassVar[int]
    ROUGH_FIELD_NUMBER: _ClassVar[int]
    RUN_FIELD_NUMBER: _ClassVar[int]
    NEEDED_RUN_FIELD_NUMBER: _ClassVar[int]
    # The whole periods before, as they stood when the change was shipped.
    @property
    def before(self) -> _containers.RepeatedCompositeFieldContainer[ThemePeriod]: ...
    # The whole periods after the last change.
    @property
    def after(self) -> _containers.RepeatedCompositeFieldContainer[ThemePeriod]: ...
    weeks: int
    # What the rate is taken per; empty: per period, for want of exposures.
    unit: str
    # The old centre, per period or per unit of exposure; 0 without one.
    centre: float
    has_centre: bool
    # Fewer than five complaints a period are expected: the limits are rough.
    rough: bool
    # The latest periods in a row below it, and how many it takes.
    run: int
    needed_run: int
    def __init__(
        self,
        *,
        before: _Iterable[ThemePeriod | _Mapping[str, object]] | None = ...,
        after: _Iterable[ThemePeriod | _Mapping[str, object]] | None = ...,
        weeks: int | None = ...,
        unit: str | None = ...,
        centre: float | None = ...,
        has_centre: bool | None = ...,
        rough: bool | None = ...,
        run: int | None = ...,
        needed_run: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["before", "after", "weeks", "unit", "centre", "has_centre", "rough", "run", "needed_run"]) -> None: ...

class ThemeDeparture(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    BY_FIELD_NUMBER: _ClassVar[int]
    AT_MS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    by: str
    at_ms: int
    @property
    def reason(self) -> _complaint_pb2.PersonalText: ...
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        by: str | None = ...,
        at_ms: int | None = ...,
        reason: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["reason"]) -> bool: ...
    def ClearField(self, field_name: _Literal["complaint_id", "by", "at_ms", "reason"]) -> None: ...

class ThemeWeek(_message.Message):
    WEEK_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    EXPOSURE_FIELD_NUMBER: _ClassVar[int]
    week: str
    count: int
    exposure: int
    def __init__(
        self,
        *,
        week: str | None = ...,
        count: int | None = ...,
        exposure: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["week", "count", "exposure"]) -> None: ...

class ListThemesRequest(_message.Message):
    INCLUDE_ENDED_FIELD_NUMBER: _ClassVar[int]
    UNOWNED_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    # Closed and merged ones too.
    include_ended: bool
    # Only those whose owner does not work here any more.
    unowned: bool
    # Only those that this person answers for.
    owner_id: str
    def __init__(
        self,
        *,
        include_ended: bool | None = ...,
        unowned: bool | None = ...,
        owner_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["include_ended", "unowned", "owner_id"]) -> None: ...

class ListThemesResponse(_message.Message):
    VERSION_FIELD_NUMBER: _ClassVar[int]
    THEMES_FIELD_NUMBER: _ClassVar[int]
    version: int
    @property
    def themes(self) -> _containers.RepeatedCompositeFieldContainer[Theme]: ...
    def __init__(
        self,
        *,
        version: int | None = ...,
        themes: _Iterable[Theme | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["version", "themes"]) -> None: ...

class GetThemeRequest(_message.Message):
    THEME_ID_FIELD_NUMBER: _ClassVar[int]
    theme_id: str
    def __init__(
        self,
        *,
        theme_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["theme_id"]) -> None: ...

class GetThemeResponse(_message.Message):
    VERSION_FIELD_NUMBER: _ClassVar[int]
    TODAY_FIELD_NUMBER: _ClassVar[int]
    THEME_FIELD_NUMBER: _ClassVar[int]
    WEEKS_FIELD_NUMBER: _ClassVar[int]
    MEASURE_FIELD_NUMBER: _ClassVar[int]
    CHANGES_FIELD_NUMBER: _ClassVar[int]
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    DEPARTURES_FIELD_NUMBER: _ClassVar[int]
    IN_THE_WAY_FIELD_NUMBER: _ClassVar[int]
    OWNERS_FIELD_NUMBER: _ClassVar[int]
    version: int
    today: str
    @property
    def theme(self) -> Theme: ...
    # The newest 26 weeks that counted something.
    @property
    def weeks(self) -> _containers.RepeatedCompositeFieldContainer[ThemeWeek]: ...
    # Absent before a change was shipped.
    @property
    def measure(self) -> ThemeMeasure: ...
    @property
    def changes(self) -> _containers.RepeatedCompositeFieldContainer[ThemeChange]: ...
    # The newest 100, for those who may see complaints.
    @property
    def complaints(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    @property
    def departures(self) -> _containers.RepeatedCompositeFieldContainer[ThemeDeparture]: ...
    # What stands in the way of closing it: one sentence each.
    @property
    def in_the_way(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # Everybody who answered for it, in order; the last one does.
    @property
    def owners(self) -> _containers.RepeatedCompositeFieldContainer[ThemeOwner]: ...
    def __init__(
        self,
        *,
        version: int | None = ...,
        today: str | None = ...,
        theme: Theme | _Mapping[str, object] | None = ...,
        weeks: _Iterable[ThemeWeek | _Mapping[str, object]] | None = ...,
        measure: ThemeMeasure | _Mapping[str, object] | None = ...,
        changes: _Iterable[ThemeChange | _Mapping[str, object]] | None = ...,
        complaints: _Iterable[str] | None = ...,
        departures: _Iterable[ThemeDeparture | _Mapping[str, object]] | None = ...,
        in_the_way: _Iterable[str] | None = ...,
        owners: _Iterable[ThemeOwner | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["theme", "measure"]) -> bool: ...
    def ClearField(self, field_name: _Literal["version", "today", "theme", "weeks", "measure", "changes", "complaints", "departures", "in_the_way", "owners"]) -> None: ...

class OpenThemeRequest(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[int]
    ABOUT_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    EXAMPLES_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    # 1–120 characters.
    name: str
    about: str
    @property
    def rule(self) -> ThemeRule: ...
    @property
    def examples(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    owner_id: str
    def __init__(
        self,
        *,
        name: str | None = ...,
        about: str | None = ...,
        rule: ThemeRule | _Mapping[str, object] | None = ...,
        examples: _Iterable[str] | None = ...,
        owner_id: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["rule"]) -> bool: ...
    def ClearField(self, field_name: _Literal["name", "about", "rule", "examples", "owner_id"]) -> None: ...

class ReviseThemeRequest(_message.Message):
    THEME_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ABOUT_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    theme_id: str
    name: str
    about: str
    @property
    def rule(self) -> ThemeRule: ...
    owner_id: str
    def __init__(
        self,
        *,
        theme_id: str | None = ...,
        name: str | None = ...,
        about: str | None = ...,
        rule: ThemeRule | _Mapping[str, object] | None = ...,
        owner_id: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["name", "about", "rule"]) -> bool: ...
    def ClearField(self, field_name: _Literal["theme_id", "name", "about", "rule", "owner_id"]) -> None: ...

class EnterThemeRequest(_message.Message):
    THEME_ID_FIELD_NUMBER: _ClassVar[int]
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    theme_id: str
    @property
    def complaints(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    reason: str
    def __init__(
        self,
        *,
        theme_id: str | None = ...,
        complaints: _Iterable[str] | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["theme_id", "complaints", "reason"]) -> None: ...

class LeaveThemeRequest(_message.Message):
    THEME_ID_FIELD_NUMBER: _ClassVar[int]
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    theme_id: str
    @property
    def complaints(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    reason: str
    def __init__(
        self,
        *,
        theme_id: str | None = ...,
        complaints: _Iterable[str] | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["theme_id", "complaints", "reason"]) -> None: ...

class ExposeThemeRequest(_message.Message):
    THEME_ID_FIELD_NUMBER: _ClassVar[int]
    WEEK_FIELD_NUMBER: _ClassVar[int]
    WEEKS_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    theme_id: str
    week: str
    # So many weeks from it, each with the count; 0: one.
    weeks: int
    count: int
    unit: str
    def __init__(
        self,
        *,
        theme_id: str | None = ...,
        week: str | None = ...,
        weeks: int | None = ...,
        count: int | None = ...,
        unit: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["theme_id", "week", "weeks", "count", "unit"]) -> None: ...

class MergeThemeRequest(_message.Message):
    THEME_ID_FIELD_NUMBER: _ClassVar[int]
    INTO_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    theme_id: str
    into_id: str
    reason: str
    def __init__(
        self,
        *,
        theme_id: str | None = ...,
        into_id: str | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["theme_id", "into_id", "reason"]) -> None: ...

class SplitThemeRequest(_message.Message):
    THEME_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ABOUT_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    theme_id: str
    name: str
    about: str
    @property
    def rule(self) -> ThemeRule: ...
    owner_id: str
    @property
    def complaints(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    reason: str
    def __init__(
        self,
        *,
        theme_id: str | None = ...,
        name: str | None = ...,
        about: str | None = ...,
        rule: ThemeRule | _Mapping[str, object] | None = ...,
        owner_id: str | None = ...,
        complaints: _Iterable[str] | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["rule"]) -> bool: ...
    def ClearField(self, field_name: _Literal["theme_id", "name", "about", "rule", "owner_id", "complaints", "reason"]) -> None: ...

class CloseThemeRequest(_message.Message):
    THEME_ID_FIELD_NUMBER: _ClassVar[int]
    ENDING_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    theme_id: str
    # UNSPECIFIED: the loop is closed.
    ending: ThemeEnding
    # Needed unless the loop is closed.
    reason: str
    def __init__(
        self,
        *,
        theme_id: str | None = ...,
        ending: ThemeEnding | str | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["theme_id", "ending", "reason"]) -> None: ...

class ConfirmThemeEndingRequest(_message.Message):
    THEME_ID_FIELD_NUMBER: _ClassVar[int]
    theme_id: str
    def __init__(
        self,
        *,
        theme_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["theme_id"]) -> None: ...

class ReopenThemeRequest(_message.Message):
    THEME_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    theme_id: str
    reason: str
    def __init__(
        self,
        *,
        theme_id: str | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["theme_id", "reason"]) -> None: ...

class ThemeChange(_message.Message):
    class AnnouncementEntry(_message.Message):
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(
            self,
            *,
            key: str | None = ...,
            value: str | None = ...,
        ) -> None: ...
        def ClearField(self, field_name: _Literal["key", "value"]) -> None: ...
    class ReceiptsEntry(_message.Message):
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: int
        def __init__(
            self,
            *,
            key: str | None = ...,
            value: int | None = ...,
        ) -> None: ...
        def ClearField(self, field_name: _Literal["key", "value"]) -> None: ...
    CHANGE_ID_FIELD_NUMBER: _ClassVar[int]
    THEMES_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    DUE_FIELD_NUMBER: _ClassVar[int]
    STANDING_FIELD_NUMBER: _ClassVar[int]
    HOURS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    SHIPPED_ON_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    ANNOUNCEMENT_FIELD_NUMBER: _ClassVar[int]
    RECEIPTS_FIELD_NUMBER: _ClassVar[int]
    # "CH-1".
    change_id: str
    @property
    def themes(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    @property
    def text(self) -> _complaint_pb2.PersonalText: ...
    owner_id: str
    due: str
    # proposed, committed, shipped, announced, withdrawn.
    standing: str
    hours: int
    request_id: str
    shipped_on: str
    # Why it was withdrawn.
    @property
    def reason(self) -> _complaint_pb2.PersonalText: ...
    # What is announced, by language.
    @property
    def announcement(self) -> _containers.RepeatedCompositeFieldContainer[ThemeChange.AnnouncementEntry]: ...
    # Letters by what became of them: sent, delivered, read, declined, failed, bounced.
    @property
    def receipts(self) -> _containers.RepeatedCompositeFieldContainer[ThemeChange.ReceiptsEntry]: ...
    def __init__(
        self,
        *,
        change_id: str | None = ...,
        themes: _Iterable[str] | None = ...,
        text: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        owner_id: str | None = ...,
        due: str | None = ...,
        standing: str | None = ...,
        hours: int | None = ...,
        request_id: str | None = ...,
        shipped_on: str | None = ...,
        reason: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        announcement: _Iterable[ThemeChange.AnnouncementEntry | _Mapping[str, object]] | None = ...,
        receipts: _Iterable[ThemeChange.ReceiptsEntry | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["text", "hours", "reason"]) -> bool: ...
    def ClearField(self, field_name: _Literal["change_id", "themes", "text", "owner_id", "due", "standing", "hours", "request_id", "shipped_on", "reason", "announcement", "receipts"]) -> None: ...

class ListThemeChangesRequest(_message.Message):
    THEME_ID_FIELD_NUMBER: _ClassVar[int]
    # Of this theme; empty: all of them.
    theme_id: str
    def __init__(
        self,
        *,
        theme_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["theme_id"]) -> None: ...

class ListThemeChangesResponse(_message.Message):
    VERSION_FIELD_NUMBER: _ClassVar[int]
    CHANGES_FIELD_NUMBER: _ClassVar[int]
    version: int
    @property
    def changes(self) -> _containers.RepeatedCompositeFieldContainer[ThemeChange]: ...
    def __init__(
        self,
        *,
        version: int | None = ...,
        changes: _Iterable[ThemeChange | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["version", "changes"]) -> None: ...

class ProposeThemeChangeRequest(_message.Message):
    THEMES_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    DUE_FIELD_NUMBER: _ClassVar[int]
    @property
    def themes(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    text: str
    owner_id: str
    due: str
    def __init__(
        self,
        *,
        themes: _Iterable[str] | None = ...,
        text: str | None = ...,
        owner_id: str | None = ...,
        due: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["themes", "text", "owner_id", "due"]) -> None: ...

class CommitThemeChangeRequest(_message.Message):
    CHANGE_ID_FIELD_NUMBER: _ClassVar[int]
    HOURS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    change_id: str
    # Where no plan is kept.
    hours: int
    # Where one is: the request its owner accepted.
    request_id: str
    def __init__(
        self,
        *,
        change_id: str | None = ...,
        hours: int | None = ...,
        request_id: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["hours"]) -> bool: ...
    def ClearField(self, field_name: _Literal["change_id", "hours", "request_id"]) -> None: ...

class ShipThemeChangeRequest(_message.Message):
    CHANGE_ID_FIELD_NUMBER: _ClassVar[int]
    ON_FIELD_NUMBER: _ClassVar[int]
    change_id: str
    # Empty: today.
    on: str
    def __init__(
        self,
        *,
        change_id: str | None = ...,
        on: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["change_id", "on"]) -> None: ...

class WithdrawThemeChangeRequest(_message.Message):
    CHANGE_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    change_id: str
    reason: str
    def __init__(
        self,
        *,
        change_id: str | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["change_id", "reason"]) -> None: ...

class GetAudienceRequest(_message.Message):
    CHANGE_ID_FIELD_NUMBER: _ClassVar[int]
    change_id: str
    def __init__(
        self,
        *,
        change_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["change_id"]) -> None: ...

class AudienceMember(_message.Message):
    RECIPIENT_ID_FIELD_NUMBER: _ClassVar[int]
    GROUP_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    EXCLUSION_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    # "CU-3", "E-4", or the complaint of somebody without a name.
    recipient_id: str
    # complainant, left, staff.
    group: str
    complaint_id: str
    # The language they are written to in.
    language: str
    # Why no letter goes to them; empty when one does.
    exclusion: str
    # What became of the last letter: sent, delivered, …; empty when none went.
    receipt: str
    def __init__(
        self,
        *,
        recipient_id: str | None = ...,
        group: str | None = ...,
        complaint_id: str | None = ...,
        language: str | None = ...,
        exclusion: str | None = ...,
        receipt: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["recipient_id", "group", "complaint_id", "language", "exclusion", "receipt"]) -> None: ...

class GetAudienceResponse(_message.Message):
    MEMBERS_FIELD_NUMBER: _ClassVar[int]
    TOLD_FIELD_NUMBER: _ClassVar[int]
    REACHABLE_FIELD_NUMBER: _ClassVar[int]
    NEEDED_PERCENT_FIELD_NUMBER: _ClassVar[int]
    @property
    def members(self) -> _containers.RepeatedCompositeFieldContainer[AudienceMember]: ...
    told: int
    reachable: int
    # Percent that must be told before the theme closes.
    needed_percent: int
    def __init__(
        self,
        *,
        members: _Iterable[AudienceMember | _Mapping[str, object]] | None = ...,
        told: int | None = ...,
        reachable: int | None = ...,
        needed_percent: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["members", "told", "reachable", "needed_percent"]) -> None: ...

class AnnounceThemeChangeRequest(_message.Message):
    class TextsEntry(_message.Message):
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(
            self,
            *,
            key: str | None = ...,
            value: str | None = ...,
        ) -> None: ...
        def ClearField(self, field_name: _Literal["key", "value"]) -> None: ...
    CHANGE_ID_FIELD_NUMBER: _ClassVar[int]
    TEXTS_FIELD_NUMBER: _ClassVar[int]
    change_id: str
    # What is told, by language: en, th, pl, te. What was said before stands.
    @property
    def texts(self) -> _containers.RepeatedCompositeFieldContainer[AnnounceThemeChangeRequest.TextsEntry]: ...
    def __init__(
        self,
        *,
        change_id: str | None = ...,
        texts: _Iterable[AnnounceThemeChangeRequest.TextsEntry | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["change_id", "texts"]) -> None: ...

class GetAnnouncementRequest(_message.Message):
    CHANGE_ID_FIELD_NUMBER: _ClassVar[int]
    RECIPIENT_ID_FIELD_NUMBER: _ClassVar[int]
    change_id: str
    recipient_id: str
    def __init__(
        self,
        *,
        change_id: str | None = ...,
        recipient_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["change_id", "recipient_id"]) -> None: ...

class GetAnnouncementResponse(_message.Message):
    SUBJECT_FIELD_NUMBER: _ClassVar[int]
    BODY_FIELD_NUMBER: _ClassVar[int]
    HTML_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    subject: str
    body: str
    html: str
    language: str
    def __init__(
        self,
        *,
        subject: str | None = ...,
        body: str | None = ...,
        html: str | None = ...,
        language: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["subject", "body", "html", "language"]) -> None: ...

class RecordReceiptRequest(_message.Message):
    CHANGE_ID_FIELD_NUMBER: _ClassVar[int]
    RECIPIENT_ID_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    change_id: str
    recipient_id: str
    result: ReceiptResult
    def __init__(
        self,
        *,
        change_id: str | None = ...,
        recipient_id: str | None = ...,
        result: ReceiptResult | str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["change_id", "recipient_id", "result"]) -> None: ...

class DecisionEntry(_message.Message):
    DECISION_ID_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    AUDIENCE_FIELD_NUMBER: _ClassVar[int]
    CHANGE_ID_FIELD_NUMBER: _ClassVar[int]
    BY_FIELD_NUMBER: _ClassVar[int]
    AT_MS_FIELD_NUMBER: _ClassVar[int]
    # "DE-1".
    decision_id: str
    @property
    def text(self) -> _complaint_pb2.PersonalText: ...
    @property
    def audience(self) -> _containers.RepeatedScalarFieldContainer[DecisionAudience]: ...
    change_id: str
    by: str
    at_ms: int
    def __init__(
        self,
        *,
        decision_id: str | None = ...,
        text: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        audience: _Iterable[DecisionAudience | str] | None = ...,
        change_id: str | None = ...,
        by: str | None = ...,
        at_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["text"]) -> bool: ...
    def ClearField(self, field_name: _Literal["decision_id", "text", "audience", "change_id", "by", "at_ms"]) -> None: ...

class RecordDecisionRequest(_message.Message):
    TEXT_FIELD_NUMBER: _ClassVar[int]
    AUDIENCE_FIELD_NUMBER: _ClassVar[int]
    CHANGE_ID_FIELD_NUMBER: _ClassVar[int]
    text: str
    @property
    def audience(self) -> _containers.RepeatedScalarFieldContainer[DecisionAudience]: ...
    change_id: str
    def __init__(
        self,
        *,
        text: str | None = ...,
        audience: _Iterable[DecisionAudience | str] | None = ...,
        change_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["text", "audience", "change_id"]) -> None: ...

class ListDecisionsRequest(_message.Message):
    AUDIENCE_FIELD_NUMBER: _ClassVar[int]
    # Only those told to these; empty: all of them.
    audience: DecisionAudience
    def __init__(
        self,
        *,
        audience: DecisionAudience | str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["audience"]) -> None: ...

class ListDecisionsResponse(_message.Message):
    DECISIONS_FIELD_NUMBER: _ClassVar[int]
    @property
    def decisions(self) -> _containers.RepeatedCompositeFieldContainer[DecisionEntry]: ...
    def __init__(
        self,
        *,
        decisions: _Iterable[DecisionEntry | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["decisions"]) -> None: ...

class ListPromisesRequest(_message.Message):
    FROM_FIELD_NUMBER: _ClassVar[int]
    TO_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    # Promised for a day from this one …
    from: str
    # … to this one; empty: no bound.
    to: str
    # Of this owner; empty: everyone's.
    owner_id: str
    def __init__(
        self,
        *,
        from: str | None = ...,
        to: str | None = ...,
        owner_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["from", "to", "owner_id"]) -> None: ...

class PromiseEntry(_message.Message):
    RECORD_ID_FIELD_NUMBER: _ClassVar[int]
    REMEDY_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    DUE_FIELD_NUMBER: _ClassVar[int]
    KEPT_ON_FIELD_NUMBER: _ClassVar[int]
    STANDING_FIELD_NUMBER: _ClassVar[int]
    # The complaint or change it was made in.
    record_id: str
    # The remedy within the complaint; 0 of a change or an acknowledgement.
    remedy: int
    # remedy, change, nextStep.
    kind: str
    owner_id: str
    due: str
    # Empty while it is not kept.
    kept_on: str
    standing: PromiseStanding
    def __init__(
        self,
        *,
        record_id: str | None = ...,
        remedy: int | None = ...,
        kind: str | None = ...,
        owner_id: str | None = ...,
        due: str | None = ...,
        kept_on: str | None = ...,
        standing: PromiseStanding | str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["record_id", "remedy", "kind", "owner_id", "due", "kept_on", "standing"]) -> None: ...

class PromiseCount(_message.Message):
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    OPEN_FIELD_NUMBER: _ClassVar[int]
    KEPT_FIELD_NUMBER: _ClassVar[int]
    LATE_FIELD_NUMBER: _ClassVar[int]
    BROKEN_FIELD_NUMBER: _ClassVar[int]
    WITHDRAWN_FIELD_NUMBER: _ClassVar[int]
    owner_id: str
    open: int
    kept: int
    late: int
    broken: int
    withdrawn: int
    def __init__(
        self,
        *,
        owner_id: str | None = ...,
        open: int | None = ...,
        kept: int | None = ...,
        late: int | None = ...,
        broken: int | None = ...,
        withdrawn: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["owner_id", "open", "kept", "late", "broken", "withdrawn"]) -> None: ...

class ListPromisesResponse(_message.Message):
    PROMISES_FIELD_NUMBER: _ClassVar[int]
    COUNTS_FIELD_NUMBER: _ClassVar[int]
    # The earliest day first; for those who may see complaints.
    @property
    def promises(self) -> _containers.RepeatedCompositeFieldContainer[PromiseEntry]: ...
    # One for each owner, and one without for all of them, first.
    @property
    def counts(self) -> _containers.RepeatedCompositeFieldContainer[PromiseCount]: ...
    def __init__(
        self,
        *,
        promises: _Iterable[PromiseEntry | _Mapping[str, object]] | None = ...,
        counts: _Iterable[PromiseCount | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["promises", "counts"]) -> None: ...
