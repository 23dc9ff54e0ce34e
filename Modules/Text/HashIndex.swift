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
    @usableFromInline let mask: UInt64
    @usableFromInline let filterMask: UInt64

    /// - Parameter entries: hashes with their values; of equal hashes the first counts.
    package init(_ entries: [(hash: UInt64, value: UInt32)]) {
        var slotCount = 16
        while slotCount < entries.count * 2 { slotCount *= 2 }
        var filterWordCount = 16
        while filterWordCount * 8 < entries.count { filterWordCount *= 2 }
        func zeroed(_ count: Int) -> UnsafeMutablePointer<UInt64> {
            let memory = UnsafeMutablePointer<UInt64>.allocate(capacity: count)
            memory.initialize(repeating: 0, count: count)
            return memory
        }
        let filter = zeroed(filterWordCount)
        let slots = zeroed(slotCount)
        mask = UInt64(slotCount - 1)
        filterMask = UInt64(filterWordCount - 1)
        for entry in entries {
            filter[Int(entry.hash >> 32 & filterMask)] |= HashIndex.bits(entry.hash)
            let tag = entry.hash >> 32 | 1
            var slot = entry.hash & mask
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
        var slot = hash & mask
        while true {
            let found = slots[Int(truncatingIfNeeded: slot)]
            if found == 0 { return nil }
            if found >> 32 == tag { return UInt32(truncatingIfNeeded: found) }
            slot = (slot &+ 1) & mask
        }
    }
}

extension HashIndex {
    /// Sets `flag` in the flags of the words the index may hold; gives `flag` if there is one, else 0.
    package func flag(
        _ hashes: UnsafePointer<UInt64>, count: Int, in flags: UnsafeMutablePointer<UInt8>, as flag: UInt8
    ) -> UInt8 {
        evenhand_flag(EvenhandFilter(words: filter, mask: filterMask), hashes, count, flags, flag)
    }

    /// Writes the ``WordHash/pair(_:_:)`` of each word and the one before it, and flags those the index may hold.
    ///
    /// - Parameter hashes: `hashes[-1]` is the word before the first.
    package func flagPairs(
        _ hashes: UnsafePointer<UInt64>, count: Int, to pairs: UnsafeMutablePointer<UInt64>,
        in flags: UnsafeMutablePointer<UInt8>, as flag: UInt8
    ) {
        evenhand_flag_pairs(
            EvenhandFilter(words: filter, mask: filterMask), hashes, count, WordHash.lastFactor, pairs, flags, flag)
    }
}
