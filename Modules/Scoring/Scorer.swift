public import EvenhandText

/// Scores narratives under one policy, with one model or with one for each of several languages.
///
/// With several, the language of a narrative says which model reads it; a narrative in another language is untrained, and
/// so it is with one model.
///
/// Pure and without state: the same narrative and facts give the same score, bit for bit, on every machine and from any
/// number of threads. The narrative may be any bytes of any length; damaged UTF-8 parts words and does nothing worse.
/// Cost is linear in the narrative's length: one pass, one look-up in the weight table per word and pair of words. Memory
/// is taken once for each score that runs at the same time; after that nothing is allocated but the result's own arrays.
public struct Scorer: Sendable {
    /// The first model: its name stands on scores that no model made.
    public let model: Model
    /// The models of other languages.
    let others: [Model]
    /// The points that severity, heat and priority are made of.
    public let policy: ScoringPolicy
    let lexicon: Lexicon
    private let weights: CueWeights
    private let pool: WorkspacePool

    /// Scores every narrative with one model; what is not in its language is untrained.
    public init(model: Model, policy: ScoringPolicy = .standard) {
        self.init(model: model, others: [], policy: policy)
    }

    /// Scores each narrative with the model of its language.
    ///
    /// - Parameters:
    ///   - models: one or more; of two for one language the first is used.
    public init(models: [Model], policy: ScoringPolicy = .standard) {
        precondition(!models.isEmpty, "a scorer needs a model")
        var languages: Set<Language> = []
        let distinct = models.filter { languages.insert($0.language).inserted }
        self.init(model: distinct[0], others: Array(distinct.dropFirst()), policy: policy)
    }

    private init(model: Model, others: [Model], policy: ScoringPolicy) {
        self.model = model
        self.others = others
        self.policy = policy
        lexicon = .standard
        weights = CueWeights(policy)
        pool = WorkspacePool(cueLimit: policy.cueLimit)
    }

    /// All models, the first first: ``CompactScore/modelIndex`` counts among them.
    public var models: [Model] { [model] + others }

    /// Scores UTF-8 bytes.
    public func score(_ narrative: UnsafeRawBufferPointer, facts: IntakeFacts = .none) -> TriageScore {
        withWorkspace { full(score(narrative, facts: facts, using: $0), $0) }
    }

    /// Scores UTF-8 bytes without allocating: for bulk work. The cues are left in the workspace.
    ///
    /// - Parameter workspace: one that ``makeWorkspace()`` of this scorer gave, used by no other thread meanwhile.
    public func score(
        _ narrative: UnsafeRawBufferPointer, facts: IntakeFacts = .none, using workspace: ScoringWorkspace
    ) -> CompactScore {
        evaluate(narrative, facts: facts, keepingTerms: false, workspace: workspace).score
    }

    /// Scores UTF-8 bytes without allocating, as the form over a buffer does.
    public func score(
        _ narrative: RawSpan, facts: IntakeFacts = .none, using workspace: ScoringWorkspace
    ) -> CompactScore {
        narrative.withUnsafeBytes { score($0, facts: facts, using: workspace) }
    }

    /// The score with its labels and cues as values of their own.
    ///
    /// - Parameters:
    ///   - score: what ``score(_:facts:using:)`` just gave.
    ///   - workspace: the workspace it was made with, not used since.
    public func full(_ score: CompactScore, _ workspace: ScoringWorkspace) -> TriageScore {
        let model = score.modelIndex == 0 ? model : others[score.modelIndex - 1]
        return TriageScore(
            language: score.language, untrained: score.untrained,
            topic: score.topic.flatMap { topic in
                model.topicIndex.map {
                    LabelledProbability(
                        label: model.outputs[$0].classes[topic.index], probability: topic.probability)
                }
            },
            relief: score.relief, labels: score.untrained ? [] : furtherLabels(model, workspace),
            severity: score.severity, heat: score.heat, priority: score.priority, cues: workspace.cueArray,
            signature: score.signature, model: model.identity, policy: policy.version)
    }

    /// Reads the lexicons of Polish and Telugu, as the first narrative otherwise does that may be in one of them.
    ///
    /// Some milliseconds the first time: for a program that has a thread to spare while it starts.
    package static func readInflectedLexicons() { _ = Lexicon.inflected }

