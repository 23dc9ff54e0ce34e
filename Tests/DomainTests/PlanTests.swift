import EvenhandDomain
import Foundation
import Testing

@Suite struct `When work is asked of the plan` {
    @Test func `what would give way is computed`() throws {
        let story = try PlanStory.planned()
        #expect(
            story.state.finishes(of: "web", on: story.today) == [
                1: PlanStory.day("2026-11-11"), 2: PlanStory.day("2026-11-18"),
            ])
        let first = story.state.weighing(hours: 40, for: "web", before: 1, on: story.today)
        #expect(first.finish == PlanStory.day("2026-11-06"))
        #expect(first.displaced.map(\.initiative) == [1, 2])
        #expect(first.displaced.map(\.days) == [7, 7])
        #expect(first.movedCommitments.map(\.initiative) == [1, 2])
        let second = story.state.weighing(hours: 8, for: "web", before: 2, on: story.today)
        #expect(second.displaced.map(\.days) == [1])
        #expect(second.movedCommitments.isEmpty, "the 19th is before the 20th")
        let last = story.state.weighing(hours: 400, for: "web", before: nil, on: story.today)
        #expect(last.displaced.isEmpty)
    }

    @Test func `accepting names every dated commitment that gives way, and nothing else`() throws {
        var story = try PlanStory.planned()
        story.complaint = try Story.acknowledged().state
        try story.run(PlanStory.costing(), by: Story.decider)
        let silent = try #require(story.refusal(of: PlanStory.accepting(before: 1)))
        #expect(silent.rule == .r11)
        #expect(silent.field == "displaces")
        #expect(
            silent.fix == [
                "evenhand plan request decide PR-1 --decision accepted --displaces PI-1 --displaces PI-2 --before PI-1 "
                    + "--reason TEXT"
            ])
        #expect(story.refusal(of: PlanStory.accepting(displacing: [1], before: 1))?.rule == .r11)
        let tooMany = PlanStory.accepting(displacing: [1, 2])
        #expect(story.refusal(of: tooMany)?.message.contains("PI-1 is no dated commitment that gives way") == true)
        #expect(
            story.refusal(of: PlanStory.accepting(displacing: [1, 2], before: 1, reason: nil))?.field == "reason")
        let events = try story.run(PlanStory.accepting(displacing: [2, 1], before: 1))
        #expect(events.map(\.kind) == ["plan.requestDecided", "plan.initiativeAdded"])
        let request = try #require(story.state.request(1))
        #expect(request.decision?.displaces.map(\.initiative) == [1, 2])
        #expect(request.decision?.displaces.map(\.to) == ["2026-11-18", "2026-11-25"])
        #expect(story.state.order == [3, 1, 2])
        #expect(story.state.initiative(3)?.commitment == PlanStory.day("2026-11-06"))
        #expect(story.refusal(of: PlanStory.accepting())?.rule == .state, "it is accepted once")
    }

    @Test func `what comes last displaces nothing and needs no reason`() throws {
        var story = try PlanStory.planned()
        try story.run(PlanStory.costing(for: nil))
        try story.run(PlanStory.accepting(reason: nil))
        #expect(story.state.initiative(3)?.due == PlanStory.day("2026-11-25"))
    }

    @Test func `nobody accepts what the team has no time for`() throws {
        var story = PlanStory()
        #expect(story.refusal(of: PlanStory.costing(for: nil))?.fix == ["\(CommandLineFix.planCapacity)"])
        try story.run(.setCapacity(.init(team: "web", hours: 0, from: story.today)))
        try story.run(PlanStory.costing(for: nil))
        let refusal = try #require(story.refusal(of: PlanStory.accepting()))
        #expect(refusal.rule == .r11)
        #expect(refusal.message.contains("no time for PR-1"))
        #expect(refusal.fix == [CommandLineFix.planCapacity])
        try story.run(.setCapacity(.init(team: "web", hours: 8, from: story.today)))
        try story.run(PlanStory.accepting())
    }

    @Test func `no date is promised that the schedule does not keep`() throws {
        var story = try PlanStory.planned()
        try story.run(PlanStory.costing(for: nil))
        let early = PlanStory.accepting(due: PlanStory.day("2026-11-24"))
        #expect(story.refusal(of: early)?.field == "due")
        try story.run(PlanStory.accepting(due: PlanStory.day("2026-12-01")))
        #expect(story.state.initiative(3)?.commitment == PlanStory.day("2026-12-01"))
    }

    @Test func `whoever found on the complaint leaves its work to another owner of the plan`() throws {
        var complaint = try Story.shown()
        try complaint.run(Story.findingAgainst(), by: Story.decider)
        var story = try PlanStory.planned()
        story.complaint = complaint.state
        story.owners = [Story.decider, PlanStory.owner]
        try story.run(PlanStory.costing(), by: Story.decider)
        let refusal = try #require(story.refusal(of: PlanStory.accepting(), by: Story.decider))
        #expect(refusal.rule == .r11)
        #expect(refusal.missing == ["the decision of another owner of the plan: E-40"])
        #expect(story.refusal(of: PlanStory.accepting(), by: Story.concerned)?.rule == .r11)
        try story.run(PlanStory.accepting())
        #expect(story.state.request(1)?.decision?.isOnlyOwner == false)
    }

    @Test func `where nobody else owns the plan its owner decides, and that is on record`() throws {
        var complaint = try Story.shown()
        try complaint.run(Story.findingAgainst(), by: Story.decider)
        var story = try PlanStory.planned()
        story.complaint = complaint.state
        story.owners = [Story.decider]
        try story.run(PlanStory.costing())
        try story.run(PlanStory.accepting(), by: Story.decider)
        #expect(story.state.request(1)?.decision?.isOnlyOwner == true)
        #expect(story.refusal(of: PlanStory.accepting(), by: .house) != nil)
    }

    @Test func `declining and putting off say why, and may be decided again`() throws {
        var story = try PlanStory.planned()
        try story.run(PlanStory.costing(for: nil))
        func deciding(_ decision: PlanDecision, _ reason: String?, displacing: [InitiativeID] = []) -> PlanCommand {
            .decideRequest(.init(request: 1, decision: decision, displaces: displacing, reason: reason))
        }
        #expect(story.refusal(of: deciding(.declined, nil))?.field == "reason")
        #expect(story.refusal(of: deciding(.later, "noted"))?.field == "reason")
        #expect(story.refusal(of: deciding(.later, "Not before the fair is over.", displacing: [1])) != nil)
        try story.run(deciding(.later, "Not before the fair is over."))
        try story.run(deciding(.declined, "The shop moves house in May."))
        try story.run(PlanStory.accepting())
    }

    @Test func `an order is one within a team`() throws {
        var story = try PlanStory.planned()
        try story.run(.addInitiative(.init(name: "A new van", team: "depot", hours: 8)))
        #expect(story.refusal(of: .move(.init(initiative: 3, before: 1)))?.field == "before")
        #expect(story.refusal(of: .move(.init(initiative: 1, before: 1)))?.field == "before")
        try story.run(.move(.init(initiative: 2, before: 1)))
        #expect(story.state.queue(of: "web").map(\.id) == [2, 1])
        try story.run(.complete(.init(initiative: 2)))
        #expect(story.refusal(of: .complete(.init(initiative: 2)))?.rule == .state)
        #expect(story.refusal(of: .drop(.init(initiative: 9, reason: "It was never there.")))?.nature == .notFound)
    }

    @Test(arguments: [
        PlanCommand.setCapacity(.init(team: " ", hours: 1, from: PlanStory.day("2026-11-02"))),
        .setCapacity(.init(team: "web", hours: -1, from: PlanStory.day("2026-11-02"))),
        .setCapacity(.init(team: "web", hours: 10_001, from: PlanStory.day("2026-11-02"))),
        .addInitiative(.init(name: "…", team: "web", hours: 1)),
        .addInitiative(.init(name: "A new van", team: "web", hours: 0)),
        .addInitiative(.init(name: "A new van", team: "web", hours: 1, isCommitted: true)),
        .addInitiative(.init(name: "A new van", team: "web", hours: 1, due: PlanStory.day("2026-11-01"))),
        .costRequest(.init(text: "n/a", hours: 1, team: "web")),
        .costRequest(.init(text: "The shop says what is in stock.", hours: 1, team: "web", head: 1)),
        PlanStory.costing(), PlanStory.accepting(),
        .bookTime(.init(team: "web", week: PlanStory.day("2026-11-09"), hours: 1)),
        .bookTime(.init(team: "web", week: PlanStory.day("2026-11-02"), hours: 0)),
        .bookTime(.init(team: "web", week: PlanStory.day("2026-11-02"), hours: -1)),
        .bookTime(.init(team: "depot", week: PlanStory.day("2026-11-02"), hours: 1, initiative: 1)),
        .bookTime(.init(team: "web", week: PlanStory.day("2026-11-02"), hours: 1, complaint: ComplaintID(99))),
    ])
    func `what is malformed or does not exist is refused with its field`(command: PlanCommand) throws {
        let refusal = try #require(try PlanStory.planned().refusal(of: command))
        #expect([.input, .state, .r11].contains(refusal.rule))
        #expect(refusal.field != nil && !refusal.missing.isEmpty)
        #expect(refusal.fix.allSatisfy { $0.hasPrefix("evenhand ") })
    }

    @Test func `every event comes back from its stored form, with its texts apart`() throws {
        var story = try PlanStory.planned()
        story.complaint = try Story.acknowledged().state
        try story.run(PlanStory.costing())
        try story.run(PlanStory.accepting(displacing: [1, 2], before: 1))
        try story.run(.redate(.init(initiative: 1, due: nil, reason: "The partners agreed to wait.")))
        try story.run(.move(.init(initiative: 1)))
        try story.run(.complete(.init(initiative: 2)))
        try story.run(.drop(.init(initiative: 1, reason: "Nobody asks for it any more.")))
        try story.run(.bookTime(.init(team: "web", week: story.today, hours: 30)))
        try story.run(.bookTime(.init(team: "web", week: story.today, hours: 300, initiative: 3)))
        #expect(
            Set(story.events.map(\.kind)) == [
                "plan.capacitySet", "plan.initiativeAdded", "plan.initiativeRedated", "plan.initiativeMoved",
                "plan.initiativeCompleted", "plan.initiativeDropped", "plan.requestCosted", "plan.requestDecided",
                "plan.timeBooked", "plan.focusAlarmed", "plan.focusEased",
            ])
        let read = try story.events.map { event -> PlanEvent in
            guard case .plan(let read) = try roundTrip(.plan(event)) else { throw CancellationError() }
            return read
        }
        #expect(read == story.events)
        #expect(PlanDecider.replay(read) == story.state)
        let collector = TextCollector()
        let encoder = JSONEncoder()
        encoder.userInfo[TextCollector.userInfoKey] = collector
        for event in story.events { _ = try encoder.encode(DomainEvent.plan(event)) }
        let customers = collector.entries.filter { $0.subject == .customer(Story.customer) }
        #expect(customers.count == 3, "the request, its reason, and what it became are the customer's")
    }
}

