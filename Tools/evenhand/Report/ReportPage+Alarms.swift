internal import EvenhandDomain
internal import EvenhandMessages

/// The commands behind alarms.
extension ReportPage {
    /// The chart and the cases of the first alarms whose watch is in force: without it nobody knows what it counted.
    var alarmSources: [PrintPage.Source] {
        var sources: [PrintPage.Source] = []
        for alarm in report.alarms {
            guard sources.count < 2 * Self.shownLimit,
                let watch = report.watches.first(where: { $0.watchID == alarm.watchID })
            else { continue }
            let own = zip(alarm.by, alarm.values).map { ($0, [$1]) }
            // The alarm's own value is one of those its watch looked at.
            let watched = watch.filters.filter { !alarm.by.contains($0.dimension) }.map { ($0.dimension, $0.values) }
            guard own.count + watched.count <= 3 else { continue }
            let counted =
                Self.filters(own + watched)
                + (Words.wordIfSet(of: watch.source).map { " --source \($0)" } ?? "")
            let (per, kind) = (Words.word(of: watch.per), Words.word(of: watch.kind))
            let options = chartOptions(of: alarm, watch)
            sources += [
                .init(
                    definition: "Signal", command: "evenhand trend --per \(per) --chart \(kind)\(counted)\(options)"),
                .init(
                    definition: "Counted complaint",
                    command: "evenhand trend cases\(counted) --since \(alarm.period.first) --until \(alarm.period.last)"
                ),
            ]
        }
        return sources
    }

    /// The periods that the watch held the alarm's against, and its width: of any others the limits would be others.
    private func chartOptions(of alarm: Evenhand_V1_Alarm, _ watch: Evenhand_V1_TrendWatch) -> String {
        var options = ""
        if let days = baseline(of: alarm, watch) { options += " --since \(days.lowerBound)" }
        options += " --until \(alarm.period.last)"
        if let days = baseline(of: alarm, watch) { options += " --baseline \(days.lowerBound)..\(days.upperBound)" }
        if watch.width != 0 { options += " --width \(watch.width)" }
        return options
    }

    /// So many periods before the alarm's as its watch says, or as are counted whole; nil where that cannot be told.
    private func baseline(of alarm: Evenhand_V1_Alarm, _ watch: Evenhand_V1_TrendWatch) -> ClosedRange<CivilDate>? {
        guard let present = try? CivilDate(parsing: alarm.period.first) else { return nil }
        let counted = try? CivilDate(parsing: report.countedFrom)
        var first = present
        for _ in 0..<watch.baseline {
            guard let before = Self.start(of: watch.per, before: first), counted.map({ $0 <= before }) ?? true else {
                break
            }
            first = before
        }
        return first < present ? first...present.advanced(byDays: -1) : nil
    }

    /// The first day of the period that ends the day before.
    private static func start(of per: Evenhand_V1_TrendPeriod, before first: CivilDate) -> CivilDate? {
        let last = first.advanced(byDays: -1)
        let (year, month, _) = last.parts
        switch per {
        case .day: return last
        case .week: return first.advanced(byDays: -7)
        case .month: return CivilDate(year: year, month: month, day: 1)
        case .quarter: return CivilDate(year: year, month: (month - 1) / 3 * 3 + 1, day: 1)
        case .year: return CivilDate(year: year, month: 1, day: 1)
        case .unspecified, .UNRECOGNIZED: return nil
        }
    }
}
