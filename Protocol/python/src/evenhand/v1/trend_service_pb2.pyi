# Written by Protocol/python/generate from evenhand/v1/trend_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import complaint_pb2 as _complaint_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class TrendDimension(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TREND_DIMENSION_UNSPECIFIED: _ClassVar[TrendDimension]
    TREND_DIMENSION_THEME: _ClassVar[TrendDimension]
    # The product area of a complaint, the product of an imported row.
    TREND_DIMENSION_PRODUCT: _ClassVar[TrendDimension]
    TREND_DIMENSION_TOPIC: _ClassVar[TrendDimension]
    TREND_DIMENSION_ISSUE: _ClassVar[TrendDimension]
    TREND_DIMENSION_SEGMENT: _ClassVar[TrendDimension]
    TREND_DIMENSION_COMPANY: _ClassVar[TrendDimension]
    TREND_DIMENSION_STATE: _ClassVar[TrendDimension]
    TREND_DIMENSION_CHANNEL: _ClassVar[TrendDimension]
    TREND_DIMENSION_LANGUAGE: _ClassVar[TrendDimension]
    # Of the employees a complaint concerns, where they are now.
    TREND_DIMENSION_TEAM: _ClassVar[TrendDimension]
    TREND_DIMENSION_OUTCOME: _ClassVar[TrendDimension]
    TREND_DIMENSION_TIMELY: _ClassVar[TrendDimension]
    TREND_DIMENSION_DISPUTED: _ClassVar[TrendDimension]

TREND_DIMENSION_UNSPECIFIED: TrendDimension
TREND_DIMENSION_THEME: TrendDimension
TREND_DIMENSION_PRODUCT: TrendDimension
TREND_DIMENSION_TOPIC: TrendDimension
TREND_DIMENSION_ISSUE: TrendDimension
TREND_DIMENSION_SEGMENT: TrendDimension
TREND_DIMENSION_COMPANY: TrendDimension
TREND_DIMENSION_STATE: TrendDimension
TREND_DIMENSION_CHANNEL: TrendDimension
TREND_DIMENSION_LANGUAGE: TrendDimension
TREND_DIMENSION_TEAM: TrendDimension
TREND_DIMENSION_OUTCOME: TrendDimension
TREND_DIMENSION_TIMELY: TrendDimension
TREND_DIMENSION_DISPUTED: TrendDimension

