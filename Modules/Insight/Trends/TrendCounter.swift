package import EvenhandDomain

/// Counts the rows of tables: plain walks over columns, without a hash where the pairs of values are few enough for a table. One
/// walk where every pair has room for all its periods; else the first finds how large each series is, and the second counts the
/// largest by period.
package struct TrendCounter {
    /// A table, and rows of it that must not be counted.
    package struct Part: Sendable {
        let table: TrendTable
        let leftOut: Set<Int>

        package init(_ table: TrendTable, leavingOut rows: Set<Int> = []) {
            self.table = table
            leftOut = rows
        }

        package var rowCount: Int { table.rowCount }

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

    /// How pieces of work are done that need nothing of each other: calls the work once for each number below the count, in any
    /// order or at once, and returns when all are done.
    package typealias Performer = (_ count: Int, _ work: @Sendable (Int) -> Void) -> Void

    /// One after the other.
    package static func inTurn(_ count: Int, _ work: @Sendable (Int) -> Void) {
        for number in 0..<count { work(number) }
    }

    /// - Parameters:
    ///   - chosen: the series to count, in this order; nil: the largest.
    ///   - denseCellLimit: pairs times periods up to which one walk counts, if not as many as pay; changes no count.
    ///   - pieceCount: into how many stretches of time the question may be cut, to be counted by `perform`; changes no count.
    package static func count(
        _ question: TrendQuestion, in parts: [Part], series chosen: [[String]]? = nil, denseCellLimit: Int? = nil,
        pieces pieceCount: Int = 1, by perform: Performer = inTurn
    ) -> TrendCounts {
        let parts = parts.filter { $0.table.covers(question.measure) }
        let pieces = cut(question, parts, pieceCount).map { Piece(question: $0) }
        perform(pieces.count) { pieces[$0].measure(parts, denseCellLimit) }
        var sizes: [[String]: Int] = [:]
        for piece in pieces { sizes.merge(piece.sizes, uniquingKeysWith: +) }
        let sorted = sizes.filter { $0.value > 0 }
            .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key) }
        let shown = question.by.isEmpty ? [] : chosen ?? sorted.prefix(question.limit).map(\.key)
        let slots = Dictionary(shown.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
        perform(pieces.count) { pieces[$0].count(slots, shown.count) }

        var counts = TrendCounts()
        counts.total = pieces.flatMap(\.total)
        counts.otherSeriesCount = question.by.isEmpty ? 0 : sorted.count(where: { slots[$0.key] == nil })
        counts.series = shown.enumerated().map { slot, values in
            .init(values: values, counts: pieces.flatMap { $0.counts(ofSlot: slot) })
        }
        if counts.otherSeriesCount > 0 { counts.others = pieces.flatMap { $0.counts(ofSlot: shown.count) } }
        return counts
    }

    /// A stretch of a question's time. Unchecked: a performer gives each to one thread, and ends before anybody else looks.
    private final class Piece: @unchecked Sendable {
        private let question: TrendQuestion
        private var walks: [TrendWalk] = []
        private(set) var sizes: [[String]: Int] = [:]
        private var cells: [Int] = []
        private(set) var total: [Int] = []

        init(question: TrendQuestion) { self.question = question }

        func measure(_ parts: [Part], _ denseCellLimit: Int?) {
            walks = parts.map { TrendWalk(question, $0).counted(upTo: denseCellLimit) }
            for index in walks.indices { walks[index].addSizes(to: &sizes) }
        }

        func count(_ slots: [[String]: Int], _ slotCount: Int) {
            cells = Array(repeating: 0, count: (slotCount + 1) * question.periods.count)
            total = Array(repeating: 0, count: question.periods.count)
            for walk in walks { walk.addCells(to: &cells, total: &total, slots: slots, slotCount: slotCount) }
        }

        func counts(ofSlot slot: Int) -> ArraySlice<Int> {
            cells[slot * question.periods.count..<(slot + 1) * question.periods.count]
        }
    }

    /// The question in stretches of time with about as many rows each, of the part with the most.
    private static func cut(_ question: TrendQuestion, _ parts: [Part], _ count: Int) -> [TrendQuestion] {
        guard count > 1, let part = parts.max(by: { $0.table.rowCount < $1.table.rowCount }) else { return [question] }
        let ranges = part.table.rows(
            from: question.first.dayNumber, through: question.last.dayNumber, question.measure)
        let rows = ranges.flatMap { stride(from: $0.lowerBound, to: $0.upperBound, by: TrendTable.stretch) }
        var starts = [0]
        for number in 1..<count where !rows.isEmpty {
            guard let day = part.table.day(rows[rows.count * number / count], question.measure),
                let period = question.periods.firstIndex(where: { $0.last.dayNumber >= day }),
                period > starts[starts.count - 1]
            else { continue }
            starts.append(period)
        }
        return starts.indices.map { index in
            var piece = question
            let end = index + 1 < starts.count ? starts[index + 1] : question.periods.count
            piece.periods = Array(question.periods[starts[index]..<end])
            return piece
        }
    }

    /// The rows of a table that a question counts.
    package static func rows(_ question: TrendQuestion, in part: Part) -> [Int] {
        guard part.table.covers(question.measure) else { return [] }
        return TrendWalk(question, part).rows
    }
}
