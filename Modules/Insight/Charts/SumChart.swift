internal import EvenhandScoring

/// Cumulative sums of what lies above, and below, a reference: the CUSUM, the quickest to notice a small lasting shift.
///
/// `high = max(0, high + value − target − slack)`, `low = max(0, low + target − slack − value)`, an alarm where one passes the
/// limit (E. S. Page 1954; NIST/SEMATECH e-Handbook, 6.3.2.3). Slack is usually half of the shift that matters, the limit four
/// to five standard deviations. Sums go on growing after an alarm, as the handbook's do.
package struct SumChart: Sendable, Equatable {
    package struct Point: Sendable, Equatable {
        package let high: Double
        package let low: Double
        package let alarm: ChartPoint.Alarm?
    }

    package let points: [Point]
    package let limit: Double

    /// Of measurements.
    /// - Parameters:
    ///   - slack: what is forgiven each period, in the values' unit, 0 or more.
    ///   - limit: a sum above it is an alarm; above 0.
    package init(_ values: [Double], target: Double, slack: Double, limit: Double) throws(ChartFault) {
        guard slack >= 0, slack.isFinite else { throw .parameter("slack", value: slack, allowed: "0 or more") }
        if let index = values.firstIndex(where: { !$0.isFinite }) { throw .notFinite(period: index) }
        try self.init(
            steps: values.map { (high: $0 - target - slack, low: target - slack - $0) }, limit: limit)
    }

    /// Of counts, for a rate that rises, or falls, by a factor: the sums are those of the likelihood ratio of two Poisson
    /// rates, `k = (μ₁ − μ₀) / ln(μ₁ / μ₀)` per unit of exposure (J. M. Lucas 1985).
    /// - Parameters:
    ///   - factor: the rise that matters, above 1: 1.5 is half as many again; the fall looked for is its inverse.
    ///   - limit: in events, above 0.
    package init(
        _ periods: [PeriodCount], baseline: Range<Int>, factor: Double, limit: Double
    ) throws(ChartFault) {
        guard factor > 1, factor.isFinite else { throw .parameter("factor", value: factor, allowed: "above 1") }
        let centre = try CountChart(periods, baseline: baseline).centre
        let rising = centre * (factor - 1) / Logistic.log(factor)
        let falling = centre * (1 - 1 / factor) / Logistic.log(factor)
        try self.init(
            steps: periods.map { period in
                let count = Double(period.count)
                return (high: count - rising * period.exposure, low: falling * period.exposure - count)
            }, limit: limit)
    }

    private init(steps: [(high: Double, low: Double)], limit: Double) throws(ChartFault) {
        guard limit > 0, limit.isFinite else { throw .parameter("limit", value: limit, allowed: "above 0") }
        self.limit = limit
        var high = 0.0
        var low = 0.0
        points = steps.map { step in
            high = max(0, high + step.high)
            low = max(0, low + step.low)
            return Point(high: high, low: low, alarm: high > limit ? .above : low > limit ? .below : nil)
        }
    }
}
