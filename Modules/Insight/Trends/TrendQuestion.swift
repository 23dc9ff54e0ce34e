package import EvenhandDomain

/// What is to be counted: by what, by which periods, of what.
package struct TrendQuestion: Sendable, Equatable {
    /// None, one or two.
    package var by: [TrendDimension]
    package var per: Period.Length
    package var filters: [TrendFilter]
    /// Whole periods.
    package var periods: [Period]
    /// Whether it would have more periods than one question may have: it must not be answered.
    package private(set) var isTooLong = false
    package var measure: TrendMeasure
    /// So many series, the largest first.
    package var limit: Int

    /// Periods one question may ask for.
    package static let periodLimit = 50_000

    package init(
        by: [TrendDimension], per: Period.Length, filters: [TrendFilter] = [], from first: CivilDate,
        through last: CivilDate, measure: TrendMeasure = .filed, limit: Int = 20
    ) {
        self.by = by
        self.per = per
        self.filters = filters
        self.measure = measure
        self.limit = limit
        periods = []
        var period = Period(per, containing: first)
        while period.first <= last, periods.count < Self.periodLimit {
            periods.append(period)
            period = period.next
        }
        isTooLong = period.first <= last
    }

    package var first: CivilDate { periods.first?.first ?? CivilDate(dayNumber: 0) }
    package var last: CivilDate { periods.last?.last ?? CivilDate(dayNumber: -1) }
}

/// How often, by series and period.
package struct TrendCounts: Sendable, Equatable {
    package struct Series: Sendable, Equatable {
        /// One for each dimension asked for; empty is not said.
        package var values: [String]
        /// One for each period.
        package var counts: [Int]

        package init(values: [String], counts: [Int]) {
            self.values = values
            self.counts = counts
        }

        package var sum: Int { counts.reduce(0, +) }
    }

    /// The largest first; of equal size in the order of their values.
    package var series: [Series] = []
    /// What the limit left out; nil when nothing was.
    package var others: [Int]?
    package var otherSeriesCount = 0
    /// Each row once.
    package var total: [Int] = []

    package init() {}
}
