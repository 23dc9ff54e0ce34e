import EvenhandScoring
import EvenhandText
import EvenhandTraining
import Testing

@Suite struct `Learning` {
    /// Texts of four classes; `share` of the labels are wrong.
    static func noisySamples(_ count: Int, wrong share: Double, seed: UInt64) -> [TrainingSample] {
        var random = SplitMix(seed: seed)
        return Training.samples(count, classes: 4, seed: seed).enumerated().map { index, sample in
            var sample = sample
            sample.labels["urgent"] = nil
            if Double(random.next() % 1000) < share * 1000 {
                sample.labels["topic"] = "class\((index + 1 + Int(random.next() % 3)) % 4)"
            }
            return sample
        }
    }

    static func accuracy(_ configuration: TrainingConfiguration, wrong: Double) throws -> Double {
        let bytes = try Trainer.train(noisySamples(400, wrong: wrong, seed: 3), configuration: configuration, seed: 1)
        let clean = Training.samples(400, classes: 4, seed: 4)
        let evaluation = Evaluator.evaluate(try Model(bytes: bytes), clean)
        return try #require(evaluation.outputs.first { $0.name == "topic" }).accuracy
    }

    @Test func `labels that the rest contradicts bend the model less`() throws {
        var believing = Training.configuration
        believing.outputs = ["topic"]
        believing.doubtWeight = 1
        var doubting = believing
        doubting.doubtWeight = 0.2
        doubting.doubtMargin = 0.2
        let believed = try Self.accuracy(believing, wrong: 0.3)
        let doubted = try Self.accuracy(doubting, wrong: 0.3)
        #expect(doubted > believed)
        #expect(doubted > 0.9)
    }

    @Test func `a model of several labels is as sure as it is right`() throws {
        var configuration = Training.configuration
        configuration.outputs = ["topic"]
        let model = try Model(
            bytes: Trainer.train(
                Self.noisySamples(800, wrong: 0.3, seed: 5), configuration: configuration, seed: 1))
        let held = Self.noisySamples(800, wrong: 0.3, seed: 6)
        let topic = try #require(Evaluator.evaluate(model, held).outputs.first)
        let scorer = Scorer(model: model)
        let sureness = held.reduce(0) { $0 + (scorer.probabilities($1.text)[0].max() ?? 0) } / Double(held.count)
        #expect(topic.accuracy < 0.8)
        #expect(abs(sureness - topic.accuracy) < 0.06)
    }

    @Test func `a template sent many times does not make the model surer`() throws {
        // Every text of a class is a copy of one: nothing can be learnt of texts that are no copies.
        let copies = (0..<200).map { index in
            TrainingSample(
                text:
                    "template number\(index % 2) about my account, dear sir or madam, for the attention of whom it concerns",
                labels: ["topic": index % 2 == 0 ? "a" : "b"])
        }
        var configuration = Training.configuration
        configuration.outputs = ["topic"]
        let fresh = Self.noisySamples(200, wrong: 0.4, seed: 7).map { sample in
            TrainingSample(text: sample.text, labels: ["topic": sample.labels["topic"] == "class0" ? "a" : "b"])
        }
        let bytes = try Trainer.train(copies + fresh, configuration: configuration, seed: 1)
        let held = Self.noisySamples(400, wrong: 0.4, seed: 8).map { sample in
            TrainingSample(text: sample.text, labels: ["topic": sample.labels["topic"] == "class0" ? "a" : "b"])
        }
        let topic = try #require(Evaluator.evaluate(try Model(bytes: bytes), held).outputs.first)
        #expect(topic.ece < 0.12)
    }

    @Test func `a table of any whole number of buckets is filled and read`() throws {
        var configuration = Training.configuration
        configuration.tableByteCount = 100_000
        let bytes = try Trainer.train(
            Training.samples(300, classes: 4, seed: 1), configuration: configuration, seed: 1)
        let evaluation = Evaluator.evaluate(try Model(bytes: bytes), Training.samples(200, classes: 4, seed: 2))
        #expect((evaluation.outputs.first { $0.name == "topic" }?.accuracy ?? 0) > 0.95)
        #expect(bytes.count < 200_000)
    }

    @Test func `settings out of range are named`() {
        func refusal(_ change: (inout TrainingConfiguration) -> Void) -> TrainingError? {
            var configuration = Training.configuration
            change(&configuration)
            do throws(TrainingError) {
                _ = try Trainer.train(Training.samples(20, classes: 2, seed: 1), configuration: configuration)
                return nil
            } catch {
                return error
            }
        }
        #expect(
            refusal { $0.rareness = 4 } == .badConfiguration(field: "rareness", reason: "must lie between 0 and 3"))
        #expect(
            refusal { $0.doubtWeight = 0 }
                == .badConfiguration(field: "doubt weight", reason: "must be above 0 and at most 1"))
        #expect(
            refusal { $0.doubtMargin = -1 } == .badConfiguration(field: "doubt margin", reason: "must be 0 or more"))
        #expect(refusal { _ in } == nil)
    }

    @Test func `Thai models have settings of their own`() {
        let thai = TrainingConfiguration(name: "x", language: .thai)
        #expect(thai != TrainingConfiguration(name: "x", language: .english))
        #expect(thai.tableByteCount < 2 << 20)
    }
}
