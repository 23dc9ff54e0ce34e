# Written by Protocol/python/generate from evenhand/v1/complaint_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import common_pb2 as _common_pb2
from . import complaint_pb2 as _complaint_pb2
from . import triage_pb2 as _triage_pb2
from . import vocabulary_pb2 as _vocabulary_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class SearchOrder(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    # The newest first.
    SEARCH_ORDER_UNSPECIFIED: _ClassVar[SearchOrder]
    SEARCH_ORDER_NEWEST: _ClassVar[SearchOrder]
    # Of the newest 10,000 hits the most urgent first: open ones, then closed ones, each as the queue orders.
    SEARCH_ORDER_URGENCY: _ClassVar[SearchOrder]

SEARCH_ORDER_UNSPECIFIED: SearchOrder
SEARCH_ORDER_NEWEST: SearchOrder
SEARCH_ORDER_URGENCY: SearchOrder

class GetComplaintRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_DUPLICATES_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    # Also what it may be over again, and how many others have the same letter, which is looked up apart.
    include_duplicates: bool
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        include_duplicates: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "include_duplicates"]) -> None: ...

class GetComplaintResponse(_message.Message):
    COMPLAINT_FIELD_NUMBER: _ClassVar[int]
    DUE_FIELD_NUMBER: _ClassVar[int]
    OBSTACLES_FIELD_NUMBER: _ClassVar[int]
    DUPLICATES_FIELD_NUMBER: _ClassVar[int]
    SAME_LETTER_FIELD_NUMBER: _ClassVar[int]
    @property
    def complaint(self) -> _complaint_pb2.Complaint: ...
    # What has a date, soonest first.
    @property
    def due(self) -> _containers.RepeatedCompositeFieldContainer[_complaint_pb2.Due]: ...
    # Which rules still stand in the way of finding on each open head, and of closing.
    @property
    def obstacles(self) -> _containers.RepeatedCompositeFieldContainer[_complaint_pb2.Obstacle]: ...
    # What it may be over again, the likest first: until it is merged with it or told apart from it.
    @property
    def duplicates(self) -> _containers.RepeatedCompositeFieldContainer[_complaint_pb2.DuplicateSuggestion]: ...
    # How many complaints of other customers have the same letter, as far as they were compared: no duplicates to merge.
    # 1,000: there may be more.
    same_letter: int
    def __init__(
        self,
        *,
        complaint: _complaint_pb2.Complaint | _Mapping[str, object] | None = ...,
        due: _Iterable[_complaint_pb2.Due | _Mapping[str, object]] | None = ...,
        obstacles: _Iterable[_complaint_pb2.Obstacle | _Mapping[str, object]] | None = ...,
        duplicates: _Iterable[_complaint_pb2.DuplicateSuggestion | _Mapping[str, object]] | None = ...,
        same_letter: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["complaint"]) -> bool: ...
    def ClearField(self, field_name: _Literal["complaint", "due", "obstacles", "duplicates", "same_letter"]) -> None: ...

class GetScorecardRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    # Only this head; 0: all of them.
    head: int
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        head: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "head"]) -> None: ...

