# Written by Protocol/python/generate from evenhand/v1/report_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import fairness_service_pb2 as _fairness_service_pb2
from . import frontline_service_pb2 as _frontline_service_pb2
from . import loss_review_service_pb2 as _loss_review_service_pb2
from . import metrics_service_pb2 as _metrics_service_pb2
from . import theme_service_pb2 as _theme_service_pb2
from . import trend_service_pb2 as _trend_service_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class ReportKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    REPORT_KIND_UNSPECIFIED: _ClassVar[ReportKind]
    # A week from Monday.
    REPORT_KIND_MONDAY: _ClassVar[ReportKind]
    REPORT_KIND_MONTH: _ClassVar[ReportKind]
    REPORT_KIND_QUARTER: _ClassVar[ReportKind]

REPORT_KIND_UNSPECIFIED: ReportKind
REPORT_KIND_MONDAY: ReportKind
REPORT_KIND_MONTH: ReportKind
REPORT_KIND_QUARTER: ReportKind

class GetReportRequest(_message.Message):
    KIND_FIELD_NUMBER: _ClassVar[int]
    ON_FIELD_NUMBER: _ClassVar[int]
    # UNSPECIFIED: the Monday page.
    kind: ReportKind
    # A day of the week, month or quarter, as 2026-11-23; empty: the last one that is over.
    on: str
    def __init__(
        self,
        *,
        kind: ReportKind | str | None = ...,
        on: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["kind", "on"]) -> None: ...

