# Written by Protocol/python/generate from evenhand/v1/scoring_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import triage_pb2 as _triage_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class ScoreDetail(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """How much of each score a stream returns."""
    __slots__ = ()
    # Read as COLUMNS.
    SCORE_DETAIL_UNSPECIFIED: _ClassVar[ScoreDetail]
    # The columns only: the quick form.
    SCORE_DETAIL_COLUMNS: _ClassVar[ScoreDetail]
    # The columns and a whole TriageScore each, without reasons.
    SCORE_DETAIL_SCORES: _ClassVar[ScoreDetail]
    # The same with reasons.
    SCORE_DETAIL_REASONS: _ClassVar[ScoreDetail]

SCORE_DETAIL_UNSPECIFIED: ScoreDetail
SCORE_DETAIL_COLUMNS: ScoreDetail
SCORE_DETAIL_SCORES: ScoreDetail
SCORE_DETAIL_REASONS: ScoreDetail

class ScoreRequest(_message.Message):
    NARRATIVE_FIELD_NUMBER: _ClassVar[int]
    DUE_MS_FIELD_NUMBER: _ClassVar[int]
    NOW_MS_FIELD_NUMBER: _ClassVar[int]
    WANT_REASONS_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_HINT_FIELD_NUMBER: _ClassVar[int]
    URGENCY_FIELD_NUMBER: _ClassVar[int]
    IMPACT_FIELD_NUMBER: _ClassVar[int]
    # At most 64 KiB of UTF-8, unless the policy says otherwise.
    narrative: str
    # When an answer is due and what time it is now. Without due_ms the clock term of the priority is 0; with it now_ms
    # is needed.
    due_ms: int
    now_ms: int
    # The reasons behind every quantity.
    want_reasons: bool
    # The language the sender declared (BCP 47), used only where the text itself says nothing; empty when not known.
    language_hint: str
    # How urgent the customer says it is, 1 (very low) to 5 (very high); 0 counts as 3.
    urgency: int
    # How far it reaches, as staff judge it, 1–5; 0 lets it be estimated from severity.
    impact: int
    def __init__(
        self,
        *,
        narrative: str | None = ...,
        due_ms: int | None = ...,
        now_ms: int | None = ...,
        want_reasons: bool | None = ...,
        language_hint: str | None = ...,
        urgency: int | None = ...,
        impact: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["due_ms", "now_ms"]) -> bool: ...
    def ClearField(self, field_name: _Literal["narrative", "due_ms", "now_ms", "want_reasons", "language_hint", "urgency", "impact"]) -> None: ...

class ScoreResponse(_message.Message):
    SCORE_FIELD_NUMBER: _ClassVar[int]
    @property
    def score(self) -> _triage_pb2.TriageScore: ...
    def __init__(
        self,
        *,
        score: _triage_pb2.TriageScore | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["score"]) -> bool: ...
    def ClearField(self, field_name: _Literal["score"]) -> None: ...

