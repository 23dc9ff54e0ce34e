import EvenhandScoring
import EvenhandTraining

/// A small model, learnt from made-up complaints, that every test of this target may use.
enum Small {
    static let model: Model = {
        do {
            return try Model(bytes: Trainer.train(samples, configuration: configuration, seed: 7))
        } catch {
            preconditionFailure("the small model could not be trained: \(error)")
        }
    }()
    static let scorer = Scorer(model: model)

    static var configuration: TrainingConfiguration {
        var configuration = TrainingConfiguration(name: "small-en")
        configuration.tableByteCount = 64 << 10
        configuration.epochs = 10
        return configuration
    }

    static let samples: [TrainingSample] = {
        var random = SplitMix(seed: 3)
        let vocabulary: [(topic: String, words: [String])] = [
            ("delivery", ["parcel", "courier", "late", "door", "delivered", "tracking", "shipment", "address"]),
            ("billing", ["charged", "invoice", "card", "twice", "bill", "payment", "fee", "statement"]),
            ("repair", ["broken", "technician", "repair", "screen", "battery", "warranty", "replaced", "part"]),
        ]
        let filler = ["the", "was", "and", "my", "for", "with", "again", "they", "have", "is", "order", "weeks"]
        return (0..<240).map { index in
            let (topic, words) = vocabulary[index % vocabulary.count]
            let isRelief = random.next() % 2 == 0
            var text: [String] = []
            for _ in 0..<20 {
                text.append((random.next() % 3 == 0 ? words : filler).randomElement(using: &random) ?? "the")
            }
            if isRelief { text += ["proof", "attached"] }
            return TrainingSample(
                text: text.joined(separator: " "),
                labels: [
                    "topic": topic, "relief.any": isRelief ? "relief" : "none",
                    "relief.monetary": isRelief && topic == "billing" ? "relief" : "none",
                ])
        }
    }()

    /// A text of random words from the samples and the lexicons' world.
    static func narrative(_ random: inout SplitMix, words count: Int) -> String {
        let words = [
            "the", "parcel", "was", "late", "charged", "twice", "my", "lawyer", "sue", "court", "not", "I", "am",
            "angry",
            "RIDICULOUS", "$1,200.50", "hospital", "injured", "rude", "manager", "cancel", "my", "account", "disabled",
            "expected", "you", "should", "have", "told", "me", "!!!", "?", ",", "500", "dollars", "screen", "broken",
            "to",
            "and", "WORST", "going", "they", "are",
        ]
        return (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }
}
