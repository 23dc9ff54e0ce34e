internal import EvenhandText

/// Which texts are near-copies of each other: template letters, filled in and sent again.
///
/// A text's group is its smallest shingle: two texts share it with the probability of their Jaccard similarity (Broder, "On
/// the Resemblance and Containment of Documents", 1997). Texts of a group are never parted: they go into one fold.
enum NearCopies {
    /// What is known of a text.
    struct Shape: Sendable {
        /// The smallest shingle; 0 of a text without words.
        var group: UInt64
        /// All distinct shingles, ascending.
        var shingles: [UInt64]

        init(_ text: String) {
            shingles = Shingles.distinct(of: text)
            group = shingles.first ?? 0
        }
    }

    /// The fold of a group, spread evenly.
    static func fold(_ group: UInt64, of folds: Int, seed: UInt64) -> Int {
        Int(WordHash.pair(group, seed) >> 33) % folds
    }
}

/// Chooses the texts that may judge a model: one of each group, and none that shares half of its shingles with texts of
/// other folds.
///
/// Of more groups than are needed, those of smallest hash; of a text's shingles, the 64 smallest: so half is told to within
/// 6 in 100, and memory has a limit. Two readings of the texts: one to choose, one to compare.
struct JudgeChoice {
    /// Texts at most. The slopes and intercepts fitted to them have a standard error of a hundredth then.
    static let limit = 1 << 15
    private static let shingleLimit = 64

    private struct Candidate {
        var text: Int
        var group: UInt64
        var shingles: ArraySlice<UInt64>
    }

    private let folds: Int
    private let seed: UInt64
    private let limit: Int
    private var candidates: [UInt64: Candidate] = [:]
    private var threshold = UInt64.max
    /// By shingle of a candidate: 1 + the only fold it was met in, or `several`.
    private var marks = HashNumbers()
    private static let several: Int32 = .max

    init(folds: Int, seed: UInt64, limit: Int = JudgeChoice.limit) {
        self.folds = folds
        self.seed = seed
        self.limit = limit
    }

    /// First reading: takes a text into account; the first of its group may become a judge.
    mutating func choose(_ text: Int, _ shape: NearCopies.Shape) {
        let rank = WordHash.pair(shape.group, ~seed)
        guard rank <= threshold, candidates[rank] == nil else { return }
        candidates[rank] = Candidate(
            text: text, group: shape.group, shingles: ArraySlice(Array(shape.shingles.prefix(Self.shingleLimit))))
        guard candidates.count > 2 * limit else { return }
        threshold = candidates.keys.sorted()[limit - 1]
        candidates = candidates.filter { $0.key <= threshold }
    }

    /// Between the readings.
    mutating func beginComparing() {
        let kept = candidates.sorted { $0.key < $1.key }.prefix(limit)
        candidates = Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
        marks = HashNumbers(capacity: candidates.values.reduce(0) { $0 + $1.shingles.count })
        for candidate in candidates.values {
            for shingle in candidate.shingles { marks.update(shingle) { _ in } }
        }
    }

    /// Second reading: marks what a text shares with candidates.
    mutating func compare(_ shape: NearCopies.Shape) {
        let mark = Int32(NearCopies.fold(shape.group, of: folds, seed: seed)) + 1
        for shingle in shape.shingles {
            guard let known = marks[shingle], known != mark, known != Self.several else { continue }
            marks.update(shingle) { $0 = known == 0 ? mark : Self.several }
        }
    }

    /// The texts chosen, ascending.
    func texts() -> [Int] {
        candidates.values.filter { candidate in
            let copied = candidate.shingles.count { marks[$0] == Self.several }
            return copied * 2 < max(1, candidate.shingles.count)
        }.map(\.text).sorted()
    }
}