class GetReportResponse(_message.Message):
    KIND_FIELD_NUMBER: _ClassVar[int]
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    FROM_FIELD_NUMBER: _ClassVar[int]
    TO_FIELD_NUMBER: _ClassVar[int]
    UNFINISHED_FIELD_NUMBER: _ClassVar[int]
    ALARMS_FIELD_NUMBER: _ClassVar[int]
    RISES_FIELD_NUMBER: _ClassVar[int]
    LOST_CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    LOST_REVENUE_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    LOST_MEANS_FIELD_NUMBER: _ClassVar[int]
    LEAVERS_FIELD_NUMBER: _ClassVar[int]
    PROMISED_FIELD_NUMBER: _ClassVar[int]
    NOT_KEPT_FIELD_NUMBER: _ClassVar[int]
    CALLS_FIELD_NUMBER: _ClassVar[int]
    FAIRNESS_FIELD_NUMBER: _ClassVar[int]
    METRICS_FIELD_NUMBER: _ClassVar[int]
    TOPICS_FIELD_NUMBER: _ClassVar[int]
    THEMES_FIELD_NUMBER: _ClassVar[int]
    CHANGES_FIELD_NUMBER: _ClassVar[int]
    DECISIONS_FIELD_NUMBER: _ClassVar[int]
    FOCUS_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_WORK_PERCENT_FIELD_NUMBER: _ClassVar[int]
    LOSS_REVIEWS_FIELD_NUMBER: _ClassVar[int]
    LOSS_ACTIONS_FIELD_NUMBER: _ClassVar[int]
    FRONTLINE_FIELD_NUMBER: _ClassVar[int]
    PHRASES_FIELD_NUMBER: _ClassVar[int]
    WEEKS_BEFORE_FIELD_NUMBER: _ClassVar[int]
    CHARTS_FIELD_NUMBER: _ClassVar[int]
    WATCHES_FIELD_NUMBER: _ClassVar[int]
    COUNTED_FROM_FIELD_NUMBER: _ClassVar[int]
    PHRASES_LATE_FIELD_NUMBER: _ClassVar[int]
    kind: ReportKind
    # As 2026-W48, 2026-11 or 2026-Q4.
    period: str
    from: str
    to: str
    # The period is not over.
    unfinished: bool
    # Alarms raised in the period, and older ones that are open; the newest first.
    @property
    def alarms(self) -> _containers.RepeatedCompositeFieldContainer[_trend_service_pb2.Alarm]: ...
    # Of a week: series that rose beyond chance in it, watched or not.
    @property
    def rises(self) -> _containers.RepeatedCompositeFieldContainer[ReportRise]: ...
    # Customers lost in the period, of all: the most valuable first, at most 25.
    lost_customers: int
    lost_revenue: int
    currency: str
    # What "lost" means here.
    lost_means: str
    @property
    def leavers(self) -> _containers.RepeatedCompositeFieldContainer[ReportLeaver]: ...
    # Promises due in the period, by what became of them; those not kept, and older ones that are broken still.
    @property
    def promised(self) -> _theme_service_pb2.PromiseCount: ...
    @property
    def not_kept(self) -> _containers.RepeatedCompositeFieldContainer[_theme_service_pb2.PromiseEntry]: ...
    # Whom to call, the most urgent kind first: overdue and heavy complaints, listening calls, calls of loss reviews,
    # and customers lost in the week whom no review calls.
    @property
    def calls(self) -> _containers.RepeatedCompositeFieldContainer[ReportCall]: ...
    # Findings of the period by decider, and the support owed.
    @property
    def fairness(self) -> _fairness_service_pb2.GetFairnessResponse: ...
    # Of a month and a quarter.
    @property
    def metrics(self) -> _metrics_service_pb2.GetMetricsResponse: ...
    # Complaints by topic, month by month, each beside the one before and a year before.
    @property
    def topics(self) -> _trend_service_pb2.GetTrendResponse: ...
    @property
    def themes(self) -> _containers.RepeatedCompositeFieldContainer[_theme_service_pb2.Theme]: ...
    # Changes shipped in the period or on their way to be told.
    @property
    def changes(self) -> _containers.RepeatedCompositeFieldContainer[_theme_service_pb2.ThemeChange]: ...
    @property
    def decisions(self) -> _containers.RepeatedCompositeFieldContainer[_theme_service_pb2.DecisionEntry]: ...
    @property
    def focus(self) -> _containers.RepeatedCompositeFieldContainer[ReportFocus]: ...
    # Percent of a team's time above which complaint work sets off the alarm.
    complaint_work_percent: int
    # Of a quarter: loss reviews that are open, or of days in it, and their actions that are unfinished or due in it. Of
    # a week only actions, of those due up to its end: broken ones, and those of its days that were finished late.
    @property
    def loss_reviews(self) -> _containers.RepeatedCompositeFieldContainer[_loss_review_service_pb2.LossReview]: ...
    @property
    def loss_actions(self) -> _containers.RepeatedCompositeFieldContainer[_loss_review_service_pb2.LossAction]: ...
    # Of a week: notes, listening calls and themes of the front line.
    @property
    def frontline(self) -> _frontline_service_pb2.GetFrontlineResponse: ...
    # Of a week: what more people write in it than in the 91 days before, as ListEmergingPhrases answers by itself.
    # Absent of a week before 1900.
    @property
    def phrases(self) -> _trend_service_pb2.ListEmergingPhrasesResponse: ...
    # Of a week: how many weeks before it every series was held against; 0: fewer are counted than an alarm needs, and
    # no series was looked at.
    weeks_before: int
    # Of a week: series that rose beyond chance in it, with the weeks before and their limits; of a dimension at most 3,
    # how many more in other_series.
    @property
    def charts(self) -> _containers.RepeatedCompositeFieldContainer[ReportChart]: ...
    # The watches that the alarms are of, as far as they are still in force.
    @property
    def watches(self) -> _containers.RepeatedCompositeFieldContainer[_trend_service_pb2.TrendWatch]: ...
    # With alarms: the first day of which anything is counted that the reader may know of, before which no baseline
    # begins.
    counted_from: str
    # Of a week: phrases are absent because counting them would have kept the page waiting.
    phrases_late: bool
    def __init__(
        self,
        *,
        kind: ReportKind | str | None = ...,
        period: str | None = ...,
        from: str | None = ...,
        to: str | None = ...,
        unfinished: bool | None = ...,
        alarms: _Iterable[_trend_service_pb2.Alarm | _Mapping[str, object]] | None = ...,
        rises: _Iterable[ReportRise | _Mapping[str, object]] | None = ...,
        lost_customers: int | None = ...,
        lost_revenue: int | None = ...,
        currency: str | None = ...,
        lost_means: str | None = ...,
        leavers: _Iterable[ReportLeaver | _Mapping[str, object]] | None = ...,
        promised: _theme_service_pb2.PromiseCount | _Mapping[str, object] | None = ...,
        not_kept: _Iterable[_theme_service_pb2.PromiseEntry | _Mapping[str, object]] | None = ...,
        calls: _Iterable[ReportCall | _Mapping[str, object]] | None = ...,
        fairness: _fairness_service_pb2.GetFairnessResponse | _Mapping[str, object] | None = ...,
        metrics: _metrics_service_pb2.GetMetricsResponse | _Mapping[str, object] | None = ...,
        topics: _trend_service_pb2.GetTrendResponse | _Mapping[str, object] | None = ...,
        themes: _Iterable[_theme_service_pb2.Theme | _Mapping[str, object]] | None = ...,
        changes: _Iterable[_theme_service_pb2.ThemeChange | _Mapping[str, object]] | None = ...,
        decisions: _Iterable[_theme_service_pb2.DecisionEntry | _Mapping[str, object]] | None = ...,
        focus: _Iterable[ReportFocus | _Mapping[str, object]] | None = ...,
        complaint_work_percent: int | None = ...,
        loss_reviews: _Iterable[_loss_review_service_pb2.LossReview | _Mapping[str, object]] | None = ...,
        loss_actions: _Iterable[_loss_review_service_pb2.LossAction | _Mapping[str, object]] | None = ...,
        frontline: _frontline_service_pb2.GetFrontlineResponse | _Mapping[str, object] | None = ...,
        phrases: _trend_service_pb2.ListEmergingPhrasesResponse | _Mapping[str, object] | None = ...,
        weeks_before: int | None = ...,
        charts: _Iterable[ReportChart | _Mapping[str, object]] | None = ...,
        watches: _Iterable[_trend_service_pb2.TrendWatch | _Mapping[str, object]] | None = ...,
        counted_from: str | None = ...,
        phrases_late: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["promised", "fairness", "metrics", "topics", "frontline", "phrases"]) -> bool: ...
    def ClearField(self, field_name: _Literal["kind", "period", "from", "to", "unfinished", "alarms", "rises", "lost_customers", "lost_revenue", "currency", "lost_means", "leavers", "promised", "not_kept", "calls", "fairness", "metrics", "topics", "themes", "changes", "decisions", "focus", "complaint_work_percent", "loss_reviews", "loss_actions", "frontline", "phrases", "weeks_before", "charts", "watches", "counted_from", "phrases_late"]) -> None: ...

