/// One table as one question sees it, counted.
struct TrendWalk {
    /// Pairs of values that a plain table is kept for.
    private static let densePairLimit = TrendFinds.pairLimit
    /// Pairs of values times periods that are always counted in one walk.
    private static let fewCells = 1 << 20
    /// And at most: 16 MiB for each table and each piece of the question, for the time of an answer.
    private static let mostCells = 4 << 20
    /// Rows that are kept from the first walk for the second, at most: 16 MiB for each table and piece.
    private static let mostFinds = 4 << 20

    private let scan: TrendScan
    private let leftOut: [Int]
    /// nil where there would be too many.
    private var cells: TrendCells?
    /// What the first of two walks found, so that the second need not look for it again; nil before, or where it would be too
    /// much.
    private var found: TrendFinds?

    init(_ question: TrendQuestion, _ part: TrendCounter.Part) {
        scan = TrendScan(question, part.table)
        leftOut = part.leftOut.filter { $0 < part.table.rowCount }.sorted()
    }

    /// With every pair counted by period, where that takes one walk.
    func counted(upTo limit: Int?) -> TrendWalk {
        let pairs = scan.pairCount
        // A cell is cleared and read a few times, at a sixth of what a second walk costs for a row.
        let worthwhile = min(2 * scan.rowCount, Self.mostCells)
        let limit = limit ?? max(Self.fewCells, worthwhile)
        guard pairs <= limit, pairs * scan.periodCount <= limit else { return self }
        var cells = TrendCells(pairCount: pairs, periodCount: scan.periodCount)
        cells.change { cells in
            scan.eachDay { cells.add($0) }
            eachLeftOut { cells.take(off: $0.count, period: $0.period, pair: $0.pair) }
        }
        var counted = self
        counted.cells = cells
        return counted
    }

    /// Calls the body with the cell of every row that must not be counted, as far as it was.
    private func eachLeftOut(_ body: ((period: Int, pair: Int, count: Int)) -> Void) {
        for row in leftOut {
            if let cell = scan.cell(of: row) { body(cell) }
        }
    }

    var rows: [Int] {
        var found: [Int] = []
        let hidden = Set(leftOut)
        scan.eachDay(whole: true) { rows in
            for index in 0..<rows.count where rows.counts[index] > 0 && !hidden.contains(rows.start + index) {
                found.append(rows.start + index)
            }
        }
        return found
    }

    mutating func addSizes(to sizes: inout [[String]: Int]) {
        guard !scan.labels.isEmpty else { return }
        if let cells {
            for (pair, size) in cells.sizes.enumerated() where size > 0 { add(size, of: pair, to: &sizes) }
        } else if scan.pairCount <= Self.densePairLimit {
            // Two lanes: an addition to a size need not wait for the one before it.
            let count = scan.pairCount
            var lanes = [Int](repeating: 0, count: 2 * count)
            var finds = TrendFinds(limit: Self.mostFinds, expecting: scan.rowCount)
            lanes.withUnsafeMutableBufferPointer { lanes in
                scan.eachDay { rows in
                    finds.keep(rows)
                    for index in stride(from: 0, to: rows.count &- 1, by: 2) {
                        lanes[rows.pairs[index]] &+= Int(rows.counts[index])
                        lanes[count &+ rows.pairs[index &+ 1]] &+= Int(rows.counts[index &+ 1])
                    }
                    if !rows.count.isMultiple(of: 2) {
                        lanes[rows.pairs[rows.count &- 1]] &+= Int(rows.counts[rows.count &- 1])
                    }
                }
                eachLeftOut { lanes[$0.pair] -= $0.count }
            }
            if !finds.areTooMany { found = finds }
            for pair in 0..<count {
                let size = lanes[pair] + lanes[count + pair]
                if size > 0 { add(size, of: pair, to: &sizes) }
            }
        } else {
            var sparse: [Int: Int] = [:]
            scan.eachDay { rows in
                for index in 0..<rows.count where rows.counts[index] > 0 {
                    sparse[rows.pairs[index], default: 0] += Int(rows.counts[index])
                }
            }
            eachLeftOut { sparse[$0.pair, default: 0] -= $0.count }
            for (pair, size) in sparse where size > 0 { add(size, of: pair, to: &sizes) }
        }
    }

    private func add(_ size: Int, of pair: Int, to sizes: inout [[String]: Int]) {
        for values in names(of: pair) { sizes[values, default: 0] += size }
    }

    /// What the sets of a pair of numbers count in: every value of the one with every value of the other.
    private func names(of pair: Int) -> [[String]] {
        func values(_ set: [String]) -> [String] { set.isEmpty ? [""] : set }
        let labels = scan.labels
        guard labels.count == 2 else { return values(labels[0][pair]).map { [$0] } }
        let (high, low) = (pair / scan.secondCount, pair % scan.secondCount)
        return values(labels[0][high]).flatMap { first in values(labels[1][low]).map { [first, $0] } }
    }

    func addCells(to cells: inout [Int], total: inout [Int], slots: [[String]: Int], slotCount: Int) {
        func slotsOf(_ pair: Int) -> [Int] { names(of: pair).map { slots[$0] ?? slotCount } }
        if let counted = self.cells {
            counted.add(to: &total)
            if !scan.labels.isEmpty { counted.add(to: &cells, slotCount: slotCount, slotsOf) }
            return
        }
        total.withUnsafeMutableBufferPointer { total in
            cells.withUnsafeMutableBufferPointer { cells in
                var counting = TrendSlots(
                    cells, width: scan.periodCount, slotCount: slotCount, pairCount: scan.pairCount,
                    densePairLimit: Self.densePairLimit)
                if let found {
                    found.eachDay { period, entries in
                        var sum = 0
                        counting.begin(period, rowCount: entries.count)
                        for entry in entries {
                            let count = TrendFinds.count(of: entry)
                            sum &+= count
                            counting.add(count, of: TrendFinds.pair(of: entry), slotsOf)
                        }
                        counting.end()
                        total[period] += sum
                    }
                } else {
                    scan.eachDay { rows in
                        var sum = 0
                        for index in 0..<rows.count { sum &+= Int(rows.counts[index]) }
                        total[rows.period] += sum
                        guard !scan.labels.isEmpty, sum > 0 else { return }
                        counting.begin(rows.period, rowCount: rows.count)
                        for index in 0..<rows.count where rows.counts[index] > 0 {
                            counting.add(Int(rows.counts[index]), of: rows.pairs[index], slotsOf)
                        }
                        counting.end()
                    }
                }
                eachLeftOut { cell in
                    total[cell.period] -= cell.count
                    guard !scan.labels.isEmpty else { return }
                    counting.begin(cell.period, rowCount: 1)
                    counting.add(-cell.count, of: cell.pair, slotsOf)
                    counting.end()
                }
                counting.free()
            }
        }
    }
}
