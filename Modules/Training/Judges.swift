internal import EvenhandText

/// The texts by which a model is judged and calibrated, with their classes.
struct Judges: Sendable {
    struct Judge: Sendable {
        var text: Int
        /// By output, −1 if not labelled.
        var classes: [Int8]
    }

    /// Texts without near-copies in what predicted them.
    private(set) var chosen: [Judge] = []
    /// Any texts, for outputs that too few of those carry.
    private(set) var anyone: [Judge] = []
    private let isChosen: Set<Int>
    private let share: UInt64
    private let seed: UInt64

    init(chosen: [Int], textCount: Int, seed: UInt64) {
        isChosen = Set(chosen)
        share = textCount <= JudgeChoice.limit ? .max : UInt64.max / UInt64(textCount) * UInt64(JudgeChoice.limit)
        self.seed = seed
    }

    /// Keeps the classes of a text that is wanted; the texts come in their order.
    mutating func take(_ text: Int, classes: [Int8]) {
        if isChosen.contains(text) { chosen.append(Judge(text: text, classes: classes)) }
        if WordHash.pair(UInt64(text), seed) <= share { anyone.append(Judge(text: text, classes: classes)) }
    }

    /// Those who judge an output: without near-copies in what the prediction was learnt from, since a template sent a
    /// thousand times would make the model look surer than it is. Where there are too few of them, all that were kept.
    func of(_ output: Int, classCount: Int) -> [Judge] {
        let fresh = chosen.filter { $0.classes[output] >= 0 }
        let found = Set(fresh.map { $0.classes[output] })
        if fresh.count >= 50 && found.count == classCount { return fresh }
        return anyone.filter { $0.classes[output] >= 0 }
    }
}
