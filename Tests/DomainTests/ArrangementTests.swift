import EvenhandDomain
import Testing

@Suite struct `Work on complaints` {
    private func filed(_ draft: HeadDraft = Story.draft()) throws -> Story {
        var story = Story()
        try story.run(Story.filing([draft]))
        return story
    }

    private func assigning(_ person: EmployeeID?) -> ComplaintCommand { .arrange(.assign(person)) }

    @Test func `a complaint is assigned to somebody, and to nobody again`() throws {
        var story = try filed()
        try story.run(assigning(Story.second))
        #expect(story.state.arrangement.assignedTo == Story.second)
        #expect(try story.run(assigning(Story.second)).isEmpty)
        try story.run(assigning(nil))
        #expect(story.state.arrangement.assignedTo == nil)
        #expect(story.refusal(of: assigning(nil))?.rule == .state)
    }

    @Test func `never to whom it concerns or ever concerned`() throws {
        var story = try filed()
        let refusal = try #require(story.refusal(of: assigning(Story.concerned)))
        #expect(refusal.rule == .r5)
        #expect(refusal.fix == ["evenhand complaint assign C-17 --to EMPLOYEE"])
        try story.run(.nameEmployee(.init(head: HeadID(1), employee: Story.otherEmployee)))
        #expect(story.refusal(of: assigning(Story.concerned))?.rule == .r5)
        #expect(story.refusal(of: assigning(Story.otherEmployee))?.rule == .r5)
    }

    @Test func `it ends by itself when the person comes to be concerned`() throws {
        var story = try filed()
        try story.run(assigning(Story.otherEmployee))
        try story.run(.nameEmployee(.init(head: HeadID(1), employee: Story.otherEmployee)))
        #expect(story.state.arrangement.assignedTo == nil)
        try story.run(assigning(Story.second))
        try story.run(
            .addHead(.init(draft: HeadDraft(ground: .conduct, allegation: "Was rude too.", employee: Story.second))))
        #expect(story.state.arrangement.assignedTo == nil)
        let summary = story.events.reduce(into: ComplaintSummary()) { $0.evolve(with: $1) }
        #expect(summary.assignedTo == nil)
    }

    @Test func `never to somebody who left, is absent, or is unknown`() throws {
        var story = try filed()
        story.employees[Story.second]?.append(
            EmployeeEvent(
                at: story.now, by: .house,
                .absenceRecorded(.init(from: story.now, until: story.now.advanced(byDays: 10)))))
        let refusal = try #require(story.refusal(of: assigning(Story.second)))
        #expect(refusal.message == "EH-input: E-2 is absent through 2026-11-12.")
        story.wait(days: 11)
        #expect(story.refusal(of: assigning(Story.second)) == nil)
        story.employees[Story.second]?.append(EmployeeEvent(at: story.now, by: .house, .left(.init(on: story.now))))
        #expect(story.refusal(of: assigning(Story.second))?.message == "EH-input: E-2 has left the firm.")
        #expect(story.refusal(of: assigning(EmployeeID(777)))?.nature == .notFound)
    }

    @Test func `an absence is taken back`() {
        let at = Story.monday
        let events: [EmployeeHappening] = [
            .registered(.init(name: PersonalText("Ann", of: .stream), isOutside: false)),
            .absenceRecorded(.init(from: at, until: at.advanced(byDays: 20))),
            .absenceRecorded(.init(from: at.advanced(byDays: 2), until: nil)),
        ]
        let state = EmployeeDecider.replay(events.map { EmployeeEvent(at: at, by: .house, $0) })
        #expect(state.absentUntil(at: at.advanced(byDays: 3)) == nil)
    }

    @Test func `a merge is on both records and comes apart again`() throws {
        var story = try filed()
        let merging = ComplaintCommand.arrange(.merge(into: ComplaintID(9), reason: "The same parcel, sent twice"))
        let events = try story.run(merging)
        #expect(story.state.arrangement.lead == ComplaintID(9))
        let mirrors = ComplaintDecider.mirrored(events, of: Story.complaint)
        #expect(mirrors.map(\.other) == [ComplaintID(9)])
        #expect(mirrors.map(\.event.kind) == ["complaint.joined"])
        #expect(story.refusal(of: merging)?.rule == .state)
        let apart = try story.run(.arrange(.unmerge(reason: "Another parcel after all")))
        #expect(ComplaintDecider.mirrored(apart, of: Story.complaint).map(\.event.kind) == ["complaint.separated"])
        #expect(story.state.arrangement.lead == nil)
    }

