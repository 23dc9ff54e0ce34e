package import EvenhandDomain

/// Complaints as columns: for each row a day, how many it stands for, and for each dimension a number into a dictionary.
///
/// A number stands for a set of values, of which a complaint counts once in each: two themes, the outcomes of three heads. The
/// empty set is number 0: not said. Rows can be changed in place, and alike rows be counted as one. Stretches of rows know
/// their first and last day, so that a question about a month looks at the rows around it.
package struct TrendTable: Sendable {
    /// Rows of a stretch.
    static let stretch = 4_096
    /// The day of a row that has none.
    static let noDay = Int32.min

    /// The sets of values of one dimension.
    package struct Values: Sendable {
        package private(set) var sets: [[String]] = [[]]
        private var numbers: [[String]: UInt32] = [[]: 0]

        package mutating func number(of set: [String]) -> UInt32 {
            if let known = numbers[set] { return known }
            let number = UInt32(sets.count)
            sets.append(set)
            numbers[set] = number
            return number
        }

        /// Calls every set by another name: a team that an employee is in now. Numbers stay.
        mutating func relabel(_ label: ([String]) -> [String]) -> [[String]] { sets.map(label) }
    }

    struct Column: Sendable {
        var values = Values()
        var codes = NarrowColumn()
        /// What a set's values are called, where this is not what they are.
        var labels: [[String]]?
    }

    package private(set) var rowCount = 0
    /// In a list of their own: a walk over a dictionary's own keys would make each change of it a copy.
    private let measures: [TrendMeasure]
    private var dimensions: [TrendDimension] = []
    private(set) var days: [TrendMeasure: [Int32]] = [:]
    private(set) var counts = NarrowColumn()
    private(set) var columns: [TrendDimension: Column] = [:]
    private var firstDays: [TrendMeasure: [Int32]] = [:]
    private var lastDays: [TrendMeasure: [Int32]] = [:]

    package init(_ measures: [TrendMeasure]) {
        self.measures = measures
        for measure in measures {
            days[measure] = []
            firstDays[measure] = []
            lastDays[measure] = []
        }
    }

    package func covers(_ measure: TrendMeasure) -> Bool { days[measure] != nil }

    /// All the rows together.
    package var total: Int { counts.reduce(0) { $0 + Int($1) } }

    /// The days with rows; nil without any.
    package func span(of measure: TrendMeasure) -> ClosedRange<Int>? {
        guard let first = firstDays[measure]?.filter({ $0 != .max }).min(),
            let last = lastDays[measure]?.max(), last != Self.noDay
        else { return nil }
        return Int(first)...Int(last)
    }

    /// nil where the row has no such day.
    package func day(_ row: Int, _ measure: TrendMeasure) -> Int? {
        guard let days = days[measure], days.indices.contains(row), days[row] != Self.noDay else { return nil }
        return Int(days[row])
    }

    // MARK: Adding and changing

    /// Numbers of values of a dimension, for rows to come.
    package mutating func number(of set: [String], in dimension: TrendDimension) -> UInt32 {
        if columns[dimension] == nil {
            columns[dimension] = Column(codes: NarrowColumn(zeros: rowCount))
            dimensions.append(dimension)
        }
        return columns[dimension]?.values.number(of: set) ?? 0
    }

    /// - Parameters:
    ///   - days: for each measure of the table; none where the row has no such day.
    ///   - codes: numbers that the table gave; a dimension that is left out is not said.
    package mutating func append(
        days new: [TrendMeasure: Int], count: Int = 1, codes: [TrendDimension: UInt32]
    ) {
        for measure in measures { days[measure]?.append(new[measure].map(Int32.init) ?? Self.noDay) }
        counts.append(UInt32(clamping: count))
        for dimension in dimensions { columns[dimension]?.codes.append(codes[dimension] ?? 0) }
        note(rowCount)
        rowCount += 1
    }

    /// Replaces a row.
    package mutating func set(_ row: Int, days new: [TrendMeasure: Int], codes: [TrendDimension: UInt32]) {
        for measure in measures { days[measure]?[row] = new[measure].map(Int32.init) ?? Self.noDay }
        for (dimension, code) in codes { columns[dimension]?.codes[row] = code }
        note(row)
    }

    package mutating func set(_ row: Int, _ dimension: TrendDimension, _ code: UInt32) {
        columns[dimension]?.codes[row] = code
    }

    package func code(_ row: Int, _ dimension: TrendDimension) -> UInt32 { columns[dimension]?.codes[row] ?? 0 }

    package mutating func clear(_ dimension: TrendDimension) {
        guard columns[dimension] != nil else { return }
        columns[dimension] = Column(codes: NarrowColumn(zeros: rowCount))
    }

    /// Shows the values of a dimension under other names, by set.
    package mutating func relabel(_ dimension: TrendDimension, _ label: ([String]) -> [String]) {
        let labels = columns[dimension]?.values.relabel(label)
        columns[dimension]?.labels = labels
    }

    private mutating func note(_ row: Int) {
        let stretch = row / Self.stretch
        for measure in measures {
            guard let day = days[measure]?[row] else { continue }
            if firstDays[measure]?.count == stretch {
                firstDays[measure]?.append(.max)
                lastDays[measure]?.append(Self.noDay)
            }
            guard day != Self.noDay else { continue }
            if let first = firstDays[measure]?[stretch], day < first { firstDays[measure]?[stretch] = day }
            if let last = lastDays[measure]?[stretch], day > last { lastDays[measure]?[stretch] = day }
        }
    }

    // MARK: Looking

    /// The rows of every stretch that may hold one of the days.
    func rows(from first: Int, through last: Int, _ measure: TrendMeasure) -> [Range<Int>] {
        guard let firsts = firstDays[measure], let lasts = lastDays[measure] else { return [] }
        var ranges: [Range<Int>] = []
        for stretch in firsts.indices where Int(firsts[stretch]) <= last && Int(lasts[stretch]) >= first {
            let start = stretch * Self.stretch
            let end = min(start + Self.stretch, rowCount)
            if let previous = ranges.last, previous.upperBound == start {
                ranges[ranges.count - 1] = previous.lowerBound..<end
            } else {
                ranges.append(start..<end)
            }
        }
        return ranges
    }

    func labels(_ dimension: TrendDimension) -> [[String]] {
        guard let column = columns[dimension] else { return [[]] }
        guard var labels = column.labels else { return column.values.sets }
        // What came since the names were given.
        labels += column.values.sets.dropFirst(labels.count)
        return labels
    }
}

