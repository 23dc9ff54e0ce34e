import EvenhandDomain
import Testing

/// The register of the charter, driven by commands.
private struct Register {
    var events: [CharterEvent] = []
    var state = CharterDecider.initialState
    var now = Story.monday

    static func day(_ text: String) -> CivilDate { try! CivilDate(parsing: text) }

    mutating func run(_ command: CharterCommand, by person: PersonID = Story.manager) throws(Refusal) {
        let envelope = Envelope(at: now, actor: Actor(person: person, roles: []), command: command)
        for event in try CharterDecider.decide(envelope, in: state, given: .weekdaysUTC) {
            state = CharterDecider.evolve(state, with: event)
            events.append(event)
        }
    }

    func refusal(of command: CharterCommand, by person: PersonID = Story.manager) -> Refusal? {
        var other = self
        do {
            try other.run(command, by: person)
            return nil
        } catch {
            return error
        }
    }

    mutating func publish(
        _ text: String = "Answered within a day.", _ standard: StandardID? = nil, from: String = "2026-01-01",
        at moment: String = "2026-01-01T00:00:00Z"
    ) throws {
        now = try Instant(parsing: moment)
        try run(.publishStandard(.init(standard: standard, text: text, inForce: Self.day(from))))
        now = Story.monday
    }
}

@Suite struct `A charter and its standards` {
    @Test func `go by version and first day`() throws {
        var register = Register()
        try register.run(.publish(.init(text: "We bring people home.", inForce: Register.day("2026-01-01"))))
        try register.run(.publish(.init(text: "We bring people home, on time.", inForce: Register.day("2026-06-01"))))
        #expect(register.state.charter(on: Register.day("2025-12-31")) == nil)
        #expect(register.state.charter(on: Register.day("2026-05-31"))?.version == 1)
        #expect(register.state.charter(on: Register.day("2026-06-01"))?.version == 2)
        try register.publish()
        try register.publish("Answered within four hours.", 1, from: "2026-06-01")
        try register.publish("Nobody is sent away.")
        let june = Register.day("2026-06-01")
        #expect(register.state.standards(on: june).map(\.description) == ["ST-1/2", "ST-2/1"])
        #expect(register.state.text(of: StandardVersion(standard: 1, version: 1)) == "Answered within a day.")
        #expect(
            register.state.standards(on: june, knownBy: Instant(milliseconds: 0)).isEmpty,
            "nothing was published then")
    }

    @Test func `end for days to come, never for days that are past`() throws {
        var register = Register()
        try register.publish()
        let past = CharterCommand.endStandard(.init(standard: 1, lastDay: Register.day("2026-11-01")))
        #expect(register.refusal(of: past)?.field == "lastDay")
        try register.run(.endStandard(.init(standard: 1, lastDay: Register.day("2026-11-02"))))
        #expect(register.state.standards(on: Register.day("2026-11-02")).count == 1)
        #expect(register.state.standards(on: Register.day("2026-11-03")).isEmpty)
        try register.publish("Answered within a week.", 1, from: "2027-01-01", at: "2026-11-02T10:00:00Z")
        #expect(register.state.standards(on: Register.day("2026-12-01")).isEmpty, "between the two there is none")
        #expect(register.state.standards(on: Register.day("2027-01-01")).map(\.version) == [2])
    }

    @Test(arguments: [
        CharterCommand.publish(.init(text: "n/a", inForce: Register.day("2026-01-01"))),
        .publishStandard(.init(standard: 9, text: "Answered within a day.", inForce: Register.day("2026-01-01"))),
        .publishStandard(.init(text: "", inForce: Register.day("2026-01-01"))),
        .endStandard(.init(standard: 9, lastDay: Register.day("2027-01-01"))),
    ])
    func `refuse what says nothing or does not exist`(command: CharterCommand) throws {
        let refusal = try #require(Register().refusal(of: command))
        #expect(refusal.field != nil && refusal.fix.allSatisfy { $0.hasPrefix("evenhand ") })
    }

    @Test func `come back from their stored form`() throws {
        var register = Register()
        try register.run(.publish(.init(text: "We bring people home.", inForce: Register.day("2026-01-01"))))
        try register.publish()
        try register.run(.endStandard(.init(standard: 1, lastDay: Register.day("2026-12-31"))))
        try register.run(.recordPulse(pulse(agreeing: 3, differing: 2)))
        #expect(
            register.events.map(\.kind) == [
                "charter.published", "charter.standardPublished", "charter.standardEnded", "charter.pulseRecorded",
            ])
        for event in register.events { #expect(try roundTrip(.charter(event)) == .charter(event)) }
    }
}

private func pulse(agreeing: Int, differing: Int, team: String = "counter", on: String = "2026-11-02")
    -> CharterCommand.RecordPulse
{
    .init(
        team: team, on: Register.day(on),
        answers: (0..<agreeing).map { PulseAnswer(text: "We bring people home, \($0).", agrees: true) }
            + (0..<differing).map { PulseAnswer(text: "We sell tickets, \($0).", agrees: false) })
}

@Suite struct `A charter pulse` {
    private func register() throws -> Register {
        var register = Register()
        try register.run(.publish(.init(text: "We bring people home.", inForce: Register.day("2026-01-01"))))
        return register
    }

