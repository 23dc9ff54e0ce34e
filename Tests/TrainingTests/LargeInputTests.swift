import EvenhandScoring
import EvenhandTraining
import Foundation
import Testing

/// Samples that count how often they are read, and may change or fail.
private final class ReadSamples: TrainingSource {
    var attributes: [String: String] { ["readings": "\(readings)"] }
    private(set) var readings = 0
    var changesAfter = Int.max
    var failsAfter = Int.max
    private let samples: [TrainingSample]

    struct Failure: Error {}

    init(_ samples: [TrainingSample]) { self.samples = samples }

    func read(_ body: (TrainingSample) throws -> Void) throws {
        readings += 1
        if readings > failsAfter { throw Failure() }
        for sample in readings > changesAfter ? samples.dropLast() : samples[...] { try body(sample) }
    }
}

@Suite struct `Training on more than memory holds` {
    private static let samples = Training.samples(400, classes: 4, seed: 11)

    private func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "evenhand-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try body(folder)
    }

    /// One set of all texts, or a dozen small ones.
    private static func configuration(setFeatureLimit: Int) -> TrainingConfiguration {
        var configuration = Training.configuration
        configuration.setFeatureLimit = setFeatureLimit
        configuration.leafFeatureLimit = setFeatureLimit / 8
        return configuration
    }

    private static func accuracy(_ samples: [TrainingSample], setFeatureLimit: Int) throws -> Double {
        let configuration = configuration(setFeatureLimit: setFeatureLimit)
        let model = try Model(bytes: Trainer.train(samples, configuration: configuration))
        let evaluation = Evaluator.evaluate(model, Training.samples(400, classes: 4, seed: 12))
        return try #require(evaluation.outputs.first { $0.name == "topic" }).accuracy
    }

    @Test(arguments: [1 << 23, 4000]) func `any number of threads gives the same bytes`(setFeatureLimit: Int) throws {
        let configuration = Self.configuration(setFeatureLimit: setFeatureLimit)
        let alone = try Trainer.train(
            Self.samples, configuration: configuration, resources: Trainer.Resources(threadCount: 1))
        for threadCount in [2, 7] {
            let many = try Trainer.train(
                Self.samples, configuration: configuration, resources: Trainer.Resources(threadCount: threadCount))
            #expect(many == alone)
        }
    }

    @Test func `texts in many sets are learnt as well as in one`() throws {
        #expect(try Self.accuracy(Self.samples, setFeatureLimit: 4000) > 0.95)
    }

    @Test func `input that is sorted by label is learnt as well as mixed input`() throws {
        let mixed = Learning.noisySamples(700, wrong: 0.3, seed: 21)
        let sorted = mixed.sorted { ($0.labels["topic"] ?? "", $0.text) < ($1.labels["topic"] ?? "", $1.text) }
        let ofMixed = try Self.accuracy(mixed, setFeatureLimit: 6000)
        let ofSorted = try Self.accuracy(sorted, setFeatureLimit: 6000)
        #expect(ofMixed > 0.85)
        #expect(abs(ofSorted - ofMixed) < 0.03)
    }

    @Test func `of too many features the rarest are left out`() throws {
        var configuration = Training.configuration
        // 24 words of topics and 60 common ones; every pair of words is rarer than these.
        configuration.featureLimit = 84
        let model = try Model(bytes: Trainer.train(Self.samples, configuration: configuration))
        #expect(model.attribute("features") == "84")
        #expect(model.output(named: "topic")?.strongest.allSatisfy { !$0.contains(" ") } == true)
    }

    @Test func `samples are read four times, and what they say of themselves stands in the file`() throws {
        let source = ReadSamples(Self.samples)
        let model = try Model(bytes: Trainer.train(source, configuration: Training.configuration))
        #expect(source.readings == 4)
        #expect(model.attribute("readings") == "4")
        #expect(model.attribute("samples") == "400")
    }

    @Test(arguments: [1, 2]) func `input that changes between readings is refused`(readings: Int) throws {
        let source = ReadSamples(Self.samples)
        source.changesAfter = readings
        #expect(throws: TrainingError.inputChanged) {
            try Trainer.train(source, configuration: Training.configuration)
        }
    }

    @Test func `temporary files lie in the folder given and have no names, also when training fails`() throws {
        try withFolder { folder in
            let resources = Trainer.Resources(folder: folder)
            _ = try Trainer.train(
                ReadSamples(Self.samples), configuration: Training.configuration, resources: resources
            ) { _ in
                #expect((try? FileManager.default.contentsOfDirectory(atPath: folder)) == [])
            }
            let source = ReadSamples(Self.samples)
            source.failsAfter = 2
            #expect(throws: ReadSamples.Failure.self) {
                try Trainer.train(source, configuration: Training.configuration, resources: resources)
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
        }
    }

    @Test func `a folder that is not there is told before the work`() throws {
        let source = ReadSamples(Self.samples)
        let error = #expect(throws: TrainingError.self) {
            try Trainer.train(
                source, configuration: Training.configuration, resources: Trainer.Resources(folder: "/no/such/folder"))
        }
        #expect(error?.description.contains("/no/such/folder") == true)
    }
}
