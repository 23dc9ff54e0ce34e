import EvenhandDomain
import Testing

@Suite struct `Local time` {
    private func at(_ text: String) throws -> Instant { try Instant(parsing: text) }

    @Test func `a minute that comes twice is either, one that never comes is the change`() throws {
        let london = try London.calendar()
        let autumn = try CivilDate(parsing: "2026-10-25")
        #expect(london.moment(on: autumn, minute: 90, repeated: .first) == (try at("2026-10-25T00:30:00Z")))
        #expect(london.moment(on: autumn, minute: 90, repeated: .second) == (try at("2026-10-25T01:30:00Z")))
        let spring = try CivilDate(parsing: "2026-03-29")
        #expect(london.moment(on: spring, minute: 90, repeated: .first) == (try at("2026-03-29T01:00:00Z")))
        #expect(london.moment(on: spring, minute: 120, repeated: .first) == (try at("2026-03-29T01:00:00Z")))
        #expect(london.start(of: spring) == (try at("2026-03-29T00:00:00Z")))
    }

    @Test func `a day that begins when midnight is left out begins at the change`() throws {
        // Beirut, 26 March 2023: the clocks went from 00:00 to 01:00.
        let beirut = try Calendar(
            name: "beirut", periods: [.monday: [.init(startMinute: 540, endMinute: 1_020)]],
            offsets: [
                .init(from: try at("2022-10-29T21:00:00Z"), minutes: 120),
                .init(from: try at("2023-03-25T22:00:00Z"), minutes: 180),
            ])
        let day = try CivilDate(parsing: "2023-03-26")
        #expect(beirut.start(of: day) == (try at("2023-03-25T22:00:00Z")))
        #expect(beirut.date(of: beirut.start(of: day)) == day)
        #expect(beirut.date(of: beirut.start(of: day).advanced(byMilliseconds: -1)) == day.advanced(byDays: -1))
    }

    @Test func `where two changes stand close, the left out minute is the nearer change`() throws {
        let restless = try Calendar(
            name: "restless", periods: [.monday: [.init(startMinute: 540, endMinute: 1_020)]],
            offsets: [
                .init(from: try at("2026-01-01T00:00:00Z"), minutes: 0),
                .init(from: try at("2026-03-28T06:00:00Z"), minutes: -60),
                .init(from: try at("2026-03-29T02:00:00Z"), minutes: 0),
            ])
        let day = try CivilDate(parsing: "2026-03-29")
        #expect(restless.moment(on: day, minute: 90, repeated: .first) == (try at("2026-03-29T02:00:00Z")))
    }

    @Test func `a day lasts at least to where the next may begin`() throws {
        var chance = SplitMix(seed: 31)
        for _ in 0..<200 {
            let calendar = try RandomCalendar.draw(&chance)
            for _ in 0..<20 {
                let moment = Instant(
                    milliseconds: 1_700_000_000_000 + Int64.random(in: -1_000_000_000...40_000_000_000, using: &chance))
                let next = calendar.nextDay(after: moment)
                #expect(moment < next && next <= moment.advanced(byDays: 1))
                for share: Int64 in 0...24 {
                    let between = (next.milliseconds - 1 - moment.milliseconds) * share / 24
                    let other = moment.advanced(byMilliseconds: between)
                    #expect(calendar.date(of: other) == calendar.date(of: moment))
                }
            }
        }
        let london = try London.calendar()
        #expect(london.nextDay(after: try at("2026-07-01T12:00:00Z")) == (try at("2026-07-01T23:00:00Z")))
        // Before midnight the clocks go back, which is looked at anew.
        #expect(london.nextDay(after: try at("2026-10-25T00:30:00Z")) == (try at("2026-10-25T01:00:00Z")))
    }

    @Test func `on any calendar a day begins where the day before ends`() throws {
        var chance = SplitMix(seed: 29)
        for _ in 0..<60 {
            let calendar = try RandomCalendar.draw(&chance)
            for number in 20_400..<20_600 {
                let day = CivilDate(dayNumber: number)
                let start = calendar.start(of: day)
                #expect(calendar.date(of: start) == day)
                #expect(calendar.date(of: start.advanced(byMilliseconds: -1)) < day)
                #expect(calendar.start(of: day.advanced(byDays: 1)) > start)
            }
        }
    }
}

@Suite struct `Working time` {
    private func at(_ text: String) throws -> Instant { try Instant(parsing: text) }
    private let hour: Int64 = 3_600_000

    @Test func `passes in the periods of each day`() throws {
        let split = try London.calendar([
            .init(startMinute: 540, endMinute: 720), .init(startMinute: 780, endMinute: 1_020),
        ])
        // Thursday before Easter, 11:00 in summer time, to the Tuesday after, 10:30.
        let start = try at("2026-04-02T10:00:00Z")
        let end = try at("2026-04-07T09:30:00Z")
        #expect(split.workingMilliseconds(from: start, to: end) == 13 * hour / 2)
        #expect(split.moment(afterWorkingMilliseconds: 13 * hour / 2, from: start) == end)
        #expect(split.isWorkingTime(try at("2026-04-02T10:59:59.999Z")))
        #expect(!split.isWorkingTime(try at("2026-04-02T11:00:00Z")))
        #expect(!split.isWorkingTime(try at("2026-04-03T10:00:00Z")))
        #expect(split.closeOfBusiness(on: try CivilDate(parsing: "2026-04-02")) == (try at("2026-04-02T16:00:00Z")))
    }

    @Test func `counts the hour that comes twice twice, and periods that overlap once`() throws {
        let nights = try Calendar(
            name: "nights",
            periods: [
                .sunday: [.init(startMinute: 0, endMinute: 240), .init(startMinute: 180, endMinute: 300)]
            ],
            offsets: try London.changes.map { Calendar.Offset(from: try Instant(parsing: $0.0), minutes: $0.1) })
        let autumn = try CivilDate(parsing: "2026-10-25")
        let spring = try CivilDate(parsing: "2026-03-29")
        let plain = try CivilDate(parsing: "2026-06-07")
        for (day, hours) in [(autumn, 6), (spring, 4), (plain, 5)] as [(CivilDate, Int64)] {
            let start = nights.start(of: day)
            let next = nights.start(of: day.advanced(byDays: 1))
            #expect(nights.workingMilliseconds(from: start, to: next) == hours * hour)
        }
    }

    @Test func `on any calendar going forward and measuring agree`() throws {
        var chance = SplitMix(seed: 31)
        for _ in 0..<200 {
            let calendar = try RandomCalendar.draw(&chance)
            let start = Instant(
                milliseconds: 1_767_225_600_000 + Int64(Int.random(in: 0...800, using: &chance)) * 50_000_000)
            let amount = Int64(Int.random(in: 1...4_000, using: &chance)) * 60_000
            let end = calendar.moment(afterWorkingMilliseconds: amount, from: start)
            #expect(calendar.workingMilliseconds(from: start, to: end) == amount)
            let middle = start.advanced(byMilliseconds: (end.milliseconds - start.milliseconds) / 3)
            #expect(
                calendar.workingMilliseconds(from: start, to: middle)
                    + calendar.workingMilliseconds(from: middle, to: end) == amount)
        }
    }
}
