internal import EvenhandScoring

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Learns models.
///
/// One linear question per label over the words and word pairs of a text, weighted by rareness and scaled by length. In
/// order: learn with every feature; keep those that matter most and find a place in the table; let those reach further that
/// were of use; trust labels less that the rest of the texts contradict; learn again; calibrate by predictions of models
/// that never saw a text or its near-copies; round the weights to int8.
///
/// The same samples, configuration and seed give the same bytes on every machine and with any number of threads. Memory has
/// a limit whatever the input: the samples are read four times, and what grows with them lies in temporary files.
public enum Trainer {
    /// How far training got, for people.
    public enum Progress: Sendable, Hashable {
        /// Samples read in this pass so far.
        case reading(Pass, samples: Int)
        case learning(step: String, samples: Int, features: Int)
        /// Share of the step under way, 0–1. Called from any thread.
        case learnt(share: Double)
        case calibrating(judges: Int)
        case writing
    }

    /// What the samples are read for.
    public enum Pass: Sendable, Hashable, CaseIterable {
        case surveying, counting, writing, naming
    }

    /// How the machine is used; nothing of it shows in the model.
    public struct Resources: Sendable, Hashable {
        /// Where temporary files lie: about five bytes for each distinct word and pair of a text, and 64 to 200 for a text.
        /// They have no names and vanish however training ends.
        public var folder: String
        /// Threads at most.
        public var threadCount: Int

        /// - Parameters:
        ///   - folder: `nil` is the system's folder for temporary files.
        ///   - threadCount: `nil` is one for each core.
        public init(folder: String? = nil, threadCount: Int? = nil) {
            self.folder = folder ?? getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
            self.threadCount = max(1, threadCount ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        }
    }

    /// The bytes of a model file, learnt from samples in memory.
    ///
    /// - Parameters:
    ///   - samples: at least two labels per output; samples without any label of the outputs are left out.
    ///   - seed: fixes every choice that is left to chance.
    public static func train(
        _ samples: some Sequence<TrainingSample>, configuration: TrainingConfiguration, seed: UInt64 = 1,
        resources: Resources = Resources()
    ) throws(TrainingError) -> [UInt8] {
        do {
            return try train(SamplesInMemory(samples), configuration: configuration, seed: seed, resources: resources)
        } catch let error as TrainingError {
            throw error
        } catch {
            // Reading memory cannot fail, so whatever was thrown is the trainer's own.
            preconditionFailure("training threw \(error)")
        }
    }

    /// The bytes of a model file.
    ///
    /// - Parameters:
    ///   - source: at least two labels per output; samples without any label of the outputs are left out. Read four times.
    ///   - seed: fixes every choice that is left to chance.
    ///   - progress: called between the steps, and while they go on.
    /// - Throws: `TrainingError`, and what the source throws.
    public static func train(
        _ source: some TrainingSource, configuration: TrainingConfiguration, seed: UInt64 = 1,
        resources: Resources = Resources(), progress: @escaping @Sendable (Progress) -> Void = { _ in }
    ) throws -> [UInt8] {
        try check(configuration)
        let parallel = Parallel(threadCount: resources.threadCount)
        let folder = resources.folder
        let steps = LearningSteps(progress)
        let reading = SampleReading(source: source, outputs: configuration.outputs, progress: progress)
        let survey = try Survey(
            reading: reading, configuration: configuration, seed: seed, folder: folder, parallel: parallel
        ).run()
        let plan = survey.plan
        let packer = try TablePacker(columns: plan.questionCount + 1, byteCount: configuration.tableByteCount)

        func learner(_ spaces: LearningSpaces, doubts: Doubts?) -> Learner {
            Learner(
                spaces: spaces, plan: plan, configuration: configuration, doubts: doubts, folder: folder,
                parallel: parallel)
        }
        func announce(_ step: String, _ corpus: Corpus) {
            progress(.learning(step: step, samples: corpus.textCount, features: corpus.vocabulary.hashes.count))
        }

        announce("every feature", survey.corpus)
        let folds = configuration.calibrationFolds
        let first = learner(try LearningSpaces(survey.corpus, rareness: configuration.rareness), doubts: nil)
        // Emphasis is found without each fold too; doubts alone need fewer.
        let hasEmphasis = configuration.emphasis > 0
        let found = try first.learn(
            folds: hasEmphasis ? folds : min(folds, Trainer.doubtFolds), seed: seed, keepsSolution: false, steps: steps)
        let keep = packer.keep(
            survey.corpus.vocabulary.hashes,
            importance: FeatureUse.importance(found.squares[0], survey.corpus.vocabulary))
        guard keep.contains(true) else { throw TrainingError.noFeatures }
        let corpus = try survey.corpus.restricted(to: keep, folder: folder)
        let doubts = try Doubts(
            found.predictions, corpus: corpus, plan: plan, margin: configuration.doubtMargin, folder: folder)

        announce("the features kept", corpus)
        let kept = keep.indices.filter { keep[$0] }
        let emphases =
            hasEmphasis
            ? found.squares.map {
                FeatureUse.emphasis($0, first.spaces.whole, power: configuration.emphasis, of: kept)
            } : []
        let spaces = try LearningSpaces(corpus, rareness: configuration.rareness, emphases: emphases)
        let second = learner(spaces, doubts: doubts)
        let outcome = try second.learn(folds: folds, seed: seed, keepsSolution: true, steps: steps)
        progress(.calibrating(judges: survey.judges.chosen.count))
        let builder = ModelBuilder(
            learner: second, outcome: outcome, judges: survey.judges, packer: packer, configuration: configuration,
            seed: seed)
        let strongest = builder.strongest()
        let names = try FeatureNames(of: Set(strongest.joined()), reading, parallel: parallel)
        progress(.writing)
        return try builder.bytes(
            strongest: strongest.map { $0.compactMap { names[$0] } }, attributes: source.attributes)
    }

    /// Parts the samples are cut into to find labels that the rest contradicts: fewer than for calibration will do.
    private static let doubtFolds = 4

    private static func check(_ configuration: TrainingConfiguration) throws(TrainingError) {
        func require(_ holds: Bool, _ field: String, _ reason: String) throws(TrainingError) {
            if !holds { throw .badConfiguration(field: field, reason: reason) }
        }
        try require(!configuration.name.isEmpty, "name", "must not be empty")
        try require(configuration.minimumDocumentFrequency >= 1, "minimum document frequency", "must be 1 or more")
        try require(configuration.epochs >= 1, "epochs", "must be 1 or more")
        try require(configuration.cost > 0 && configuration.binaryCost > 0, "cost", "must be above 0")
        try require(
            (2...64).contains(configuration.calibrationFolds), "calibration folds", "must lie between 2 and 64")
        try require((0...2).contains(configuration.balance), "balance", "must lie between 0 and 2")
        try require((0...3).contains(configuration.rareness), "rareness", "must lie between 0 and 3")
        try require((0...2).contains(configuration.emphasis), "emphasis", "must lie between 0 and 2")
        try require(configuration.doubtMargin >= 0, "doubt margin", "must be 0 or more")
        try require(
            configuration.doubtWeight > 0 && configuration.doubtWeight <= 1, "doubt weight",
            "must be above 0 and at most 1")
    }
}
