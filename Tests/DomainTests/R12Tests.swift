import EvenhandDomain
import Testing

@Suite struct `R12 fit is not revenge` {
    @Test func `a parting with every step taken is completed`() throws {
        var story = try PartingStory.readyToPart()
        #expect(try story.run(.parting(.complete)).map(\.kind) == ["customer.parted"])
        #expect(story.state.standing == .parted)
    }

    @Test func `every step that is missing is named, with the command that supplies it`() throws {
        var story = PartingStory()
        let none = try #require(story.refusal(of: .parting(.complete)))
        #expect(none.rule == .r12)
        #expect(none.fix.first?.hasPrefix("evenhand customer part propose CU-3") == true)
        try story.run(PartingStory.propose(ends: story.today.advanced(byDays: 60)))
        let bare = try #require(story.refusal(of: .parting(.complete)))
        #expect(
            bare.missing == [
                "a second person's confirmation",
                "a last hearing held, declined in writing, or a dated chance that passed",
                "a hand-over letter that says where else to go",
                "a day after \(story.today.advanced(byDays: 60))",
            ])
    }

    @Test func `one person is one person, and the house is none`() throws {
        var story = PartingStory()
        try story.run(PartingStory.propose(ends: story.today.advanced(byDays: 60)))
        #expect(story.refusal(of: .parting(.confirm), by: PartingStory.proposer)?.rule == .r12)
        #expect(story.refusal(of: .parting(.confirm), by: .house)?.rule == .r12)
        try story.run(.parting(.confirm), by: PartingStory.confirmer)
    }

    @Test func `whom a complaint concerned has no hand in it, however long ago`() throws {
        var story = PartingStory()
        story.file(9, about: PartingStory.accused)
        story.close(9, upheld: false)
        story.wait(days: 400)
        let propose = PartingStory.propose(ends: story.today.advanced(byDays: 60))
        #expect(story.refusal(of: propose, by: PartingStory.accused)?.message.contains("C-9") == true)
        try story.run(propose)
        #expect(story.refusal(of: .parting(.confirm), by: PartingStory.accused)?.rule == .r12)
        try story.run(.parting(.confirm), by: PartingStory.confirmer)
        let hearing = CustomerCommand.parting(.offerHearing(.init(on: story.today.advanced(byDays: 10))))
        #expect(story.refusal(of: hearing, by: PartingStory.accused)?.rule == .r12)
    }

    @Test func `nobody is let go while a complaint is open`() throws {
        var story = PartingStory()
        story.file(9)
        let refusal = try #require(
            story.refusal(of: PartingStory.propose(ends: story.today.advanced(byDays: 60))))
        #expect(refusal.message == "EH-R12: complaint C-9 is open; nobody is let go while they are being heard.")
        #expect(refusal.fix == ["evenhand complaint show C-9"])
    }

    @Test(arguments: [(true, 90), (false, 30)])
    func `nor for a while after one, the longer when it was upheld`(upheld: Bool, days: Int) throws {
        var story = PartingStory()
        story.file(9)
        story.close(9, upheld: upheld)
        story.wait(days: days)
        let propose = PartingStory.propose(ends: story.today.advanced(byDays: 60))
        #expect(story.refusal(of: propose)?.rule == .r12)
        story.wait(days: 1)
        #expect(story.refusal(of: propose) == nil)
    }

    @Test func `a complaint that arrives on the last day holds the parting, and voids confirmation and letter`() throws
    {
        var story = try PartingStory.readyToPart()
        story.file(12)
        #expect(story.refusal(of: .parting(.complete))?.rule == .r12)
        story.close(12, upheld: false)
        story.wait(days: 31)
        let refusal = try #require(story.refusal(of: .parting(.complete)))
        #expect(refusal.message == "EH-R12: no second person has confirmed the parting since complaint C-12 arrived.")
        try story.run(.parting(.confirm), by: PartingStory.confirmer)
        try story.run(PartingStory.letter(ends: story.today.advanced(byDays: 30)))
        #expect(story.refusal(of: .parting(.complete))?.rule == .r12)
        story.wait(days: 30)
        #expect(story.refusal(of: .parting(.complete))?.message.contains("the notice runs through") == true)
        story.wait(days: 1)
        try story.run(.parting(.complete))
    }

    @Test func `what a parting rests on has to stand to its end`() throws {
        // The proposer comes to be concerned by a complaint of the customer.
        var story = try PartingStory.readyToPart()
        story.file(12, about: PartingStory.proposer)
        story.close(12, upheld: false)
        story.wait(days: 31)
        let refusal = try #require(story.refusal(of: .parting(.confirm), by: PartingStory.confirmer))
        #expect(refusal.message.contains("who proposed it, is concerned by complaint C-12"))
        // And what two have confirmed is not brought forward by one.
        var early = PartingStory()
        try early.run(PartingStory.propose(ends: early.today.advanced(byDays: 300)))
        try early.run(.parting(.confirm), by: PartingStory.confirmer)
        try early.hear()
        let shorter = try #require(early.refusal(of: PartingStory.letter(ends: early.today.advanced(byDays: 60))))
        #expect(shorter.field == "ends_on")
        #expect(early.refusal(of: PartingStory.letter(ends: early.today.advanced(byDays: 400))) == nil)
    }

    @Test func `nobody had a last hearing before its day`() throws {
        var story = PartingStory()
        try story.run(PartingStory.propose(ends: story.today.advanced(byDays: 60)))
        try story.run(.parting(.confirm), by: PartingStory.confirmer)
        try story.run(.parting(.offerHearing(.init(on: story.today.advanced(byDays: 10)))))
        let held = CustomerCommand.parting(.recordHearing(.init(outcome: .held, text: "She came and said it.")))
        #expect(story.refusal(of: held)?.field == "outcome")
        story.wait(days: 10)
        #expect(story.refusal(of: held) == nil)
    }

    @Test func `more evidence than anybody reads is refused, and so are endless providers`() throws {
        var story = PartingStory()
        let much = PartingStory.propose(
            evidence: Array(repeating: "A decision of the board", count: 101), ends: story.today.advanced(byDays: 60))
        #expect(story.refusal(of: much)?.field == "evidence")
        try story.run(PartingStory.propose(ends: story.today.advanced(byDays: 60)))
        try story.run(.parting(.confirm), by: PartingStory.confirmer)
        try story.hear()
        let many = PartingStory.letter(providers: Array(repeating: PartingStory.provider, count: 21))
        #expect(story.refusal(of: many)?.field == "providers")
    }

    @Test func `complaining is no evidence`() throws {
        var story = PartingStory()
        story.file(9)
        story.close(9, upheld: false)
        story.wait(days: 31)
        let ends = story.today.advanced(byDays: 60)
        for command in [
            PartingStory.propose(evidence: ["See complaint C-9 and its letters"], ends: ends),
            PartingStory.propose(reason: "Because of c-9, once more", ends: ends),
            PartingStory.propose(evidence: [], ends: ends), PartingStory.propose(evidence: ["noted"], ends: ends),
        ] {
            #expect(story.refusal(of: command)?.rule == .r12)
        }
        #expect(story.refusal(of: PartingStory.propose(evidence: ["File C-91 of the archive"], ends: ends)) == nil)
    }

    @Test(arguments: ConductKind.allCases)
    func `of conduct only confirmed behaviours are`(conduct: ConductKind) throws {
        var story = PartingStory()
        try story.run(.conduct(.note(.init(conduct: conduct, text: "Came to the counter on 2 March and …"))))
        let propose = PartingStory.propose(
            evidence: [], incidents: [IncidentID(1)], ends: story.today.advanced(byDays: 60))
        #expect(story.refusal(of: propose)?.rule == .r12)
        try story.run(.conduct(.confirm(.init(incident: IncidentID(1)))), by: PartingStory.confirmer)
        #expect((story.refusal(of: propose) == nil) == (conduct == .behaviours))
    }

    @Test func `conduct noted by whoever is accused counts once somebody else confirms it`() throws {
        var story = PartingStory()
        story.file(9, about: PartingStory.accused)
        let note = CustomerCommand.conduct(.note(.init(conduct: .behaviours, text: "Threw a cup at the counter.")))
        try story.run(note, by: PartingStory.accused)
        try story.run(note, by: PartingStory.proposer)
        #expect(story.state.ledger.incidents == 0)
        let confirm = { (number: Int64) in CustomerCommand.conduct(.confirm(.init(incident: IncidentID(number)))) }
        #expect(story.refusal(of: confirm(1), by: PartingStory.accused)?.rule == .r12)
        #expect(story.refusal(of: confirm(2), by: PartingStory.accused)?.rule == .r12)
        try story.run(confirm(1), by: PartingStory.confirmer)
        #expect(story.state.ledger.incidents == 1)
        #expect(story.refusal(of: confirm(1), by: PartingStory.confirmer)?.rule == .state)
        try story.run(.conduct(.withdraw(.init(incident: IncidentID(1), reason: "It was another customer"))))
        #expect(story.state.ledger.incidents == 0)
    }

    @Test func `notice is never shorter than the policy says`() throws {
        var story = PartingStory()
        let short = PartingStory.propose(ends: story.today.advanced(byDays: 29))
        let refusal = try #require(story.refusal(of: short))
        #expect(refusal.field == "ends_on")
        #expect(refusal.fix.first?.hasSuffix("--ends \(story.today.advanced(byDays: 30))") == true)
        try story.run(PartingStory.propose(ends: story.today.advanced(byDays: 30)))
        try story.run(.parting(.confirm), by: PartingStory.confirmer)
        try story.hear()
        // Ten days went by: the letter gives notice, so it names a later day.
        #expect(story.refusal(of: PartingStory.letter())?.field == "ends_on")
        try story.run(PartingStory.letter(ends: story.today.advanced(byDays: 30)))
    }

    @Test func `a hearing is offered with notice, and nobody is absent before its day is over`() throws {
        var story = PartingStory()
        try story.run(PartingStory.propose(ends: story.today.advanced(byDays: 60)))
        try story.run(.parting(.confirm), by: PartingStory.confirmer)
        let absent = CustomerCommand.parting(
            .recordHearing(.init(outcome: .absent, text: "We waited from ten to noon.")))
        #expect(story.refusal(of: absent)?.rule == .r12)
        #expect(
            story.refusal(of: .parting(.offerHearing(.init(on: story.today.advanced(byDays: 4)))))?.field == "on")
        try story.run(.parting(.offerHearing(.init(on: story.today.advanced(byDays: 7)))))
        story.wait(days: 7)
        #expect(story.refusal(of: absent)?.field == "outcome")
        story.wait(days: 1)
        try story.run(absent)
    }

    @Test func `a hand-over letter names where else to go and blames nobody`() throws {
        var story = PartingStory()
        try story.run(PartingStory.propose(ends: story.today.advanced(byDays: 90)))
        try story.run(.parting(.confirm), by: PartingStory.confirmer)
        try story.hear()
        for command in [
            PartingStory.letter(providers: []), PartingStory.letter(providers: ["Third Bank"]),
            PartingStory.letter("Other Bank, 12 High Street can serve you. But our records show that you are wrong."),
        ] {
            #expect(story.refusal(of: command)?.rule == .r12)
        }
        try story.run(PartingStory.letter("Go to Other\nBank, 12 High   Street, who are expecting you."))
    }

    @Test func `nobody is parted with, nor called lost meanwhile, by a word in a form`() throws {
        var story = PartingStory()
        let change = { (standing: CustomerStanding) in CustomerCommand.changeStanding(.init(standing: standing)) }
        #expect(story.refusal(of: change(.parted))?.rule == .r12)
        #expect(story.refusal(of: change(.lost)) == nil)
        try story.run(PartingStory.propose(ends: story.today.advanced(byDays: 60)))
        #expect(story.refusal(of: change(.lost))?.rule == .r12)
        try story.run(.parting(.withdraw(.init(reason: "We found a way to serve them"))))
        #expect(story.refusal(of: change(.lost)) == nil)
        var new = PartingStory()
        new.state = CustomerState()
        #expect(new.refusal(of: .register(.init(name: "Ada", standing: .parted)))?.rule == .r12)
    }

    @Test func `in danger two persons suspend at once, and it ends by itself`() throws {
        var story = PartingStory()
        story.file(9, about: PartingStory.accused)
        let propose = CustomerCommand.suspension(.propose(.init(reason: "He said he would come back with a knife.")))
        #expect(story.refusal(of: .suspension(.confirm))?.rule == .r12)
        // Whoever is threatened may say so first.
        try story.run(propose, by: PartingStory.accused)
        #expect(story.refusal(of: .suspension(.confirm), by: PartingStory.accused)?.rule == .r12)
        try story.run(.suspension(.confirm), by: PartingStory.confirmer)
        #expect(story.state.suspension.inForce(at: story.now) != nil)
        story.wait(days: 14)
        #expect(story.state.suspension.inForce(at: story.now) == nil)
        #expect(story.state.standing == .active)
    }

    @Test func `limits hold that no policy passes`() {
        for change: (inout DomainPolicy.Figures) -> Void in [
            { $0.partingRestDays = 29 }, { $0.nextStageDays = 19 }, { $0.partingNoticeDays = 13 },
            { $0.suspensionDays = 31 },
        ] {
            var figures = DomainPolicy.Figures()
            change(&figures)
            #expect(throws: DomainPolicy.LimitError.self) { try DomainPolicy(version: "lax", figures: figures) }
        }
    }
}
