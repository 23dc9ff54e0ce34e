import EvenhandDomain
import Testing

@Suite struct `R4 heard before found` {
    private func informed() throws -> Story {
        var story = try Story.informed()
        try story.run(Story.untied, by: Story.decider)
        return story
    }

    @Test func `no finding before the employee was heard`() throws {
        var story = try informed()
        try story.run(Story.stating(.customer))
        let refusal = try #require(story.refusal(of: Story.finding(), by: Story.decider))
        #expect(refusal.rule == .r4)
        #expect(refusal.message == "EH-R4: employee E-17 has not been heard on head 1.")
        #expect(refusal.fix == ["evenhand complaint statement invite C-17 --head 1 --side employee"])
        #expect(refusal.description.contains("Run `evenhand complaint statement invite C-17"))
    }

    @Test func `nor before the customer was`() throws {
        var story = try informed()
        try story.run(Story.stating(.employee))
        let refusal = try #require(story.refusal(of: Story.finding(), by: Story.decider))
        #expect(refusal.rule == .r4)
        #expect(refusal.message.contains("the customer has not been heard on head 1"))
    }

    @Test func `a written waiver of either side counts`() throws {
        var story = try informed()
        try story.run(.waiveStatement(.init(head: 1, side: .customer, text: "Decide without me.")))
        try story.run(.waiveStatement(.init(head: 1, side: .employee, text: "I have nothing to add.")))
        try story.run(Story.finding(), by: Story.decider)
    }

    @Test func `a chance counts on the day after its last day`() throws {
        var story = try informed()
        try story.run(Story.stating(.customer))
        let invited = try story.run(.inviteStatement(.init(head: 1, side: .employee)))
        guard case .statementInvited(let invitation) = invited.first?.body else {
            Issue.record("no invitation: \(invited)")
            return
        }
        // Five business days after Monday the 2nd: Monday the 9th.
        #expect(invitation.due.description == "2026-11-09T23:59:59.999Z")
        story.wait(days: 7)
        #expect(story.refusal(of: Story.finding(), by: Story.decider)?.rule == .r4, "the last day is still theirs")
        story.wait(days: 1)
        try story.run(Story.finding(), by: Story.decider)
    }

    @Test func `a chance shorter than the notice is refused, with the earliest day`() throws {
        let story = try informed()
        let short = ComplaintCommand.inviteStatement(
            .init(head: 1, side: .employee, due: story.now.advanced(byDays: 4)))
        let refusal = try #require(story.refusal(of: short))
        #expect(refusal.rule == .r4)
        #expect(
            refusal.fix == ["evenhand complaint statement invite C-17 --head 1 --side employee --due 2026-11-09"])
    }

    @Test func `a policy may ask for two business days but not for one`() throws {
        var figures = DomainPolicy.Figures()
        figures.statementBusinessDays = 2
        var story = try informed()
        story.policy = try DomainPolicy(version: "quick", figures: figures)
        try story.run(Story.stating(.customer))
        try story.run(
            .inviteStatement(.init(head: 1, side: .employee, due: story.now.advanced(byDays: 2))))
        story.wait(days: 3)
        try story.run(Story.finding(), by: Story.decider)
        figures.statementBusinessDays = 1
        #expect(throws: DomainPolicy.LimitError.self) { try DomainPolicy(version: "none", figures: figures) }
    }

    @Test func `a chance runs only from the day of telling`() throws {
        var story = try Story.acknowledged()
        try story.run(Story.untied, by: Story.decider)
        try story.run(Story.stating(.customer))
        try story.run(.inviteStatement(.init(head: 1, side: .employee)))
        story.wait(days: 8)
        #expect(story.refusal(of: Story.finding(), by: Story.decider)?.rule == .r4)
        try story.inform()
        #expect(story.refusal(of: Story.finding(), by: Story.decider)?.rule == .r4, "told today")
        story.wait(days: 8)
        try story.run(Story.finding(), by: Story.decider)
    }

    @Test func `a head without another side needs a respondent`() throws {
        var story = Story()
        try story.run(Story.filing([Story.draft(.conduct, about: nil)]))
        try story.run(Story.acknowledging)
        try story.run(Story.summary())
        try story.run(Story.sending(to: .customer))
        try story.run(Story.stating(.customer))
        try story.run(Story.untied, by: Story.decider)
        let refusal = try #require(story.refusal(of: Story.finding(), by: Story.decider))
        #expect(refusal.rule == .r4)
        #expect(refusal.fix == ["evenhand complaint respondent C-17 --employee EMPLOYEE"])
        try story.run(.appointRespondent(.init(respondent: Story.respondent)))
        #expect(story.refusal(of: Story.finding(), by: Story.decider)?.rule == .r4, "the respondent states too")
        try story.run(Story.sending(to: .person(Story.respondent)))
        try story.run(Story.stating(.respondent))
        try story.run(Story.finding(), by: Story.decider)
    }

    @Test(arguments: [
        ComplaintCommand.changeHead(.init(head: 1, ground: .conduct)),
        ComplaintCommand.changeHead(.init(head: 1, allegation: "The driver kept the parcel.")),
        ComplaintCommand.nameEmployee(.init(head: 1, employee: Story.otherEmployee)),
    ])
    func `another ground, allegation or employee voids what was said`(command: ComplaintCommand) throws {
        var story = try Story.heard()
        let events = try story.run(command)
        #expect(events.map(\.kind).contains("complaint.statementsVoided"))
        try story.inform()
        try story.run(Story.untied, by: Story.decider)
        #expect(story.refusal(of: Story.finding(), by: Story.decider)?.rule == .r4)
        try story.run(Story.stating(.customer))
        try story.run(Story.stating(.employee))
        try story.run(Story.finding(), by: Story.decider)
    }

    @Test func `a change to what stands already changes nothing`() throws {
        var story = try Story.heard()
        #expect(try story.run(.changeHead(.init(head: 1, ground: .service))).isEmpty)
        #expect(try story.run(.nameEmployee(.init(head: 1, employee: Story.concerned))).isEmpty)
        try story.run(Story.finding(), by: Story.decider)
    }

    @Test func `the side asked must exist`() throws {
        let story = try Story.informed()
        #expect(story.refusal(of: Story.stating(.respondent))?.field == "side")
        #expect(story.refusal(of: Story.stating(.customer, on: 9))?.nature == .notFound)
    }
}
