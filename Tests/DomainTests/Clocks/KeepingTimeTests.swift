import EvenhandDomain
import Testing

/// The clocks of a complaint as its commands move them.
@Suite struct `The dates of a complaint` {
    private func policy(
        _ regimes: RegimePolicy = RegimePolicy(), _ change: (inout DomainPolicy.Figures) -> Void = { _ in }
    ) throws -> DomainPolicy {
        var figures = DomainPolicy.Figures()
        change(&figures)
        return try DomainPolicy(version: "test-1", calendar: try London.calendar(), figures: figures, regimes: regimes)
    }

    private func filed(_ policy: DomainPolicy) throws -> Story {
        var story = Story()
        story.policy = policy
        try story.run(Story.filing([Story.draft()]))
        return story
    }

    private func summary(_ story: Story) -> ComplaintSummary {
        story.events.reduce(into: ComplaintSummary()) { $0.evolve(with: $1) }
    }

    private let question = ComplaintCommand.keepTime(.startWait(question: "Which of the two parcels was it?"))
    private let answer = ComplaintCommand.sendLetter(
        .init(kind: .finalResponse, party: .customer, text: "This is our answer to each head."))

    @Test func `come from the strictest of the regimes the policy runs`() throws {
        let rules = [
            RegimePolicy.Rule(channels: [.web], regimes: [.fcaPayments]),
            RegimePolicy.Rule(channels: [.phone], regimes: [.cfpb]),
        ]
        let story = try filed(try policy(RegimePolicy(rules: rules)))
        // Monday, 2 November: fifteen business days end on Monday, 23 November.
        #expect(story.state.respondBy?.description == "2026-11-23T23:59:59.999Z")
        #expect(summary(story).nextDue == story.state.acknowledgeBy)
        #expect(try filed(try policy()).state.respondBy?.description == "2026-12-30T23:59:59.999Z")
    }

    @Test func `move with a holding letter, in time only`() throws {
        var story = try filed(try policy(RegimePolicy(always: [.house, .fcaPayments])))
        try story.run(Story.acknowledging)
        story.now = story.now.advanced(byDays: 14)
        let holding = ComplaintCommand.sendLetter(
            .init(kind: .holding, party: .customer, text: "The laboratory has not reported yet."))
        let moved = try story.run(holding)
        #expect(moved.map(\.kind) == ["complaint.letterSent", "complaint.datesMoved"])
        #expect(story.state.respondBy?.description == "2026-12-21T23:59:59.999Z")
        #expect(story.state.movedDates?.regime == .fcaPayments)
        #expect(summary(story).respondBy == story.state.respondBy)
    }

    @Test func `wait for the customer under the house's own regime, and no longer than the policy lets them`() throws {
        var story = try filed(try policy { $0.waitDays = 10 })
        try story.run(Story.acknowledging)
        story.now = try Instant(parsing: "2026-11-04T10:00:00Z")
        try story.run(question)
        // Should the customer never answer, ten days are added: 5 to 14 November, of which seven were worked on.
        #expect(story.state.respondBy?.description == "2027-01-11T23:59:59.999Z")
        #expect(story.refusal(of: question)?.fix == ["evenhand complaint wait end C-17"])
        story.now = try Instant(parsing: "2026-11-06T10:00:00Z")
        try story.run(.keepTime(.endWait))
        // Thursday and Friday did not count.
        #expect(story.state.respondBy?.description == "2027-01-04T23:59:59.999Z")
        #expect(story.refusal(of: .keepTime(.endWait))?.rule == .state)
        #expect(summary(story).respondBy == story.state.respondBy)
    }

    @Test func `do not wait under anybody else's`() throws {
        var story = try filed(try policy(RegimePolicy(always: [.cfpb])))
        try story.run(Story.acknowledging)
        let before = story.state.respondBy
        #expect(before?.description == "2026-11-17T23:59:59.999Z")
        #expect(try story.run(question).map(\.kind) == ["complaint.waitStarted"])
        #expect(story.state.respondBy == before)
    }

