/// One period on a chart, with what was to be expected of it.
package struct ChartPoint: Sendable, Equatable {
    /// What was observed, in the chart's unit: events, or events per unit of exposure.
    package let value: Double
    package let centre: Double
    /// Never below 0 where a count is drawn.
    package let lower: Double
    package let upper: Double

    /// Beyond chance: outside of the limits, not on them.
    package var alarm: Alarm? {
        if value > upper { return .above }
        if value < lower { return .below }
        return nil
    }

    package enum Alarm: String, Sendable, CaseIterable {
        case above = "above"
        case below = "below"
    }
}

/// What one period counted, and out of how much.
package struct PeriodCount: Sendable, Equatable {
    /// Events, 0 or more.
    package var count: Int
    /// What they could have come from: orders, customers, calls; above 0.
    package var exposure: Double

    package init(count: Int, exposure: Double = 1) {
        self.count = count
        self.exposure = exposure
    }
}

/// Why a chart cannot be drawn.
package enum ChartFault: Error, Equatable, Sendable, CustomStringConvertible {
    case noBaseline
    case baselineOutside(Range<Int>, periods: Int)
    case negativeCount(period: Int, count: Int)
    case exposureNotPositive(period: Int, exposure: Double)
    case notFinite(period: Int)
    case parameter(String, value: Double, allowed: String)

    package var description: String {
        switch self {
        case .noBaseline: "a baseline needs at least one period; name the periods that were normal"
        case .baselineOutside(let range, let periods):
            "the baseline \(range.lowerBound)–\(range.upperBound - 1) reaches outside of the \(periods) periods, 0–\(periods - 1)"
        case .negativeCount(let period, let count): "period \(period) counts \(count); a count is 0 or more"
        case .exposureNotPositive(let period, let exposure):
            "period \(period) has an exposure of \(exposure); it must be above 0. Leave the period out, or count without exposure"
        case .notFinite(let period): "period \(period) holds no finite number"
        case .parameter(let name, let value, let allowed): "\(name) is \(value); allowed: \(allowed)"
        }
    }
}

extension ChartFault {
    static func check(_ periods: [PeriodCount], baseline: Range<Int>) throws(ChartFault) {
        for (index, period) in periods.enumerated() {
            guard period.count >= 0 else { throw .negativeCount(period: index, count: period.count) }
            guard period.exposure.isFinite else { throw .notFinite(period: index) }
            guard period.exposure > 0 else { throw .exposureNotPositive(period: index, exposure: period.exposure) }
        }
        try check(baseline, of: periods.count)
    }

    static func check(_ baseline: Range<Int>, of count: Int) throws(ChartFault) {
        guard !baseline.isEmpty else { throw .noBaseline }
        guard baseline.lowerBound >= 0, baseline.upperBound <= count else {
            throw .baselineOutside(baseline, periods: count)
        }
    }
}
