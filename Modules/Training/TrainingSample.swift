/// A text with what is known about it.
public struct TrainingSample: Sendable, Hashable {
    public var text: String
    /// Output name → label. An output that is missing here was not labelled for this text and does not learn from it.
    public var labels: [String: String]

    public init(text: String, labels: [String: String]) {
        self.text = text
        self.labels = labels
    }
}
