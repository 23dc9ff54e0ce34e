import EvenhandDomain
import Testing

/// The oracle of the random lives must see what it is there to see.
@Suite struct `The oracle` {
    private func oracle(_ events: [ComplaintEvent]) -> Oracle {
        Oracle(
            events: events,
            lines: [
                (Story.concerned, Story.manager, 0, nil), (Story.manager, Story.director, 0, nil),
                (Story.report, Story.concerned, 0, nil),
            ],
            outsiders: [Story.outsider], fillers: Set(CommandGenerator.fillers))
    }

    private func honest() throws -> [ComplaintEvent] {
        var story = try Story.shown()
        try story.run(Story.findingAgainst(), by: Story.decider)
        try story.run(story.remedy())
        try story.run(.close(.init()))
        return story.events
    }

    @Test func `finds nothing in an honest life`() throws {
        #expect(oracle(try honest()).faults.isEmpty)
    }

    @Test(arguments: [
        ("complaint.acknowledged", "R1"), ("complaint.summaryIssued", "R2"), ("complaint.summarySent", "R2"),
        ("complaint.statementGiven", "R4"), ("complaint.conflictDeclared", "R5"), ("complaint.remedyGranted", "R9"),
        ("complaint.found", "R9"),
    ])
    func `misses each step that is taken out`(kind: String, rule: String) throws {
        var events = try honest()
        let index = try #require(events.lastIndex { $0.kind == kind })
        events.remove(at: index)
        #expect(oracle(events).faults.contains { $0.contains(rule) }, "\(oracle(events).faults)")
    }

    @Test(arguments: [Story.concerned, Story.manager, Story.director, Story.report, .house])
    func `sees the wrong judge`(judge: PersonID) throws {
        let events = try honest().map { event -> ComplaintEvent in
            switch event.body {
            case .found(let data):
                ComplaintEvent(
                    at: event.at, by: judge,
                    .found(
                        .init(
                            head: data.head, outcome: data.outcome, reason: data.reason, explanation: data.explanation,
                            decider: judge, stage: data.stage, policy: data.policy, details: data.details)))
            case .conflictDeclared: ComplaintEvent(at: event.at, by: judge, .conflictDeclared(.init(person: judge)))
            default: event
            }
        }
        #expect(oracle(events).faults.contains { $0.contains("R5") })
    }

    @Test func `sees an employee named behind what was heard`() throws {
        var events = try honest()
        let index = try #require(events.firstIndex { $0.kind == "complaint.found" })
        events.insert(
            ComplaintEvent(
                at: events[index].at, by: Story.clerk,
                .employeeNamed(.init(head: 1, employee: Story.otherEmployee))), at: index)
        let faults = oracle(events).faults
        #expect(faults.contains { $0.contains("R2") } && faults.contains { $0.contains("R4") })
    }

    @Test(arguments: [
        (PromisedWork(head: 1, hours: 9), "hours without a request"),
        (PromisedWork(head: 1, hours: 40, request: 2), "was not accepted"),
        (PromisedWork(head: 1, hours: 61, request: 1), "61 hours on PR-1"), (nil, "not costed"),
    ])
    func `sees work that the plan never took`(work: PromisedWork?, fault: String) throws {
        var events = try honest()
        let promise = ComplaintHappening.ChangeCommitted(
            remedy: 2, head: 1, text: PersonalText("The shop says what is in stock.", of: .stream),
            owner: Story.second, due: Story.monday, work: work)
        events.append(ComplaintEvent(at: Story.monday, by: Story.clerk, .changeCommitted(promise)))
        var oracle = oracle(events)
        oracle.isPlanKept = true
        #expect(oracle.faults.contains { $0.contains("R11") && $0.contains(fault) }, "\(oracle.faults)")
    }

    @Test func `sees an embargo run over`() throws {
        var events = try honest()
        let until = Story.monday.advanced(byDays: 30)
        events.insert(
            ComplaintEvent(
                at: Story.monday, by: Story.second,
                .embargoPlaced(.init(ground: .harassment, proposer: Story.clerk, until: until))), at: 4)
        #expect(oracle(events).faults.contains { $0.contains("embargo") })
    }
}
