package import EvenhandDomain

/// Counts the rows of tables: plain walks over columns, without a hash where the pairs of values are few enough for a table. One
/// walk where every pair has room for all its periods; else the first finds how large each series is, and the second counts the
/// largest by period.
package struct TrendCounter {
    /// A table, and rows of it that must not be counted.
    package struct Part {
        let table: TrendTable
        let leftOut: Set<Int>

        package init(_ table: TrendTable, leavingOut rows: Set<Int> = []) {
            self.table = table
            leftOut = rows
        }

        /// The earliest day with a row that is counted; nil without any.
        package func firstDay(of measure: TrendMeasure) -> Int? {
            guard let first = table.span(of: measure)?.lowerBound else { return nil }
            // A day that only a row left out may have is looked into: it must not tell of that row.
            guard leftOut.contains(where: { table.day($0, measure) == first }) else { return first }
            var earliest: Int?
            for row in 0..<table.rowCount where !leftOut.contains(row) {
                if let day = table.day(row, measure) { earliest = min(earliest ?? day, day) }
            }
            return earliest
        }
    }

    /// Pairs of values that a plain table is kept for.
    private static let densePairLimit = 4 << 20
    /// Pairs of values times periods that are always counted in one walk.
    private static let fewCells = 1 << 20
    /// And at most: 16 MiB for the time of an answer.
    private static let mostCells = 4 << 20

    /// - Parameters:
    ///   - chosen: the series to count, in this order; nil: the largest.
    ///   - denseCellLimit: pairs times periods up to which one walk counts, if not as many as pay; changes no count.
    package static func count(
        _ question: TrendQuestion, in parts: [Part], series chosen: [[String]]? = nil, denseCellLimit: Int? = nil
    ) -> TrendCounts {
        let walks = parts.filter { $0.table.covers(question.measure) }
            .map { Walk(question, $0).counted(upTo: denseCellLimit) }
        var sizes: [[String]: Int] = [:]
        for walk in walks { walk.addSizes(to: &sizes) }
        let sorted = sizes.filter { $0.value > 0 }
            .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key) }
        var counts = TrendCounts()
        let shown = question.by.isEmpty ? [] : chosen ?? sorted.prefix(question.limit).map(\.key)
        var slots: [[String]: Int] = [:]
        for (slot, values) in shown.enumerated() { slots[values] = slot }
        let periodCount = question.periods.count
        var cells = [Int](repeating: 0, count: (shown.count + 1) * periodCount)
        var total = [Int](repeating: 0, count: periodCount)
        for walk in walks { walk.addCells(to: &cells, total: &total, slots: slots, slotCount: shown.count) }
        counts.total = total
        counts.otherSeriesCount = question.by.isEmpty ? 0 : sorted.count(where: { slots[$0.key] == nil })
        counts.series = shown.enumerated().map { slot, values in
            .init(values: values, counts: Array(cells[slot * periodCount..<(slot + 1) * periodCount]))
        }
        if counts.otherSeriesCount > 0 { counts.others = Array(cells[(shown.count * periodCount)...]) }
        return counts
    }

    /// The rows of a table that a question counts.
    package static func rows(_ question: TrendQuestion, in part: Part) -> [Int] {
        guard part.table.covers(question.measure) else { return [] }
        return Walk(question, part).rows
    }

    /// One table as one question sees it.
    private struct Walk {
        private let table: TrendTable
        private let leftOut: [Int]
        private let days: [Int32]
        private let firstDay: Int32
        /// The period of each day of the question.
        private let periodOfDay: [Int32]
        private let periodCount: Int
        private let ranges: [Range<Int>]
        private let keys: [[UInt32]]
        private let labels: [[[String]]]
        private let filters: [(codes: [UInt32], passes: [Bool])]
        private let isEmpty: Bool
        /// nil where there would be too many.
        private var cells: TrendCells?

        init(_ question: TrendQuestion, _ part: Part) {
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
            var filters: [(codes: [UInt32], passes: [Bool])] = []
            for filter in question.filters {
                let wanted = Set(filter.values)
                let passes = part.table.labels(filter.dimension).map { set in
                    set.isEmpty ? wanted.contains("") : set.contains(where: wanted.contains)
                }
                if let column = part.table.columns[filter.dimension] {
                    filters.append((column.codes, passes))
                } else if !passes[0] {
                    isEmpty = true
                }
            }
            self.filters = filters
            self.isEmpty = isEmpty
            keys = question.by.map { part.table.columns[$0]?.codes ?? [] }
            labels = question.by.map { part.table.labels($0) }
        }

        /// With every pair counted by period, where that takes one walk.
        func counted(upTo limit: Int?) -> Walk {
            let pairs = pairCount
            // A cell is cleared and read a few times, at a sixth of what a second walk costs for a row.
            let worthwhile = min(2 * ranges.reduce(0) { $0 + $1.count }, TrendCounter.mostCells)
            let limit = limit ?? max(TrendCounter.fewCells, worthwhile)
            guard pairs <= limit, pairs * periodCount <= limit else { return self }
            var cells = TrendCells(pairCount: pairs, periodCount: periodCount)
            cells.change { cells in
                eachCount { period, pair, count in
                    cells[period &* pairs &+ pair] &+= UInt32(truncatingIfNeeded: count)
                }
            }
            var counted = self
            counted.cells = cells
            return counted
        }

        private var pairCount: Int { labels.reduce(1) { $0 * $1.count } }
        private var secondCount: Int { labels.count == 2 ? labels[1].count : 1 }

        /// Calls the body with every counted row's period, pair of numbers and count.
        @inline(__always)
        private func each(_ body: (_ row: Int, _ period: Int, _ pair: Int, _ count: Int) -> Void) {
            guard !isEmpty, !periodOfDay.isEmpty else { return }
            let second = secondCount
            table.counts.withUnsafeBufferPointer { counts in
                withColumns { first, other, filter, passes, rest in
                    eachDay { rows, period in
                        if !rest.isEmpty {
                            for row in rows {
                                if let filter, !passes[Int(filter[row])] { continue }
                                guard rest.allSatisfy({ $0.passes[Int($0.codes[row])] }) else { continue }
                                let high = first.map { Int($0[row]) } ?? 0
                                let low = other.map { Int($0[row]) } ?? 0
                                body(row, period, high &* second &+ low, Int(counts[row]))
                            }
                            return
                        }
                        // One loop for each shape of question, so that none asks for every row which it is.
                        switch (filter, first, other) {
                        case (nil, nil, nil):
                            for row in rows { body(row, period, 0, Int(counts[row])) }
                        case (nil, let first?, nil):
                            for row in rows { body(row, period, Int(first[row]) &* second, Int(counts[row])) }
                        case (nil, nil, let other?):
                            for row in rows { body(row, period, Int(other[row]), Int(counts[row])) }
                        case (nil, let first?, let other?):
                            for row in rows {
                                body(row, period, Int(first[row]) &* second &+ Int(other[row]), Int(counts[row]))
                            }
                        case (let filter?, nil, nil):
                            for row in rows where passes[Int(filter[row])] { body(row, period, 0, Int(counts[row])) }
                        case (let filter?, let first?, nil):
                            for row in rows where passes[Int(filter[row])] {
                                body(row, period, Int(first[row]) &* second, Int(counts[row]))
                            }
                        case (let filter?, nil, let other?):
                            for row in rows where passes[Int(filter[row])] {
                                body(row, period, Int(other[row]), Int(counts[row]))
                            }
                        case (let filter?, let first?, let other?):
                            for row in rows where passes[Int(filter[row])] {
                                body(row, period, Int(first[row]) &* second &+ Int(other[row]), Int(counts[row]))
                            }
                        }
                    }
                }
            }
        }

        /// Calls the body with the rows of a day that stand together, as most do: they come nearly in the order of their days.
        @inline(__always)
        private func eachDay(_ body: (_ rows: Range<Int>, _ period: Int) -> Void) {
            days.withUnsafeBufferPointer { days in
                periodOfDay.withUnsafeBufferPointer { periods in
                    for range in ranges {
                        var start = range.lowerBound
                        while start < range.upperBound {
                            let day = days[start]
                            var end = start &+ 1
                            while end < range.upperBound, days[end] == day { end &+= 1 }
                            let index = Int(day) - Int(firstDay)
                            if index >= 0, index < periods.count { body(start..<end, Int(periods[index])) }
                            start = end
                        }
                    }
                }
            }
        }

        /// Calls the body with all that counts: every row, and those left out with their count taken off again.
        @inline(__always)
        private func eachCount(_ body: (_ period: Int, _ pair: Int, _ count: Int) -> Void) {
            each { _, period, pair, count in body(period, pair, count) }
            for row in leftOut {
                if let cell = cell(of: row) { body(cell.period, cell.pair, -cell.count) }
            }
        }

        /// Lends the columns without looking them up again for every row.
        @inline(__always)
        private func withColumns(
            _ body: (
                _ first: UnsafeBufferPointer<UInt32>?, _ second: UnsafeBufferPointer<UInt32>?,
                _ filter: UnsafeBufferPointer<UInt32>?, _ passes: UnsafeBufferPointer<Bool>,
                _ rest: ArraySlice<(codes: [UInt32], passes: [Bool])>
            ) -> Void
        ) {
            let first = keys.first ?? []
            let second = keys.count > 1 ? keys[1] : []
            let filter = filters.first?.codes ?? []
            let passes = filters.first?.passes ?? []
            first.withUnsafeBufferPointer { first in
                second.withUnsafeBufferPointer { second in
                    filter.withUnsafeBufferPointer { filter in
                        passes.withUnsafeBufferPointer { passes in
                            body(
                                first.isEmpty ? nil : first, second.isEmpty ? nil : second,
                                filter.isEmpty ? nil : filter, passes, filters.dropFirst())
                        }
                    }
                }
            }
        }

        /// The same for one row, to take it off again.
        private func cell(of row: Int) -> (period: Int, pair: Int, count: Int)? {
            let day = Int(days[row]) - Int(firstDay)
            guard !isEmpty, days[row] != TrendTable.noDay, day >= 0, day < periodOfDay.count,
                filters.allSatisfy({ $0.passes[Int($0.codes[row])] })
            else { return nil }
            let pair = keys.indices.reduce(0) { pair, index in
                pair * labels[index].count + (keys[index].isEmpty ? 0 : Int(keys[index][row]))
            }
            return (Int(periodOfDay[day]), pair, Int(table.counts[row]))
        }

        var rows: [Int] {
            var found: [Int] = []
            let hidden = Set(leftOut)
            each { row, _, _, _ in if !hidden.contains(row) { found.append(row) } }
            return found
        }

        func addSizes(to sizes: inout [[String]: Int]) {
            guard !keys.isEmpty else { return }
            if let cells {
                for (pair, size) in cells.sizes.enumerated() where size > 0 { add(size, of: pair, to: &sizes) }
            } else if pairCount <= TrendCounter.densePairLimit {
                var plain = [Int](repeating: 0, count: pairCount)
                plain.withUnsafeMutableBufferPointer { plain in eachCount { _, pair, count in plain[pair] += count } }
                for (pair, size) in plain.enumerated() where size > 0 { add(size, of: pair, to: &sizes) }
            } else {
                var sparse: [Int: Int] = [:]
                eachCount { _, pair, count in sparse[pair, default: 0] += count }
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
            let places = Places(count: pairCount, limit: TrendCounter.densePairLimit)
            total.withUnsafeMutableBufferPointer { total in
                cells.withUnsafeMutableBufferPointer { cells in
                    eachCount { period, pair, count in
                        total[period] += count
                        guard !keys.isEmpty else { return }
                        let place = places.place(of: pair) { self.slots(of: pair, slots, slotCount) }
                        if place >= 0 {
                            cells[Int(place) * width + period] += count
                        } else {
                            for slot in places.several[Int(-place) - 2] { cells[slot * width + period] += count }
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
}