class GetScorecardResponse(_message.Message):
    POLICY_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    HEADS_FIELD_NUMBER: _ClassVar[int]
    # The version of the policy whose weights were used.
    policy: str
    # How many events the complaint had.
    version: int
    @property
    def heads(self) -> _containers.RepeatedCompositeFieldContainer[HeadScorecard]: ...
    def __init__(
        self,
        *,
        policy: str | None = ...,
        version: int | None = ...,
        heads: _Iterable[HeadScorecard | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["policy", "version", "heads"]) -> None: ...

class HeadScorecard(_message.Message):
    """How the evidence on a head weighs, in whole millibans: 1000 are odds of ten to one, positive speaks for the
    customer.
    """
    HEAD_FIELD_NUMBER: _ClassVar[int]
    GROUND_FIELD_NUMBER: _ClassVar[int]
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    TERMS_FIELD_NUMBER: _ClassVar[int]
    SUM_FIELD_NUMBER: _ClassVar[int]
    PROBABILITY_FIELD_NUMBER: _ClassVar[int]
    STANDARD_FIELD_NUMBER: _ClassVar[int]
    THRESHOLD_FIELD_NUMBER: _ClassVar[int]
    RECOMMENDED_FIELD_NUMBER: _ClassVar[int]
    BECAUSE_FIELD_NUMBER: _ClassVar[int]
    EXPERT_OPINIONS_FIELD_NUMBER: _ClassVar[int]
    DOUBT_FALLS_AFTER_FIELD_NUMBER: _ClassVar[int]
    TERMS_IN_FORCE_FIELD_NUMBER: _ClassVar[int]
    GUARANTEE_FIELD_NUMBER: _ClassVar[int]
    CLOSEST_FIELD_NUMBER: _ClassVar[int]
    STANDARDS_FIELD_NUMBER: _ClassVar[int]
    head: int
    ground: _vocabulary_pb2.Ground
    # The concerned employee; empty when none.
    employee_id: str
    # The prior first, then the evidence in the order of its numbers. Their millibans add up to sum.
    @property
    def terms(self) -> _containers.RepeatedCompositeFieldContainer[ScorecardTerm]: ...
    sum: int
    # 0–1 at the sum: 1 / (1 + 10^(−sum / 1000)).
    probability: float
    # "balanceOfProbabilities" or "clearlyWrong" (R7).
    standard: str
    # What a sum must reach for a finding for the customer.
    threshold: int
    recommended: _vocabulary_pb2.Outcome
    # Why: "shown", "notShown", "undecided", "customerIsBelieved", "nothingBesideTheComplaint", "doubtFallsOnFirm" or
    # "guaranteeBeatsTerms".
    because: str
    # Opinions on record whose authors are experts.
    @property
    def expert_opinions(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    # The last day a technical head waits for an expert, as 2026-11-30; empty when one has spoken, or it is another
    # ground.
    doubt_falls_after: str
    # The terms in force on the day that bind the customer, as "fees 3".
    @property
    def terms_in_force(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # The guarantee that beats the terms; empty when none does.
    guarantee: str
    # The closest earlier heads, the closest first. Empty for those who may not see other complaints.
    @property
    def closest(self) -> _containers.RepeatedCompositeFieldContainer[_complaint_pb2.ClosestHead]: ...
    # On service and conduct: the standards in force on the day, as "ST-2/1".
    @property
    def standards(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        head: int | None = ...,
        ground: _vocabulary_pb2.Ground | str | None = ...,
        employee_id: str | None = ...,
        terms: _Iterable[ScorecardTerm | _Mapping[str, object]] | None = ...,
        sum: int | None = ...,
        probability: float | None = ...,
        standard: str | None = ...,
        threshold: int | None = ...,
        recommended: _vocabulary_pb2.Outcome | str | None = ...,
        because: str | None = ...,
        expert_opinions: _Iterable[int] | None = ...,
        doubt_falls_after: str | None = ...,
        terms_in_force: _Iterable[str] | None = ...,
        guarantee: str | None = ...,
        closest: _Iterable[_complaint_pb2.ClosestHead | _Mapping[str, object]] | None = ...,
        standards: _Iterable[str] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["head", "ground", "employee_id", "terms", "sum", "probability", "standard", "threshold", "recommended", "because", "expert_opinions", "doubt_falls_after", "terms_in_force", "guarantee", "closest", "standards"]) -> None: ...

class ScorecardTerm(_message.Message):
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    FOR_CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    WEIGHT_FIELD_NUMBER: _ClassVar[int]
    DIVISOR_FIELD_NUMBER: _ClassVar[int]
    MILLIBANS_FIELD_NUMBER: _ClassVar[int]
    # The piece of evidence; 0 for the prior.
    evidence: int
    # As it weighs: a side's own word counts as complaintRepeat. UNSPECIFIED for the prior.
    kind: _vocabulary_pb2.EvidenceKind
    # It speaks for the customer; else for the other side. Of the prior, neither.
    for_customer: bool
    # The whole weight, and the part of it that counts: 1, 2 (a half), 4 (a quarter), or 0 for nothing. 0 for the prior.
    weight: int
    divisor: int
    millibans: int
    def __init__(
        self,
        *,
        evidence: int | None = ...,
        kind: _vocabulary_pb2.EvidenceKind | str | None = ...,
        for_customer: bool | None = ...,
        weight: int | None = ...,
        divisor: int | None = ...,
        millibans: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["evidence", "kind", "for_customer", "weight", "divisor", "millibans"]) -> None: ...

class ComplaintFilter(_message.Message):
    """Which complaints are meant. Every filter that is set must hold; those left out let everything pass."""
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_AREA_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_FIELD_NUMBER: _ClassVar[int]
    TOPIC_FIELD_NUMBER: _ClassVar[int]
    RECEIVED_FROM_MS_FIELD_NUMBER: _ClassVar[int]
    RECEIVED_UNTIL_MS_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    # Any of these.
    @property
    def status(self) -> _containers.RepeatedScalarFieldContainer[_vocabulary_pb2.ComplaintStatus]: ...
    customer_id: str
    # Some head concerns this employee.
    employee_id: str
    product_area: str
    language: str
    # UNSPECIFIED for any.
    channel: _vocabulary_pb2.Channel
    topic: str
    # Received from … until, the end left out; 0 for open ends.
    received_from_ms: int
    received_until_ms: int
    # Imported from this source.
    source: str
    def __init__(
        self,
        *,
        status: _Iterable[_vocabulary_pb2.ComplaintStatus | str] | None = ...,
        customer_id: str | None = ...,
        employee_id: str | None = ...,
        product_area: str | None = ...,
        language: str | None = ...,
        channel: _vocabulary_pb2.Channel | str | None = ...,
        topic: str | None = ...,
        received_from_ms: int | None = ...,
        received_until_ms: int | None = ...,
        source: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["status", "customer_id", "employee_id", "product_area", "language", "channel", "topic", "received_from_ms", "received_until_ms", "source"]) -> None: ...

class ListComplaintsRequest(_message.Message):
    FILTER_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXCERPT_FIELD_NUMBER: _ClassVar[int]
    FOLD_MERGED_FIELD_NUMBER: _ClassVar[int]
    @property
    def filter(self) -> ComplaintFilter: ...
    # At most so many; 0 means all.
    limit: int
    include_excerpt: bool
    # Folds complaints merged into one that is listed into its row; without it every complaint is a row, as an export
    # needs it.
    fold_merged: bool
    def __init__(
        self,
        *,
        filter: ComplaintFilter | _Mapping[str, object] | None = ...,
        limit: int | None = ...,
        include_excerpt: bool | None = ...,
        fold_merged: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["filter"]) -> bool: ...
    def ClearField(self, field_name: _Literal["filter", "limit", "include_excerpt", "fold_merged"]) -> None: ...

class ListComplaintsResponse(_message.Message):
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    # At least one; newest first across the whole stream.
    @property
    def complaints(self) -> _containers.RepeatedCompositeFieldContainer[_complaint_pb2.ComplaintRow]: ...
    def __init__(
        self,
        *,
        complaints: _Iterable[_complaint_pb2.ComplaintRow | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaints"]) -> None: ...

class SearchComplaintsRequest(_message.Message):
    QUERY_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    PAGE_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    # Words, all of which must stand in the narrative; "in quotes" they stand together. 1–1,000 characters.
    query: str
    # For a filter at most 10,000 hits are looked at for a page. It is full unless fewer pass; short and with a token,
    # there are more hits to look at.
    @property
    def filter(self) -> ComplaintFilter: ...
    # A token is good for the order it was given in.
    @property
    def page(self) -> _common_pb2.PageRequest: ...
    order: SearchOrder
    def __init__(
        self,
        *,
        query: str | None = ...,
        filter: ComplaintFilter | _Mapping[str, object] | None = ...,
        page: _common_pb2.PageRequest | _Mapping[str, object] | None = ...,
        order: SearchOrder | str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["filter", "page"]) -> bool: ...
    def ClearField(self, field_name: _Literal["query", "filter", "page", "order"]) -> None: ...

class SearchComplaintsResponse(_message.Message):
    HITS_FIELD_NUMBER: _ClassVar[int]
    NEXT_TOKEN_FIELD_NUMBER: _ClassVar[int]
    REACH_FIELD_NUMBER: _ClassVar[int]
    FOUND_FIELD_NUMBER: _ClassVar[int]
    FOUND_CAPPED_FIELD_NUMBER: _ClassVar[int]
    LOOKED_CAPPED_FIELD_NUMBER: _ClassVar[int]
    @property
    def hits(self) -> _containers.RepeatedCompositeFieldContainer[SearchHit]: ...
    # Empty on the last page.
    next_token: str
    @property
    def reach(self) -> _common_pb2.SearchReach: ...
    # How many complaints the query and the filter find, as far as they are open to the reader, 1,000 at most. On the
    # first page only.
    found: int
    # There are more than were found, or may be among hits that were not looked at.
    found_capped: bool
    # By urgency: there are more than the newest 10,000 hits, and only these were ranked.
    looked_capped: bool
    def __init__(
        self,
        *,
        hits: _Iterable[SearchHit | _Mapping[str, object]] | None = ...,
        next_token: str | None = ...,
        reach: _common_pb2.SearchReach | _Mapping[str, object] | None = ...,
        found: int | None = ...,
        found_capped: bool | None = ...,
        looked_capped: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["reach", "found"]) -> bool: ...
    def ClearField(self, field_name: _Literal["hits", "next_token", "reach", "found", "found_capped", "looked_capped"]) -> None: ...

class SearchHit(_message.Message):
    COMPLAINT_FIELD_NUMBER: _ClassVar[int]
    SNIPPET_FIELD_NUMBER: _ClassVar[int]
    MARKS_FIELD_NUMBER: _ClassVar[int]
    @property
    def complaint(self) -> _complaint_pb2.ComplaintRow: ...
    # The passage around the first hit.
    snippet: str
    # Byte ranges of the found words within the snippet: start, end, start, end …
    @property
    def marks(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    def __init__(
        self,
        *,
        complaint: _complaint_pb2.ComplaintRow | _Mapping[str, object] | None = ...,
        snippet: str | None = ...,
        marks: _Iterable[int] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["complaint"]) -> bool: ...
    def ClearField(self, field_name: _Literal["complaint", "snippet", "marks"]) -> None: ...

class HeadDraft(_message.Message):
    """A head as somebody sets it out."""
    GROUND_FIELD_NUMBER: _ClassVar[int]
    ALLEGATION_FIELD_NUMBER: _ClassVar[int]
    ASKED_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTATION_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_MS_FIELD_NUMBER: _ClassVar[int]
    ground: _vocabulary_pb2.Ground
    # What is alleged; needed.
    allegation: str
    # What is asked for; empty when nothing is.
    asked: str
    @property
    def amount(self) -> _common_pb2.Money: ...
    # The concerned employee; empty when none is known.
    employee_id: str
    @property
    def expectation(self) -> _complaint_pb2.Expectation: ...
    # When it happened; absent when not known.
    occurred_ms: int
    def __init__(
        self,
        *,
        ground: _vocabulary_pb2.Ground | str | None = ...,
        allegation: str | None = ...,
        asked: str | None = ...,
        amount: _common_pb2.Money | _Mapping[str, object] | None = ...,
        employee_id: str | None = ...,
        expectation: _complaint_pb2.Expectation | _Mapping[str, object] | None = ...,
        occurred_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["amount", "expectation", "occurred_ms"]) -> bool: ...
    def ClearField(self, field_name: _Literal["ground", "allegation", "asked", "amount", "employee_id", "expectation", "occurred_ms"]) -> None: ...

class FileComplaintRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIVED_MS_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    NARRATIVE_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_AREA_FIELD_NUMBER: _ClassVar[int]
    HEADS_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    NO_CHANNEL_GIVEN_FIELD_NUMBER: _ClassVar[int]
    # Empty for an anonymous complaint.
    customer_id: str
    # When it was received; absent: now.
    received_ms: int
    channel: _vocabulary_pb2.Channel
    # BCP 47; empty: "und".
    language: str
    # At most 64 KiB of UTF-8, unless the policy says otherwise.
    narrative: str
    product_area: str
    @property
    def heads(self) -> _containers.RepeatedCompositeFieldContainer[HeadDraft]: ...
    # Where it comes from; absent when it is filed by hand.
    @property
    def source(self) -> _complaint_pb2.SourceReference: ...
    # The complainant left no way to be reached; a second person must confirm it.
    no_channel_given: bool
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        received_ms: int | None = ...,
        channel: _vocabulary_pb2.Channel | str | None = ...,
        language: str | None = ...,
        narrative: str | None = ...,
        product_area: str | None = ...,
        heads: _Iterable[HeadDraft | _Mapping[str, object]] | None = ...,
        source: _complaint_pb2.SourceReference | _Mapping[str, object] | None = ...,
        no_channel_given: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["received_ms", "source"]) -> bool: ...
    def ClearField(self, field_name: _Literal["customer_id", "received_ms", "channel", "language", "narrative", "product_area", "heads", "source", "no_channel_given"]) -> None: ...

class FileComplaintResponse(_message.Message):
    REPLY_FIELD_NUMBER: _ClassVar[int]
    SCORE_FIELD_NUMBER: _ClassVar[int]
    ACKNOWLEDGE_BY_MS_FIELD_NUMBER: _ClassVar[int]
    RESPOND_BY_MS_FIELD_NUMBER: _ClassVar[int]
    DUPLICATES_FIELD_NUMBER: _ClassVar[int]
    SAME_LETTER_FIELD_NUMBER: _ClassVar[int]
    @property
    def reply(self) -> _common_pb2.CommandReply: ...
    @property
    def score(self) -> _triage_pb2.TriageScore: ...
    acknowledge_by_ms: int
    respond_by_ms: int
    # What it may be over again, the likest first.
    @property
    def duplicates(self) -> _containers.RepeatedCompositeFieldContainer[_complaint_pb2.DuplicateSuggestion]: ...
    # How many complaints of other customers have the same letter, as far as they were compared: no duplicates to merge.
    # 1,000: there may be more.
    same_letter: int
    def __init__(
        self,
        *,
        reply: _common_pb2.CommandReply | _Mapping[str, object] | None = ...,
        score: _triage_pb2.TriageScore | _Mapping[str, object] | None = ...,
        acknowledge_by_ms: int | None = ...,
        respond_by_ms: int | None = ...,
        duplicates: _Iterable[_complaint_pb2.DuplicateSuggestion | _Mapping[str, object]] | None = ...,
        same_letter: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["reply", "score"]) -> bool: ...
    def ClearField(self, field_name: _Literal["reply", "score", "acknowledge_by_ms", "respond_by_ms", "duplicates", "same_letter"]) -> None: ...

class AcknowledgeRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    LETTER_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_FIELD_NUMBER: _ClassVar[int]
    NEXT_STEP_FIELD_NUMBER: _ClassVar[int]
    NEXT_STEP_BY_MS_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    # The letter as sent.
    letter: str
    # BCP 47: the rules of that language check the letter.
    language: str
    # UNSPECIFIED when not recorded.
    channel: _vocabulary_pb2.Channel
    # What happens next, and by when; both stand in the letter too.
    next_step: str
    next_step_by_ms: int
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        letter: str | None = ...,
        language: str | None = ...,
        channel: _vocabulary_pb2.Channel | str | None = ...,
        next_step: str | None = ...,
        next_step_by_ms: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "letter", "language", "channel", "next_step", "next_step_by_ms"]) -> None: ...

class AddHeadRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    DRAFT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    @property
    def draft(self) -> HeadDraft: ...
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        draft: HeadDraft | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["draft"]) -> bool: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "draft"]) -> None: ...

