/// Function words by hash, answered without a jump: most words of a text are function words or are not, as it pleases.
///
/// Four words share a bucket of four 16-bit tags, compared at once. A word that is none is taken for one about once in
/// sixteen thousand. The memory is never freed: the table is made once, for the life of the process.
struct LanguageWordTable: @unchecked Sendable {
    /// Which language a function word speaks for.
    enum Kind: UInt8 { case english, polish, foreign, none }

    private let tags: UnsafePointer<UInt64>
    /// By bucket and lane: 16 × the kind's raw value. Beyond the last bucket one more for words that are none.
    private let shifts: UnsafePointer<UInt8>
    private let mask: UInt64
    private let none: Int

    /// - Parameter lists: of equal words the first counts.
    init(_ lists: [(hashes: [UInt64], kind: Kind)]) {
        var bucketCount = 256
        while true {
            if let filled = LanguageWordTable.fill(lists, bucketCount: bucketCount) {
                let tags = UnsafeMutablePointer<UInt64>.allocate(capacity: bucketCount)
                tags.initialize(from: filled.tags, count: bucketCount)
                let shifts = UnsafeMutablePointer<UInt8>.allocate(capacity: filled.shifts.count)
                shifts.initialize(from: filled.shifts, count: filled.shifts.count)
                self.tags = UnsafePointer(tags)
                self.shifts = UnsafePointer(shifts)
                mask = UInt64(bucketCount - 1)
                none = filled.shifts.count - 1
                return
            }
            bucketCount *= 2
        }
    }

    private static func fill(
        _ lists: [(hashes: [UInt64], kind: Kind)], bucketCount: Int
    ) -> (tags: [UInt64], shifts: [UInt8])? {
        var tags = [[UInt16]](repeating: [], count: bucketCount)
        var shifts = [UInt8](repeating: Kind.none.rawValue * 16, count: bucketCount * 4 + 1)
        for list in lists {
            for hash in list.hashes {
                let bucket = Int(hash & UInt64(bucketCount - 1))
                let tag = UInt16(hash >> 48) | 1
                if tags[bucket].contains(tag) { continue }
                if tags[bucket].count == 4 { return nil }
                shifts[bucket * 4 + tags[bucket].count] = list.kind.rawValue * 16
                tags[bucket].append(tag)
            }
        }
        let words = tags.map { $0.reversed().reduce(UInt64(0)) { $0 << 16 | UInt64($1) } }
        return (words, shifts)
    }

    /// 16 × the raw value of the kind of a word.
    @inline(__always)
    func shift(of hash: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0001_0001_0001_0001
        let bucket = Int(truncatingIfNeeded: hash & mask)
        let difference = tags[bucket] ^ (hash >> 48 | 1) &* ones
        let zeros = (difference &- ones) & ~difference & 0x8000_8000_8000_8000
        let place = bucket &* 4 &+ (zeros.trailingZeroBitCount &>> 4)
        return UInt64(shifts[zeros == 0 ? none : place])
    }
}
