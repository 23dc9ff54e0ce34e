internal import EvenhandDomain

/// One table as one question sees it.
struct TrendWalk {
    /// Pairs of values that a plain table is kept for.
    private static let densePairLimit = TrendFinds.pairLimit
    /// Pairs of values times periods that are always counted in one walk.
    private static let fewCells = 1 << 20
    /// And at most: 16 MiB for each table and each piece of the question, for the time of an answer.
    private static let mostCells = 4 << 20
    /// Rows that are kept from the first walk for the second, at most: 16 MiB for the time of an answer.
    private static let mostFinds = 4 << 20

    private let table: TrendTable
    private let leftOut: [Int]
    private let days: [Int32]
    private let firstDay: Int32
    /// The period of each day of the question.
    private let periodOfDay: [Int32]
    private let periodCount: Int
    private let ranges: [Range<Int>]
    /// nil: no row says anything of it.
    private let keys: [NarrowColumn?]
    private let labels: [[[String]]]
    private let filters: [Filter]
    private let isEmpty: Bool

    private struct Filter {
        var codes: NarrowColumn
        /// All bits of a number are set where a row with it passes, none where it does not.
        var mask: [UInt32]
        /// The number that passes, where it is one: compared with, not looked up, several rows at a time.
        var only: UInt32?

        init(_ codes: NarrowColumn, _ mask: [UInt32]) {
            (self.codes, self.mask) = (codes, mask)
            if mask.count(where: { $0 != 0 }) == 1 { only = mask.firstIndex(of: .max).map { UInt32($0) } }
        }
    }

    /// nil where there would be too many.
    private var cells: TrendCells?
    /// What the first of two walks found, so that the second need not look for it again; nil before, or where it would be too
    /// much.
    private var found: TrendFinds?

    init(_ question: TrendQuestion, _ part: TrendCounter.Part) {
        table = part.table
        leftOut = part.leftOut.filter { $0 < part.table.rowCount }.sorted()
        days = part.table.days[question.measure] ?? []
        firstDay = Int32(question.first.dayNumber)
        var periodOfDay: [Int32] = []
        periodOfDay.reserveCapacity(question.last.dayNumber - question.first.dayNumber + 1)
        for (index, period) in question.periods.enumerated() {
            for _ in 0..<period.dayCount { periodOfDay.append(Int32(index)) }
        }
        self.periodOfDay = periodOfDay
        periodCount = question.periods.count
        ranges = part.table.rows(
            from: question.first.dayNumber, through: question.last.dayNumber, question.measure)
        var isEmpty = false
        var filters: [Filter] = []
        for filter in question.filters {
            let wanted = Set(filter.values)
            let mask: [UInt32] = part.table.labels(filter.dimension).map { set in
                let passes = set.isEmpty ? wanted.contains("") : set.contains(where: wanted.contains)
                return passes ? .max : 0
            }
            if let column = part.table.columns[filter.dimension] {
                filters.append(Filter(column.codes, mask))
            } else if mask[0] == 0 {
                isEmpty = true
            }
        }
        self.filters = filters
        self.isEmpty = isEmpty
        keys = question.by.map { part.table.columns[$0]?.codes }
        labels = question.by.map { part.table.labels($0) }
    }

    /// With every pair counted by period, where that takes one walk.
    func counted(upTo limit: Int?) -> TrendWalk {
        let pairs = pairCount
        // A cell is cleared and read a few times, at a sixth of what a second walk costs for a row.
        let worthwhile = min(2 * ranges.reduce(0) { $0 + $1.count }, Self.mostCells)
        let limit = limit ?? max(Self.fewCells, worthwhile)
        guard pairs <= limit, pairs * periodCount <= limit else { return self }
        var cells = TrendCells(pairCount: pairs, periodCount: periodCount)
        cells.change { cells in
            eachDay { cells.add($0) }
            eachLeftOut { cells.take(off: $0.count, period: $0.period, pair: $0.pair) }
        }
        var counted = self
        counted.cells = cells
        return counted
    }

    private var pairCount: Int { labels.reduce(1) { $0 * $1.count } }
    private var secondCount: Int { labels.count == 2 ? labels[1].count : 1 }

