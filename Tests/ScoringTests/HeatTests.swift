import EvenhandScoring
import EvenhandText
import EvenhandTraining
import Testing

/// Anger, capitals and exclamation marks move heat and nothing else, in narratives that do raise cues.
@Suite struct `Heat keeps to itself` {
    private static let narratives = [
        "The heater caught fire and burned my son; I will take you to court and close my account.",
        "Nobody told me about the fee, your agent lied to me and I paid $120.50 for nothing.",
        "My mother is in a wheelchair and cannot wait, the courier never rang and the parcel is late.",
        "I am not going to sue anyone, the screen is broken and I was charged twice.",
    ]
    private static let anger = [
        "furious", "ridiculous", "disgusting", "pathetic", "outrageous", "worst", "idiots", "terrible", "damn",
        "garbage",
    ]

    /// All that heat must leave alone; ranges of cues move with the words.
    private func rest(_ score: TriageScore) -> [String] {
        [
            "\(score.language)", "\(score.untrained)", "\(String(describing: score.topic))",
            "\(String(describing: score.relief))", "\(score.labels)", "\(score.severity)", "\(score.priority)",
            "\(score.cues.map { "\($0.kind) \(String(describing: $0.amount))" })",
        ]
    }

    private func spoil(_ narrative: String, _ random: inout SplitMix) -> String {
        var words = narrative.split(separator: " ").map(String.init)
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            let word = Self.anger.randomElement(using: &random) ?? "worst"
            // Not between a number and its currency, and not inside a mark.
            words.insert(word, at: Int.random(in: 0...words.count, using: &random))
        }
        for index in words.indices where random.next() % 3 == 0 { words[index] = words[index].uppercased() }
        return words.joined(separator: " ")
    }

    @Test(arguments: narratives)
    func `words of anger anywhere, some shouted, leave all else`(narrative: String) {
        var random = SplitMix(seed: 17)
        let calm = Small.scorer.score(narrative)
        for _ in 0..<200 {
            let text = spoil(narrative, &random)
            let heated = Small.scorer.score(text)
            #expect(rest(heated) == rest(calm), "\(text)")
            #expect(heated.heat > calm.heat, "\(text)")
        }
    }

    @Test(arguments: narratives)
    func `capitals and marks leave all else`(narrative: String) {
        let calm = Small.scorer.score(narrative)
        for marks in 0...12 {
            let text = narrative.uppercased() + String(repeating: "!", count: marks)
            let heated = Small.scorer.score(text)
            #expect(rest(heated) == rest(calm), "\(text)")
            #expect(heated.heat > calm.heat)
        }
    }

    @Test func `heat alone never makes severity`() {
        var random = SplitMix(seed: 23)
        let calm = Small.scorer.score("The parcel is late.")
        for count in 1...60 {
            let words = (0..<count).map { _ in Self.anger.randomElement(using: &random) ?? "worst" }
            let heated = Small.scorer.score("The parcel is late. " + words.joined(separator: "! ") + "!!!")
            #expect(heated.severity == calm.severity)
            #expect(heated.priority == calm.priority)
            #expect(heated.topic == calm.topic)
            #expect(heated.cues.isEmpty)
        }
    }

    @Test(arguments: [
        ("Kurier nie przyjechał, a paczka jest uszkodzona.", "skandal kpina żenada"),
        ("พัสดุยังไม่มาเลยครับ", "แย่มาก ห่วยแตก โมโห"), ("నా పార్సెల్ ఇంకా రాలేదు", "దారుణం చెత్త ఘోరం"),
    ])
    func `other languages too`(text: String, anger: String) {
        let calm = Small.scorer.score(text)
        let heated = Small.scorer.score(text + " " + anger + "!!!")
        #expect(rest(heated) == rest(calm))
        #expect(heated.heat > calm.heat)
    }

    @Test func `more heat is never less`() {
        var last = -1
        for count in 0...20 {
            let text = "The parcel is late " + String(repeating: "furious ", count: count)
            let heat = Small.scorer.score(text).heat
            #expect(heat >= last)
            last = heat
        }
    }
}