    /// Memory for one score at a time.
    public func makeWorkspace() -> ScoringWorkspace { pool.make() }

    /// Reads a narrative as scoring does, down to the hash of every feature, and looks nothing up: a floor to measure
    /// scores against.
    public func hashFeatures(_ narrative: UnsafeRawBufferPointer, using workspace: ScoringWorkspace) -> UInt64 {
        var columns: UInt64 = 0
        var position = 0
        var looks = WordColumns.Looks()
        workspace.columns.pointee.removeAll()
        while true {
            let stop = workspace.columns.pointee.fill(narrative, from: &position, looks: &looks)
            let first = workspace.columns.pointee.first
            let hashes = workspace.columns.pointee.hashes
            var previous: UInt64 = first > 0 ? hashes[first - 1] : 0
            for index in first..<workspace.columns.pointee.count {
                columns ^= WordHash.pair(previous, hashes[index])
                previous = hashes[index]
            }
            if case .end = stop { return columns }
        }
    }

    /// Scores UTF-8 bytes.
    public func score(_ narrative: Span<UInt8>, facts: IntakeFacts = .none) -> TriageScore {
        narrative.withUnsafeBytes { score($0, facts: facts) }
    }

    /// Scores UTF-8 bytes.
    public func score(_ narrative: RawSpan, facts: IntakeFacts = .none) -> TriageScore {
        narrative.withUnsafeBytes { score($0, facts: facts) }
    }

    /// Scores a text.
    public func score(_ narrative: String, facts: IntakeFacts = .none) -> TriageScore {
        if let score = narrative.utf8.withContiguousStorageIfAvailable({
            score(UnsafeRawBufferPointer($0), facts: facts)
        }) {
            return score
        }
        var copy = narrative
        return copy.withUTF8 { score(UnsafeRawBufferPointer($0), facts: facts) }
    }

    /// The language of a narrative, as scores give it.
    public static func language(of narrative: String, declared: Language? = nil) -> Language {
        LanguageEvidence.language(of: narrative, declared: declared)
    }
}

extension Scorer {
    /// A score and what its sums were made of.
    struct Evaluation {
        var score: CompactScore
        var severity: TermSum
        var heat: TermSum
        var priority: TermSum
        /// `nil` if untrained.
        var prediction: Prediction?
    }

    /// Runs `body` with a workspace nobody else uses.
    package func withWorkspace<Result>(_ body: (ScoringWorkspace) -> Result) -> Result {
        let workspace = pool.take()
        defer { pool.give(workspace) }
        return body(workspace)
    }

    func evaluate(
        _ narrative: UnsafeRawBufferPointer, facts: IntakeFacts, keepingTerms: Bool, workspace: ScoringWorkspace
    ) -> Evaluation {
        if others.isEmpty {
            return evaluate(narrative, facts: facts, keepingTerms: keepingTerms, workspace: workspace, with: model, 0)
        }
        // The language is known when all is read, and the model has read along. So the likely one reads first, and another
        // only where that was wrong.
        let guess = Scorer.beginsInThai(narrative) ? index(of: .thai) ?? 0 : 0
        let first = evaluate(narrative, facts: facts, keepingTerms: keepingTerms, workspace: workspace, index: guess)
        let right = index(of: first.score.language) ?? 0
        if right == guess { return first }
        return evaluate(narrative, facts: facts, keepingTerms: keepingTerms, workspace: workspace, index: right)
    }

    private func index(of language: Language) -> Int? {
        if language == model.language { return 0 }
        return others.firstIndex { $0.language == language }.map { $0 + 1 }
    }

    private func evaluate(
        _ narrative: UnsafeRawBufferPointer, facts: IntakeFacts, keepingTerms: Bool, workspace: ScoringWorkspace,
        index: Int
    ) -> Evaluation {
        // Two calls, since a model chosen by an expression would be copied for each narrative.
        index == 0
            ? evaluate(narrative, facts: facts, keepingTerms: keepingTerms, workspace: workspace, with: model, 0)
            : evaluate(
                narrative, facts: facts, keepingTerms: keepingTerms, workspace: workspace, with: others[index - 1],
                index)
    }

