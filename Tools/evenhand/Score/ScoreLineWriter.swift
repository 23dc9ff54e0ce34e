internal import EvenhandScoring
internal import EvenhandText

/// Writes scores as the objects that `evenhand score --json` prints, one a line: their members are a contract.
///
/// The quick way takes a `CompactScore` straight from the scorer's workspace; the other takes any `ScoreDocument`. Both end
/// in the same few functions, so that the same score gives the same bytes.
struct ScoreLineWriter: Sendable {
    private let scorer: Scorer?
    /// By model of the scorer.
    private let models: [ModelWords]

    /// What is the same for every line of a model.
    private struct ModelWords: Sendable {
        /// The topics in quotes, by index.
        var topics: [[UInt8]]
        var hasFurtherOutputs: Bool
        /// The members after the cues.
        var ending: [UInt8]

        init(_ model: Model, policy: String) {
            topics = (model.output(named: "topic")?.classes ?? []).map { label in
                let bytes = ByteWriter(capacity: 64)
                bytes.writeQuoted(label)
                return Array(bytes.bytes)
            }
            hasFurtherOutputs = model.outputs.contains {
                !["topic", "relief.any", "relief.monetary"].contains($0.name)
            }
            let bytes = ByteWriter(capacity: 256)
            ScoreLineWriter.writeOrigin(model: model.identity, policy: policy, to: bytes)
            ending = Array(bytes.bytes)
        }
    }

    /// For scores made by `scorer`; without one, for documents alone.
    init(_ scorer: Scorer? = nil) {
        self.scorer = scorer
        models = scorer.map { scorer in scorer.models.map { ModelWords($0, policy: scorer.policy.version) } } ?? []
    }

    /// The line without its closing brace, so that the caller may add members; `close` ends it.
    ///
    /// - Parameter workspace: the one the score was made with, not used since.
    func write(
        _ score: CompactScore, id: UnsafeRawBufferPointer, narrative: UnsafeRawBufferPointer,
        workspace: ScoringWorkspace, to bytes: ByteWriter
    ) {
        bytes.write("{\"id\":")
        bytes.writeQuoted(id)
        writeLanguage(score.language.rawValue, score.untrained, to: bytes)
        let number = score.modelIndex
        if let topic = score.topic, models[number].topics.indices.contains(topic.index) {
            bytes.write(",\"topic\":{\"label\":")
            bytes.write(models[number].topics[topic.index])
            bytes.write(",\"probability\":")
            bytes.write(Float(topic.probability))
            bytes.write("}")
        } else {
            bytes.write(",\"topic\":null")
        }
        writeRelief(score.relief.map { (Float($0.any), Float($0.monetary)) }, to: bytes)
        if models[number].hasFurtherOutputs, let scorer {
            let labels = scorer.full(score, workspace).labels
            writeLabels(labels.map { ($0.output, $0.label, Float($0.probability)) }, to: bytes)
        } else {
            bytes.write(",\"labels\":{}")
        }
        writeNumbers(severity: score.severity, heat: score.heat, priority: score.priority, to: bytes)
        var cues = CueWriter(narrative)
        workspace.withCues { found in
            for index in found.indices {
                let cue = found[index]
                cues.write(
                    kind: cue.kind.name, cue.start..<max(cue.start, cue.end),
                    amount: cue.amount.map { ($0.minorUnits, $0.currency.code) }, to: bytes)
            }
        }
        cues.close(to: bytes)
        bytes.write(models[number].ending)
    }

    /// The same line of a document that has its whole score; with its terms where it has them.
    func write(_ document: ScoreDocument, to bytes: ByteWriter) {
        bytes.write("{\"id\":")
        bytes.writeQuoted(document.id)
        writeLanguage(document.language, document.untrained, to: bytes)
        if let topic = document.topic {
            bytes.write(",\"topic\":")
            writeLabel(topic.label, topic.probability, to: bytes)
        } else {
            bytes.write(",\"topic\":null")
        }
        writeRelief(document.relief, to: bytes)
        writeLabels(document.labels.map { ($0.output, $0.label.label, $0.label.probability) }, to: bytes)
        writeNumbers(severity: document.severity, heat: document.heat, priority: document.priority, to: bytes)
        document.narrative.withUnsafeBytes { narrative in
            var cues = CueWriter(narrative)
            for cue in document.cues {
                cues.write(
                    kind: cue.kind, cue.range, amount: cue.amount.map { ($0.minorUnits, $0.currency) }, to: bytes)
            }
            cues.close(to: bytes)
        }
        Self.writeOrigin(model: document.model, policy: document.policy, to: bytes)
        if let terms = document.terms { writeTerms(terms, to: bytes) }
    }

    /// Ends the line.
    func close(_ bytes: ByteWriter) { bytes.write("}\n") }