@Suite struct `A team's time` {
    private func booked(_ story: inout PlanStory, _ hours: Int, on initiative: InitiativeID? = nil) throws -> [String] {
        try story.run(
            .bookTime(.init(team: "web", week: story.today, hours: hours, initiative: initiative))
        ).map(\.kind)
    }

    @Test func `sets off the alarm once for each crossing`() throws {
        var story = try PlanStory.planned()
        #expect(try booked(&story, 12) == ["plan.timeBooked"], "too few hours say nothing")
        #expect(try booked(&story, 8) == ["plan.timeBooked", "plan.focusAlarmed"])
        #expect(try booked(&story, 1) == ["plan.timeBooked"])
        #expect(try booked(&story, 79, on: 1) == ["plan.timeBooked"], "21 of 100 hours are above 20 %")
        #expect(try booked(&story, 5, on: 1) == ["plan.timeBooked", "plan.focusEased"])
        story.wait(days: 28)
        #expect(try booked(&story, 21) == ["plan.timeBooked", "plan.focusAlarmed"], "the old weeks are past")
    }

    @Test func `exactly at the limit is no alarm`() throws {
        var story = try PlanStory.planned()
        _ = try booked(&story, 80, on: 1)
        #expect(try booked(&story, 20) == ["plan.timeBooked"])
        #expect(story.state.team("web")?.movingShare?.permille == 200)
        #expect(try booked(&story, 1) == ["plan.timeBooked", "plan.focusAlarmed"])
    }

