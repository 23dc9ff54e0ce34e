internal import CKernel

/// A fixed set of 64-bit hashes, each with a value: built once, looked up for every word of every narrative.
///
/// A Bloom filter (8 to 16 bits an entry, both bits of an entry in one word) stands before the table, so that words not
/// in it cost one load and leave the first-level cache to the text. Behind it half of the hash is compared: a word that is
/// in no list is taken for one that is less than once in 4·10⁹ words. The memory is never freed: indexes are made for the
/// life of the process, and plain addresses spare the hot loop the counting of references and bounds.
@frozen
public struct HashIndex: @unchecked Sendable {
    @usableFromInline let filter: UnsafePointer<UInt64>
    /// Upper half: the hash's upper half, with bit 0 set; lower half: the value. 0: empty.
    @usableFromInline let slots: UnsafePointer<UInt64>
    /// A hash's slot is in the bucket of four that its lower bits name, or behind it if that is full.
    @usableFromInline let bucketMask: UInt64
    @usableFromInline let filterMask: UInt64

    /// - Parameter entries: hashes with their values; of equal hashes the first counts.
    package init(_ entries: [(hash: UInt64, value: UInt32)]) {
        var slotCount = 16
        while slotCount < entries.count * 2 { slotCount *= 2 }
        bucketMask = UInt64(slotCount / 4 - 1)
        var filterWordCount = 16
        while filterWordCount * 8 < entries.count { filterWordCount *= 2 }
        func zeroed(_ count: Int) -> UnsafeMutablePointer<UInt64> {
            let memory = UnsafeMutablePointer<UInt64>.allocate(capacity: count)
            memory.initialize(repeating: 0, count: count)
            return memory
        }
        let filter = zeroed(filterWordCount)
        let slots = zeroed(slotCount)
        let mask = UInt64(slotCount - 1)
        filterMask = UInt64(filterWordCount - 1)
        for entry in entries {
            filter[Int(entry.hash >> 32 & filterMask)] |= HashIndex.bits(entry.hash)
            let tag = entry.hash >> 32 | 1
            var slot = (entry.hash & bucketMask) * 4
            while slots[Int(slot)] != 0 && slots[Int(slot)] >> 32 != tag { slot = (slot + 1) & mask }
            if slots[Int(slot)] == 0 { slots[Int(slot)] = tag << 32 | UInt64(entry.value) }
        }
        self.filter = UnsafePointer(filter)
        self.slots = UnsafePointer(slots)
    }

    /// The two bits of a hash within its word of the filter.
    @inlinable @inline(__always) static func bits(_ hash: UInt64) -> UInt64 {
        1 &<< (hash >> 20 & 63) | 1 &<< (hash >> 26 & 63)
    }

    /// Whether the hash may be in the index: false is certain.
    @inlinable @inline(__always) package func mayContain(_ hash: UInt64) -> Bool {
        let bits = HashIndex.bits(hash)
        return filter[Int(truncatingIfNeeded: hash >> 32 & filterMask)] & bits == bits
    }

    /// The value of `hash`, if it is in the index.
    @inlinable @inline(__always) package func value(of hash: UInt64) -> UInt32? {
        guard mayContain(hash) else { return nil }
        let tag = hash >> 32 | 1
        var slot = (hash & bucketMask) &* 4
        while true {
            let found = slots[Int(truncatingIfNeeded: slot)]
            if found == 0 { return nil }
            if found >> 32 == tag { return UInt32(truncatingIfNeeded: found) }
            slot = (slot &+ 1) & (bucketMask &* 4 &+ 3)
        }
    }
}

extension HashIndex {
    private var kernelFilter: EvenhandFilter { EvenhandFilter(words: filter, mask: filterMask) }

    /// Flags the words from `first` on that the index may hold; gives whether there is one.
    package func flag(_ words: borrowing WordColumns, from first: Int) -> Bool {
        evenhand_flag(
            kernelFilter, words.hashes + first, words.count - first, words.flags + first, UInt8(EVENHAND_WORD)) != 0
    }

    /// Writes the ``WordHash/pair(_:_:)`` of each word and the one before it, and flags the words behind pairs that the
    /// index may hold.
    ///
    /// - Parameter first: 1 or more: the first word that a pair ends in.
    package func flagPairs(_ words: borrowing WordColumns, from first: Int, to pairs: UnsafeMutablePointer<UInt64>) {
        evenhand_flag_pairs(
            kernelFilter, words.hashes + first, words.count - first, WordHash.lastFactor, pairs + first,
            words.flags + first, UInt8(EVENHAND_PAIR))
    }

    /// Looks up the flagged words and pairs from `first` to before `end`, in order; gives how many hits were written.
    ///
    /// A word that begins with a digit is a hit too, with number 0.
    package func lookUp(
        _ words: borrowing WordColumns, pairs: UnsafePointer<UInt64>, from first: Int, to end: Int,
        places: UnsafeMutablePointer<UInt32>, hits: WordMatches
    ) -> Int {
        let flagged = evenhand_flagged(
            words.flags + first, end - first, UInt8(EVENHAND_DIGIT | EVENHAND_WORD | EVENHAND_PAIR), places)
        return evenhand_look_up(
            EvenhandIndex(slots: slots, mask: bucketMask), words.hashes, pairs, words.flags, first, places, flagged,
            hits.kernel)
    }
}

/// Places of words and a number with each, in columns.
package struct WordMatches {
    package let places: UnsafeMutablePointer<UInt32>
    package let numbers: UnsafeMutablePointer<UInt32>

    package init(capacity: Int) {
        places = .allocate(capacity: capacity)
        numbers = .allocate(capacity: capacity)
    }

    package func deallocate() {
        places.deallocate()
        numbers.deallocate()
    }

    var kernel: EvenhandMatches { EvenhandMatches(places: places, numbers: numbers) }
}
