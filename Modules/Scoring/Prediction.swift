/// What the model makes of a narrative: log-odds per column before calibration, and the labels after it.
///
/// Borrows the workspace's memory: valid until the next score.
struct Prediction {
    /// Log-odds by column of the weight table; column 0, the squared length, has none.
    private let logOdds: UnsafeMutablePointer<Double>
    /// 1 / √(squared length of the narrative's distinct features); 0 if the model knows none of them.
    let scale: Double

    /// Log-odds = prior + scale of the column × Σ weights / √(Σ squared lengths).
    init(_ model: borrowing Model, sum: RowSum, workspace: ScoringWorkspace) {
        let squared = Double(sum.sum(column: 0)) * model.normUnit
        scale = squared > 0 ? 1 / squared.squareRoot() : 0
        logOdds = workspace.logOdds
        let columns = model.storage.columns
        for column in 1..<(1 + columns.count) {
            logOdds[column] =
                columns.priors[column] + columns.scales[column] * Double(sum.sum(column: column)) * scale
        }
    }

    /// The prediction a workspace still holds; its `scale` is not known any more.
    init(logOddsOf workspace: ScoringWorkspace) {
        logOdds = workspace.logOdds
        scale = 0
    }

    /// The log-odds of a column before calibration.
    func logOdds(_ column: Int) -> Double { logOdds[column] }

    /// The most probable class of an output and its calibrated probability.
    func best(_ output: ModelColumns.Output, of columns: ModelColumns) -> (index: Int, probability: Double) {
        if output.isBinary {
            let positive = probabilityOfSecond(output, of: columns)
            return positive > 0.5 ? (1, positive) : (0, 1 - positive)
        }
        var best = 0
        var largest = -Double.infinity
        for index in 0..<output.columnCount {
            let value = calibrated(output.firstColumn + index, columns)
            if value > largest {
                largest = value
                best = index
            }
        }
        var total = 0.0
        for index in 0..<output.columnCount {
            total += Logistic.exp(calibrated(output.firstColumn + index, columns) - largest)
        }
        return (best, 1 / total)
    }

    /// The calibrated probability of every class; they sum to 1.
    func probabilities(_ output: ModelColumns.Output, of columns: ModelColumns) -> [Double] {
        if output.isBinary {
            let second = probabilityOfSecond(output, of: columns)
            return [1 - second, second]
        }
        let values = (0..<output.columnCount).map { calibrated(output.firstColumn + $0, columns) }
        let largest = values.max() ?? 0
        let powers = values.map { Logistic.exp($0 - largest) }
        let total = powers.reduce(0, +)
        return powers.map { $0 / total }
    }

    /// The calibrated probability of the second label of a binary output.
    func probabilityOfSecond(_ output: ModelColumns.Output, of columns: ModelColumns) -> Double {
        Logistic.probability(calibrated(output.firstColumn, columns))
    }

    @inline(__always)
    private func calibrated(_ column: Int, _ columns: ModelColumns) -> Double {
        columns.slopes[column] * logOdds[column] + columns.intercepts[column]
    }
}

/// The numbers of a model's columns side by side, indexed by column; column 0 is not used.
///
/// Plain memory, owned by the model's storage: the hot path counts no references.
struct ModelColumns: @unchecked Sendable {
    struct Output {
        var firstColumn: Int
        var columnCount: Int
        var isBinary: Bool
    }

    let count: Int
    let scales: UnsafeMutablePointer<Double>
    let priors: UnsafeMutablePointer<Double>
    let slopes: UnsafeMutablePointer<Double>
    let intercepts: UnsafeMutablePointer<Double>
    let outputs: UnsafeMutablePointer<Output>

    init(_ source: [Model.Output]) {
        count = source.reduce(0) { $0 + $1.columnCount }
        func column(_ numbers: (Model.Output) -> [Double]) -> UnsafeMutablePointer<Double> {
            let all = [0] + source.flatMap(numbers)
            let memory = UnsafeMutablePointer<Double>.allocate(capacity: all.count)
            memory.initialize(from: all, count: all.count)
            return memory
        }
        scales = column(\.scales)
        priors = column(\.priors)
        slopes = column(\.slopes)
        intercepts = column(\.intercepts)
        outputs = .allocate(capacity: max(1, source.count))
        for (index, output) in source.enumerated() {
            (outputs + index).initialize(
                to: Output(
                    firstColumn: output.firstColumn, columnCount: output.columnCount, isBinary: output.isBinary))
        }
    }

    func deallocate() {
        for memory in [scales, priors, slopes, intercepts] { memory.deallocate() }
        outputs.deallocate()
    }
}