    @Test func `nothing is merged into itself, what is closed, unknown, or merged itself`() throws {
        var story = try filed()
        let merging = { (id: ComplaintID) in ComplaintCommand.arrange(.merge(into: id, reason: "The same parcel")) }
        #expect(story.refusal(of: merging(Story.complaint))?.rule == .state)
        #expect(story.refusal(of: merging(ComplaintID(99)))?.nature == .notFound)
        story.leads[ComplaintID(8)] = ComplaintID(9)
        #expect(story.refusal(of: merging(ComplaintID(8)))?.message.contains("C-9") == true)
        story.closed = [ComplaintID(9)]
        #expect(story.refusal(of: merging(ComplaintID(9)))?.fix.first?.contains("reopen C-9") == true)
    }

    @Test func `merged, assigned and linked, every rule asks what it asked before`() throws {
        var plain = try filed()
        plain.wait(days: 1)
        var story = plain
        try story.run(.arrange(.merge(into: ComplaintID(9), reason: "The same parcel, sent twice")))
        try story.run(.arrange(.link(.related, ComplaintID(8))))
        try story.run(assigning(Story.decider))
        for (command, person) in [
            (Story.finding(), Story.decider), (Story.finding(), Story.concerned), (Story.finding(), Story.manager),
            (.close(.init()), Story.clerk),
            (Story.sending(to: .customer), Story.clerk),
        ] as [(ComplaintCommand, PersonID)] {
            #expect(story.refusal(of: command, by: person) == plain.refusal(of: command, by: person))
        }
        #expect(story.state.respondBy == plain.state.respondBy)
        #expect(story.state.heads == plain.state.heads)
        #expect(story.state.parties == plain.state.parties)
    }

    @Test func `a link is one at a time and mirrors`() throws {
        var story = try filed()
        let events = try story.run(.arrange(.link(.parent, ComplaintID(9))))
        guard
            case .arranged(.linked(let mirrored)) = ComplaintDecider.mirrored(events, of: Story.complaint)[0].event.body
        else {
            Issue.record("no link on the other record")
            return
        }
        #expect(mirrored.link == .child)
        #expect(mirrored.complaint == Story.complaint)
        #expect(story.refusal(of: .arrange(.link(.related, ComplaintID(9))))?.rule == .state)
        #expect(story.refusal(of: .arrange(.unlink(ComplaintID(8))))?.rule == .state)
        try story.run(.arrange(.unlink(ComplaintID(9))))
        #expect(story.state.arrangement.links.isEmpty)
    }

    @Test func `the customer says what they think of an outcome once there is one`() throws {
        var story = try Story.heard()
        let answer = ComplaintCommand.arrange(.answerOutcome(.disputed, text: "The log is not the whole story."))
        #expect(story.refusal(of: answer)?.rule == .state)
        try story.run(Story.untied, by: Story.decider)
        try story.run(Story.finding(), by: Story.decider)
        let finding = story.state.heads[0].finding
        try story.run(answer)
        #expect(story.state.arrangement.answer?.answer == .disputed)
        #expect(story.state.heads[0].finding == finding)
    }

    @Test func `an outside review is recorded once, and keeps a parting away until then`() throws {
        var story = try filed()
        let review = ComplaintCommand.arrange(.recordReview(.partlyUpheld, text: "The ombudsman asks for 40 EUR."))
        #expect(story.refusal(of: review)?.rule == .state)
        try story.run(.escalate(.init(stage: .external, reason: "The customer went there", body: "Ombudsman")))
        story.state.closedAt = story.now
        #expect(ComplaintStanding(Story.complaint, story.state).isOpen)
        try story.run(review)
        let standing = ComplaintStanding(Story.complaint, story.state)
        #expect(!standing.isOpen)
        #expect(standing.upheldAt == story.now)
        #expect(story.refusal(of: review)?.rule == .state)
    }

    @Test func `disagreement opens a closed complaint for a while; a mistake always does`() throws {
        var story = try filed()
        try story.run(.withdraw(.init(reason: "The customer thought better of it")))
        story.state.closedAt = story.now
        let reopening = { (cause: ReopenCause) in
            ComplaintCommand.reopen(.init(cause: cause, reason: "The customer sent the whole recording"))
        }
        story.wait(days: 180)
        #expect(story.refusal(of: reopening(.customerDisagrees)) == nil)
        story.wait(days: 1)
        #expect(story.refusal(of: reopening(.customerDisagrees))?.field == "cause")
        #expect(story.refusal(of: reopening(.mistake)) == nil)
        #expect(story.refusal(of: reopening(.newEvidence)) == nil)
    }
}
