# Written by Protocol/python/generate from evenhand/v1/metrics_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import common_pb2 as _common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class MetricPeriod(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    METRIC_PERIOD_UNSPECIFIED: _ClassVar[MetricPeriod]
    METRIC_PERIOD_MONTH: _ClassVar[MetricPeriod]
    METRIC_PERIOD_QUARTER: _ClassVar[MetricPeriod]
    METRIC_PERIOD_YEAR: _ClassVar[MetricPeriod]

METRIC_PERIOD_UNSPECIFIED: MetricPeriod
METRIC_PERIOD_MONTH: MetricPeriod
METRIC_PERIOD_QUARTER: MetricPeriod
METRIC_PERIOD_YEAR: MetricPeriod

class MetricGrouping(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """By what customers are grouped."""
    __slots__ = ()
    METRIC_GROUPING_UNSPECIFIED: _ClassVar[MetricGrouping]
    # The policy's segments, as customers stand at the end.
    METRIC_GROUPING_SEGMENT: _ClassVar[MetricGrouping]
    # The firm's own group on the customer's record.
    METRIC_GROUPING_GROUP: _ClassVar[MetricGrouping]

METRIC_GROUPING_UNSPECIFIED: MetricGrouping
METRIC_GROUPING_SEGMENT: MetricGrouping
METRIC_GROUPING_GROUP: MetricGrouping

class GetMetricsRequest(_message.Message):
    PER_FIELD_NUMBER: _ClassVar[int]
    UNTIL_FIELD_NUMBER: _ClassVar[int]
    PERIODS_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    GROUPING_FIELD_NUMBER: _ClassVar[int]
    # UNSPECIFIED: by month.
    per: MetricPeriod
    # The last day, as 2011-12-09; the period it lies in is the last one, and ends with it. Empty: today.
    until: str
    # How many periods; 0: 12 months, 8 quarters or 3 years. At most 120.
    periods: int
    # ISO 4217; empty: the one most customers pay in.
    currency: str
    # UNSPECIFIED: by segment.
    grouping: MetricGrouping
    def __init__(
        self,
        *,
        per: MetricPeriod | str | None = ...,
        until: str | None = ...,
        periods: int | None = ...,
        currency: str | None = ...,
        grouping: MetricGrouping | str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["per", "until", "periods", "currency", "grouping"]) -> None: ...

class GetMetricsResponse(_message.Message):
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    PER_FIELD_NUMBER: _ClassVar[int]
    UNTIL_FIELD_NUMBER: _ClassVar[int]
    LOST_MEANS_FIELD_NUMBER: _ClassVar[int]
    LOST_AFTER_DAYS_FIELD_NUMBER: _ClassVar[int]
    LOST_BY_CONTRACT_FIELD_NUMBER: _ClassVar[int]
    ROWS_FIELD_NUMBER: _ClassVar[int]
    RENEWALS_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    currency: str
    per: MetricPeriod
    until: str
    # What "lost" means here, in a sentence.
    lost_means: str
    # Days without a purchase; 0: silence alone loses nobody.
    lost_after_days: int
    lost_by_contract: bool
    # Oldest first.
    @property
    def rows(self) -> _containers.RepeatedCompositeFieldContainer[MetricRow]: ...
    # The newest renewals and refusals to renew in these periods, with reasons; at most 50.
    @property
    def renewals(self) -> _containers.RepeatedCompositeFieldContainer[RenewalRow]: ...
    # The policy whose definitions these are.
    policy: str
    def __init__(
        self,
        *,
        currency: str | None = ...,
        per: MetricPeriod | str | None = ...,
        until: str | None = ...,
        lost_means: str | None = ...,
        lost_after_days: int | None = ...,
        lost_by_contract: bool | None = ...,
        rows: _Iterable[MetricRow | _Mapping[str, object]] | None = ...,
        renewals: _Iterable[RenewalRow | _Mapping[str, object]] | None = ...,
        policy: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["currency", "per", "until", "lost_means", "lost_after_days", "lost_by_contract", "rows", "renewals", "policy"]) -> None: ...

class MetricRow(_message.Message):
    """Amounts are in minor units of the currency."""
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    FROM_FIELD_NUMBER: _ClassVar[int]
    TO_FIELD_NUMBER: _ClassVar[int]
    PARTIAL_FIELD_NUMBER: _ClassVar[int]
    NEW_CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    NEW_REVENUE_FIELD_NUMBER: _ClassVar[int]
    LOST_CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    LOST_REVENUE_FIELD_NUMBER: _ClassVar[int]
    REGAINED_CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    REGAINED_REVENUE_FIELD_NUMBER: _ClassVar[int]
    PARTED_CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    RENEWED_FIELD_NUMBER: _ClassVar[int]
    NOT_RENEWED_FIELD_NUMBER: _ClassVar[int]
    REFERRALS_FIELD_NUMBER: _ClassVar[int]
    ACTIVE_CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    REVENUE_FIELD_NUMBER: _ClassVar[int]
    COST_FIELD_NUMBER: _ClassVar[int]
    GROSS_RETENTION_FIELD_NUMBER: _ClassVar[int]
    NET_RETENTION_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_RETENTION_FIELD_NUMBER: _ClassVar[int]
    GROUPS_FIELD_NUMBER: _ClassVar[int]
    # As 2011-11, 2011-Q4 or 2011.
    period: str
    # The first and the last day.
    from: str
    to: str
    # It ends before its calendar period does.
    partial: bool
    new_customers: int
    new_revenue: int
    lost_customers: int
    # What they brought in the 365 days up to their last purchase.
    lost_revenue: int
    regained_customers: int
    regained_revenue: int
    parted_customers: int
    renewed: int
    not_renewed: int
    referrals: int
    active_customers: int
    revenue: int
    cost: int
    # 0–1 and more; absent when there was nothing to retain.
    gross_retention: float
    net_retention: float
    customer_retention: float
    @property
    def groups(self) -> _containers.RepeatedCompositeFieldContainer[MetricGroupRow]: ...
    def __init__(
        self,
        *,
        period: str | None = ...,
        from: str | None = ...,
        to: str | None = ...,
        partial: bool | None = ...,
        new_customers: int | None = ...,
        new_revenue: int | None = ...,
        lost_customers: int | None = ...,
        lost_revenue: int | None = ...,
        regained_customers: int | None = ...,
        regained_revenue: int | None = ...,
        parted_customers: int | None = ...,
        renewed: int | None = ...,
        not_renewed: int | None = ...,
        referrals: int | None = ...,
        active_customers: int | None = ...,
        revenue: int | None = ...,
        cost: int | None = ...,
        gross_retention: float | None = ...,
        net_retention: float | None = ...,
        customer_retention: float | None = ...,
        groups: _Iterable[MetricGroupRow | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["gross_retention", "net_retention", "customer_retention"]) -> bool: ...
    def ClearField(self, field_name: _Literal["period", "from", "to", "partial", "new_customers", "new_revenue", "lost_customers", "lost_revenue", "regained_customers", "regained_revenue", "parted_customers", "renewed", "not_renewed", "referrals", "active_customers", "revenue", "cost", "gross_retention", "net_retention", "customer_retention", "groups"]) -> None: ...

class MetricGroupRow(_message.Message):
    GROUP_FIELD_NUMBER: _ClassVar[int]
    ACTIVE_CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    REVENUE_FIELD_NUMBER: _ClassVar[int]
    COST_FIELD_NUMBER: _ClassVar[int]
    NEW_CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    LOST_CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    REFERRALS_FIELD_NUMBER: _ClassVar[int]
    # Empty: customers without one.
    group: str
    active_customers: int
    revenue: int
    cost: int
    new_customers: int
    lost_customers: int
    referrals: int
    def __init__(
        self,
        *,
        group: str | None = ...,
        active_customers: int | None = ...,
        revenue: int | None = ...,
        cost: int | None = ...,
        new_customers: int | None = ...,
        lost_customers: int | None = ...,
        referrals: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["group", "active_customers", "revenue", "cost", "new_customers", "lost_customers", "referrals"]) -> None: ...

class RenewalRow(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    ON_FIELD_NUMBER: _ClassVar[int]
    RENEWED_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    on: str
    renewed: bool
    # Empty when the words were erased.
    reason: str
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        on: str | None = ...,
        renewed: bool | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "on", "renewed", "reason"]) -> None: ...

class ListMetricCustomersRequest(_message.Message):
    PER_FIELD_NUMBER: _ClassVar[int]
    UNTIL_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    GROUPING_FIELD_NUMBER: _ClassVar[int]
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    FIGURE_FIELD_NUMBER: _ClassVar[int]
    GROUP_FIELD_NUMBER: _ClassVar[int]
    PAGE_FIELD_NUMBER: _ClassVar[int]
    # As in GetMetricsRequest.
    per: MetricPeriod
    until: str
    currency: str
    grouping: MetricGrouping
    # The period's name, as a row gives it.
    period: str
    # new, lost, regained, parted, renewed, notRenewed, referrals, active (of revenue and cost) or retained (of those
    # with revenue in the period before: gone ones with 0).
    figure: str
    # Only customers of this group; absent: of all.
    group: str
    @property
    def page(self) -> _common_pb2.PageRequest: ...
    def __init__(
        self,
        *,
        per: MetricPeriod | str | None = ...,
        until: str | None = ...,
        currency: str | None = ...,
        grouping: MetricGrouping | str | None = ...,
        period: str | None = ...,
        figure: str | None = ...,
        group: str | None = ...,
        page: _common_pb2.PageRequest | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["group", "page"]) -> bool: ...
    def ClearField(self, field_name: _Literal["per", "until", "currency", "grouping", "period", "figure", "group", "page"]) -> None: ...

class ListMetricCustomersResponse(_message.Message):
    CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    NEXT_TOKEN_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    @property
    def customers(self) -> _containers.RepeatedCompositeFieldContainer[MetricCustomer]: ...
    next_token: str
    currency: str
    def __init__(
        self,
        *,
        customers: _Iterable[MetricCustomer | _Mapping[str, object]] | None = ...,
        next_token: str | None = ...,
        currency: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customers", "next_token", "currency"]) -> None: ...

class MetricCustomer(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    GROUP_FIELD_NUMBER: _ClassVar[int]
    ON_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    COST_FIELD_NUMBER: _ClassVar[int]
    BEFORE_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    # Empty when none is known.
    name: str
    group: str
    # The day it happened; empty for active and retained.
    on: str
    # What the figure counts: revenue of new, regained and active, the year before of lost. Minor units.
    amount: int
    cost: int
    # Of retained: the revenue of the period before.
    before: int
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        name: str | None = ...,
        group: str | None = ...,
        on: str | None = ...,
        amount: int | None = ...,
        cost: int | None = ...,
        before: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "name", "group", "on", "amount", "cost", "before"]) -> None: ...

class ListSegmentsRequest(_message.Message):
    UNTIL_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    # As 2011-12-09; empty: today.
    until: str
    currency: str
    def __init__(
        self,
        *,
        until: str | None = ...,
        currency: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["until", "currency"]) -> None: ...

class ListSegmentsResponse(_message.Message):
    SEGMENTS_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    UNTIL_FIELD_NUMBER: _ClassVar[int]
    QUANTILES_FIELD_NUMBER: _ClassVar[int]
    WINDOW_DAYS_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    @property
    def segments(self) -> _containers.RepeatedCompositeFieldContainer[Segment]: ...
    currency: str
    until: str
    # Quantiles of recency, frequency and monetary value, and the days they look back.
    quantiles: int
    window_days: int
    policy: str
    def __init__(
        self,
        *,
        segments: _Iterable[Segment | _Mapping[str, object]] | None = ...,
        currency: str | None = ...,
        until: str | None = ...,
        quantiles: int | None = ...,
        window_days: int | None = ...,
        policy: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["segments", "currency", "until", "quantiles", "window_days", "policy"]) -> None: ...

class Segment(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    REVENUE_FIELD_NUMBER: _ClassVar[int]
    COST_FIELD_NUMBER: _ClassVar[int]
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_HOURS_FIELD_NUMBER: _ClassVar[int]
    COST_TO_SERVE_FIELD_NUMBER: _ClassVar[int]
    PLAN_FIELD_NUMBER: _ClassVar[int]
    name: str
    # What its rule asks, for people.
    rule: str
    customers: int
    # Of the window, in minor units.
    revenue: int
    cost: int
    # Complaints of its customers received in the window that are open to the reader.
    complaints: int
    # Hours booked on these complaints in the window.
    complaint_hours: int
    # What serving it costs: the ledger's costs but for goods, and these hours at the policy's cost of one. Minor units.
    cost_to_serve: int
    @property
    def plan(self) -> ServicePlan: ...
    def __init__(
        self,
        *,
        name: str | None = ...,
        rule: str | None = ...,
        customers: int | None = ...,
        revenue: int | None = ...,
        cost: int | None = ...,
        complaints: int | None = ...,
        complaint_hours: int | None = ...,
        cost_to_serve: int | None = ...,
        plan: ServicePlan | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["plan"]) -> bool: ...
    def ClearField(self, field_name: _Literal["name", "rule", "customers", "revenue", "cost", "complaints", "complaint_hours", "cost_to_serve", "plan"]) -> None: ...

class ServicePlan(_message.Message):
    """What a group gets, and at what cost. It promises no place in a queue: there is no field for one."""
    TEXT_FIELD_NUMBER: _ClassVar[int]
    CONTACTS_PER_YEAR_FIELD_NUMBER: _ClassVar[int]
    MINUTES_PER_CONTACT_FIELD_NUMBER: _ClassVar[int]
    COST_PER_HOUR_FIELD_NUMBER: _ClassVar[int]
    COST_PER_YEAR_FIELD_NUMBER: _ClassVar[int]
    PERMILLE_OF_REVENUE_FIELD_NUMBER: _ClassVar[int]
    text: str
    contacts_per_year: int
    minutes_per_contact: int
    # Minor units of the currency.
    cost_per_hour: int
    # customers × contacts × minutes ÷ 60 × cost, rounded.
    cost_per_year: int
    # Of the revenue of the window, in thousandths; absent without revenue.
    permille_of_revenue: int
    def __init__(
        self,
        *,
        text: str | None = ...,
        contacts_per_year: int | None = ...,
        minutes_per_contact: int | None = ...,
        cost_per_hour: int | None = ...,
        cost_per_year: int | None = ...,
        permille_of_revenue: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["permille_of_revenue"]) -> bool: ...
    def ClearField(self, field_name: _Literal["text", "contacts_per_year", "minutes_per_contact", "cost_per_hour", "cost_per_year", "permille_of_revenue"]) -> None: ...

class GetSegmentRequest(_message.Message):
    SEGMENT_FIELD_NUMBER: _ClassVar[int]
    UNTIL_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    PER_FIELD_NUMBER: _ClassVar[int]
    PERIODS_FIELD_NUMBER: _ClassVar[int]
    PAGE_FIELD_NUMBER: _ClassVar[int]
    segment: str
    until: str
    currency: str
    per: MetricPeriod
    periods: int
    @property
    def page(self) -> _common_pb2.PageRequest: ...
    def __init__(
        self,
        *,
        segment: str | None = ...,
        until: str | None = ...,
        currency: str | None = ...,
        per: MetricPeriod | str | None = ...,
        periods: int | None = ...,
        page: _common_pb2.PageRequest | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["page"]) -> bool: ...
    def ClearField(self, field_name: _Literal["segment", "until", "currency", "per", "periods", "page"]) -> None: ...

class GetSegmentResponse(_message.Message):
    SEGMENT_FIELD_NUMBER: _ClassVar[int]
    NEEDS_FIELD_NUMBER: _ClassVar[int]
    CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    NEXT_TOKEN_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    @property
    def segment(self) -> Segment: ...
    # Oldest first.
    @property
    def needs(self) -> _containers.RepeatedCompositeFieldContainer[SegmentNeeds]: ...
    @property
    def customers(self) -> _containers.RepeatedCompositeFieldContainer[SegmentCustomer]: ...
    next_token: str
    currency: str
    def __init__(
        self,
        *,
        segment: Segment | _Mapping[str, object] | None = ...,
        needs: _Iterable[SegmentNeeds | _Mapping[str, object]] | None = ...,
        customers: _Iterable[SegmentCustomer | _Mapping[str, object]] | None = ...,
        next_token: str | None = ...,
        currency: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["segment"]) -> bool: ...
    def ClearField(self, field_name: _Literal["segment", "needs", "customers", "next_token", "currency"]) -> None: ...

class SegmentNeeds(_message.Message):
    """What the segment's customers complained of in a period."""
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    TOPICS_FIELD_NUMBER: _ClassVar[int]
    period: str
    complaints: int
    @property
    def topics(self) -> _containers.RepeatedCompositeFieldContainer[SegmentTopic]: ...
    def __init__(
        self,
        *,
        period: str | None = ...,
        complaints: int | None = ...,
        topics: _Iterable[SegmentTopic | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["period", "complaints", "topics"]) -> None: ...

class SegmentTopic(_message.Message):
    TOPIC_FIELD_NUMBER: _ClassVar[int]
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    # Empty: none was told.
    topic: str
    complaints: int
    def __init__(
        self,
        *,
        topic: str | None = ...,
        complaints: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["topic", "complaints"]) -> None: ...

class SegmentCustomer(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    RECENCY_FIELD_NUMBER: _ClassVar[int]
    FREQUENCY_FIELD_NUMBER: _ClassVar[int]
    MONETARY_FIELD_NUMBER: _ClassVar[int]
    REVENUE_FIELD_NUMBER: _ClassVar[int]
    COST_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    name: str
    recency: int
    frequency: int
    monetary: int
    revenue: int
    cost: int
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        name: str | None = ...,
        recency: int | None = ...,
        frequency: int | None = ...,
        monetary: int | None = ...,
        revenue: int | None = ...,
        cost: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "name", "recency", "frequency", "monetary", "revenue", "cost"]) -> None: ...
