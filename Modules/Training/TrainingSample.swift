/// A text with what is known about it.
public struct TrainingSample: Sendable, Hashable {
    /// The narrative; of any length.
    public var text: String
    /// Output name → label. An output that is missing here was not labelled for this text and does not learn from it.
    public var labels: [String: String]

    /// A text with its labels by output name.
    public init(text: String, labels: [String: String]) {
        self.text = text
        self.labels = labels
    }
}
