internal import EvenhandScoring

/// Answers all questions of a plan over a corpus, sixteen at a time.
struct Learner: Sendable {
    /// Weights by block of sixteen questions.
    typealias Solution = [DualSolver.Solution]

    /// What was learnt from all texts, and what models that never saw a text or its near-copies answer for it.
    struct Outcome {
        var solution: Solution
        /// By text, by question.
        var predictions: [[Double]]
    }

    let space: FeatureSpace
    let plan: ColumnPlan
    let configuration: TrainingConfiguration
    private let solvers: [DualSolver]

    var corpus: Corpus { space.corpus }

    /// - Parameter trust: by output and text, how much an error costs there; `nil`: 1 everywhere.
    init(space: FeatureSpace, plan: ColumnPlan, configuration: TrainingConfiguration, trust: [[Float]]? = nil) {
        self.space = space
        self.plan = plan
        self.configuration = configuration
        solvers = stride(from: 0, to: plan.questionCount, by: 16).map { first in
            let (wanted, softness) = Learner.lanes(
                first, corpus: space.corpus, plan: plan, configuration: configuration, trust: trust)
            return DualSolver(space: space, wanted: wanted, softness: softness)
        }
    }

    /// What each text answers to sixteen questions, and what an error costs there.
    private static func lanes(
        _ first: Int, corpus: Corpus, plan: ColumnPlan, configuration: TrainingConfiguration, trust: [[Float]]?
    ) -> (wanted: [DualSolver.Lanes], softness: [DualSolver.Lanes]) {
        var wanted = [DualSolver.Lanes](repeating: .zero, count: corpus.count)
        var softness = [DualSolver.Lanes](repeating: .one, count: corpus.count)
        for lane in 0..<min(16, plan.questionCount - first) {
            let (output, positive) = plan.question(first + lane)
            let classes = corpus.classes[output]
            let isBinary = plan.outputs[output].questionCount == 1
            let cost = isBinary ? configuration.binaryCost : configuration.cost
            let labelled = classes.count { $0 >= 0 }
            let positives = max(1, classes.count { $0 == positive })
            let share = Double(labelled) / Double(plan.outputs[output].classes.count * positives)
            let boost = isBinary ? 1 : Logistic.exp(configuration.balance * Logistic.log(share))
            for text in 0..<corpus.count where classes[text] >= 0 {
                let isPositive = classes[text] == positive
                wanted[text][lane] = isPositive ? 1 : -1
                softness[text][lane] =
                    Float(1 / (2 * cost * (isPositive ? boost : 1))) / (trust?[output][text] ?? 1)
            }
        }
        return (wanted, softness)
    }

    /// Learns from all texts, and from all but each fold in turn, side by side.
    ///
    /// Each piece of work depends on nothing but its number, so the result is the same however many cores there are.
    func learn(folds: Int, seed: UInt64) -> Outcome {
        let foldOf = (0..<corpus.count).map { corpus.copies.fold($0, of: folds, seed: seed) }
        let pieces = Parallel.few(folds + 1) { piece -> (solution: Solution?, predictions: [[Double]]) in
            let fold = piece - 1
            let inside = foldOf.indices.filter { foldOf[$0] != fold }.map { Int32($0) }
            let found = solve(inside, seed: seed &+ UInt64(piece))
            if piece == 0 { return (found, []) }
            return (nil, foldOf.indices.filter { foldOf[$0] == fold }.map { answers($0, found) })
        }
        var taken = [Int](repeating: 0, count: folds)
        let predictions = foldOf.map { fold -> [Double] in
            taken[fold] += 1
            return pieces[fold + 1].predictions[taken[fold] - 1]
        }
        return Outcome(solution: pieces[0].solution ?? [], predictions: predictions)
    }

    private func solve(_ texts: [Int32], seed: UInt64) -> Solution {
        solvers.map { $0.solve(texts: texts, epochs: configuration.epochs, seed: seed) }
    }

    /// The answer to each question.
    private func answers(_ text: Int, _ solution: Solution) -> [Double] {
        var all: [Double] = []
        for (solver, solution) in zip(solvers, solution) {
            let lanes = solver.answers(text, solution)
            for lane in 0..<min(16, plan.questionCount - all.count) { all.append(Double(lanes[lane])) }
        }
        return all
    }
}
