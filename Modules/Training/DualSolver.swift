/// Learns sixteen yes-or-no questions at once: L2-regularised linear classifiers with squared hinge loss.
///
/// Dual coordinate descent after Hsieh, Chang, Lin, Keerthi and Sundararajan, "A Dual Coordinate Descent Method for
/// Large-scale Linear SVM" (ICML 2008), Algorithm 1 for the L2 loss: no step size to choose. Each question is a lane;
/// the features of a text are read once for all. Every text has one constant feature for the prior. Texts are visited set
/// after set (Yu, Hsieh, Chang and Lin, "Large Linear Classification When Data Cannot Fit in Memory", KDD 2010): the leaves
/// of a set and the texts of a set in an order drawn anew for each pass.
struct DualSolver: Sendable {
    /// Sixteen lanes of float: one per question.
    typealias Lanes = SIMD16<Float>

    let space: FeatureSpace
    let questions: QuestionLanes
    let doubts: Doubts?
    let epochs: Int
    /// Where what does not fit memory goes.
    let folder: String

    /// What was learnt: per feature the weight of its presence before scaling by length; and the priors.
    struct Solution: Sendable {
        var weights: [Lanes]
        var prior: Lanes
    }

    /// - Parameters:
    ///   - isLearnt: which groups of texts to learn from.
    ///   - seed: fixes the order they are visited in.
    ///   - visited: called after each set, with the share of all visits that it was.
    func solve(
        seed: UInt64, visited: (Double) -> Void, from isLearnt: (UInt64) -> Bool
    ) throws(TrainingError) -> Solution {
        let corpus = space.corpus
        var solution = Solution(
            weights: [Lanes](repeating: .zero, count: corpus.vocabulary.hashes.count), prior: .zero)
        var duals = try Duals(corpus, folder: folder)
        var random = SplitMix(seed: seed)
        for _ in 0..<epochs {
            for leaves in corpus.sets(using: &random) {
                let measured = try space.load(leaves)
                let doubted = try doubts?.of(leaves) ?? []
                var order = measured.texts.groups.indices.filter { isLearnt(measured.texts.groups[$0]) }
                order.shuffle(using: &random)
                var here = try duals.load(leaves)
                visit(order, of: measured, doubted, duals: &here, &solution)
                try duals.store(here, leaves)
                visited(Double(leaves.count) / Double(corpus.leaves.count * epochs))
            }
        }
        for feature in solution.weights.indices { solution.weights[feature] *= space.factors[feature] }
        return solution
    }

    private func visit(
        _ order: [Int], of measured: MeasuredSet, _ doubted: [UInt8], duals: inout [Lanes], _ solution: inout Solution
    ) {
        let texts = measured.texts
        let outputCount = space.corpus.classCounts.count
        var prior = solution.prior
        solution.weights.withUnsafeMutableBufferPointer { weights in
            texts.features.withUnsafeBufferPointer { features in
                measured.values.withUnsafeBufferPointer { values in
                    for text in order {
                        let range = texts.range(text)
                        var product = prior
                        for index in range { product += weights[Int(features[index])] * values[index] }
                        let doubts = doubted.isEmpty ? [] : doubted[(text * outputCount)..<((text + 1) * outputCount)]
                        let (wanted, softness) = questions.of(texts, text, doubts: doubts)
                        let old = duals[text]
                        let gradient = wanted * product - 1 + softness * old
                        var new = old - gradient / (1 + measured.squares[text] + softness)
                        new.replace(with: 0, where: new .< 0)
                        duals[text] = new
                        let delta = (new - old) * wanted
                        if delta == .zero { continue }
                        prior += delta
                        for index in range { weights[Int(features[index])] += delta * values[index] }
                    }
                }
            }
        }
        solution.prior = prior
    }

    /// The answers for a text: prior + Σ weights / length.
    func answers(_ text: Int, of measured: MeasuredSet, _ solution: Solution) -> Lanes {
        var sum = Lanes.zero
        for index in measured.texts.range(text) {
            sum += solution.weights[Int(measured.texts.features[index])] * Float(measured.texts.repeats[index])
        }
        return solution.prior + sum * measured.scales[text]
    }
}

/// The dual variables of all texts: 64 bytes each, in a temporary file where they are several sets.
private struct Duals {
    private let leaves: [Corpus.Leaf]
    private let file: ScratchFile?
    private var only: [DualSolver.Lanes] = []

    init(_ corpus: Corpus, folder: String) throws(TrainingError) {
        leaves = corpus.leaves
        if corpus.isOneSet {
            file = nil
            only = [DualSolver.Lanes](repeating: .zero, count: corpus.textCount)
        } else {
            let file = try ScratchFile(in: folder)
            try file.extend(to: corpus.textCount * MemoryLayout<DualSolver.Lanes>.stride)
            self.file = file
        }
    }

    private func offset(_ leaf: Int) -> Int { leaves[leaf].firstPlace * MemoryLayout<DualSolver.Lanes>.stride }

    /// Those of some leaves, one after another.
    mutating func load(_ numbers: [Int]) throws(TrainingError) -> [DualSolver.Lanes] {
        guard let file else {
            defer { only = [] }
            return only
        }
        var all: [DualSolver.Lanes] = []
        for leaf in numbers {
            all += try file.read(DualSolver.Lanes.self, count: leaves[leaf].textCount, at: offset(leaf))
        }
        return all
    }

    mutating func store(_ duals: [DualSolver.Lanes], _ numbers: [Int]) throws(TrainingError) {
        guard let file else { return only = duals }
        var start = 0
        for leaf in numbers {
            let end = start + leaves[leaf].textCount
            try file.write(Array(duals[start..<end]), at: offset(leaf))
            start = end
        }
    }
}

/// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): the same sequence for a seed on every machine.
package struct SplitMix: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