class ScoreStreamRequest(_message.Message):
    """A batch of narratives."""
    TAG_FIELD_NUMBER: _ClassVar[int]
    NARRATIVES_FIELD_NUMBER: _ClassVar[int]
    DUE_MS_FIELD_NUMBER: _ClassVar[int]
    NOW_MS_FIELD_NUMBER: _ClassVar[int]
    DETAIL_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_HINTS_FIELD_NUMBER: _ClassVar[int]
    # The caller's mark, returned with the answer.
    tag: int
    # 1–4,096 narratives.
    @property
    def narratives(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # When an answer is due: empty, or one entry for each narrative, 0 for none.
    @property
    def due_ms(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    # The present time for the whole batch; needed when due_ms is given.
    now_ms: int
    detail: ScoreDetail
    # One entry for each narrative, or empty: as language_hint of ScoreRequest.
    @property
    def language_hints(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        tag: int | None = ...,
        narratives: _Iterable[str] | None = ...,
        due_ms: _Iterable[int] | None = ...,
        now_ms: int | None = ...,
        detail: ScoreDetail | str | None = ...,
        language_hints: _Iterable[str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["now_ms"]) -> bool: ...
    def ClearField(self, field_name: _Literal["tag", "narratives", "due_ms", "now_ms", "detail", "language_hints"]) -> None: ...

class ScoreStreamResponse(_message.Message):
    """The scores of one batch, as columns: entry i belongs to narrative i."""
    TAG_FIELD_NUMBER: _ClassVar[int]
    SEVERITY_FIELD_NUMBER: _ClassVar[int]
    HEAT_FIELD_NUMBER: _ClassVar[int]
    PRIORITY_FIELD_NUMBER: _ClassVar[int]
    TOPIC_FIELD_NUMBER: _ClassVar[int]
    TOPIC_PROBABILITY_FIELD_NUMBER: _ClassVar[int]
    RELIEF_ANY_FIELD_NUMBER: _ClassVar[int]
    RELIEF_MONETARY_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    CUES_FIELD_NUMBER: _ClassVar[int]
    TOPICS_FIELD_NUMBER: _ClassVar[int]
    LANGUAGES_FIELD_NUMBER: _ClassVar[int]
    SCORES_FIELD_NUMBER: _ClassVar[int]
    FAULTS_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    tag: int
    # 0–1000 each.
    @property
    def severity(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    @property
    def heat(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    @property
    def priority(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    # Index into topics, 0xFFFFFFFF where there is no topic.
    @property
    def topic(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    # 0–1; NaN where there is no topic, or no relief.
    @property
    def topic_probability(self) -> _containers.RepeatedScalarFieldContainer[float]: ...
    @property
    def relief_any(self) -> _containers.RepeatedScalarFieldContainer[float]: ...
    @property
    def relief_monetary(self) -> _containers.RepeatedScalarFieldContainer[float]: ...
    # Index into languages.
    @property
    def language(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    # Bit n is set when a cue of CueKind n was found.
    @property
    def cues(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    # The labels the columns point at, of this batch alone.
    @property
    def topics(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    @property
    def languages(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # Whole scores, one each, when asked for.
    @property
    def scores(self) -> _containers.RepeatedCompositeFieldContainer[_triage_pb2.TriageScore]: ...
    # Narratives that could not be scored. Their columns hold 0, no topic and NaN.
    @property
    def faults(self) -> _containers.RepeatedCompositeFieldContainer[ScoreFault]: ...
    # The models that made the scores, with ", " between them: each language has its own.
    model: str
    policy: str
    def __init__(
        self,
        *,
        tag: int | None = ...,
        severity: _Iterable[int] | None = ...,
        heat: _Iterable[int] | None = ...,
        priority: _Iterable[int] | None = ...,
        topic: _Iterable[int] | None = ...,
        topic_probability: _Iterable[float] | None = ...,
        relief_any: _Iterable[float] | None = ...,
        relief_monetary: _Iterable[float] | None = ...,
        language: _Iterable[int] | None = ...,
        cues: _Iterable[int] | None = ...,
        topics: _Iterable[str] | None = ...,
        languages: _Iterable[str] | None = ...,
        scores: _Iterable[_triage_pb2.TriageScore | _Mapping[str, object]] | None = ...,
        faults: _Iterable[ScoreFault | _Mapping[str, object]] | None = ...,
        model: str | None = ...,
        policy: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["tag", "severity", "heat", "priority", "topic", "topic_probability", "relief_any", "relief_monetary", "language", "cues", "topics", "languages", "scores", "faults", "model", "policy"]) -> None: ...

class ScoreFault(_message.Message):
    """A narrative that was not scored."""
    INDEX_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    # Index into the batch.
    index: int
    message: str
    def __init__(
        self,
        *,
        index: int | None = ...,
        message: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["index", "message"]) -> None: ...
