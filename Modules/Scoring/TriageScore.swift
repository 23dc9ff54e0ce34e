public import EvenhandText

/// What a narrative looks like on arrival. Never a finding: it orders work, it decides nothing.
public struct TriageScore: Sendable, Hashable {
    /// The narrative's language.
    public var language: Language
    /// Whether the model was not trained on that language; then ``topic``, ``relief`` and ``labels`` are empty.
    public var untrained: Bool
    /// What it is about, by the model's output named `topic`.
    public var topic: LabelledProbability?
    /// How likely relief is, by the outputs `relief.any` and `relief.monetary`.
    public var relief: ReliefLikelihood?
    /// Further outputs of the model, by name, in the model's order.
    public var labels: [OutputLabel]
    /// How bad it is if true, 0–1000.
    public var severity: Int
    /// How heated the text is, 0–1000. Feeds into nothing else.
    public var heat: Int
    /// Which to take first, 0–1000.
    public var priority: Int
    /// The passages behind severity and priority, by position. At most ``ScoringPolicy/cueLimit`` of each kind.
    public var cues: [Cue]
    /// What near-copies of the narrative share.
    public var signature: NearDuplicateSignature
    /// The model's identity: name and checksum.
    public var model: String
    /// The scoring policy's version.
    public var policy: String

    /// A score of given parts: ``Scorer`` makes them; others rebuild one that came over the wire.
    public init(
        language: Language, untrained: Bool, topic: LabelledProbability?, relief: ReliefLikelihood?,
        labels: [OutputLabel], severity: Int, heat: Int, priority: Int, cues: [Cue],
        signature: NearDuplicateSignature = NearDuplicateSignature(), model: String, policy: String
    ) {
        self.language = language
        self.untrained = untrained
        self.topic = topic
        self.relief = relief
        self.labels = labels
        self.severity = severity
        self.heat = heat
        self.priority = priority
        self.cues = cues
        self.signature = signature
        self.model = model
        self.policy = policy
    }
}

/// A label with the calibrated probability that it is right, 0–1.
public struct LabelledProbability: Sendable, Hashable {
    /// The name of the label, as the model has it.
    public var label: String
    /// Calibrated, 0–1.
    public var probability: Double

    /// A label that is right with `probability`, 0–1.
    public init(label: String, probability: Double) {
        self.label = label
        self.probability = probability
    }
}

/// Calibrated probabilities, each 0–1, that the firm gives relief. Estimated apart: `monetary` may exceed `any` by a little.
public struct ReliefLikelihood: Sendable, Hashable {
    /// Any relief, in money or otherwise.
    public var any: Double
    /// Relief in money.
    public var monetary: Double

    /// Two probabilities, each 0–1.
    public init(any: Double, monetary: Double) {
        self.any = any
        self.monetary = monetary
    }
}

/// The label of a further output of the model.
public struct OutputLabel: Sendable, Hashable {
    /// The name of the output, as the model has it.
    public var output: String
    /// The most probable of the output's labels.
    public var label: String
    /// Calibrated, 0–1.
    public var probability: Double

    /// A label of an output that is right with `probability`, 0–1.
    public init(output: String, label: String, probability: Double) {
        self.output = output
        self.label = label
        self.probability = probability
    }
}
