internal import EvenhandScoring

/// The space texts are learnt in: how far a feature reaches, and how long texts are.
///
/// A feature reaches idf^rareness, with idf = ln((1 + n) / (1 + df)) + 1 as scikit-learn's TfidfTransformer has it. The
/// length of a text is √(Σ repeats × reach²), summed over column 0 of the table with its int8 rounding: what is learnt is
/// what is read.
struct FeatureSpace: Sendable {
    let corpus: Corpus
    /// Reach by feature.
    let factors: [Float]
    /// Column 0 by feature, 1…127: squared reach in units of `squareUnit`.
    let roundedSquares: [Int8]
    let squareUnit: Double
    /// 1 / length by text, 0 for a text without features.
    let scales: [Float]
    /// Beside `corpus.features`: repeats × reach / length.
    let values: [Float]
    /// Σ values² by text.
    let squares: [Float]

    init(_ corpus: Corpus, rareness: Double) {
        self.corpus = corpus
        let reach = corpus.documentFrequency.map { frequency in
            let idf = Logistic.log(Double(1 + corpus.count) / Double(1 + Int(frequency))) + 1
            return Logistic.exp(rareness * Logistic.log(idf))
        }
        let largest = reach.max() ?? 1
        let unit = largest * largest / 127
        let rounded = reach.map { Int8(min(max(($0 * $0 / unit).rounded(), 1), 127)) }
        factors = reach.map { Float($0) }
        roundedSquares = rounded
        squareUnit = unit
        var scales: [Float] = []
        var squares: [Float] = []
        var values: [Float] = []
        values.reserveCapacity(corpus.features.count)
        for text in 0..<corpus.count {
            let range = corpus.bounds[text]..<corpus.bounds[text + 1]
            let sum = range.reduce(0) { $0 + Int(corpus.repeats[$1]) * Int(rounded[Int(corpus.features[$1])]) }
            let scale = sum > 0 ? Float(1 / (Double(sum) * unit).squareRoot()) : 0
            var square: Float = 0
            for index in range {
                let value = Float(corpus.repeats[index]) * factors[Int(corpus.features[index])] * scale
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
