internal import EvenhandScoring

/// Samples as the learner sees them: for each text its distinct features and what is wanted, in a temporary file.
///
/// What grows with the samples lies in the file, in *leaves* of a few hundred kilobytes. A text goes into one of sixteen
/// leaves that are filled at the same time, by the hash of its number; the learner draws leaves from all over the file into
/// sets that fit memory, and texts from all over a set. So the order of the input does not matter, and a corpus that is one
/// set is learnt as if it had never left memory.
struct Corpus: Sendable {
    /// Where some texts lie.
    struct Leaf: Sendable {
        /// In bytes.
        var offset: Int
        /// Texts in the leaves before: a text's *place* is its number among all texts in the order of leaves.
        var firstPlace: Int
        var textCount: Int
        var featureCount: Int

        var places: Range<Int> { firstPlace..<(firstPlace + textCount) }
    }

    let vocabulary: Vocabulary
    let leaves: [Leaf]
    let textCount: Int
    /// By output and class, how many texts have it.
    let classCounts: [[Int]]
    private let limits: CorpusLimits
    private let file: ScratchFile
    /// All texts, where they fit one set.
    private let only: TextSet?

    fileprivate init(_ writer: CorpusWriter) throws(TrainingError) {
        vocabulary = writer.vocabulary
        leaves = writer.leaves
        textCount = writer.textCount
        classCounts = writer.classCounts
        limits = writer.limits
        file = writer.file
        let isOne = leaves.reduce(0) { $0 + $1.featureCount } <= limits.setFeatureCount
        only = isOne ? try TextSet(file, leaves, outputCount: classCounts.count) : nil
    }

    var isOneSet: Bool { only != nil }

    /// All leaves by number, cut into sets that fit memory; drawn anew by `random`, or in their order.
    func sets(using random: inout SplitMix) -> [[Int]] {
        if isOneSet { return [Array(leaves.indices)] }
        var order = Array(leaves.indices)
        order.shuffle(using: &random)
        return cut(order)
    }

    /// The same in the order of the file.
    var setsInOrder: [[Int]] { cut(Array(leaves.indices)) }

    private func cut(_ order: [Int]) -> [[Int]] {
        if isOneSet { return [order] }
        var sets: [[Int]] = [[]]
        var count = 0
        for leaf in order {
            if !sets[sets.count - 1].isEmpty, count + leaves[leaf].featureCount > limits.setFeatureCount {
                sets.append([])
                count = 0
            }
            sets[sets.count - 1].append(leaf)
            count += leaves[leaf].featureCount
        }
        return sets
    }

    /// The texts of some leaves, as `sets` gave them.
    func load(_ numbers: [Int]) throws(TrainingError) -> TextSet {
        if let only { return only }
        return try TextSet(file, numbers.map { leaves[$0] }, outputCount: classCounts.count)
    }

    /// The texts of one leaf.
    func load(_ leaf: Int) throws(TrainingError) -> TextSet {
        try TextSet(file, [leaves[leaf]], outputCount: classCounts.count)
    }

    /// Only the features that `keep` says, renumbered in order, in a file of its own.
    func restricted(to keep: [Bool], folder: String) throws(TrainingError) -> Corpus {
        var renumbered = [Int32](repeating: -1, count: keep.count)
        var next: Int32 = 0
        for feature in keep.indices where keep[feature] {
            renumbered[feature] = next
            next += 1
        }
        var writer = try CorpusWriter(
            vocabulary.restricted(to: keep), classCounts: classCounts.map { $0.map { _ in 0 } }, limits: limits,
            folder: folder)
        for set in setsInOrder {
            let texts = try load(set)
            for text in 0..<texts.count {
                let kept = texts.range(text).filter { renumbered[Int(texts.features[$0])] >= 0 }
                try writer.add(
                    NumberedText(
                        number: texts.numbers[text], features: kept.map { renumbered[Int(texts.features[$0])] },
                        repeats: kept.map { texts.repeats[$0] }, group: texts.groups[text],
                        classes: classCounts.indices.map { Int8(texts.label(text, output: $0)) }))
            }
        }
        return try writer.finish()
    }
}

/// How much of a corpus is in memory at one time. Tests make it small.
struct CorpusLimits: Sendable {
    /// Features of a leaf, but for one text more.
    var leafFeatureCount: Int
    /// Features of the leaves learnt from together.
    var setFeatureCount: Int
}

/// A text in the numbers of a vocabulary.
struct NumberedText: Sendable {
    /// In the order of the input.
    var number: Int32
    /// Ascending.
    var features: [Int32]
    /// How often each of `features` counts in the text: 1 up to ``TrainingConfiguration/repeatLimit``.
    var repeats: [UInt8]
    /// Its near-copies have the same.
    var group: UInt64
    /// By output, −1 if not labelled.
    var classes: [Int8]
}

