internal import EvenhandScoring

/// The readings of the samples that come before learning: three, and none holds them.
///
/// First: which labels there are, which features may be frequent enough, which texts may judge. Second: the exact counts of
/// those features, and what the judges share with others. Third: the features of every text, numbered, into the corpus.
struct Survey {
    let reading: SampleReading
    let configuration: TrainingConfiguration
    let seed: UInt64
    let folder: String
    let parallel: Parallel

    struct Result {
        var plan: ColumnPlan
        var corpus: Corpus
        var judges: Judges
    }

    /// A text as the first two readings need it.
    private struct Reading: Sendable {
        var features: [UInt64]
        var shape: NearCopies.Shape

        init(_ text: String) {
            features = DistinctFeatures(text).hashes
            shape = NearCopies.Shape(text)
        }
    }

    func run() throws -> Result {
        var found: [String: Set<String>] = [:]
        var choice = JudgeChoice(folds: configuration.calibrationFolds, seed: seed)
        let sketch = FrequencySketch()
        let textCount = try reading.forEach(.surveying) { chunk in
            for sample in chunk.samples {
                for (output, label) in sample.labels { found[output, default: []].insert(label) }
            }
            for (index, text) in read(chunk).enumerated() {
                for hash in text.features { sketch.add(hash) }
                choice.choose(chunk.first + index, text.shape)
            }
        }
        guard textCount > 0 else { throw TrainingError.noSamples }
        let plan = try ColumnPlan(labels: found, configuration: configuration)
        choice.beginComparing()
        var counter = Vocabulary.Counter(
            sketch, minimum: configuration.minimumDocumentFrequency, limit: configuration.featureLimit)
        let counted = try reading.forEach(.counting) { chunk in
            for text in read(chunk) {
                for hash in text.features { counter.add(hash) }
                choice.compare(text.shape)
            }
        }
        guard counted == textCount else { throw TrainingError.inputChanged }
        let vocabulary = counter.vocabulary()
        guard !vocabulary.hashes.isEmpty else { throw TrainingError.noFeatures }
        var judges = Judges(chosen: choice.texts(), textCount: textCount, seed: seed)
        let corpus = try write(vocabulary, plan, &judges)
        guard corpus.textCount == textCount else { throw TrainingError.inputChanged }
        return Result(plan: plan, corpus: corpus, judges: judges)
    }

    private func read(_ chunk: SampleReading.Chunk) -> [Reading] {
        parallel.map(chunk.samples.count) { Reading(chunk.samples[$0].text) }
    }

    private func write(_ vocabulary: Vocabulary, _ plan: ColumnPlan, _ judges: inout Judges) throws -> Corpus {
        var writer = try CorpusWriter(
            vocabulary, classCounts: plan.outputs.map { [Int](repeating: 0, count: $0.classes.count) },
            limits: configuration.corpusLimits, folder: folder)
        try reading.forEach(.writing) { chunk in
            let texts = parallel.map(chunk.samples.count) { index in
                NumberedText(chunk.first + index, chunk.samples[index], vocabulary, plan)
            }
            for text in texts {
                judges.take(Int(text.number), classes: text.classes)
                try writer.add(text)
            }
        }
        return try writer.finish()
    }
}

/// The distinct features of a text, ascending, and how often each counts.
struct DistinctFeatures: Sendable {
    private(set) var hashes: [UInt64] = []
    /// 1 up to ``TrainingConfiguration/repeatLimit``.
    private(set) var repeats: [UInt8] = []

    init(_ text: String) {
        for hash in Features.of(text).map(\.hash).sorted() {
            if hash != hashes.last {
                hashes.append(hash)
                repeats.append(1)
            } else if repeats[repeats.count - 1] < TrainingConfiguration.repeatLimit {
                repeats[repeats.count - 1] += 1
            }
        }
    }
}

extension NumberedText {
    fileprivate init(_ number: Int, _ sample: TrainingSample, _ vocabulary: Vocabulary, _ plan: ColumnPlan) {
        self.number = Int32(number)
        features = []
        repeats = []
        group = NearCopies.Shape(sample.text).group
        classes = plan.classes(of: sample)
        let distinct = DistinctFeatures(sample.text)
        // Both are ascending by hash, so numbers ascend too.
        for (hash, count) in zip(distinct.hashes, distinct.repeats) {
            guard let number = vocabulary.number(of: hash) else { continue }
            features.append(number)
            repeats.append(count)
        }
    }
}
