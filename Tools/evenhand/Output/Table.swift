/// Rows under headings, cut to fit a terminal.
struct Table {
    struct Column {
        var title: String
        /// Numbers stand at the right, words at the left.
        var isNumeric = false
        /// A flexible column gives up room first; the others only show what they need.
        var isFlexible = false

        static func text(_ title: String) -> Column { Column(title: title) }
        static func number(_ title: String) -> Column { Column(title: title, isNumeric: true) }
        static func prose(_ title: String) -> Column { Column(title: title, isFlexible: true) }
    }

    let columns: [Column]
    private(set) var rows: [[String]] = []

    init(_ columns: [Column]) {
        self.columns = columns
    }

    /// Adds a row of as many cells as there are columns. Line breaks and control characters are taken out by the caller's
    /// `TextStyle.safe`, which every text from outside passes.
    mutating func add(_ cells: String...) { add(row: cells) }

    mutating func add(row cells: [String]) {
        precondition(cells.count == columns.count, "a row has one cell a column")
        rows.append(cells)
    }

    /// The lines of the table, headings first, none wider than `width` unless the fixed columns alone are. A column that
    /// no row has anything for is left out.
    func lines(width: Int, style: TextStyle) -> [String] {
        let filled = columns.indices.filter { column in rows.isEmpty || rows.contains { !$0[column].isEmpty } }
        guard filled.count == columns.count else {
            var smaller = Table(filled.map { columns[$0] })
            smaller.rows = rows.map { row in filled.map { row[$0] } }
            return smaller.lines(width: width, style: style)
        }
        let widths = columnWidths(within: width)
        let headings = line(columns.map { $0.title }, widths: widths)
        return [style.faint(headings)] + rows.map { line($0, widths: widths) }
    }

    private func line(_ cells: [String], widths: [Int]) -> String {
        let padded = zip(cells, zip(columns, widths)).map { cell, place in
            DisplayWidth.pad(cell, to: place.1, trailing: place.0.isNumeric)
        }
        var text = padded.joined(separator: "  ")
        while text.last == " " { text.removeLast() }
        return text
    }

    /// The width of each column: what its widest cell needs, less what does not fit, taken from the flexible ones.
    private func columnWidths(within width: Int) -> [Int] {
        var widths = columns.indices.map { column in
            rows.reduce(DisplayWidth.of(columns[column].title)) { max($0, DisplayWidth.of($1[column])) }
        }
        let gaps = 2 * max(0, columns.count - 1)
        var excess = widths.reduce(gaps, +) - width
        while excess > 0 {
            let candidates = columns.indices.filter { columns[$0].isFlexible && widths[$0] > 8 }
            guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
            let step = min(excess, max(1, widths[widest] / 8), widths[widest] - 8)
            widths[widest] -= step
            excess -= step
        }
        return widths
    }
}
