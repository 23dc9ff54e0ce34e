internal import CKernel

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

extension WordTable {
    /// Copies the words whose value is 1, not those whose value is 0; gives how many were copied.
    package func keep(
        _ columns: borrowing WordColumns, from first: Int, count: Int, hashes: UnsafeMutablePointer<UInt64>,
        starts: UnsafeMutablePointer<Int64>, ends: UnsafeMutablePointer<Int64>
    ) -> Int {
        let words = EvenhandWords(
            hashes: columns.hashes + first, starts: columns.starts + first, ends: columns.ends + first,
            flags: columns.flags + first)
        // The kernel leaves the flags alone here.
        let kept = EvenhandWords(hashes: hashes, starts: starts, ends: ends, flags: columns.flags + first)
        return Int(evenhand_keep(tags, values, mask, words, count, kept))
    }
}
