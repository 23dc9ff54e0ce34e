/// Where labelled texts come from, read several times: a file of any size need not be held.
public protocol TrainingSource {
    /// Hands on every sample, the same ones in the same order each time. What `body` throws ends the reading.
    func read(_ body: (TrainingSample) throws -> Void) throws

    /// What the model file is to remember of the samples. Asked once they were read a first time.
    var attributes: [String: String] { get }
}

/// Samples that are in memory already.
public struct SamplesInMemory: TrainingSource, Sendable {
    private let samples: [TrainingSample]
    /// None: samples in memory say nothing of themselves.
    public var attributes: [String: String] { [:] }

    /// Keeps the samples in their order.
    public init(_ samples: some Sequence<TrainingSample>) { self.samples = Array(samples) }

    /// Hands on every sample, in order. What `body` throws ends it.
    public func read(_ body: (TrainingSample) throws -> Void) throws {
        for sample in samples { try body(sample) }
    }
}

/// The samples of a source that carry a wanted label, some at a time, each with its number.
struct SampleReading {
    let source: any TrainingSource
    /// The outputs wanted; empty: all.
    let outputs: [String]
    let progress: (Trainer.Progress) -> Void

    /// Texts handed on together: enough to keep all cores busy.
    private static let chunkByteLimit = 4 << 20
    private static let chunkLimit = 4096

    struct Chunk: Sendable {
        var first: Int
        var samples: [TrainingSample] = []
    }

    /// Ends a reading before the last sample.
    struct Enough: Error {}

    /// - Returns: how many samples were handed on.
    @discardableResult
    func forEach(_ pass: Trainer.Pass, _ body: (Chunk) throws -> Void) throws -> Int {
        var chunk = Chunk(first: 0)
        var byteCount = 0
        func handOn() throws {
            guard !chunk.samples.isEmpty else { return }
            try body(chunk)
            chunk = Chunk(first: chunk.first + chunk.samples.count)
            byteCount = 0
            progress(.reading(pass, samples: chunk.first))
        }
        do {
            try source.read { sample in
                let isWanted =
                    outputs.isEmpty ? !sample.labels.isEmpty : outputs.contains { sample.labels[$0] != nil }
                guard isWanted else { return }
                chunk.samples.append(sample)
                byteCount += sample.text.utf8.count
                if byteCount >= Self.chunkByteLimit || chunk.samples.count >= Self.chunkLimit { try handOn() }
            }
            try handOn()
        } catch is Enough {}
        return chunk.first
    }
}
