# Written by Protocol/python/generate from evenhand/v1/triage.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import common_pb2 as _common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class CueKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What a passage of a narrative points at."""
    __slots__ = ()
    CUE_KIND_UNSPECIFIED: _ClassVar[CueKind]
    # Somebody was hurt or fell ill, or something is dangerous.
    CUE_KIND_HARM: _ClassVar[CueKind]
    # The customer may need more care: age, illness, bereavement, hardship.
    CUE_KIND_VULNERABILITY: _ClassVar[CueKind]
    # A lawyer, a court, a regulator or an ombudsman is spoken of.
    CUE_KIND_LEGAL_THREAT: _ClassVar[CueKind]
    # The customer leaves or says they will.
    CUE_KIND_LEAVING: _ClassVar[CueKind]
    # A person is blamed, by role or conduct.
    CUE_KIND_BLAME: _ClassVar[CueKind]
    # Something was expected that nobody had promised or been told.
    CUE_KIND_UNSTATED_EXPECTATION: _ClassVar[CueKind]
    # A sum of money is named.
    CUE_KIND_MONEY: _ClassVar[CueKind]

CUE_KIND_UNSPECIFIED: CueKind
CUE_KIND_HARM: CueKind
CUE_KIND_VULNERABILITY: CueKind
CUE_KIND_LEGAL_THREAT: CueKind
CUE_KIND_LEAVING: CueKind
CUE_KIND_BLAME: CueKind
CUE_KIND_UNSTATED_EXPECTATION: CueKind
CUE_KIND_MONEY: CueKind

class LabelScore(_message.Message):
    """A class and how sure the model is of it."""
    LABEL_FIELD_NUMBER: _ClassVar[int]
    PROBABILITY_FIELD_NUMBER: _ClassVar[int]
    label: str
    # 0–1, calibrated.
    probability: float
    def __init__(
        self,
        *,
        label: str | None = ...,
        probability: float | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["label", "probability"]) -> None: ...

class ReliefScore(_message.Message):
    """How likely the complaint is to end in relief."""
    ANY_FIELD_NUMBER: _ClassVar[int]
    MONETARY_FIELD_NUMBER: _ClassVar[int]
    # Relief of any kind, 0–1.
    any: float
    # Monetary relief, 0–1.
    monetary: float
    def __init__(
        self,
        *,
        any: float | None = ...,
        monetary: float | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["any", "monetary"]) -> None: ...

class NamedLabelScore(_message.Message):
    """One further output of the model, known by its name."""
    NAME_FIELD_NUMBER: _ClassVar[int]
    SCORE_FIELD_NUMBER: _ClassVar[int]
    name: str
    @property
    def score(self) -> LabelScore: ...
    def __init__(
        self,
        *,
        name: str | None = ...,
        score: LabelScore | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["score"]) -> bool: ...
    def ClearField(self, field_name: _Literal["name", "score"]) -> None: ...

class Cue(_message.Message):
    """A passage that raised a concern."""
    KIND_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    START_FIELD_NUMBER: _ClassVar[int]
    END_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    kind: CueKind
    # The words as written; empty when the narrative was erased.
    text: str
    # Byte offsets into the narrative's UTF-8: start inclusive, end exclusive.
    start: int
    end: int
    # The sum, for money.
    @property
    def amount(self) -> _common_pb2.Money: ...
    def __init__(
        self,
        *,
        kind: CueKind | str | None = ...,
        text: str | None = ...,
        start: int | None = ...,
        end: int | None = ...,
        amount: _common_pb2.Money | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["amount"]) -> bool: ...
    def ClearField(self, field_name: _Literal["kind", "text", "start", "end", "amount"]) -> None: ...

class Reason(_message.Message):
    """One term of a sum. The reasons of one quantity add up to it exactly: priority, severity and heat in their own
    points, topic, relief and further outputs in millibans of log-odds before calibration (1,000 = odds of 10 to
    1).
    """
    OF_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    WEIGHT_FIELD_NUMBER: _ClassVar[int]
    START_FIELD_NUMBER: _ClassVar[int]
    END_FIELD_NUMBER: _ClassVar[int]
    # "priority", "severity", "heat", "topic", "relief.any", "relief.monetary", or a further output's name.
    of: str
    # The term: a rule's name, "prior", "rest", "clamp", or an n-gram's own text.
    name: str
    weight: int
    # Where the n-gram first stands, as in Cue; both 0 when the term is no passage.
    start: int
    end: int
    def __init__(
        self,
        *,
        of: str | None = ...,
        name: str | None = ...,
        weight: int | None = ...,
        start: int | None = ...,
        end: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["of", "name", "weight", "start", "end"]) -> None: ...

class TriageScore(_message.Message):
    """What triage says of one narrative. Never a finding."""
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    UNTRAINED_FIELD_NUMBER: _ClassVar[int]
    TOPIC_FIELD_NUMBER: _ClassVar[int]
    RELIEF_FIELD_NUMBER: _ClassVar[int]
    LABELS_FIELD_NUMBER: _ClassVar[int]
    SEVERITY_FIELD_NUMBER: _ClassVar[int]
    HEAT_FIELD_NUMBER: _ClassVar[int]
    PRIORITY_FIELD_NUMBER: _ClassVar[int]
    CUES_FIELD_NUMBER: _ClassVar[int]
    REASONS_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    # "en", "th", "pl", "te", or "other".
    language: str
    # The model was not trained on this language: topic and relief are absent, cues and facts stand.
    untrained: bool
    @property
    def topic(self) -> LabelScore: ...
    @property
    def relief(self) -> ReliefScore: ...
    # Further outputs of the model, in its order.
    @property
    def labels(self) -> _containers.RepeatedCompositeFieldContainer[NamedLabelScore]: ...
    # 0–1000 each.
    severity: int
    heat: int
    priority: int
    # In order of appearance.
    @property
    def cues(self) -> _containers.RepeatedCompositeFieldContainer[Cue]: ...
    # Empty unless asked for.
    @property
    def reasons(self) -> _containers.RepeatedCompositeFieldContainer[Reason]: ...
    # Version of the model, and of the policy, that made the score.
    model: str
    policy: str
    def __init__(
        self,
        *,
        language: str | None = ...,
        untrained: bool | None = ...,
        topic: LabelScore | _Mapping[str, object] | None = ...,
        relief: ReliefScore | _Mapping[str, object] | None = ...,
        labels: _Iterable[NamedLabelScore | _Mapping[str, object]] | None = ...,
        severity: int | None = ...,
        heat: int | None = ...,
        priority: int | None = ...,
        cues: _Iterable[Cue | _Mapping[str, object]] | None = ...,
        reasons: _Iterable[Reason | _Mapping[str, object]] | None = ...,
        model: str | None = ...,
        policy: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["topic", "relief"]) -> bool: ...
    def ClearField(self, field_name: _Literal["language", "untrained", "topic", "relief", "labels", "severity", "heat", "priority", "cues", "reasons", "model", "policy"]) -> None: ...
