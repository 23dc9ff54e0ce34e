import EvenhandDomain
import Testing

@Suite struct `R1 thanked first` {
    private func filed() throws -> Story {
        var story = Story()
        try story.run(Story.filing([Story.draft()]))
        return story
    }

    @Test func `no finding before an acknowledgement`() throws {
        let refusal = try #require(try filed().refusal(of: Story.finding(), by: Story.decider))
        #expect(refusal.rule == .r1)
        #expect(refusal.message.hasPrefix("EH-R1:"))
        #expect(refusal.fix.first == "evenhand complaint acknowledge C-17 --letter FILE --next-step TEXT --by DATE")
    }

    @Test(arguments: [
        Story.summary(), Story.sending(to: .customer),
        ComplaintCommand.inviteStatement(.init(head: 1, side: .employee)),
        ComplaintCommand.scheduleHearing(
            .init(form: .meeting, heads: [1], scheduledFor: Story.monday, invited: [.person(Story.concerned)])),
        ComplaintCommand.recordStep(.init(heads: [1], text: "Read the log")),
    ])
    func `no step beyond gathering before it`(command: ComplaintCommand) throws {
        let refusal = try #require(try filed().refusal(of: command))
        // A copy cannot be sent before a summary exists, which is refused as such.
        if case .sendSummary = command {
            #expect(refusal.rule == .state)
        } else {
            #expect(refusal.rule == .r1)
        }
    }

    @Test func `gathering needs no acknowledgement`() throws {
        var story = try filed()
        try story.run(.addEvidence(.init(heads: [1], kind: .photo, source: .customer, note: "The broken vase")))
        try story.run(Story.stating(.customer))
        try story.run(.addHead(.init(draft: Story.draft(.taste, about: nil))))
        #expect(story.state.heads.count == 2)
    }

    @Test func `after it the matter may be looked into`() throws {
        var story = try filed()
        try story.run(Story.acknowledging)
        try story.run(Story.summary())
        #expect(story.state.summaries.count == 1)
    }

    @Test func `a letter that challenges is refused with its sentence`() throws {
        let letter = "Thank you for writing. You are wrong about the parcel. We will answer by 2026-12-30."
        let refusal = try #require(
            try filed().refusal(
                of: .acknowledge(
                    .init(
                        letter: letter, language: "en", nextStep: "We read the driver's log.",
                        nextStepBy: Story.monday.advanced(byDays: 5)))))
        #expect(refusal.rule == .r1)
        #expect(refusal.field == "letter")
        #expect(refusal.message.contains("You are wrong about the parcel."))
    }

    @Test func `a letter without thanks, next step or date is refused`() throws {
        let refusal = try #require(
            try filed().refusal(
                of: .acknowledge(
                    .init(
                        letter: "Dear Ada. Your complaint is here. Regards.", language: "en",
                        nextStep: "We read the driver's log.", nextStepBy: Story.monday))))
        #expect(refusal.missing.count == 3)
    }

    @Test func `a customer nobody can reach counts as thanked after two attempts on different days`() throws {
        var story = try filed()
        let attempt = { (story: Story) in
            ComplaintCommand.recordAttempt(.init(party: .customer, attemptedAt: story.now, channel: .phone))
        }
        try story.run(attempt(story))
        #expect(story.refusal(of: Story.summary())?.rule == .r1)
        try story.run(attempt(story))
        #expect(story.refusal(of: Story.summary())?.rule == .r1, "two on one day are one")
        story.wait(days: 1)
        try story.run(attempt(story))
        #expect(story.refusal(of: Story.summary()) == nil)
    }

    @Test func `an anonymous customer counts as thanked once a second person confirms that no channel was given`()
        throws
    {
        var story = Story()
        try story.run(Story.filing([Story.draft()], customer: nil, noChannel: true))
        #expect(story.refusal(of: Story.summary())?.rule == .r1)
        let confirming = ComplaintCommand.confirmNoChannel(.init(party: .customer))
        #expect(story.refusal(of: confirming, by: Story.clerk)?.rule == .r2, "the first person again")
        #expect(story.refusal(of: confirming, by: Story.concerned)?.rule == .r2, "a concerned person")
        #expect(story.refusal(of: confirming, by: .house)?.rule == .r2, "no person")
        try story.run(confirming, by: Story.second)
        #expect(story.refusal(of: Story.summary()) == nil)
    }

    @Test func `what the house filed without a channel still takes two persons`() throws {
        var story = Story()
        try story.run(Story.filing([Story.draft()], customer: nil, noChannel: true), by: .house)
        let confirming = ComplaintCommand.confirmNoChannel(.init(party: .customer))
        #expect(story.refusal(of: confirming, by: Story.second)?.rule == .r2)
        try story.run(.declareNoChannel(.init(party: .customer)), by: Story.clerk)
        try story.run(confirming, by: Story.second)
        #expect(story.refusal(of: Story.summary()) == nil)
    }
}
