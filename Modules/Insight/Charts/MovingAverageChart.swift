/// The exponentially weighted moving average of rates: slow changes show here before they leave a `CountChart`'s limits.
///
/// `z = weight · value + (1 − weight) · z`, begun at the centre. The variance of `z` follows the same recursion, exactly and for
/// unequal exposures: `v = weight² · σ² + (1 − weight)² · v`. With equal σ that is the usual
/// `σ² · weight / (2 − weight) · (1 − (1 − weight)^2i)` (S. W. Roberts 1959; NIST/SEMATECH e-Handbook, 6.3.2.4).
package struct MovingAverageChart: Sendable, Equatable {
    package let centre: Double
    /// `value` is the average after each period.
    package let points: [ChartPoint]

    /// Of the latest period in the average; 0.2 to 0.3 is usual.
    package static let usualWeight = 0.2

    /// Of counts over exposures: σ² of a period is `centre / exposure`, and the limits never fall below 0.
    /// - Parameters:
    ///   - weight: of the latest period, above 0, at most 1.
    ///   - width: of the limits, in standard deviations, above 0.
    package init(
        _ periods: [PeriodCount], baseline: Range<Int>, weight: Double = usualWeight,
        width: Double = CountChart.usualWidth
    ) throws(ChartFault) {
        let chart = try CountChart(periods, baseline: baseline, width: width)
        try self.init(
            values: chart.points.map(\.value), variances: periods.map { chart.centre / $0.exposure },
            centre: chart.centre, weight: weight, width: width, least: 0)
    }

    /// Of measurements with one known centre and standard deviation.
    package init(
        _ values: [Double], centre: Double, deviation: Double, weight: Double = usualWeight,
        width: Double = CountChart.usualWidth
    ) throws(ChartFault) {
        guard deviation >= 0, deviation.isFinite else {
            throw .parameter("deviation", value: deviation, allowed: "0 or more")
        }
        try self.init(
            values: values, variances: values.map { _ in deviation * deviation }, centre: centre, weight: weight,
            width: width, least: -.infinity)
    }

    private init(
        values: [Double], variances: [Double], centre: Double, weight: Double, width: Double, least: Double
    ) throws(ChartFault) {
        guard weight > 0, weight <= 1 else { throw .parameter("weight", value: weight, allowed: "above 0, at most 1") }
        guard width > 0, width.isFinite else { throw .parameter("width", value: width, allowed: "above 0") }
        if let index = values.firstIndex(where: { !$0.isFinite }) { throw .notFinite(period: index) }
        self.centre = centre
        var average = centre
        var variance = 0.0
        points = zip(values, variances).map { value, own in
            average = weight * value + (1 - weight) * average
            variance = weight * weight * own + (1 - weight) * (1 - weight) * variance
            let reach = width * variance.squareRoot()
            return ChartPoint(
                value: average, centre: centre, lower: max(least, centre - reach), upper: centre + reach)
        }
    }
}
