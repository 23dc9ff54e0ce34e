internal import EvenhandScoring

/// Learns sixteen yes-or-no questions at once: L2-regularised linear classifiers with squared hinge loss.
///
/// Dual coordinate descent after Hsieh, Chang, Lin, Keerthi and Sundararajan, "A Dual Coordinate Descent Method for
/// Large-scale Linear SVM" (ICML 2008), Algorithm 1 for the L2 loss: no step size to choose. Each question is a lane;
/// the features of a text are read once for all. Every text has one constant feature for the prior.
struct DualSolver: Sendable {
    /// Sixteen lanes of float: one per question.
    typealias Lanes = SIMD16<Float>

    let space: FeatureSpace
    /// Per text and lane: +1 yes, −1 no, 0 not labelled.
    let wanted: [Lanes]
    /// Per text and lane: 1 / 2C, the curvature the loss adds.
    let softness: [Lanes]

    /// What was learnt: per feature the weight of its presence before scaling by length; and the priors.
    struct Solution: Sendable {
        var weights: [Lanes]
        var prior: Lanes
    }

    /// - Parameters:
    ///   - texts: which texts to learn from.
    ///   - seed: fixes the order they are visited in.
    func solve(texts: [Int32], epochs: Int, seed: UInt64) -> Solution {
        let corpus = space.corpus
        var weights = [Lanes](repeating: .zero, count: corpus.hashes.count)
        var prior = Lanes.zero
        var duals = [Lanes](repeating: .zero, count: corpus.count)
        var order = texts
        var random = SplitMix(seed: seed)
        weights.withUnsafeMutableBufferPointer { weights in
            corpus.features.withUnsafeBufferPointer { features in
                space.values.withUnsafeBufferPointer { values in
                    for _ in 0..<epochs {
                        order.shuffle(using: &random)
                        for text in order {
                            let text = Int(text)
                            let range = corpus.bounds[text]..<corpus.bounds[text + 1]
                            var product = prior
                            for index in range { product += weights[Int(features[index])] * values[index] }
                            let delta = step(text, product: product, squared: 1 + space.squares[text], duals: &duals)
                            if delta == .zero { continue }
                            prior += delta
                            for index in range { weights[Int(features[index])] += delta * values[index] }
                        }
                    }
                    for feature in weights.indices { weights[feature] *= space.factors[feature] }
                }
            }
        }
        return Solution(weights: weights, prior: prior)
    }

    /// One step of the dual: how far the weights move along the text.
    @inline(__always)
    private func step(_ text: Int, product: Lanes, squared: Float, duals: inout [Lanes]) -> Lanes {
        let old = duals[text]
        let gradient = wanted[text] * product - 1 + softness[text] * old
        var new = old - gradient / (squared + softness[text])
        new.replace(with: 0, where: new .< 0)
        duals[text] = new
        return (new - old) * wanted[text]
    }

    /// The answers for a text: prior + Σ weights / length.
    func answers(_ text: Int, _ solution: Solution) -> Lanes {
        let corpus = space.corpus
        var sum = Lanes.zero
        for index in corpus.bounds[text]..<corpus.bounds[text + 1] {
            sum += solution.weights[Int(corpus.features[index])] * Float(corpus.repeats[index])
        }
        return solution.prior + sum * space.scales[text]
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
