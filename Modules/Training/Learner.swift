internal import Dispatch
internal import EvenhandScoring
internal import Synchronization

/// Answers all questions of a plan over a corpus, sixteen at a time.
struct Learner {
    /// Weights by block of sixteen questions.
    typealias Solution = [DualSolver.Solution]

    let corpus: Corpus
    let plan: ColumnPlan
    let configuration: TrainingConfiguration
    let inverseDocumentFrequency: [Float]
    private let solvers: [DualSolver]

    init(corpus: Corpus, plan: ColumnPlan, configuration: TrainingConfiguration) {
        self.corpus = corpus
        self.plan = plan
        self.configuration = configuration
        let idf = corpus.hashes.indices.map { corpus.inverseDocumentFrequency($0) }
        inverseDocumentFrequency = idf
        solvers = stride(from: 0, to: plan.questionCount, by: 16).map { first in
            let (wanted, softness) = Learner.lanes(first, corpus: corpus, plan: plan, configuration: configuration)
            return DualSolver(corpus: corpus, inverseDocumentFrequency: idf, wanted: wanted, softness: softness)
        }
    }

    /// What each text answers to sixteen questions, and what an error costs there.
    private static func lanes(
        _ first: Int, corpus: Corpus, plan: ColumnPlan, configuration: TrainingConfiguration
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
                softness[text][lane] = Float(1 / (2 * cost * (isPositive ? boost : 1)))
            }
        }
        return (wanted, softness)
    }

    /// Learns from `texts`.
    func learn(from texts: [Int32], seed: UInt64) -> Solution {
        solvers.map { $0.solve(texts: texts, epochs: configuration.epochs, seed: seed) }
    }

    /// The answer to a question.
    func answers(_ text: Int, _ solution: Solution) -> [Double] {
        var all: [Double] = []
        for (solver, solution) in zip(solvers, solution) {
            let lanes = solver.answers(text, solution)
            for lane in 0..<min(16, plan.questionCount - all.count) { all.append(Double(lanes[lane])) }
        }
        return all
    }

    /// Predictions for every text by a model that saw neither it nor its near-copies; folds are learnt side by side.
    ///
    /// Each fold depends on nothing but its number, so the result is the same however many cores there are.
    func crossPredictions(folds: Int, seed: UInt64) -> [[Double]] {
        let predictions = Mutex([[Double]](repeating: [], count: corpus.count))
        DispatchQueue.concurrentPerform(iterations: folds) { fold in
            var inside: [Int32] = []
            var outside: [Int] = []
            for text in 0..<corpus.count {
                if corpus.fold(text, of: folds, seed: seed) == fold {
                    outside.append(text)
                } else {
                    inside.append(Int32(text))
                }
            }
            let solution = learn(from: inside, seed: seed &+ UInt64(fold) &+ 1)
            let found = outside.map { ($0, answers($0, solution)) }
            predictions.withLock { predictions in
                for (text, answers) in found { predictions[text] = answers }
            }
        }
        return predictions.withLock { $0 }
    }
}
