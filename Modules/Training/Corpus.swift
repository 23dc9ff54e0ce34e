internal import EvenhandScoring
internal import EvenhandText

/// Samples as the learner sees them: for each text its distinct features, for each column of the model what is wanted.
struct Corpus: Sendable {
    /// Feature numbers of all texts, one after another, ascending within a text.
    var features: [Int32] = []
    /// How often each of `features` counts in its text: 1 up to ``TrainingConfiguration/repeatLimit``.
    var repeats: [UInt8] = []
    /// Text `i` has `features[bounds[i]..<bounds[i + 1]]`.
    var bounds: [Int] = [0]
    /// Hash by feature number, ascending.
    var hashes: [UInt64] = []
    /// In how many texts a feature occurs.
    var documentFrequency: [Int32] = []
    /// Class of each text by output, −1 if not labelled.
    var classes: [[Int32]] = []
    /// Which texts are near-copies of which.
    let copies: NearCopies

    var count: Int { bounds.count - 1 }

    /// - Parameters:
    ///   - texts: the texts, in order.
    ///   - minimum: features in fewer texts are left out.
    init(texts: [String], classes: [[Int32]], minimum: Int) {
        self.classes = classes
        copies = NearCopies(texts)
        let hashed = Parallel.map(texts.count) { Corpus.distinct(Features.of(texts[$0])) }
        count(hashed.map(\.hashes), minimum: minimum)
        number(hashed)
    }

    private typealias Distinct = (hashes: [UInt64], repeats: [UInt8])

    private static func distinct(_ features: [Feature]) -> Distinct {
        var distinct: Distinct = ([], [])
        for hash in features.map(\.hash).sorted() {
            if hash != distinct.hashes.last {
                distinct.hashes.append(hash)
                distinct.repeats.append(1)
            } else if distinct.repeats[distinct.repeats.count - 1] < TrainingConfiguration.repeatLimit {
                distinct.repeats[distinct.repeats.count - 1] += 1
            }
        }
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

    private mutating func number(_ hashed: [Distinct]) {
        var numbers: [UInt64: Int32] = [:]
        numbers.reserveCapacity(hashes.count)
        for (number, hash) in hashes.enumerated() { numbers[hash] = Int32(number) }
        for list in hashed {
            // Both are ascending by hash, so numbers ascend too.
            for (hash, count) in zip(list.hashes, list.repeats) {
                guard let number = numbers[hash] else { continue }
                features.append(number)
                repeats.append(count)
            }
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
                repeats[kept] = repeats[index]
                kept += 1
            }
            start = bounds[text + 1]
            bounds[text + 1] = kept
        }
        features.removeLast(features.count - kept)
        repeats.removeLast(repeats.count - kept)
    }
}
