import EvenhandDomain
import Testing

@Suite struct `What a complaint may be over again` {
    private func traits(_ shingles: [UInt64], topic: String? = nil, day: Int = 0) -> DuplicateTraits {
        DuplicateTraits(
            shingles: shingles, topic: topic, productArea: nil, receivedAt: Story.monday.advanced(byDays: day))
    }

    @Test func `is told by the text from one half on, exactly`() {
        let earlier = ComplaintID(7)
        let text = traits([1, 2, 3, 4])
        #expect(
            text.suggestion(against: traits([1, 2, 3, 4]), of: earlier)
                == DuplicateSuggestion(complaint: earlier, likeness: .sameText, similarity: 1000))
        // Three of six: the least.
        #expect(traits([1, 2, 3, 4]).suggestion(against: traits([1, 2, 3, 8, 9]), of: earlier)?.similarity == 500)
        #expect(traits([1, 2, 3, 4]).suggestion(against: traits([1, 2, 8, 9]), of: earlier) == nil)
        #expect(traits([]).suggestion(against: traits([]), of: earlier) == nil)
    }

    @Test func `is told by topic and time where the texts differ`() {
        let new = traits([1], topic: "parcel", day: 40)
        let earlier = traits([2], topic: "parcel", day: 10)
        #expect(new.suggestion(against: earlier, of: ComplaintID(7))?.likeness == .sameTopic)
        #expect(new.suggestion(against: traits([2], topic: "parcel", day: 9), of: ComplaintID(7)) == nil)
        #expect(new.suggestion(against: traits([2], topic: "card", day: 39), of: ComplaintID(7)) == nil)
        #expect(traits([1]).suggestion(against: traits([2]), of: ComplaintID(7)) == nil)
    }

    @Test func `is told apart once, with a reason, and nothing else changes`() throws {
        var story = Story()
        try story.run(Story.filing([Story.draft()]))
        let other = Story.others[0]
        let dismiss = ComplaintCommand.arrange(.dismissDuplicate(other, reason: "Another parcel, a week later."))
        let events = try story.run(dismiss)
        #expect(events.map(\.kind) == ["complaint.duplicateDismissed"])
        #expect(story.state.arrangement.dismissed.map(\.complaint) == [other])
        #expect(story.refusal(of: dismiss)?.message.contains("already") == true)
        let itself = ComplaintCommand.arrange(.dismissDuplicate(Story.complaint, reason: "Another parcel."))
        #expect(story.refusal(of: itself)?.rule == .state)
        let unknown = ComplaintCommand.arrange(.dismissDuplicate(ComplaintID(99), reason: "Another parcel."))
        #expect(story.refusal(of: unknown)?.nature == .notFound)
        let empty = ComplaintCommand.arrange(.dismissDuplicate(Story.others[1], reason: ""))
        #expect(story.refusal(of: empty)?.field == "reason")
        let summary = story.events.reduce(into: ComplaintSummary()) { $0.evolve(with: $1) }
        #expect(summary.notDuplicates == [other])
    }
}
