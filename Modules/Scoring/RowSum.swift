/// Sums the rows of a narrative's distinct features: every output of the model at once.
///
/// Features are queued and taken 64 at a time. A first loop only loads the tags of all 64 buckets, so that the memory
/// system fetches them side by side; one after another, each look-up would wait for the last (measured: 1.7 times the time
/// per narrative). A row is read as 16 int8 lanes, split into the even and the odd ones, widened to int16 by shifts and
/// added; after 256 rows (256 × 127 < 2¹⁵) the sums move on to int32. Lanes past a row's last column hold the neighbour's
/// bytes and are never looked at. A feature counts once: one bit per slot of the table remembers it (16 KiB for a table of
/// 2 MiB, so it stays in the first-level cache). Whether a feature is known and new is anybody's guess, to the branch
/// predictor too: the answer is a mask over the lanes instead of a jump.
struct RowSum: FeatureReceiver {
    /// How many features wait for each other.
    static let queueLimit = 64

    private let table: WeightTable
    private let blockCount: Int
    private let seen: UnsafeMutablePointer<UInt64>
    private let queue: UnsafeMutablePointer<UInt64>
    private var queued = 0
    let wantsCharacterGrams: Bool
    private var narrow = LanePair<Int16>()
    private var narrowRows = 0
    private var wide = LanePair<Int32>()
    private var further: InlineArray<7, LanePair<Int32>> = .init(repeating: LanePair())

    /// The even and the odd lanes of sixteen.
    private struct LanePair<Scalar: SIMDScalar & FixedWidthInteger> {
        var even = SIMD8<Scalar>.zero
        var odd = SIMD8<Scalar>.zero
    }

    /// Words of scratch memory for a model with so many slots: one bit for each, and the queue.
    static func scratchCount(slots: Int) -> Int { (slots + 63) / 64 + queueLimit }

    /// - Parameters:
    ///   - scratch: zeroed, ``scratchCount(slots:)`` long, valid while the sum is in use.
    init(_ table: WeightTable, scratch: UnsafeMutableBufferPointer<UInt64>, wantsCharacterGrams: Bool) {
        self.table = table
        // Never empty: the queue alone has 64 words.
        queue = scratch.baseAddress!
        seen = scratch.baseAddress! + RowSum.queueLimit
        self.wantsCharacterGrams = wantsCharacterGrams
        blockCount = table.bucketByteCount / 64
    }

    @inline(__always)
    mutating func add(_ hash: UInt64, start: Int, end: Int) {
        queue[queued] = hash
        queued &+= 1
        if queued == RowSum.queueLimit { drain() }
    }

    /// Adds the rows of the queued features.
    @inline(never)
    private mutating func drain() {
        var anyTag: UInt64 = 0
        for index in 0..<queued { anyTag |= table.tags(of: queue[index]) }
        defer { queued = 0 }
        if anyTag == 0 { return }
        var sum = narrow
        var rows = narrowRows
        for index in 0..<queued {
            let (slot, row, isKnown) = table.place(of: queue[index])
            let word = seen[slot >> 6]
            let shift = UInt64(truncatingIfNeeded: slot) & 63
            let isNew = isKnown & ~(word &>> shift)
            seen[slot >> 6] = word | isKnown &<< shift
            let mask = SIMD8<Int16>(repeating: 0 &- Int16(truncatingIfNeeded: isNew))
            let lanes = row.loadUnaligned(as: SIMD8<Int16>.self) & mask
            sum.even &+= (lanes &<< 8) &>> 8
            sum.odd &+= lanes &>> 8
            if blockCount > 1, isNew != 0 { addFurther(row) }
            rows &+= Int(truncatingIfNeeded: isNew)
            if rows == 256 {
                widen(sum)
                sum = LanePair()
                rows = 0
            }
        }
        narrow = sum
        narrowRows = rows
    }

    private mutating func widen(_ sum: LanePair<Int16>) {
        wide.even &+= SIMD8<Int32>(truncatingIfNeeded: sum.even)
        wide.odd &+= SIMD8<Int32>(truncatingIfNeeded: sum.odd)
    }

    @inline(never)
    private mutating func addFurther(_ row: UnsafeRawPointer) {
        for block in 1..<blockCount {
            let lanes = row.loadUnaligned(fromByteOffset: block * 16, as: SIMD8<Int16>.self)
            further[block - 1].even &+= SIMD8<Int32>(truncatingIfNeeded: (lanes &<< 8) &>> 8)
            further[block - 1].odd &+= SIMD8<Int32>(truncatingIfNeeded: lanes &>> 8)
        }
    }

    /// Takes what is still queued. Call before reading sums.
    mutating func finish() {
        drain()
        widen(narrow)
        narrow = LanePair()
        narrowRows = 0
    }

    /// The sum of a column over all distinct features.
    func sum(column: Int) -> Int {
        let lanes = column < 16 ? wide : further[column / 16 - 1]
        let lane = column % 16 / 2
        // Little-endian: the even byte of a pair is the low one. All platforms Swift runs on are.
        return Int(column % 2 == 0 ? lanes.even[lane] : lanes.odd[lane])
    }
}
