import EvenhandDomain
import Testing

@Suite struct `No honest case is stuck` {
    private let invitingCustomer = ComplaintCommand.inviteStatement(.init(head: 1, side: .customer))
    private let invitingEmployee = ComplaintCommand.inviteStatement(.init(head: 1, side: .employee))

    private func found(_ story: inout Story, by judge: PersonID = Story.decider) throws {
        try story.run(Story.finding(), by: judge)
        if story.state.heads[0].employee != nil { try story.run(Story.supportNote()) }
        try story.run(.close(.init()))
        #expect(story.state.status == .closed)
    }

    @Test func `an anonymous complaint is heard to its end`() throws {
        var story = Story()
        try story.run(Story.filing([Story.draft()], customer: nil, noChannel: true))
        try story.run(.confirmNoChannel(.init(party: .customer)), by: Story.second)
        try story.run(Story.summary())
        try story.run(Story.sending(to: .person(Story.concerned)))
        try story.run(invitingCustomer)
        try story.run(Story.stating(.employee))
        try story.run(Story.untied, by: Story.decider)
        #expect(story.refusal(of: Story.finding(), by: Story.decider)?.rule == .r4)
        story.wait(days: 8)
        try found(&story)
    }

    @Test func `a customer who falls silent stops nothing`() throws {
        var story = try Story.informed()
        try story.run(invitingCustomer)
        try story.run(Story.stating(.employee))
        try story.run(Story.untied, by: Story.decider)
        story.wait(days: 8)
        try found(&story)
    }

    @Test func `an employee who left and cannot be reached stops nothing`() throws {
        var story = try Story.acknowledged()
        story.employees[Story.concerned]?.append(
            EmployeeEvent(at: story.now, by: .house, .left(.init(on: story.now))))
        try story.run(Story.summary())
        try story.run(Story.sending(to: .customer))
        try story.run(Story.stating(.customer))
        try story.run(invitingEmployee)
        try story.run(Story.evidence(.record, for: nil))
        for _ in 0..<2 {
            story.wait(days: 1)
            try story.run(
                .recordAttempt(.init(party: .person(Story.concerned), attemptedAt: story.now, channel: .letter)))
        }
        try story.run(Story.untied, by: Story.decider)
        #expect(story.refusal(of: Story.finding(), by: Story.decider)?.rule == .r4)
        story.wait(days: 8)
        try found(&story)
    }

    @Test func `a sole trader has an outside person decide`() throws {
        var story = Story()
        let trader = Story.concerned
        try story.run(Story.filing([Story.draft(.conduct, about: trader)]), by: trader)
        try story.run(Story.acknowledging, by: trader)
        try story.inform()
        try story.run(Story.stating(.customer), by: trader)
        try story.run(Story.stating(.employee), by: trader)
        let naming = ComplaintCommand.nameOutsideDecider(
            .init(
                person: Story.outsider, tie: "Keeps the books of the same street's traders.",
                reason: "Nobody else works here, and the trader is concerned."))
        #expect(story.refusal(of: naming, by: trader)?.rule == .r5)
        try story.run(naming, by: Story.outsider == trader ? trader : Story.second)
        try found(&story, by: Story.outsider)
    }

    @Test func `a complaint about nobody is answered by the respondent`() throws {
        var story = try Story.heard(Story.draft(.service, about: nil))
        try found(&story)
    }

    @Test func `following the fixes of a refusal leads to the finding`() throws {
        var story = Story()
        try story.run(Story.filing([Story.draft()]))
        var rules: [Refusal.Rule] = []
        while let refusal = story.refusal(of: Story.finding(), by: Story.decider), rules.count < 20 {
            rules.append(refusal.rule)
            let fix = try #require(refusal.fix.first)
            switch fix.split(separator: " ").dropFirst(2).prefix(2).joined(separator: " ") {
            case "acknowledge C-17": try story.run(Story.acknowledging)
            case "statement invite":
                try story.run(fix.contains("--side customer") ? invitingCustomer : invitingEmployee)
            case "statement give": story.wait(days: 8)
            case "inform summary": try story.run(Story.summary())
            case "inform send":
                // The party is named when a copy exists to send.
                if story.state.latestSummary == nil { try story.run(Story.summary()) }
                try story.run(Story.sending(to: fix.contains("customer") ? .customer : .person(Story.concerned)))
            case "declare C-17": try story.run(Story.untied, by: Story.decider)
            case "evidence add": try story.run(Story.evidence(.record, for: nil))
            default: Issue.record("no way shown: \(refusal)")
            }
        }
        try found(&story)
        #expect(Set(rules) == [.r1, .r4, .r5, .r6])
    }

    @Test func `words that say nothing are nobody's statement`() throws {
        let story = try Story.informed()
        for text in ["n/a", "-", "Noted.", "ไม่มี"] {
            let statement = ComplaintCommand.giveStatement(.init(head: 1, side: .employee, text: text))
            #expect(story.refusal(of: statement)?.field == "text")
        }
        #expect(
            story.refusal(of: .giveStatement(.init(head: 1, side: .employee, text: "He lies."))) == nil)
    }
}
