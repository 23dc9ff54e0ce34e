import EvenhandDomain

/// Calendars of any shape: few or many working days, several periods a day, holidays, clocks that change at any hour.
enum RandomCalendar {
    static func draw(_ chance: inout SplitMix) throws -> Calendar {
        var periods: [Weekday: [Calendar.Period]] = [chance.pick(Weekday.allCases): [period(&chance)]]
        for day in Weekday.allCases where chance.chance(60) {
            periods[day] = (0..<chance.pick([1, 1, 2, 3])).map { _ in period(&chance) }
        }
        let holidays = (0..<chance.pick([0, 5, 60])).map { _ in
            CivilDate(dayNumber: 20_454 + Int.random(in: 0...900, using: &chance))
        }
        var minutes = chance.pick([-660, -210, 0, 60, 345, 420, 825])
        var moment = Instant(milliseconds: 1_700_000_000_000)
        var offsets = [Calendar.Offset(from: moment, minutes: minutes)]
        for _ in 0..<chance.pick([0, 2, 8]) {
            moment = moment.advanced(byMilliseconds: Int64(Int.random(in: 100...4_000, using: &chance)) * 3_600_000)
            minutes += chance.pick([-60, -30, 30, 60])
            offsets.append(.init(from: moment, minutes: minutes))
        }
        return try Calendar(name: "any", periods: periods, holidays: Set(holidays), offsets: offsets)
    }

    private static func period(_ chance: inout SplitMix) -> Calendar.Period {
        let start = Int.random(in: 0...1_400, using: &chance)
        return .init(startMinute: start, endMinute: Int.random(in: start + 1...1_440, using: &chance))
    }
}
