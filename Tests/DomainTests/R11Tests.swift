import EvenhandDomain
import Testing

@Suite struct `R11 focus` {
    /// Upheld, with a plan that has two promised initiatives.
    private func upheld() throws -> Story {
        var story = try Story.shown()
        try story.run(Story.findingAgainst(), by: Story.decider)
        story.plan = try PlanStory.planned().events
        return story
    }

    private func change(
        _ hours: Int? = nil, on request: PlanRequestID? = nil, head: HeadID = 1, inDays days: Int = 60,
        text: String = "The shop says what is in stock, day by day."
    ) -> ComplaintCommand {
        .commitChange(
            .init(
                head: head, text: text, owner: Story.second, due: Story.monday.advanced(byDays: days),
                work: .init(hours: hours, request: request)))
    }

    /// The plan goes on from where the complaint's stands.
    private func planning(_ story: inout Story, _ commands: [(PlanCommand, PersonID)]) throws {
        var plan = PlanStory()
        plan.now = story.now
        plan.complaint = story.state
        plan.events = story.plan
        plan.state = PlanDecider.replay(story.plan)
        for (command, person) in commands { try plan.run(command, by: person) }
        story.plan = plan.events
    }

    @Test func `where a plan is kept the work of a change is costed`() throws {
        var story = try upheld()
        let refusal = try #require(story.refusal(of: change()))
        #expect(refusal.rule == .r11)
        #expect(refusal.fix == [CommandLineFix(Story.complaint).remedyChange(1) + " --hours HOURS"])
        for kind in RemedyKind.allCases where kind != .committedChange {
            let remedy = ComplaintCommand.grantRemedy(
                .init(
                    head: 1, kind: kind, amount: Money(minorUnits: 100, currency: "EUR"),
                    text: "We make good what went wrong that day.", owner: Story.second,
                    due: story.now.advanced(byDays: 30)))
            #expect((story.refusal(of: remedy)?.rule == .r11) == kind.takesWork, "\(kind)")
        }
        try story.run(change(8))
        #expect(story.state.promisedWork == [PromisedWork(head: 1, hours: 8)])
        try story.run(.close(.init()))
    }

    @Test func `where no plan is kept a change needs no hours, as before`() throws {
        var story = try upheld()
        story.plan = []
        try story.run(change())
        #expect(story.state.promisedWork.isEmpty)
        #expect(story.refusal(of: change(9))?.rule == .r11, "hours that are said count")
    }

    @Test func `a change of plan slipped in as a remedy is refused`() throws {
        var story = try upheld()
        let large = try #require(story.refusal(of: change(60)))
        #expect(large.rule == .r11)
        #expect(large.fix == [CommandLineFix.planRequestCost(Story.complaint, 1)])
        for text in [
            "PI-1 is done by the end of this week for you.", "We finish the online  Returns first, before all else.",
        ] {
            let remedy = ComplaintCommand.grantRemedy(
                .init(
                    head: 1, kind: .goodwill, text: text, owner: Story.second, due: story.now.advanced(byDays: 3)))
            let refusal = try #require(story.refusal(of: remedy))
            #expect(refusal.rule == .r11)
            #expect(refusal.field == "text")
        }
        let early = ComplaintCommand.resolveEarly(
            .init(head: 1, solution: "We do PI-2 this week, as you asked.", acceptedAt: story.now))
        var open = try Story.acknowledged()
        open.plan = story.plan
        #expect(open.refusal(of: early)?.rule == .r11)
        try story.run(change(0, text: "The returned parcels are looked at within a day."))
    }

