internal import CKernel

/// Codes by which the entries of a chain are tried before they are read: see `evenhand_try_neighbours`.
package struct NeighbourCodes: @unchecked Sendable {
    private let codes: UnsafePointer<UInt32>
    private let longest: Int

    /// Where the word that is asked for stands.
    package enum Side {
        case before, after
    }

    /// - Parameters:
    ///   - hash: the word's ``WordHash``; without one, or a side, the entry is always worth a look.
    package static func code(hash: UInt64, side: Side?, isLast: Bool) -> UInt32 {
        let place =
            switch side {
            case .before: UInt32(EVENHAND_BEFORE)
            case .after: UInt32(EVENHAND_AFTER)
            case nil: UInt32(0)
            }
        return UInt32(truncatingIfNeeded: hash >> 32) & ~7 | place | (isLast ? UInt32(EVENHAND_LAST) : 0)
    }

    /// So many codes beyond the last may be read, and so many matches beyond the last be written.
    package static let roomBeyond = 16

    /// - Parameter list: the codes of all chains, one after the other; kept for the life of the process.
    package init(_ list: [UInt32]) {
        let memory = UnsafeMutablePointer<UInt32>.allocate(capacity: list.count + NeighbourCodes.roomBeyond)
        memory.initialize(repeating: UInt32(EVENHAND_LAST), count: list.count + NeighbourCodes.roomBeyond)
        memory.update(from: list, count: list.count)
        codes = UnsafePointer(memory)
        var longest = 0
        var length = 0
        for code in list {
            length += 1
            longest = max(longest, length)
            if code & UInt32(EVENHAND_LAST) != 0 { length = 0 }
        }
        self.longest = longest
    }

    /// The room one call needs at least.
    package var room: Int { longest + NeighbourCodes.roomBeyond }

    /// Tries the entries of hits, from hit `done` on; gives how many are worth a look, and moves `done`.
    package func tried(
        _ hits: WordMatches, count: Int, done: inout Int, words: borrowing WordColumns, into tried: WordMatches,
        limit: Int
    ) -> Int {
        evenhand_try_neighbours(
            EvenhandNeighbours(codes: codes, longest: longest), hits.kernel, count, &done, words.hashes, words.count,
            tried.kernel, limit)
    }
}
