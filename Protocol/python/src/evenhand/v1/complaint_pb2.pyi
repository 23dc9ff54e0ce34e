# Written by Protocol/python/generate from evenhand/v1/complaint.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import common_pb2 as _common_pb2
from . import triage_pb2 as _triage_pb2
from . import vocabulary_pb2 as _vocabulary_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class ComplaintRow(_message.Message):
    """A complaint as a line of a list, of the queue or of a search."""
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STAGE_FIELD_NUMBER: _ClassVar[int]
    RECEIVED_MS_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_AREA_FIELD_NUMBER: _ClassVar[int]
    PRIORITY_FIELD_NUMBER: _ClassVar[int]
    SEVERITY_FIELD_NUMBER: _ClassVar[int]
    HEAT_FIELD_NUMBER: _ClassVar[int]
    TOPIC_FIELD_NUMBER: _ClassVar[int]
    HEADS_FIELD_NUMBER: _ClassVar[int]
    OPEN_HEADS_FIELD_NUMBER: _ClassVar[int]
    NEXT_DUE_MS_FIELD_NUMBER: _ClassVar[int]
    CLOSED_MS_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    EXCERPT_FIELD_NUMBER: _ClassVar[int]
    ASSIGNED_TO_ID_FIELD_NUMBER: _ClassVar[int]
    LEAD_ID_FIELD_NUMBER: _ClassVar[int]
    MERGED_FIELD_NUMBER: _ClassVar[int]
    ALERTS_FIELD_NUMBER: _ClassVar[int]
    ALERT_SHARE_FIELD_NUMBER: _ClassVar[int]
    DUPLICATES_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    # Empty when anonymous.
    customer_id: str
    status: _vocabulary_pb2.ComplaintStatus
    stage: _vocabulary_pb2.Stage
    received_ms: int
    channel: _vocabulary_pb2.Channel
    # BCP 47; "und" when unknown.
    language: str
    product_area: str
    # 0–1000 each; 0 before the complaint was scored.
    priority: int
    severity: int
    heat: int
    # Empty when the model gave none.
    topic: str
    # Heads on record, and those without an outcome.
    heads: int
    open_heads: int
    # When something is due next; 0 when nothing is.
    next_due_ms: int
    # When it was closed; 0 while it is open.
    closed_ms: int
    # Where it was imported from; absent when filed here.
    @property
    def source(self) -> SourceReference: ...
    # The beginning of the narrative, at most 200 characters; empty when erased or not asked for.
    excerpt: str
    # Who works on it; empty: nobody.
    assigned_to_id: str
    # The complaint it is merged into; empty when on its own.
    lead_id: str
    # Complaints merged into it and folded into this row, as far as they are open to the reader. Their dates count for
    # `next_due_ms`.
    merged: int
    # Open alerts, those of complaints folded into this row included.
    alerts: int
    # The highest share among them, in percent; 100: a date has passed.
    alert_share: int
    # Earlier complaints of the same customer that it may be over again.
    duplicates: int
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        customer_id: str | None = ...,
        status: _vocabulary_pb2.ComplaintStatus | str | None = ...,
        stage: _vocabulary_pb2.Stage | str | None = ...,
        received_ms: int | None = ...,
        channel: _vocabulary_pb2.Channel | str | None = ...,
        language: str | None = ...,
        product_area: str | None = ...,
        priority: int | None = ...,
        severity: int | None = ...,
        heat: int | None = ...,
        topic: str | None = ...,
        heads: int | None = ...,
        open_heads: int | None = ...,
        next_due_ms: int | None = ...,
        closed_ms: int | None = ...,
        source: SourceReference | _Mapping[str, object] | None = ...,
        excerpt: str | None = ...,
        assigned_to_id: str | None = ...,
        lead_id: str | None = ...,
        merged: int | None = ...,
        alerts: int | None = ...,
        alert_share: int | None = ...,
        duplicates: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["source"]) -> bool: ...
    def ClearField(self, field_name: _Literal["complaint_id", "customer_id", "status", "stage", "received_ms", "channel", "language", "product_area", "priority", "severity", "heat", "topic", "heads", "open_heads", "next_due_ms", "closed_ms", "source", "excerpt", "assigned_to_id", "lead_id", "merged", "alerts", "alert_share", "duplicates"]) -> None: ...

class DuplicateSuggestion(_message.Message):
    """An earlier complaint of the same customer that a complaint may be over again."""
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    LIKENESS_FIELD_NUMBER: _ClassVar[int]
    SIMILARITY_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    RECEIVED_MS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    # "sameText" or "sameTopic".
    likeness: str
    # Of the same text: how many of the runs of eight words that either has are in both, in thousandths.
    similarity: int
    # In words.
    reason: str
    received_ms: int
    status: _vocabulary_pb2.ComplaintStatus
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        likeness: str | None = ...,
        similarity: int | None = ...,
        reason: str | None = ...,
        received_ms: int | None = ...,
        status: _vocabulary_pb2.ComplaintStatus | str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "likeness", "similarity", "reason", "received_ms", "status"]) -> None: ...

class DismissedDuplicate(_message.Message):
    """Another complaint that seemed to be the same and is not."""
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    AT_MS_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    @property
    def reason(self) -> PersonalText: ...
    at_ms: int
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        reason: PersonalText | _Mapping[str, object] | None = ...,
        at_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["reason"]) -> bool: ...
    def ClearField(self, field_name: _Literal["complaint_id", "reason", "at_ms"]) -> None: ...

class Alert(_message.Message):
    """Somebody is told that a share of a clock has been used up, or that nobody works on the complaint any more."""
    ALERT_FIELD_NUMBER: _ClassVar[int]
    ABOUT_FIELD_NUMBER: _ClassVar[int]
    REGIME_FIELD_NUMBER: _ClassVar[int]
    CLOCK_FIELD_NUMBER: _ClassVar[int]
    SHARE_FIELD_NUMBER: _ClassVar[int]
    DUE_MS_FIELD_NUMBER: _ClassVar[int]
    FORMER_ID_FIELD_NUMBER: _ClassVar[int]
    TO_ID_FIELD_NUMBER: _ClassVar[int]
    RAISED_MS_FIELD_NUMBER: _ClassVar[int]
    ENDED_MS_FIELD_NUMBER: _ClassVar[int]
    ENDED_WHY_FIELD_NUMBER: _ClassVar[int]
    ENDED_BY_ID_FIELD_NUMBER: _ClassVar[int]
    # Numbered from 1 within the complaint.
    alert: int
    # "clock" or "assignment".
    about: str
    # Of a clock: "house", "fca", ….
    regime: str
    # Of a clock: "acknowledgement", "finalResponse", ….
    clock: str
    # Of a clock: percent of its days; 100: the date has passed.
    share: int
    # The clock's date; of an assignment, when it ended.
    due_ms: int
    # Of an assignment: whose it was.
    former_id: str
    # Whom it is addressed to; empty: the head of complaints.
    to_id: str
    raised_ms: int
    # When it ended; 0 while it is open.
    ended_ms: int
    # "acknowledged", "done", "moved", "overtaken" or "closed".
    ended_why: str
    # Who acknowledged it.
    ended_by_id: str
    def __init__(
        self,
        *,
        alert: int | None = ...,
        about: str | None = ...,
        regime: str | None = ...,
        clock: str | None = ...,
        share: int | None = ...,
        due_ms: int | None = ...,
        former_id: str | None = ...,
        to_id: str | None = ...,
        raised_ms: int | None = ...,
        ended_ms: int | None = ...,
        ended_why: str | None = ...,
        ended_by_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["alert", "about", "regime", "clock", "share", "due_ms", "former_id", "to_id", "raised_ms", "ended_ms", "ended_why", "ended_by_id"]) -> None: ...

