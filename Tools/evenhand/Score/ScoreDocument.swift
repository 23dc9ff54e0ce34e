internal import EvenhandMessages
internal import EvenhandScoring
internal import EvenhandText

/// A document with its whole score, wherever it was made: by this process or by a server.
///
/// Probabilities are 32-bit floats, as on the wire, so that both ways show the same numbers to the last bit.
struct ScoreDocument: Sendable {
    struct Label: Sendable, Equatable {
        var label: String
        var probability: Float
    }

    struct Passage: Sendable, Equatable {
        /// The kind's name as in files: `legal_threat`.
        var kind: String
        /// Bytes of the narrative.
        var range: Range<Int>
        var amount: Amount?
    }

    struct Amount: Sendable, Equatable {
        var minorUnits: Int64
        /// ISO 4217.
        var currency: String
    }

    struct Term: Sendable, Equatable {
        var of: String
        var name: String
        var weight: Int
        /// Bytes of the narrative, for an n-gram.
        var range: Range<Int>?
    }

    var id: String
    /// UTF-8.
    var narrative: [UInt8]
    var language: String
    var untrained: Bool
    var topic: Label?
    var relief: (any: Float, monetary: Float)?
    var labels: [(output: String, label: Label)]
    var severity: Int
    var heat: Int
    var priority: Int
    var cues: [Passage]
    /// `nil` where nobody asked.
    var terms: [Term]?
    var model: String
    var policy: String

    /// The narrative's text between two byte offsets; empty if they do not lie in it.
    func text(_ range: Range<Int>) -> String {
        guard range.lowerBound >= 0, range.upperBound <= narrative.count else { return "" }
        return String(decoding: narrative[range], as: UTF8.self)
    }
}

extension ScoreDocument {
    /// - Parameter reasons: nil where nobody asked for them.
    init(_ score: TriageScore, reasons: [Reason]?, id: String, narrative: UnsafeRawBufferPointer) {
        self.init(
            id: id, narrative: Array(narrative), language: score.language.rawValue, untrained: score.untrained,
            topic: score.topic.map { Label(label: $0.label, probability: Float($0.probability)) },
            relief: score.relief.map { (Float($0.any), Float($0.monetary)) },
            labels: score.labels.map { ($0.output, Label(label: $0.label, probability: Float($0.probability))) },
            severity: score.severity, heat: score.heat, priority: score.priority,
            cues: score.cues.map { cue in
                Passage(
                    kind: cue.kind.name, range: cue.start..<max(cue.start, cue.end),
                    amount: cue.amount.map { Amount(minorUnits: $0.minorUnits, currency: $0.currency.code) })
            },
            terms: reasons?.map { Term(of: $0.of, name: $0.name, weight: $0.weight, range: $0.range) },
            model: score.model, policy: score.policy)
    }

    /// - Parameter wantsTerms: whether the reasons were asked for; the wire does not tell none from not asked.
    init(_ score: Evenhand_V1_TriageScore, id: String, narrative: [UInt8], wantsTerms: Bool) {
        self.init(
            id: id, narrative: narrative, language: score.language, untrained: score.untrained,
            topic: score.hasTopic ? Label(label: score.topic.label, probability: score.topic.probability) : nil,
            relief: score.hasRelief ? (score.relief.any, score.relief.monetary) : nil,
            labels: score.labels.map {
                ($0.name, Label(label: $0.score.label, probability: $0.score.probability))
            },
            severity: Int(score.severity), heat: Int(score.heat), priority: Int(score.priority),
            cues: score.cues.map { cue in
                Passage(
                    kind: cue.kind.name, range: Int(cue.start)..<max(Int(cue.start), Int(cue.end)),
                    amount: cue.hasAmount
                        ? Amount(minorUnits: cue.amount.minorUnits, currency: cue.amount.currency) : nil)
            },
            terms: wantsTerms
                ? score.reasons.map { reason in
                    Term(
                        of: reason.of, name: reason.name, weight: Int(reason.weight),
                        range: reason.end > reason.start ? Int(reason.start)..<Int(reason.end) : nil)
                } : nil,
            model: score.model, policy: score.policy)
    }
}