    /// Whether Thai letters stand among the first 64 bytes.
    private static func beginsInThai(_ narrative: UnsafeRawBufferPointer) -> Bool {
        var offset = 0
        while offset + 8 <= min(narrative.count - 2, 64) {
            // No byte of eight beyond ASCII.
            if narrative.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 {
                for place in offset..<(offset + 8)
                where narrative[place] == 0xE0 && narrative[place + 1] & 0xFE == 0xB8 {
                    return true
                }
            }
            offset += 8
        }
        return false
    }

    private func evaluate(
        _ narrative: UnsafeRawBufferPointer, facts: IntakeFacts, keepingTerms: Bool, workspace: ScoringWorkspace,
        with model: Model, _ modelIndex: Int
    ) -> Evaluation {
        var reader = self.reader(narrative, model, workspace)
        reader.read()
        reader.features.finish()
        let language = reader.looks.evidence.language(declared: facts.language)
        let untrained = language != model.language
        let findings = reader.settleCues(in: language, workspace: workspace)
        let severity = policy.severity(findings, weights, keepingTerms: keepingTerms)
        let heat = policy.heat(findings, keepingTerms: keepingTerms)
        let priority = policy.priority(
            findings, weights, severity: severity.total, facts: facts, keepingTerms: keepingTerms)
        let prediction =
            untrained ? nil : Prediction(model, sum: reader.features, workspace: workspace)
        let score = CompactScore(
            language: language, untrained: untrained, modelIndex: modelIndex,
            topic: prediction.flatMap { topic($0, model) }, relief: prediction.flatMap { relief($0, model) },
            severity: severity.total, heat: heat.total, priority: priority.total, signature: reader.signature.finish())
        return Evaluation(
            score: score, severity: severity, heat: heat, priority: priority, prediction: prediction)
    }

    private func reader(
        _ narrative: UnsafeRawBufferPointer, _ model: Model, _ workspace: ScoringWorkspace
    ) -> NarrativeReader<RowSum> {
        NarrativeReader(
            narrative, lexicon: lexicon, cueLimit: policy.cueLimit,
            features: RowSum(WeightTable(model), workspace: workspace, wantsCharacterGrams: model.language == .thai),
            workspace: workspace)
    }

    private func topic(_ prediction: Prediction, _ model: Model) -> IndexedProbability? {
        guard let index = model.topicIndex else { return nil }
        let columns = model.storage.columns
        let best = prediction.best(columns.outputs[index], of: columns)
        return IndexedProbability(index: best.index, probability: best.probability)
    }

    private func relief(_ prediction: Prediction, _ model: Model) -> ReliefLikelihood? {
        guard let indices = model.reliefIndices else { return nil }
        let columns = model.storage.columns
        return ReliefLikelihood(
            any: prediction.probabilityOfSecond(columns.outputs[indices.any], of: columns),
            monetary: prediction.probabilityOfSecond(columns.outputs[indices.monetary], of: columns))
    }

    /// The labels of the outputs the triage score has no place for; reads the log-odds the workspace still holds.
    private func furtherLabels(_ model: Model, _ workspace: ScoringWorkspace) -> [OutputLabel] {
        guard !model.furtherIndices.isEmpty else { return [] }
        let columns = model.storage.columns
        let prediction = Prediction(logOddsOf: workspace)
        return model.furtherIndices.map { index in
            let best = prediction.best(columns.outputs[index], of: columns)
            return OutputLabel(
                output: model.outputs[index].name, label: model.outputs[index].classes[best.index],
                probability: best.probability)
        }
    }

    /// What the model makes of a text, whatever its language: the calibrated probability of every label of every output.
    package func probabilities(_ narrative: String) -> [[Double]] {
        var copy = narrative
        return copy.withUTF8 { bytes in
            withWorkspace { workspace in
                var reader = self.reader(UnsafeRawBufferPointer(bytes), model, workspace)
                reader.read()
                reader.features.finish()
                let prediction = Prediction(model, sum: reader.features, workspace: workspace)
                let columns = model.storage.columns
                return model.outputs.indices.map { prediction.probabilities(columns.outputs[$0], of: columns) }
            }
        }
    }
}
