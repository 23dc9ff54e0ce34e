import EvenhandScoring
import EvenhandText
import EvenhandTraining
import Foundation
import Testing

@Suite struct `Training` {
    /// Texts whose words give their labels away, with some noise.
    static func samples(_ count: Int, classes: Int, seed: UInt64) -> [TrainingSample] {
        var random = SplitMix(seed: seed)
        return (0..<count).map { index in
            let label = index % classes
            var words: [String] = []
            for _ in 0..<25 {
                let own = random.next() % 4 == 0
                words.append(own ? "topic\(label)word\(random.next() % 6)" : "common\(random.next() % 60)")
            }
            return TrainingSample(
                text: words.joined(separator: " "),
                labels: ["topic": "class\(label)", "urgent": random.next() % 3 == 0 ? "yes" : "no"])
        }
    }

    static var configuration: TrainingConfiguration {
        var configuration = TrainingConfiguration(name: "test")
        configuration.tableByteCount = 128 << 10
        configuration.epochs = 8
        return configuration
    }

    @Test func `what was learnt holds on texts never seen`() throws {
        let bytes = try Trainer.train(
            Self.samples(300, classes: 4, seed: 1), configuration: Self.configuration, seed: 1)
        let evaluation = Evaluator.evaluate(try Model(bytes: bytes), Self.samples(200, classes: 4, seed: 2))
        let topic = try #require(evaluation.outputs.first { $0.name == "topic" })
        #expect(evaluation.n == 200)
        #expect(topic.accuracy > 0.95)
        #expect(topic.macroF1 > 0.95)
        #expect(topic.classes.map(\.label) == ["class0", "class1", "class2", "class3"])
        #expect(topic.confusion.flatMap(\.self).reduce(0, +) == 200)
        let urgent = try #require(evaluation.outputs.first { $0.name == "urgent" })
        // Pure chance: the model must not pretend to know.
        #expect(abs((urgent.auc ?? 0) - 0.5) < 0.12)
        #expect(urgent.ece < 0.12)
    }

    @Test func `the same seed gives the same bytes and another seed another order`() throws {
        let samples = Self.samples(120, classes: 3, seed: 5)
        let first = try Trainer.train(samples, configuration: Self.configuration, seed: 1)
        #expect(try Trainer.train(samples, configuration: Self.configuration, seed: 1) == first)
        #expect(try Trainer.train(samples, configuration: Self.configuration, seed: 2) != first)
    }

    @Test func `more labels than one row of sixteen holds are learnt too`() throws {
        let samples = Self.samples(600, classes: 30, seed: 8)
        let bytes = try Trainer.train(samples, configuration: Self.configuration, seed: 1)
        let model = try Model(bytes: bytes)
        #expect(model.output(named: "topic")?.classes.count == 30)
        let evaluation = Evaluator.evaluate(model, Self.samples(300, classes: 30, seed: 9))
        #expect((evaluation.outputs.first { $0.name == "topic" }?.accuracy ?? 0) > 0.85)
    }

    @Test func `further outputs go to labels`() throws {
        let bytes = try Trainer.train(
            Self.samples(90, classes: 3, seed: 5), configuration: Self.configuration, seed: 1)
        let score = Scorer(model: try Model(bytes: bytes)).score("this is the common1 and topic1word1 topic1word2")
        #expect(score.topic?.label == "class1")
        #expect(score.labels.map(\.output) == ["urgent"])
        #expect(score.relief == nil)
    }

    @Test func `a Thai model reads characters`() throws {
        var configuration = Self.configuration
        configuration.language = .thai
        // Two phrases of six for each sample, so that no four texts are near-copies of all the others.
        let phrases = [
            "delivery": ["ส่งช้ามาก", "ของไม่มา", "พัสดุล่าช้า", "รอส่งของนาน", "พัสดุไม่ถึง", "ส่งของผิดวัน"],
            "price": ["เก็บเงินเกิน", "ราคาแพงไป", "คิดเงินผิด", "ราคาไม่ตรง", "คิดราคาเกิน", "เก็บเงินซ้ำ"],
        ]
        let samples = phrases.sorted { $0.key < $1.key }.flatMap { label, phrases in
            (0..<36).map { TrainingSample(text: phrases[$0 % 6] + phrases[$0 / 6], labels: ["topic": label]) }
        }
        let scorer = Scorer(model: try Model(bytes: Trainer.train(samples, configuration: configuration, seed: 1)))
        #expect(scorer.score("พัสดุส่งช้ามาก").topic?.label == "delivery")
        #expect(scorer.score("คิดราคาเกิน เก็บเงินผิด").topic?.label == "price")
        #expect(scorer.score("The parcel is late.").untrained)
    }

