import EvenhandDomain
import Testing

@Suite struct `R14 departures are explained` {
    private func story() throws -> Story { try Story.heard(Story.draft(about: nil)) }

    private func refusal(_ story: Story, _ outcome: Outcome, departure: String?) -> Refusal? {
        story.refusal(
            of: Story.finding(outcome, reason: outcome == .upheld ? nil : .evidenceAgainst, departure: departure),
            by: Story.decider)
    }

    private func earlier(_ outcomes: [Outcome]) -> [ClosestHead] {
        outcomes.enumerated().map { index, outcome in
            ClosestHead(
                complaint: ComplaintID(Int64(index + 1)), head: 1, outcome: outcome, likeness: 600,
                foundAt: Story.monday)
        }
    }

    @Test func `deciding against the weight of the evidence is explained`() throws {
        var story = try story()
        try story.run(Story.evidence(.record))
        let refused = try #require(refusal(story, .notUpheld, departure: nil))
        #expect(refused.rule == .r14)
        #expect(refused.field == "departure")
        #expect(refused.message.contains("stands at 400 millibans, which recommends upheld, not notUpheld"))
        #expect(refused.fix.first?.hasSuffix("--departure TEXT") == true)
        #expect(refusal(story, .notUpheld, departure: "noted")?.rule == .r14)
        #expect(refusal(story, .notUpheld, departure: Story.explanation)?.rule == .r14, "that is the explanation again")
        let own = "The record is of another parcel on the same street."
        try story.run(Story.finding(.notUpheld, departure: own), by: Story.decider)
        let details = try #require(story.state.heads[0].finding?.details)
        #expect(details.departsFrom == [.scorecard])
        #expect(details.departure?.text == own)
        #expect(
            details.merit
                == MeritRecord(
                    sum: 400, recommended: .upheld, standard: .balanceOfProbabilities, because: .shown))
        #expect(story.state.heads[0].finding?.policy == "standard-1")
    }

    @Test func `following the evidence needs no reason`() throws {
        var story = try story()
        try story.run(Story.evidence(.record))
        #expect(refusal(story, .upheld, departure: nil) == nil)
        #expect(refusal(story, .partlyUpheld, departure: nil) == nil, "in part is upheld")
    }

    @Test func `deciding otherwise than most of the closest heads is explained`() throws {
        var story = try story()
        try story.run(Story.evidence(.record))
        story.closest[1] = earlier([.notUpheld, .notUpheld, .upheld])
        let refused = try #require(refusal(story, .upheld, departure: nil))
        #expect(refused.rule == .r14)
        #expect(refused.message.contains("C-1 head 1 notUpheld"))
        story.closest[1] = earlier([.notUpheld, .upheld])
        #expect(refusal(story, .upheld, departure: nil) == nil, "they went both ways")
    }

    @Test func `what was weighed then is not rewritten by what comes later`() throws {
        var story = try story()
        try story.run(Story.evidence(.record))
        try story.run(Story.finding(.upheld, reason: nil, departure: nil), by: Story.decider)
        let before = story.state.heads[0].finding
        try story.run(Story.evidence(.recording, for: .respondent))
        #expect(story.state.heads[0].finding == before)
    }
}

@Suite struct `The closest earlier heads` {
    private func decided(_ text: String, _ outcome: Outcome, ground: Ground = .service) -> ComplaintState {
        var state = ComplaintState()
        let events: [ComplaintHappening] = [
            .headAdded(.init(head: 1, ground: ground, allegation: PersonalText(text, of: .stream))),
            .found(
                .init(
                    head: 1, outcome: outcome, explanation: PersonalText("", of: .stream), decider: Story.decider,
                    stage: .one, policy: "p")),
        ]
        for event in events {
            state = ComplaintDecider.evolve(state, with: ComplaintEvent(at: Story.monday, by: .house, event))
        }
        return state
    }

    private func candidates(_ state: ComplaintState, like text: String, ground: Ground = .service) -> [ClosestHead] {
        ClosestHeads.candidates(
            in: state, of: ComplaintID(5), ground: ground, like: WordSet([text]), floor: 250)
    }

