/// Hash → chain of entries, while a lexicon is built: open addressing, grown fourfold.
struct HashChains {
    /// An entry, and the number of the next one found by the same hash; -1 after the last.
    struct Chained {
        var entry: Lexicon.Entry
        var next: Int32
    }

    private var hashes: [UInt64]
    /// Number of the first entry + 1, 0 where empty; for marks their bits.
    private var heads: [UInt32]
    private var count = 0

    init() {
        // Of a lexicon's tables one is large, and the others are hardly used.
        hashes = Array(repeating: 0, count: 1 << 10)
        heads = Array(repeating: 0, count: 1 << 10)
    }

    /// All hashes with their values.
    var entries: [(hash: UInt64, value: UInt32)] {
        var list: [(hash: UInt64, value: UInt32)] = []
        list.reserveCapacity(count)
        for slot in 0..<heads.count where heads[slot] != 0 { list.append((hashes[slot], heads[slot] - 1)) }
        return list
    }

    mutating func insert(_ entry: Lexicon.Entry, at hash: UInt64, in entries: inout [Chained]) {
        let slot = place(of: hash)
        entries.append(Chained(entry: entry, next: Int32(heads[slot]) - 1))
        heads[slot] = UInt32(entries.count)
    }

    /// Gives each chain's first entry the number `body` answers with.
    mutating func renumber(_ body: (Int) -> Int) {
        for slot in 0..<heads.count where heads[slot] != 0 { heads[slot] = UInt32(body(Int(heads[slot]) - 1) + 1) }
    }

    mutating func merge(_ hash: UInt64, _ bits: UInt32) {
        let slot = place(of: hash)
        heads[slot] = (max(heads[slot], 1) - 1 | bits) + 1
    }

    private mutating func place(of hash: UInt64) -> Int {
        if 2 * count >= heads.count { grow() }
        var slot = Int(truncatingIfNeeded: hash) & (heads.count - 1)
        while heads[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (heads.count - 1) }
        if heads[slot] == 0 {
            hashes[slot] = hash
            count += 1
        }
        return slot
    }

    private mutating func grow() {
        let (oldHashes, oldHeads) = (hashes, heads)
        hashes = Array(repeating: 0, count: 4 * oldHashes.count)
        heads = Array(repeating: 0, count: 4 * oldHeads.count)
        for old in 0..<oldHeads.count where oldHeads[old] != 0 {
            var slot = Int(truncatingIfNeeded: oldHashes[old]) & (heads.count - 1)
            while heads[slot] != 0 { slot = (slot + 1) & (heads.count - 1) }
            hashes[slot] = oldHashes[old]
            heads[slot] = oldHeads[old]
        }
    }
}
