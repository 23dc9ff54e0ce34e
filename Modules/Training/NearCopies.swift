internal import EvenhandText

/// Which texts are near-copies of each other: template letters, filled in and sent again.
struct NearCopies: Sendable {
    /// The smallest shingle of each text: two texts share it with the probability of their Jaccard similarity. Texts that
    /// share it form a group and are never parted.
    let groups: [UInt64]
    /// The distinct shingles of all texts, one text after another.
    private let shingles: [UInt64]
    /// Text `i` has `shingles[bounds[i]..<bounds[i + 1]]`.
    private let bounds: [Int]

    init(_ texts: [String]) {
        let lists = Parallel.map(texts.count) { Array(Set(Shingles.hashes(of: texts[$0]))) }
        groups = lists.map { $0.min() ?? 0 }
        shingles = lists.flatMap(\.self)
        var bounds = [0]
        for list in lists { bounds.append(bounds[bounds.count - 1] + list.count) }
        self.bounds = bounds
    }

    /// The fold of a text: its group, spread evenly.
    func fold(_ text: Int, of folds: Int, seed: UInt64) -> Int {
        Int(WordHash.pair(groups[text], seed) >> 33) % folds
    }

    /// The texts that may judge a model learnt from the other folds: one of each group, and none that shares half of its
    /// shingles with texts of other folds.
    func unseen(folds: Int, seed: UInt64) -> [Bool] {
        let foldBits: UInt64 = 63
        let foldOf = groups.indices.map { fold($0, of: folds, seed: seed) }
        var marked: [UInt64] = []
        marked.reserveCapacity(shingles.count)
        for text in groups.indices {
            let mark = UInt64(truncatingIfNeeded: foldOf[text]) & foldBits
            for shingle in shingles[bounds[text]..<bounds[text + 1]] { marked.append(shingle & ~foldBits | mark) }
        }
        marked.sort()
        let shared = NearCopies.inSeveralFolds(marked, foldBits: foldBits)
        var groupsSeen: Set<UInt64> = []
        return groups.indices.map { text in
            let own = shingles[bounds[text]..<bounds[text + 1]]
            let copied = own.count { shared.contains($0 & ~foldBits) }
            return copied * 2 < max(1, own.count) && groupsSeen.insert(groups[text]).inserted
        }
    }

    private static func inSeveralFolds(_ marked: [UInt64], foldBits: UInt64) -> Set<UInt64> {
        var shared: Set<UInt64> = []
        for index in marked.indices.dropFirst() {
            let (before, this) = (marked[index - 1], marked[index])
            if before != this, before & ~foldBits == this & ~foldBits { shared.insert(this & ~foldBits) }
        }
        return shared
    }
}
