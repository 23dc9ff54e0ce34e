internal import EvenhandScoring

/// The space texts are learnt in: how far a feature reaches, and how long texts are.
///
/// A feature reaches idf^rareness × emphasis, with idf = ln((1 + n) / (1 + df)) + 1 as scikit-learn's TfidfTransformer has
/// it. The length of a text is √(Σ repeats × reach²), summed over column 0 of the table with its int8 rounding: what is
/// learnt is what is read.
struct FeatureSpace: Sendable {
    let corpus: Corpus
    /// Reach by feature.
    let factors: [Float]
    /// Column 0 by feature, 1…127: squared reach in units of `squareUnit`.
    let roundedSquares: [Int8]
    let squareUnit: Double
    private let only: MeasuredSet?

    /// - Parameter emphasis: by feature, how much further it reaches; `nil`: 1.
    init(_ corpus: Corpus, rareness: Double, emphasis: [Double]? = nil) throws(TrainingError) {
        self.corpus = corpus
        let frequencies = corpus.vocabulary.documentFrequency
        let reach = frequencies.indices.map { feature in
            let idf = Logistic.log(Double(1 + corpus.textCount) / Double(1 + Int(frequencies[feature]))) + 1
            return Logistic.exp(rareness * Logistic.log(idf)) * (emphasis?[feature] ?? 1)
        }
        let largest = reach.max() ?? 1
        let unit = largest * largest / 127
        roundedSquares = reach.map { Int8(min(max(($0 * $0 / unit).rounded(), 1), 127)) }
        factors = reach.map { Float($0) }
        squareUnit = unit
        only =
            corpus.isOneSet
            ? MeasuredSet(try corpus.load([]), factors: factors, squares: roundedSquares, unit: unit) : nil
    }

    /// The texts of some leaves, as `Corpus.sets` gave them.
    func load(_ leaves: [Int]) throws(TrainingError) -> MeasuredSet {
        if let only { return only }
        return MeasuredSet(try corpus.load(leaves), factors: factors, squares: roundedSquares, unit: squareUnit)
    }
}

/// Texts with their lengths.
struct MeasuredSet: Sendable {
    let texts: TextSet
    /// 1 / length by text, 0 for a text without features.
    let scales: [Float]
    /// Beside `texts.features`: repeats × reach / length.
    let values: [Float]
    /// Σ values² by text.
    let squares: [Float]

    fileprivate init(_ texts: TextSet, factors: [Float], squares rounded: [Int8], unit: Double) {
        self.texts = texts
        var scales: [Float] = []
        var squares: [Float] = []
        var values: [Float] = []
        values.reserveCapacity(texts.features.count)
        for text in 0..<texts.count {
            let range = texts.range(text)
            let sum = range.reduce(0) { $0 + Int(texts.repeats[$1]) * Int(rounded[Int(texts.features[$1])]) }
            let scale = sum > 0 ? Float(1 / (Double(sum) * unit).squareRoot()) : 0
            var square: Float = 0
            for index in range {
                let value = Float(texts.repeats[index]) * factors[Int(texts.features[index])] * scale
                values.append(value)
                square += value * value
            }
            scales.append(scale)
            squares.append(square)
        }
        self.scales = scales
        self.values = values
        self.squares = squares
    }
}