    @Test func `are those whose words are shared`() {
        let text = "The parcel was thrown over the fence and the vase broke"
        #expect(candidates(decided(text, .upheld), like: text).map(\.likeness) == [1_000])
        #expect(candidates(decided("A fee was charged twice in March", .upheld), like: text).isEmpty)
        #expect(candidates(decided(text, .upheld), like: text, ground: .conduct).isEmpty, "another ground")
        #expect(candidates(decided("", .upheld), like: text).isEmpty)
    }

    @Test func `are found in scripts without spaces`() {
        let text = "พนักงานโยนพัสดุข้ามรั้วและแจกันแตก"
        #expect(
            candidates(decided(text, .notUpheld), like: "พนักงานโยนพัสดุข้ามรั้ว").first.map { $0.likeness > 500 } == true)
    }

    @Test func `are five at most, the most alike first, then the latest`() {
        let heads = (1...8).map { number in
            ClosestHead(
                complaint: ComplaintID(Int64(number)), head: 1, outcome: .upheld, likeness: number < 5 ? 500 : 700,
                foundAt: Story.monday.advanced(byDays: number))
        }
        #expect(ClosestHeads.chosen(from: heads).map(\.complaint.rawValue) == [8, 7, 6, 5, 4])
        #expect(ClosestHeads.chosen(from: heads.reversed()) == ClosestHeads.chosen(from: heads))
    }
}

/// R10: the types have no place for it, and nothing of it reaches a decision by another way.
@Suite struct `R10 merit is blind` {
    @Test func `what merit reads has no place for who complains`() {
        let merit = MeritCase(
            ground: .service, identifiesEmployee: true,
            evidence: [MeritEvidence(evidence: EvidenceID(1), kind: .record, side: .customer)])
        #expect(
            Set(Mirror(reflecting: merit).children.compactMap { $0.label })
                == ["ground", "identifiesEmployee", "evidence", "authority"])
        #expect(
            Set(Mirror(reflecting: merit.evidence[0]).children.compactMap { $0.label }) == ["evidence", "kind", "side"])
    }

    /// Everything about the customer, the channel, the language, the tone and the number of complaints drawn anew; the
    /// head and its evidence kept.
    @Test func `another customer, tone, language and channel give the same scorecard and the same refusals`() throws {
        var chance = SplitMix(seed: 1_929)
        for _ in 0..<300 {
            let ground = chance.pick(Ground.allCases)
            let employee = chance.pick([nil, Story.concerned])
            let pieces = (0..<chance.pick([0, 1, 3, 6])).map { _ in
                Story.evidence(
                    chance.pick(EvidenceKind.allCases), chance.pick(EvidenceSource.allCases),
                    for: chance.pick([Side.customer, .employee, .respondent, nil]),
                    from: chance.pick([nil, Story.second]))
            }
            let outcome = chance.pick(Outcome.allCases)
            let one = try life(ground, employee, pieces, language: "en", channel: .web, text: "It broke.", score: 10)
            let other = try life(
                ground, employee, pieces, language: chance.pick(["th", "pl", "und"]),
                channel: chance.pick(Channel.allCases),
                text: "YOU IDIOTS!!! I spend 2 MILLION a year here and this is my NINTH complaint!!!", score: 990)
            let facts = ComplaintFacts(complaint: Story.complaint)
            #expect(
                ComplaintDecider.assessments(of: one.state, given: facts, at: one.now).map(\.card)
                    == ComplaintDecider.assessments(of: other.state, given: facts, at: other.now).map(\.card))
            let finding = Story.finding(outcome, behaviour: .humanError, response: .console)
            #expect(one.refusal(of: finding, by: Story.decider) == other.refusal(of: finding, by: Story.decider))
        }
    }

    private func life(
        _ ground: Ground, _ employee: EmployeeID?, _ pieces: [ComplaintCommand], language: String, channel: Channel,
        text: String, score: Int
    ) throws -> Story {
        var story = Story()
        try story.run(
            .file(
                .init(
                    customer: Story.customer, receivedAt: Story.monday, channel: channel, language: language,
                    narrative: text, heads: [Story.draft(ground, about: employee)])))
        let record = TriageRecord(
            severity: score, heat: score, priority: score, cues: [], language: language, untrained: false, model: "m",
            policy: "p")
        try story.run(.recordScore(.init(score: record)), by: .house)
        try story.run(.appointRespondent(.init(respondent: Story.respondent)))
        for piece in pieces { try story.run(piece) }
        return story
    }
}
