# Written by Protocol/python/generate from evenhand/v1/fairness_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import common_pb2 as _common_pb2
from . import vocabulary_pb2 as _vocabulary_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class FairnessGrouping(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """By what findings are grouped."""
    __slots__ = ()
    FAIRNESS_GROUPING_UNSPECIFIED: _ClassVar[FairnessGrouping]
    FAIRNESS_GROUPING_DECIDER: _ClassVar[FairnessGrouping]
    # The customer's segment, as they stand today.
    FAIRNESS_GROUPING_SEGMENT: _ClassVar[FairnessGrouping]
    # The complaint's language.
    FAIRNESS_GROUPING_LANGUAGE: _ClassVar[FairnessGrouping]
    # Where the employee whom the head concerns works now.
    FAIRNESS_GROUPING_TEAM: _ClassVar[FairnessGrouping]

FAIRNESS_GROUPING_UNSPECIFIED: FairnessGrouping
FAIRNESS_GROUPING_DECIDER: FairnessGrouping
FAIRNESS_GROUPING_SEGMENT: FairnessGrouping
FAIRNESS_GROUPING_LANGUAGE: FairnessGrouping
FAIRNESS_GROUPING_TEAM: FairnessGrouping

class GetFairnessRequest(_message.Message):
    SINCE_FIELD_NUMBER: _ClassVar[int]
    UNTIL_FIELD_NUMBER: _ClassVar[int]
    BY_FIELD_NUMBER: _ClassVar[int]
    # The first day of findings, as 2026-01-01; empty: a year before the last.
    since: str
    # The last day; empty: today.
    until: str
    # UNSPECIFIED: by decider.
    by: FairnessGrouping
    def __init__(
        self,
        *,
        since: str | None = ...,
        until: str | None = ...,
        by: FairnessGrouping | str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["since", "until", "by"]) -> None: ...

class GetFairnessResponse(_message.Message):
    SINCE_FIELD_NUMBER: _ClassVar[int]
    UNTIL_FIELD_NUMBER: _ClassVar[int]
    BY_FIELD_NUMBER: _ClassVar[int]
    ROWS_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    SMALLEST_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    UNDECIDED_FIELD_NUMBER: _ClassVar[int]
    UNWEIGHED_FIELD_NUMBER: _ClassVar[int]
    DEPARTURES_FIELD_NUMBER: _ClassVar[int]
    NAMING_FIELD_NUMBER: _ClassVar[int]
    WITHOUT_CAUSE_FIELD_NUMBER: _ClassVar[int]
    WITHOUT_CAUSE_EMPLOYEES_FIELD_NUMBER: _ClassVar[int]
    SUPPORT_GIVEN_FIELD_NUMBER: _ClassVar[int]
    SUPPORT_OWED_FIELD_NUMBER: _ClassVar[int]
    SUPPORT_LATE_FIELD_NUMBER: _ClassVar[int]
    OWED_FIELD_NUMBER: _ClassVar[int]
    TIME_TO_HEARING_FIELD_NUMBER: _ClassVar[int]
    DECIDED_IN_WRITING_FIELD_NUMBER: _ClassVar[int]
    since: str
    until: str
    by: FairnessGrouping
    # The largest first. Groups of fewer than `smallest` heads are put together in the last one.
    @property
    def rows(self) -> _containers.RepeatedCompositeFieldContainer[FairnessRow]: ...
    # Everything; absent when there are fewer than `smallest` heads, and then there are no rows either.
    @property
    def total(self) -> FairnessRow: ...
    # A share is shown of at least so many heads.
    smallest: int
    # Findings that stand; those that decided nothing; those of earlier releases, without a recommendation on record.
    findings: int
    undecided: int
    unweighed: int
    @property
    def departures(self) -> _containers.RepeatedCompositeFieldContainer[FairnessDepartures]: ...
    # Findings that name an employee; those that established nothing against them, and of how many employees.
    naming: int
    without_cause: int
    without_cause_employees: int
    # Notes of support: sent, due and not sent, and of these past their day.
    support_given: int
    support_owed: int
    support_late: int
    # The longest due first; at most 100.
    @property
    def owed(self) -> _containers.RepeatedCompositeFieldContainer[SupportOwed]: ...
    # Business days from receipt to the first hearing; absent when fewer than `smallest` were held.
    @property
    def time_to_hearing(self) -> TimeToHearing: ...
    # Complaints decided without a hearing.
    decided_in_writing: int
    def __init__(
        self,
        *,
        since: str | None = ...,
        until: str | None = ...,
        by: FairnessGrouping | str | None = ...,
        rows: _Iterable[FairnessRow | _Mapping[str, object]] | None = ...,
        total: FairnessRow | _Mapping[str, object] | None = ...,
        smallest: int | None = ...,
        findings: int | None = ...,
        undecided: int | None = ...,
        unweighed: int | None = ...,
        departures: _Iterable[FairnessDepartures | _Mapping[str, object]] | None = ...,
        naming: int | None = ...,
        without_cause: int | None = ...,
        without_cause_employees: int | None = ...,
        support_given: int | None = ...,
        support_owed: int | None = ...,
        support_late: int | None = ...,
        owed: _Iterable[SupportOwed | _Mapping[str, object]] | None = ...,
        time_to_hearing: TimeToHearing | _Mapping[str, object] | None = ...,
        decided_in_writing: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["total", "time_to_hearing"]) -> bool: ...
    def ClearField(self, field_name: _Literal["since", "until", "by", "rows", "total", "smallest", "findings", "undecided", "unweighed", "departures", "naming", "without_cause", "without_cause_employees", "support_given", "support_owed", "support_late", "owed", "time_to_hearing", "decided_in_writing"]) -> None: ...

class FairnessRow(_message.Message):
    GROUP_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    GROUPS_FIELD_NUMBER: _ClassVar[int]
    HEADS_FIELD_NUMBER: _ClassVar[int]
    UPHELD_FIELD_NUMBER: _ClassVar[int]
    RECOMMENDED_FIELD_NUMBER: _ClassVar[int]
    NEITHER_FIELD_NUMBER: _ClassVar[int]
    DEPARTURES_FIELD_NUMBER: _ClassVar[int]
    SHARE_FIELD_NUMBER: _ClassVar[int]
    RECOMMENDED_SHARE_FIELD_NUMBER: _ClassVar[int]
    TARGET_FIELD_NUMBER: _ClassVar[int]
    LOWER95_FIELD_NUMBER: _ClassVar[int]
    UPPER95_FIELD_NUMBER: _ClassVar[int]
    LOWER998_FIELD_NUMBER: _ClassVar[int]
    UPPER998_FIELD_NUMBER: _ClassVar[int]
    VERDICT_FIELD_NUMBER: _ClassVar[int]
    # Empty: no value, or, where `groups` is more than one, several small groups together.
    group: str
    # Of a decider; empty when there is none or it was erased.
    name: str
    groups: int
    heads: int
    upheld: int
    # Heads the scorecard recommended upholding, and those on which the evidence pointed to neither side.
    recommended: int
    neither: int
    # Heads whose finding departs from the scorecard.
    departures: int
    # Shares, 0–1.
    share: float
    # What the evidence recommended, and what the limits lie around.
    recommended_share: float
    target: float
    lower95: float
    upper95: float
    lower998: float
    upper998: float
    # within, edge (beyond the 95 % limits) or beyond (the 99.8 % limits: more than chance explains).
    verdict: str
    def __init__(
        self,
        *,
        group: str | None = ...,
        name: str | None = ...,
        groups: int | None = ...,
        heads: int | None = ...,
        upheld: int | None = ...,
        recommended: int | None = ...,
        neither: int | None = ...,
        departures: int | None = ...,
        share: float | None = ...,
        recommended_share: float | None = ...,
        target: float | None = ...,
        lower95: float | None = ...,
        upper95: float | None = ...,
        lower998: float | None = ...,
        upper998: float | None = ...,
        verdict: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["group", "name", "groups", "heads", "upheld", "recommended", "neither", "departures", "share", "recommended_share", "target", "lower95", "upper95", "lower998", "upper998", "verdict"]) -> None: ...

class FairnessDepartures(_message.Message):
    FROM_FIELD_NUMBER: _ClassVar[int]
    HEADS_FIELD_NUMBER: _ClassVar[int]
    FOR_CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    AGAINST_CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    # scorecard or closestHeads.
    from: str
    heads: int
    # From the scorecard: for the customer, and against.
    for_customer: int
    against_customer: int
    def __init__(
        self,
        *,
        from: str | None = ...,
        heads: int | None = ...,
        for_customer: int | None = ...,
        against_customer: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["from", "heads", "for_customer", "against_customer"]) -> None: ...

class SupportOwed(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    DUE_MS_FIELD_NUMBER: _ClassVar[int]
    LATE_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    head: int
    employee_id: str
    due_ms: int
    late: bool
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        head: int | None = ...,
        employee_id: str | None = ...,
        due_ms: int | None = ...,
        late: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "head", "employee_id", "due_ms", "late"]) -> None: ...

