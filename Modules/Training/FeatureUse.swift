internal import EvenhandScoring

/// What each feature was good for when all were learnt.
enum FeatureUse {
    /// How much features decide over all texts: the sum of their squared weights, times how often they occur.
    static func importance(_ squares: [Float], _ vocabulary: Vocabulary) -> [Float] {
        squares.indices.map { squares[$0] * Float(vocabulary.documentFrequency[$0]) }
    }

    /// How much further features are to reach when the model is learnt for good: the size of their weights, beside that of
    /// the median feature, to a power. A weight costs less where the first learning found use for it, more where it found
    /// none (after Zou, "The Adaptive Lasso and Its Oracle Properties", 2006, with squared weights).
    ///
    /// - Parameters:
    ///   - squares: by feature, the sum of its squared weights.
    ///   - kept: the features wanted.
    static func emphasis(_ squares: [Float], _ space: FeatureSpace, power: Double, of kept: [Int]) -> [Double] {
        // Weights in the space they were learnt in: reach is no use of a feature's own.
        let sizes = squares.indices.map { squares[$0].squareRoot() / space.factors[$0] }
        let median = max(sizes.sorted()[sizes.count / 2], 1e-9)
        return kept.map { Logistic.exp(power * Logistic.log(Double(max(sizes[$0] / median, 0.05)))) }
    }
}