    @Test func `the strongest n-grams are named`() throws {
        let model = try Model(
            bytes: Trainer.train(Self.samples(120, classes: 3, seed: 5), configuration: Self.configuration, seed: 1))
        let strongest = try #require(model.output(named: "topic")?.strongest)
        #expect(strongest.prefix(10).allSatisfy { $0.contains("topic") })
    }

    @Test func `what cannot be learnt is refused with a reason`() {
        func refusal(_ samples: [TrainingSample], _ change: (inout TrainingConfiguration) -> Void = { _ in })
            -> TrainingError?
        {
            var configuration = Self.configuration
            change(&configuration)
            do {
                _ = try Trainer.train(samples, configuration: configuration)
                return nil
            } catch { return error }
        }
        let good = Self.samples(30, classes: 3, seed: 1)
        #expect(refusal([]) == .noSamples)
        #expect(refusal([TrainingSample(text: "a b c", labels: [:])]) == .noSamples)
        #expect(
            refusal([TrainingSample(text: "a b", labels: ["topic": "x"])]) == .tooFewClasses(output: "topic", found: 1))
        #expect(refusal(good) { $0.outputs = ["nothing"] } == .noSamples)
        #expect(refusal(good) { $0.minimumDocumentFrequency = 1000 } == .noFeatures)
        #expect(refusal(good) { $0.epochs = 0 } == .badConfiguration(field: "epochs", reason: "must be 1 or more"))
        #expect(refusal(good) { $0.name = "" } == .badConfiguration(field: "name", reason: "must not be empty"))
        let many = (0..<300).map { TrainingSample(text: "w\($0) w\($0) x", labels: ["topic": "c\($0)"]) }
        #expect(refusal(many) == .tooManyColumns(found: 300, limit: 125))
    }
}

@Suite struct `Model files` {
    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "evenhand-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    @Test func `a written model is mapped and scores as before`() throws {
        let bytes = try Trainer.train(
            Training.samples(90, classes: 3, seed: 5), configuration: Training.configuration, seed: 1)
        try withFolder { folder in
            let path = folder.appending(path: "a.model").path
            try ModelFile.write(bytes, to: path)
            let mapped = try ModelFile.load(path)
            let copied = try Model(bytes: bytes)
            let text = "this is the topic1word1 and the topic1word2 of it"
            #expect(Scorer(model: mapped).score(text) == Scorer(model: copied).score(text))
            // The file may be replaced while it is in use.
            try ModelFile.write(Array(bytes.reversed()), to: path)
            #expect(Scorer(model: mapped).score(text) == Scorer(model: copied).score(text))
            #expect(throws: ModelError.notAModel) { try ModelFile.load(path) }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.model"])
        }
    }

    @Test func `missing, empty, cut and foreign files are refused`() throws {
        let bytes = try Trainer.train(
            Training.samples(30, classes: 3, seed: 5), configuration: Training.configuration, seed: 1)
        try withFolder { folder in
            let path = folder.appending(path: "a.model").path
            #expect(throws: ModelError.unreadable(path: path, reason: "No such file or directory")) {
                try ModelFile.load(path)
            }
            #expect(throws: ModelError.unreadable(path: folder.path, reason: "it is not a regular file")) {
                try ModelFile.load(folder.path)
            }
            try Data().write(to: URL(filePath: path))
            #expect(throws: ModelError.notAModel) { try ModelFile.load(path) }
            try Data(bytes.dropLast(10)).write(to: URL(filePath: path))
            #expect(throws: ModelError.wrongLength(expected: UInt64(bytes.count), found: UInt64(bytes.count - 10))) {
                try ModelFile.load(path)
            }
            #expect(throws: ModelError.self) { try ModelFile.write(bytes, to: folder.path + "/no/such/folder/m") }
        }
    }
}