class SourceReference(_message.Message):
    """Where an imported complaint or customer came from. Known by both together."""
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    # 1–100 characters.
    source: str
    # 1–200 characters.
    id: str
    def __init__(
        self,
        *,
        source: str | None = ...,
        id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["source", "id"]) -> None: ...

class PersonalText(_message.Message):
    """A text written by or about a person. It can be erased; the record around it cannot."""
    TEXT_FIELD_NUMBER: _ClassVar[int]
    ERASED_FIELD_NUMBER: _ClassVar[int]
    text: str
    erased: bool
    def __init__(
        self,
        *,
        text: str | None = ...,
        erased: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["text", "erased"]) -> None: ...

class Expectation(_message.Message):
    """Whether what the customer expected was agreed, said, or expected without a word."""
    KIND_FIELD_NUMBER: _ClassVar[int]
    TERMS_FIELD_NUMBER: _ClassVar[int]
    ON_MS_FIELD_NUMBER: _ClassVar[int]
    kind: _vocabulary_pb2.ExpectationKind
    # Which terms; needed when agreed.
    terms: str
    # When it was said; needed when stated.
    on_ms: int
    def __init__(
        self,
        *,
        kind: _vocabulary_pb2.ExpectationKind | str | None = ...,
        terms: str | None = ...,
        on_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["on_ms"]) -> bool: ...
    def ClearField(self, field_name: _Literal["kind", "terms", "on_ms"]) -> None: ...

