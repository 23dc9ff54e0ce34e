/// A fixed set of 64-bit hashes, each with a value: built once, looked up for every word of every narrative.
///
/// A Bloom filter (about 16 bits an entry, both bits of an entry in one word) stands before the table, so that words not
/// in it cost one load and leave the first-level cache to the text. The memory is never freed: indexes are made for the life of the process,
/// and plain addresses spare the hot loop the counting of references and bounds.
@frozen
public struct HashIndex: @unchecked Sendable {
    @usableFromInline let filter: UnsafePointer<UInt64>
    @usableFromInline let keys: UnsafePointer<UInt64>
    @usableFromInline let values: UnsafePointer<UInt32>
    @usableFromInline let mask: Int
    @usableFromInline let filterMask: UInt64

    /// - Parameter entries: hashes with their values; of equal hashes the first counts.
    package init(_ entries: [(hash: UInt64, value: UInt32)]) {
        var capacity = 16
        while capacity < entries.count * 3 { capacity *= 2 }
        var filterWordCount = 16
        while filterWordCount * 4 < entries.count { filterWordCount *= 2 }
        func zeroed<Value: FixedWidthInteger>(_ count: Int) -> UnsafeMutablePointer<Value> {
            let memory = UnsafeMutablePointer<Value>.allocate(capacity: count)
            memory.initialize(repeating: 0, count: count)
            return memory
        }
        let filter: UnsafeMutablePointer<UInt64> = zeroed(filterWordCount)
        let keys: UnsafeMutablePointer<UInt64> = zeroed(capacity)
        let values: UnsafeMutablePointer<UInt32> = zeroed(capacity)
        for entry in entries {
            let key = entry.hash | 1
            filter[Int(truncatingIfNeeded: key >> 32) & (filterWordCount - 1)] |= HashIndex.bits(key)
            var slot = Int(truncatingIfNeeded: key >> 21) & (capacity - 1)
            while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & (capacity - 1) }
            if keys[slot] == 0 {
                keys[slot] = key
                values[slot] = entry.value
            }
        }
        self.filter = UnsafePointer(filter)
        self.keys = UnsafePointer(keys)
        self.values = UnsafePointer(values)
        mask = capacity - 1
        filterMask = UInt64(filterWordCount - 1)
    }

    /// The two bits of a hash within its word of the filter.
    @inlinable @inline(__always) static func bits(_ hash: UInt64) -> UInt64 {
        1 &<< (hash >> 8 & 63) | 1 &<< (hash >> 14 & 63)
    }

    /// Whether the hash may be in the index: false is certain.
    @inlinable @inline(__always) package func mayContain(_ hash: UInt64) -> Bool {
        let bits = HashIndex.bits(hash)
        return filter[Int(truncatingIfNeeded: hash >> 32 & filterMask)] & bits == bits
    }

    /// The value of `hash`, if it is in the index.
    @inlinable @inline(__always) package func value(of hash: UInt64) -> UInt32? {
        guard mayContain(hash) else { return nil }
        let key = hash | 1
        var slot = Int(truncatingIfNeeded: key >> 21) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return values[slot] }
            slot = (slot &+ 1) & mask
        }
        return nil
    }
}
