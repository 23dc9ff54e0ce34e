import EvenhandInsight
import Testing

@Suite struct `Control charts` {
    /// Defects on 25 wafers: NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.1.
    private static let wafers = [
        16, 14, 28, 16, 12, 20, 10, 12, 10, 17, 19, 17, 14, 16, 15, 13, 14, 16, 11, 20, 11, 19, 16, 31, 13,
    ]

    @Test func `a c-chart is the handbook's: centre 16, limits 4 and 28, one wafer out`() throws {
        let chart = try CountChart(Self.wafers.map { PeriodCount(count: $0) }, baseline: 0..<25)
        #expect(chart.centre == 16)
        #expect(chart.points.allSatisfy { $0.lower == 4 && $0.upper == 28 })
        // Wafer 3 lies on the limit, which is not beyond it.
        #expect(chart.points.indices.filter { chart.points[$0].alarm != nil } == [23])
        #expect(chart.points[23].alarm == .above)
    }

    @Test func `a u-chart's limits widen where the exposure is small`() throws {
        let chart = try CountChart(
            [.init(count: 10, exposure: 100), .init(count: 5, exposure: 25), .init(count: 5, exposure: 75)],
            baseline: 0..<3)
        #expect(chart.centre == 0.1)
        #expect(abs(chart.points[0].upper - (0.1 + 3 * 0.001.squareRoot())) < 1e-15)
        #expect(abs(chart.points[1].upper - (0.1 + 3 * 0.004.squareRoot())) < 1e-15)
        #expect(chart.points[1].lower == 0)
        #expect(chart.expectedCounts == [10, 2.5, 7.5])
    }

    /// Means of 20 samples: NIST/SEMATECH e-Handbook, 6.3.2.4; weight 0.3, target 50, deviation 2.0539.
    @Test func `a moving average is the handbook's, to its two decimals`() throws {
        let values = [
            52.0, 47.0, 53.0, 49.3, 50.1, 47.0, 51.0, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4,
            53.6, 52.1,
        ]
        let published = [
            50.60, 49.52, 50.56, 50.18, 50.16, 49.21, 49.75, 49.85, 50.26, 50.33, 50.11, 49.36, 49.52, 50.05, 49.38,
            49.92, 50.73, 51.23, 51.94, 51.99,
        ]
        let chart = try MovingAverageChart(values, centre: 50, deviation: 2.0539, weight: 0.3)
        for (point, expected) in zip(chart.points, published) { #expect(abs(point.value - expected) < 0.0051) }
        // The limits the handbook prints are those of a chart that has run for long.
        #expect(abs(chart.points[19].upper - 52.5884) < 0.002)
        #expect(abs(chart.points[19].lower - 47.4115) < 0.002)
        #expect(chart.points.allSatisfy { $0.alarm == nil })
    }

    @Test(arguments: [0.1, 0.2, 0.5, 1]) func `its variance for equal exposures is the closed form`(_ weight: Double)
        throws
    {
        let periods = (0..<40).map { _ in PeriodCount(count: 9, exposure: 3) }
        let chart = try MovingAverageChart(periods, baseline: 0..<40, weight: weight)
        for (index, point) in chart.points.enumerated() {
            var decay = 1.0
            for _ in 0..<(2 * (index + 1)) { decay *= 1 - weight }
            let variance = 3.0 / 3 * weight / (2 - weight) * (1 - decay)
            #expect(abs(point.upper - (3 + 3 * variance.squareRoot())) < 1e-12)
        }
    }

    /// Means of 20 samples with target 325, k 0.3175, h 4.1959: NIST/SEMATECH e-Handbook, 6.3.2.3.
    @Test func `sums are the handbook's, and pass the limit where it says`() throws {
        let values = [
            324.925, 324.675, 324.725, 324.350, 325.350, 325.225, 324.125, 324.525, 325.225, 324.600, 324.625, 325.150,
            328.325, 327.250, 327.825, 328.500, 326.675, 327.775, 326.875, 328.350,
        ]
        let chart = try SumChart(values, target: 325, slack: 0.3175, limit: 4.1959)
        let high = [3.01, 4.94, 7.45, 10.63, 11.99, 14.44, 16.00, 19.04]
        for (point, expected) in zip(chart.points[12...], high) { #expect(abs(point.high - expected) < 0.0051) }
        #expect(chart.points.firstIndex { $0.alarm != nil } == 13)
        #expect(chart.points[13].alarm == .above)
    }

    @Test func `sums of counts stand still at a rate between the two, and rise at the higher`() throws {
        let baseline = (0..<20).map { _ in PeriodCount(count: 20, exposure: 10) }
        let chart = try SumChart(
            baseline + (0..<12).map { _ in PeriodCount(count: 30, exposure: 10) }, baseline: 0..<20, factor: 1.5,
            limit: 20)
        #expect(chart.points[..<20].allSatisfy { $0.high == 0 && $0.alarm == nil })
        #expect(chart.points[20...].contains { $0.alarm == .above })
        // k = (30 − 20) / ln 1.5 events a period.
        #expect(abs(chart.points[20].high - (30 - 24.663034623764317)) < 1e-9)
    }

    @Test func `the run below an old centre counts from the end`() throws {
        let chart = try CountChart([9, 9, 3, 9, 2, 1].map { PeriodCount(count: $0) }, baseline: 0..<2)
        #expect(chart.latestRunBelow(chart.centre) == 2)
        #expect(chart.latestRunBelow(1) == 0)
    }

    @Test func `what cannot be drawn is refused by period and figure`() {
        let good = PeriodCount(count: 1)
        #expect(throws: ChartFault.noBaseline) { try CountChart([good], baseline: 0..<0) }
        #expect(throws: ChartFault.baselineOutside(0..<2, periods: 1)) { try CountChart([good], baseline: 0..<2) }
        #expect(throws: ChartFault.negativeCount(period: 1, count: -1)) {
            try CountChart([good, .init(count: -1)], baseline: 0..<1)
        }
        #expect(throws: ChartFault.exposureNotPositive(period: 0, exposure: 0)) {
            try CountChart([.init(count: 1, exposure: 0)], baseline: 0..<1)
        }
        #expect(throws: ChartFault.self) { try CountChart([good], baseline: 0..<1, width: 0) }
        #expect(throws: ChartFault.self) { try MovingAverageChart([good], baseline: 0..<1, weight: 1.1) }
        #expect(throws: ChartFault.notFinite(period: 0)) {
            try SumChart([.nan], target: 0, slack: 0, limit: 1)
        }
        #expect(throws: ChartFault.self) { try SumChart([good], baseline: 0..<1, factor: 1, limit: 1) }
        #expect("\(ChartFault.exposureNotPositive(period: 3, exposure: 0))".contains("period 3"))
    }

    @Test func `a rate of nothing has nothing to alarm, until something happens`() throws {
        let chart = try CountChart([.init(count: 0), .init(count: 0), .init(count: 1)], baseline: 0..<2)
        #expect(chart.points.map(\.alarm) == [nil, nil, .above])
    }
}