class TimeToHearing(_message.Message):
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    MEDIAN_FIELD_NUMBER: _ClassVar[int]
    NINETIETH_FIELD_NUMBER: _ClassVar[int]
    complaints: int
    median: int
    # Nine of ten took no longer.
    ninetieth: int
    def __init__(
        self,
        *,
        complaints: int | None = ...,
        median: int | None = ...,
        ninetieth: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaints", "median", "ninetieth"]) -> None: ...

class ListFairnessHeadsRequest(_message.Message):
    SINCE_FIELD_NUMBER: _ClassVar[int]
    UNTIL_FIELD_NUMBER: _ClassVar[int]
    BY_FIELD_NUMBER: _ClassVar[int]
    FIGURE_FIELD_NUMBER: _ClassVar[int]
    GROUP_FIELD_NUMBER: _ClassVar[int]
    PAGE_FIELD_NUMBER: _ClassVar[int]
    since: str
    until: str
    by: FairnessGrouping
    # heads, upheld, notUpheld, departures or withoutCause.
    figure: str
    # Only heads of this group; absent: all.
    group: str
    @property
    def page(self) -> _common_pb2.PageRequest: ...
    def __init__(
        self,
        *,
        since: str | None = ...,
        until: str | None = ...,
        by: FairnessGrouping | str | None = ...,
        figure: str | None = ...,
        group: str | None = ...,
        page: _common_pb2.PageRequest | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["group", "page"]) -> bool: ...
    def ClearField(self, field_name: _Literal["since", "until", "by", "figure", "group", "page"]) -> None: ...

class ListFairnessHeadsResponse(_message.Message):
    HEADS_FIELD_NUMBER: _ClassVar[int]
    NEXT_TOKEN_FIELD_NUMBER: _ClassVar[int]
    @property
    def heads(self) -> _containers.RepeatedCompositeFieldContainer[FairnessHead]: ...
    next_token: str
    def __init__(
        self,
        *,
        heads: _Iterable[FairnessHead | _Mapping[str, object]] | None = ...,
        next_token: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["heads", "next_token"]) -> None: ...

class FairnessHead(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    GROUP_FIELD_NUMBER: _ClassVar[int]
    ON_FIELD_NUMBER: _ClassVar[int]
    DECIDER_ID_FIELD_NUMBER: _ClassVar[int]
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    RECOMMENDED_FIELD_NUMBER: _ClassVar[int]
    DEPARTS_FROM_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    head: int
    group: str
    on: str
    decider_id: str
    employee_id: str
    outcome: _vocabulary_pb2.Outcome
    # UNSPECIFIED: none on record.
    recommended: _vocabulary_pb2.Outcome
    # scorecard, closestHeads.
    @property
    def departs_from(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # The decider's own reason; empty: none, or erased.
    reason: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        head: int | None = ...,
        group: str | None = ...,
        on: str | None = ...,
        decider_id: str | None = ...,
        employee_id: str | None = ...,
        outcome: _vocabulary_pb2.Outcome | str | None = ...,
        recommended: _vocabulary_pb2.Outcome | str | None = ...,
        departs_from: _Iterable[str] | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "head", "group", "on", "decider_id", "employee_id", "outcome", "recommended", "departs_from", "reason"]) -> None: ...
