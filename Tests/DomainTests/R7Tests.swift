import EvenhandDomain
import Testing

@Suite struct `R7 backed unless clearly wrong` {
    private func refusal(_ story: Story, _ command: ComplaintCommand = Story.findingAgainst()) -> Refusal? {
        story.refusal(of: command, by: Story.decider)
    }

    @Test(arguments: Ground.allCases.filter { $0 != .unsorted })
    func `nobody is found against on the complaint alone, whatever the ground`(ground: Ground) throws {
        var story = try Story.heard(Story.draft(ground))
        if ground == .safety {
            try story.run(.reviewSafety(.init(head: 1, text: "Nobody else is in danger.")), by: Story.second)
        }
        if ground == .technical { story.wait(days: 60) }
        let refused = try #require(refusal(story))
        #expect(refused.rule == .r7)
        // Of taste the sum is reached by belief alone; nothing stands beside it.
        let fix =
            ground == .taste ? "evenhand complaint evidence add C-17" : "evenhand complaint scorecard C-17 --head 1"
        #expect(refused.fix.first?.hasPrefix(fix) == true)
    }

    @Test(arguments: [Outcome.upheld, .partlyUpheld, .upheldAlreadyRemedied, .upheldNoInjustice])
    func `every outcome that says it is so is against them`(outcome: Outcome) throws {
        let story = try Story.heard()
        #expect(refusal(story, Story.finding(outcome, reason: .partOnly))?.rule == .r7)
    }

    @Test func `what is clearly shown may be found, with its class and answer`() throws {
        var story = try Story.shown()
        try story.run(Story.findingAgainst(), by: Story.decider)
        let details = try #require(story.state.heads[0].finding?.details)
        #expect(details.behaviour == .humanError && details.response == .systemFix)
        #expect(details.merit?.sum == 1_500 && details.merit?.standard == .clearlyWrong)
    }

    @Test func `a sum just short of the standard backs them`() throws {
        var story = try Story.heard(Story.draft(.service))
        for kind in [EvidenceKind.recording, .record] { try story.run(Story.evidence(kind)) }
        #expect(refusal(story)?.message.contains("stands at 900 millibans") == true)
        try story.run(Story.evidence(.other))
        #expect(refusal(story) == nil, "900 and 100")
    }

    @Test func `repeats by the customer are the complaint again, whatever they are filed as`() throws {
        var story = try Story.heard(Story.draft(.conduct))
        for kind in [EvidenceKind.witnessStatement, .expertOpinion, .other, .complaintRepeat] {
            for _ in 0..<3 { try story.run(Story.evidence(kind, .customer)) }
        }
        let card = ComplaintDecider.assessments(
            of: story.state, given: ComplaintFacts(complaint: Story.complaint), at: story.now)[0].card
        #expect(card.sum == -500)
        #expect(!card.isCorroborated)
        #expect(refusal(story)?.missing.contains { $0.contains("beside the complaint") } == true)
    }

    @Test func `the employee's own word is their case again too`() throws {
        var story = try Story.shown()
        try story.run(Story.evidence(.witnessStatement, .employee, for: .employee, from: Story.concerned))
        #expect(refusal(story) == nil)
        try story.run(Story.evidence(.witnessStatement, .employee, for: .employee, from: Story.otherEmployee))
        try story.run(Story.evidence(.recording, for: .employee))
        #expect(refusal(story)?.rule == .r7)
    }

