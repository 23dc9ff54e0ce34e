package import EvenhandScoring
internal import EvenhandText
internal import SwiftProtobuf

extension Evenhand_V1_TriageScore {
    /// - Parameter narrative: The scored text, which the cues point into.
    package init(_ score: TriageScore, narrative: String) {
        self.init()
        language = score.language.rawValue
        untrained = score.untrained
        if let topic = score.topic { self.topic = .init(topic.label, topic.probability) }
        if let relief = score.relief {
            self.relief = .with {
                $0.any = Float(relief.any)
                $0.monetary = Float(relief.monetary)
            }
        }
        labels = score.labels.map { label in
            .with {
                $0.name = label.output
                $0.score = .init(label.label, label.probability)
            }
        }
        severity = UInt32(clamping: score.severity)
        heat = UInt32(clamping: score.heat)
        priority = UInt32(clamping: score.priority)
        if !score.cues.isEmpty { cues = Self.cues(score.cues, in: narrative) }
        model = score.model
        policy = score.policy
    }

    /// With the reasons for every quantity.
    package init(_ explained: ExplainedScore, narrative: String) {
        self.init(explained.score, reasons: explained.reasons, narrative: narrative)
    }

    package init(_ score: TriageScore, reasons: [Reason], narrative: String) {
        self.init(score, narrative: narrative)
        self.reasons = reasons.map { reason in
            .with {
                $0.of = reason.of
                $0.name = reason.name
                $0.weight = Int32(clamping: reason.weight)
                $0.start = UInt32(clamping: reason.range?.lowerBound ?? 0)
                $0.end = UInt32(clamping: reason.range?.upperBound ?? 0)
            }
        }
    }

    private static func cues(_ cues: [Cue], in narrative: String) -> [Evenhand_V1_Cue] {
        let text = narrative.utf8
        return cues.map { cue in
            .with {
                $0.kind = .init(cue.kind)
                $0.start = UInt32(clamping: cue.start)
                $0.end = UInt32(clamping: cue.end)
                if cue.start >= 0, cue.start <= cue.end, cue.end <= text.count {
                    let from = text.index(text.startIndex, offsetBy: cue.start)
                    $0.text = String(
                        decoding: text[from..<text.index(from, offsetBy: cue.end - cue.start)], as: UTF8.self)
                }
                if let amount = cue.amount {
                    $0.amount = .with {
                        $0.minorUnits = amount.minorUnits
                        $0.currency = amount.currency.code
                    }
                }
            }
        }
    }
}

extension Evenhand_V1_LabelScore {
    fileprivate init(_ label: String, _ probability: Double) {
        self.init()
        self.label = label
        self.probability = Float(probability)
    }
}

extension Evenhand_V1_CueKind {
    package init(_ kind: CueKind) {
        switch kind {
        case .harm: self = .harm
        case .vulnerability: self = .vulnerability
        case .legalThreat: self = .legalThreat
        case .leaving: self = .leaving
        case .blame: self = .blame
        case .unstatedExpectation: self = .unstatedExpectation
        case .money: self = .money
        }
    }
}
