/// From a bin and its value to the list of documents that have it: one open-addressed table, eight bytes a place.
struct PostingTable: Sendable {
    /// Upper half: the value; below it 28 bits of the first document in the list, plus one, and four of the bin. 0:
    /// empty.
    private var places: [UInt64] = Array(repeating: 0, count: 64)
    private var filledCount = 0

    private static let largestSheet = 1 << 28 - 2

    var byteCount: Int { places.capacity * MemoryLayout<UInt64>.stride }

    /// The first of the list.
    func first(bin: Int, value: UInt32) -> Int? {
        let entry = places[place(bin: bin, value: value)]
        return entry == 0 ? nil : PostingTable.sheet(entry)
    }

    /// Puts a document before the list; gives whom it stands before.
    mutating func put(_ sheet: Int, bin: Int, value: UInt32) -> Int? {
        precondition(sheet <= PostingTable.largestSheet, "an index keeps at most 268 million documents")
        if 4 * (filledCount + 1) > 3 * places.count { grow() }
        let place = place(bin: bin, value: value)
        let entry = places[place]
        places[place] = UInt64(value) << 32 | UInt64(sheet + 1) << 4 | UInt64(bin)
        if entry == 0 {
            filledCount += 1
            return nil
        }
        return PostingTable.sheet(entry)
    }

    private static func sheet(_ entry: UInt64) -> Int { Int(entry >> 4 & 0x0FFF_FFFF) - 1 }

    /// The place of the bin's value, or the empty one where it belongs.
    private func place(bin: Int, value: UInt32) -> Int {
        let mask = places.count - 1
        let key = UInt64(value) << 4 | UInt64(bin)
        var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
        while true {
            let entry = places[place]
            if entry == 0 || entry >> 32 == UInt64(value) && entry & 15 == UInt64(bin) { return place }
            place = (place + 1) & mask
        }
    }

    private mutating func grow() {
        let old = places
        places = Array(repeating: 0, count: old.count * 2)
        for entry in old where entry != 0 {
            places[place(bin: Int(entry & 15), value: UInt32(entry >> 32))] = entry
        }
    }
}
