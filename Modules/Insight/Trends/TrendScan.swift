internal import EvenhandDomain

/// The rows of a table that a question is about, day by day, as what they count as: the pair of numbers of each, and how many it
/// stands for.
struct TrendScan {
    let periodCount: Int
    /// Of the dimensions that are counted by, the sets of values behind each number.
    let labels: [[[String]]]
    private let counts: NarrowColumn
    private let days: [Int32]
    private let firstDay: Int32
    /// The period of each day of the question.
    private let periodOfDay: [Int32]
    private let ranges: [Range<Int>]
    /// nil: no row says anything of it.
    private let keys: [NarrowColumn?]
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

    init(_ question: TrendQuestion, _ table: TrendTable) {
        counts = table.counts
        days = table.days[question.measure] ?? []
        firstDay = Int32(question.first.dayNumber)
        var periodOfDay: [Int32] = []
        periodOfDay.reserveCapacity(question.last.dayNumber - question.first.dayNumber + 1)
        for (index, period) in question.periods.enumerated() {
            for _ in 0..<period.dayCount { periodOfDay.append(Int32(index)) }
        }
        self.periodOfDay = periodOfDay
        periodCount = question.periods.count
        ranges = table.rows(
            from: question.first.dayNumber, through: question.last.dayNumber, question.measure)
        var isEmpty = false
        var filters: [Filter] = []
        for filter in question.filters {
            let wanted = Set(filter.values)
            let mask: [UInt32] = table.labels(filter.dimension).map { set in
                let passes = set.isEmpty ? wanted.contains("") : set.contains(where: wanted.contains)
                return passes ? .max : 0
            }
            if let column = table.columns[filter.dimension] {
                filters.append(Filter(column.codes, mask))
            } else if mask[0] == 0 {
                isEmpty = true
            }
        }
        self.filters = filters
        self.isEmpty = isEmpty
        keys = question.by.map { table.columns[$0]?.codes }
        labels = question.by.map { table.labels($0) }
    }

    /// Rows looked at, if not all of them counted.
    var rowCount: Int { ranges.reduce(0) { $0 + $1.count } }
    var pairCount: Int { labels.reduce(1) { $0 * $1.count } }
    /// Numbers of the second dimension: what the first one's are multiplied by in a pair.
    var secondCount: Int { labels.count == 2 ? labels[1].count : 1 }

    /// Calls the body with all rows of the days asked about, left out or not; most days are one call, for rows come nearly in
    /// the order of their days.
    ///
    /// What a question makes of the columns is worked out for a stretch of rows at a time, column by column: without a branch
    /// for any row, and in memory that stays in the processor's nearest caches.
    /// - Parameter isWhole: keeps rows that a filter keeps out among the others; else it may leave them out.
    func eachDay(whole isWhole: Bool = false, _ body: (TrendRows) -> Void) {
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
                self.counts.copy(rows, to: counts)
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

    /// What one row counts as; nil where it is not counted.
    func cell(of row: Int) -> (period: Int, pair: Int, count: Int)? {
        let day = Int(days[row]) - Int(firstDay)
        guard !isEmpty, days[row] != TrendTable.noDay, day >= 0, day < periodOfDay.count,
            filters.allSatisfy({ $0.mask[Int($0.codes[row])] != 0 })
        else { return nil }
        let pair = keys.indices.reduce(0) { pair, index in
            pair * labels[index].count + (keys[index].map { Int($0[row]) } ?? 0)
        }
        return (Int(periodOfDay[day]), pair, Int(counts[row]))
    }
}

/// Rows of one day that stand together, as a question sees them.
struct TrendRows {
    /// The number of the first one.
    var start: Int
    var count: Int
    var period: Int
    /// The pair of numbers of each.
    var pairs: UnsafePointer<Int>
    /// How many each stands for; none where a filter keeps it out.
    var counts: UnsafePointer<UInt32>
}