class TrendPeriod(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TREND_PERIOD_UNSPECIFIED: _ClassVar[TrendPeriod]
    TREND_PERIOD_DAY: _ClassVar[TrendPeriod]
    # From Monday, as ISO 8601 numbers them.
    TREND_PERIOD_WEEK: _ClassVar[TrendPeriod]
    TREND_PERIOD_MONTH: _ClassVar[TrendPeriod]
    TREND_PERIOD_QUARTER: _ClassVar[TrendPeriod]
    TREND_PERIOD_YEAR: _ClassVar[TrendPeriod]

TREND_PERIOD_UNSPECIFIED: TrendPeriod
TREND_PERIOD_DAY: TrendPeriod
TREND_PERIOD_WEEK: TrendPeriod
TREND_PERIOD_MONTH: TrendPeriod
TREND_PERIOD_QUARTER: TrendPeriod
TREND_PERIOD_YEAR: TrendPeriod

class TrendSource(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    # Complaints of the desk and imported rows together.
    TREND_SOURCE_UNSPECIFIED: _ClassVar[TrendSource]
    TREND_SOURCE_DESK: _ClassVar[TrendSource]
    TREND_SOURCE_IMPORTED: _ClassVar[TrendSource]

TREND_SOURCE_UNSPECIFIED: TrendSource
TREND_SOURCE_DESK: TrendSource
TREND_SOURCE_IMPORTED: TrendSource

class TrendMeasure(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    # By the day they were received on.
    TREND_MEASURE_UNSPECIFIED: _ClassVar[TrendMeasure]
    # By the day they were closed on.
    TREND_MEASURE_CLOSED: _ClassVar[TrendMeasure]

TREND_MEASURE_UNSPECIFIED: TrendMeasure
TREND_MEASURE_CLOSED: TrendMeasure

class TrendChartKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TREND_CHART_KIND_UNSPECIFIED: _ClassVar[TrendChartKind]
    # Counts of equal periods.
    TREND_CHART_KIND_C: _ClassVar[TrendChartKind]
    # Counts over exposures.
    TREND_CHART_KIND_U: _ClassVar[TrendChartKind]
    TREND_CHART_KIND_EWMA: _ClassVar[TrendChartKind]
    TREND_CHART_KIND_CUSUM: _ClassVar[TrendChartKind]

TREND_CHART_KIND_UNSPECIFIED: TrendChartKind
TREND_CHART_KIND_C: TrendChartKind
TREND_CHART_KIND_U: TrendChartKind
TREND_CHART_KIND_EWMA: TrendChartKind
TREND_CHART_KIND_CUSUM: TrendChartKind

class TrendFilter(_message.Message):
    """All of the filters must hold; of one the values are alternatives."""
    DIMENSION_FIELD_NUMBER: _ClassVar[int]
    VALUES_FIELD_NUMBER: _ClassVar[int]
    dimension: TrendDimension
    # Empty text: not said.
    @property
    def values(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        dimension: TrendDimension | str | None = ...,
        values: _Iterable[str] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["dimension", "values"]) -> None: ...

class TrendChartRequest(_message.Message):
    KIND_FIELD_NUMBER: _ClassVar[int]
    BASELINE_FROM_FIELD_NUMBER: _ClassVar[int]
    BASELINE_TO_FIELD_NUMBER: _ClassVar[int]
    WIDTH_FIELD_NUMBER: _ClassVar[int]
    WEIGHT_FIELD_NUMBER: _ClassVar[int]
    FACTOR_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    EXPOSURES_FIELD_NUMBER: _ClassVar[int]
    PER_DAY_FIELD_NUMBER: _ClassVar[int]
    kind: TrendChartKind
    # The periods that were normal, by a day of the first and of the last; empty: up to 26 whole ones before the latest
    # whole one.
    baseline_from: str
    baseline_to: str
    # Of the limits in standard deviations; 0: 3.
    width: float
    # Of the latest period in the moving average; 0: 0.2.
    weight: float
    # The rise that a cumulative sum looks for; 0: 1.5.
    factor: float
    # A sum above it is a signal, in events; 0: 5 standard deviations of a period.
    limit: float
    # What a period's count could have come from; for u, none given: all that was counted in the period.
    @property
    def exposures(self) -> _containers.RepeatedCompositeFieldContainer[TrendExposure]: ...
    # The days of the period are its exposure.
    per_day: bool
    def __init__(
        self,
        *,
        kind: TrendChartKind | str | None = ...,
        baseline_from: str | None = ...,
        baseline_to: str | None = ...,
        width: float | None = ...,
        weight: float | None = ...,
        factor: float | None = ...,
        limit: float | None = ...,
        exposures: _Iterable[TrendExposure | _Mapping[str, object]] | None = ...,
        per_day: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["kind", "baseline_from", "baseline_to", "width", "weight", "factor", "limit", "exposures", "per_day"]) -> None: ...

class TrendExposure(_message.Message):
    DAY_FIELD_NUMBER: _ClassVar[int]
    EXPOSURE_FIELD_NUMBER: _ClassVar[int]
    # Any day of the period.
    day: str
    exposure: float
    def __init__(
        self,
        *,
        day: str | None = ...,
        exposure: float | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["day", "exposure"]) -> None: ...

class GetTrendRequest(_message.Message):
    BY_FIELD_NUMBER: _ClassVar[int]
    PER_FIELD_NUMBER: _ClassVar[int]
    FILTERS_FIELD_NUMBER: _ClassVar[int]
    SINCE_FIELD_NUMBER: _ClassVar[int]
    UNTIL_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    MEASURE_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    CHART_FIELD_NUMBER: _ClassVar[int]
    COMPARE_FIELD_NUMBER: _ClassVar[int]
    # None, one or two.
    @property
    def by(self) -> _containers.RepeatedScalarFieldContainer[TrendDimension]: ...
    per: TrendPeriod
    @property
    def filters(self) -> _containers.RepeatedCompositeFieldContainer[TrendFilter]: ...
    # The first and the last day; widened to whole periods. Empty: 24 periods, up to today.
    since: str
    until: str
    source: TrendSource
    measure: TrendMeasure
    # So many series, the largest first; the rest is summed. 0: 20; at most 10,000.
    limit: int
    @property
    def chart(self) -> TrendChartRequest: ...
    # What was counted a year and a period before, beside each count.
    compare: bool
    def __init__(
        self,
        *,
        by: _Iterable[TrendDimension | str] | None = ...,
        per: TrendPeriod | str | None = ...,
        filters: _Iterable[TrendFilter | _Mapping[str, object]] | None = ...,
        since: str | None = ...,
        until: str | None = ...,
        source: TrendSource | str | None = ...,
        measure: TrendMeasure | str | None = ...,
        limit: int | None = ...,
        chart: TrendChartRequest | _Mapping[str, object] | None = ...,
        compare: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["chart"]) -> bool: ...
    def ClearField(self, field_name: _Literal["by", "per", "filters", "since", "until", "source", "measure", "limit", "chart", "compare"]) -> None: ...

class GetTrendResponse(_message.Message):
    PERIODS_FIELD_NUMBER: _ClassVar[int]
    SERIES_FIELD_NUMBER: _ClassVar[int]
    OTHERS_FIELD_NUMBER: _ClassVar[int]
    OTHER_SERIES_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    BASELINE_FROM_FIELD_NUMBER: _ClassVar[int]
    BASELINE_TO_FIELD_NUMBER: _ClassVar[int]
    BASELINE_PERIODS_FIELD_NUMBER: _ClassVar[int]
    UNFINISHED_FIELD_NUMBER: _ClassVar[int]
    # In order of time.
    @property
    def periods(self) -> _containers.RepeatedCompositeFieldContainer[TrendPeriodSpan]: ...
    # The largest first.
    @property
    def series(self) -> _containers.RepeatedCompositeFieldContainer[TrendSeries]: ...
    # What the limit left out, by period; empty when nothing was.
    @property
    def others(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    # How many series that are.
    other_series: int
    # All that was counted, each once, by period.
    @property
    def total(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    # The chart's baseline, by its first and last period's names; empty without a chart.
    baseline_from: str
    baseline_to: str
    baseline_periods: int
    # The last period is not over.
    unfinished: bool
    def __init__(
        self,
        *,
        periods: _Iterable[TrendPeriodSpan | _Mapping[str, object]] | None = ...,
        series: _Iterable[TrendSeries | _Mapping[str, object]] | None = ...,
        others: _Iterable[int] | None = ...,
        other_series: int | None = ...,
        total: _Iterable[int] | None = ...,
        baseline_from: str | None = ...,
        baseline_to: str | None = ...,
        baseline_periods: int | None = ...,
        unfinished: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["periods", "series", "others", "other_series", "total", "baseline_from", "baseline_to", "baseline_periods", "unfinished"]) -> None: ...

class TrendPeriodSpan(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[int]
    FIRST_FIELD_NUMBER: _ClassVar[int]
    LAST_FIELD_NUMBER: _ClassVar[int]
    name: str
    first: str
    last: str
    def __init__(
        self,
        *,
        name: str | None = ...,
        first: str | None = ...,
        last: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["name", "first", "last"]) -> None: ...

class TrendSeries(_message.Message):
    VALUES_FIELD_NUMBER: _ClassVar[int]
    COUNTS_FIELD_NUMBER: _ClassVar[int]
    SUM_FIELD_NUMBER: _ClassVar[int]
    BEFORE_FIELD_NUMBER: _ClassVar[int]
    YEAR_BEFORE_FIELD_NUMBER: _ClassVar[int]
    CHART_FIELD_NUMBER: _ClassVar[int]
    # One value for each dimension of the request; empty text: not said.
    @property
    def values(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # One for each period.
    @property
    def counts(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    sum: int
    # With `compare`: the count of the period before, and of the same period a year before.
    @property
    def before(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    @property
    def year_before(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    @property
    def chart(self) -> TrendChart: ...
    def __init__(
        self,
        *,
        values: _Iterable[str] | None = ...,
        counts: _Iterable[int] | None = ...,
        sum: int | None = ...,
        before: _Iterable[int] | None = ...,
        year_before: _Iterable[int] | None = ...,
        chart: TrendChart | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["chart"]) -> bool: ...
    def ClearField(self, field_name: _Literal["values", "counts", "sum", "before", "year_before", "chart"]) -> None: ...

class TrendChart(_message.Message):
    FAULT_FIELD_NUMBER: _ClassVar[int]
    CENTRE_FIELD_NUMBER: _ClassVar[int]
    DISPERSION_FIELD_NUMBER: _ClassVar[int]
    VALUES_FIELD_NUMBER: _ClassVar[int]
    LOWER_FIELD_NUMBER: _ClassVar[int]
    UPPER_FIELD_NUMBER: _ClassVar[int]
    SIGNALS_FIELD_NUMBER: _ClassVar[int]
    # Why there is none.
    fault: str
    # Of the baseline, in events or events per unit of exposure.
    centre: float
    # How many times as much as chance alone the baseline varies; about 1 where the limits mean what they say.
    dispersion: float
    # One for each period: what is drawn, and the limits. Of a cumulative sum the rising one, below it the limit.
    @property
    def values(self) -> _containers.RepeatedScalarFieldContainer[float]: ...
    @property
    def lower(self) -> _containers.RepeatedScalarFieldContainer[float]: ...
    @property
    def upper(self) -> _containers.RepeatedScalarFieldContainer[float]: ...
    @property
    def signals(self) -> _containers.RepeatedCompositeFieldContainer[TrendSignal]: ...
    def __init__(
        self,
        *,
        fault: str | None = ...,
        centre: float | None = ...,
        dispersion: float | None = ...,
        values: _Iterable[float] | None = ...,
        lower: _Iterable[float] | None = ...,
        upper: _Iterable[float] | None = ...,
        signals: _Iterable[TrendSignal | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["fault", "centre", "dispersion", "values", "lower", "upper", "signals"]) -> None: ...

class TrendSignal(_message.Message):
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    # Index into the periods.
    period: int
    # The rule that it broke, such as c-above.
    rule: str
    def __init__(
        self,
        *,
        period: int | None = ...,
        rule: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["period", "rule"]) -> None: ...

class ListTrendCasesRequest(_message.Message):
    FILTERS_FIELD_NUMBER: _ClassVar[int]
    SINCE_FIELD_NUMBER: _ClassVar[int]
    UNTIL_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    MEASURE_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    AFTER_FIELD_NUMBER: _ClassVar[int]
    @property
    def filters(self) -> _containers.RepeatedCompositeFieldContainer[TrendFilter]: ...
    # The cell's first and last day.
    since: str
    until: str
    source: TrendSource
    measure: TrendMeasure
    # 0: 100; at most 1,000.
    limit: int
    # Where the page before ended.
    after: str
    def __init__(
        self,
        *,
        filters: _Iterable[TrendFilter | _Mapping[str, object]] | None = ...,
        since: str | None = ...,
        until: str | None = ...,
        source: TrendSource | str | None = ...,
        measure: TrendMeasure | str | None = ...,
        limit: int | None = ...,
        after: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["filters", "since", "until", "source", "measure", "limit", "after"]) -> None: ...

class ListTrendCasesResponse(_message.Message):
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    ROWS_FIELD_NUMBER: _ClassVar[int]
    NEXT_FIELD_NUMBER: _ClassVar[int]
    # Like C-12.
    @property
    def complaints(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # Like `cfpb row 17`, or `cfpb 3184` where rows have ids.
    @property
    def rows(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # Empty at the end.
    next: str
    def __init__(
        self,
        *,
        complaints: _Iterable[str] | None = ...,
        rows: _Iterable[str] | None = ...,
        next: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaints", "rows", "next"]) -> None: ...

class ListEmergingPhrasesRequest(_message.Message):
    DAYS_FIELD_NUMBER: _ClassVar[int]
    AGAINST_FIELD_NUMBER: _ClassVar[int]
    FILTERS_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    FALSE_SHARE_FIELD_NUMBER: _ClassVar[int]
    UNTIL_FIELD_NUMBER: _ClassVar[int]
    # Days looked at, up to and with the last one; 0: 7; at most 366.
    days: int
    # Days before these that they are held against; 0: 91; at most 1,830.
    against: int
    # Only these complaints of the desk; at most 5.
    @property
    def filters(self) -> _containers.RepeatedCompositeFieldContainer[TrendFilter]: ...
    # So many phrases, the strongest first; 0: 20; at most 200.
    limit: int
    # Of the phrases that are kept, at most this share is expected to be chance, among all phrases of now; 0: 0.05;
    # below 1.
    false_share: float
    # The last day looked at, as 2026-11-29; empty: today.
    until: str
    def __init__(
        self,
        *,
        days: int | None = ...,
        against: int | None = ...,
        filters: _Iterable[TrendFilter | _Mapping[str, object]] | None = ...,
        limit: int | None = ...,
        false_share: float | None = ...,
        until: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["days", "against", "filters", "limit", "false_share", "until"]) -> None: ...

class ListEmergingPhrasesResponse(_message.Message):
    PHRASES_FIELD_NUMBER: _ClassVar[int]
    NOW_FIELD_NUMBER: _ClassVar[int]
    BEFORE_FIELD_NUMBER: _ClassVar[int]
    JUDGED_FIELD_NUMBER: _ClassVar[int]
    RISEN_FIELD_NUMBER: _ClassVar[int]
    LEAST_FIELD_NUMBER: _ClassVar[int]
    NAMED_FIELD_NUMBER: _ClassVar[int]
    MORE_FIELD_NUMBER: _ClassVar[int]
    # The strongest first. Of those that say the same of the same complaints, the longest.
    @property
    def phrases(self) -> _containers.RepeatedCompositeFieldContainer[EmergingPhrase]: ...
    @property
    def now(self) -> PhraseSpan: ...
    @property
    def before(self) -> PhraseSpan: ...
    # How many phrases were held against the time before, and how many of them rose beyond chance: at the false share
    # among all phrases of now, those too that too few wrote.
    judged: int
    risen: int
    # A phrase that fewer wrote now is not judged, so that it betrays no single one.
    least: int
    # Letters of now in which something was taken for an employee's name. No phrase holds it, so that nothing is told of
    # what many complain about where somebody is called like it.
    named: int
    # Phrases that the limit left out, of the 500 strongest.
    more: int
    def __init__(
        self,
        *,
        phrases: _Iterable[EmergingPhrase | _Mapping[str, object]] | None = ...,
        now: PhraseSpan | _Mapping[str, object] | None = ...,
        before: PhraseSpan | _Mapping[str, object] | None = ...,
        judged: int | None = ...,
        risen: int | None = ...,
        least: int | None = ...,
        named: int | None = ...,
        more: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["now", "before"]) -> bool: ...
    def ClearField(self, field_name: _Literal["phrases", "now", "before", "judged", "risen", "least", "named", "more"]) -> None: ...

class EmergingPhrase(_message.Message):
    TEXT_FIELD_NUMBER: _ClassVar[int]
    NOW_FIELD_NUMBER: _ClassVar[int]
    BEFORE_FIELD_NUMBER: _ClassVar[int]
    LIKELIHOOD_RATIO_FIELD_NUMBER: _ClassVar[int]
    PROBABILITY_FIELD_NUMBER: _ClassVar[int]
    RISE_FIELD_NUMBER: _ClassVar[int]
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    # Folded. # stands for any word with a digit in it. In none is the name of an employee, as it is on record or with
    # another ending, nor that of the complaint's own customer.
    text: str
    # How many wrote it, now and before: a customer once, whatever they sent.
    now: int
    before: int
    # G², the log-likelihood ratio of Dunning (1993); and the probability of a rise as strong by chance.
    likelihood_ratio: float
    probability: float
    # How many times oftener than before, with half a writer added on both sides.
    rise: float
    # Up to three complaints it stands in, by different writers, the newest first.
    @property
    def complaints(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        text: str | None = ...,
        now: int | None = ...,
        before: int | None = ...,
        likelihood_ratio: float | None = ...,
        probability: float | None = ...,
        rise: float | None = ...,
        complaints: _Iterable[str] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["text", "now", "before", "likelihood_ratio", "probability", "rise", "complaints"]) -> None: ...

class PhraseSpan(_message.Message):
    FIRST_FIELD_NUMBER: _ClassVar[int]
    LAST_FIELD_NUMBER: _ClassVar[int]
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    LOOKED_FIELD_NUMBER: _ClassVar[int]
    LETTERS_FIELD_NUMBER: _ClassVar[int]
    WRITERS_FIELD_NUMBER: _ClassVar[int]
    first: str
    last: str
    # Complaints received on these days, as far as they are open to the reader; …
    complaints: int
    # … of these, those that were looked at: the newest, without what is about an employee who was erased; …
    looked: int
    # … the letters they are: copies of one count once, what was erased not at all; …
    letters: int
    # … and how many wrote these: a customer once, each complaint of nobody on record as by somebody else.
    writers: int
    def __init__(
        self,
        *,
        first: str | None = ...,
        last: str | None = ...,
        complaints: int | None = ...,
        looked: int | None = ...,
        letters: int | None = ...,
        writers: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["first", "last", "complaints", "looked", "letters", "writers"]) -> None: ...

class TrendWatch(_message.Message):
    WATCH_ID_FIELD_NUMBER: _ClassVar[int]
    BY_FIELD_NUMBER: _ClassVar[int]
    FILTERS_FIELD_NUMBER: _ClassVar[int]
    PER_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    BASELINE_FIELD_NUMBER: _ClassVar[int]
    WIDTH_FIELD_NUMBER: _ClassVar[int]
    AT_LEAST_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    ADDED_MS_FIELD_NUMBER: _ClassVar[int]
    watch_id: str
    # What is watched: every series of it by itself, up to 200 of the largest.
    @property
    def by(self) -> _containers.RepeatedScalarFieldContainer[TrendDimension]: ...
    @property
    def filters(self) -> _containers.RepeatedCompositeFieldContainer[TrendFilter]: ...
    per: TrendPeriod
    source: TrendSource
    # C, EWMA or CUSUM.
    kind: TrendChartKind
    # Whole periods before the present one that are normal, 4–104; 0: 26.
    baseline: int
    # 0: 3.
    width: float
    # Fewer are no alarm; 0: 5.
    at_least: int
    # Whose task an alarm is.
    owner_id: str
    added_ms: int
    def __init__(
        self,
        *,
        watch_id: str | None = ...,
        by: _Iterable[TrendDimension | str] | None = ...,
        filters: _Iterable[TrendFilter | _Mapping[str, object]] | None = ...,
        per: TrendPeriod | str | None = ...,
        source: TrendSource | str | None = ...,
        kind: TrendChartKind | str | None = ...,
        baseline: int | None = ...,
        width: float | None = ...,
        at_least: int | None = ...,
        owner_id: str | None = ...,
        added_ms: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["watch_id", "by", "filters", "per", "source", "kind", "baseline", "width", "at_least", "owner_id", "added_ms"]) -> None: ...

class AddTrendWatchRequest(_message.Message):
    WATCH_FIELD_NUMBER: _ClassVar[int]
    @property
    def watch(self) -> TrendWatch: ...
    def __init__(
        self,
        *,
        watch: TrendWatch | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["watch"]) -> bool: ...
    def ClearField(self, field_name: _Literal["watch"]) -> None: ...

class RemoveTrendWatchRequest(_message.Message):
    WATCH_ID_FIELD_NUMBER: _ClassVar[int]
    watch_id: str
    def __init__(
        self,
        *,
        watch_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["watch_id"]) -> None: ...

class ListTrendWatchesRequest(_message.Message):
    def __init__(self) -> None: ...

class ListTrendWatchesResponse(_message.Message):
    WATCHES_FIELD_NUMBER: _ClassVar[int]
    @property
    def watches(self) -> _containers.RepeatedCompositeFieldContainer[TrendWatch]: ...
    def __init__(
        self,
        *,
        watches: _Iterable[TrendWatch | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["watches"]) -> None: ...

class TrendReply(_message.Message):
    VERSION_FIELD_NUMBER: _ClassVar[int]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    WATCH_ID_FIELD_NUMBER: _ClassVar[int]
    # How many events the register has.
    version: int
    @property
    def events(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    watch_id: str
    def __init__(
        self,
        *,
        version: int | None = ...,
        events: _Iterable[str] | None = ...,
        watch_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["version", "events", "watch_id"]) -> None: ...

class Alarm(_message.Message):
    ALARM_ID_FIELD_NUMBER: _ClassVar[int]
    WATCH_ID_FIELD_NUMBER: _ClassVar[int]
    BY_FIELD_NUMBER: _ClassVar[int]
    VALUES_FIELD_NUMBER: _ClassVar[int]
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    CENTRE_FIELD_NUMBER: _ClassVar[int]
    RAISED_MS_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    TAKEN_BY_FIELD_NUMBER: _ClassVar[int]
    CLOSED_BY_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    alarm_id: str
    watch_id: str
    @property
    def by(self) -> _containers.RepeatedScalarFieldContainer[TrendDimension]: ...
    @property
    def values(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    @property
    def period(self) -> TrendPeriodSpan: ...
    # The rule that was broken, such as c-above.
    rule: str
    # As it stood when the alarm was raised.
    value: float
    limit: float
    centre: float
    raised_ms: int
    owner_id: str
    # Empty until somebody took it.
    taken_by: str
    # Empty while it is open.
    closed_by: str
    @property
    def reason(self) -> _complaint_pb2.PersonalText: ...
    def __init__(
        self,
        *,
        alarm_id: str | None = ...,
        watch_id: str | None = ...,
        by: _Iterable[TrendDimension | str] | None = ...,
        values: _Iterable[str] | None = ...,
        period: TrendPeriodSpan | _Mapping[str, object] | None = ...,
        rule: str | None = ...,
        value: float | None = ...,
        limit: float | None = ...,
        centre: float | None = ...,
        raised_ms: int | None = ...,
        owner_id: str | None = ...,
        taken_by: str | None = ...,
        closed_by: str | None = ...,
        reason: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["period", "reason"]) -> bool: ...
    def ClearField(self, field_name: _Literal["alarm_id", "watch_id", "by", "values", "period", "rule", "value", "limit", "centre", "raised_ms", "owner_id", "taken_by", "closed_by", "reason"]) -> None: ...

class ListAlarmsRequest(_message.Message):
    INCLUDE_CLOSED_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    include_closed: bool
    # Those of one owner, like E-5.
    owner_id: str
    def __init__(
        self,
        *,
        include_closed: bool | None = ...,
        owner_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["include_closed", "owner_id"]) -> None: ...

class ListAlarmsResponse(_message.Message):
    ALARMS_FIELD_NUMBER: _ClassVar[int]
    @property
    def alarms(self) -> _containers.RepeatedCompositeFieldContainer[Alarm]: ...
    def __init__(
        self,
        *,
        alarms: _Iterable[Alarm | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["alarms"]) -> None: ...

class TakeAlarmRequest(_message.Message):
    ALARM_ID_FIELD_NUMBER: _ClassVar[int]
    alarm_id: str
    def __init__(
        self,
        *,
        alarm_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["alarm_id"]) -> None: ...

class CloseAlarmRequest(_message.Message):
    ALARM_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    alarm_id: str
    # What it was, and what was done.
    reason: str
    def __init__(
        self,
        *,
        alarm_id: str | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["alarm_id", "reason"]) -> None: ...