/// Texts of a corpus in memory.
struct TextSet: Sendable {
    private let outputCount: Int
    /// By text: its number in the input.
    private(set) var numbers: [Int32] = []
    /// By text: its near-copies have the same.
    private(set) var groups: [UInt64] = []
    /// Text after text, its class by output, −1 if not labelled.
    private var classes: [Int8] = []
    /// Text `i` has `features[bounds[i]..<bounds[i + 1]]`.
    private var bounds: [Int32] = [0]
    /// Feature numbers of all texts, one after another, ascending within a text.
    private(set) var features: [Int32] = []
    /// How often each of `features` counts in its text.
    private(set) var repeats: [UInt8] = []

    var count: Int { numbers.count }

    @inline(__always)
    func range(_ text: Int) -> Range<Int> { Int(bounds[text])..<Int(bounds[text + 1]) }

    @inline(__always)
    func label(_ text: Int, output: Int) -> Int { Int(classes[text * outputCount + output]) }

    fileprivate init(_ file: ScratchFile, _ leaves: [Corpus.Leaf], outputCount: Int) throws(TrainingError) {
        self.outputCount = outputCount
        let featureCount = leaves.reduce(0) { $0 + $1.featureCount }
        features.reserveCapacity(featureCount)
        repeats.reserveCapacity(featureCount)
        for leaf in leaves {
            var offset = leaf.offset
            func next<Value: BitwiseCopyable>(_ type: Value.Type, _ count: Int) throws(TrainingError) -> [Value] {
                defer { offset += count * MemoryLayout<Value>.stride }
                return try file.read(Value.self, count: count, at: offset)
            }
            let start = bounds[bounds.count - 1]
            numbers += try next(Int32.self, leaf.textCount)
            groups += try next(UInt64.self, leaf.textCount)
            classes += try next(Int8.self, leaf.textCount * outputCount)
            bounds += try next(Int32.self, leaf.textCount).map { start + $0 }
            features += try next(Int32.self, leaf.featureCount)
            repeats += try next(UInt8.self, leaf.featureCount)
        }
    }
}

/// Writes a corpus, text after text.
struct CorpusWriter {
    fileprivate let file: ScratchFile
    fileprivate let vocabulary: Vocabulary
    fileprivate let limits: CorpusLimits
    fileprivate var leaves: [Corpus.Leaf] = []
    fileprivate var textCount = 0
    fileprivate var classCounts: [[Int]]
    private var offset = 0
    private var open: [OpenLeaf]

    private struct OpenLeaf {
        var numbers: [Int32] = []
        var groups: [UInt64] = []
        var classes: [Int8] = []
        /// Where each text's features end.
        var ends: [Int32] = []
        var features: [Int32] = []
        var repeats: [UInt8] = []
    }

    /// Leaves filled at the same time.
    private static let openCount = 16

    /// - Parameter classCounts: by output and class, all 0.
    init(
        _ vocabulary: Vocabulary, classCounts: [[Int]], limits: CorpusLimits, folder: String
    ) throws(TrainingError) {
        self.limits = limits
        file = try ScratchFile(in: folder)
        self.vocabulary = vocabulary
        self.classCounts = classCounts
        open = Array(repeating: OpenLeaf(), count: Self.openCount)
    }

    mutating func add(_ text: NumberedText) throws(TrainingError) {
        // The number's hash: texts that follow each other in the input part, and stay parted when features are left out.
        var random = SplitMix(seed: UInt64(truncatingIfNeeded: text.number))
        let leaf = Int(truncatingIfNeeded: random.next() % UInt64(Self.openCount))
        open[leaf].numbers.append(text.number)
        open[leaf].groups.append(text.group)
        open[leaf].classes += text.classes
        open[leaf].features += text.features
        open[leaf].repeats += text.repeats
        open[leaf].ends.append(Int32(open[leaf].features.count))
        for (output, label) in text.classes.enumerated() where label >= 0 { classCounts[output][Int(label)] += 1 }
        if open[leaf].features.count >= limits.leafFeatureCount { try close(leaf) }
    }

    private mutating func close(_ number: Int) throws(TrainingError) {
        let full = open[number]
        guard !full.numbers.isEmpty else { return }
        open[number] = OpenLeaf()
        leaves.append(
            Corpus.Leaf(
                offset: offset, firstPlace: textCount, textCount: full.numbers.count,
                featureCount: full.features.count))
        textCount += full.numbers.count
        try append(full.numbers)
        try append(full.groups)
        try append(full.classes)
        try append(full.ends)
        try append(full.features)
        try append(full.repeats)
    }

    private mutating func append<Value: BitwiseCopyable>(_ values: [Value]) throws(TrainingError) {
        try file.write(values, at: offset)
        offset += values.count * MemoryLayout<Value>.stride
    }

    mutating func finish() throws(TrainingError) -> Corpus {
        for leaf in open.indices { try close(leaf) }
        return try Corpus(self)
    }
}