    // MARK: Members

    private func writeLanguage(_ language: String, _ untrained: Bool, to bytes: ByteWriter) {
        bytes.write(",\"language\":\"")
        bytes.write(text: language)
        if untrained { bytes.write("\",\"untrained\":true") } else { bytes.write("\",\"untrained\":false") }
    }

    private func writeRelief(_ relief: (any: Float, monetary: Float)?, to bytes: ByteWriter) {
        guard let relief else { return bytes.write(",\"relief\":null") }
        bytes.write(",\"relief\":{\"any\":")
        bytes.write(relief.any)
        bytes.write(",\"monetary\":")
        bytes.write(relief.monetary)
        bytes.write("}")
    }

    private func writeLabel(_ label: String, _ probability: Float, to bytes: ByteWriter) {
        bytes.write("{\"label\":")
        bytes.writeQuoted(label)
        bytes.write(",\"probability\":")
        bytes.write(probability)
        bytes.write("}")
    }

    private func writeLabels(_ labels: [(output: String, label: String, probability: Float)], to bytes: ByteWriter) {
        bytes.write(",\"labels\":{")
        for (index, label) in labels.enumerated() {
            if index > 0 { bytes.write(",") }
            bytes.writeQuoted(label.output)
            bytes.write(":")
            writeLabel(label.label, label.probability, to: bytes)
        }
        bytes.write("}")
    }

    private func writeNumbers(severity: Int, heat: Int, priority: Int, to bytes: ByteWriter) {
        bytes.write(",\"severity\":")
        bytes.write(severity)
        bytes.write(",\"heat\":")
        bytes.write(heat)
        bytes.write(",\"priority\":")
        bytes.write(priority)
        bytes.write(",\"cues\":[")
    }

    private static func writeOrigin(model: String, policy: String, to bytes: ByteWriter) {
        bytes.write(",\"model\":")
        bytes.writeQuoted(model)
        bytes.write(",\"policy\":")
        bytes.writeQuoted(policy)
    }

    private func writeTerms(_ terms: [ScoreDocument.Term], to bytes: ByteWriter) {
        bytes.write(",\"reasons\":[")
        for (index, term) in terms.enumerated() {
            bytes.write(index == 0 ? "{\"of\":" : ",{\"of\":")
            bytes.writeQuoted(term.of)
            bytes.write(",\"name\":")
            bytes.writeQuoted(term.name)
            bytes.write(",\"weight\":")
            bytes.write(term.weight)
            if let range = term.range {
                bytes.write(",\"start\":")
                bytes.write(range.lowerBound)
                bytes.write(",\"end\":")
                bytes.write(range.upperBound)
            }
            bytes.write("}")
        }
        bytes.write("]")
    }
}

/// The cues of one narrative, in order of position: bytes are the scorer's measure, characters (Unicode scalars) are
/// counted along the way.
private struct CueWriter {
    private let narrative: UnsafeRawBufferPointer
    private var isFirst = true
    private var counted = 0
    private var characters = 0

    init(_ narrative: UnsafeRawBufferPointer) { self.narrative = narrative }

    mutating func write(
        kind: String, _ range: Range<Int>, amount: (minorUnits: Int64, currency: String)?, to bytes: ByteWriter
    ) {
        let isInside = range.lowerBound >= counted && range.upperBound <= narrative.count
        bytes.write(isFirst ? "{\"kind\":\"" : ",{\"kind\":\"")
        isFirst = false
        bytes.write(text: kind)
        bytes.write("\",\"text\":")
        bytes.writeQuoted(UnsafeRawBufferPointer(rebasing: narrative[isInside ? range : 0..<0]))
        bytes.write(",\"start\":")
        bytes.write(range.lowerBound)
        bytes.write(",\"end\":")
        bytes.write(range.upperBound)
        if isInside {
            let start = count(to: range.lowerBound)
            bytes.write(",\"characters\":[")
            bytes.write(start)
            bytes.write(",")
            bytes.write(start + scalars(in: range))
            bytes.write("]")
        }
        if let amount {
            bytes.write(",\"amount\":{\"minor_units\":")
            bytes.write(Int(amount.minorUnits))
            bytes.write(",\"currency\":\"")
            bytes.write(text: amount.currency)
            bytes.write("\"}")
        }
        bytes.write("}")
    }

    func close(to bytes: ByteWriter) { bytes.write("]") }

    /// Characters before `offset`; offsets ascend, so each byte is looked at once.
    private mutating func count(to offset: Int) -> Int {
        characters += scalars(in: counted..<offset)
        counted = offset
        return characters
    }

    private func scalars(in range: Range<Int>) -> Int {
        UTF8Reader.scalarCount(in: UnsafeRawBufferPointer(rebasing: narrative[range]))
    }
}
