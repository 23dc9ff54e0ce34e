import EvenhandDomain
import Testing

@Suite struct `R5 no judge in own cause` {
    private func heard(declaring people: PersonID...) throws -> Story {
        var story = try Story.heard()
        for person in people { try story.run(Story.untied, by: person) }
        return story
    }

    @Test func `an untied person outside the line decides`() throws {
        var story = try heard()
        try story.run(Story.finding(), by: Story.decider)
        #expect(story.state.heads[0].finding?.decider == Story.decider)
    }

    @Test(arguments: [Story.concerned, Story.manager, Story.director, Story.report])
    func `nobody concerned, above or below decides`(person: PersonID) throws {
        let refusal = try #require(try heard(declaring: person).refusal(of: Story.finding(), by: person))
        #expect(refusal.rule == .r5)
        #expect(refusal.fix == ["evenhand complaint decider C-17 --outside EMPLOYEE --tie TEXT --reason TEXT"])
    }

    @Test func `somebody who stood above since the event does not decide after moving away`() throws {
        var story = try heard(declaring: Story.manager)
        story.report(Story.concerned, to: Story.otherEmployee, from: Story.monday.advanced(byDays: -3))
        #expect(story.refusal(of: Story.finding(), by: Story.manager)?.rule == .r5)
    }

    @Test func `somebody who left the line before the event does`() throws {
        var story = try heard(declaring: Story.director)
        story.report(Story.manager, to: nil, from: Story.monday.advanced(byDays: -30))
        #expect(story.refusal(of: Story.finding(), by: Story.director) == nil)
    }

    @Test func `a move entered late does not shorten the line`() throws {
        var story = try heard(declaring: Story.manager)
        story.report(
            Story.concerned, to: Story.otherEmployee, from: Story.monday.advanced(byDays: -30),
            recordedAt: Story.monday)
        #expect(story.refusal(of: Story.finding(), by: Story.manager)?.rule == .r5)
    }

    @Test func `an event nobody dated may have happened at any time`() throws {
        var draft = Story.draft()
        draft = HeadDraft(ground: draft.ground, allegation: draft.allegation, employee: draft.employee)
        var story = try Story.heard(draft)
        story.report(Story.manager, to: nil, from: Story.monday.advanced(byDays: -3000))
        try story.run(Story.untied, by: Story.director)
        #expect(story.refusal(of: Story.finding(), by: Story.director)?.rule == .r5)
    }

    @Test func `dating the event later does not free anybody`() throws {
        var story = try heard(declaring: Story.manager)
        story.report(Story.concerned, to: nil, from: Story.monday.advanced(byDays: -5))
        try story.run(.changeHead(.init(head: 1, occurredAt: Story.monday)))
        story.wait(days: 1)
        #expect(story.refusal(of: Story.finding(), by: Story.manager)?.rule == .r5)
    }

    @Test func `a decider declares that nothing ties them`() throws {
        let refusal = try #require(try heard().refusal(of: Story.finding(), by: Story.otherDecider))
        #expect(refusal.rule == .r5)
        #expect(refusal.fix == ["evenhand complaint declare C-17 --none"])
    }

    @Test func `a declared tie stays, whatever is declared later`() throws {
        var story = try heard()
        try story.run(.declareConflict(.init(tie: "The driver is my cousin.")), by: Story.decider)
        try story.run(Story.untied, by: Story.decider)
        #expect(story.refusal(of: Story.finding(), by: Story.decider)?.rule == .r5)
    }

    @Test func `a declaration from before an employee was named says nothing about them`() throws {
        var story = try heard()
        try story.run(.nameEmployee(.init(head: 1, employee: Story.otherEmployee)))
        try story.inform()
        try story.run(Story.stating(.customer))
        try story.run(Story.stating(.employee))
        #expect(story.refusal(of: Story.finding(), by: Story.decider)?.rule == .r5)
        try story.run(Story.untied, by: Story.decider)
        try story.run(Story.finding(), by: Story.decider)
    }

