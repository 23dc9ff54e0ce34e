internal import EvenhandText

/// Takes the features of a narrative, one by one, as the reader meets them.
protocol FeatureReceiver {
    /// Whether character n-grams of unspaced scripts are wanted at all.
    var wantsCharacterGrams: Bool { get }
    /// A word, a pair of words or a character n-gram: its hash and where it lies in the text.
    mutating func add(_ hash: UInt64, start: Int, end: Int)
}

/// Ignores features: for narratives no model can read.
struct NoFeatures: FeatureReceiver {
    var wantsCharacterGrams: Bool { false }
    @inline(__always) mutating func add(_ hash: UInt64, start: Int, end: Int) {}
}

/// A feature and where it first stands in the text.
package struct Feature: Sendable, Hashable {
    package var hash: UInt64
    package var start: Int
    package var end: Int
}

/// Keeps all features in order, repeats included: for training and for explanations.
struct FeatureCollector: FeatureReceiver {
    var features: [Feature] = []
    var wantsCharacterGrams: Bool { true }

    mutating func add(_ hash: UInt64, start: Int, end: Int) {
        features.append(Feature(hash: hash, start: start, end: end))
    }
}

/// The features of a text, in order, repeats included: exactly those the scoring kernel reads.
package enum Features {
    package static func of(_ bytes: UnsafeRawBufferPointer) -> [Feature] {
        var reader = NarrativeReader(bytes, lexicon: .standard, cueLimit: 0, features: FeatureCollector())
        reader.read()
        return reader.features.features
    }

    package static func of(_ text: String) -> [Feature] {
        var text = text
        return text.withUTF8 { of(UnsafeRawBufferPointer($0)) }
    }
}
