/// A date that something is due by, and how it came about.
package struct Clock: Sendable, Equatable {
    package let regime: ClockRegime
    package let kind: ClockKind
    package let startsAt: Instant
    package let unit: DayUnit
    /// Days counted, with what was added.
    package let dayCount: Int
    package let due: Instant
    /// When it was done.
    package let doneAt: Instant?
    /// The wait for the customer that goes on and moves the date a day each counted day.
    package let waitingSince: Instant?
    package let steps: [ClockStep]
    /// When 50, 75 and 90 % of the days have been used, or the shares asked for: the start of the day.
    package let alerts: [Alert]

    package struct Alert: Sendable, Equatable {
        /// Percent of the days.
        package let share: Int
        package let at: Instant
    }

    /// Where a clock stands at a moment.
    package enum Standing: String, Sendable, CaseIterable {
        case running = "running"
        /// The firm waits for the customer, and the clock with it.
        case waiting = "waiting"
        case inTime = "inTime"
        case late = "late"
        /// Not done, and the date has passed.
        case overdue = "overdue"
        /// An opportunity that passed; nothing is broken.
        case passed = "passed"
    }

    package func standing(at now: Instant) -> Standing {
        if let doneAt { return doneAt <= due ? .inTime : (kind.isDuty ? .late : .passed) }
        if waitingSince != nil { return .waiting }
        if now <= due { return .running }
        return kind.isDuty ? .overdue : .passed
    }

    /// The last alert that has been reached and not made pointless by the act itself.
    package func alert(at now: Instant) -> Alert? {
        doneAt == nil ? alerts.last { $0.at <= now } : nil
    }
}
