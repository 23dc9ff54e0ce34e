/// What the model makes of a narrative: log-odds per column before calibration, and the labels after it.
struct Prediction {
    /// Log-odds per column of the weight table; column 0, the squared length, holds 0. Empty when nothing was predicted.
    private var logOdds: InlineArray<128, Double> = .init(repeating: 0)
    private let isEmpty: Bool
    /// 1 / √(squared length of the narrative's distinct features); 0 if the model knows none of them.
    private(set) var scale = 0.0

    /// Nothing predicted.
    init() { isEmpty = true }

    /// Log-odds = prior + scale of the column × Σ weights / √(Σ squared lengths).
    init(_ model: borrowing Model, sum: inout RowSum) {
        isEmpty = false
        sum.finish()
        let squared = Double(sum.sum(column: 0)) * model.normUnit
        scale = squared > 0 ? 1 / squared.squareRoot() : 0
        for output in model.outputs {
            for index in 0..<output.columnCount {
                let column = output.firstColumn + index
                logOdds[column] =
                    output.priors[index] + output.scales[index] * Double(sum.sum(column: column)) * scale
            }
        }
    }

    /// The log-odds of a column before calibration.
    func logOdds(_ column: Int) -> Double { logOdds[column] }

    /// The most probable class of an output and its calibrated probability.
    func best(_ output: Model.Output) -> (index: Int, probability: Double) {
        if output.isBinary {
            let positive = probabilityOfSecond(output)
            return positive > 0.5 ? (1, positive) : (0, 1 - positive)
        }
        var best = 0
        var largest = -Double.infinity
        for index in 0..<output.columnCount where calibrated(output, index) > largest {
            largest = calibrated(output, index)
            best = index
        }
        var total = 0.0
        for index in 0..<output.columnCount { total += Logistic.exp(calibrated(output, index) - largest) }
        return (best, 1 / total)
    }

    /// The calibrated probability of every class; they sum to 1.
    func probabilities(_ output: Model.Output) -> [Double] {
        if output.isBinary {
            let second = probabilityOfSecond(output)
            return [1 - second, second]
        }
        let values = (0..<output.columnCount).map { calibrated(output, $0) }
        let largest = values.max() ?? 0
        let powers = values.map { Logistic.exp($0 - largest) }
        let total = powers.reduce(0, +)
        return powers.map { $0 / total }
    }

    /// The calibrated probability of the second label of a binary output.
    func probabilityOfSecond(_ output: Model.Output) -> Double { Logistic.probability(calibrated(output, 0)) }

    private func calibrated(_ output: Model.Output, _ index: Int) -> Double {
        output.slopes[index] * logOdds[output.firstColumn + index] + output.intercepts[index]
    }

    // MARK: - As the triage score has it

    func topic(_ model: borrowing Model) -> LabelledProbability? {
        guard !isEmpty, let index = model.topicIndex else { return nil }
        let output = model.outputs[index]
        let best = best(output)
        return LabelledProbability(label: output.classes[best.index], probability: best.probability)
    }

    func relief(_ model: borrowing Model) -> ReliefLikelihood? {
        guard !isEmpty, let any = model.reliefIndices?.any, let monetary = model.reliefIndices?.monetary else {
            return nil
        }
        return ReliefLikelihood(
            any: probabilityOfSecond(model.outputs[any]), monetary: probabilityOfSecond(model.outputs[monetary]))
    }

    func labels(_ model: borrowing Model) -> [OutputLabel] {
        guard !isEmpty, !model.furtherIndices.isEmpty else { return [] }
        return model.furtherIndices.map { index in
            let output = model.outputs[index]
            let best = best(output)
            return OutputLabel(
                output: output.name, label: output.classes[best.index], probability: best.probability)
        }
    }
}
