/// Counts days on a calendar and keeps the account of it, so that a person can follow with a pencil.
struct DayCount {
    let calendar: Calendar
    let unit: DayUnit
    /// Days that do not count because the clock stood still.
    let paused: Set<CivilDate>
    private(set) var steps: [ClockStep]
    /// The day reached.
    private(set) var day: CivilDate
    private(set) var counted = 0

    /// Begins on a day that does not count itself.
    init(_ unit: DayUnit, from start: CivilDate, on calendar: Calendar, paused: Set<CivilDate> = []) {
        self.unit = unit
        self.calendar = calendar
        self.paused = paused
        day = start
        steps = []
    }

    /// Goes on until so many more days have been counted.
    mutating func advance(by count: Int) {
        let goal = counted + count
        while counted < goal {
            day = day.advanced(byDays: 1)
            switch treatment(of: day) {
            case nil:
                counted += 1
                extend(counting: counted)
            case let reason?:
                extend(skipping: reason)
            }
        }
    }

    private func treatment(of day: CivilDate) -> ClockStep.Skip? {
        if paused.contains(day) { return .waiting }
        guard unit == .businessDays, !calendar.isBusinessDay(day) else { return nil }
        return calendar.holidays.contains(day) ? .holiday : .notWorkedOn
    }

    private mutating func extend(counting number: Int) {
        if case .counted(let from, _, let first, _)? = steps.last {
            steps[steps.count - 1] = .counted(from: from, through: day, first: first, last: number)
        } else {
            steps.append(.counted(from: day, through: day, first: number, last: number))
        }
    }

    private mutating func extend(skipping reason: ClockStep.Skip) {
        if case .skipped(let from, _, let earlier)? = steps.last, earlier == reason {
            steps[steps.count - 1] = .skipped(from: from, through: day, reason)
        } else {
            steps.append(.skipped(from: day, through: day, reason))
        }
    }
}

/// A line of the account of how a date came about.
package enum ClockStep: Sendable, Equatable {
    /// Counting begins; this day itself does not count.
    case starts(CivilDate, Event)
    /// Days counted, and their numbers: `first` is the number of the day `from`.
    case counted(from: CivilDate, through: CivilDate, first: Int, last: Int)
    case skipped(from: CivilDate, through: CivilDate, Skip)
    /// Days were added, and told to the customer.
    case extended(days: Int)
    /// A wait for the customer that this regime does not stop for.
    case waitDoesNotCount(from: CivilDate)

    /// Why a day does not count.
    package enum Skip: String, Sendable, CaseIterable {
        case notWorkedOn = "notWorkedOn"
        case holiday = "holiday"
        /// The firm waited for the customer.
        case waiting = "waiting"
    }

    /// What a clock starts with.
    package enum Event: String, Sendable, CaseIterable {
        case received = "received"
        case acknowledged = "acknowledged"
        /// It is not acknowledged yet; counted from the last day it may be.
        case acknowledgementDue = "acknowledgementDue"
        case reopened = "reopened"
        case stageTwoRequested = "stageTwoRequested"
    }
}