class Complaint(_message.Message):
    """The whole record of a complaint."""
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STAGE_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIVED_MS_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_AREA_FIELD_NUMBER: _ClassVar[int]
    NARRATIVE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    ACKNOWLEDGE_BY_MS_FIELD_NUMBER: _ClassVar[int]
    RESPOND_BY_MS_FIELD_NUMBER: _ClassVar[int]
    FILED_BY_ID_FIELD_NUMBER: _ClassVar[int]
    SCORE_FIELD_NUMBER: _ClassVar[int]
    ACKNOWLEDGEMENT_FIELD_NUMBER: _ClassVar[int]
    HEADS_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    PARTIES_FIELD_NUMBER: _ClassVar[int]
    RESPONDENT_ID_FIELD_NUMBER: _ClassVar[int]
    SUMMARIES_FIELD_NUMBER: _ClassVar[int]
    HEARINGS_FIELD_NUMBER: _ClassVar[int]
    REMEDIES_FIELD_NUMBER: _ClassVar[int]
    LETTERS_FIELD_NUMBER: _ClassVar[int]
    STEPS_FIELD_NUMBER: _ClassVar[int]
    CONFLICTS_FIELD_NUMBER: _ClassVar[int]
    OUTSIDE_DECIDERS_FIELD_NUMBER: _ClassVar[int]
    MEASURES_FIELD_NUMBER: _ClassVar[int]
    EMBARGO_FIELD_NUMBER: _ClassVar[int]
    CLOSED_MS_FIELD_NUMBER: _ClassVar[int]
    REOPEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    ERASED_FIELD_NUMBER: _ClassVar[int]
    SAFETY_REVIEWS_FIELD_NUMBER: _ClassVar[int]
    CARE_FIELD_NUMBER: _ClassVar[int]
    PROMISED_WORK_FIELD_NUMBER: _ClassVar[int]
    ASSIGNED_TO_ID_FIELD_NUMBER: _ClassVar[int]
    LEAD_ID_FIELD_NUMBER: _ClassVar[int]
    FOLLOWERS_FIELD_NUMBER: _ClassVar[int]
    LINKS_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_REPLY_FIELD_NUMBER: _ClassVar[int]
    REVIEW_FIELD_NUMBER: _ClassVar[int]
    ALERTS_FIELD_NUMBER: _ClassVar[int]
    DISMISSED_DUPLICATES_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    # How many events the record is made of.
    version: int
    status: _vocabulary_pb2.ComplaintStatus
    stage: _vocabulary_pb2.Stage
    # Empty when anonymous.
    customer_id: str
    received_ms: int
    channel: _vocabulary_pb2.Channel
    # BCP 47, as told at intake; "und" when unknown.
    language: str
    product_area: str
    @property
    def narrative(self) -> PersonalText: ...
    # Absent when it was filed here.
    @property
    def source(self) -> SourceReference: ...
    # The version of the policy in force at receipt.
    policy: str
    acknowledge_by_ms: int
    respond_by_ms: int
    # The person who filed it.
    filed_by_id: str
    # Absent before it was scored. Without reasons.
    @property
    def score(self) -> _triage_pb2.TriageScore: ...
    # Absent before it was sent.
    @property
    def acknowledgement(self) -> Acknowledgement: ...
    @property
    def heads(self) -> _containers.RepeatedCompositeFieldContainer[Head]: ...
    @property
    def evidence(self) -> _containers.RepeatedCompositeFieldContainer[Evidence]: ...
    # Everybody who is told and heard.
    @property
    def parties(self) -> _containers.RepeatedCompositeFieldContainer[PartyRecord]: ...
    # The person who answers for the firm; empty when none was appointed.
    respondent_id: str
    # Every version of the shared summary, oldest first.
    @property
    def summaries(self) -> _containers.RepeatedCompositeFieldContainer[Summary]: ...
    @property
    def hearings(self) -> _containers.RepeatedCompositeFieldContainer[Hearing]: ...
    @property
    def remedies(self) -> _containers.RepeatedCompositeFieldContainer[Remedy]: ...
    @property
    def letters(self) -> _containers.RepeatedCompositeFieldContainer[Letter]: ...
    @property
    def steps(self) -> _containers.RepeatedCompositeFieldContainer[Step]: ...
    @property
    def conflicts(self) -> _containers.RepeatedCompositeFieldContainer[ConflictDeclaration]: ...
    @property
    def outside_deciders(self) -> _containers.RepeatedCompositeFieldContainer[OutsideDecider]: ...
    @property
    def measures(self) -> _containers.RepeatedCompositeFieldContainer[ProtectiveMeasure]: ...
    # Absent when nobody asked for one, or it was lifted.
    @property
    def embargo(self) -> Embargo: ...
    # When it was closed; 0 while it is open.
    closed_ms: int
    reopen_count: int
    # The personal texts were erased.
    erased: bool
    # One for each head that somebody was named to review, or that was reviewed.
    @property
    def safety_reviews(self) -> _containers.RepeatedCompositeFieldContainer[SafetyReview]: ...
    # Whether the customer may need more care, and what was done about it; in order.
    @property
    def care(self) -> _containers.RepeatedCompositeFieldContainer[CareEntry]: ...
    # What its promises take in work, in the order they were made.
    @property
    def promised_work(self) -> _containers.RepeatedCompositeFieldContainer[PromisedWork]: ...
    # Who works on it; empty: nobody.
    assigned_to_id: str
    # The complaint it is merged into; empty when on its own. Heads, parties, statements and clocks stay apart.
    lead_id: str
    # Complaints merged into this one.
    @property
    def followers(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    @property
    def links(self) -> _containers.RepeatedCompositeFieldContainer[ComplaintLink]: ...
    # What the customer said to the outcome last; absent before.
    @property
    def outcome_reply(self) -> OutcomeReply: ...
    # What the body outside the firm found; absent before.
    @property
    def review(self) -> OutsideReview: ...
    # In the order they were raised, ended ones included.
    @property
    def alerts(self) -> _containers.RepeatedCompositeFieldContainer[Alert]: ...
    # In order.
    @property
    def dismissed_duplicates(self) -> _containers.RepeatedCompositeFieldContainer[DismissedDuplicate]: ...
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        version: int | None = ...,
        status: _vocabulary_pb2.ComplaintStatus | str | None = ...,
        stage: _vocabulary_pb2.Stage | str | None = ...,
        customer_id: str | None = ...,
        received_ms: int | None = ...,
        channel: _vocabulary_pb2.Channel | str | None = ...,
        language: str | None = ...,
        product_area: str | None = ...,
        narrative: PersonalText | _Mapping[str, object] | None = ...,
        source: SourceReference | _Mapping[str, object] | None = ...,
        policy: str | None = ...,
        acknowledge_by_ms: int | None = ...,
        respond_by_ms: int | None = ...,
        filed_by_id: str | None = ...,
        score: _triage_pb2.TriageScore | _Mapping[str, object] | None = ...,
        acknowledgement: Acknowledgement | _Mapping[str, object] | None = ...,
        heads: _Iterable[Head | _Mapping[str, object]] | None = ...,
        evidence: _Iterable[Evidence | _Mapping[str, object]] | None = ...,
        parties: _Iterable[PartyRecord | _Mapping[str, object]] | None = ...,
        respondent_id: str | None = ...,
        summaries: _Iterable[Summary | _Mapping[str, object]] | None = ...,
        hearings: _Iterable[Hearing | _Mapping[str, object]] | None = ...,
        remedies: _Iterable[Remedy | _Mapping[str, object]] | None = ...,
        letters: _Iterable[Letter | _Mapping[str, object]] | None = ...,
        steps: _Iterable[Step | _Mapping[str, object]] | None = ...,
        conflicts: _Iterable[ConflictDeclaration | _Mapping[str, object]] | None = ...,
        outside_deciders: _Iterable[OutsideDecider | _Mapping[str, object]] | None = ...,
        measures: _Iterable[ProtectiveMeasure | _Mapping[str, object]] | None = ...,
        embargo: Embargo | _Mapping[str, object] | None = ...,
        closed_ms: int | None = ...,
        reopen_count: int | None = ...,
        erased: bool | None = ...,
        safety_reviews: _Iterable[SafetyReview | _Mapping[str, object]] | None = ...,
        care: _Iterable[CareEntry | _Mapping[str, object]] | None = ...,
        promised_work: _Iterable[PromisedWork | _Mapping[str, object]] | None = ...,
        assigned_to_id: str | None = ...,
        lead_id: str | None = ...,
        followers: _Iterable[str] | None = ...,
        links: _Iterable[ComplaintLink | _Mapping[str, object]] | None = ...,
        outcome_reply: OutcomeReply | _Mapping[str, object] | None = ...,
        review: OutsideReview | _Mapping[str, object] | None = ...,
        alerts: _Iterable[Alert | _Mapping[str, object]] | None = ...,
        dismissed_duplicates: _Iterable[DismissedDuplicate | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["narrative", "source", "score", "acknowledgement", "embargo", "outcome_reply", "review"]) -> bool: ...
    def ClearField(self, field_name: _Literal["complaint_id", "version", "status", "stage", "customer_id", "received_ms", "channel", "language", "product_area", "narrative", "source", "policy", "acknowledge_by_ms", "respond_by_ms", "filed_by_id", "score", "acknowledgement", "heads", "evidence", "parties", "respondent_id", "summaries", "hearings", "remedies", "letters", "steps", "conflicts", "outside_deciders", "measures", "embargo", "closed_ms", "reopen_count", "erased", "safety_reviews", "care", "promised_work", "assigned_to_id", "lead_id", "followers", "links", "outcome_reply", "review", "alerts", "dismissed_duplicates"]) -> None: ...

class ComplaintLink(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    # What the other is to this one.
    kind: _vocabulary_pb2.LinkKind
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        kind: _vocabulary_pb2.LinkKind | str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "kind"]) -> None: ...

class OutcomeReply(_message.Message):
    ANSWER_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    AT_MS_FIELD_NUMBER: _ClassVar[int]
    answer: _vocabulary_pb2.OutcomeAnswer
    @property
    def text(self) -> PersonalText: ...
    at_ms: int
    def __init__(
        self,
        *,
        answer: _vocabulary_pb2.OutcomeAnswer | str | None = ...,
        text: PersonalText | _Mapping[str, object] | None = ...,
        at_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["text"]) -> bool: ...
    def ClearField(self, field_name: _Literal["answer", "text", "at_ms"]) -> None: ...