    @Test func `whoever was named first does not decide about the second`() throws {
        var story = try heard(declaring: Story.concerned)
        try story.run(.nameEmployee(.init(head: 1, employee: Story.otherEmployee)))
        try story.inform()
        try story.run(Story.stating(.customer))
        try story.run(Story.stating(.employee))
        try story.run(Story.untied, by: Story.concerned)
        #expect(story.refusal(of: Story.finding(), by: Story.concerned)?.rule == .r5)
    }

    @Test func `nobody names another in their own place`() throws {
        let story = try heard()
        let naming = ComplaintCommand.nameEmployee(.init(head: 1, employee: Story.otherEmployee))
        #expect(story.refusal(of: naming, by: Story.concerned)?.rule == .r5)
    }

    @Test func `who is concerned by one head decides none`() throws {
        var story = try heard()
        try story.run(.addHead(.init(draft: Story.draft(.conduct, about: Story.otherEmployee))))
        try story.run(Story.untied, by: Story.otherEmployee)
        #expect(story.refusal(of: Story.finding(), by: Story.otherEmployee)?.rule == .r5)
    }

    @Test func `the respondent does not decide`() throws {
        var story = try Story.heard(Story.draft(.taste, about: nil))
        try story.run(Story.untied, by: Story.respondent)
        #expect(story.refusal(of: Story.finding(), by: Story.respondent)?.rule == .r5)
    }

    @Test func `two tokens of one person are one person`() throws {
        var story = try heard()
        try story.run(Story.finding(), by: Story.decider)
        try story.run(.escalate(.init(stage: .two, reason: "Ada says the log was read wrongly.")))
        // Roles and tokens differ; the person is the same.
        let envelope = Envelope(
            at: story.now, actor: Actor(person: Story.decider, roles: [.leader]), command: Story.finding())
        #expect(throws: Refusal.self) {
            try ComplaintDecider.decide(envelope, in: story.state, given: story.facts(for: envelope))
        }
    }

    @Test func `the second stage is decided by another person`() throws {
        var story = try heard(declaring: Story.otherDecider)
        try story.run(Story.finding(), by: Story.decider)
        try story.run(Story.supportNote())
        try story.run(.close(.init()))
        try story.run(.escalate(.init(stage: .two, reason: "Ada says the log was read wrongly.")))
        #expect(story.state.heads[0].finding == nil)
        #expect(!story.state.isClosed)
        #expect(story.refusal(of: Story.finding(), by: Story.decider)?.rule == .r5)
        try story.run(Story.finding(), by: Story.otherDecider)
        #expect(story.state.heads[0].finding?.stage == .two)
    }

    @Test func `neither the house nor a stranger finds`() throws {
        let story = try heard()
        #expect(story.refusal(of: Story.finding(), by: .house)?.rule == .r5)
        #expect(story.refusal(of: Story.finding(), by: EmployeeID(999))?.rule == .r5)
    }

    @Test func `an outside decider is named with the tie declared`() throws {
        var story = try heard()
        let refusal = try #require(story.refusal(of: Story.finding(), by: Story.outsider))
        #expect(refusal.rule == .r5)
        #expect(refusal.fix == ["evenhand complaint decider C-17 --outside E-30 --tie TEXT --reason TEXT"])
        let naming = { (person: PersonID, tie: String) in
            ComplaintCommand.nameOutsideDecider(
                .init(person: person, tie: tie, reason: "Everybody here reports to the owner, who is concerned."))
        }
        #expect(story.refusal(of: naming(Story.outsider, "n/a"))?.field == "tie")
        #expect(story.refusal(of: naming(Story.decider, "Has drunk coffee with the owner."))?.field == "person")
        #expect(story.refusal(of: naming(Story.outsider, "Neighbour of the owner."), by: Story.concerned)?.rule == .r5)
        try story.run(naming(Story.outsider, "Neighbour of the owner, paid by the hour."))
        try story.run(Story.finding(), by: Story.outsider)
    }
}
