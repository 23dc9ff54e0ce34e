internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandInsight
internal import EvenhandMessages
internal import SwiftProtobuf

/// What rose in the days of a page, counted and in words.
extension ReportCalls {
    /// Of fewer complaints nobody says that they rose; the same as of an alarm.
    private static let leastCount: UInt64 = 5
    /// Of one dimension.
    private static let chartLimit = 3
    /// Weeks before the page's that its series are held against.
    private static let baselineWeeks = 26
    /// Series of one dimension that are looked at: as many as an answer may hold. One that begins in the page's week is small beside
    /// those of half a year, and would never be among a few of the largest.
    private static let seriesLimit: UInt32 = 10_000

    func addAlarms(
        to response: inout Evenhand_V1_GetReportResponse, _ span: ReportSpan, _ context: CallContext
    ) async throws {
        let listed = try await TrendCalls(desk: desk).listAlarms(context, .with { $0.includeClosed = true })
        let calendar = desk.policy.calendar
        response.alarms = listed.alarms.filter { alarm in
            let day = calendar.date(of: Instant(milliseconds: alarm.raisedMs))
            return span.days.contains(day) || (alarm.closedBy.isEmpty && day < span.first)
        }
        guard !response.alarms.isEmpty else { return }
        let actor = try context.signedIn()
        let counted = try await answering { () async throws(DeskError) in try await desk.firstCountedDay(by: actor) }
        response.countedFrom = counted?.description ?? ""
        let watches = try await TrendCalls(desk: desk).listWatches(context, .init()).watches
        let named = Set(response.alarms.map(\.watchID))
        response.watches = watches.filter { named.contains($0.watchID) }
    }

    /// Every series of a few dimensions, held against its own weeks before: 26, or as many as are counted, but not fewer than an
    /// alarm needs. Which weeks these are is said, so that they are those just before the page's while it is not over, too.
    func addRises(
        to response: inout Evenhand_V1_GetReportResponse, _ span: ReportSpan, _ context: CallContext
    ) async throws {
        let actor = try context.signedIn()
        let counted = try await answering { () async throws(DeskError) in try await desk.firstCountedDay(by: actor) }
        guard let counted else { return }
        // The week it began in is not whole.
        let begun = Period(.week, containing: counted)
        let whole = begun.first == counted ? counted : begun.last.advanced(byDays: 1)
        let first = max(whole, span.first.advanced(byDays: -7 * Self.baselineWeeks))
        guard first <= span.first.advanced(byDays: -7 * TrendDecider.baselines.lowerBound) else { return }
        for dimension: Evenhand_V1_TrendDimension in [.theme, .topic, .product, .channel] {
            let trend = try await TrendCalls(desk: desk).trend(
                context,
                .with {
                    ($0.by, $0.per, $0.limit) = ([dimension], .week, Self.seriesLimit)
                    $0.since = first.description
                    $0.until = span.last.description
                    $0.chart.kind = .c
                    $0.chart.baselineFrom = first.description
                    $0.chart.baselineTo = span.first.advanced(byDays: -1).description
                })
            let last = trend.periods.count - 1
            response.weeksBefore = trend.baselinePeriods
            var risen: [Evenhand_V1_TrendSeries] = []
            for series in trend.series where series.chart.fault.isEmpty {
                let signal = series.chart.signals.first { $0.period == last && $0.rule.hasSuffix("above") }
                guard let signal, series.counts[last] >= Self.leastCount, let value = series.values.first,
                    !value.isEmpty
                else { continue }
                risen.append(series)
                // Once: a watch may have said so already.
                let isTold = response.alarms.contains { alarm in
                    alarm.by == [dimension] && alarm.values == [value] && alarm.period.name == span.period.name
                }
                if isTold { continue }
                response.rises.append(
                    .with {
                        ($0.dimension, $0.value, $0.rule) = (dimension, value, signal.rule)
                        ($0.count, $0.centre) = (series.counts[last], series.chart.centre)
                        $0.limit = series.chart.upper[last]
                    })
            }
            addChart(of: risen, by: dimension, in: trend, to: &response)
        }
    }

    private func addChart(
        of risen: [Evenhand_V1_TrendSeries], by dimension: Evenhand_V1_TrendDimension,
        in trend: Evenhand_V1_GetTrendResponse, to response: inout Evenhand_V1_GetReportResponse
    ) {
        guard !risen.isEmpty else { return }
        var chart = Evenhand_V1_ReportChart()
        (chart.dimension, chart.trend) = (dimension, trend)
        chart.trend.series = Array(risen.prefix(Self.chartLimit))
        chart.trend.others = []
        chart.trend.otherSeries = UInt32(clamping: risen.count - chart.trend.series.count)
        response.charts.append(chart)
    }

    // MARK: What is said oftener

    enum Phrases: Sendable {
        /// Of other pages, and of days of which nothing can be counted.
        case notAsked
        case late
        case counted(Evenhand_V1_ListEmergingPhrasesResponse)
    }

    /// As they are asked for by themselves, under the same permission, limits and record of reads: nothing is counted here. What is
    /// not counted in time is given up.
    func phrasesInTime(_ span: ReportSpan, _ context: CallContext) async throws -> Phrases {
        guard span.kind == .monday, OutcomeBlock.day(span.last.description) != nil else { return .notAsked }
        let request = Evenhand_V1_ListEmergingPhrasesRequest.with {
            $0.until = span.last.description
            $0.days = UInt32(clamping: span.last.dayNumber - span.first.dayNumber + 1)
        }
        return try await withThrowingTaskGroup(of: Phrases.self) { group in
            group.addTask { .counted(try await TrendCalls(desk: desk).phrases(context, request)) }
            group.addTask {
                try await Task.sleep(for: phrasePatience)
                return .late
            }
            defer { group.cancelAll() }
            return try await group.next() ?? .late
        }
    }
}