    /// Calls the body with all rows of the days asked about, left out or not; most days are one call, for rows come nearly in
    /// the order of their days.
    ///
    /// What a question makes of the columns is worked out for a stretch of rows at a time, column by column: without a branch
    /// for any row, and in memory that stays in the processor's nearest caches.
    /// - Parameter isWhole: keeps rows that a filter keeps out among the others; else it may leave them out.
    private func eachDay(whole isWhole: Bool = false, _ body: (TrendRows) -> Void) {
        guard !isEmpty, !periodOfDay.isEmpty else { return }
        let size = TrendTable.stretch
        let pairs = UnsafeMutablePointer<Int>.allocate(capacity: size)
        let numbers = UnsafeMutablePointer<UInt32>.allocate(capacity: 2 * size)
        defer {
            pairs.deallocate()
            numbers.deallocate()
        }
        pairs.initialize(repeating: 0, count: size)
        numbers.initialize(repeating: 0, count: 2 * size)
        let counts = UnsafeMutableBufferPointer(start: numbers, count: size)
        let codes = UnsafeMutableBufferPointer(start: numbers + size, count: size)
        for range in ranges {
            for start in stride(from: range.lowerBound, to: range.upperBound, by: size) {
                let rows = start..<min(start + size, range.upperBound)
                table.counts.copy(rows, to: counts)
                var passing = rows.count
                for filter in filters {
                    filter.codes.copy(rows, to: codes)
                    passing = 0
                    if let only = filter.only {
                        for index in 0..<rows.count {
                            counts[index] = codes[index] == only ? counts[index] : 0
                            passing &+= counts[index] == 0 ? 0 : 1
                        }
                    } else {
                        filter.mask.withUnsafeBufferPointer { mask in
                            for index in 0..<rows.count {
                                counts[index] &= mask[Int(codes[index])]
                                passing &+= counts[index] == 0 ? 0 : 1
                            }
                        }
                    }
                }
                if passing == 0 { continue }
                work(out: pairs, of: rows, codes)
                eachDay(of: rows, pairs, numbers, closingUp: !isWhole && passing < rows.count / 2, body)
            }
        }
    }

    private func work(
        out pairs: UnsafeMutablePointer<Int>, of rows: Range<Int>, _ codes: UnsafeMutableBufferPointer<UInt32>
    ) {
        for (place, column) in keys.enumerated() {
            guard let column else {
                if place == 0 { pairs.update(repeating: 0, count: rows.count) }
                continue
            }
            column.copy(rows, to: codes)
            if place == 0 {
                let second = secondCount
                for index in 0..<rows.count { pairs[index] = Int(codes[index]) &* second }
            } else {
                for index in 0..<rows.count { pairs[index] &+= Int(codes[index]) }
            }
        }
    }

    private func eachDay(
        of rows: Range<Int>, _ pairs: UnsafeMutablePointer<Int>, _ counts: UnsafeMutablePointer<UInt32>,
        closingUp isClosingUp: Bool, _ body: (TrendRows) -> Void
    ) {
        days.withUnsafeBufferPointer { days in
            var start = rows.lowerBound
            while start < rows.upperBound {
                let day = days[start]
                var end = start &+ 1
                while end < rows.upperBound, days[end] == day { end &+= 1 }
                let index = Int(day) - Int(firstDay)
                if index >= 0, index < periodOfDay.count {
                    let offset = start &- rows.lowerBound
                    var day = TrendRows(
                        start: start, count: end &- start, period: Int(periodOfDay[index]), pairs: pairs + offset,
                        counts: counts + offset)
                    if isClosingUp { day.count = Self.closeUp(pairs + offset, counts + offset, day.count) }
                    body(day)
                }
                start = end
            }
        }
    }

    /// Moves what passed to the front; how many that are.
    private static func closeUp(
        _ pairs: UnsafeMutablePointer<Int>, _ counts: UnsafeMutablePointer<UInt32>, _ count: Int
    ) -> Int {
        var end = 0
        for index in 0..<count {
            pairs[end] = pairs[index]
            counts[end] = counts[index]
            end &+= counts[index] == 0 ? 0 : 1
        }
        return end
    }

    /// Calls the body with the cell of every row that must not be counted, as far as it was.
    private func eachLeftOut(_ body: ((period: Int, pair: Int, count: Int)) -> Void) {
        for row in leftOut {
            if let cell = cell(of: row) { body(cell) }
        }
    }

    /// The same for one row, to take it off again.
    private func cell(of row: Int) -> (period: Int, pair: Int, count: Int)? {
        let day = Int(days[row]) - Int(firstDay)
        guard !isEmpty, days[row] != TrendTable.noDay, day >= 0, day < periodOfDay.count,
            filters.allSatisfy({ $0.mask[Int($0.codes[row])] != 0 })
        else { return nil }
        let pair = keys.indices.reduce(0) { pair, index in
            pair * labels[index].count + (keys[index].map { Int($0[row]) } ?? 0)
        }
        return (Int(periodOfDay[day]), pair, Int(table.counts[row]))
    }

    var rows: [Int] {
        var found: [Int] = []
        let hidden = Set(leftOut)
        eachDay(whole: true) { rows in
            for index in 0..<rows.count where rows.counts[index] > 0 && !hidden.contains(rows.start + index) {
                found.append(rows.start + index)
            }
        }
        return found
    }

