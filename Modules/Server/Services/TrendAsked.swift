internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandInsight
internal import EvenhandMessages
internal import SwiftProtobuf

/// A question about trends as a caller put it, and its answer with changes, limits and signals.
struct TrendAsked {
    /// Periods shown unless somebody says since when.
    private static let usualPeriods = 24
    private static let seriesLimit = 10_000
    /// Cells of one answer: more would not fit into a message.
    private static let cellLimit = 1_000_000

    let source: TrendSource?
    /// The periods shown: what the series are chosen and sorted by.
    let shown: TrendQuestion
    /// To compare with, those of the year before too.
    let wider: TrendQuestion?
    private let chart: Evenhand_V1_TrendChartRequest?
    private let kind: TrendChartKind?

    init(_ request: Evenhand_V1_GetTrendRequest, today: CivilDate) throws(InputError) {
        guard let length = Period.Length(rawValue: try FieldReader.choice(request.per, "per").rawValue) else {
            throw InputError(field: "per", value: nil, valid: "day, week, month, quarter or year")
        }
        let last = try FieldReader.optionalCountedDay(request.until, "until") ?? today
        let first: CivilDate
        if let since = try FieldReader.optionalCountedDay(request.since, "since") {
            first = since
        } else {
            var period = Period(length, containing: last)
            for _ in 1..<Self.usualPeriods { period = period.previous }
            first = period.first
        }
        guard first <= last else {
            throw InputError(field: "since", value: first.description, valid: "a day up to \(last)")
        }
        guard request.limit <= Self.seriesLimit else {
            throw InputError(field: "limit", value: "\(request.limit)", valid: "at most \(Self.seriesLimit)")
        }
        guard request.filters.count <= 3 else {
            throw InputError(field: "filters", value: "\(request.filters.count) filters", valid: "at most 3")
        }
        shown = TrendQuestion(
            by: try FieldReader.dimensions(request.by, "by"), per: length,
            filters: try FieldReader.list(request.filters, "filters") { filter, field throws(InputError) in
                try filter.filter(field)
            }, from: first, through: last, measure: request.measure == .closed ? .closed : .filed,
            limit: request.limit == 0 ? 20 : Int(request.limit))
        guard !shown.isTooLong else {
            throw InputError(
                field: "since", value: first.description,
                valid: "at most \(TrendQuestion.periodLimit) periods up to \(last)")
        }
        guard shown.periods.count * (shown.by.isEmpty ? 1 : shown.limit) <= Self.cellLimit else {
            throw InputError(
                field: "since", value: first.description,
                valid: "fewer periods or a lower limit: \(shown.periods.count) periods of \(shown.limit) series are "
                    + "too many for an answer"
            )
        }
        if request.compare, let period = shown.periods.first {
            let before = TrendQuestion(
                by: shown.by, per: length, filters: shown.filters,
                from: period.yearBefore.first, through: last, measure: shown.measure,
                limit: shown.limit)
            guard !before.isTooLong else {
                throw InputError(
                    field: "since", value: first.description,
                    valid: "at most \(TrendQuestion.periodLimit) periods up to \(last), the year before included")
            }
            wider = before
        } else {
            wider = nil
        }
        source = try FieldReader.optionalChoice(request.source, "source")
        chart = request.hasChart ? request.chart : nil
        kind = request.hasChart ? try FieldReader.choice(request.chart.kind, "chart.kind") : nil
    }

    /// The series, where nothing is said of them but their counts; else nil.
    func plainSeries(of record: TrendRecord) -> [TrendCounts.Series]? {
        chart == nil && wider == nil ? series(of: record.counts) : nil
    }

    /// All but the periods and the series.
    func responseOfPlainSeries(_ record: TrendRecord) -> Evenhand_V1_GetTrendResponse {
        let periods = shown.periods
        return .with {
            $0.total = record.counts.total.map { UInt64(clamping: $0) }
            $0.unfinished = periods.last.map { $0.first <= record.today && $0.last >= record.today } ?? false
            $0.others = record.counts.others?.map { UInt64(clamping: $0) } ?? []
            $0.otherSeries = UInt32(clamping: record.counts.otherSeriesCount)
        }
    }

    private func series(of counts: TrendCounts) -> [TrendCounts.Series] {
        shown.by.isEmpty ? [TrendCounts.Series(values: [], counts: counts.total)] : counts.series
    }

