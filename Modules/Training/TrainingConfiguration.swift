public import EvenhandText

/// How a model is learnt. The defaults are those of the shipped models: for Thai those of texts cut into characters.
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
    /// Bytes of the weight table: what should stay in a core's cache. Rounded down to whole buckets.
    public var tableByteCount: Int
    /// Passes over the samples.
    public var epochs: Int
    /// How much an error costs against the size of the weights, for outputs of several labels and of two.
    public var cost: Double
    /// ``cost`` of outputs of two labels.
    public var binaryCost: Double
    /// How much more a rare feature weighs: the power of its inverse document frequency.
    public var rareness: Double
    /// How much further a feature reaches that was of use when all were learnt: the power of its weights' size. 0 not at all.
    public var emphasis: Double
    /// How much more errors on rare labels cost: 0 not at all, 1 in inverse proportion to their share.
    public var balance: Double
    /// Where a text's label of several ranks below another by more than this, in the answers of models that never saw the
    /// text, it is doubted: an error there costs `doubtWeight` of what it costs elsewhere. 1 believes every label.
    public var doubtMargin: Double
    /// What an error on a doubted text costs, of what it costs elsewhere, 0–1.
    public var doubtWeight: Double
    /// Parts the samples are cut into for calibration: each is predicted by a model that never saw it or its near-copies.
    /// The more parts, the more such a model is like the one learnt from all: with 4, probabilities come out too extreme.
    public var calibrationFolds: Int
    /// How many n-grams of each output the file names.
    public var strongestCount: Int
    /// Free text kept in the file, such as which columns the samples came from.
    public var attributes: [String: String]

    /// Features that are written together and learnt from together, at most: what is in memory at one time. Tests make
    /// both small.
    package var leafFeatureLimit = 200_000
    package var setFeatureLimit = 1 << 23
    /// Features at most, so that what is learnt fits memory whatever the input; beyond it the rarest are left out.
    package var featureLimit = 3 << 18

    /// How often a feature counts in one text, as the scoring kernel has it.
    static let repeatLimit = 3

    /// The defaults for a language, which were chosen by cross-validation on the data of the shipped models; no outputs
    /// yet.
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
        rareness = 1.5
        emphasis = 0
        balance = 0.7
        doubtMargin = 0.4
        doubtWeight = 0.2
        calibrationFolds = 10
        strongestCount = 2000
        attributes = [:]
        if language == .thai { setForCharacters() }
    }

    var corpusLimits: CorpusLimits {
        CorpusLimits(leafFeatureCount: leafFeatureLimit, setFeatureCount: setFeatureLimit)
    }

    /// The settings in words, as the file remembers them.
    var text: String {
        "epochs \(epochs), cost \(cost), binary cost \(binaryCost), rareness \(rareness), emphasis \(emphasis), "
            + "balance \(balance), doubt \(doubtWeight) beyond \(doubtMargin), "
            + "minimum document frequency \(minimumDocumentFrequency), calibration folds \(calibrationFolds)"
    }

    /// Short texts cut into n-grams of characters: chosen on the wisesight posts, on a tenth split by the hash of the text
    /// and, for emphasis, by cross-validation of the others.
    private mutating func setForCharacters() {
        tableByteCount = 1_900_000
        cost = 0.3
        binaryCost = 0.05
        rareness = 0.5
        emphasis = 0.35
        balance = 0.3
        doubtWeight = 1
    }
}

/// Why a model could not be learnt.
public enum TrainingError: Error, Sendable, Hashable, CustomStringConvertible {
    case noSamples
    case tooFewClasses(output: String, found: Int)
    case tooManyColumns(found: Int, limit: Int)
    case badConfiguration(field: String, reason: String)
    case noFeatures
    /// The samples were not the same when they were read again.
    case inputChanged
    /// A temporary file cannot be made, written or read.
    case scratch(folder: String, reason: String, isFull: Bool)

    /// What is wrong and what to do about it, in a sentence or two.
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
        case .inputChanged:
            "The input changed while it was read: training reads it four times. Train again once it is at rest."
        case .scratch(let folder, let reason, let isFull):
            "A temporary file in \(folder) failed: \(reason). "
                + (isFull
                    ? "Training keeps there what does not fit memory, about half the size of the unpacked texts: "
                        + "make room, or write the model to a larger disk."
                    : "Check that the folder is there and may be written to.")
        case .noFeatures: "No word occurs in enough texts to learn from. Give more samples."
        }
    }
}
