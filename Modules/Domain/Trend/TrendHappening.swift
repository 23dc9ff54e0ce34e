/// What may happen to the register of watched series and their alarms.
package enum TrendHappening: Sendable, Equatable {
    case watchAdded(WatchAdded)
    case watchRemoved(WatchRemoved)
    case alarmRaised(AlarmRaised)
    case alarmTaken(AlarmTaken)
    case alarmClosed(AlarmClosed)

    package struct WatchAdded: Codable, Sendable, Equatable {
        package let watch: WatchID
        package let rule: WatchRule
        package let owner: PersonID

        private enum CodingKeys: String, CodingKey { case watch, rule, owner }

        package init(watch: WatchID, rule: WatchRule, owner: PersonID) {
            self.watch = watch
            self.rule = rule
            self.owner = owner
        }
    }

    package struct WatchRemoved: Codable, Sendable, Equatable {
        package let watch: WatchID

        private enum CodingKeys: String, CodingKey { case watch }

        package init(watch: WatchID) { self.watch = watch }
    }

    /// A series rose beyond chance: a task for the watch's owner.
    package struct AlarmRaised: Codable, Sendable, Equatable {
        package let alarm: AlarmID
        package let watch: WatchID
        /// One for each dimension of the watch.
        package let values: [String]
        /// The first day of the period, as `2026-11-30`.
        package let period: String
        package let rule: String
        package let figures: AlarmFigures

        private enum CodingKeys: String, CodingKey { case alarm, watch, values, period, rule, figures }

        package init(
            alarm: AlarmID, watch: WatchID, values: [String], period: String, rule: String, figures: AlarmFigures
        ) {
            self.alarm = alarm
            self.watch = watch
            self.values = values
            self.period = period
            self.rule = rule
            self.figures = figures
        }
    }

    package struct AlarmTaken: Codable, Sendable, Equatable {
        package let alarm: AlarmID

        private enum CodingKeys: String, CodingKey { case alarm }

        package init(alarm: AlarmID) { self.alarm = alarm }
    }

    package struct AlarmClosed: Codable, Sendable, Equatable {
        package let alarm: AlarmID
        package let reason: PersonalText

        private enum CodingKeys: String, CodingKey { case alarm, reason }

        package init(alarm: AlarmID, reason: PersonalText) {
            self.alarm = alarm
            self.reason = reason
        }
    }
}

/// What an alarm saw, in the chart's unit.
package struct AlarmFigures: Codable, Sendable, Equatable {
    package let value: Double
    package let limit: Double
    package let centre: Double

    private enum CodingKeys: String, CodingKey { case value, limit, centre }

    package init(value: Double, limit: Double, centre: Double) {
        self.value = value
        self.limit = limit
        self.centre = centre
    }
}

/// What is watched, and what is beyond chance.
package struct WatchRule: Codable, Sendable, Equatable {
    package let by: [TrendDimension]
    package let filters: [TrendFilter]
    package let per: TrendPeriod
    /// nil: both.
    package let source: TrendSource?
    package let chart: TrendChartKind
    /// Whole periods before the present one that are normal.
    package let baseline: Int
    /// Of the limits, in standard deviations.
    package let width: Double
    /// Fewer are no alarm.
    package let atLeast: Int

    private enum CodingKeys: String, CodingKey { case by, filters, per, source, chart, baseline, width, atLeast }

    package init(
        by: [TrendDimension], filters: [TrendFilter], per: TrendPeriod, source: TrendSource?, chart: TrendChartKind,
        baseline: Int, width: Double, atLeast: Int
    ) {
        self.by = by
        self.filters = filters
        self.per = per
        self.source = source
        self.chart = chart
        self.baseline = baseline
        self.width = width
        self.atLeast = atLeast
    }
}

extension TrendHappening: EventBody {
    /// Stable for ever: stored data is read by it.
    package var kind: String {
        switch self {
        case .watchAdded: "trend.watchAdded"
        case .watchRemoved: "trend.watchRemoved"
        case .alarmRaised: "trend.alarmRaised"
        case .alarmTaken: "trend.alarmTaken"
        case .alarmClosed: "trend.alarmClosed"
        }
    }

    package init?(kind: String, from container: KeyedDecodingContainer<EventKeys>) throws {
        switch kind {
        case "trend.watchAdded": self = .watchAdded(try container.decode(WatchAdded.self, forKey: .data))
        case "trend.watchRemoved": self = .watchRemoved(try container.decode(WatchRemoved.self, forKey: .data))
        case "trend.alarmRaised": self = .alarmRaised(try container.decode(AlarmRaised.self, forKey: .data))
        case "trend.alarmTaken": self = .alarmTaken(try container.decode(AlarmTaken.self, forKey: .data))
        case "trend.alarmClosed": self = .alarmClosed(try container.decode(AlarmClosed.self, forKey: .data))
        default: return nil
        }
    }

    package func encodeData(into container: inout KeyedEncodingContainer<EventKeys>) throws {
        switch self {
        case .watchAdded(let data): try container.encode(data, forKey: .data)
        case .watchRemoved(let data): try container.encode(data, forKey: .data)
        case .alarmRaised(let data): try container.encode(data, forKey: .data)
        case .alarmTaken(let data): try container.encode(data, forKey: .data)
        case .alarmClosed(let data): try container.encode(data, forKey: .data)
        }
    }
}

package typealias TrendEvent = Stamped<TrendHappening>
