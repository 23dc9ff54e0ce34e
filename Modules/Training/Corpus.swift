internal import EvenhandScoring
internal import EvenhandText

/// Samples as the learner sees them: for each text its distinct features, for each column of the model what is wanted.
struct Corpus {
    /// Feature numbers of all texts, one after another, ascending within a text.
    var features: [Int32] = []
    /// Text `i` has `features[bounds[i]..<bounds[i + 1]]`.
    var bounds: [Int] = [0]
    /// Hash by feature number, ascending.
    var hashes: [UInt64] = []
    /// In how many texts a feature occurs.
    var documentFrequency: [Int32] = []
    /// Class of each text by output, −1 if not labelled.
    var classes: [[Int32]] = []
    /// Near-copies share a group.
    var groups: [UInt64] = []

    var count: Int { bounds.count - 1 }

    /// ln((1 + n) / (1 + df)) + 1, as scikit-learn's TfidfTransformer has it.
    func inverseDocumentFrequency(_ feature: Int) -> Float {
        Float(Logistic.log(Double(1 + count) / Double(1 + Int(documentFrequency[feature]))) + 1)
    }

    /// - Parameters:
    ///   - texts: the texts, in order.
    ///   - minimum: features in fewer texts are left out.
    init(texts: [String], classes: [[Int32]], minimum: Int) {
        self.classes = classes
        var hashed: [[UInt64]] = []
        hashed.reserveCapacity(texts.count)
        for text in texts {
            hashed.append(Corpus.distinct(Features.of(text).map(\.hash)))
            // The smallest shingle: texts share it with the probability of their Jaccard similarity.
            groups.append(Shingles.hashes(of: text).min() ?? 0)
        }
        count(hashed, minimum: minimum)
        number(hashed)
    }

    private static func distinct(_ hashes: [UInt64]) -> [UInt64] {
        let sorted = hashes.sorted()
        var distinct: [UInt64] = []
        distinct.reserveCapacity(sorted.count)
        for hash in sorted where hash != distinct.last { distinct.append(hash) }
        return distinct
    }

    private mutating func count(_ hashed: [[UInt64]], minimum: Int) {
        var all: [UInt64] = []
        all.reserveCapacity(hashed.reduce(0) { $0 + $1.count })
        for hashes in hashed { all += hashes }
        all.sort()
        var start = 0
        while start < all.count {
            var end = start + 1
            while end < all.count && all[end] == all[start] { end += 1 }
            if end - start >= minimum {
                hashes.append(all[start])
                documentFrequency.append(Int32(end - start))
            }
            start = end
        }
    }

    private mutating func number(_ hashed: [[UInt64]]) {
        var numbers: [UInt64: Int32] = [:]
        numbers.reserveCapacity(hashes.count)
        for (number, hash) in hashes.enumerated() { numbers[hash] = Int32(number) }
        for list in hashed {
            // Both are ascending by hash, so numbers ascend too.
            for hash in list { if let number = numbers[hash] { features.append(number) } }
            bounds.append(features.count)
        }
    }

    /// Only the features that `keep` says, renumbered in order.
    mutating func restrict(to keep: [Bool]) {
        var renumbered = [Int32](repeating: -1, count: hashes.count)
        var next: Int32 = 0
        for feature in hashes.indices where keep[feature] {
            renumbered[feature] = next
            hashes[Int(next)] = hashes[feature]
            documentFrequency[Int(next)] = documentFrequency[feature]
            next += 1
        }
        hashes.removeLast(hashes.count - Int(next))
        documentFrequency.removeLast(documentFrequency.count - Int(next))
        var kept = 0
        var start = 0
        for text in 0..<count {
            for index in start..<bounds[text + 1] where renumbered[Int(features[index])] >= 0 {
                features[kept] = renumbered[Int(features[index])]
                kept += 1
            }
            start = bounds[text + 1]
            bounds[text + 1] = kept
        }
        features.removeLast(features.count - kept)
    }

    /// The fold of a text: its group spread evenly.
    func fold(_ text: Int, of folds: Int, seed: UInt64) -> Int {
        Int(WordHash.pair(groups[text], seed) >> 33) % folds
    }
}