class ReportChart(_message.Message):
    DIMENSION_FIELD_NUMBER: _ClassVar[int]
    TREND_FIELD_NUMBER: _ClassVar[int]
    dimension: _trend_service_pb2.TrendDimension
    @property
    def trend(self) -> _trend_service_pb2.GetTrendResponse: ...
    def __init__(
        self,
        *,
        dimension: _trend_service_pb2.TrendDimension | str | None = ...,
        trend: _trend_service_pb2.GetTrendResponse | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["trend"]) -> bool: ...
    def ClearField(self, field_name: _Literal["dimension", "trend"]) -> None: ...

class ReportRise(_message.Message):
    DIMENSION_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    CENTRE_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    dimension: _trend_service_pb2.TrendDimension
    value: str
    count: int
    # What is usual in a week, and what chance stays below.
    centre: float
    limit: float
    rule: str
    def __init__(
        self,
        *,
        dimension: _trend_service_pb2.TrendDimension | str | None = ...,
        value: str | None = ...,
        count: int | None = ...,
        centre: float | None = ...,
        limit: float | None = ...,
        rule: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["dimension", "value", "count", "centre", "limit", "rule"]) -> None: ...

class ReportLeaver(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    SEGMENT_FIELD_NUMBER: _ClassVar[int]
    ON_FIELD_NUMBER: _ClassVar[int]
    REVENUE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    TOPICS_FIELD_NUMBER: _ClassVar[int]
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    CASES_FIELD_NUMBER: _ClassVar[int]
    REVIEW_ID_FIELD_NUMBER: _ClassVar[int]
    CALL_RESULT_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    name: str
    segment: str
    on: str
    # What they brought in the year up to their last purchase, in minor units.
    revenue: int
    # Their own words where a contract was not renewed; empty: none, or erased.
    reason: str
    # What they had complained of, as far as it is open to the reader: by topic, the most frequent first.
    @property
    def topics(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    complaints: int
    # The newest of these complaints, at most 3.
    @property
    def cases(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # The loss review, of days in the period, that has them called, and what became of the call; empty: none has.
    review_id: str
    call_result: _loss_review_service_pb2.LossCallResult
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        name: str | None = ...,
        segment: str | None = ...,
        on: str | None = ...,
        revenue: int | None = ...,
        reason: str | None = ...,
        topics: _Iterable[str] | None = ...,
        complaints: int | None = ...,
        cases: _Iterable[str] | None = ...,
        review_id: str | None = ...,
        call_result: _loss_review_service_pb2.LossCallResult | str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "name", "segment", "on", "revenue", "reason", "topics", "complaints", "cases", "review_id", "call_result"]) -> None: ...

class ReportCall(_message.Message):
    WHY_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    WHAT_FIELD_NUMBER: _ClassVar[int]
    ASSIGNED_TO_ID_FIELD_NUMBER: _ClassVar[int]
    SINCE_MS_FIELD_NUMBER: _ClassVar[int]
    PRIORITY_FIELD_NUMBER: _ClassVar[int]
    RECORD_ID_FIELD_NUMBER: _ClassVar[int]
    EMPLOYEE_ID_FIELD_NUMBER: _ClassVar[int]
    DAY_FIELD_NUMBER: _ClassVar[int]
    # overdue, heavy, listening, lossReview or lost.
    why: str
    # Empty where it is not about one.
    complaint_id: str
    customer_id: str
    # In words: which clock, the topic, what is to be asked, why they left.
    what: str
    # Whoever works on it; empty: nobody.
    assigned_to_id: str
    # The date that passed, the end of the day a listening call is due, or of the day they were lost; 0 of a heavy one
    # without a date.
    since_ms: int
    priority: int
    # The listening call ("L-4"), or the loss review ("LR-1").
    record_id: str
    # Of a listening call with somebody who works here.
    employee_id: str
    # The day of since_ms by the house's calendar, as 2026-11-23; empty where that is 0.
    day: str
    def __init__(
        self,
        *,
        why: str | None = ...,
        complaint_id: str | None = ...,
        customer_id: str | None = ...,
        what: str | None = ...,
        assigned_to_id: str | None = ...,
        since_ms: int | None = ...,
        priority: int | None = ...,
        record_id: str | None = ...,
        employee_id: str | None = ...,
        day: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["why", "complaint_id", "customer_id", "what", "assigned_to_id", "since_ms", "priority", "record_id", "employee_id", "day"]) -> None: ...

class ReportFocus(_message.Message):
    TEAM_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_HOURS_FIELD_NUMBER: _ClassVar[int]
    TOTAL_HOURS_FIELD_NUMBER: _ClassVar[int]
    PERMILLE_FIELD_NUMBER: _ClassVar[int]
    ALARMED_FIELD_NUMBER: _ClassVar[int]
    team: str
    complaint_hours: int
    total_hours: int
    # Tenths of a percent; absent without hours.
    permille: int
    alarmed: bool
    def __init__(
        self,
        *,
        team: str | None = ...,
        complaint_hours: int | None = ...,
        total_hours: int | None = ...,
        permille: int | None = ...,
        alarmed: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["permille"]) -> bool: ...
    def ClearField(self, field_name: _Literal["team", "complaint_hours", "total_hours", "permille", "alarmed"]) -> None: ...
