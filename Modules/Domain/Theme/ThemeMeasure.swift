/// What a theme counted in one stretch of whole weeks.
package struct ThemePeriod: Codable, Sendable, Equatable {
    /// A Monday.
    package let first: CivilDate
    package let weeks: Int
    package let count: Int
    /// What they could have come from; nil when it is not known for each of its weeks.
    package let exposure: Int?

    package var last: CivilDate { first.advanced(byDays: weeks * 7 - 1) }

    package init(first: CivilDate, weeks: Int, count: Int, exposure: Int?) {
        self.first = first
        self.weeks = weeks
        self.count = count
        self.exposure = exposure
    }

    private enum CodingKeys: String, CodingKey { case first, weeks, count, exposure }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let day = try container.decode(String.self, forKey: .first)
        guard let first = try? CivilDate(parsing: day) else {
            throw DecodingError.dataCorruptedError(
                forKey: .first, in: container, debugDescription: "'\(day)' is no day")
        }
        self.init(
            first: first, weeks: try container.decode(Int.self, forKey: .weeks),
            count: try container.decode(Int.self, forKey: .count),
            exposure: try container.decodeIfPresent(Int.self, forKey: .exposure))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(first.description, forKey: .first)
        try container.encode(weeks, forKey: .weeks)
        try container.encode(count, forKey: .count)
        try container.encodeIfPresent(exposure, forKey: .exposure)
    }
}

/// What was normal before a change: whole periods before the one it was shipped in, as they stood then.
///
/// The old centre is Σ counts / Σ exposures of them (u-chart), or Σ counts / periods where some exposure is not known
/// (c-chart); integers, compared by cross-multiplying, so that no rounding decides.
package struct ThemeBaseline: Codable, Sendable, Equatable {
    package let theme: ThemeID
    package let weeks: Int
    /// Without what entered by hand, unless `exposedBy` is nil.
    package let periods: [ThemePeriod]
    /// Who entered the exposures of its weeks. nil: it was held fast before that was kept, and counts what entered by hand.
    package let exposedBy: [PersonID]?

    private enum CodingKeys: String, CodingKey { case theme, weeks, periods, exposedBy }

    package init(theme: ThemeID, weeks: Int, periods: [ThemePeriod], exposedBy: [PersonID]? = nil) {
        self.theme = theme
        self.weeks = weeks
        self.periods = periods
        self.exposedBy = exposedBy
    }

    /// What entered by hand counts in no period that is held against it. Where there is no old centre, nothing may have come
    /// at all.
    var countsHands: Bool { exposedBy == nil || !hasCentre }

    /// Periods looked at, at most: a year of four-week ones.
    package static let periodLimit = 13
    /// Fewer tell nothing of what was normal.
    package static let periodFloor = 2
    /// Below so many complaints a period the limits of the chart are rough, which is said beside it.
    package static let roughBelow = 5

    package var count: Int { periods.reduce(0) { $0 + $1.count } }
    /// nil: by period, for want of it somewhere.
    package var exposure: Int? {
        let known = periods.compactMap(\.exposure)
        return known.count == periods.count && !known.isEmpty ? known.reduce(0, +) : nil
    }
    package var usesExposure: Bool { exposure != nil }
    /// There is an old centre to fall below. Without one, two periods without a complaint take its place.
    package var hasCentre: Bool { periods.count >= Self.periodFloor && count > 0 }
    package var isRough: Bool { count < Self.roughBelow * periods.count }

    /// nil: its exposure is missing.
    package func isBelow(_ period: ThemePeriod) -> Bool? {
        guard hasCentre else { return period.count == 0 }
        guard let exposure else { return Wide(period.count, periods.count) < Wide(count, 1) }
        guard let own = period.exposure else { return nil }
        return Wide(period.count, exposure) < Wide(count, own)
    }

    /// A product of two counts, whatever their size.
    private struct Wide: Comparable {
        let high: Int
        let low: UInt

        init(_ left: Int, _ right: Int) { (high, low) = left.multipliedFullWidth(by: right) }

        static func < (left: Wide, right: Wide) -> Bool { (left.high, left.low) < (right.high, right.low) }
    }
}

