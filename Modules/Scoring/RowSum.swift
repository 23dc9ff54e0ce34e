/// Sums the rows of a narrative's distinct features: every output of the model at once.
///
/// Features are queued and taken 64 at a time. A first loop only loads the tags of all 64 buckets, so that the memory
/// system fetches them side by side; one after another, each look-up would wait for the last. A row is read as 16 int8
/// lanes, split into the even and the odd ones, widened to int16 by shifts and added; after at most 256 rows
/// (256 × 127 < 2¹⁵) the sums move on to int32. Lanes past a row's last column hold the neighbour's bytes and are never
/// looked at. A feature counts once: one bit per slot of the table remembers it (16 KiB for a table of 2 MiB, so it stays
/// in the first-level cache). Whether a feature is known and new is anybody's guess, to the branch predictor too: the
/// answer is a mask over the lanes instead of a jump.
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
        let table = table
        let queue = queue
        let count = queued
        var anyTag: UInt64 = 0
        for index in 0..<count { anyTag |= table.tags(of: queue[index]) }
        queued = 0
        if anyTag == 0 { return }
        // At most `queueLimit` rows come at a time, so there is always room for a whole queue before the limit of 256.
        if narrowRows > 256 - RowSum.queueLimit {
            widen(narrow)
            narrow = LanePair()
            narrowRows = 0
        }
        narrowRows &+= count
        if blockCount == 1 {
            addOneBlock(table, queue, count)
        } else {
            addBlocks(table, queue, count)
        }
    }

    /// For rows of up to 14 columns: one bucket is one cache line, and the places of its rows are constants.
    @inline(__always)
    private mutating func addOneBlock(_ table: WeightTable, _ queue: UnsafeMutablePointer<UInt64>, _ count: Int) {
        let seen = seen
        var even = narrow.even
        var odd = narrow.odd
        for index in 0..<count {
            let (slot, row, isKnown) = table.place(of: queue[index], bucketByteCount: 64, rowByteCount: 14)
            let isNew = RowSum.mark(slot, isKnown, in: seen)
            let mask = SIMD8<Int16>(repeating: Int16(truncatingIfNeeded: 0 &- isNew))
            let lanes = row.loadUnaligned(as: SIMD8<Int16>.self) & mask
            even &+= (lanes &<< 8) &>> 8
            odd &+= lanes &>> 8
        }
        narrow.even = even
        narrow.odd = odd
    }

    @inline(never)
    private mutating func addBlocks(_ table: WeightTable, _ queue: UnsafeMutablePointer<UInt64>, _ count: Int) {
        for index in 0..<count {
            let (slot, row, isKnown) = table.place(
                of: queue[index], bucketByteCount: table.bucketByteCount, rowByteCount: table.rowByteCount)
            if RowSum.mark(slot, isKnown, in: seen) == 0 { continue }
            let lanes = row.loadUnaligned(as: SIMD8<Int16>.self)
            narrow.even &+= (lanes &<< 8) &>> 8
            narrow.odd &+= lanes &>> 8
            addFurther(row)
        }
    }

    /// Notes a slot that is known; 1 if it was not noted before, else 0.
    @inline(__always)
    private static func mark(_ slot: Int, _ isKnown: UInt64, in seen: UnsafeMutablePointer<UInt64>) -> UInt64 {
        let word = seen[slot >> 6]
        let shift = UInt64(truncatingIfNeeded: slot) & 63
        seen[slot >> 6] = word | isKnown &<< shift
        return isKnown & ~(word &>> shift)
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
