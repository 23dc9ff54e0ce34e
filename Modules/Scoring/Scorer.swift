public import EvenhandText

/// Scores narratives with one model under one policy.
///
/// Pure and without state: the same narrative and facts give the same score, bit for bit, on every machine and from any
/// number of threads. The narrative may be any bytes of any length; damaged UTF-8 parts words and does nothing worse.
/// Cost is linear in the narrative's length: one pass, one look-up in the weight table per word and pair of words.
public struct Scorer: Sendable {
    public let model: Model
    public let policy: ScoringPolicy
    let lexicon: Lexicon

    public init(model: Model, policy: ScoringPolicy = .standard) {
        self.model = model
        self.policy = policy
        lexicon = .standard
    }

    /// Scores UTF-8 bytes.
    public func score(_ narrative: UnsafeRawBufferPointer, facts: IntakeFacts = .none) -> TriageScore {
        evaluate(narrative, facts: facts, keepingTerms: false).score
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
        var score: TriageScore
        var severity: TermSum
        var heat: TermSum
        var priority: TermSum
        /// The log-odds before calibration, one per column of the model; empty if untrained.
        var prediction: Prediction
    }

    func evaluate(_ narrative: UnsafeRawBufferPointer, facts: IntakeFacts, keepingTerms: Bool) -> Evaluation {
        withReader(narrative) { evaluation(of: &$0, facts: facts, keepingTerms: keepingTerms) }
    }

    /// What the model makes of a text, whatever its language.
    func evaluatePrediction(_ narrative: UnsafeRawBufferPointer) -> Prediction {
        withReader(narrative) { Prediction(model, sum: &$0.features) }
    }

    /// Reads a narrative. The bits that remember features live on the stack or in one allocation.
    @inline(__always)
    private func withReader<Result>(
        _ narrative: UnsafeRawBufferPointer, _ body: (inout NarrativeReader<RowSum>) -> Result
    ) -> Result {
        let slotCount = model.storage.bucketCount * ModelFormat.rowsPerBucket
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: RowSum.scratchCount(slots: slotCount)) {
            scratch in
            scratch.initialize(repeating: 0)
            let sum = RowSum(
                WeightTable(model), scratch: scratch, wantsCharacterGrams: model.language == .thai)
            var reader = NarrativeReader(narrative, lexicon: lexicon, cueLimit: policy.cueLimit, features: sum)
            reader.read()
            return body(&reader)
        }
    }

    private func evaluation(
        of reader: inout NarrativeReader<RowSum>, facts: IntakeFacts, keepingTerms: Bool
    ) -> Evaluation {
        let language = reader.evidence.language(declared: facts.language)
        let untrained = language != model.language
        var findings = NarrativeFindings()
        let cues = reader.cues(in: language, findings: &findings)
        let severity = policy.severity(findings, keepingTerms: keepingTerms)
        let heat = policy.heat(findings, keepingTerms: keepingTerms)
        let priority = policy.priority(
            findings, severity: severity.total, facts: facts, keepingTerms: keepingTerms)
        let prediction = untrained ? Prediction() : Prediction(model, sum: &reader.features)
        let score = TriageScore(
            language: language, untrained: untrained, topic: prediction.topic(model),
            relief: prediction.relief(model), labels: prediction.labels(model), severity: severity.total,
            heat: heat.total, priority: priority.total, cues: cues, model: model.identity, policy: policy.version)
        return Evaluation(
            score: score, severity: severity, heat: heat, priority: priority, prediction: prediction)
    }
}

extension NarrativeReader {
    /// The cues that count in `language`, by position, and what the rules need to know of them.
    ///
    /// Thai and Telugu texts borrow English words, so English phrases count there too. In a language without a lexicon
    /// only sums of money count.
    fileprivate func cues(in language: Language, findings: inout NarrativeFindings) -> [Cue] {
        var accepted = LanguageSet(language)
        if language == .thai || language == .telugu { accepted.insert(.english) }
        var found: [Cue] = []
        if !cues.isEmpty { found.reserveCapacity(cues.count) }
        for pending in cues where !pending.languages.isDisjoint(with: accepted) {
            found.append(pending.cue)
            findings.cueCounts[Int(pending.cue.kind.rawValue)] += 1
            if let amount = pending.cue.amount {
                findings.largestSum = max(
                    findings.largestSum, amount.minorUnits * 10 / amount.currency.unitsPerTenDollars)
            }
        }
        found.sort { ($0.start, $0.end, $0.kind.rawValue) < ($1.start, $1.end, $1.kind.rawValue) }
        findings.wordCount = wordCount
        for (index, member) in [LanguageSet.english, .thai, .polish, .telugu].enumerated()
        where accepted.contains(member) {
            findings.angryWordCount += angryWordCounts[index]
        }
        findings.exclamationMarkCount = exclamationMarkCount
        findings.shoutedWordCount = shoutedWordCount
        return found
    }
}