    @Test(arguments: BehaviourClass.allCases, BehaviourResponse.allCases)
    func `the class bounds the answer`(behaviour: BehaviourClass, response: BehaviourResponse) throws {
        let allowed: [BehaviourClass: [BehaviourResponse]] = [
            .humanError: [.console, .systemFix], .atRiskBehaviour: [.console, .systemFix, .coach],
            .recklessBehaviour: BehaviourResponse.allCases,
        ]
        let refused = refusal(
            try Story.shown(), Story.findingAgainst(behaviour: behaviour, response: response))
        #expect((refused == nil) == (allowed[behaviour]?.contains(response) == true))
        if let refused { #expect(refused.rule == .r7 && refused.field == "response") }
    }

    @Test func `a finding against a person says what it was and what follows`() throws {
        let story = try Story.shown()
        #expect(refusal(story, Story.findingAgainst(behaviour: nil))?.field == "behaviour")
        #expect(refusal(story, Story.findingAgainst(response: nil))?.field == "response")
    }

    @Test func `a finding that backs them, or names nobody, has no class`() throws {
        let backing = Story.finding(behaviour: .humanError, response: .console)
        #expect(refusal(try Story.heard(), backing)?.rule == .r7)
        let unit = Story.finding(.upheld, reason: nil, behaviour: .recklessBehaviour, response: .disciplinaryAction)
        #expect(refusal(try Story.heard(Story.draft(about: nil)), unit)?.rule == .r7)
    }

    @Test(arguments: ["E-21 did it on purpose that day.", "It was clearly the fault of Person E-17, as everybody saw."])
    func `an explanation does not find against somebody by the back door`(text: String) throws {
        var story = try Story.heard(Story.draft(about: nil))
        try story.run(.addHead(.init(draft: Story.draft(.conduct, about: Story.concerned))))
        let refused = try #require(refusal(story, Story.finding(.upheld, reason: nil, text: text)))
        #expect(refused.rule == .r7)
        #expect(refused.fix == ["evenhand complaint head name C-17 --head 1 --employee EMPLOYEE"])
        #expect(
            refusal(story, Story.finding(.upheld, reason: nil, text: "The respondent E-9 told us what happened."))
                == nil)
    }

    @Test func `an employee who becomes known is told and heard anew`() throws {
        var story = try Story.heard(Story.draft(.conduct, about: nil))
        #expect(refusal(story, Story.finding(.upheld, reason: nil)) == nil, "the unit")
        try story.run(.nameEmployee(.init(head: 1, employee: Story.concerned)))
        #expect(refusal(story)?.rule == .r4)
    }

    @Test func `whoever was backed gets a note before the complaint closes`() throws {
        var story = try Story.heard()
        try story.run(Story.supportNote())
        try story.run(Story.finding(), by: Story.decider)
        let refused = try #require(story.refusal(of: .close(.init())))
        #expect(refused.rule == .r7, "a note from before the finding is none on it")
        #expect(refused.fix == ["evenhand complaint support-note C-17 --employee E-17 --letter FILE"])
        let duties = ComplaintDecider.duties(of: story.state, Story.complaint, under: story.policy, at: story.now)
        #expect(duties.map(\.kind) == [.supportNote(Story.concerned)])
        #expect(duties[0].due.description == "2026-11-09T23:59:59.999Z")
        try story.run(Story.supportNote())
        try story.run(.close(.init()))
    }

    @Test func `a second finding after a reopening asks for a second note`() throws {
        var story = try Story.heard()
        try story.run(Story.finding(), by: Story.decider)
        try story.run(Story.supportNote())
        try story.run(.close(.init()))
        try story.run(.reopen(.init(cause: .newEvidence, reason: "A neighbour filmed the delivery.")))
        try story.run(Story.finding(), by: Story.decider)
        #expect(story.refusal(of: .close(.init()))?.rule == .r7)
    }

    @Test func `who was told of a head that is withdrawn gets a note, who never heard of it does not`() throws {
        let withdrawing = ComplaintCommand.withdraw(.init(head: 1, reason: "The neighbour had the parcel all along."))
        var told = try Story.informed()
        try told.run(withdrawing)
        #expect(told.refusal(of: .close(.init()))?.rule == .r7)
        var untold = try Story.acknowledged()
        try untold.run(withdrawing)
        #expect(untold.refusal(of: .close(.init())) == nil)
    }

    @Test func `a note to somebody who cannot be reached holds nothing up`() throws {
        var story = try Story.heard()
        try story.run(Story.finding(), by: Story.decider)
        for _ in 0..<2 {
            story.wait(days: 1)
            try story.run(
                .recordAttempt(.init(party: .person(Story.concerned), attemptedAt: story.now, channel: .letter)))
        }
        try story.run(.close(.init()))
    }

    @Test func `at the floor of the policy the floor holds`() throws {
        var story = try Story.heard(Story.draft(.service))
        let merit = try MeritPolicy(
            priors: MeritPolicy.standard.priors, weights: MeritPolicy.standard.weights, clearlyWrong: 500,
            undecidedBand: 0)
        story.policy = try DomainPolicy(version: "floor", merit: merit)
        try story.run(Story.evidence(.record))
        #expect(refusal(story)?.rule == .r7, "400")
        try story.run(Story.evidence(.other))
        #expect(refusal(story) == nil, "500")
    }
}

