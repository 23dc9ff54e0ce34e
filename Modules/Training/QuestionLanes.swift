internal import EvenhandScoring

/// What the labels of a text want of sixteen questions, and what an error costs there.
struct QuestionLanes: Sendable {
    typealias Lanes = DualSolver.Lanes

    let first: Int
    let count: Int
    /// By output and class: +1 yes, −1 no.
    private var wanted: [[Lanes]]
    /// By output and class: 1 / 2C less 1, C being what an error costs; and where the label is doubted.
    private var softness: [[Lanes]]
    private var doubtedSoftness: [[Lanes]]

    /// - Parameter first: the first of the sixteen.
    init(_ first: Int, corpus: Corpus, plan: ColumnPlan, configuration: TrainingConfiguration) {
        self.first = first
        count = min(16, plan.questionCount - first)
        wanted = plan.outputs.map { [Lanes](repeating: .zero, count: $0.classes.count) }
        softness = wanted
        doubtedSoftness = wanted
        for lane in 0..<count {
            let (output, positive) = plan.question(first + lane)
            let counts = corpus.classCounts[output]
            let isBinary = plan.outputs[output].questionCount == 1
            let cost = isBinary ? configuration.binaryCost : configuration.cost
            let share = Double(counts.reduce(0, +)) / Double(counts.count * max(1, counts[positive]))
            let boost = isBinary ? 1 : Logistic.exp(configuration.balance * Logistic.log(share))
            for label in counts.indices {
                wanted[output][label][lane] = label == positive ? 1 : -1
                let soft = 1 / (2 * cost * (label == positive ? boost : 1))
                softness[output][label][lane] = Float(soft - 1)
                doubtedSoftness[output][label][lane] = Float(soft / configuration.doubtWeight - 1)
            }
        }
    }

    /// Questions that the labels do not answer want nothing: 0.
    ///
    /// - Parameter doubts: by output, whether the label is doubted; empty: none is.
    @inline(__always)
    func of(_ texts: TextSet, _ text: Int, doubts: ArraySlice<UInt8>) -> (wanted: Lanes, softness: Lanes) {
        var all = (wanted: Lanes.zero, softness: Lanes.one)
        for output in wanted.indices {
            let label = texts.label(text, output: output)
            guard label >= 0 else { continue }
            all.wanted += wanted[output][label]
            let isDoubted = !doubts.isEmpty && doubts[doubts.startIndex + output] != 0
            all.softness += isDoubted ? doubtedSoftness[output][label] : softness[output][label]
        }
        return all
    }
}
