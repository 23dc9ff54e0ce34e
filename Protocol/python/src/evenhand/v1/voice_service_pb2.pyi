# Written by Protocol/python/generate from evenhand/v1/voice_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import common_pb2 as _common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class VoiceKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    VOICE_KIND_UNSPECIFIED: _ClassVar[VoiceKind]
    # Who buys.
    VOICE_KIND_CUSTOMER: _ClassVar[VoiceKind]
    # Who did not buy.
    VOICE_KIND_PROSPECT: _ClassVar[VoiceKind]
    # Who left, or was parted with.
    VOICE_KIND_LEFT: _ClassVar[VoiceKind]

VOICE_KIND_UNSPECIFIED: VoiceKind
VOICE_KIND_CUSTOMER: VoiceKind
VOICE_KIND_PROSPECT: VoiceKind
VOICE_KIND_LEFT: VoiceKind

class VoiceOrigin(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """Where a voice came from."""
    __slots__ = ()
    VOICE_ORIGIN_UNSPECIFIED: _ClassVar[VoiceOrigin]
    VOICE_ORIGIN_RECORDED: _ClassVar[VoiceOrigin]
    VOICE_ORIGIN_SURVEY: _ClassVar[VoiceOrigin]
    # A file of feedback.
    VOICE_ORIGIN_FILE: _ClassVar[VoiceOrigin]
    # A call of a loss review.
    VOICE_ORIGIN_CALL: _ClassVar[VoiceOrigin]
    # A listening call.
    VOICE_ORIGIN_LISTENING: _ClassVar[VoiceOrigin]

VOICE_ORIGIN_UNSPECIFIED: VoiceOrigin
VOICE_ORIGIN_RECORDED: VoiceOrigin
VOICE_ORIGIN_SURVEY: VoiceOrigin
VOICE_ORIGIN_FILE: VoiceOrigin
VOICE_ORIGIN_CALL: VoiceOrigin
VOICE_ORIGIN_LISTENING: VoiceOrigin

class SurveyStanding(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SURVEY_STANDING_UNSPECIFIED: _ClassVar[SurveyStanding]
    # Some link can be answered.
    SURVEY_STANDING_OPEN: _ClassVar[SurveyStanding]
    # Every link was answered.
    SURVEY_STANDING_ANSWERED: _ClassVar[SurveyStanding]
    SURVEY_STANDING_EXPIRED: _ClassVar[SurveyStanding]
    # Sent anew before it was answered.
    SURVEY_STANDING_REPLACED: _ClassVar[SurveyStanding]

SURVEY_STANDING_UNSPECIFIED: SurveyStanding
SURVEY_STANDING_OPEN: SurveyStanding
SURVEY_STANDING_ANSWERED: SurveyStanding
SURVEY_STANDING_EXPIRED: SurveyStanding
SURVEY_STANDING_REPLACED: SurveyStanding

class VoiceAnswers(_message.Message):
    """What somebody said; at least one of these. At most 64 KiB each."""
    EXPECTED_FIELD_NUMBER: _ClassVar[int]
    NOT_GOT_FIELD_NUMBER: _ClassVar[int]
    WANTED_FIELD_NUMBER: _ClassVar[int]
    HOPED_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    RATING_FIELD_NUMBER: _ClassVar[int]
    FAIR_FIELD_NUMBER: _ClassVar[int]
    # What did you expect?
    expected: str
    # What did you not get?
    not_got: str
    # What did you want?
    wanted: str
    # What did you hope for?
    hoped: str
    # Anything beside these.
    text: str
    # 0–10; absent: nobody asked, or no answer.
    rating: int
    # Were you treated fairly? Absent: nobody asked, or no answer. Not for prospects.
    fair: bool
    def __init__(
        self,
        *,
        expected: str | None = ...,
        not_got: str | None = ...,
        wanted: str | None = ...,
        hoped: str | None = ...,
        text: str | None = ...,
        rating: int | None = ...,
        fair: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["rating", "fair"]) -> bool: ...
    def ClearField(self, field_name: _Literal["expected", "not_got", "wanted", "hoped", "text", "rating", "fair"]) -> None: ...

class RecordVoiceRequest(_message.Message):
    KIND_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    ON_MS_FIELD_NUMBER: _ClassVar[int]
    ANSWERS_FIELD_NUMBER: _ClassVar[int]
    THEMES_FIELD_NUMBER: _ClassVar[int]
    # UNSPECIFIED: as the customer's record says.
    kind: VoiceKind
    # Empty: nobody on record, or they do not want to be named.
    customer_id: str
    # What they speak of, where it is a complaint.
    complaint_id: str
    # When; 0: now.
    on_ms: int
    @property
    def answers(self) -> VoiceAnswers: ...
    # Themes beside those whose rule admits the words.
    @property
    def themes(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        kind: VoiceKind | str | None = ...,
        customer_id: str | None = ...,
        complaint_id: str | None = ...,
        on_ms: int | None = ...,
        answers: VoiceAnswers | _Mapping[str, object] | None = ...,
        themes: _Iterable[str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["answers"]) -> bool: ...
    def ClearField(self, field_name: _Literal["kind", "customer_id", "complaint_id", "on_ms", "answers", "themes"]) -> None: ...

class SortVoiceRequest(_message.Message):
    VOICE_ID_FIELD_NUMBER: _ClassVar[int]
    THEMES_FIELD_NUMBER: _ClassVar[int]
    voice_id: str
    # Empty: none.
    @property
    def themes(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        voice_id: str | None = ...,
        themes: _Iterable[str] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["voice_id", "themes"]) -> None: ...

class VoiceReply(_message.Message):
    VOICE_ID_FIELD_NUMBER: _ClassVar[int]
    THEMES_FIELD_NUMBER: _ClassVar[int]
    # "V-812": its place in the journal.
    voice_id: str
    @property
    def themes(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        voice_id: str | None = ...,
        themes: _Iterable[str] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["voice_id", "themes"]) -> None: ...

class GetVoiceRequest(_message.Message):
    VOICE_ID_FIELD_NUMBER: _ClassVar[int]
    voice_id: str
    def __init__(
        self,
        *,
        voice_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["voice_id"]) -> None: ...

class GetVoiceResponse(_message.Message):
    VOICE_FIELD_NUMBER: _ClassVar[int]
    @property
    def voice(self) -> Voice: ...
    def __init__(
        self,
        *,
        voice: Voice | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["voice"]) -> bool: ...
    def ClearField(self, field_name: _Literal["voice"]) -> None: ...

class Voice(_message.Message):
    VOICE_ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    ORIGIN_FIELD_NUMBER: _ClassVar[int]
    ON_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    SURVEY_ID_FIELD_NUMBER: _ClassVar[int]
    REVIEW_ID_FIELD_NUMBER: _ClassVar[int]
    ANSWERS_FIELD_NUMBER: _ClassVar[int]
    ERASED_FIELD_NUMBER: _ClassVar[int]
    THEMES_FIELD_NUMBER: _ClassVar[int]
    LISTENING_ID_FIELD_NUMBER: _ClassVar[int]
    voice_id: str
    kind: VoiceKind
    origin: VoiceOrigin
    # The day it was said.
    on: str
    # Empty: not named.
    customer_id: str
    complaint_id: str
    survey_id: str
    review_id: str
    @property
    def answers(self) -> VoiceAnswers: ...
    # The names of the answers whose words were erased.
    @property
    def erased(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    @property
    def themes(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    listening_id: str
    def __init__(
        self,
        *,
        voice_id: str | None = ...,
        kind: VoiceKind | str | None = ...,
        origin: VoiceOrigin | str | None = ...,
        on: str | None = ...,
        customer_id: str | None = ...,
        complaint_id: str | None = ...,
        survey_id: str | None = ...,
        review_id: str | None = ...,
        answers: VoiceAnswers | _Mapping[str, object] | None = ...,
        erased: _Iterable[str] | None = ...,
        themes: _Iterable[str] | None = ...,
        listening_id: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["answers"]) -> bool: ...
    def ClearField(self, field_name: _Literal["voice_id", "kind", "origin", "on", "customer_id", "complaint_id", "survey_id", "review_id", "answers", "erased", "themes", "listening_id"]) -> None: ...

class VoiceFilter(_message.Message):
    """Which voices; every part that is left out leaves nothing out."""
    KIND_FIELD_NUMBER: _ClassVar[int]
    THEME_ID_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    FROM_FIELD_NUMBER: _ClassVar[int]
    THROUGH_FIELD_NUMBER: _ClassVar[int]
    SURVEY_ID_FIELD_NUMBER: _ClassVar[int]
    REVIEW_ID_FIELD_NUMBER: _ClassVar[int]
    WITHOUT_THEME_FIELD_NUMBER: _ClassVar[int]
    FAIR_FIELD_NUMBER: _ClassVar[int]
    kind: VoiceKind
    theme_id: str
    customer_id: str
    # The first day and the last.
    from: str
    through: str
    survey_id: str
    review_id: str
    # Only those that come under no theme.
    without_theme: bool
    # Only those with this answer on fairness.
    fair: bool
    def __init__(
        self,
        *,
        kind: VoiceKind | str | None = ...,
        theme_id: str | None = ...,
        customer_id: str | None = ...,
        from: str | None = ...,
        through: str | None = ...,
        survey_id: str | None = ...,
        review_id: str | None = ...,
        without_theme: bool | None = ...,
        fair: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["fair"]) -> bool: ...
    def ClearField(self, field_name: _Literal["kind", "theme_id", "customer_id", "from", "through", "survey_id", "review_id", "without_theme", "fair"]) -> None: ...

class ListVoicesRequest(_message.Message):
    FILTER_FIELD_NUMBER: _ClassVar[int]
    PAGE_FIELD_NUMBER: _ClassVar[int]
    @property
    def filter(self) -> VoiceFilter: ...
    @property
    def page(self) -> _common_pb2.PageRequest: ...
    def __init__(
        self,
        *,
        filter: VoiceFilter | _Mapping[str, object] | None = ...,
        page: _common_pb2.PageRequest | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["filter", "page"]) -> bool: ...
    def ClearField(self, field_name: _Literal["filter", "page"]) -> None: ...

class ListVoicesResponse(_message.Message):
    VOICES_FIELD_NUMBER: _ClassVar[int]
    NEXT_TOKEN_FIELD_NUMBER: _ClassVar[int]
    @property
    def voices(self) -> _containers.RepeatedCompositeFieldContainer[Voice]: ...
    next_token: str
    def __init__(
        self,
        *,
        voices: _Iterable[Voice | _Mapping[str, object]] | None = ...,
        next_token: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["voices", "next_token"]) -> None: ...

class GetVoiceSummaryRequest(_message.Message):
    FROM_FIELD_NUMBER: _ClassVar[int]
    THROUGH_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    SURPRISE_PERMILLE_FIELD_NUMBER: _ClassVar[int]
    SURPRISE_VOICES_FIELD_NUMBER: _ClassVar[int]
    # The first day; empty: 91 days up to the last one.
    from: str
    # The last day; empty: today.
    through: str
    kind: VoiceKind
    # A theme is a surprise when fewer than this many of a thousand complaints come under it; 0: 10. At most 1,000.
    surprise_permille: int
    # … and at least so many voices do; 0: 2.
    surprise_voices: int
    def __init__(
        self,
        *,
        from: str | None = ...,
        through: str | None = ...,
        kind: VoiceKind | str | None = ...,
        surprise_permille: int | None = ...,
        surprise_voices: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["from", "through", "kind", "surprise_permille", "surprise_voices"]) -> None: ...

class GetVoiceSummaryResponse(_message.Message):
    FROM_FIELD_NUMBER: _ClassVar[int]
    THROUGH_FIELD_NUMBER: _ClassVar[int]
    VOICES_FIELD_NUMBER: _ClassVar[int]
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    SURPRISE_PERMILLE_FIELD_NUMBER: _ClassVar[int]
    SURPRISE_VOICES_FIELD_NUMBER: _ClassVar[int]
    THEMES_FIELD_NUMBER: _ClassVar[int]
    WITHOUT_THEME_FIELD_NUMBER: _ClassVar[int]
    BY_KIND_FIELD_NUMBER: _ClassVar[int]
    BY_MONTH_FIELD_NUMBER: _ClassVar[int]
    FAIRNESS_FIELD_NUMBER: _ClassVar[int]
    from: str
    through: str
    voices: int
    # Complaints received on these days and as many before them: against these voices are held.
    complaints: int
    surprise_permille: int
    surprise_voices: int
    # Surprises first, those with most voices first; then the others.
    @property
    def themes(self) -> _containers.RepeatedCompositeFieldContainer[VoiceTheme]: ...
    # Voices with words that come under no theme: nobody has named what they say yet.
    without_theme: int
    @property
    def by_kind(self) -> _containers.RepeatedCompositeFieldContainer[VoiceCount]: ...
    # By the month the voice is of, as 2026-11.
    @property
    def by_month(self) -> _containers.RepeatedCompositeFieldContainer[VoiceCount]: ...
    @property
    def fairness(self) -> Fairness: ...
    def __init__(
        self,
        *,
        from: str | None = ...,
        through: str | None = ...,
        voices: int | None = ...,
        complaints: int | None = ...,
        surprise_permille: int | None = ...,
        surprise_voices: int | None = ...,
        themes: _Iterable[VoiceTheme | _Mapping[str, object]] | None = ...,
        without_theme: int | None = ...,
        by_kind: _Iterable[VoiceCount | _Mapping[str, object]] | None = ...,
        by_month: _Iterable[VoiceCount | _Mapping[str, object]] | None = ...,
        fairness: Fairness | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["fairness"]) -> bool: ...
    def ClearField(self, field_name: _Literal["from", "through", "voices", "complaints", "surprise_permille", "surprise_voices", "themes", "without_theme", "by_kind", "by_month", "fairness"]) -> None: ...

class VoiceTheme(_message.Message):
    THEME_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    VOICES_FIELD_NUMBER: _ClassVar[int]
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    SURPRISE_FIELD_NUMBER: _ClassVar[int]
    theme_id: str
    name: str
    voices: int
    complaints: int
    surprise: bool
    def __init__(
        self,
        *,
        theme_id: str | None = ...,
        name: str | None = ...,
        voices: int | None = ...,
        complaints: int | None = ...,
        surprise: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["theme_id", "name", "voices", "complaints", "surprise"]) -> None: ...

class VoiceCount(_message.Message):
    WHAT_FIELD_NUMBER: _ClassVar[int]
    VOICES_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_FIELD_NUMBER: _ClassVar[int]
    NOT_GOT_FIELD_NUMBER: _ClassVar[int]
    WANTED_FIELD_NUMBER: _ClassVar[int]
    HOPED_FIELD_NUMBER: _ClassVar[int]
    FAIRNESS_FIELD_NUMBER: _ClassVar[int]
    what: str
    voices: int
    # How many answered each question.
    expected: int
    not_got: int
    wanted: int
    hoped: int
    @property
    def fairness(self) -> Fairness: ...
    def __init__(
        self,
        *,
        what: str | None = ...,
        voices: int | None = ...,
        expected: int | None = ...,
        not_got: int | None = ...,
        wanted: int | None = ...,
        hoped: int | None = ...,
        fairness: Fairness | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["fairness"]) -> bool: ...
    def ClearField(self, field_name: _Literal["what", "voices", "expected", "not_got", "wanted", "hoped", "fairness"]) -> None: ...

class Fairness(_message.Message):
    """Answers to "Were you treated fairly?"."""
    ANSWERS_FIELD_NUMBER: _ClassVar[int]
    FAIR_FIELD_NUMBER: _ClassVar[int]
    answers: int
    # Absent with fewer than five answers: so few tell of persons and not of the firm.
    fair: int
    def __init__(
        self,
        *,
        answers: int | None = ...,
        fair: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["fair"]) -> bool: ...
    def ClearField(self, field_name: _Literal["answers", "fair"]) -> None: ...

class SendSurveyRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    ANONYMOUS_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    DAYS_FIELD_NUMBER: _ClassVar[int]
    # One of these three. A closed complaint, whose customer is asked.
    complaint_id: str
    customer_id: str
    # So many links, 5–1,000, that name nobody; the kind says who gets them.
    anonymous: int
    kind: VoiceKind
    # How long the links are good, 1–90; 0: 14.
    days: int
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        customer_id: str | None = ...,
        anonymous: int | None = ...,
        kind: VoiceKind | str | None = ...,
        days: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "customer_id", "anonymous", "kind", "days"]) -> None: ...

class SendSurveyResponse(_message.Message):
    SURVEY_FIELD_NUMBER: _ClassVar[int]
    TOKENS_FIELD_NUMBER: _ClassVar[int]
    @property
    def survey(self) -> Survey: ...
    # One for each link. Empty when a repeated call finds the survey of the first: its tokens are gone.
    @property
    def tokens(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        survey: Survey | _Mapping[str, object] | None = ...,
        tokens: _Iterable[str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["survey"]) -> bool: ...
    def ClearField(self, field_name: _Literal["survey", "tokens"]) -> None: ...

class Survey(_message.Message):
    SURVEY_ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    ANONYMOUS_FIELD_NUMBER: _ClassVar[int]
    LINKS_FIELD_NUMBER: _ClassVar[int]
    ANSWERED_FIELD_NUMBER: _ClassVar[int]
    SENT_MS_FIELD_NUMBER: _ClassVar[int]
    SENT_BY_FIELD_NUMBER: _ClassVar[int]
    EXPIRES_MS_FIELD_NUMBER: _ClassVar[int]
    STANDING_FIELD_NUMBER: _ClassVar[int]
    survey_id: str
    kind: VoiceKind
    complaint_id: str
    # Empty: it names nobody, or nobody is on record.
    customer_id: str
    anonymous: bool
    links: int
    answered: int
    sent_ms: int
    sent_by: str
    expires_ms: int
    standing: SurveyStanding
    def __init__(
        self,
        *,
        survey_id: str | None = ...,
        kind: VoiceKind | str | None = ...,
        complaint_id: str | None = ...,
        customer_id: str | None = ...,
        anonymous: bool | None = ...,
        links: int | None = ...,
        answered: int | None = ...,
        sent_ms: int | None = ...,
        sent_by: str | None = ...,
        expires_ms: int | None = ...,
        standing: SurveyStanding | str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["survey_id", "kind", "complaint_id", "customer_id", "anonymous", "links", "answered", "sent_ms", "sent_by", "expires_ms", "standing"]) -> None: ...

class GetSurveyQuestionsRequest(_message.Message):
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    token: str
    def __init__(
        self,
        *,
        token: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["token"]) -> None: ...

class GetSurveyQuestionsResponse(_message.Message):
    KIND_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    QUESTIONS_FIELD_NUMBER: _ClassVar[int]
    EXPIRES_MS_FIELD_NUMBER: _ClassVar[int]
    kind: VoiceKind
    # BCP 47; "und" when it is not known.
    language: str
    # The four questions and what else is asked, in that order: the field of the answer and the words, in English.
    @property
    def questions(self) -> _containers.RepeatedCompositeFieldContainer[SurveyQuestion]: ...
    expires_ms: int
    def __init__(
        self,
        *,
        kind: VoiceKind | str | None = ...,
        language: str | None = ...,
        questions: _Iterable[SurveyQuestion | _Mapping[str, object]] | None = ...,
        expires_ms: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["kind", "language", "questions", "expires_ms"]) -> None: ...

class SurveyQuestion(_message.Message):
    FIELD_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    field: str
    text: str
    def __init__(
        self,
        *,
        field: str | None = ...,
        text: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["field", "text"]) -> None: ...

class AnswerSurveyRequest(_message.Message):
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    ANSWERS_FIELD_NUMBER: _ClassVar[int]
    token: str
    @property
    def answers(self) -> VoiceAnswers: ...
    def __init__(
        self,
        *,
        token: str | None = ...,
        answers: VoiceAnswers | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["answers"]) -> bool: ...
    def ClearField(self, field_name: _Literal["token", "answers"]) -> None: ...

class AnswerSurveyResponse(_message.Message):
    def __init__(self) -> None: ...

class ListSurveysRequest(_message.Message):
    PAGE_FIELD_NUMBER: _ClassVar[int]
    OPEN_FIELD_NUMBER: _ClassVar[int]
    @property
    def page(self) -> _common_pb2.PageRequest: ...
    # Only those that can still be answered.
    open: bool
    def __init__(
        self,
        *,
        page: _common_pb2.PageRequest | _Mapping[str, object] | None = ...,
        open: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["page"]) -> bool: ...
    def ClearField(self, field_name: _Literal["page", "open"]) -> None: ...

class ListSurveysResponse(_message.Message):
    SURVEYS_FIELD_NUMBER: _ClassVar[int]
    NEXT_TOKEN_FIELD_NUMBER: _ClassVar[int]
    @property
    def surveys(self) -> _containers.RepeatedCompositeFieldContainer[Survey]: ...
    next_token: str
    def __init__(
        self,
        *,
        surveys: _Iterable[Survey | _Mapping[str, object]] | None = ...,
        next_token: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["surveys", "next_token"]) -> None: ...

class GetSurveyResultsRequest(_message.Message):
    FROM_FIELD_NUMBER: _ClassVar[int]
    THROUGH_FIELD_NUMBER: _ClassVar[int]
    # The days on which surveys were sent; empty: 91 days up to the last one, which is today.
    from: str
    through: str
    def __init__(
        self,
        *,
        from: str | None = ...,
        through: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["from", "through"]) -> None: ...

class GetSurveyResultsResponse(_message.Message):
    FROM_FIELD_NUMBER: _ClassVar[int]
    THROUGH_FIELD_NUMBER: _ClassVar[int]
    BY_KIND_FIELD_NUMBER: _ClassVar[int]
    BY_MONTH_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    from: str
    through: str
    @property
    def by_kind(self) -> _containers.RepeatedCompositeFieldContainer[SurveyResult]: ...
    @property
    def by_month(self) -> _containers.RepeatedCompositeFieldContainer[SurveyResult]: ...
    @property
    def total(self) -> SurveyResult: ...
    def __init__(
        self,
        *,
        from: str | None = ...,
        through: str | None = ...,
        by_kind: _Iterable[SurveyResult | _Mapping[str, object]] | None = ...,
        by_month: _Iterable[SurveyResult | _Mapping[str, object]] | None = ...,
        total: SurveyResult | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["total"]) -> bool: ...
    def ClearField(self, field_name: _Literal["from", "through", "by_kind", "by_month", "total"]) -> None: ...

class SurveyResult(_message.Message):
    """Of links sent on the days, but for those replaced by newer ones."""
    WHAT_FIELD_NUMBER: _ClassVar[int]
    SENT_FIELD_NUMBER: _ClassVar[int]
    ANSWERED_FIELD_NUMBER: _ClassVar[int]
    OPEN_FIELD_NUMBER: _ClassVar[int]
    EXPIRED_FIELD_NUMBER: _ClassVar[int]
    FAIRNESS_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_FIELD_NUMBER: _ClassVar[int]
    NOT_GOT_FIELD_NUMBER: _ClassVar[int]
    WANTED_FIELD_NUMBER: _ClassVar[int]
    HOPED_FIELD_NUMBER: _ClassVar[int]
    what: str
    sent: int
    answered: int
    open: int
    expired: int
    @property
    def fairness(self) -> Fairness: ...
    # Answers to each question.
    expected: int
    not_got: int
    wanted: int
    hoped: int
    def __init__(
        self,
        *,
        what: str | None = ...,
        sent: int | None = ...,
        answered: int | None = ...,
        open: int | None = ...,
        expired: int | None = ...,
        fairness: Fairness | _Mapping[str, object] | None = ...,
        expected: int | None = ...,
        not_got: int | None = ...,
        wanted: int | None = ...,
        hoped: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["fairness"]) -> bool: ...
    def ClearField(self, field_name: _Literal["what", "sent", "answered", "open", "expired", "fairness", "expected", "not_got", "wanted", "hoped"]) -> None: ...
