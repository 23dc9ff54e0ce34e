/// Counts against what chance alone would make of the baseline's rate: the u-chart, and with equal exposures the c-chart.
///
/// `centre = Σ counts / Σ exposures` of the baseline; `limits = centre ± width · √(centre / exposure)`, the lower one cut at 0
/// (W. A. Shewhart's limits for a Poisson count; NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.1). The normal
/// approximation they rest on is rough below about five expected events: `expectedCounts` says where that is so.
package struct CountChart: Sendable, Equatable {
    /// Of the baseline, events per unit of exposure.
    package let centre: Double
    /// One for each period, in order; `value` is events per unit of exposure.
    package let points: [ChartPoint]
    /// What the centre lets expect of each period, in events.
    package let expectedCounts: [Double]

    /// The width of the limits that is usual, in standard deviations.
    package static let usualWidth = 3.0

    /// - Parameters:
    ///   - periods: in order of time.
    ///   - baseline: the periods that were normal, by index; an alarm outside of them is one against these.
    ///   - width: of the limits, in standard deviations, above 0.
    package init(
        _ periods: [PeriodCount], baseline: Range<Int>, width: Double = usualWidth
    ) throws(ChartFault) {
        try ChartFault.check(periods, baseline: baseline)
        guard width > 0, width.isFinite else { throw .parameter("width", value: width, allowed: "above 0") }
        let normal = periods[baseline]
        let centre = Double(normal.reduce(0) { $0 + $1.count }) / normal.reduce(0) { $0 + $1.exposure }
        self.centre = centre
        points = periods.map { period in
            let reach = width * (centre / period.exposure).squareRoot()
            return ChartPoint(
                value: Double(period.count) / period.exposure, centre: centre, lower: max(0, centre - reach),
                upper: centre + reach)
        }
        expectedCounts = periods.map { centre * $0.exposure }
    }

    /// How many of the latest periods lie below a centre, in one run up to the end: what R13 asks of a change that worked.
    package func latestRunBelow(_ centre: Double) -> Int {
        points.reversed().prefix { $0.value < centre }.count
    }
}