    @Test func `moves over four weeks`() throws {
        var story = try PlanStory.planned()
        for hours in [10, 0, 20, 30, 40] {
            if hours > 0 { _ = try booked(&story, hours) }
            _ = try booked(&story, 40, on: 2)
            story.wait(days: 7)
        }
        let share = try #require(story.state.team("WEB ")?.movingShare)
        #expect((share.complaintHours, share.totalHours) == (90, 250))
        #expect(story.state.team("web")?.weeklyShares.map(\.permille) == [200, 0, 333, 428, 500])
    }

    @Test(arguments: [4, 51])
    func `has an alarm within limits`(percent: Int) {
        var figures = DomainPolicy.Figures()
        figures.complaintWorkPercent = percent
        #expect(throws: DomainPolicy.LimitError.self) { try DomainPolicy(version: "x", figures: figures) }
        figures = DomainPolicy.Figures()
        figures.planRequestHours = percent == 4 ? -1 : 17
        #expect(throws: DomainPolicy.LimitError.self) { try DomainPolicy(version: "x", figures: figures) }
    }

    @Test func `is worked off what it was booked on`() throws {
        var story = try PlanStory.planned()
        _ = try booked(&story, 40, on: 1)
        #expect(story.state.finishes(of: "web", on: story.today)[1] == PlanStory.day("2026-11-11"))
        story.wait(days: 7)
        #expect(story.state.finishes(of: "web", on: story.today)[1] == PlanStory.day("2026-11-11"))
        story.wait(days: 7)
        #expect(story.state.finishes(of: "web", on: story.today)[1] == PlanStory.day("2026-11-18"))
    }
}