class ChangeHeadRequest(_message.Message):
    """A field left out stays as it is."""
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    GROUND_FIELD_NUMBER: _ClassVar[int]
    ALLEGATION_FIELD_NUMBER: _ClassVar[int]
    ASKED_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    EXPECTATION_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_MS_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    head: int
    # UNSPECIFIED leaves it.
    ground: _vocabulary_pb2.Ground
    allegation: str
    asked: str
    @property
    def amount(self) -> _common_pb2.Money: ...
    @property
    def expectation(self) -> _complaint_pb2.Expectation: ...
    occurred_ms: int
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        head: int | None = ...,
        ground: _vocabulary_pb2.Ground | str | None = ...,
        allegation: str | None = ...,
        asked: str | None = ...,
        amount: _common_pb2.Money | _Mapping[str, object] | None = ...,
        expectation: _complaint_pb2.Expectation | _Mapping[str, object] | None = ...,
        occurred_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["allegation", "asked", "amount", "expectation", "occurred_ms"]) -> bool: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "head", "ground", "allegation", "asked", "amount", "expectation", "occurred_ms"]) -> None: ...

class NameEmployeeRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    head: int
    employee_id: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        head: int | None = ...,
        employee_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "head", "employee_id"]) -> None: ...

class WithdrawHeadRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    # 0 withdraws every head.
    head: int
    reason: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        head: int | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "head", "reason"]) -> None: ...

class AddEvidenceRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    HEADS_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    SUPPORTS_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_ID_FIELD_NUMBER: _ClassVar[int]
    INDEPENDENT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    # At least one.
    @property
    def heads(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    kind: _vocabulary_pb2.EvidenceKind
    source: _vocabulary_pb2.EvidenceSource
    # Whom it speaks for; UNSPECIFIED when neither.
    supports: _vocabulary_pb2.Side
    note: str
    # The person of the firm, or outside expert, it came from; empty when none.
    provider_id: str
    # Apart from the complaint itself and from both sides.
    independent: bool
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        heads: _Iterable[int] | None = ...,
        kind: _vocabulary_pb2.EvidenceKind | str | None = ...,
        source: _vocabulary_pb2.EvidenceSource | str | None = ...,
        supports: _vocabulary_pb2.Side | str | None = ...,
        note: str | None = ...,
        provider_id: str | None = ...,
        independent: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "heads", "kind", "source", "supports", "note", "provider_id", "independent"]) -> None: ...

class EraseComplaintTextsRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version"]) -> None: ...

class AppointRespondentRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    RESPONDENT_ID_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    # The person ("E-17").
    respondent_id: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        respondent_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "respondent_id"]) -> None: ...

class PassageDraft(_message.Message):
    """A passage as somebody writes it."""
    HEADS_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    # The heads it speaks of: who is party to them gets it.
    @property
    def heads(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    text: str
    def __init__(
        self,
        *,
        heads: _Iterable[int] | None = ...,
        text: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["heads", "text"]) -> None: ...

class IssueSummaryRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    PASSAGES_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    # At least one.
    @property
    def passages(self) -> _containers.RepeatedCompositeFieldContainer[PassageDraft]: ...
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        passages: _Iterable[PassageDraft | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "passages"]) -> None: ...

class RecordSummaryEventRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    SENT_FIELD_NUMBER: _ClassVar[int]
    READ_FIELD_NUMBER: _ClassVar[int]
    DISPUTED_FIELD_NUMBER: _ClassVar[int]
    ANSWERED_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    @property
    def sent(self) -> SummarySent: ...
    @property
    def read(self) -> SummaryRead: ...
    @property
    def disputed(self) -> PassageDisputed: ...
    @property
    def answered(self) -> PassageAnswered: ...
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        sent: SummarySent | _Mapping[str, object] | None = ...,
        read: SummaryRead | _Mapping[str, object] | None = ...,
        disputed: PassageDisputed | _Mapping[str, object] | None = ...,
        answered: PassageAnswered | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["sent", "read", "disputed", "answered", "event"]) -> bool: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "sent", "read", "disputed", "answered", "event"]) -> None: ...
    def WhichOneof(self, oneof_group: _Literal["event"]) -> _Literal["sent", "read", "disputed", "answered"] | None: ...

class SummarySent(_message.Message):
    """A party was sent its copy of the latest version."""
    PARTY_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_FIELD_NUMBER: _ClassVar[int]
    # "customer" or the person ("E-17").
    party: str
    # UNSPECIFIED when not recorded.
    channel: _vocabulary_pb2.Channel
    def __init__(
        self,
        *,
        party: str | None = ...,
        channel: _vocabulary_pb2.Channel | str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["party", "channel"]) -> None: ...