extension TrendTable {
    /// Takes a block of imported outcomes, rows that are alike as one. Order matters to nothing. Whatever is stored is taken: a
    /// code that stands for no value says nothing, and a row without a day that can be read is no row.
    /// - Parameter day: the column that holds the day.
    package mutating func append(_ block: OutcomeBlock, on measure: TrendMeasure) {
        guard let dayColumn = block.column(measure == .filed ? "received" : "closed") else { return }
        let days = dayColumn.values.map { OutcomeBlock.day($0)?.dayNumber }
        let dayCodes = dayColumn.codes.codes
        var blockDimensions: [TrendDimension] = []
        var codes: [[UInt32]] = []
        for column in block.columns {
            guard let dimension = TrendDimension(rawValue: column.name), !blockDimensions.contains(dimension) else {
                continue
            }
            let numbers = column.values.map { number(of: $0.isEmpty ? [] : [$0], in: dimension) }
            blockDimensions.append(dimension)
            var numbered = column.codes.codes.prefix(dayCodes.count).map { code in
                Int(code) < numbers.count ? numbers[Int(code)] : 0
            }
            if numbered.count < dayCodes.count {
                numbered += Array(repeating: 0, count: dayCodes.count - numbered.count)
            }
            codes.append(numbered)
        }
        let dayNumbers = days.map { Int32($0 ?? Int(Self.noDay)) }
        var rows = dayCodes.indices.filter { row in
            let code = Int(dayCodes[row])
            return code < dayNumbers.count && dayNumbers[code] != Self.noDay
        }
        func isBefore(_ left: Int, _ right: Int) -> Bool {
            let (first, second) = (dayNumbers[Int(dayCodes[left])], dayNumbers[Int(dayCodes[right])])
            if first != second { return first < second }
            for column in codes where column[left] != column[right] { return column[left] < column[right] }
            return false
        }
        rows.sort(by: isBefore)
        var firsts: [Int] = []
        var sizes: [UInt32] = []
        var start = 0
        while start < rows.count {
            var end = start + 1
            while end < rows.count, !isBefore(rows[start], rows[end]) { end += 1 }
            firsts.append(rows[start])
            sizes.append(UInt32(end - start))
            start = end
        }
        counts.append(contentsOf: sizes)
        self.days[measure]?.append(contentsOf: firsts.map { dayNumbers[Int(dayCodes[$0])] })
        for (dimension, column) in zip(blockDimensions, codes) {
            columns[dimension]?.codes.append(contentsOf: firsts.map { column[$0] })
        }
        for dimension in dimensions where !blockDimensions.contains(dimension) {
            columns[dimension]?.codes.append(zeros: firsts.count)
        }
        for row in rowCount..<rowCount + firsts.count { note(row) }
        rowCount += firsts.count
    }
}
