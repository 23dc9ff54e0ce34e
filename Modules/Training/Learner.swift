/// Answers all questions of a plan over a corpus, sixteen at a time.
struct Learner: Sendable {
    /// Weights by block of sixteen questions.
    typealias Solution = [DualSolver.Solution]

    /// What was learnt from all texts, and what models that never saw a text or its near-copies answer for it.
    struct Outcome: Sendable {
        var solution: Solution
        var predictions: Predictions
        /// Σ of the squared weights of each feature, of the solution learnt from all and of that without each fold in turn.
        var squares: [[Float]]
    }

    /// Of the learning from all texts, and from all but each fold in turn. What emphasis a fold's space has was found
    /// without that fold too: its predictions would look surer than they are otherwise.
    let spaces: LearningSpaces
    let plan: ColumnPlan
    let folder: String
    let parallel: Parallel
    private let questions: [QuestionLanes]
    private let doubts: Doubts?
    private let epochs: Int

    var corpus: Corpus { spaces.corpus }

    /// Bytes that pieces of work under way may take together, apart from the blocks they read.
    private static let memoryLimit = 160 << 20

    init(
        spaces: LearningSpaces, plan: ColumnPlan, configuration: TrainingConfiguration, doubts: Doubts? = nil,
        folder: String, parallel: Parallel
    ) {
        self.spaces = spaces
        self.plan = plan
        self.folder = folder
        self.parallel = parallel
        self.doubts = doubts
        epochs = configuration.epochs
        questions = stride(from: 0, to: plan.questionCount, by: 16).map { first in
            QuestionLanes(first, corpus: spaces.corpus, plan: plan, configuration: configuration)
        }
    }

    /// Learns from all texts, and from all but each fold in turn, side by side.
    ///
    /// Each piece of work depends on nothing but its number, so the result is the same however many threads there are.
    ///
    /// - Parameter keepsSolution: whether the weights are wanted, beside their squares.
    func learn(
        folds: Int, seed: UInt64, keepsSolution: Bool, steps: LearningSteps
    ) throws(TrainingError) -> Outcome {
        let predictions = try Predictions(corpus, questionCount: plan.questionCount, folder: folder)
        let featureCount = corpus.vocabulary.hashes.count
        steps.begin(pieces: (folds + 1) * questions.count)
        let limit = Learner.memoryLimit / max(1, featureCount * MemoryLayout<DualSolver.Lanes>.stride)
        let pieces = try parallel.few(folds + 1, limit: limit) { piece throws(TrainingError) -> Piece in
            let fold = piece - 1
            let space = try spaces.space(piece)
            var result = Piece(squares: [Float](repeating: 0, count: featureCount))
            for questions in questions {
                let solver = DualSolver(
                    space: space, questions: questions, doubts: doubts, epochs: epochs, folder: folder)
                let found = try solver.solve(seed: seed &+ UInt64(piece), visited: { steps.add($0) }) { group in
                    fold < 0 || NearCopies.fold(group, of: folds, seed: seed) != fold
                }
                for feature in 0..<featureCount {
                    result.squares[feature] += (found.weights[feature] * found.weights[feature]).sum()
                }
                if fold < 0 {
                    if keepsSolution { result.solution.append(found) }
                } else {
                    try answer(solver, found, into: predictions) { group in
                        NearCopies.fold(group, of: folds, seed: seed) == fold
                    }
                }
            }
            return result
        }
        return Outcome(solution: pieces[0].solution, predictions: predictions, squares: pieces.map(\.squares))
    }

    private struct Piece: Sendable {
        var solution: Solution = []
        var squares: [Float]
    }

    private func answer(
        _ solver: DualSolver, _ solution: DualSolver.Solution, into predictions: Predictions,
        where isAsked: (UInt64) -> Bool
    ) throws(TrainingError) {
        for leaves in corpus.setsInOrder {
            let measured = try solver.space.load(leaves)
            for text in 0..<measured.texts.count where isAsked(measured.texts.groups[text]) {
                try predictions.set(
                    Int(measured.texts.numbers[text]), solver.questions, solver.answers(text, of: measured, solution))
            }
        }
    }
}