    @Test(arguments: [0, 1, 4, 101])
    func `of too few answers, which would tell who gave them, is refused`(count: Int) throws {
        let refusal = try #require(
            try register().refusal(of: .recordPulse(pulse(agreeing: count, differing: 0))))
        #expect(refusal.field == "answers")
    }

    @Test func `has a charter to agree with, a day that has come, and a reader who is a person`() throws {
        #expect(Register().refusal(of: .recordPulse(pulse(agreeing: 5, differing: 0)))?.field == "on")
        let register = try register()
        #expect(
            register.refusal(of: .recordPulse(pulse(agreeing: 5, differing: 0, on: "2026-11-03")))?.field == "on")
        #expect(register.refusal(of: .recordPulse(pulse(agreeing: 5, differing: 0)), by: .house) != nil)
    }

    @Test func `adds up by month and team, and its order tells nothing`() throws {
        var register = try register()
        try register.run(.recordPulse(pulse(agreeing: 3, differing: 4, on: "2026-10-05")))
        try register.run(.recordPulse(pulse(agreeing: 6, differing: 0, team: "Counter", on: "2026-10-30")))
        try register.run(.recordPulse(pulse(agreeing: 9, differing: 1)))
        try register.run(.recordPulse(pulse(agreeing: 5, differing: 5, team: "depot")))
        #expect(register.state.agreements.map(\.month) == ["2026-10", "2026-11", "2026-11"])
        #expect(register.state.agreements.map(\.answers) == [13, 10, 10])
        #expect(register.state.agreements.map(\.permille) == [692, 900, 500])
        let texts = register.state.pulses[0].answers.compactMap(\.text.text)
        #expect(texts == texts.sorted())
    }
}

@Suite struct `A finding and the standards` {
    /// Heard on a service head, of ten days before; one standard was in force then.
    private func story(
        _ draft: HeadDraft = Story.draft(), publishedAt: String = "2026-01-01T00:00:00Z", from: String = "2026-01-01"
    ) throws -> Story {
        var register = Register()
        try register.publish(from: from, at: publishedAt)
        var story = try Story.heard(draft)
        story.charter = register.events
        return story
    }

    private func finding(
        _ standards: [StandardCitation], _ outcome: Outcome = .notUpheld, reason: ReasonCode? = .evidenceAgainst
    ) -> ComplaintCommand {
        .find(
            .init(
                head: 1, outcome: outcome, reason: reason, explanation: Story.explanation,
                departure: "I believe the people I heard; the papers say little.", standards: standards))
    }

    private let missed = StandardCitation(standard: 1, isMet: false)
    private let met = StandardCitation(standard: 1, isMet: true)

    @Test(arguments: [Ground.service, .conduct])
    func `on service and conduct one says whether they were met`(ground: Ground) throws {
        var story = try story(Story.draft(ground))
        let refusal = try #require(story.refusal(of: finding([]), by: Story.decider))
        #expect(refusal.rule == .r9)
        #expect(refusal.field == "standards")
        #expect(refusal.fix == [CommandLineFix(Story.complaint).findStandard(1, 1)])
        story.employees[Story.concerned]?.append(
            EmployeeEvent(at: Story.monday, by: .house, .teamChanged(.init(team: "Drivers"))))
        try story.run(finding([missed]), by: Story.decider)
        #expect(
            story.state.heads[0].finding?.details?.standards == [
                StandardVerdict(standard: StandardVersion(standard: 1, version: 1), isMet: false, team: "Drivers")
            ])
    }

    @Test func `on other grounds one may`() throws {
        let story = try story(Story.draft(.taste, about: nil))
        #expect(story.refusal(of: finding([], .upheld, reason: nil), by: Story.decider) == nil)
        #expect(story.refusal(of: finding([met], .upheld, reason: nil), by: Story.decider) == nil)
    }

    @Test func `where nothing was found of what happened there is nothing to say`() throws {
        #expect(try story().refusal(of: finding([], .unableToReachFinding), by: Story.decider) == nil)
    }

    @Test(arguments: [
        // In force since the day after, and published only then, whatever its first day says.
        ("2026-01-01T00:00:00Z", "2026-10-24"), ("2026-10-24T00:00:00Z", "2026-01-01"),
    ])
    func `nobody is held to one that was not published on the day`(publishedAt: String, from: String) throws {
        let story = try story(publishedAt: publishedAt, from: from)
        #expect(story.refusal(of: finding([]), by: Story.decider) == nil)
        let refusal = try #require(story.refusal(of: finding([missed]), by: Story.decider))
        #expect(refusal.rule == .r9)
        #expect(refusal.nature == .notFound)
    }

    @Test func `the last moment of the day counts`() throws {
        let story = try story(publishedAt: "2026-10-23T23:59:59Z", from: "2026-10-23")
        #expect(story.refusal(of: finding([]), by: Story.decider)?.field == "standards")
    }

    @Test func `one cites each once, and none that is unknown, and no reason that speaks against it`() throws {
        let story = try story()
        #expect(story.refusal(of: finding([met, missed]), by: Story.decider)?.field == "standards")
        let unknown = finding([StandardCitation(standard: 2, isMet: true)])
        #expect(story.refusal(of: unknown, by: Story.decider)?.nature == .notFound)
        let untrue = finding([missed], reason: .standardMet)
        #expect(story.refusal(of: untrue, by: Story.decider)?.field == "reason")
        #expect(story.refusal(of: finding([met], reason: .standardMet), by: Story.decider) == nil)
    }

    @Test func `findings of earlier releases say nothing and replay`() throws {
        let stored = ComplaintHappening.Found(
            head: 1, outcome: .upheld, explanation: PersonalText("It was so.", of: .stream), decider: Story.decider,
            stage: .one, policy: "standard-1", details: FindingDetails())
        let event = ComplaintEvent(at: Story.monday, by: Story.decider, .found(stored))
        #expect(try roundTrip(.complaint(event)) == .complaint(event))
        #expect(stored.details?.standards == nil)
    }
}

extension StandardID: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int64) { self.init(rawValue: value) }
}
