internal import CKernel

/// How often a narrative's features were counted so far: repeats tell more, the fourth no more.
///
/// Two bits a cell in 4 KiB, whatever the size of the table. A feature's cell is the lower bits of its slot; features that
/// share one (one in a hundred of a usual narrative) both count unless they come more than three times together.
enum RepeatCounts {
    /// Words of 64 bits that hold all counts.
    static let wordCount = Int(EVENHAND_CELLS) / 32

    /// Counts a feature; `false` if its cell was full.
    static func count(_ slot: Int, in counts: UnsafeMutablePointer<UInt64>) -> Bool {
        let cell = slot & (Int(EVENHAND_CELLS) - 1)
        let shift = UInt64(2 * (cell & 31))
        let word = counts[cell >> 5]
        if word >> shift & 3 == 3 { return false }
        counts[cell >> 5] = word &+ (1 &<< shift)
        return true
    }
}
