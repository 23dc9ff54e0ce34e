internal import EvenhandScoring
internal import EvenhandText

/// Learns models.
///
/// One linear question per label over the words and word pairs of a text, weighted by rareness and scaled by length. In
/// order: learn with every feature; keep those that matter most and find a place in the table; trust labels less that the
/// rest of the texts contradict; learn again; calibrate by predictions of models that never saw a text or its
/// near-copies; round the weights to int8. The same samples, configuration and seed give the same bytes on every machine.
public enum Trainer {
    /// How far training got, for people.
    public enum Progress: Sendable, Hashable {
        case reading(samples: Int)
        case learning(step: String, features: Int)
        case calibrating(folds: Int)
        case writing
    }

    /// The bytes of a model file.
    ///
    /// - Parameters:
    ///   - samples: at least two labels per output; samples without any label of the outputs are left out.
    ///   - seed: fixes every choice that is left to chance.
    ///   - progress: called between the steps.
    public static func train(
        _ samples: some Sequence<TrainingSample>, configuration: TrainingConfiguration, seed: UInt64 = 1,
        progress: (Progress) -> Void = { _ in }
    ) throws(TrainingError) -> [UInt8] {
        try check(configuration)
        let samples = samples.filter { sample in
            configuration.outputs.isEmpty
                ? !sample.labels.isEmpty
                : configuration.outputs.contains { sample.labels[$0] != nil }
        }
        guard !samples.isEmpty else { throw .noSamples }
        progress(.reading(samples: samples.count))
        let plan = try ColumnPlan(samples, configuration: configuration)
        var corpus = Corpus(
            texts: samples.map(\.text), classes: plan.classes, minimum: configuration.minimumDocumentFrequency)
        guard !corpus.hashes.isEmpty else { throw .noFeatures }
        let packer = try TablePacker(columns: plan.questionCount + 1, byteCount: configuration.tableByteCount)
        let folds = configuration.calibrationFolds

        progress(.learning(step: "every feature", features: corpus.hashes.count))
        let first = Learner(
            space: FeatureSpace(corpus, rareness: configuration.rareness), plan: plan, configuration: configuration
        ).learn(folds: min(folds, Trainer.doubtFolds), seed: seed)
        let importance = Trainer.importance(first.solution, corpus: corpus)
        corpus.restrict(to: packer.keep(corpus.hashes, importance: importance))
        guard !corpus.hashes.isEmpty else { throw .noFeatures }

        progress(.learning(step: "the features kept", features: corpus.hashes.count))
        let learner = Learner(
            space: FeatureSpace(corpus, rareness: configuration.rareness), plan: plan, configuration: configuration,
            trust: Trust.weights(first.predictions, plan: plan, configuration: configuration))
        let outcome = learner.learn(folds: folds, seed: seed)
        progress(.calibrating(folds: folds))
        let builder = ModelBuilder(
            learner: learner, outcome: outcome, unseen: corpus.copies.unseen(folds: folds, seed: seed), packer: packer,
            seed: seed)
        progress(.writing)
        return builder.bytes(texts: samples.map(\.text))
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
        try require(configuration.doubtMargin >= 0, "doubt margin", "must be 0 or more")
        try require(
            configuration.doubtWeight > 0 && configuration.doubtWeight <= 1, "doubt weight",
            "must be above 0 and at most 1")
    }

    /// How much a feature decides over all texts: the sum of its squared weights, times how often it occurs.
    private static func importance(_ solution: Learner.Solution, corpus: Corpus) -> [Float] {
        corpus.hashes.indices.map { feature in
            let squared = solution.reduce(Float(0)) { sum, block in
                let weights = block.weights[feature]
                return sum + (weights * weights).sum()
            }
            return squared * Float(corpus.documentFrequency[feature])
        }
    }
}
