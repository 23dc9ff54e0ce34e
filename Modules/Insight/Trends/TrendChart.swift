package import EvenhandDomain

/// A series on one of the charts, with what is beyond chance named by its rule.
package struct TrendChart: Sendable, Equatable {
    package struct Signal: Sendable, Equatable {
        /// By index.
        package let period: Int
        /// The chart and the side, such as `c-above`.
        package let rule: String

        package init(period: Int, rule: String) {
            self.period = period
            self.rule = rule
        }
    }

    package struct Options: Sendable, Equatable {
        package var kind: TrendChartKind
        package var width = CountChart.usualWidth
        package var weight = MovingAverageChart.usualWeight
        package var factor = 1.5
        /// Of a cumulative sum, in events; nil: five standard deviations of a period's count.
        package var limit: Double?

        package init(_ kind: TrendChartKind) { self.kind = kind }
    }

    package let centre: Double
    /// The variance of the baseline over what a Poisson count would have: near 1 where the limits mean what they say.
    package let dispersion: Double
    package let values: [Double]
    package let lower: [Double]
    package let upper: [Double]
    package let signals: [Signal]

    /// - Parameter baseline: the periods that were normal, by index.
    package init(
        _ periods: [PeriodCount], baseline: Range<Int>, _ options: Options
    ) throws(ChartFault) {
        let counts = try CountChart(periods, baseline: baseline, width: options.width)
        centre = counts.centre
        dispersion = Self.dispersion(periods[baseline], centre: counts.centre)
        let points: [ChartPoint]
        switch options.kind {
        case .c, .u: points = counts.points
        case .ewma:
            points =
                try MovingAverageChart(periods, baseline: baseline, weight: options.weight, width: options.width).points
        case .cusum:
            let mean = periods[baseline].reduce(0) { $0 + $1.exposure } / Double(baseline.count)
            let limit = options.limit ?? max(1, 5 * (counts.centre * mean).squareRoot())
            let chart = try SumChart(periods, baseline: baseline, factor: options.factor, limit: limit)
            values = chart.points.map(\.high)
            lower = chart.points.map { _ in 0 }
            upper = chart.points.map { _ in limit }
            signals = chart.points.enumerated().compactMap { index, point in
                point.alarm.map { Signal(period: index, rule: "cusum-\($0.rawValue)") }
            }
            return
        }
        values = points.map(\.value)
        lower = points.map(\.lower)
        upper = points.map(\.upper)
        signals = points.enumerated().compactMap { index, point in
            point.alarm.map { Signal(period: index, rule: "\(options.kind.rawValue)-\($0.rawValue)") }
        }
    }

    /// `Σ (count − expected)² / expected` over one less than the periods; 1 where that says nothing.
    private static func dispersion(_ periods: ArraySlice<PeriodCount>, centre: Double) -> Double {
        guard periods.count > 1, centre > 0 else { return 1 }
        let sum = periods.reduce(0.0) { sum, period in
            let expected = centre * period.exposure
            let difference = Double(period.count) - expected
            return sum + difference * difference / expected
        }
        return sum / Double(periods.count - 1)
    }

    /// The periods that are normal unless somebody says otherwise: up to `limit` whole ones before the latest whole one; with
    /// fewer than two whole periods all that there are.
    /// - Parameter wholeCount: periods that are over, from the first on.
    package static func usualBaseline(wholeCount: Int, limit: Int = 26) -> Range<Int> {
        guard wholeCount > 1 else { return 0..<max(1, wholeCount) }
        return max(0, wholeCount - 1 - limit)..<(wholeCount - 1)
    }
}

extension Period {
    /// The one before.
    package var previous: Period { Period(length, containing: first.advanced(byDays: -1)) }

    /// The same one a year before: the same day of the month (28 February for the 29th), the same week by its number (the
    /// 52nd for a 53rd that there was not), month, quarter, year.
    package var yearBefore: Period {
        let (year, month, day) = first.parts
        switch length {
        case .week: return Period(.week, containing: first.advanced(byDays: -weeksOfYearBefore * 7))
        case .day, .month, .quarter, .year:
            let before =
                CivilDate(year: year - 1, month: month, day: day) ?? CivilDate(year: year - 1, month: 2, day: 28)
            return Period(length, containing: before ?? first)
        }
    }

    /// Weeks from the week of this number in the year before to this one: as many as that year has, unless this is a 53rd.
    private var weeksOfYearBefore: Int {
        let thursday = first.advanced(byDays: 3)
        let year = thursday.parts.year
        guard let firstDay = CivilDate(year: year, month: 1, day: 1) else { return 52 }
        let number = (thursday.dayNumber - firstDay.dayNumber) / 7 + 1
        let weeks = Self.weekCount(of: year - 1)
        return number > weeks ? 53 : weeks
    }

    /// A year has 53 weeks when it begins on a Thursday, or is a leap year that begins on a Wednesday.
    private static func weekCount(of year: Int) -> Int {
        guard let first = CivilDate(year: year, month: 1, day: 1),
            let next = CivilDate(year: year + 1, month: 1, day: 1)
        else { return 52 }
        let isLeap = next.dayNumber - first.dayNumber == 366
        return first.weekday == .thursday || (isLeap && first.weekday == .wednesday) ? 53 : 52
    }
}
