internal import EvenhandText

/// Words of a stretch, or pairs of neighbours in it, in columns: hash, first byte, byte after the last.
struct FeatureColumns {
    var hashes: UnsafePointer<UInt64>
    var starts: UnsafePointer<Int64>
    var ends: UnsafePointer<Int64>
    var count: Int
}

/// Takes the features of a narrative as the reader meets them.
protocol FeatureReceiver {
    /// Whether character n-grams of unspaced scripts are wanted at all.
    var wantsCharacterGrams: Bool { get }
    /// Whether it matters where features stand; else their places are not worked out.
    static var wantsPlaces: Bool { get }
    /// The words of a stretch, or its pairs.
    mutating func add(_ features: FeatureColumns)
    /// A character n-gram.
    mutating func add(gram hash: UInt64, start: Int, end: Int)
}

/// A feature and where it stands in the text.
package struct Feature: Sendable, Hashable {
    package var hash: UInt64
    package var start: Int
    package var end: Int
}

/// Keeps all features, repeats included: for training and for explanations.
struct FeatureCollector: FeatureReceiver {
    var features: [Feature] = []
    var wantsCharacterGrams: Bool { true }
    static var wantsPlaces: Bool { true }

    mutating func add(_ columns: FeatureColumns) {
        for index in 0..<columns.count {
            features.append(
                Feature(hash: columns.hashes[index], start: Int(columns.starts[index]), end: Int(columns.ends[index])))
        }
    }

    mutating func add(gram hash: UInt64, start: Int, end: Int) {
        features.append(Feature(hash: hash, start: start, end: end))
    }
}

/// The features of a text, repeats included: exactly those the scoring kernel reads.
package enum Features {
    package static func of(_ bytes: UnsafeRawBufferPointer) -> [Feature] {
        let workspace = ScoringWorkspace(cueLimit: 0)
        var reader = NarrativeReader(
            bytes, lexicon: .standard, cueLimit: 0, features: FeatureCollector(), workspace: workspace)
        reader.read()
        return reader.features.features
    }

    package static func of(_ text: String) -> [Feature] {
        var text = text
        return text.withUTF8 { of(UnsafeRawBufferPointer($0)) }
    }
}
