import EvenhandDomain
import Testing

@Suite struct `No rule does harm` {
    private let measure = ComplaintCommand.takeProtectiveMeasure(
        .init(kind: .stopContact, text: "The driver no longer delivers to this street.", heads: [1]))

    @Test func `protective measures need neither thanks nor hearing nor an open complaint`() throws {
        var story = Story()
        try story.run(Story.filing([Story.draft(.safety)]))
        try story.run(measure, by: Story.manager)
        #expect(story.state.measures.count == 1)
        var closed = try Story.acknowledged()
        try closed.run(.withdraw(.init(head: 1, reason: "The neighbour had the parcel.")))
        try closed.run(.close(.init()))
        try closed.run(measure)
    }

    @Test func `nor does an embargo stop them`() throws {
        var story = try embargoed()
        try story.run(measure)
    }

    private let proposing = ComplaintCommand.proposeEmbargo(
        .init(ground: .whistleblower, text: "The customer works beside the driver and fears for her place."))

    private func embargoed() throws -> Story {
        var story = try Story.heard()
        try story.run(proposing, by: Story.clerk)
        try story.run(.placeEmbargo(.init()), by: Story.second)
        return story
    }

    @Test func `an embargo takes a second person who is not concerned`() throws {
        var story = try Story.heard()
        #expect(story.refusal(of: .placeEmbargo(.init()), by: Story.second)?.rule == .r2)
        try story.run(proposing, by: Story.clerk)
        for person in [Story.clerk, Story.concerned, .house] {
            #expect(story.refusal(of: .placeEmbargo(.init()), by: person)?.rule == .r2)
        }
        try story.run(.placeEmbargo(.init()), by: Story.second)
    }

    @Test func `meanwhile nothing is shared and nothing found`() throws {
        let story = try embargoed()
        for command in [
            Story.finding(), Story.sending(to: .customer), .inviteStatement(.init(head: 1, side: .employee)),
            .sendLetter(.init(kind: .finalResponse, party: .customer, text: "Dear Ada, here is our answer.")),
        ] {
            let refusal = try #require(story.refusal(of: command, by: Story.decider))
            #expect(refusal.rule == .r2)
            #expect(refusal.message.contains("embargo (whistleblower) until 2026-12-02T09:00:00Z"))
        }
        let holding = ComplaintCommand.sendLetter(
            .init(kind: .holding, party: .customer, text: "Dear Ada, we need more time."))
        #expect(story.refusal(of: holding) == nil)
    }

    @Test func `an embargo lapses after thirty days and may be renewed`() throws {
        var story = try embargoed()
        story.wait(days: 29)
        #expect(story.refusal(of: Story.finding(), by: Story.decider)?.rule == .r2)
        try story.run(proposing, by: Story.second)
        #expect(story.refusal(of: .placeEmbargo(.init()), by: Story.second)?.rule == .r2)
        try story.run(.placeEmbargo(.init()), by: Story.clerk)
        story.wait(days: 29)
        #expect(story.refusal(of: Story.finding(), by: Story.decider)?.rule == .r2)
        story.wait(days: 1)
        try story.run(Story.finding(), by: Story.decider)
    }

    @Test func `an embargo is lifted by somebody who is not concerned`() throws {
        var story = try embargoed()
        #expect(story.refusal(of: .liftEmbargo(.init()), by: Story.concerned)?.rule == .r2)
        try story.run(.liftEmbargo(.init(reason: "The customer has changed her job.")))
        try story.run(Story.finding(), by: Story.decider)
        #expect(story.refusal(of: .liftEmbargo(.init()))?.rule == .state)
    }

    @Test func `no policy makes an embargo longer than thirty days`() {
        var figures = DomainPolicy.Figures()
        figures.embargoDays = 31
        #expect(throws: DomainPolicy.LimitError.self) {
            try DomainPolicy(version: "long", figures: figures)
        }
    }
}
