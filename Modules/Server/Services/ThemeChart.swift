internal import EvenhandDomain
internal import EvenhandInsight
internal import EvenhandMessages
internal import SwiftProtobuf

extension Evenhand_V1_ThemeMeasure {
    /// The measure with the limits of the chart: a u-chart where the exposure of every period is known, else a c-chart.
    init(_ measure: ThemeMeasure, _ theme: ThemesState.Theme) {
        self.init()
        let baseline = measure.baseline
        weeks = UInt32(clamping: baseline.weeks)
        hasCentre_p = baseline.hasCentre
        rough = baseline.hasCentre && baseline.isRough
        run = UInt32(clamping: measure.run)
        neededRun = UInt32(clamping: ThemeMeasure.neededRun)
        unit = baseline.usesExposure ? theme.exposures.values.map(\.unit).min() ?? "" : ""
        // What has no exposure yet cannot be drawn beside what has.
        let drawn = (baseline.periods + measure.after).filter { !baseline.usesExposure || $0.exposure != nil }
        let chart = try? CountChart(
            drawn.map { PeriodCount(count: $0.count, exposure: baseline.usesExposure ? Double($0.exposure ?? 1) : 1) },
            baseline: 0..<baseline.periods.count)
        centre = baseline.hasCentre ? chart?.centre ?? 0 : 0
        func period(_ period: ThemePeriod) -> Evenhand_V1_ThemePeriod {
            let point = drawn.firstIndex(of: period).flatMap { chart?.points[$0] }
            let exposure = baseline.usesExposure ? Double(period.exposure ?? 0) : 1
            return .with {
                ($0.first, $0.last) = (period.first.description, period.last.description)
                $0.count = UInt32(clamping: period.count)
                $0.exposure = UInt64(clamping: period.exposure ?? 0)
                if baseline.hasCentre, let point {
                    ($0.lower, $0.upper) = (point.lower * exposure, point.upper * exposure)
                    $0.alarm = point.alarm != nil
                }
                $0.below = baseline.isBelow(period) == true
            }
        }
        before = baseline.periods.map(period)
        after = measure.after.map(period)
    }
}
