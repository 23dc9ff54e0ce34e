public import EvenhandText

/// A triage score without text: what bulk work wants. Nothing in it is counted or freed.
///
/// The labels are numbers: `topic` is an index into the classes of the model's output `topic`. The cues stand in the
/// workspace the score was made with, see ``ScoringWorkspace/withCues(_:)``.
public struct CompactScore: Sendable, Hashable {
    /// The narrative's language.
    public var language: Language
    /// Whether the model was not trained on that language; then there is neither topic nor relief.
    public var untrained: Bool
    /// Which of ``Scorer/models`` read it; 0, the first, where none knows the language.
    public var modelIndex: Int
    /// The most probable topic's index and its calibrated probability, 0–1.
    public var topic: IndexedProbability?
    /// How likely relief is.
    public var relief: ReliefLikelihood?
    /// How bad it is if true, 0–1000.
    public var severity: Int
    /// How heated the text is, 0–1000. Feeds into nothing else.
    public var heat: Int
    /// Which to take first, 0–1000.
    public var priority: Int
    /// What near-copies of the narrative share.
    public var signature: NearDuplicateSignature
}

/// A label by its index with the calibrated probability that it is right, 0–1.
public struct IndexedProbability: Sendable, Hashable {
    /// Into the classes of the model's output, from 0.
    public var index: Int
    /// Calibrated, 0–1.
    public var probability: Double

    /// The label at `index`, right with `probability`, 0–1.
    public init(index: Int, probability: Double) {
        self.index = index
        self.probability = probability
    }
}
