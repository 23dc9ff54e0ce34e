public import EvenhandScoring

/// What a model was learnt from, as its file remembers it: facts that follow from the input alone, so that the same input
/// gives the same bytes.
public struct TrainingData: Sendable, Hashable {
    /// The names of the files, without their folders.
    public var files: [String]
    /// Rows read, and of these the ones that carry a label.
    public var rowCount: Int
    /// Rows that carry a label.
    public var labelledCount: Int
    /// Days of receipt, first and last, as `2015-03-19`; `nil` when no date is known.
    public var firstDay: String?
    /// The last day of receipt.
    public var lastDay: String?
    /// By output: how many texts carry each label, in the order of the labels' names.
    public var labels: [String: [String: Int]]

    /// Nothing read.
    public init() {
        files = []
        rowCount = 0
        labelledCount = 0
        labels = [:]
    }

    /// What the file of `model` says; empty where it says nothing.
    public init(model: Model) {
        self.init()
        files = model.attribute("data.files").map { $0.split(separator: "\n").map(String.init) } ?? []
        rowCount = model.attribute("data.rows").flatMap { Int($0) } ?? 0
        labelledCount = model.attribute("samples").flatMap { Int($0) } ?? 0
        firstDay = model.attribute("data.first-day")
        lastDay = model.attribute("data.last-day")
        for output in model.outputs {
            guard let list = model.attribute("data.labels." + output.name) else { continue }
            labels[output.name] = TrainingData.counts(list)
        }
    }

    /// Counts a text in.
    /// - Parameter day: when it was received, as `2015-03-19`.
    public mutating func add(_ sample: TrainingSample, day: String?) {
        guard !sample.labels.isEmpty else { return }
        labelledCount += 1
        for (output, label) in sample.labels { labels[output, default: [:]][label, default: 0] += 1 }
        guard let day else { return }
        if firstDay.map({ day < $0 }) ?? true { firstDay = day }
        if lastDay.map({ day > $0 }) ?? true { lastDay = day }
    }

    /// As attributes of a model file.
    public var attributes: [String: String] {
        var attributes = ["data.rows": String(rowCount)]
        if !files.isEmpty { attributes["data.files"] = files.joined(separator: "\n") }
        if let firstDay { attributes["data.first-day"] = firstDay }
        if let lastDay { attributes["data.last-day"] = lastDay }
        for (output, counts) in labels {
            attributes["data.labels." + output] =
                counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: "\n")
        }
        return attributes
    }

    private static func counts(_ list: String) -> [String: Int] {
        var counts: [String: Int] = [:]
        for line in list.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            if parts.count == 2, let count = Int(parts[0]) { counts[String(parts[1])] = count }
        }
        return counts
    }
}