class SummaryRead(_message.Message):
    PARTY_FIELD_NUMBER: _ClassVar[int]
    party: str
    def __init__(
        self,
        *,
        party: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["party"]) -> None: ...

class PassageDisputed(_message.Message):
    PASSAGE_FIELD_NUMBER: _ClassVar[int]
    PARTY_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    passage: int
    party: str
    text: str
    def __init__(
        self,
        *,
        passage: int | None = ...,
        party: str | None = ...,
        text: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["passage", "party", "text"]) -> None: ...

class PassageAnswered(_message.Message):
    """One written answer settles a passage; later disputes are attached."""
    PASSAGE_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    passage: int
    text: str
    def __init__(
        self,
        *,
        passage: int | None = ...,
        text: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["passage", "text"]) -> None: ...

class RecordContactAttemptRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    PARTY_FIELD_NUMBER: _ClassVar[int]
    ATTEMPTED_MS_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    party: str
    # When it was tried; absent: now.
    attempted_ms: int
    channel: _vocabulary_pb2.Channel
    note: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        party: str | None = ...,
        attempted_ms: int | None = ...,
        channel: _vocabulary_pb2.Channel | str | None = ...,
        note: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["attempted_ms"]) -> bool: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "party", "attempted_ms", "channel", "note"]) -> None: ...

class DeclareNoChannelRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    PARTY_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    party: str
    note: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        party: str | None = ...,
        note: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "party", "note"]) -> None: ...

class ConfirmNoChannelRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    PARTY_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    party: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        party: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "party"]) -> None: ...

class RecordChannelRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    PARTY_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    party: str
    channel: _vocabulary_pb2.Channel
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        party: str | None = ...,
        channel: _vocabulary_pb2.Channel | str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "party", "channel"]) -> None: ...

class SendLetterRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    PARTY_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    kind: _vocabulary_pb2.LetterKind
    party: str
    # UNSPECIFIED when not recorded.
    channel: _vocabulary_pb2.Channel
    text: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        kind: _vocabulary_pb2.LetterKind | str | None = ...,
        party: str | None = ...,
        channel: _vocabulary_pb2.Channel | str | None = ...,
        text: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "kind", "party", "channel", "text"]) -> None: ...

class PreviewLetterRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    PARTY_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    BY_MS_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    kind: _vocabulary_pb2.LetterKind
    # Whom it is for: "customer" or a person ("E-17").
    party: str
    # BCP 47: "en", "th", "pl" or "te"; empty: the party's own language where it is known, else English.
    language: str
    # What the letter says that the record does not: why there is no answer yet, or what was changed. Needed for a
    # holding letter and for the announcement of a change.
    text: str
    # By when: of a holding letter when the answer comes, of an invitation the last day to state; 0: what the clocks
    # say.
    by_ms: int
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        kind: _vocabulary_pb2.LetterKind | str | None = ...,
        party: str | None = ...,
        language: str | None = ...,
        text: str | None = ...,
        by_ms: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "kind", "party", "language", "text", "by_ms"]) -> None: ...

class PreviewLetterResponse(_message.Message):
    SUBJECT_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    HTML_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    FAULTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_STEP_FIELD_NUMBER: _ClassVar[int]
    NEXT_STEP_BY_MS_FIELD_NUMBER: _ClassVar[int]
    subject: str
    # Plain text.
    text: str
    # A page that prints: one file without anything outside of it.
    html: str
    # The language it is written in.
    language: str
    # What rule R1 finds wanting; empty when the letter may go out. Only acknowledgements are checked.
    @property
    def faults(self) -> _containers.RepeatedCompositeFieldContainer[LetterFault]: ...
    # What happens next and by when, as an acknowledgement says it; for Acknowledge.
    next_step: str
    next_step_by_ms: int
    def __init__(
        self,
        *,
        subject: str | None = ...,
        text: str | None = ...,
        html: str | None = ...,
        language: str | None = ...,
        faults: _Iterable[LetterFault | _Mapping[str, object]] | None = ...,
        next_step: str | None = ...,
        next_step_by_ms: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["subject", "text", "html", "language", "faults", "next_step", "next_step_by_ms"]) -> None: ...

class LetterFault(_message.Message):
    """What an acknowledgement lacks, or says that it must not say."""
    REQUIREMENT_FIELD_NUMBER: _ClassVar[int]
    SENTENCE_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    # "thanks", "noChallenge", "nextStep", "byWhen".
    requirement: str
    # The sentence at fault; empty when none is.
    sentence: str
    message: str
    def __init__(
        self,
        *,
        requirement: str | None = ...,
        sentence: str | None = ...,
        message: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["requirement", "sentence", "message"]) -> None: ...

class GetClocksRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    REGIMES_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    # "house", "fca", "fcaPayments", "cfpb", "localGovernment"; empty: those the policy runs on this complaint.
    @property
    def regimes(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        regimes: _Iterable[str] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "regimes"]) -> None: ...

class GetClocksResponse(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    CALENDAR_FIELD_NUMBER: _ClassVar[int]
    NOW_MS_FIELD_NUMBER: _ClassVar[int]
    CLOCKS_FIELD_NUMBER: _ClassVar[int]
    RESPOND_BY_MS_FIELD_NUMBER: _ClassVar[int]
    RULING_REGIME_FIELD_NUMBER: _ClassVar[int]
    WAITS_FIELD_NUMBER: _ClassVar[int]
    ALERTS_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    # The policy the case runs under.
    policy: str
    # The calendar days are counted on.
    calendar: str
    # The moment the standings are of.
    now_ms: int
    # Regime by regime, soonest first within each.
    @property
    def clocks(self) -> _containers.RepeatedCompositeFieldContainer[Clock]: ...
    # The strictest date of all that is still owed; 0 when nothing is. Lists and the queue are sorted by it.
    respond_by_ms: int
    # Whose clock that is.
    ruling_regime: str
    # When the firm waited for the customer.
    @property
    def waits(self) -> _containers.RepeatedCompositeFieldContainer[CustomerWait]: ...
    # What was told of the clocks so far, ended alerts included.
    @property
    def alerts(self) -> _containers.RepeatedCompositeFieldContainer[_complaint_pb2.Alert]: ...
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        policy: str | None = ...,
        calendar: str | None = ...,
        now_ms: int | None = ...,
        clocks: _Iterable[Clock | _Mapping[str, object]] | None = ...,
        respond_by_ms: int | None = ...,
        ruling_regime: str | None = ...,
        waits: _Iterable[CustomerWait | _Mapping[str, object]] | None = ...,
        alerts: _Iterable[_complaint_pb2.Alert | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "policy", "calendar", "now_ms", "clocks", "respond_by_ms", "ruling_regime", "waits", "alerts"]) -> None: ...