class OutsideReview(_message.Message):
    RESULT_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    AT_MS_FIELD_NUMBER: _ClassVar[int]
    result: _vocabulary_pb2.ReviewResult
    @property
    def text(self) -> PersonalText: ...
    at_ms: int
    def __init__(
        self,
        *,
        result: _vocabulary_pb2.ReviewResult | str | None = ...,
        text: PersonalText | _Mapping[str, object] | None = ...,
        at_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["text"]) -> bool: ...
    def ClearField(self, field_name: _Literal["result", "text", "at_ms"]) -> None: ...

class Acknowledgement(_message.Message):
    SENT_MS_FIELD_NUMBER: _ClassVar[int]
    BY_FIELD_NUMBER: _ClassVar[int]
    LETTER_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    NEXT_STEP_FIELD_NUMBER: _ClassVar[int]
    NEXT_STEP_BY_MS_FIELD_NUMBER: _ClassVar[int]
    sent_ms: int
    # The person who sent it.
    by: str
    @property
    def letter(self) -> PersonalText: ...
    language: str
    @property
    def next_step(self) -> PersonalText: ...
    next_step_by_ms: int
    def __init__(
        self,
        *,
        sent_ms: int | None = ...,
        by: str | None = ...,
        letter: PersonalText | _Mapping[str, object] | None = ...,
        language: str | None = ...,
        next_step: PersonalText | _Mapping[str, object] | None = ...,
        next_step_by_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["letter", "next_step"]) -> bool: ...
    def ClearField(self, field_name: _Literal["sent_ms", "by", "letter", "language", "next_step", "next_step_by_ms"]) -> None: ...

