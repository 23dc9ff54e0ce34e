internal import CKernel

/// Small numbers by word, answered without a jump: most words of a text are function words or are not, as it pleases.
///
/// Four words share a bucket of four 16-bit tags, compared at once. A word that is not in the table is taken for one that is
/// about once in sixteen thousand. The memory is never freed: tables are made once, for the life of the process.
@frozen
@usableFromInline
package struct WordTable: @unchecked Sendable {
    @usableFromInline let tags: UnsafePointer<UInt64>
    /// By bucket, eight places each: one for each lane, and the fifth for words that are not in the table.
    @usableFromInline let values: UnsafePointer<UInt8>
    @usableFromInline let mask: UInt64

    /// - Parameters:
    ///   - lists: words by their ``WordHash``es, each list with its value; of equal words the first counts.
    ///   - missing: the value of every other word.
    package init(_ lists: [(hashes: [UInt64], value: UInt8)], missing: UInt8) {
        var bucketCount = 256
        while true {
            if let filled = WordTable.fill(lists, missing: missing, bucketCount: bucketCount) {
                let tags = UnsafeMutablePointer<UInt64>.allocate(capacity: bucketCount)
                tags.initialize(from: filled.tags, count: bucketCount)
                let values = UnsafeMutablePointer<UInt8>.allocate(capacity: filled.values.count)
                values.initialize(from: filled.values, count: filled.values.count)
                self.tags = UnsafePointer(tags)
                self.values = UnsafePointer(values)
                mask = UInt64(bucketCount - 1)
                return
            }
            bucketCount *= 2
        }
    }

    private static func fill(
        _ lists: [(hashes: [UInt64], value: UInt8)], missing: UInt8, bucketCount: Int
    ) -> (tags: [UInt64], values: [UInt8])? {
        var tags = [[UInt16]](repeating: [], count: bucketCount)
        var values = [UInt8](repeating: missing, count: bucketCount * 8)
        for list in lists {
            for hash in list.hashes {
                let bucket = Int(hash & UInt64(bucketCount - 1))
                let tag = UInt16(hash >> 48) | 1
                if tags[bucket].contains(tag) { continue }
                if tags[bucket].count == 4 { return nil }
                values[bucket * 8 + tags[bucket].count] = list.value
                tags[bucket].append(tag)
            }
        }
        let words = tags.map { $0.reversed().reduce(UInt64(0)) { $0 << 16 | UInt64($1) } }
        return (words, values)
    }

    /// The value of the word with this hash.
    @inlinable @inline(__always)
    package func value(of hash: UInt64) -> UInt8 {
        let ones: UInt64 = 0x0001_0001_0001_0001
        let bucket = Int(truncatingIfNeeded: hash & mask)
        let difference = tags[bucket] ^ (hash >> 48 | 1) &* ones
        let zeros = (difference &- ones) & ~difference & 0x8000_8000_8000_8000
        // Without a lane that fits, 64 zeros trail: the fifth place.
        return values[bucket &* 8 &+ (zeros.trailingZeroBitCount &>> 4)]
    }
}

extension WordTable {
    /// Copies the hashes of the words from `first` on that are not in the table; gives how many.
    package func leaveOut(
        of words: borrowing WordColumns, from first: Int, to kept: UnsafeMutablePointer<UInt64>
    ) -> Int {
        evenhand_keep(tags, mask, words.hashes + first, words.count - first, kept)
    }

    /// Copies where the same words lie.
    package func leaveOutPlaces(
        of words: borrowing WordColumns, from first: Int, starts: UnsafeMutablePointer<Int64>,
        ends: UnsafeMutablePointer<Int64>
    ) {
        let columns = EvenhandWords(
            hashes: words.hashes + first, starts: words.starts + first, ends: words.ends + first,
            flags: words.flags + first)
        evenhand_keep_places(tags, mask, columns, words.count - first, starts, ends)
    }
}

extension WordHash {
    /// The hashes of words apart by spaces and line ends.
    package static func ofWords(_ text: String) -> [UInt64] {
        text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { of(String($0)) }
    }
}
