/// The triage score a complaint got, with the model and policy that gave it. Never a finding.
package struct TriageRecord: Codable, Sendable, Equatable {
    package let topic: TriageLabel?
    package let relief: TriageRelief?
    /// 0–1000.
    package let severity: Int
    /// 0–1000.
    package let heat: Int
    /// 0–1000.
    package let priority: Int
    package let cues: [TriageCue]
    /// BCP 47.
    package let language: String
    /// The model knows nothing of the language: topic and relief are nil.
    package let untrained: Bool
    package let model: String
    package let policy: String

    private enum CodingKeys: String, CodingKey {
        case topic, relief, severity, heat, priority, cues, language, untrained, model, policy
    }

    package init(
        topic: TriageLabel? = nil, relief: TriageRelief? = nil, severity: Int, heat: Int, priority: Int,
        cues: [TriageCue], language: String, untrained: Bool, model: String, policy: String
    ) {
        self.topic = topic
        self.relief = relief
        self.severity = severity
        self.heat = heat
        self.priority = priority
        self.cues = cues
        self.language = language
        self.untrained = untrained
        self.model = model
        self.policy = policy
    }
}

/// A label of the model with its probability.
package struct TriageLabel: Codable, Sendable, Equatable {
    package let label: String
    /// 0–1.
    package let probability: Double

    private enum CodingKeys: String, CodingKey { case label, probability }

    package init(label: String, probability: Double) {
        self.label = label
        self.probability = probability
    }
}

/// How likely relief is, calibrated.
package struct TriageRelief: Codable, Sendable, Equatable {
    /// 0–1.
    package let any: Double
    /// 0–1.
    package let monetary: Double

    private enum CodingKeys: String, CodingKey { case any, monetary }

    package init(any: Double, monetary: Double) {
        self.any = any
        self.monetary = monetary
    }
}

/// A cue and where in the narrative it stands. The words themselves stay in the narrative, so that erasing it erases them.
package struct TriageCue: Codable, Sendable, Equatable {
    package let kind: String
    /// Byte offset, from 0.
    package let start: Int
    /// Byte offset, past the last byte.
    package let end: Int

    private enum CodingKeys: String, CodingKey { case kind, start, end }

    package init(kind: String, start: Int, end: Int) {
        self.kind = kind
        self.start = start
        self.end = end
    }
}
