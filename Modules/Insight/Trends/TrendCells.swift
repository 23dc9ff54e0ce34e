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

    /// Lends the cells to be counted in: that of a pair in a period lies at `period * pairCount + pair`.
    mutating func change(_ body: (UnsafeMutableBufferPointer<UInt32>) -> Void) {
        counts.withUnsafeMutableBufferPointer { body($0) }
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
