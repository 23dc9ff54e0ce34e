import EvenhandDomain
import Testing

@Suite struct `A clock` {
    private let house = Clocks.HouseFigures(acknowledgement: 5, response: 10)

    private func at(_ text: String) throws -> Instant { try Instant(parsing: text) }

    private func day(_ text: String) throws -> CivilDate { try CivilDate(parsing: text) }

    private func clock(
        _ regime: ClockRegime, _ kind: ClockKind, _ facts: ClockFacts, at now: String = "2026-04-01T12:00:00Z"
    ) throws -> Clock {
        let clocks = Clocks.running(
            under: regime, facts, house: house, on: try London.calendar(), at: try at(now))
        return try #require(clocks.first { $0.kind == kind })
    }

    @Test func `gives an account that a person can follow`() throws {
        var facts = ClockFacts(receivedAt: try at("2026-03-30T09:00:00Z"))
        facts.waits = [.init(from: try at("2026-04-08T09:00:00Z"), until: try at("2026-04-10T09:00:00Z"))]
        let clock = try clock(.house, .finalResponse, facts)
        #expect(
            clock.steps == [
                .starts(try day("2026-03-30"), .received),
                .counted(from: try day("2026-03-31"), through: try day("2026-04-02"), first: 1, last: 3),
                .skipped(from: try day("2026-04-03"), through: try day("2026-04-03"), .holiday),
                .skipped(from: try day("2026-04-04"), through: try day("2026-04-05"), .notWorkedOn),
                .skipped(from: try day("2026-04-06"), through: try day("2026-04-06"), .holiday),
                .counted(from: try day("2026-04-07"), through: try day("2026-04-08"), first: 4, last: 5),
                .skipped(from: try day("2026-04-09"), through: try day("2026-04-10"), .waiting),
                .skipped(from: try day("2026-04-11"), through: try day("2026-04-12"), .notWorkedOn),
                .counted(from: try day("2026-04-13"), through: try day("2026-04-17"), first: 6, last: 10),
            ])
        #expect(clock.due == (try at("2026-04-17T22:59:59.999Z")))
    }

    @Test func `stands still while the firm waits, and says since when`() throws {
        var facts = ClockFacts(receivedAt: try at("2026-03-02T09:00:00Z"))
        facts.waits = [.init(from: try at("2026-03-04T10:00:00Z"))]
        let early = try clock(.house, .finalResponse, facts, at: "2026-03-05T12:00:00Z")
        let later = try clock(.house, .finalResponse, facts, at: "2026-03-20T12:00:00Z")
        #expect(early.due == (try at("2026-03-17T23:59:59.999Z")))
        #expect(later.due == (try at("2026-04-01T22:59:59.999Z")))
        #expect(later.waitingSince == facts.waits[0].from)
        #expect(later.standing(at: try at("2026-03-20T12:00:00Z")) == .waiting)
        let fca = try clock(.fca, .finalResponse, facts)
        #expect(fca.waitingSince == nil)
        #expect(fca.steps.contains(.waitDoesNotCount(from: try day("2026-03-04"))))
    }

    @Test func `stands where its date and the act put it`() throws {
        var facts = ClockFacts(receivedAt: try at("2026-03-02T09:00:00Z"))
        let open = try clock(.cfpb, .finalResponse, facts)
        #expect(open.standing(at: try at("2026-03-17T23:00:00Z")) == .running)
        #expect(open.standing(at: try at("2026-03-18T00:00:00Z")) == .overdue)
        facts.answeredAt = try at("2026-03-17T20:00:00Z")
        #expect(try clock(.cfpb, .finalResponse, facts).standing(at: facts.receivedAt) == .inTime)
        facts.answeredAt = try at("2026-03-18T09:00:00Z")
        #expect(try clock(.cfpb, .finalResponse, facts).standing(at: facts.receivedAt) == .late)
        let short = try clock(.fca, .summaryResolution, facts)
        #expect(short.standing(at: try at("2026-03-05T17:00:00.001Z")) == .passed)
        #expect(short.standing(at: try at("2026-03-05T17:00:00Z")) == .running)
    }

    @Test func `warns at shares of its days, until the act`() throws {
        var facts = ClockFacts(receivedAt: try at("2026-03-02T09:00:00Z"))
        let clock = try clock(.house, .finalResponse, facts)
        #expect(clock.alerts.map(\.share) == [50, 75, 90])
        #expect(
            clock.alerts.map(\.at) == [
                try at("2026-03-09T00:00:00Z"), try at("2026-03-12T00:00:00Z"), try at("2026-03-13T00:00:00Z"),
            ])
        #expect(clock.alert(at: try at("2026-03-08T23:59:00Z")) == nil)
        #expect(clock.alert(at: try at("2026-03-12T00:00:00Z"))?.share == 75)
        facts.answeredAt = try at("2026-03-06T00:00:00Z")
        #expect(try self.clock(.house, .finalResponse, facts).alert(at: try at("2026-03-12T00:00:00Z")) == nil)
    }

    @Test func `an answer before a reopening does not answer it`() throws {
        var facts = ClockFacts(receivedAt: try at("2026-03-02T09:00:00Z"))
        facts.answeredAt = try at("2026-03-10T09:00:00Z")
        facts.reopenedAt = try at("2026-03-20T09:00:00Z")
        let house = try clock(.house, .finalResponse, facts)
        #expect(house.doneAt == nil)
        #expect(house.steps.first == .starts(try day("2026-03-20"), .reopened))
        #expect(try clock(.fca, .finalResponse, facts).doneAt == facts.answeredAt)
    }

    @Test func `of merged complaints the strictest rules`() throws {
        let first = Clocks.running(
            under: .fca, ClockFacts(receivedAt: try at("2026-03-02T09:00:00Z")), house: house,
            on: try London.calendar(),
            at: try at("2026-04-01T00:00:00Z"))
        let second = Clocks.running(
            under: .fca, ClockFacts(receivedAt: try at("2026-02-02T09:00:00Z")), house: house,
            on: try London.calendar(),
            at: try at("2026-04-01T00:00:00Z"))
        #expect(Clocks.ruling(first + second) == second)
        #expect(Clocks.ruling([]).isEmpty)
    }
}