    /// All but the periods.
    func response(_ record: TrendRecord) throws(InputError) -> Evenhand_V1_GetTrendResponse {
        let total = record.counts.total
        let periods = shown.periods
        let wholeCount = periods.firstIndex { $0.last >= record.today } ?? periods.count
        var response = responseOfPlainSeries(record)
        let compared = record.compared.map(series)
        response.series = series(of: record.counts).enumerated().map { index, series in
            .with {
                $0.values = series.values
                $0.counts = series.counts.map { UInt64(clamping: $0) }
                $0.sum = UInt64(clamping: series.sum)
                if let wider, let compared { compare(compared[index].counts, of: wider, &$0) }
            }
        }
        guard let chart, let kind else { return response }
        let baseline = try baseline(chart, wholeCount: wholeCount)
        response.baselineFrom = periods[baseline.lowerBound].name
        response.baselineTo = periods[baseline.upperBound - 1].name
        response.baselinePeriods = UInt32(clamping: baseline.count)
        let exposures = try exposures(chart, kind, total: total)
        for index in response.series.indices {
            response.series[index].chart = drawn(
                response.series[index].counts, exposures, baseline, kind, chart)
        }
        return response
    }

    // MARK: Changes

    private func compare(_ counts: [Int], of wider: TrendQuestion, _ series: inout Evenhand_V1_TrendSeries) {
        var place: [CivilDate: Int] = [:]
        for (index, period) in wider.periods.enumerated() { place[period.first] = index }
        func count(_ period: Period) -> UInt64 { place[period.first].map { UInt64(clamping: counts[$0]) } ?? 0 }
        series.before = shown.periods.map { count($0.previous) }
        series.yearBefore = shown.periods.map { count($0.yearBefore) }
    }

    // MARK: Charts

    private func baseline(_ chart: Evenhand_V1_TrendChartRequest, wholeCount: Int) throws(InputError) -> Range<Int> {
        if chart.baselineFrom.isEmpty, chart.baselineTo.isEmpty {
            return TrendChart.usualBaseline(wholeCount: wholeCount)
        }
        let from = try index(of: chart.baselineFrom, "chart.baseline_from", else: 0)
        let to = try index(of: chart.baselineTo, "chart.baseline_to", else: max(0, wholeCount - 1))
        guard from <= to else {
            throw InputError(
                field: "chart.baseline_to", value: chart.baselineTo, valid: "a day of a period not before the first")
        }
        return from..<to + 1
    }

    private func index(of text: String, _ field: String, else missing: Int) throws(InputError) -> Int {
        guard let day = try FieldReader.optionalCountedDay(text, field) else { return missing }
        guard let index = shown.periods.firstIndex(where: { $0.first <= day && day <= $0.last }) else {
            throw InputError(field: field, value: text, valid: "a day from \(shown.first) to \(shown.last)")
        }
        return index
    }

    /// One for each period: what was given, its days, for u all that was counted in it, else 1.
    private func exposures(
        _ chart: Evenhand_V1_TrendChartRequest, _ kind: TrendChartKind, total: [Int]
    ) throws(InputError) -> [Double] {
        if !chart.exposures.isEmpty {
            var given: [Double?] = Array(repeating: nil, count: shown.periods.count)
            for (number, exposure) in chart.exposures.enumerated() {
                let field = "chart.exposures[\(number)]"
                let day = try FieldReader.countedDay(exposure.day, "\(field).day")
                guard exposure.exposure.isFinite, exposure.exposure > 0 else {
                    throw InputError(field: "\(field).exposure", value: "\(exposure.exposure)", valid: "above 0")
                }
                guard let index = shown.periods.firstIndex(where: { $0.first <= day && day <= $0.last }) else {
                    continue
                }
                given[index] = (given[index] ?? 0) + exposure.exposure
            }
            if let missing = given.firstIndex(where: { $0 == nil }) {
                throw InputError(
                    field: "chart.exposures", value: nil,
                    valid: "one for every period; \(shown.periods[missing].name) has none")
            }
            return given.compactMap { $0 }
        }
        if chart.perDay { return shown.periods.map { Double($0.dayCount) } }
        return kind == .u ? total.map { Double(max(1, $0)) } : total.map { _ in 1 }
    }

    private func drawn(
        _ counts: [UInt64], _ exposures: [Double], _ baseline: Range<Int>, _ kind: TrendChartKind,
        _ request: Evenhand_V1_TrendChartRequest
    ) -> Evenhand_V1_TrendChart {
        var options = TrendChart.Options(kind)
        if request.width != 0 { options.width = request.width }
        if request.weight != 0 { options.weight = request.weight }
        if request.factor != 0 { options.factor = request.factor }
        if request.limit != 0 { options.limit = request.limit }
        let periods = zip(counts, exposures).map { PeriodCount(count: Int(clamping: $0), exposure: $1) }
        do {
            let chart = try TrendChart(periods, baseline: baseline, options)
            return .with {
                ($0.centre, $0.dispersion) = (chart.centre, chart.dispersion)
                ($0.values, $0.lower, $0.upper) = (chart.values, chart.lower, chart.upper)
                $0.signals = chart.signals.map { signal in
                    .with {
                        $0.period = UInt32(clamping: signal.period)
                        $0.rule = signal.rule
                    }
                }
            }
        } catch {
            return .with { $0.fault = "\(error)" }
        }
    }
}