    @Test func `are extended once, as far as the policy allows, and with words`() throws {
        var story = try filed(try policy { $0.extensionBusinessDays = 5 })
        func extending(_ days: Int, _ reason: String = "The laboratory reports on Friday.") -> ComplaintCommand {
            .keepTime(.extend(days: days, reason: reason))
        }
        #expect(
            story.refusal(of: extending(6))?.message
                == "EH-input: days is 6; the policy allows an extension of 1–5 business days.")
        #expect(story.refusal(of: extending(0))?.field == "days")
        #expect(story.refusal(of: extending(3, "noted"))?.field == "reason")
        try story.run(extending(5))
        #expect(story.state.respondBy?.description == "2027-01-07T23:59:59.999Z")
        #expect(story.refusal(of: extending(1))?.rule == .state)
        story.policy = try policy { $0.extensionBusinessDays = 0 }
        story = try filed(story.policy)
        #expect(story.refusal(of: extending(1))?.message == "EH-input: the policy extends no answer.")
    }

    @Test func `end with the answer, and begin anew with a reopening`() throws {
        var story = try Story.heard()
        try story.run(Story.finding(), by: Story.decider)
        try story.run(answer)
        #expect(story.state.respondBy == nil)
        try story.run(Story.supportNote())
        #expect(summary(story).nextDue == nil)
        try story.run(.close(.init()), by: Story.decider)
        story.now = story.now.advanced(byDays: 30)
        try story.run(
            .reopen(.init(cause: .newEvidence, reason: "A neighbour filmed the delivery.")), by: Story.decider)
        let due = try #require(story.state.respondBy)
        #expect(due > story.now)
        try story.run(answer)
        #expect(story.state.respondBy == nil)
    }

    @Test func `of a second stage are counted from the day it was asked for`() throws {
        var story = try filed(try policy(RegimePolicy(always: [.localGovernment]), { $0.responseBusinessDays = 40 }))
        try story.run(Story.acknowledging)
        try story.inform()
        try story.run(Story.stating(.customer))
        try story.run(Story.stating(.employee))
        try story.run(Story.untied, by: Story.decider)
        try story.run(Story.finding(), by: Story.decider)
        try story.run(answer)
        story.now = try Instant(parsing: "2026-11-30T09:00:00Z")
        try story.run(
            .escalate(.init(stage: .two, reason: "The customer disagrees with the finding.")), by: Story.decider)
        // The acknowledgement of the second stage comes first: five working days.
        #expect(story.state.respondBy?.description == "2026-12-07T23:59:59.999Z")
        try story.run(
            .acknowledge(
                .init(
                    letter: Story.letter, language: "en", nextStep: "Another person looks at it anew.",
                    nextStepBy: story.now.advanced(byDays: 10))))
        #expect(story.state.timeline.facts?.stageTwo?.acknowledgedAt == story.now)
        // Twenty working days from the acknowledgement, over Christmas.
        #expect(story.state.respondBy?.description == "2026-12-30T23:59:59.999Z")
    }

    @Test func `follow a stricter policy and no laxer one`() throws {
        var story = try filed(try policy { $0.responseBusinessDays = 20 })
        let stricter = try DomainPolicy(
            version: "stricter", calendar: try London.calendar(),
            figures: {
                var figures = DomainPolicy.Figures()
                figures.responseBusinessDays = 10
                return figures
            }())
        let happened = try story.run(.keepTime(.adopt(stricter)))
        #expect(happened.map(\.kind) == ["complaint.policyAdopted", "complaint.datesMoved"])
        #expect(story.state.intake?.policy == "stricter")
        #expect(story.state.respondBy?.description == "2026-11-16T23:59:59.999Z")
        story.policy = stricter
        let refusal = try #require(story.refusal(of: .keepTime(.adopt(try policy()))))
        #expect(refusal.message.contains("responseBusinessDays is 40 instead of 10"))
        #expect(refusal.fix == ["evenhand policy diff test-1"])
    }

    @Test func `stay where they are for what moves none`() throws {
        var story = try filed(try policy())
        for command in [Story.acknowledging, .addHead(.init(draft: Story.draft(.taste, about: nil)))] {
            #expect(try !story.run(command).contains { $0.kind == "complaint.datesMoved" })
        }
    }

    @Test func `the phrases of a policy refuse more and never less`() throws {
        var story = try Story.heard()
        story.policy = try DomainPolicy(
            version: "phrases-1",
            phrases: PhrasePolicy(
                emptyWords: ["handled by the depot team"], challenges: ["en": ["per our usual process"]]))
        let refusal = try #require(
            story.refusal(of: Story.finding(text: "Handled by the depot team."), by: Story.decider))
        #expect(refusal.rule == .r9)
        #expect(story.refusal(of: Story.finding(), by: Story.decider) == nil)
        let letter = Story.letter + " Per our usual process, it rained."
        #expect(LetterCheck.failures(in: letter, language: "en", PhrasePolicy()).isEmpty)
        let failures = LetterCheck.failures(in: letter, language: "en-GB", story.policy.phrases)
        #expect(failures.map(\.sentence) == ["Per our usual process, it rained."])
    }
}

@Suite struct `The ruling date on any calendar` {
    @Test func `a further regime, a stricter figure or the end of a wait never makes it later`() throws {
        var chance = SplitMix(seed: 2_026)
        for _ in 0..<300 {
            let calendar = try RandomCalendar.draw(&chance)
            var figures = DomainPolicy.Figures()
            figures.responseBusinessDays = Int.random(in: 2...40, using: &chance)
            figures.waitDays = Int.random(in: 1...90, using: &chance)
            let regimes = ClockRegime.allCases.filter { _ in chance.chance(40) }
            func ruling(
                _ figures: DomainPolicy.Figures, _ regimes: [ClockRegime], _ facts: ClockFacts, at now: Instant
            ) throws -> Instant? {
                let policy = try DomainPolicy(
                    version: "any-1", calendar: calendar, figures: figures, regimes: RegimePolicy(always: regimes))
                return Clocks.ruling(under: policy, facts, productArea: nil, channel: .web, at: now).respondBy
            }
            let start = Instant(
                milliseconds: 1_767_225_600_000 + Int64(Int.random(in: 0...900, using: &chance)) * 40_000_000)
            var facts = ClockFacts(receivedAt: start)
            let now = start.advanced(byDays: Int.random(in: 0...60, using: &chance))
            let plain = try #require(try ruling(figures, regimes, facts, at: now))
            for further in ClockRegime.allCases {
                #expect(try #require(try ruling(figures, regimes + [further], facts, at: now)) <= plain)
            }
            var stricter = figures
            stricter.responseBusinessDays -= 1
            #expect(try #require(try ruling(stricter, regimes, facts, at: now)) <= plain)
            let from = start.advanced(byDays: Int.random(in: 0...30, using: &chance))
            facts.waits = [.init(from: from)]
            let waiting = try #require(try ruling(figures, regimes, facts, at: max(now, from)))
            #expect(waiting >= plain)
            facts.waits[0].until = from.advanced(byDays: Int.random(in: 0...120, using: &chance))
            let over = try #require(try ruling(figures, regimes, facts, at: now.advanced(byDays: 200)))
            #expect(plain <= over && over <= waiting)
        }
    }
}
