/// When the house works: periods per weekday, holidays, and how far its clocks stand from UTC. Values throughout: no
/// machine's time zone is read.
package struct Calendar: Sendable, Equatable {
    /// Minutes from local midnight, the end excluded.
    package struct Period: Sendable, Equatable {
        package let startMinute: Int
        package let endMinute: Int

        package init(startMinute: Int, endMinute: Int) {
            self.startMinute = startMinute
            self.endMinute = endMinute
        }
    }

    /// From a moment on, local time is UTC plus so many minutes.
    package struct Offset: Sendable, Equatable {
        package let from: Instant
        package let minutes: Int

        package init(from: Instant, minutes: Int) {
            self.from = from
            self.minutes = minutes
        }
    }

    package let name: String
    package let periods: [Weekday: [Period]]
    package let holidays: Set<CivilDate>
    /// In order of `from`; before the first, local time is UTC.
    package let offsets: [Offset]
    /// Bit n stands for the weekday numbered n: counting business days asks it for every day.
    let workingDays: UInt8

    /// What no calendar may be: one without a working day would never let a date come due.
    package enum Problem: Error, Equatable, Sendable, CustomStringConvertible {
        case noWorkingDay
        case period(Weekday, Period)

        package var description: String {
            switch self {
            case .noWorkingDay: "the calendar has no working day; give at least one weekday a working period."
            case .period(let day, let period):
                "the working period \(period.startMinute)–\(period.endMinute) on \(day) is none; minutes run from 0 to "
                    + "1440 and the start comes first."
            }
        }
    }

    package init(
        name: String, periods: [Weekday: [Period]], holidays: Set<CivilDate> = [], offsets: [Offset] = []
    ) throws(Problem) {
        guard periods.values.contains(where: { !$0.isEmpty }) else { throw .noWorkingDay }
        for (day, dayPeriods) in periods {
            for period in dayPeriods
            where !(0...1440).contains(period.startMinute) || !(0...1440).contains(period.endMinute)
                || period.startMinute >= period.endMinute
            {
                throw .period(day, period)
            }
        }
        self.init(checkedName: name, periods: periods, holidays: holidays, offsets: offsets)
    }

    private init(checkedName: String, periods: [Weekday: [Period]], holidays: Set<CivilDate>, offsets: [Offset]) {
        name = checkedName
        self.periods = periods
        self.holidays = holidays
        self.offsets = offsets.sorted { $0.from < $1.from }
        workingDays = periods.reduce(0) { $1.value.isEmpty ? $0 : $0 | 1 << UInt8($1.key.rawValue) }
    }

    /// Monday to Friday, nine to five, UTC, no holidays.
    package static let weekdaysUTC = Calendar(
        checkedName: "weekdays-utc",
        periods: Dictionary(
            uniqueKeysWithValues: [Weekday.monday, .tuesday, .wednesday, .thursday, .friday].map {
                ($0, [Period(startMinute: 9 * 60, endMinute: 17 * 60)])
            }), holidays: [], offsets: [])
}
