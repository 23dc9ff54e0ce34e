import EvenhandScoring
import EvenhandText
import EvenhandTraining
import Testing

@Suite struct `The triage score` {
    @Test func `every number keeps its range`() {
        var random = SplitMix(seed: 11)
        for count in 0..<300 {
            let score = Small.scorer.score(Small.narrative(&random, words: count))
            #expect((0...1000).contains(score.severity))
            #expect((0...1000).contains(score.heat))
            #expect((0...1000).contains(score.priority))
            for probability in [score.topic?.probability, score.relief?.any, score.relief?.monetary] {
                if let probability { #expect((0...1).contains(probability)) }
            }
        }
    }

    @Test func `a topic that was learnt is recognised`() {
        let score = Small.scorer.score("The courier left the parcel at the wrong address and the tracking was late.")
        #expect(score.topic?.label == "delivery")
        #expect(score.untrained == false)
        #expect(score.model == Small.model.identity)
        #expect(score.policy == "standard-1")
    }

    @Test(arguments: [
        ("Zamówiłem pralkę i nie dotarła, a kurier był niemiły.", Language.polish), ("สินค้าชำรุดมาก", .thai),
        ("నా పార్సెల్ రాలేదు", .telugu), ("Das Paket ist nicht da und niemand hilft mir.", .other),
    ])
    func `a language the model was not trained on gets no topic and no relief`(text: String, language: Language) {
        let score = Small.scorer.score(text)
        #expect(score.language == language)
        #expect(score.untrained)
        #expect(score.topic == nil && score.relief == nil && score.labels.isEmpty)
    }

    @Test func `capitals and exclamation marks change heat alone`() {
        var random = SplitMix(seed: 5)
        for _ in 0..<200 {
            let text = Small.narrative(&random, words: 40)
            let calm = Small.scorer.score(text.lowercased())
            var heated = Small.scorer.score(text.uppercased() + " !!!!!!")
            #expect(heated.heat >= calm.heat)
            heated.heat = calm.heat
            #expect(heated == calm)
        }
    }

    @Test func `words of anger change heat alone`() {
        var random = SplitMix(seed: 6)
        let anger = ["furious", "ridiculous", "disgusting", "pathetic", "outrageous", "worst", "idiots"]
        for _ in 0..<200 {
            let words = Small.narrative(&random, words: 40).split(separator: " ").map(String.init)
            let calm = Small.scorer.score(words.joined(separator: " "))
            var angry = words
            for _ in 0..<6 {
                angry.insert(
                    anger.randomElement(using: &random) ?? "worst", at: Int.random(in: 0...angry.count, using: &random))
            }
            // Positions move with the words, and a sum of money may be parted from its currency by one: compare the rest.
            let heated = Small.scorer.score(angry.joined(separator: " "))
            #expect(heated.topic == calm.topic)
            #expect(heated.relief == calm.relief)
            #expect(heated.heat >= calm.heat)
            let withoutMoney: (TriageScore) -> [CueKind] = { $0.cues.map(\.kind).filter { $0 != .money } }
            #expect(withoutMoney(heated) == withoutMoney(calm))
        }
    }

    @Test func `anger adds nothing to severity or priority`() {
        let text = "My parcel was late and my lawyer will write to you."
        let calm = Small.scorer.score(text)
        let angry = Small.scorer.score("Furious! Ridiculous! " + text.uppercased() + " Disgusting!!! Pathetic!!!")
        #expect(angry.severity == calm.severity)
        #expect(angry.priority == calm.priority)
        #expect(angry.heat > calm.heat + 200)
    }

    @Test func `the same input gives the same score from many threads`() async {
        var random = SplitMix(seed: 9)
        let texts = (0..<50).map { Small.narrative(&random, words: $0 * 3) }
        let expected = texts.map { Small.scorer.score($0) }
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 { group.addTask { texts.map { Small.scorer.score($0) } == expected } }
            for await same in group { #expect(same) }
        }
    }

    @Test func `the doors for bytes, spans and strings agree`() {
        let text = "The parcel was late and I paid $20 to the rude courier."
        let bytes = Array(text.utf8)
        let expected = Small.scorer.score(text)
        #expect(Small.scorer.score(bytes.span) == expected)
        #expect(Small.scorer.score(bytes.span.bytes) == expected)
        #expect(bytes.withUnsafeBytes { Small.scorer.score($0) } == expected)
        #expect(Small.scorer.explain(text).score == expected)
    }
}

@Suite struct `Priority` {
    private func priority(_ text: String, _ facts: IntakeFacts) -> Int {
        Small.scorer.score(text, facts: facts).priority
    }
    private let plain = "The parcel is late."