    mutating func addSizes(to sizes: inout [[String]: Int]) {
        guard !keys.isEmpty else { return }
        if let cells {
            for (pair, size) in cells.sizes.enumerated() where size > 0 { add(size, of: pair, to: &sizes) }
        } else if pairCount <= Self.densePairLimit {
            // Two lanes: an addition to a size need not wait for the one before it.
            let count = pairCount
            var lanes = [Int](repeating: 0, count: 2 * count)
            var finds = TrendFinds(limit: Self.mostFinds, expecting: ranges.reduce(0) { $0 + $1.count })
            lanes.withUnsafeMutableBufferPointer { lanes in
                eachDay { rows in
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
            eachDay { rows in
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
        guard labels.count == 2 else { return values(labels[0][pair]).map { [$0] } }
        let (high, low) = (pair / secondCount, pair % secondCount)
        return values(labels[0][high]).flatMap { first in values(labels[1][low]).map { [first, $0] } }
    }

    func addCells(to cells: inout [Int], total: inout [Int], slots: [[String]: Int], slotCount: Int) {
        let width = periodCount
        if let counted = self.cells {
            counted.add(to: &total)
            guard !keys.isEmpty else { return }
            counted.add(to: &cells, slotCount: slotCount) { self.slots(of: $0, slots, slotCount) }
            return
        }
        let places = Places(count: pairCount, limit: Self.densePairLimit)
        // What a day's rows count in, before it goes where the period's counts lie: close together and in two lanes.
        var lanes = [Int](repeating: 0, count: 2 * (slotCount + 1))
        lanes.withUnsafeMutableBufferPointer { lanes in
            total.withUnsafeMutableBufferPointer { total in
                cells.withUnsafeMutableBufferPointer { cells in
                    func place(of pair: Int) -> Int32 {
                        places.place(of: pair) { self.slots(of: pair, slots, slotCount) }
                    }
                    func tally(inSeveral place: Int32, _ period: Int, _ count: Int) {
                        for slot in places.several[Int(-place) - 2] { cells[slot * width + period] += count }
                    }
                    @inline(__always)
                    func tally(_ pair: Int, _ period: Int, _ count: Int, lane: Int) {
                        let place = place(of: pair)
                        if place >= 0 {
                            lanes[2 &* Int(place) &+ lane] &+= count
                        } else {
                            tally(inSeveral: place, period, count)
                        }
                    }
                    func endDay(_ period: Int) {
                        for slot in 0...slotCount {
                            cells[slot &* width &+ period] &+= lanes[2 &* slot] &+ lanes[2 &* slot &+ 1]
                            lanes[2 &* slot] = 0
                            lanes[2 &* slot &+ 1] = 0
                        }
                    }
                    if let found {
                        found.eachDay { period, entries in
                            var sum = 0
                            for index in 0..<entries.count {
                                let number = TrendFinds.count(of: entries[index])
                                sum &+= number
                                tally(TrendFinds.pair(of: entries[index]), period, number, lane: index & 1)
                            }
                            total[period] += sum
                            endDay(period)
                        }
                    } else {
                        eachDay { rows in
                            var sum = 0
                            for index in 0..<rows.count { sum &+= Int(rows.counts[index]) }
                            total[rows.period] += sum
                            guard !keys.isEmpty, sum > 0 else { return }
                            for index in 0..<rows.count where rows.counts[index] > 0 {
                                tally(rows.pairs[index], rows.period, Int(rows.counts[index]), lane: index & 1)
                            }
                            endDay(rows.period)
                        }
                    }
                    eachLeftOut { cell in
                        total[cell.period] -= cell.count
                        guard !keys.isEmpty else { return }
                        let place = place(of: cell.pair)
                        if place >= 0 {
                            cells[Int(place) * width + cell.period] -= cell.count
                        } else {
                            tally(inSeveral: place, cell.period, -cell.count)
                        }
                    }
                }
            }
        }
    }

    /// Where a pair counts; the last slot is that of the others.
    private func slots(of pair: Int, _ slots: [[String]: Int], _ slotCount: Int) -> [Int] {
        names(of: pair).map { slots[$0] ?? slotCount }
    }
}

/// Which slots each pair of numbers counts in, found when it is first met.
private final class Places {
    private static let unknown: Int32 = -1
    private var plain: [Int32]
    private var sparse: [Int: Int32] = [:]
    /// Of pairs that count in several: their number is `-2 - index`.
    private(set) var several: [[Int]] = []

    init(count: Int, limit: Int) {
        plain = count <= limit ? Array(repeating: Self.unknown, count: count) : []
    }

    @inline(__always)
    func place(of pair: Int, _ slots: () -> [Int]) -> Int32 {
        if !plain.isEmpty {
            let known = plain[pair]
            if known != Self.unknown { return known }
        } else if let known = sparse[pair] {
            return known
        }
        return find(pair, slots())
    }

    private func find(_ pair: Int, _ slots: [Int]) -> Int32 {
        let place: Int32
        if slots.count == 1 {
            place = Int32(slots[0])
        } else {
            several.append(slots)
            place = -1 - Int32(several.count)
        }
        if plain.isEmpty { sparse[pair] = place } else { plain[pair] = place }
        return place
    }
}
