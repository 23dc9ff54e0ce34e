/// The features a model may learn, numbered by ascending hash, with the number of texts each occurs in.
struct Vocabulary: Sendable {
    let hashes: [UInt64]
    let documentFrequency: [Int32]
    private let numbers: HashNumbers

    init(hashes: [UInt64], documentFrequency: [Int32]) {
        self.hashes = hashes
        self.documentFrequency = documentFrequency
        var numbers = HashNumbers(capacity: hashes.count)
        for (number, hash) in hashes.enumerated() { numbers.update(hash) { $0 = Int32(number) } }
        self.numbers = numbers
    }

    func number(of hash: UInt64) -> Int32? { numbers[hash] }

    /// Only the features that `keep` says, renumbered in order.
    func restricted(to keep: [Bool]) -> Vocabulary {
        let kept = hashes.indices.filter { keep[$0] }
        return Vocabulary(hashes: kept.map { hashes[$0] }, documentFrequency: kept.map { documentFrequency[$0] })
    }

    /// Counts the features that a sketch lets through, exactly.
    struct Counter {
        private let sketch: FrequencySketch
        private let minimum: Int
        private let limit: Int
        private var frequency: Int
        private var counts = HashNumbers()

        /// - Parameters:
        ///   - minimum: features in fewer texts are left out.
        ///   - limit: features at most; beyond it the rarest are left out.
        init(_ sketch: FrequencySketch, minimum: Int, limit: Int) {
            self.sketch = sketch
            self.minimum = minimum
            self.limit = limit
            frequency = sketch.frequency(atLeast: minimum, limit: limit)
        }

        /// Counts a text that has the feature.
        mutating func add(_ hash: UInt64) {
            guard sketch.count(hash) >= frequency else { return }
            counts.update(hash) { $0 += 1 }
            if counts.count > 2 * limit { shrink() }
        }

        /// Features that share their cells with frequent ones came along: a higher frequency lets fewer through.
        private mutating func shrink() {
            frequency += 1 + frequency / 4
            var kept = HashNumbers(capacity: limit)
            counts.forEach { hash, count in
                if sketch.count(hash) >= frequency { kept.update(hash) { $0 = count } }
            }
            counts = kept
        }

        func vocabulary() -> Vocabulary {
            var entries: [(hash: UInt64, count: Int32)] = []
            counts.forEach { hash, count in if Int(count) >= minimum { entries.append((hash, count)) } }
            if entries.count > limit {
                // All of one frequency stay or go, so that no feature is left out by its hash.
                let cut = entries.map(\.count).sorted(by: >)[limit]
                entries.removeAll { $0.count <= cut }
            }
            entries.sort { $0.hash < $1.hash }
            return Vocabulary(hashes: entries.map(\.hash), documentFrequency: entries.map(\.count))
        }
    }
}