class CustomerWait(_message.Message):
    FROM_MS_FIELD_NUMBER: _ClassVar[int]
    UNTIL_MS_FIELD_NUMBER: _ClassVar[int]
    from_ms: int
    # 0 while it goes on.
    until_ms: int
    def __init__(
        self,
        *,
        from_ms: int | None = ...,
        until_ms: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["from_ms", "until_ms"]) -> None: ...

class Clock(_message.Message):
    REGIME_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    STARTS_MS_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    DAYS_FIELD_NUMBER: _ClassVar[int]
    DUE_MS_FIELD_NUMBER: _ClassVar[int]
    DONE_MS_FIELD_NUMBER: _ClassVar[int]
    WAITING_SINCE_MS_FIELD_NUMBER: _ClassVar[int]
    STANDING_FIELD_NUMBER: _ClassVar[int]
    STEPS_FIELD_NUMBER: _ClassVar[int]
    ALERTS_FIELD_NUMBER: _ClassVar[int]
    RULING_FIELD_NUMBER: _ClassVar[int]
    regime: str
    # "acknowledgement", "summaryResolution", "finalResponse", "stageTwoAcknowledgement", "stageTwoResponse".
    kind: str
    starts_ms: int
    # "businessDays" or "calendarDays".
    unit: str
    # Days counted, with what was added.
    days: int
    due_ms: int
    # When it was done; 0 while it is not.
    done_ms: int
    # Since when the clock stands still; 0 when it runs.
    waiting_since_ms: int
    # "running", "waiting", "inTime", "late", "overdue", "passed".
    standing: str
    # The account of the date, in order.
    @property
    def steps(self) -> _containers.RepeatedCompositeFieldContainer[ClockStep]: ...
    @property
    def alerts(self) -> _containers.RepeatedCompositeFieldContainer[ClockAlert]: ...
    # The clock the due date of lists comes from.
    ruling: bool
    def __init__(
        self,
        *,
        regime: str | None = ...,
        kind: str | None = ...,
        starts_ms: int | None = ...,
        unit: str | None = ...,
        days: int | None = ...,
        due_ms: int | None = ...,
        done_ms: int | None = ...,
        waiting_since_ms: int | None = ...,
        standing: str | None = ...,
        steps: _Iterable[ClockStep | _Mapping[str, object]] | None = ...,
        alerts: _Iterable[ClockAlert | _Mapping[str, object]] | None = ...,
        ruling: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["regime", "kind", "starts_ms", "unit", "days", "due_ms", "done_ms", "waiting_since_ms", "standing", "steps", "alerts", "ruling"]) -> None: ...

class ClockStep(_message.Message):
    """A line of the account of a date. Days are local ones of the calendar: "2026-11-30"."""
    WHAT_FIELD_NUMBER: _ClassVar[int]
    FROM_FIELD_NUMBER: _ClassVar[int]
    THROUGH_FIELD_NUMBER: _ClassVar[int]
    FIRST_FIELD_NUMBER: _ClassVar[int]
    LAST_FIELD_NUMBER: _ClassVar[int]
    WHY_FIELD_NUMBER: _ClassVar[int]
    DAYS_FIELD_NUMBER: _ClassVar[int]
    # "starts", "counted", "skipped", "extended", "waitDoesNotCount".
    what: str
    from: str
    through: str
    # Of "counted": the numbers of the first and the last day.
    first: int
    last: int
    # Of "starts": "received", "acknowledged", "acknowledgementDue", "reopened", "stageTwoRequested". Of "skipped":
    # "notWorkedOn", "holiday", "waiting".
    why: str
    # Of "extended".
    days: int
    def __init__(
        self,
        *,
        what: str | None = ...,
        from: str | None = ...,
        through: str | None = ...,
        first: int | None = ...,
        last: int | None = ...,
        why: str | None = ...,
        days: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["what", "from", "through", "first", "last", "why", "days"]) -> None: ...

class ClockAlert(_message.Message):
    """A share of a clock at which people are told."""
    SHARE_FIELD_NUMBER: _ClassVar[int]
    AT_MS_FIELD_NUMBER: _ClassVar[int]
    REACHED_FIELD_NUMBER: _ClassVar[int]
    # Percent.
    share: int
    at_ms: int
    reached: bool
    def __init__(
        self,
        *,
        share: int | None = ...,
        at_ms: int | None = ...,
        reached: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["share", "at_ms", "reached"]) -> None: ...

class StartWaitRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    QUESTION_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    # What the customer was asked.
    question: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        question: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "question"]) -> None: ...

class EndWaitRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version"]) -> None: ...

class ExtendResponseRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    DAYS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    # Business days.
    days: int
    # What the customer was told.
    reason: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        days: int | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "days", "reason"]) -> None: ...

class AcknowledgeAlertRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    ALERT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    # Its number within the complaint.
    alert: int
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        alert: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "alert"]) -> None: ...

class AdoptPolicyRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    # Its version.
    policy: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        policy: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "policy"]) -> None: ...

class AdoptPolicyResponse(_message.Message):
    REPLY_FIELD_NUMBER: _ClassVar[int]
    @property
    def reply(self) -> _common_pb2.CommandReply: ...
    def __init__(
        self,
        *,
        reply: _common_pb2.CommandReply | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["reply"]) -> bool: ...
    def ClearField(self, field_name: _Literal["reply"]) -> None: ...

class InviteStatementRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    SIDE_FIELD_NUMBER: _ClassVar[int]
    DUE_MS_FIELD_NUMBER: _ClassVar[int]
    OFFERS_WRITING_FIELD_NUMBER: _ClassVar[int]
    OFFERS_REPRESENTATIVE_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    head: int
    side: _vocabulary_pb2.Side
    # Until when they may state; absent: the earliest the policy allows.
    due_ms: int
    # Absent means yes: what a fair invitation offers is left out on purpose or not at all.
    offers_writing: bool
    offers_representative: bool
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        head: int | None = ...,
        side: _vocabulary_pb2.Side | str | None = ...,
        due_ms: int | None = ...,
        offers_writing: bool | None = ...,
        offers_representative: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["due_ms", "offers_writing", "offers_representative"]) -> bool: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "head", "side", "due_ms", "offers_writing", "offers_representative"]) -> None: ...

class GiveStatementRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    SIDE_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    head: int
    side: _vocabulary_pb2.Side
    text: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        head: int | None = ...,
        side: _vocabulary_pb2.Side | str | None = ...,
        text: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "head", "side", "text"]) -> None: ...

class WaiveStatementRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    SIDE_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    head: int
    side: _vocabulary_pb2.Side
    # The written waiver.
    text: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        head: int | None = ...,
        side: _vocabulary_pb2.Side | str | None = ...,
        text: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "head", "side", "text"]) -> None: ...

class ScheduleHearingRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    FORM_FIELD_NUMBER: _ClassVar[int]
    HEADS_FIELD_NUMBER: _ClassVar[int]
    SCHEDULED_MS_FIELD_NUMBER: _ClassVar[int]
    INVITED_FIELD_NUMBER: _ClassVar[int]
    OFFERS_WRITING_FIELD_NUMBER: _ClassVar[int]
    OFFERS_REPRESENTATIVE_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    form: _vocabulary_pb2.HearingForm
    @property
    def heads(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    scheduled_ms: int
    # "customer" or persons ("E-17").
    @property
    def invited(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # Absent means yes.
    offers_writing: bool
    offers_representative: bool
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        form: _vocabulary_pb2.HearingForm | str | None = ...,
        heads: _Iterable[int] | None = ...,
        scheduled_ms: int | None = ...,
        invited: _Iterable[str] | None = ...,
        offers_writing: bool | None = ...,
        offers_representative: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["offers_writing", "offers_representative"]) -> bool: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "form", "heads", "scheduled_ms", "invited", "offers_writing", "offers_representative"]) -> None: ...

class WaivePresenceRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    HEARING_FIELD_NUMBER: _ClassVar[int]
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    hearing: int
    employee_id: str
    # The written waiver.
    text: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        hearing: int | None = ...,
        employee_id: str | None = ...,
        text: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "hearing", "employee_id", "text"]) -> None: ...

class HoldHearingRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    HEARING_FIELD_NUMBER: _ClassVar[int]
    PRESENT_FIELD_NUMBER: _ClassVar[int]
    HEAT_BEFORE_FIELD_NUMBER: _ClassVar[int]
    HEAT_AFTER_FIELD_NUMBER: _ClassVar[int]
    MINUTES_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    hearing: int
    # "customer" or persons ("E-17").
    @property
    def present(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # 0–1000; absent when not noted.
    heat_before: int
    heat_after: int
    minutes: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        hearing: int | None = ...,
        present: _Iterable[str] | None = ...,
        heat_before: int | None = ...,
        heat_after: int | None = ...,
        minutes: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["heat_before", "heat_after"]) -> bool: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "hearing", "present", "heat_before", "heat_after", "minutes"]) -> None: ...

class RecordStepRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    HEADS_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    @property
    def heads(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    text: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        heads: _Iterable[int] | None = ...,
        text: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "heads", "text"]) -> None: ...

class DeclareConflictRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    TIE_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    # What ties the caller to the matter; empty: nothing does.
    tie: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        tie: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "tie"]) -> None: ...

class NameOutsideDeciderRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    PERSON_ID_FIELD_NUMBER: _ClassVar[int]
    TIE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    person_id: str
    # What ties them to the firm.
    tie: str
    # Why nobody inside is left.
    reason: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        person_id: str | None = ...,
        tie: str | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "person_id", "tie", "reason"]) -> None: ...

class TakeProtectiveMeasureRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    HEADS_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    kind: _vocabulary_pb2.ProtectiveMeasureKind
    text: str
    @property
    def heads(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        kind: _vocabulary_pb2.ProtectiveMeasureKind | str | None = ...,
        text: str | None = ...,
        heads: _Iterable[int] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "kind", "text", "heads"]) -> None: ...

class ProposeEmbargoRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    GROUND_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    ground: _vocabulary_pb2.EmbargoGround
    text: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        ground: _vocabulary_pb2.EmbargoGround | str | None = ...,
        text: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "ground", "text"]) -> None: ...

class PlaceEmbargoRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version"]) -> None: ...

class LiftEmbargoRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    reason: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "reason"]) -> None: ...

class AssignSafetyReviewRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    REVIEWER_ID_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    head: int
    reviewer_id: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        head: int | None = ...,
        reviewer_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "head", "reviewer_id"]) -> None: ...

class ReviewSafetyRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    head: int
    text: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        head: int | None = ...,
        text: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "head", "text"]) -> None: ...

class RaiseCareRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    text: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        text: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "text"]) -> None: ...

class ReviewCareRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    text: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        text: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "text"]) -> None: ...

class FindRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    EXPLANATION_FIELD_NUMBER: _ClassVar[int]
    DEPARTURE_FIELD_NUMBER: _ClassVar[int]
    BEHAVIOUR_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_FIELD_NUMBER: _ClassVar[int]
    PLAIN_WORDS_FIELD_NUMBER: _ClassVar[int]
    TOLD_BEFOREHAND_FIELD_NUMBER: _ClassVar[int]
    STANDARDS_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    head: int
    outcome: _vocabulary_pb2.Outcome
    # Needed unless fully upheld.
    reason: _vocabulary_pb2.ReasonCode
    explanation: str
    # Why it departs from the scorecard or the closest earlier heads, in the decider's own words; needed when it does
    # (R14).
    departure: str
    # Needed of a finding against a person, and only of one (R7).
    behaviour: _vocabulary_pb2.BehaviourClass
    response: _vocabulary_pb2.BehaviourResponse
    # Needed of a technical finding for the firm (R8): what it means, and what the customer had been told beforehand.
    plain_words: str
    told_beforehand: str
    # Standards that were met or missed; needed on service and conduct where any was in force on the day.
    @property
    def standards(self) -> _containers.RepeatedCompositeFieldContainer[StandardCitation]: ...
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        head: int | None = ...,
        outcome: _vocabulary_pb2.Outcome | str | None = ...,
        reason: _vocabulary_pb2.ReasonCode | str | None = ...,
        explanation: str | None = ...,
        departure: str | None = ...,
        behaviour: _vocabulary_pb2.BehaviourClass | str | None = ...,
        response: _vocabulary_pb2.BehaviourResponse | str | None = ...,
        plain_words: str | None = ...,
        told_beforehand: str | None = ...,
        standards: _Iterable[StandardCitation | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "head", "outcome", "reason", "explanation", "departure", "behaviour", "response", "plain_words", "told_beforehand", "standards"]) -> None: ...