    @Test func `without a due date the clock adds nothing whatever the time`() {
        #expect(priority(plain, IntakeFacts(now: 0)) == priority(plain, IntakeFacts(now: .max)))
    }

    @Test func `the nearer the due date the higher`() {
        let now: Int64 = 1_700_000_000
        let days: [Int64] = [30, 14, 7, 3, 1, 0]
        let priorities = days.map { priority(plain, IntakeFacts(dueAt: now + $0 * 86_400, now: now)) }
        #expect(priorities == priorities.sorted())
        #expect(Set(priorities).count == priorities.count)
        #expect(priorities[0] == priority(plain, .none))
    }

    @Test func `extreme times saturate instead of trapping`() {
        for dueAt in [Int64.min, 0, .max] {
            for now in [Int64.min, 0, .max] {
                #expect((0...1000).contains(priority(plain, IntakeFacts(dueAt: dueAt, now: now))))
            }
        }
    }

    @Test func `it rises with urgency and with impact`() {
        for fixed in Level.allCases {
            let byUrgency = Level.allCases.map { priority(plain, IntakeFacts(urgency: $0, impact: fixed)) }
            let byImpact = Level.allCases.map { priority(plain, IntakeFacts(urgency: fixed, impact: $0)) }
            #expect(byUrgency == byUrgency.sorted() && Set(byUrgency).count == 5)
            #expect(byImpact == byImpact.sorted() && Set(byImpact).count == 5)
        }
    }

    @Test func `a policy with weights beyond all measure is clamped and says so`() {
        var policy = ScoringPolicy.standard
        policy.priorityOfCue[.legalThreat] = .max
        policy.severityOfCue[.legalThreat] = 5_000
        policy.heatOfMark = -10_000
        let scorer = Scorer(model: Small.model, policy: policy)
        let explained = scorer.explain("My lawyer is here!")
        #expect(explained.score.priority == 1000)
        #expect(explained.score.severity == 1000)
        #expect(explained.score.heat == 0)
        #expect(explained.reasons.contains { $0.of == "severity" && $0.name == "clamp" && $0.weight == -4060 })
        #expect(explained.sum(of: "heat") == 0)
    }
}

@Suite struct `Reasons` {
    @Test func `they add up exactly`() {
        var random = SplitMix(seed: 21)
        let levels = Level.allCases.map(Optional.some) + [nil]
        for count in 0..<400 {
            let now = Int64.random(in: 0...2_000_000_000, using: &random)
            let facts = IntakeFacts(
                urgency: levels.randomElement(using: &random) ?? nil,
                impact: levels.randomElement(using: &random) ?? nil,
                dueAt: random.next() % 2 == 0 ? now + Int64.random(in: -100...2_000_000, using: &random) : nil, now: now
            )
            let text = Small.narrative(&random, words: count)
            let explained = Small.scorer.explain(text, facts: facts, strongest: count % 12)
            #expect(explained.score == Small.scorer.score(text, facts: facts))
            #expect(explained.sum(of: "priority") == explained.score.priority)
            #expect(explained.sum(of: "severity") == explained.score.severity)
            #expect(explained.sum(of: "heat") == explained.score.heat)
            guard !explained.score.untrained else { continue }
            for output in Small.model.outputs {
                let reasons = explained.reasons.filter { $0.of == output.name }
                #expect(reasons.first?.name == "prior")
                #expect(reasons.last?.name == "rest")
                #expect(reasons.count <= count % 12 + 2)
                // Fewer names must not change the sum.
                #expect(
                    explained.logOdds(of: output.name)
                        == Small.scorer.explain(text, facts: facts, strongest: 0).logOdds(of: output.name))
            }
        }
    }

    @Test func `they name the text's own words`() {
        let text = "The COURIER left my parcel at the wrong address."
        let topic = Small.scorer.explain(text).reasons.filter { $0.of == "topic" }
        #expect(topic.contains { $0.name == "COURIER" && $0.weight > 0 })
        for reason in topic {
            guard let range = reason.range else { continue }
            #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == reason.name)
        }
    }

    @Test func `naming more n-grams leaves less in rest`() {
        let text = "The courier left my parcel at the wrong address and the tracking was late."
        let all = Small.scorer.explain(text, strongest: 1000).reasons.first { $0.of == "topic" && $0.name == "rest" }
        // Rounding alone: half a milliban for each feature.
        #expect(abs(all?.weight ?? .max) <= 20)
    }
}