@Suite struct `Clocks on any calendar` {
    @Test func `the account adds up, and later facts never bring a date forward`() throws {
        var chance = SplitMix(seed: 7_411)
        for _ in 0..<400 {
            let calendar = try RandomCalendar.draw(&chance)
            let start = Instant(
                milliseconds: 1_767_225_600_000 + Int64(Int.random(in: 0...900, using: &chance)) * 40_000_000)
            var facts = ClockFacts(receivedAt: start)
            let now = start.advanced(byDays: 400)
            let regime = chance.pick(ClockRegime.allCases)
            let house = Clocks.HouseFigures(acknowledgement: 5, response: Int.random(in: 1...40, using: &chance))
            let plain = Clocks.running(under: regime, facts, house: house, on: calendar, at: now)
            for clock in plain {
                let counted = clock.steps.reduce(0) { sum, step in
                    if case .counted(let from, let through, let first, let last) = step {
                        #expect(first == sum + 1)
                        #expect(last - first == through.dayNumber - from.dayNumber)
                        return last
                    }
                    return sum
                }
                #expect(counted == clock.dayCount)
                #expect(clock.due > start)
                if clock.unit == .businessDays { #expect(calendar.isBusinessDay(calendar.date(of: clock.due))) }
                #expect(clock.alerts.map(\.at) == clock.alerts.map(\.at).sorted())
                #expect(clock.alerts.allSatisfy { $0.at <= clock.due })
            }
            let from = start.advanced(byDays: Int.random(in: 0...9, using: &chance))
            facts.waits = [.init(from: from, until: from.advanced(byDays: Int.random(in: 0...20, using: &chance)))]
            facts.extensionDays = chance.pick([0, 0, 5])
            let later = Clocks.running(under: regime, facts, house: house, on: calendar, at: now)
            for clock in plain {
                let same = try #require(later.first { $0.kind == clock.kind })
                #expect(same.due >= clock.due)
            }
        }
    }
}