class StandardCitation(_message.Message):
    """A standard that a finding holds the house to. Which version is meant follows from the day."""
    STANDARD_ID_FIELD_NUMBER: _ClassVar[int]
    MET_FIELD_NUMBER: _ClassVar[int]
    # "ST-2".
    standard_id: str
    # It was met; else missed.
    met: bool
    def __init__(
        self,
        *,
        standard_id: str | None = ...,
        met: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["standard_id", "met"]) -> None: ...

class ResolveEarlyRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    SOLUTION_FIELD_NUMBER: _ClassVar[int]
    ACCEPTED_MS_FIELD_NUMBER: _ClassVar[int]
    HOURS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    head: int
    solution: str
    # When the customer accepted; absent: now.
    accepted_ms: int
    # The hours of work it takes (R11); absent: not said.
    hours: int
    # The accepted request of the plan that it stands on ("PR-3"); empty when it stands on none.
    request_id: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        head: int | None = ...,
        solution: str | None = ...,
        accepted_ms: int | None = ...,
        hours: int | None = ...,
        request_id: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["accepted_ms", "hours"]) -> bool: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "head", "solution", "accepted_ms", "hours", "request_id"]) -> None: ...

class GrantRemedyRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    DUE_MS_FIELD_NUMBER: _ClassVar[int]
    HOURS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    head: int
    kind: _vocabulary_pb2.RemedyKind
    @property
    def amount(self) -> _common_pb2.Money: ...
    text: str
    # Who sees to it.
    owner_id: str
    due_ms: int
    # The hours of work it takes (R11); absent: not said.
    hours: int
    # The accepted request of the plan that it stands on ("PR-3"); empty when it stands on none.
    request_id: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        head: int | None = ...,
        kind: _vocabulary_pb2.RemedyKind | str | None = ...,
        amount: _common_pb2.Money | _Mapping[str, object] | None = ...,
        text: str | None = ...,
        owner_id: str | None = ...,
        due_ms: int | None = ...,
        hours: int | None = ...,
        request_id: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["amount", "hours"]) -> bool: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "head", "kind", "amount", "text", "owner_id", "due_ms", "hours", "request_id"]) -> None: ...

class CommitChangeRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    DUE_MS_FIELD_NUMBER: _ClassVar[int]
    HOURS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    head: int
    text: str
    owner_id: str
    due_ms: int
    # The hours of work it takes (R11); absent: not said.
    hours: int
    # The accepted request of the plan that it stands on ("PR-3"); empty when it stands on none.
    request_id: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        head: int | None = ...,
        text: str | None = ...,
        owner_id: str | None = ...,
        due_ms: int | None = ...,
        hours: int | None = ...,
        request_id: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["hours"]) -> bool: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "head", "text", "owner_id", "due_ms", "hours", "request_id"]) -> None: ...

class FulfilRemedyRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    REMEDY_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    remedy: int
    note: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        remedy: int | None = ...,
        note: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "remedy", "note"]) -> None: ...

class ReviewDueRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version"]) -> None: ...

class CloseComplaintRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    note: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        note: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "note"]) -> None: ...

class ReopenComplaintRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    CAUSE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    HEADS_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    cause: _vocabulary_pb2.ReopenCause
    reason: str
    # Empty: every head.
    @property
    def heads(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        cause: _vocabulary_pb2.ReopenCause | str | None = ...,
        reason: str | None = ...,
        heads: _Iterable[int] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "cause", "reason", "heads"]) -> None: ...

class EscalateComplaintRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    STAGE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    BODY_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    # TWO or EXTERNAL.
    stage: _vocabulary_pb2.Stage
    reason: str
    # The outside body; needed for EXTERNAL.
    body: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        stage: _vocabulary_pb2.Stage | str | None = ...,
        reason: str | None = ...,
        body: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "stage", "reason", "body"]) -> None: ...

class AssignComplaintRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    # Empty: nobody any more.
    employee_id: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        employee_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "employee_id"]) -> None: ...

class MergeComplaintRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    LEAD_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    # The complaint it is merged into; one on its own.
    lead_id: str
    reason: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        lead_id: str | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "lead_id", "reason"]) -> None: ...

class UnmergeComplaintRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    reason: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "reason"]) -> None: ...

class DismissDuplicateRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    OTHER_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    other_id: str
    reason: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        other_id: str | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "other_id", "reason"]) -> None: ...

class LinkComplaintRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    OTHER_ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    other_id: str
    # What the other is to this one.
    kind: _vocabulary_pb2.LinkKind
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        other_id: str | None = ...,
        kind: _vocabulary_pb2.LinkKind | str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "other_id", "kind"]) -> None: ...

class UnlinkComplaintRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    OTHER_ID_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    other_id: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        other_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "other_id"]) -> None: ...

class AnswerOutcomeRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    ANSWER_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    answer: _vocabulary_pb2.OutcomeAnswer
    # In the customer's words.
    text: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        answer: _vocabulary_pb2.OutcomeAnswer | str | None = ...,
        text: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "answer", "text"]) -> None: ...

class RecordReviewRequest(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    expected_version: int
    result: _vocabulary_pb2.ReviewResult
    text: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        expected_version: int | None = ...,
        result: _vocabulary_pb2.ReviewResult | str | None = ...,
        text: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "expected_version", "result", "text"]) -> None: ...
