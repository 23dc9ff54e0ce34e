internal import EvenhandText

/// What is kept of documents that can be found again: number, signature, shingles, and the lists they stand in.
///
/// Everything lies in flat arrays: 142 bytes a document, and eight for each of its distinct shingles.
struct SheetStore: Sendable {
    private static let none: UInt32 = .max

    private var documents: [UInt32] = []
    private var signatures: [NearDuplicateSignature] = []
    /// Bit `b`: the document stands in the list of its value in bin `b`.
    private var listed: [UInt16] = []
    /// Sixteen for each: who follows in the list of that bin's value.
    private var followers: [UInt32] = []
    private var shingles: [UInt64] = []
    /// Where the shingles of each end; those of the first begin at 0.
    private var ends: [Int] = []

    var count: Int { documents.count }

    var byteCount: Int {
        (documents.capacity + followers.capacity) * 4 + signatures.capacity
            * MemoryLayout<NearDuplicateSignature>.stride
            + listed.capacity * 2 + (shingles.capacity + ends.capacity) * 8
    }

    mutating func append(
        _ document: Int, _ signature: NearDuplicateSignature, _ shingles: [UInt64], listedBins: UInt32
    ) -> Int {
        documents.append(UInt32(document))
        signatures.append(signature)
        listed.append(UInt16(truncatingIfNeeded: listedBins))
        for _ in 0..<NearDuplicateSignature.binCount { followers.append(SheetStore.none) }
        self.shingles += shingles
        ends.append(self.shingles.count)
        return documents.count - 1
    }

    func document(_ sheet: Int) -> Int { Int(documents[sheet]) }

    func signature(_ sheet: Int) -> NearDuplicateSignature { signatures[sheet] }

    func listedBins(_ sheet: Int) -> UInt32 { UInt32(listed[sheet]) }

    /// Who follows in the list of the bin's value.
    func next(of sheet: Int, bin: Int) -> Int? {
        let follower = followers[sheet * NearDuplicateSignature.binCount + bin]
        return follower == SheetStore.none ? nil : Int(follower)
    }

    mutating func setNext(of sheet: Int, bin: Int, to next: Int?) {
        followers[sheet * NearDuplicateSignature.binCount + bin] = next.map(UInt32.init) ?? SheetStore.none
    }
}

// MARK: - Verifying

extension SheetStore {
    private func range(_ sheet: Int) -> Range<Int> { (sheet == 0 ? 0 : ends[sheet - 1])..<ends[sheet] }

    /// Whether the sizes alone leave a similarity of one half possible: if not, one set is more than twice the other.
    func mayMatch(_ sheet: Int, shingleCount: Int) -> Bool {
        let own = range(sheet).count
        return 2 * min(own, shingleCount) >= max(own, shingleCount)
    }

    /// The match of the kept document with a text of these distinct ascending shingles, if J ≥ 1/2.
    ///
    /// With s shared of a and b, J = s / (a + b − s), so that J ≥ 1/2 says 3s ≥ a + b: no rounding decides.
    func match(_ sheet: Int, _ other: [UInt64]) -> NearDuplicateIndex.Match? {
        let range = range(sheet)
        let total = range.count + other.count
        let shared = shingles.withUnsafeBufferPointer { kept in
            other.withUnsafeBufferPointer { other in
                SheetStore.sharedCount(UnsafeBufferPointer(rebasing: kept[range]), other, least: (total + 2) / 3)
            }
        }
        guard 3 * shared >= total, shared > 0 else { return nil }
        return .init(document: document(sheet), sharedCount: shared, unitedCount: total - shared)
    }

    /// Number of elements in both of two ascending sets, or fewer than `least` if there cannot be that many.
    ///
    /// Which set is ahead is as good as random, so nothing branches on it.
    private static func sharedCount(
        _ first: UnsafeBufferPointer<UInt64>, _ second: UnsafeBufferPointer<UInt64>, least: Int
    ) -> Int {
        // How many elements of each may be in it alone.
        let (spareOfFirst, spareOfSecond) = (first.count - least, second.count - least)
        var (shared, one, two) = (0, 0, 0)
        while one < first.count && two < second.count && one &- shared <= spareOfFirst && two &- shared <= spareOfSecond
        {
            let (a, b) = (first[one], second[two])
            shared &+= a == b ? 1 : 0
            one &+= a <= b ? 1 : 0
            two &+= b <= a ? 1 : 0
        }
        return shared
    }
}