    @Test func `a promise stands on a request that was accepted for it`() throws {
        var story = try upheld()
        #expect(story.refusal(of: change(on: 1))?.nature == .notFound)
        try planning(&story, [(PlanStory.costing(60, head: 1), Story.decider)])
        #expect(story.refusal(of: change(on: 1))?.message.contains("was not decided") == true)
        let declining = PlanCommand.decideRequest(
            .init(request: 1, decision: .declined, reason: "The shop moves house in May."))
        try planning(&story, [(declining, PlanStory.owner)])
        #expect(story.refusal(of: change(on: 1))?.message.contains("was declined") == true)
        try planning(&story, [(PlanStory.accepting(), PlanStory.owner)])
        #expect(story.refusal(of: change(61, on: 1))?.field == "hours")
        #expect(story.refusal(of: change(on: 1, inDays: 20))?.field == "due", "it was accepted for the 27th")
        try story.run(change(on: 1))
        #expect(
            story.state.promisedWork == [
                PromisedWork(head: 1, hours: 60, request: 1, planDecider: PlanStory.owner)
            ])
        #expect(story.refusal(of: change(1, on: 1))?.field == "hours", "its hours are promised")
        #expect(story.refusal(of: change(on: 1))?.message.contains("all of them are promised") == true)
    }

    @Test func `a request for another matter, or work that was dropped, carries no promise`() throws {
        var story = try upheld()
        try story.run(.addHead(.init(draft: Story.draft(.taste, about: nil))))
        try planning(
            &story,
            [
                (PlanStory.costing(60, head: 2), Story.decider), (PlanStory.costing(60, for: nil), Story.decider),
                (PlanStory.accepting(1), PlanStory.owner), (PlanStory.accepting(2), PlanStory.owner),
            ])
        #expect(story.refusal(of: change(on: 1))?.message.contains("costed for C-17 head 2") == true)
        #expect(story.refusal(of: change(on: 2)) == nil, "one change for several complaints")
        try planning(
            &story, [(.drop(.init(initiative: 4, reason: "The shop closes in May.")), PlanStory.owner)])
        #expect(story.refusal(of: change(on: 2))?.message.contains("taken off the plan") == true)
    }

    @Test func `nobody both finds and plans, unless nobody else owns the plan`() throws {
        var story = try Story.shown()
        story.plan = try PlanStory.planned().events
        try planning(
            &story, [(PlanStory.costing(60), Story.clerk), (PlanStory.accepting(), Story.decider)])
        try story.run(Story.findingAgainst(), by: Story.decider)
        for person in [Story.decider, Story.clerk, Story.otherDecider] {
            #expect(story.refusal(of: change(on: 1), by: person)?.rule == .r11, "whoever carries it out")
        }
        // Promised first, found later: the same two acts in the other order.
        var other = try Story.shown()
        other.plan = story.plan
        #expect(other.refusal(of: change(on: 1), by: Story.decider)?.rule == .r11)
        try other.run(change(on: 1), by: Story.otherDecider)
        #expect(other.refusal(of: Story.findingAgainst(), by: Story.decider)?.rule == .r11)
        try other.run(Story.untied, by: Story.otherDecider)
        try other.run(Story.findingAgainst(), by: Story.otherDecider)

        var alone = try Story.shown()
        var plan = try PlanStory.planned()
        plan.complaint = alone.state
        plan.owners = [Story.decider]
        try plan.run(PlanStory.costing(60))
        try plan.run(PlanStory.accepting(), by: Story.decider)
        alone.plan = plan.events
        try alone.run(change(on: 1), by: Story.decider)
        try alone.run(Story.findingAgainst(), by: Story.decider)
        try alone.run(.close(.init()), by: Story.decider)
    }

    @Test func `old promises replay, and count as no work`() throws {
        let stored = ComplaintHappening.ChangeCommitted(
            remedy: 1, head: 1, text: PersonalText("Drivers ring.", of: .stream), owner: Story.second, due: Story.monday
        )
        guard
            case .complaint(let event) = try roundTrip(
                .complaint(ComplaintEvent(at: Story.monday, by: Story.clerk, .changeCommitted(stored))))
        else { return }
        let state = ComplaintDecider.replay([event])
        #expect(state.remedies.first?.work == nil)
        #expect(state.promisedWork.isEmpty)
    }

    /// Work cut in pieces, on any head, by anybody, in any kind and order, with promises kept in between and the
    /// complaint opened again: what stands on no request never adds up to more than the policy lets it.
    @Test(arguments: [0, 8, 16])
    func `no way of cutting work passes the limit`(limit: Int) throws {
        var figures = DomainPolicy.Figures()
        figures.planRequestHours = limit
        let policy = try DomainPolicy(version: "strict", figures: figures)
        var promised = 0
        for seed in 0..<UInt64(150) {
            var chance = SplitMix(seed: seed)
            var story = try upheld()
            story.policy = policy
            try story.run(.addHead(.init(draft: Story.draft(.taste, about: nil))))
            if chance.chance(30) { story.plan = [] }
            let people = [Story.clerk, Story.decider, Story.otherDecider, Story.second, Story.manager]
            for _ in 0..<25 {
                let hours = chance.pick([nil, 0, 1, 2, 3, 5, 8, 9, 40])
                let head = chance.pick([HeadID(1), 2])
                let kind = chance.pick(RemedyKind.allCases)
                let command: ComplaintCommand
                switch chance.pick([0, 0, 0, 1, 1, 2, 3, 4]) {
                case 0: command = change(hours, head: head)
                case 1:
                    command = .grantRemedy(
                        .init(
                            head: head, kind: kind, amount: Money(minorUnits: 1, currency: "EUR"),
                            text: "We make good what went wrong that day.", owner: Story.second,
                            due: story.now.advanced(byDays: 30), work: .init(hours: hours)))
                case 2:
                    command = .resolveEarly(
                        .init(
                            head: head, solution: "The clerk rings before each visit from now on.",
                            acceptedAt: story.now, work: .init(hours: hours)))
                case 3:
                    command = .fulfilRemedy(.init(remedy: RemedyID(Int64(max(1, story.state.remedies.count)))))
                default: command = .reopen(.init(cause: .mistake, reason: "The log was of another day."))
                }
                _ = try? story.run(command, by: chance.pick(people))
                if chance.chance(10) { story.wait(days: 40) }
                if chance.chance(10) { _ = try? story.run(.reviewDue(.init()), by: .house) }
            }
            let sum = story.state.promisedWork.filter { $0.request == nil }.reduce(0) { $0 + $1.hours }
            #expect(sum <= limit, "seed \(seed)")
            promised += sum
            let recorded = story.events.compactMap { event -> Int? in
                switch event.body {
                case .changeCommitted(let data): data.work?.hours
                case .remedyGranted(let data): data.work?.hours
                case .headResolvedEarly(let data): data.work?.hours
                default: nil
                }
            }
            #expect(recorded.reduce(0, +) == sum, "seed \(seed)")
            #expect(ComplaintDecider.replay(story.events) == story.state, "seed \(seed)")
        }
        #expect(limit == 0 ? promised == 0 : promised > 100, "small work is promised all the same")
    }
}
