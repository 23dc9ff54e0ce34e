import EvenhandDomain
import Testing

@Suite struct `R9 reason or change` {
    @Test func `nothing closes without a head`() throws {
        var story = Story()
        try story.run(Story.filing([]))
        #expect(story.refusal(of: .close(.init()))?.rule == .r9)
    }

    @Test func `nothing closes while a head has no outcome`() throws {
        var story = try Story.heard(Story.draft(about: nil))
        try story.run(.addHead(.init(draft: Story.draft())))
        try story.inform()
        try story.run(Story.untied, by: Story.decider)
        try story.run(Story.finding(), by: Story.decider)
        let refusal = try #require(story.refusal(of: .close(.init())))
        #expect(refusal.rule == .r9)
        #expect(
            refusal.fix == ["evenhand complaint find C-17 --head 2 --outcome OUTCOME --reason REASON --text TEXT"])
    }

    @Test(arguments: [Outcome.notUpheld, .partlyUpheld, .unableToReachFinding, .notInvestigated, .upheldNoInjustice])
    func `what is not fully upheld carries a reason of the list`(outcome: Outcome) throws {
        let story = try Story.heard(Story.draft(about: nil))
        #expect(story.refusal(of: Story.finding(outcome, reason: nil), by: Story.decider)?.field == "reason")
        #expect(
            story.refusal(of: Story.finding(outcome, reason: .customerWithdrew), by: Story.decider)?.field == "reason")
        #expect(story.refusal(of: Story.finding(outcome), by: Story.decider) == nil)
    }

    @Test(arguments: [
        "Noted", "noted.", "N/A", "n.a.", " - ", "", "Noted with thanks!", "As discussed.", "OK, done", "No comment",
        "No further action required", "xxxxxxxxxxxx", "Noted. Noted. Noted.", "Complaint noted and closed.",
        "Odnotowano", "Przyjęto do wiadomości.", "nie dotyczy", "Brak uwag", "Zapoznano się",
        "รับทราบ", "รับทราบครับ", "ไม่มี", "รับทราบแล้วค่ะ",
        "గమనించబడింది", "వర్తించదు.", "ధన్యవాదాలు", "Zur Kenntnis genommen",
    ])
    func `words that say nothing are refused`(text: String) throws {
        let refusal = try #require(
            try Story.heard(Story.draft(about: nil)).refusal(of: Story.finding(text: text), by: Story.decider))
        #expect(refusal.rule == .r9)
        #expect(refusal.field == "explanation")
    }

    @Test(arguments: [
        Story.explanation, "Kierowca dostarczył paczkę zgodnie z umową, co potwierdza dziennik.",
        "บันทึกการจัดส่งแสดงว่าพัสดุถึงหน้าบ้านตามเวลาที่นัดไว้", "డెలివరీ రికార్డు ప్రకారం పార్సెల్ సమయానికి చేరింది.",
        "Noted in the log: the van was two hours late.",
    ])
    func `words that say something are taken`(text: String) throws {
        #expect(
            try Story.heard(Story.draft(about: nil)).refusal(of: Story.finding(text: text), by: Story.decider) == nil)
    }

    @Test func `what is upheld needs a remedy or a committed change before closing`() throws {
        var story = try Story.heard(Story.draft(about: nil))
        try story.run(Story.finding(.upheld, reason: nil), by: Story.decider)
        let refusal = try #require(story.refusal(of: .close(.init())))
        #expect(refusal.rule == .r9)
        #expect(
            refusal.fix == [
                "evenhand complaint remedy grant C-17 --head 1 --kind KIND --text TEXT --owner EMPLOYEE --due DATE"
            ])
        try story.run(
            .commitChange(
                .init(
                    head: 1, text: "Drivers ring the bell and wait two minutes.", owner: Story.second,
                    due: story.now.advanced(byDays: 30))))
        try story.run(.close(.init()))
        #expect(story.state.isClosed)
    }

    @Test func `a promise has an owner who is there, a day to come, and an amount where it pays`() throws {
        var story = try Story.heard(Story.draft(about: nil))
        let due = story.now.advanced(byDays: 14)
        let grant = { (owner: EmployeeID, due: Instant, amount: Money?) in
            ComplaintCommand.grantRemedy(
                .init(head: 1, kind: .payment, amount: amount, text: "We pay for a vase.", owner: owner, due: due))
        }
        let euros = Money(minorUnits: 2_500, currency: "EUR")
        #expect(story.refusal(of: grant(EmployeeID(999), due, euros))?.field == "owner")
        #expect(story.refusal(of: grant(Story.second, story.now.advanced(byDays: -2), euros))?.field == "due")
        #expect(story.refusal(of: grant(Story.second, due, nil))?.field == "amount")
        #expect(
            story.refusal(of: grant(Story.second, due, Money(minorUnits: 5, currency: "euro")))?.field == "currency")
        story.employees[Story.second]?.append(
            EmployeeEvent(at: Story.monday, by: .house, .left(.init(on: Story.monday))))
        #expect(story.refusal(of: grant(Story.second, due, euros))?.field == "owner")
        try story.run(grant(Story.clerk, due, euros))
    }

    private func closedWithRemedy(dueInDays days: Int) throws -> Story {
        var story = try Story.heard(Story.draft(about: nil))
        try story.run(Story.finding(.upheld, reason: nil), by: Story.decider)
        try story.run(story.remedy(dueInDays: days))
        try story.run(.close(.init()))
        return story
    }

    @Test func `an overdue promise opens its head again, once`() throws {
        var story = try closedWithRemedy(dueInDays: 3)
        story.wait(days: 3)
        #expect(try story.run(.reviewDue(.init()), by: .house).isEmpty, "the due day is not over")
        story.wait(days: 1)
        let events = try story.run(.reviewDue(.init()), by: .house)
        #expect(events.map(\.kind) == ["complaint.reopened", "complaint.headReopened", "complaint.datesMoved"])
        #expect(!story.state.isClosed)
        #expect(story.state.heads[0].standing == .open)
        #expect(try story.run(.reviewDue(.init()), by: .house).isEmpty)
    }

    @Test func `a kept promise opens nothing`() throws {
        var story = try closedWithRemedy(dueInDays: 3)
        try story.run(.fulfilRemedy(.init(remedy: 1)))
        story.wait(days: 10)
        #expect(try story.run(.reviewDue(.init()), by: .house).isEmpty)
        #expect(story.refusal(of: .fulfilRemedy(.init(remedy: 1)))?.rule == .state)
    }

    @Test func `an overdue promise closes nothing until it is kept or made anew`() throws {
        var story = try Story.heard(Story.draft(about: nil))
        try story.run(Story.finding(.upheld, reason: nil), by: Story.decider)
        try story.run(story.remedy(dueInDays: 1))
        story.wait(days: 5)
        let refusal = try #require(story.refusal(of: .close(.init())))
        #expect(refusal.rule == .r9)
        #expect(refusal.fix == ["evenhand complaint remedy done C-17 --remedy 1"])
        try story.run(.fulfilRemedy(.init(remedy: 1, note: "Paid on the third.")))
        try story.run(.close(.init()))
    }

    @Test func `the customer may withdraw a head, with a reason`() throws {
        var story = try Story.acknowledged()
        #expect(story.refusal(of: .withdraw(.init(head: 1, reason: "n/a")))?.rule == .r9)
        try story.run(.withdraw(.init(head: 1, reason: "The neighbour had the parcel all along.")))
        #expect(story.state.heads[0].standing.outcome == .withdrawn)
        try story.run(.close(.init()))
    }

    @Test func `a safety head outlives its withdrawal`() throws {
        var story = try Story.acknowledged(Story.draft(.safety))
        let one = ComplaintCommand.withdraw(.init(head: 1, reason: "I was offered money to drop it."))
        #expect(story.refusal(of: one)?.rule == .r9)
        let all = ComplaintCommand.withdraw(.init(head: nil, reason: "I was offered money to drop it."))
        #expect(story.refusal(of: all)?.rule == .r9)
        try story.run(.addHead(.init(draft: Story.draft(.service))))
        try story.run(all)
        #expect(story.state.heads.map(\.standing.isDecided) == [false, true])
        #expect(story.refusal(of: .close(.init()))?.rule == .r9)
    }

    @Test func `sorting a safety head elsewhere does not let it go`() throws {
        var story = try Story.acknowledged(Story.draft(.safety))
        try story.run(.changeHead(.init(head: 1, ground: .service)))
        #expect(story.refusal(of: .withdraw(.init(head: 1, reason: "It was nothing after all.")))?.rule == .r9)
        let settling = ComplaintCommand.resolveEarly(
            .init(head: 1, solution: "A voucher for the shop round the corner.", acceptedAt: story.now))
        #expect(story.refusal(of: settling)?.rule == .r9)
    }

    @Test func `nobody finds a head withdrawn or resolved early`() throws {
        let story = try Story.heard(Story.draft(about: nil))
        for outcome in [Outcome.withdrawn, .resolvedEarly] {
            #expect(story.refusal(of: Story.finding(outcome), by: Story.decider)?.field == "outcome")
        }
    }

    @Test func `a head is resolved early once the customer accepted`() throws {
        var story = try Story.acknowledged()
        try story.run(
            .resolveEarly(
                .init(head: 1, solution: "The driver brought a new vase the same evening.", acceptedAt: story.now)))
        try story.run(.close(.init()))
        #expect(story.state.status == .closed)
    }

    @Test func `giving way protects the customer even when the head is opened again`() throws {
        var story = try Story.acknowledged()
        let settled = story.now
        try story.run(
            .resolveEarly(
                .init(head: 1, solution: "The driver brought a new vase the same evening.", acceptedAt: story.now)))
        try story.run(.close(.init()))
        #expect(ComplaintStanding(ComplaintID(17), story.state).upheldAt == settled)
        try story.run(.reopen(.init(cause: .newEvidence, reason: "A neighbour filmed the delivery.")))
        #expect(story.state.heads[0].standing == .open)
        #expect(ComplaintStanding(ComplaintID(17), story.state).upheldAt == settled)
    }

    @Test func `a closed complaint takes no step until it is opened again`() throws {
        var story = try closedWithRemedy(dueInDays: 30)
        #expect(story.refusal(of: Story.finding(), by: Story.decider)?.rule == .state)
        try story.run(.reopen(.init(cause: .newEvidence, reason: "A neighbour filmed the delivery.")))
        #expect(story.state.heads[0].standing == .open)
        #expect(story.state.heads[0].earlierFindings.count == 1)
        #expect(story.refusal(of: .reopen(.init(cause: .overdue, reason: "The vase never came.")))?.field == "cause")
    }
}
