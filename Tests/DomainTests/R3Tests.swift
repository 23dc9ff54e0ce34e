import EvenhandDomain
import Testing

@Suite struct `R3 never behind their back` {
    private let concerned = Party.person(Story.concerned)

    private func scheduled(
        inDays days: Int, offersWriting: Bool = true, offersRepresentative: Bool = true
    ) throws -> Story {
        var story = try Story.informed()
        try story.run(
            .scheduleHearing(
                .init(
                    form: .hearing, heads: [1], scheduledFor: story.now.advanced(byDays: days),
                    invited: [.customer, concerned], offersWriting: offersWriting,
                    offersRepresentative: offersRepresentative)))
        return story
    }

    private func holding(present: [Party] = [.customer]) -> ComplaintCommand {
        .holdHearing(.init(hearing: 1, present: present, heatBefore: 700, heatAfter: 300))
    }

    @Test(arguments: HearingForm.allCases)
    func `nothing is planned about an employee who is not invited`(form: HearingForm) throws {
        let story = try Story.informed()
        let refusal = try #require(
            story.refusal(
                of: .scheduleHearing(
                    .init(
                        form: form, heads: [1], scheduledFor: story.now, invited: [.customer]))))
        #expect(refusal.rule == .r3)
        #expect(
            refusal.fix == ["evenhand complaint hear schedule C-17 --on DATE --head 1 --invite customer --invite E-17"])
    }

    @Test func `with the employee present it is held`() throws {
        var story = try scheduled(inDays: 0)
        try story.run(holding(present: [.customer, concerned]))
        #expect(story.state.hearings.first?.heatAfter == 300)
    }

    @Test func `without the employee and without notice it is refused`() throws {
        var story = try scheduled(inDays: 2)
        story.wait(days: 2)
        let refusal = try #require(story.refusal(of: holding()))
        #expect(refusal.rule == .r3)
        #expect(refusal.message.contains("2 of 5 business days"))
        #expect(refusal.fix == ["evenhand complaint hear waive C-17 --hearing 1 --employee E-17 --text TEXT"])
    }

    @Test func `a written waiver allows it`() throws {
        var story = try scheduled(inDays: 2)
        story.wait(days: 2)
        try story.run(.waivePresence(.init(hearing: 1, employee: Story.concerned, text: "Go on without me.")))
        try story.run(holding())
    }

    @Test func `due notice with an offer of writing allows it`() throws {
        var story = try scheduled(inDays: 7, offersRepresentative: false)
        story.wait(days: 7)
        try story.run(holding())
    }

    @Test func `due notice without any offer does not`() throws {
        var story = try scheduled(inDays: 7, offersWriting: false, offersRepresentative: false)
        story.wait(days: 7)
        #expect(story.refusal(of: holding())?.rule == .r3)
    }

    @Test func `nor does a hearing held before its day`() throws {
        var story = try scheduled(inDays: 7)
        story.wait(days: 3)
        #expect(story.refusal(of: holding())?.rule == .r3)
    }

    @Test func `an employee named after the invitation must be invited too`() throws {
        var story = try scheduled(inDays: 7)
        story.wait(days: 7)
        try story.run(.nameEmployee(.init(head: 1, employee: Story.otherEmployee)))
        let refusal = try #require(story.refusal(of: holding(present: [.customer])))
        #expect(refusal.rule == .r3)
        #expect(refusal.message.contains("E-21"))
    }

    @Test func `where nobody is concerned nobody must be there`() throws {
        var story = try Story.informed(Story.draft(.taste, about: nil))
        try story.run(
            .scheduleHearing(.init(form: .meeting, heads: [1], scheduledFor: story.now, invited: [.customer])))
        try story.run(holding())
    }
}