extension ThemesState.Theme {
    /// Periods are whole weeks counted from the Monday before 1970, so that they do not move with what is asked.
    static func periodStart(containing day: CivilDate, weeks: Int) -> CivilDate {
        let anchor = CivilDate(dayNumber: 0).weekStart.dayNumber
        let length = weeks * 7
        let offset = day.dayNumber - anchor
        let index = offset >= 0 ? offset / length : -((length - 1 - offset) / length)
        return CivilDate(dayNumber: anchor + index * length)
    }

    /// - Parameter hands: whether what entered by hand counts.
    package func period(from first: CivilDate, weeks: Int, hands: Bool = true) -> ThemePeriod {
        let mondays = (0..<weeks).map { first.advanced(byDays: $0 * 7) }
        let known = mondays.compactMap { exposures[$0]?.count }
        return ThemePeriod(
            first: first, weeks: weeks,
            count: mondays.reduce(0) { $0 + counts[$1, default: 0] - (hands ? 0 : handCounts[$1, default: 0]) },
            exposure: known.count == weeks ? known.reduce(0, +) : nil)
    }

    /// Whole periods before the one a day lies in, from the first that has a complaint on, the oldest first.
    package func baseline(before day: CivilDate, weeks: Int) -> ThemeBaseline {
        let end = Self.periodStart(containing: day, weeks: weeks)
        let first = counts.filter { $0.key < end && $0.value > handCounts[$0.key, default: 0] }.keys.min()
        guard let first else { return ThemeBaseline(theme: id, weeks: weeks, periods: [], exposedBy: []) }
        var periods: [ThemePeriod] = []
        var start = end.advanced(byDays: -7 * weeks)
        let oldest = Self.periodStart(containing: first, weeks: weeks)
        while start >= oldest, periods.count < ThemeBaseline.periodLimit {
            periods.append(period(from: start, weeks: weeks, hands: false))
            start = start.advanced(byDays: -7 * weeks)
        }
        let from = periods.last?.first ?? end
        let people = Set(exposures.filter { from <= $0.key && $0.key < end }.values.map(\.by))
        return ThemeBaseline(theme: id, weeks: weeks, periods: periods.reversed(), exposedBy: people.sorted())
    }

    /// Periods that began after a day and are over.
    package func periods(
        after day: CivilDate, until today: CivilDate, weeks: Int, hands: Bool = true
    ) -> [ThemePeriod] {
        var start = Self.periodStart(containing: day, weeks: weeks).advanced(byDays: 7 * weeks)
        var periods: [ThemePeriod] = []
        while start.advanced(byDays: 7 * weeks) <= today {
            periods.append(period(from: start, weeks: weeks, hands: hands))
            start = start.advanced(byDays: 7 * weeks)
        }
        return periods
    }
}

/// How a theme's rate stands against the old centre.
package struct ThemeMeasure: Sendable, Equatable {
    package let baseline: ThemeBaseline
    /// Whole periods after the last change was shipped, the oldest first.
    package let after: [ThemePeriod]

    /// Periods in a row that must lie below.
    package static let neededRun = 2

    /// How many of the latest lie below, in one run up to the last.
    package var run: Int { after.reversed().prefix { baseline.isBelow($0) == true }.count }
    package var hasFallen: Bool { run >= Self.neededRun }
    /// The latest ones that decide and lack their exposure.
    package var withoutExposure: [ThemePeriod] {
        after.suffix(Self.neededRun).filter { baseline.isBelow($0) == nil }
    }
}

extension ThemesState {
    /// One for each shipped change, the earliest first: the rate lies below every old centre or it has not fallen, so that a
    /// later change makes no worse time, and no other way of counting, the normal one. All look at the time after the last.
    package func measures(of theme: Theme, on today: CivilDate) -> [ThemeMeasure] {
        let shipped = changes(of: theme.id).filter(\.isShipped)
        guard let last = shipped.compactMap(\.measuredFrom).max() else { return [] }
        return shipped.flatMap(\.baselines).filter { lead(of: $0.theme) == theme.id }.map { baseline in
            ThemeMeasure(
                baseline: baseline,
                after: theme.periods(
                    after: last, until: today, weeks: baseline.weeks, hands: baseline.countsHands))
        }
    }

    /// The one that stands in the way, else the last; nil before a change was shipped.
    package func measure(of theme: Theme, on today: CivilDate) -> ThemeMeasure? {
        let measures = measures(of: theme, on: today)
        return measures.first { !$0.hasFallen } ?? measures.last
    }
}
