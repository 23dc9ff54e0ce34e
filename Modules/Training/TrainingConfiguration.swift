public import EvenhandText

/// How a model is learnt. The defaults are those of the shipped model.
public struct TrainingConfiguration: Sendable, Hashable {
    /// The model's name, such as `cfpb-en`; it stands on every score.
    public var name: String
    /// The language of the texts. Narratives in other languages are left untrained.
    public var language: Language
    /// The outputs in the order of the model; empty: all that occur in the samples, in the order of their names.
    public var outputs: [String]
    /// For an output with two labels, the one that counts as *yes* is the second; default: the order of their names.
    public var classOrder: [String: [String]]
    /// Features in fewer texts than this are left out.
    public var minimumDocumentFrequency: Int
    /// Bytes of the weight table, a power of two: what stays in a core's cache.
    public var tableByteCount: Int
    /// Passes over the samples.
    public var epochs: Int
    /// How much an error costs against the size of the weights, for outputs of several labels and of two.
    public var cost: Double
    public var binaryCost: Double
    /// How much more errors on rare labels cost: 0 not at all, 1 in inverse proportion to their share.
    public var balance: Double
    /// Parts the samples are cut into for calibration: each is predicted by a model that never saw it or its near-copies.
    public var calibrationFolds: Int
    /// How many n-grams of each output the file names.
    public var strongestCount: Int
    /// Free text kept in the file, such as which columns the samples came from.
    public var attributes: [String: String]

    public init(name: String, language: Language = .english) {
        self.name = name
        self.language = language
        outputs = []
        classOrder = [:]
        minimumDocumentFrequency = 2
        tableByteCount = 2 << 20
        epochs = 12
        cost = 1
        binaryCost = 0.1
        balance = 1
        calibrationFolds = 4
        strongestCount = 2000
        attributes = [:]
    }
}

/// Why a model could not be learnt.
public enum TrainingError: Error, Sendable, Hashable, CustomStringConvertible {
    case noSamples
    case tooFewClasses(output: String, found: Int)
    case tooManyColumns(found: Int, limit: Int)
    case badConfiguration(field: String, reason: String)
    case noFeatures

    public var description: String {
        switch self {
        case .noSamples:
            "There is no labelled text to learn from. Check the text column, the label columns and the map."
        case .tooFewClasses(let output, let found):
            "Output \(output) has \(found) label\(found == 1 ? "" : "s"); at least two are needed. "
                + "Check its column and the map."
        case .tooManyColumns(let found, let limit):
            "The outputs need \(found) columns; a model holds \(limit). Merge labels with a map."
        case .badConfiguration(let field, let reason): "Training setting \(field): \(reason)."
        case .noFeatures: "No word occurs in enough texts to learn from. Give more samples."
        }
    }
}