@Suite struct `R8 expertise is not a weapon` {
    private func technical() throws -> Story {
        var story = try Story.heard(Story.draft(.technical, about: nil))
        story.experience(Story.second, hours: 400)
        try story.run(Story.evidence(.expertOpinion, .employee, for: .respondent, from: Story.second))
        return story
    }

    private func finding(_ plain: String?, _ told: String?, _ outcome: Outcome = .notUpheld) -> ComplaintCommand {
        Story.finding(outcome, plainWords: plain, toldBeforehand: told)
    }

    private let plain = "The seal was cut with a knife. It does not tear like that by itself."
    private let told = "The leaflet in the box says not to open the seal with a knife."

    @Test(arguments: [Outcome.notUpheld, .partlyUpheld, .unableToReachFinding, .upheldNoInjustice])
    func `a technical finding for the firm says what it means and what was told`(outcome: Outcome) throws {
        let story = try technical()
        #expect(story.refusal(of: finding(nil, told, outcome), by: Story.decider)?.field == "plainWords")
        #expect(story.refusal(of: finding(plain, nil, outcome), by: Story.decider)?.field == "toldBeforehand")
        #expect(story.refusal(of: finding("n/a", told, outcome), by: Story.decider)?.rule == .r8)
        #expect(story.refusal(of: finding(plain, told, outcome), by: Story.decider) == nil)
    }

    @Test func `plain words come in short sentences`() throws {
        let long = Array(repeating: "of the valve", count: 11).joined(separator: " ") + "."
        let refused = try technical().refusal(of: finding(long, told), by: Story.decider)
        #expect(refused?.rule == .r8)
        #expect(refused?.message.contains("33 words") == true)
    }

    @Test func `what is found for the customer needs no such words`() throws {
        #expect(try technical().refusal(of: Story.finding(.upheld, reason: nil), by: Story.decider) == nil)
    }

    @Test func `another ground is no way round once it was changed back`() throws {
        var story = try technical()
        try story.run(.changeHead(.init(head: 1, ground: .service)))
        try story.run(.changeHead(.init(head: 1, ground: .technical)))
        try story.inform()
        try story.run(Story.stating(.customer))
        try story.run(Story.stating(.respondent))
        #expect(story.refusal(of: finding(nil, nil), by: Story.decider)?.rule == .r8)
    }

    // MARK: Care

    private let review = ComplaintCommand.reviewCare(.init(text: "One contact, and we ring before we write."))

    private func decided() throws -> Story {
        var story = try Story.heard(Story.draft(about: nil))
        try story.run(Story.finding(), by: Story.decider)
        return story
    }

    @Test func `a vulnerable customer's complaint closes after a review`() throws {
        var story = try decided()
        try story.run(.raiseCare(.init(text: "His wife died in May, he told us.")))
        let refused = try #require(story.refusal(of: .close(.init())))
        #expect(refused.rule == .r8)
        #expect(refused.fix == ["evenhand complaint care review C-17 --text TEXT"])
        #expect(story.refusal(of: review, by: .house)?.rule == .r8)
        try story.run(review, by: Story.second)
        #expect(story.refusal(of: review)?.rule == .r8, "reviewed already")
        try story.run(.close(.init()))
    }

    @Test func `the narrative raises it by itself, once`() throws {
        var story = try decided()
        let score = TriageRecord(
            severity: 1, heat: 1, priority: 1,
            cues: [TriageCue(kind: ComplaintState.vulnerabilityCue, start: 0, end: 3)], language: "en",
            untrained: false, model: "m", policy: "p")
        try story.run(.recordScore(.init(score: score)), by: .house)
        #expect(story.refusal(of: .close(.init()))?.rule == .r8)
        try story.run(review)
        try story.run(.recordScore(.init(score: score)), by: .house)
        #expect(story.refusal(of: .close(.init())) == nil)
        try story.run(.raiseCare(.init(text: "Now he is ill himself, he says.")))
        #expect(story.refusal(of: .close(.init()))?.rule == .r8, "what is new is reviewed anew")
    }

    @Test func `a concerned employee does not review it`() throws {
        var story = try Story.acknowledged()
        try story.run(.raiseCare(.init(text: "She is ninety and alone, she wrote.")))
        #expect(story.refusal(of: review, by: Story.concerned)?.rule == .r8)
    }
}
