package import EvenhandDomain
internal import SwiftProtobuf

extension Evenhand_V1_TriageScore {
    /// The score on record, without reasons.
    /// - Parameter narrative: What the cues point into; nil when it was erased, and the cues then have no words.
    package init(_ record: TriageRecord, narrative: String?) {
        self.init()
        language = record.language
        untrained = record.untrained
        if let topic = record.topic {
            self.topic = .with {
                $0.label = topic.label
                $0.probability = Float(topic.probability)
            }
        }
        if let relief = record.relief {
            self.relief = .with {
                $0.any = Float(relief.any)
                $0.monetary = Float(relief.monetary)
            }
        }
        severity = UInt32(clamping: record.severity)
        heat = UInt32(clamping: record.heat)
        priority = UInt32(clamping: record.priority)
        let bytes = narrative.map { Array($0.utf8) } ?? []
        cues = record.cues.map { .init($0, in: bytes) }
        model = record.model
        policy = record.policy
    }
}

extension Evenhand_V1_Cue {
    fileprivate init(_ cue: TriageCue, in narrative: [UInt8]) {
        self.init()
        kind = .init(recorded: cue.kind)
        start = UInt32(clamping: cue.start)
        end = UInt32(clamping: cue.end)
        if cue.start >= 0, cue.start <= cue.end, cue.end <= narrative.count {
            text = String(decoding: narrative[cue.start..<cue.end], as: UTF8.self)
        }
    }
}

extension Evenhand_V1_CueKind {
    /// The kind under the name a record keeps; UNSPECIFIED for a name from a release that knew other kinds.
    init(recorded name: String) {
        self = Self.allCases.first { $0.name == name } ?? .unspecified
    }

    /// The name in records and in files; empty for what is no kind.
    package var name: String {
        switch self {
        case .harm: "harm"
        case .vulnerability: "vulnerability"
        case .legalThreat: "legal_threat"
        case .leaving: "leaving"
        case .blame: "blame"
        case .unstatedExpectation: "unstated_expectation"
        case .money: "money"
        case .unspecified, .UNRECOGNIZED: ""
        }
    }
}