class Head(_message.Message):
    """A head of complaint: one thing alleged, heard and decided by itself."""
    HEAD_FIELD_NUMBER: _ClassVar[int]
    GROUND_FIELD_NUMBER: _ClassVar[int]
    ALLEGATION_FIELD_NUMBER: _ClassVar[int]
    ASKED_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTATION_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_MS_FIELD_NUMBER: _ClassVar[int]
    BASIS_MS_FIELD_NUMBER: _ClassVar[int]
    STATEMENTS_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    FINDING_FIELD_NUMBER: _ClassVar[int]
    SETTLED_FIELD_NUMBER: _ClassVar[int]
    SETTLED_MS_FIELD_NUMBER: _ClassVar[int]
    SETTLED_REASON_FIELD_NUMBER: _ClassVar[int]
    EARLIER_FINDINGS_FIELD_NUMBER: _ClassVar[int]
    head: int
    ground: _vocabulary_pb2.Ground
    @property
    def allegation(self) -> PersonalText: ...
    # What is asked for; absent when nothing was.
    @property
    def asked(self) -> PersonalText: ...
    @property
    def amount(self) -> _common_pb2.Money: ...
    # The concerned employee; empty when none.
    employee_id: str
    @property
    def expectation(self) -> Expectation: ...
    # When it happened; 0 when not known.
    occurred_ms: int
    # When the head became what it is now: parties told and heard before were told and heard of another head.
    basis_ms: int
    @property
    def statements(self) -> _containers.RepeatedCompositeFieldContainer[Statement]: ...
    # How it stands; UNSPECIFIED while it is open.
    outcome: _vocabulary_pb2.Outcome
    # The finding that stands; absent while there is none, or when it was withdrawn or resolved early.
    @property
    def finding(self) -> Finding: ...
    # Why it was withdrawn, or the solution the customer accepted, with the time of either.
    @property
    def settled(self) -> PersonalText: ...
    settled_ms: int
    # UNSPECIFIED unless it was resolved early.
    settled_reason: _vocabulary_pb2.ReasonCode
    # Findings that no longer stand: of an earlier stage, or before the head was opened again; oldest first.
    @property
    def earlier_findings(self) -> _containers.RepeatedCompositeFieldContainer[Finding]: ...
    def __init__(
        self,
        *,
        head: int | None = ...,
        ground: _vocabulary_pb2.Ground | str | None = ...,
        allegation: PersonalText | _Mapping[str, object] | None = ...,
        asked: PersonalText | _Mapping[str, object] | None = ...,
        amount: _common_pb2.Money | _Mapping[str, object] | None = ...,
        employee_id: str | None = ...,
        expectation: Expectation | _Mapping[str, object] | None = ...,
        occurred_ms: int | None = ...,
        basis_ms: int | None = ...,
        statements: _Iterable[Statement | _Mapping[str, object]] | None = ...,
        outcome: _vocabulary_pb2.Outcome | str | None = ...,
        finding: Finding | _Mapping[str, object] | None = ...,
        settled: PersonalText | _Mapping[str, object] | None = ...,
        settled_ms: int | None = ...,
        settled_reason: _vocabulary_pb2.ReasonCode | str | None = ...,
        earlier_findings: _Iterable[Finding | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["allegation", "asked", "amount", "expectation", "finding", "settled"]) -> bool: ...
    def ClearField(self, field_name: _Literal["head", "ground", "allegation", "asked", "amount", "employee_id", "expectation", "occurred_ms", "basis_ms", "statements", "outcome", "finding", "settled", "settled_ms", "settled_reason", "earlier_findings"]) -> None: ...

class Statement(_message.Message):
    """What a party did with its chance to be heard on a head."""
    PARTY_FIELD_NUMBER: _ClassVar[int]
    INVITATION_FIELD_NUMBER: _ClassVar[int]
    GIVEN_FIELD_NUMBER: _ClassVar[int]
    WAIVER_FIELD_NUMBER: _ClassVar[int]
    # "customer" or the person ("E-17").
    party: str
    # Absent when nobody was invited.
    @property
    def invitation(self) -> Invitation: ...
    # What was stated; absent while nothing was.
    @property
    def given(self) -> PersonalText: ...
    # The written waiver; absent when there is none.
    @property
    def waiver(self) -> PersonalText: ...
    def __init__(
        self,
        *,
        party: str | None = ...,
        invitation: Invitation | _Mapping[str, object] | None = ...,
        given: PersonalText | _Mapping[str, object] | None = ...,
        waiver: PersonalText | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["invitation", "given", "waiver"]) -> bool: ...
    def ClearField(self, field_name: _Literal["party", "invitation", "given", "waiver"]) -> None: ...

class Invitation(_message.Message):
    AT_MS_FIELD_NUMBER: _ClassVar[int]
    DUE_MS_FIELD_NUMBER: _ClassVar[int]
    OFFERS_WRITING_FIELD_NUMBER: _ClassVar[int]
    OFFERS_REPRESENTATIVE_FIELD_NUMBER: _ClassVar[int]
    at_ms: int
    # Until when the party may state.
    due_ms: int
    offers_writing: bool
    offers_representative: bool
    def __init__(
        self,
        *,
        at_ms: int | None = ...,
        due_ms: int | None = ...,
        offers_writing: bool | None = ...,
        offers_representative: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["at_ms", "due_ms", "offers_writing", "offers_representative"]) -> None: ...

class Finding(_message.Message):
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    EXPLANATION_FIELD_NUMBER: _ClassVar[int]
    DECIDER_ID_FIELD_NUMBER: _ClassVar[int]
    STAGE_FIELD_NUMBER: _ClassVar[int]
    AT_MS_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    MERIT_FIELD_NUMBER: _ClassVar[int]
    DEPARTS_FROM_FIELD_NUMBER: _ClassVar[int]
    DEPARTURE_FIELD_NUMBER: _ClassVar[int]
    CLOSEST_FIELD_NUMBER: _ClassVar[int]
    BEHAVIOUR_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_FIELD_NUMBER: _ClassVar[int]
    PLAIN_WORDS_FIELD_NUMBER: _ClassVar[int]
    TOLD_BEFOREHAND_FIELD_NUMBER: _ClassVar[int]
    TERMS_FIELD_NUMBER: _ClassVar[int]
    GUARANTEE_FIELD_NUMBER: _ClassVar[int]
    STANDARDS_FIELD_NUMBER: _ClassVar[int]
    outcome: _vocabulary_pb2.Outcome
    # UNSPECIFIED when fully upheld.
    reason: _vocabulary_pb2.ReasonCode
    @property
    def explanation(self) -> PersonalText: ...
    # The person who decided.
    decider_id: str
    stage: _vocabulary_pb2.Stage
    at_ms: int
    # The policy it was made under.
    policy: str
    # What the evidence weighed then; absent in findings of earlier releases.
    @property
    def merit(self) -> FindingMerit: ...
    # What it departs from, "scorecard" or "closestHeads", and the decider's own reason.
    @property
    def departs_from(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    @property
    def departure(self) -> PersonalText: ...
    # The earlier heads that were shown, the closest first.
    @property
    def closest(self) -> _containers.RepeatedCompositeFieldContainer[ClosestHead]: ...
    # Of a finding against a person.
    behaviour: _vocabulary_pb2.BehaviourClass
    response: _vocabulary_pb2.BehaviourResponse
    # Of a technical finding for the firm.
    @property
    def plain_words(self) -> PersonalText: ...
    @property
    def told_beforehand(self) -> PersonalText: ...
    # The terms that bound the customer, as "fees 3", and the guarantee that beat the others.
    @property
    def terms(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    guarantee: str
    # What it says of the standards that were in force on the day.
    @property
    def standards(self) -> _containers.RepeatedCompositeFieldContainer[StandardVerdict]: ...
    def __init__(
        self,
        *,
        outcome: _vocabulary_pb2.Outcome | str | None = ...,
        reason: _vocabulary_pb2.ReasonCode | str | None = ...,
        explanation: PersonalText | _Mapping[str, object] | None = ...,
        decider_id: str | None = ...,
        stage: _vocabulary_pb2.Stage | str | None = ...,
        at_ms: int | None = ...,
        policy: str | None = ...,
        merit: FindingMerit | _Mapping[str, object] | None = ...,
        departs_from: _Iterable[str] | None = ...,
        departure: PersonalText | _Mapping[str, object] | None = ...,
        closest: _Iterable[ClosestHead | _Mapping[str, object]] | None = ...,
        behaviour: _vocabulary_pb2.BehaviourClass | str | None = ...,
        response: _vocabulary_pb2.BehaviourResponse | str | None = ...,
        plain_words: PersonalText | _Mapping[str, object] | None = ...,
        told_beforehand: PersonalText | _Mapping[str, object] | None = ...,
        terms: _Iterable[str] | None = ...,
        guarantee: str | None = ...,
        standards: _Iterable[StandardVerdict | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["explanation", "merit", "departure", "plain_words", "told_beforehand"]) -> bool: ...
    def ClearField(self, field_name: _Literal["outcome", "reason", "explanation", "decider_id", "stage", "at_ms", "policy", "merit", "departs_from", "departure", "closest", "behaviour", "response", "plain_words", "told_beforehand", "terms", "guarantee", "standards"]) -> None: ...

class StandardVerdict(_message.Message):
    """What a finding says of a standard."""
    STANDARD_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    MET_FIELD_NUMBER: _ClassVar[int]
    TEAM_FIELD_NUMBER: _ClassVar[int]
    # "ST-2".
    standard_id: str
    version: int
    # It was met; else missed.
    met: bool
    # The team of whoever the head concerns or who answers for the firm, as it was then.
    team: str
    def __init__(
        self,
        *,
        standard_id: str | None = ...,
        version: int | None = ...,
        met: bool | None = ...,
        team: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["standard_id", "version", "met", "team"]) -> None: ...

class FindingMerit(_message.Message):
    SUM_FIELD_NUMBER: _ClassVar[int]
    RECOMMENDED_FIELD_NUMBER: _ClassVar[int]
    STANDARD_FIELD_NUMBER: _ClassVar[int]
    BECAUSE_FIELD_NUMBER: _ClassVar[int]
    # Millibans; positive speaks for the customer.
    sum: int
    recommended: _vocabulary_pb2.Outcome
    # As in HeadScorecard.
    standard: str
    because: str
    def __init__(
        self,
        *,
        sum: int | None = ...,
        recommended: _vocabulary_pb2.Outcome | str | None = ...,
        standard: str | None = ...,
        because: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["sum", "recommended", "standard", "because"]) -> None: ...

class ClosestHead(_message.Message):
    """An earlier head that is like another, and how it was decided."""
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    LIKENESS_FIELD_NUMBER: _ClassVar[int]
    FOUND_MS_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    head: int
    outcome: _vocabulary_pb2.Outcome
    # How alike the texts are, 0–1000.
    likeness: int
    found_ms: int
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        head: int | None = ...,
        outcome: _vocabulary_pb2.Outcome | str | None = ...,
        likeness: int | None = ...,
        found_ms: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "head", "outcome", "likeness", "found_ms"]) -> None: ...

class SafetyReview(_message.Message):
    HEAD_FIELD_NUMBER: _ClassVar[int]
    REVIEWER_ID_FIELD_NUMBER: _ClassVar[int]
    REVIEWED_BY_FIELD_NUMBER: _ClassVar[int]
    REVIEWED_MS_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    head: int
    # Who was named; empty when nobody was.
    reviewer_id: str
    # Who reviewed it; empty while nobody did.
    reviewed_by: str
    reviewed_ms: int
    @property
    def text(self) -> PersonalText: ...
    def __init__(
        self,
        *,
        head: int | None = ...,
        reviewer_id: str | None = ...,
        reviewed_by: str | None = ...,
        reviewed_ms: int | None = ...,
        text: PersonalText | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["text"]) -> bool: ...
    def ClearField(self, field_name: _Literal["head", "reviewer_id", "reviewed_by", "reviewed_ms", "text"]) -> None: ...

class CareEntry(_message.Message):
    REVIEWED_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    BY_FIELD_NUMBER: _ClassVar[int]
    AT_MS_FIELD_NUMBER: _ClassVar[int]
    # It was reviewed; else it was raised.
    reviewed: bool
    # Absent where the narrative raised it by itself.
    @property
    def text(self) -> PersonalText: ...
    by: str
    at_ms: int
    def __init__(
        self,
        *,
        reviewed: bool | None = ...,
        text: PersonalText | _Mapping[str, object] | None = ...,
        by: str | None = ...,
        at_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["text"]) -> bool: ...
    def ClearField(self, field_name: _Literal["reviewed", "text", "by", "at_ms"]) -> None: ...

class Evidence(_message.Message):
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    HEADS_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    SUPPORTS_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_ID_FIELD_NUMBER: _ClassVar[int]
    INDEPENDENT_FIELD_NUMBER: _ClassVar[int]
    AT_MS_FIELD_NUMBER: _ClassVar[int]
    evidence: int
    @property
    def heads(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    kind: _vocabulary_pb2.EvidenceKind
    source: _vocabulary_pb2.EvidenceSource
    # Whom it speaks for; UNSPECIFIED when neither.
    supports: _vocabulary_pb2.Side
    @property
    def note(self) -> PersonalText: ...
    # The person of the firm, or outside expert, it came from; empty when none.
    provider_id: str
    independent: bool
    at_ms: int
    def __init__(
        self,
        *,
        evidence: int | None = ...,
        heads: _Iterable[int] | None = ...,
        kind: _vocabulary_pb2.EvidenceKind | str | None = ...,
        source: _vocabulary_pb2.EvidenceSource | str | None = ...,
        supports: _vocabulary_pb2.Side | str | None = ...,
        note: PersonalText | _Mapping[str, object] | None = ...,
        provider_id: str | None = ...,
        independent: bool | None = ...,
        at_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["note"]) -> bool: ...
    def ClearField(self, field_name: _Literal["evidence", "heads", "kind", "source", "supports", "note", "provider_id", "independent", "at_ms"]) -> None: ...

class PartyRecord(_message.Message):
    """A party, and how it was told."""
    PARTY_FIELD_NUMBER: _ClassVar[int]
    HEADS_FIELD_NUMBER: _ClassVar[int]
    ATTEMPTS_MS_FIELD_NUMBER: _ClassVar[int]
    NO_CHANNEL_DECLARED_BY_FIELD_NUMBER: _ClassVar[int]
    NO_CHANNEL_CONFIRMED_BY_FIELD_NUMBER: _ClassVar[int]
    NO_CHANNEL_CONFIRMED_MS_FIELD_NUMBER: _ClassVar[int]
    # "customer" or the person ("E-17").
    party: str
    # The heads that concern it.
    @property
    def heads(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    # When somebody tried to reach it.
    @property
    def attempts_ms(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    # It left no way to be reached: said by one person, confirmed by another; empty when not.
    no_channel_declared_by: str
    no_channel_confirmed_by: str
    no_channel_confirmed_ms: int
    def __init__(
        self,
        *,
        party: str | None = ...,
        heads: _Iterable[int] | None = ...,
        attempts_ms: _Iterable[int] | None = ...,
        no_channel_declared_by: str | None = ...,
        no_channel_confirmed_by: str | None = ...,
        no_channel_confirmed_ms: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["party", "heads", "attempts_ms", "no_channel_declared_by", "no_channel_confirmed_by", "no_channel_confirmed_ms"]) -> None: ...

class Summary(_message.Message):
    """A version of the shared summary and who has it."""
    VERSION_FIELD_NUMBER: _ClassVar[int]
    ISSUED_MS_FIELD_NUMBER: _ClassVar[int]
    PASSAGES_FIELD_NUMBER: _ClassVar[int]
    COPIES_FIELD_NUMBER: _ClassVar[int]
    # From 1.
    version: int
    issued_ms: int
    @property
    def passages(self) -> _containers.RepeatedCompositeFieldContainer[Passage]: ...
    @property
    def copies(self) -> _containers.RepeatedCompositeFieldContainer[SummaryCopy]: ...
    def __init__(
        self,
        *,
        version: int | None = ...,
        issued_ms: int | None = ...,
        passages: _Iterable[Passage | _Mapping[str, object]] | None = ...,
        copies: _Iterable[SummaryCopy | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["version", "issued_ms", "passages", "copies"]) -> None: ...

class SummaryCopy(_message.Message):
    """A party's copy, cut to its heads."""
    PARTY_FIELD_NUMBER: _ClassVar[int]
    SENT_MS_FIELD_NUMBER: _ClassVar[int]
    READ_MS_FIELD_NUMBER: _ClassVar[int]
    party: str
    # 0 while it was not sent, not read.
    sent_ms: int
    read_ms: int
    def __init__(
        self,
        *,
        party: str | None = ...,
        sent_ms: int | None = ...,
        read_ms: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["party", "sent_ms", "read_ms"]) -> None: ...

class Passage(_message.Message):
    """A passage of the shared summary."""
    PASSAGE_FIELD_NUMBER: _ClassVar[int]
    HEADS_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    DISPUTES_FIELD_NUMBER: _ClassVar[int]
    ANSWER_FIELD_NUMBER: _ClassVar[int]
    ANSWERED_MS_FIELD_NUMBER: _ClassVar[int]
    passage: int
    @property
    def heads(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    @property
    def text(self) -> PersonalText: ...
    @property
    def disputes(self) -> _containers.RepeatedCompositeFieldContainer[Dispute]: ...
    # The written answer that settled it; absent while none was given.
    @property
    def answer(self) -> PersonalText: ...
    answered_ms: int
    def __init__(
        self,
        *,
        passage: int | None = ...,
        heads: _Iterable[int] | None = ...,
        text: PersonalText | _Mapping[str, object] | None = ...,
        disputes: _Iterable[Dispute | _Mapping[str, object]] | None = ...,
        answer: PersonalText | _Mapping[str, object] | None = ...,
        answered_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["text", "answer"]) -> bool: ...
    def ClearField(self, field_name: _Literal["passage", "heads", "text", "disputes", "answer", "answered_ms"]) -> None: ...

class Dispute(_message.Message):
    PARTY_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    AT_MS_FIELD_NUMBER: _ClassVar[int]
    ATTACHED_FIELD_NUMBER: _ClassVar[int]
    party: str
    @property
    def text(self) -> PersonalText: ...
    at_ms: int
    # It came after the answer, so it is attached and holds nothing up.
    attached: bool
    def __init__(
        self,
        *,
        party: str | None = ...,
        text: PersonalText | _Mapping[str, object] | None = ...,
        at_ms: int | None = ...,
        attached: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["text"]) -> bool: ...
    def ClearField(self, field_name: _Literal["party", "text", "at_ms", "attached"]) -> None: ...

class Hearing(_message.Message):
    HEARING_FIELD_NUMBER: _ClassVar[int]
    FORM_FIELD_NUMBER: _ClassVar[int]
    HEADS_FIELD_NUMBER: _ClassVar[int]
    SCHEDULED_MS_FIELD_NUMBER: _ClassVar[int]
    INVITED_MS_FIELD_NUMBER: _ClassVar[int]
    INVITED_FIELD_NUMBER: _ClassVar[int]
    OFFERS_WRITING_FIELD_NUMBER: _ClassVar[int]
    OFFERS_REPRESENTATIVE_FIELD_NUMBER: _ClassVar[int]
    WAIVERS_FIELD_NUMBER: _ClassVar[int]
    HELD_MS_FIELD_NUMBER: _ClassVar[int]
    PRESENT_FIELD_NUMBER: _ClassVar[int]
    HEAT_BEFORE_FIELD_NUMBER: _ClassVar[int]
    HEAT_AFTER_FIELD_NUMBER: _ClassVar[int]
    MINUTES_FIELD_NUMBER: _ClassVar[int]
    hearing: int
    form: _vocabulary_pb2.HearingForm
    @property
    def heads(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    scheduled_ms: int
    # When the invitation went out, and to whom: "customer" or persons ("E-17").
    invited_ms: int
    @property
    def invited(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    offers_writing: bool
    offers_representative: bool
    # Employees who agreed in writing that it is held without them.
    @property
    def waivers(self) -> _containers.RepeatedCompositeFieldContainer[PresenceWaiver]: ...
    # 0 until it was held.
    held_ms: int
    @property
    def present(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # 0–1000; absent when not noted.
    heat_before: int
    heat_after: int
    @property
    def minutes(self) -> PersonalText: ...
    def __init__(
        self,
        *,
        hearing: int | None = ...,
        form: _vocabulary_pb2.HearingForm | str | None = ...,
        heads: _Iterable[int] | None = ...,
        scheduled_ms: int | None = ...,
        invited_ms: int | None = ...,
        invited: _Iterable[str] | None = ...,
        offers_writing: bool | None = ...,
        offers_representative: bool | None = ...,
        waivers: _Iterable[PresenceWaiver | _Mapping[str, object]] | None = ...,
        held_ms: int | None = ...,
        present: _Iterable[str] | None = ...,
        heat_before: int | None = ...,
        heat_after: int | None = ...,
        minutes: PersonalText | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["heat_before", "heat_after", "minutes"]) -> bool: ...
    def ClearField(self, field_name: _Literal["hearing", "form", "heads", "scheduled_ms", "invited_ms", "invited", "offers_writing", "offers_representative", "waivers", "held_ms", "present", "heat_before", "heat_after", "minutes"]) -> None: ...

class PresenceWaiver(_message.Message):
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    employee_id: str
    @property
    def text(self) -> PersonalText: ...
    def __init__(
        self,
        *,
        employee_id: str | None = ...,
        text: PersonalText | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["text"]) -> bool: ...
    def ClearField(self, field_name: _Literal["employee_id", "text"]) -> None: ...

class Remedy(_message.Message):
    """A remedy promised, or a change committed."""
    REMEDY_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    DUE_MS_FIELD_NUMBER: _ClassVar[int]
    GRANTED_MS_FIELD_NUMBER: _ClassVar[int]
    FULFILLED_MS_FIELD_NUMBER: _ClassVar[int]
    WAS_OVERDUE_FIELD_NUMBER: _ClassVar[int]
    WORK_FIELD_NUMBER: _ClassVar[int]
    remedy: int
    head: int
    kind: _vocabulary_pb2.RemedyKind
    @property
    def amount(self) -> _common_pb2.Money: ...
    @property
    def text(self) -> PersonalText: ...
    owner_id: str
    due_ms: int
    granted_ms: int
    # 0 while it is not done.
    fulfilled_ms: int
    # It ran late once, and its head was opened again over it.
    was_overdue: bool
    # What it takes; absent when nothing was said about work.
    @property
    def work(self) -> PromisedWork: ...
    def __init__(
        self,
        *,
        remedy: int | None = ...,
        head: int | None = ...,
        kind: _vocabulary_pb2.RemedyKind | str | None = ...,
        amount: _common_pb2.Money | _Mapping[str, object] | None = ...,
        text: PersonalText | _Mapping[str, object] | None = ...,
        owner_id: str | None = ...,
        due_ms: int | None = ...,
        granted_ms: int | None = ...,
        fulfilled_ms: int | None = ...,
        was_overdue: bool | None = ...,
        work: PromisedWork | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["amount", "text", "work"]) -> bool: ...
    def ClearField(self, field_name: _Literal["remedy", "head", "kind", "amount", "text", "owner_id", "due_ms", "granted_ms", "fulfilled_ms", "was_overdue", "work"]) -> None: ...

class PromisedWork(_message.Message):
    """What a promise takes in work (R11)."""
    HOURS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    PLAN_DECIDER_ID_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    hours: int
    # The accepted request of the plan that it stands on ("PR-3"); empty when it stands on none.
    request_id: str
    # Who accepted that request.
    plan_decider_id: str
    head: int
    def __init__(
        self,
        *,
        hours: int | None = ...,
        request_id: str | None = ...,
        plan_decider_id: str | None = ...,
        head: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["hours", "request_id", "plan_decider_id", "head"]) -> None: ...

class Letter(_message.Message):
    KIND_FIELD_NUMBER: _ClassVar[int]
    PARTY_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    SENT_MS_FIELD_NUMBER: _ClassVar[int]
    kind: _vocabulary_pb2.LetterKind
    party: str
    @property
    def text(self) -> PersonalText: ...
    sent_ms: int
    def __init__(
        self,
        *,
        kind: _vocabulary_pb2.LetterKind | str | None = ...,
        party: str | None = ...,
        text: PersonalText | _Mapping[str, object] | None = ...,
        sent_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["text"]) -> bool: ...
    def ClearField(self, field_name: _Literal["kind", "party", "text", "sent_ms"]) -> None: ...

class Step(_message.Message):
    """A step of the investigation."""
    HEADS_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    AT_MS_FIELD_NUMBER: _ClassVar[int]
    BY_FIELD_NUMBER: _ClassVar[int]
    @property
    def heads(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    @property
    def text(self) -> PersonalText: ...
    at_ms: int
    by: str
    def __init__(
        self,
        *,
        heads: _Iterable[int] | None = ...,
        text: PersonalText | _Mapping[str, object] | None = ...,
        at_ms: int | None = ...,
        by: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["text"]) -> bool: ...
    def ClearField(self, field_name: _Literal["heads", "text", "at_ms", "by"]) -> None: ...

class ConflictDeclaration(_message.Message):
    PERSON_ID_FIELD_NUMBER: _ClassVar[int]
    TIE_FIELD_NUMBER: _ClassVar[int]
    AT_MS_FIELD_NUMBER: _ClassVar[int]
    person_id: str
    # What ties them to the matter; absent when nothing does.
    @property
    def tie(self) -> PersonalText: ...
    at_ms: int
    def __init__(
        self,
        *,
        person_id: str | None = ...,
        tie: PersonalText | _Mapping[str, object] | None = ...,
        at_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["tie"]) -> bool: ...
    def ClearField(self, field_name: _Literal["person_id", "tie", "at_ms"]) -> None: ...

class OutsideDecider(_message.Message):
    """A decider from outside, named because nobody inside was left."""
    PERSON_ID_FIELD_NUMBER: _ClassVar[int]
    TIE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    NAMED_BY_FIELD_NUMBER: _ClassVar[int]
    AT_MS_FIELD_NUMBER: _ClassVar[int]
    person_id: str
    @property
    def tie(self) -> PersonalText: ...
    @property
    def reason(self) -> PersonalText: ...
    named_by: str
    at_ms: int
    def __init__(
        self,
        *,
        person_id: str | None = ...,
        tie: PersonalText | _Mapping[str, object] | None = ...,
        reason: PersonalText | _Mapping[str, object] | None = ...,
        named_by: str | None = ...,
        at_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["tie", "reason"]) -> bool: ...
    def ClearField(self, field_name: _Literal["person_id", "tie", "reason", "named_by", "at_ms"]) -> None: ...

class ProtectiveMeasure(_message.Message):
    KIND_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    HEADS_FIELD_NUMBER: _ClassVar[int]
    AT_MS_FIELD_NUMBER: _ClassVar[int]
    BY_FIELD_NUMBER: _ClassVar[int]
    kind: _vocabulary_pb2.ProtectiveMeasureKind
    @property
    def text(self) -> PersonalText: ...
    @property
    def heads(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    at_ms: int
    by: str
    def __init__(
        self,
        *,
        kind: _vocabulary_pb2.ProtectiveMeasureKind | str | None = ...,
        text: PersonalText | _Mapping[str, object] | None = ...,
        heads: _Iterable[int] | None = ...,
        at_ms: int | None = ...,
        by: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["text"]) -> bool: ...
    def ClearField(self, field_name: _Literal["kind", "text", "heads", "at_ms", "by"]) -> None: ...

class Embargo(_message.Message):
    """A stop on sharing: asked for by one person, placed by another."""
    PROPOSAL_FIELD_NUMBER: _ClassVar[int]
    PLACED_FIELD_NUMBER: _ClassVar[int]
    @property
    def proposal(self) -> EmbargoProposal: ...
    @property
    def placed(self) -> PlacedEmbargo: ...
    def __init__(
        self,
        *,
        proposal: EmbargoProposal | _Mapping[str, object] | None = ...,
        placed: PlacedEmbargo | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["proposal", "placed"]) -> bool: ...
    def ClearField(self, field_name: _Literal["proposal", "placed"]) -> None: ...

class EmbargoProposal(_message.Message):
    GROUND_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    BY_FIELD_NUMBER: _ClassVar[int]
    AT_MS_FIELD_NUMBER: _ClassVar[int]
    ground: _vocabulary_pb2.EmbargoGround
    @property
    def text(self) -> PersonalText: ...
    by: str
    at_ms: int
    def __init__(
        self,
        *,
        ground: _vocabulary_pb2.EmbargoGround | str | None = ...,
        text: PersonalText | _Mapping[str, object] | None = ...,
        by: str | None = ...,
        at_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["text"]) -> bool: ...
    def ClearField(self, field_name: _Literal["ground", "text", "by", "at_ms"]) -> None: ...

class PlacedEmbargo(_message.Message):
    GROUND_FIELD_NUMBER: _ClassVar[int]
    PROPOSER_ID_FIELD_NUMBER: _ClassVar[int]
    BY_FIELD_NUMBER: _ClassVar[int]
    UNTIL_MS_FIELD_NUMBER: _ClassVar[int]
    ground: _vocabulary_pb2.EmbargoGround
    proposer_id: str
    by: str
    # It lapses by itself.
    until_ms: int
    def __init__(
        self,
        *,
        ground: _vocabulary_pb2.EmbargoGround | str | None = ...,
        proposer_id: str | None = ...,
        by: str | None = ...,
        until_ms: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["ground", "proposer_id", "by", "until_ms"]) -> None: ...

class Due(_message.Message):
    """Something that has a date."""
    WHAT_FIELD_NUMBER: _ClassVar[int]
    DUE_MS_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    REMEDY_FIELD_NUMBER: _ClassVar[int]
    WHO_FIELD_NUMBER: _ClassVar[int]
    OVERDUE_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    # "acknowledgement", "final response", "statement", "remedy" …
    what: str
    due_ms: int
    # The head or remedy it belongs to; 0 when to the whole complaint.
    head: int
    remedy: int
    # Who has to act; empty when the firm as such.
    who: str
    overdue: bool
    # Of a complaint merged into this one: its number; empty for the complaint's own.
    complaint_id: str
    def __init__(
        self,
        *,
        what: str | None = ...,
        due_ms: int | None = ...,
        head: int | None = ...,
        remedy: int | None = ...,
        who: str | None = ...,
        overdue: bool | None = ...,
        complaint_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["what", "due_ms", "head", "remedy", "who", "overdue", "complaint_id"]) -> None: ...

class Obstacle(_message.Message):
    """A rule that stands in the way of the next step."""
    STEP_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    REFUSAL_FIELD_NUMBER: _ClassVar[int]
    # "find" on a head, or "close".
    step: str
    head: int
    @property
    def refusal(self) -> _common_pb2.RefusalDetail: ...
    def __init__(
        self,
        *,
        step: str | None = ...,
        head: int | None = ...,
        refusal: _common_pb2.RefusalDetail | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["refusal"]) -> bool: ...
    def ClearField(self, field_name: _Literal["step", "head", "refusal"]) -> None: ...
