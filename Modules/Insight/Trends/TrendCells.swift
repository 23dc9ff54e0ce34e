/// How often each pair of numbers was counted in each period.
///
/// Period by period: rows come nearly in the order of their days, so that what counting touches at a time is one period's.
struct TrendCells {
    private let pairCount: Int
    private let periodCount: Int
    private var counts: [UInt32]
    /// Over all periods, by pair.
    private(set) var sizes: [Int] = []

    init(pairCount: Int, periodCount: Int) {
        (self.pairCount, self.periodCount) = (pairCount, periodCount)
        counts = Array(repeating: 0, count: pairCount * periodCount)
    }

    /// The cells while they are counted in.
    struct Counting {
        private let pairCount: Int
        private let cells: UnsafeMutablePointer<UInt32>
        /// Sums of a day's rows, before they go to its period.
        private let lanes: UnsafeMutablePointer<UInt32>
        private static let laneCount = 4

        fileprivate init(_ pairCount: Int, _ cells: UnsafeMutablePointer<UInt32>) {
            (self.pairCount, self.cells) = (pairCount, cells)
            let count = Self.laneCount * (pairCount > Self.fewPairs ? 0 : pairCount)
            lanes = .allocate(capacity: count)
            lanes.initialize(repeating: 0, count: count)
        }

        fileprivate func end() { lanes.deallocate() }

        /// Pairs that are added up in lanes: most rows of a day are of the same few of them, and an addition to a cell waits
        /// for the last one to the same cell. With more pairs rows seldom meet, and emptying the lanes would cost more.
        private static let fewPairs = 64

        func add(_ rows: TrendRows) {
            let cells = cells + rows.period &* pairCount
            let (pairs, counts) = (rows.pairs, rows.counts)
            if pairCount == 1 {
                var sum: UInt32 = 0
                for index in 0..<rows.count { sum &+= counts[index] }
                cells[0] &+= sum
                return
            }
            guard pairCount <= Self.fewPairs, rows.count >= pairCount else {
                for index in 0..<rows.count { cells[pairs[index]] &+= counts[index] }
                return
            }
            let whole = rows.count & ~(Self.laneCount - 1)
            for index in stride(from: 0, to: whole, by: Self.laneCount) {
                lanes[pairs[index]] &+= counts[index]
                lanes[pairCount &+ pairs[index &+ 1]] &+= counts[index &+ 1]
                lanes[2 &* pairCount &+ pairs[index &+ 2]] &+= counts[index &+ 2]
                lanes[3 &* pairCount &+ pairs[index &+ 3]] &+= counts[index &+ 3]
            }
            for index in whole..<rows.count { lanes[pairs[index]] &+= counts[index] }
            for pair in 0..<pairCount {
                cells[pair] &+=
                    lanes[pair] &+ lanes[pairCount &+ pair] &+ lanes[2 &* pairCount &+ pair]
                    &+ lanes[3 &* pairCount &+ pair]
            }
            lanes.update(repeating: 0, count: Self.laneCount &* pairCount)
        }

        func take(off count: Int, period: Int, pair: Int) {
            cells[period * pairCount + pair] &-= UInt32(truncatingIfNeeded: count)
        }
    }

    mutating func change(_ body: (Counting) -> Void) {
        let pairCount = pairCount
        counts.withUnsafeMutableBufferPointer { cells in
            guard let start = cells.baseAddress else { return }
            let counting = Counting(pairCount, start)
            defer { counting.end() }
            body(counting)
        }
        var sizes = [Int](repeating: 0, count: pairCount)
        sizes.withUnsafeMutableBufferPointer { sizes in
            eachPeriod { _, counts in
                for pair in 0..<sizes.count { sizes[pair] &+= Int(counts[pair]) }
            }
        }
        self.sizes = sizes
    }

    /// - Parameter total: gets what was counted in each period.
    func add(to total: inout [Int]) {
        eachPeriod { period, counts in
            var sum = 0
            for count in counts { sum &+= Int(count) }
            total[period] += sum
        }
    }

    /// - Parameters:
    ///   - cells: slot by slot, the last one that of the others; gets what each pair counts in, by period.
    ///   - slots: where a pair counts, once for each of its values.
    func add(to cells: inout [Int], slotCount: Int, _ slots: (_ pair: Int) -> [Int]) {
        var others = [Int](repeating: 0, count: pairCount)
        for pair in 0..<pairCount where sizes[pair] > 0 {
            for slot in slots(pair) {
                if slot == slotCount {
                    others[pair] += 1
                } else {
                    for period in 0..<periodCount {
                        cells[slot * periodCount + period] += Int(counts[period * pairCount + pair])
                    }
                }
            }
        }
        guard others.contains(where: { $0 > 0 }) else { return }
        others.withUnsafeBufferPointer { others in
            eachPeriod { period, counts in
                var sum = 0
                for pair in 0..<others.count { sum &+= Int(counts[pair]) &* others[pair] }
                cells[slotCount * periodCount + period] += sum
            }
        }
    }

    @inline(__always)
    private func eachPeriod(_ body: (_ period: Int, _ counts: UnsafeBufferPointer<UInt32>) -> Void) {
        counts.withUnsafeBufferPointer { counts in
            for period in 0..<periodCount {
                body(period, UnsafeBufferPointer(rebasing: counts[period * pairCount..<(period + 1) * pairCount]))
            }
        }
    }
}
