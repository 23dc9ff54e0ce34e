import EvenhandDomain
import Testing

@Suite struct `R2 everyone on one page` {
    private func statedButUninformed() throws -> Story {
        var story = try Story.acknowledged()
        try story.run(Story.stating(.customer))
        try story.run(Story.stating(.employee))
        try story.run(Story.untied, by: Story.decider)
        return story
    }

    @Test func `no finding without a summary`() throws {
        let refusal = try #require(try statedButUninformed().refusal(of: Story.finding(), by: Story.decider))
        #expect(refusal.rule == .r2)
        #expect(refusal.fix == ["evenhand complaint inform summary C-17 --passage \"1: TEXT\""])
    }

    @Test func `no finding while a party has no copy`() throws {
        var story = try statedButUninformed()
        try story.run(Story.summary())
        try story.run(Story.sending(to: .customer))
        let refusal = try #require(story.refusal(of: Story.finding(), by: Story.decider))
        #expect(refusal.rule == .r2)
        #expect(refusal.missing == ["version 1 of the summary sent to employee E-17"])
        #expect(refusal.fix == ["evenhand complaint inform send C-17 --party E-17"])
        try story.run(Story.sending(to: .person(Story.concerned)))
        try story.run(Story.finding(), by: Story.decider)
    }

    @Test func `a summary of another head does not cover this one`() throws {
        var story = try Story.heard()
        try story.run(.addHead(.init(draft: Story.draft())))
        try story.run(Story.summary(of: [2]))
        #expect(story.refusal(of: Story.finding(), by: Story.decider)?.rule == .r2)
    }

    @Test func `a later version must reach the parties too`() throws {
        var story = try Story.heard()
        try story.run(Story.summary(text: "Ada now says the fence broke as well."))
        #expect(story.refusal(of: Story.finding(), by: Story.decider)?.rule == .r2)
        try story.run(Story.sending(to: .customer))
        try story.run(Story.sending(to: .person(Story.concerned)))
        #expect(story.refusal(of: Story.finding(), by: Story.decider) == nil)
    }

    @Test func `a disputed passage is answered before anything is found`() throws {
        var story = try Story.heard()
        try story.run(.disputePassage(.init(passage: 1, party: .person(Story.concerned), text: "I never said that.")))
        let refusal = try #require(story.refusal(of: Story.finding(), by: Story.decider))
        #expect(refusal.rule == .r2)
        #expect(refusal.fix == ["evenhand complaint inform answer C-17 --passage 1 --text TEXT"])
        #expect(story.refusal(of: .answerPassage(.init(passage: 1, text: "Noted.")))?.field == "text")
        try story.run(.answerPassage(.init(passage: 1, text: "The log of that day reads exactly so, see page two.")))
        #expect(story.refusal(of: Story.finding(), by: Story.decider) == nil)
    }

    @Test func `a new version does not bury a dispute`() throws {
        var story = try Story.heard()
        try story.run(.disputePassage(.init(passage: 1, party: .customer, text: "That is not what I wrote.")))
        try story.inform()
        #expect(story.refusal(of: Story.finding(), by: Story.decider)?.rule == .r2)
    }

    @Test func `one answer settles a passage, later disputes are attached`() throws {
        var story = try Story.heard()
        try story.run(.disputePassage(.init(passage: 1, party: .customer, text: "That is not what I wrote.")))
        try story.run(.answerPassage(.init(passage: 1, text: "It stands in your letter of the second, line four.")))
        let later = try story.run(.disputePassage(.init(passage: 1, party: .customer, text: "Still not so.")))
        #expect(later.map(\.kind) == ["complaint.laterDisputeAttached"])
        #expect(story.refusal(of: Story.finding(), by: Story.decider) == nil)
        let again = story.refusal(
            of: .answerPassage(.init(passage: 1, text: "It stands there all the same, line four.")))
        #expect(again?.rule == .state)
    }

    @Test func `only whom a passage concerns disputes it`() throws {
        var story = try Story.heard()
        try story.run(.addHead(.init(draft: Story.draft(.conduct, about: Story.otherEmployee))))
        let stranger = ComplaintCommand.disputePassage(
            .init(passage: 1, party: .person(Story.otherEmployee), text: "I was not there."))
        #expect(story.refusal(of: stranger)?.rule == .state)
    }

    @Test func `a changed ground informs anew`() throws {
        var story = try Story.heard()
        try story.run(.changeHead(.init(head: 1, ground: .conduct)))
        try story.run(Story.stating(.customer))
        try story.run(Story.stating(.employee))
        #expect(story.refusal(of: Story.finding(), by: Story.decider)?.rule == .r2)
        try story.inform()
        #expect(story.refusal(of: Story.finding(), by: Story.decider) == nil)
    }

    @Test func `an amount alone informs nobody anew`() throws {
        var story = try Story.heard()
        try story.run(.changeHead(.init(head: 1, amount: Money(minorUnits: 9_900, currency: "THB"))))
        #expect(story.refusal(of: Story.finding(), by: Story.decider) == nil)
    }

    @Test func `two dated attempts after the summary count as telling`() throws {
        var story = try Story.acknowledged()
        try story.run(Story.stating(.employee))
        try story.run(.waiveStatement(.init(head: 1, side: .customer, text: "I leave it to you.")))
        try story.run(Story.untied, by: Story.decider)
        try story.run(.recordAttempt(.init(party: .customer, attemptedAt: story.now, channel: .phone)))
        story.wait(days: 1)
        try story.run(Story.summary())
        try story.run(Story.sending(to: .person(Story.concerned)))
        story.wait(days: 1)
        try story.run(.recordAttempt(.init(party: .customer, attemptedAt: story.now, channel: .email)))
        #expect(story.refusal(of: Story.finding(), by: Story.decider)?.rule == .r2, "one came before the summary")
        story.wait(days: 1)
        try story.run(.recordAttempt(.init(party: .customer, attemptedAt: story.now, channel: .email)))
        #expect(story.refusal(of: Story.finding(), by: Story.decider) == nil)
    }

    @Test func `a channel found later ends the silence`() throws {
        var story = Story()
        try story.run(Story.filing([Story.draft()], customer: nil, noChannel: true))
        try story.run(.confirmNoChannel(.init(party: .customer)), by: Story.second)
        try story.run(.recordChannel(.init(party: .customer, channel: .phone)))
        #expect(story.refusal(of: Story.summary())?.rule == .r1)
    }

    @Test func `attempts are neither dated ahead nor before the complaint`() throws {
        let story = try Story.acknowledged()
        for days in [-3, 3] {
            let attempt = ComplaintCommand.recordAttempt(
                .init(party: .customer, attemptedAt: story.now.advanced(byDays: days), channel: .phone))
            #expect(story.refusal(of: attempt)?.field == "attemptedAt")
        }
    }
}
