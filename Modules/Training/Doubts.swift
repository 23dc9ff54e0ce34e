/// Labels that cannot be believed: those that models which never saw the text contradict.
///
/// Where people choose a label from a list, some choose wrongly and some texts belong under two. A text whose own label
/// ranks below another by a margin counts less when the model is learnt for good, so that the rare labels are not bent
/// towards errors. Labels of two are left alone: whether relief was given is chance in part, and no error.
struct Doubts: Sendable {
    private let file: ScratchFile
    private let corpus: Corpus
    private let outputCount: Int

    /// - Parameter corpus: the one that will be learnt from.
    init(
        _ predictions: Predictions, corpus: Corpus, plan: ColumnPlan, margin: Double, folder: String
    ) throws(TrainingError) {
        file = try ScratchFile(in: folder)
        self.corpus = corpus
        outputCount = plan.outputs.count
        for leaf in corpus.leaves.indices {
            let texts = try corpus.load(leaf)
            var doubts = [UInt8](repeating: 0, count: texts.count * outputCount)
            for text in 0..<texts.count {
                let answers = try predictions.of(Int(texts.numbers[text]))
                for (index, output) in plan.outputs.enumerated() where output.questionCount > 1 {
                    let label = texts.label(text, output: index)
                    let isDoubted = label >= 0 && Doubts.isDoubted(label, answers[output.questions], margin: margin)
                    doubts[text * outputCount + index] = isDoubted ? 1 : 0
                }
            }
            try file.write(doubts, at: corpus.leaves[leaf].firstPlace * outputCount)
        }
    }

    private static func isDoubted(_ label: Int, _ answers: ArraySlice<Double>, margin: Double) -> Bool {
        let own = answers.startIndex + label
        var best = -Double.infinity
        for place in answers.indices where place != own { best = max(best, answers[place]) }
        return answers[own] - best < -margin
    }

    /// Text after text of some leaves, by output: 1 where the label is doubted.
    func of(_ leaves: [Int]) throws(TrainingError) -> [UInt8] {
        var all: [UInt8] = []
        for leaf in leaves {
            let places = corpus.leaves[leaf].places
            all += try file.read(
                UInt8.self, count: places.count * outputCount, at: places.lowerBound * outputCount)
        }
        return all
    }
}
