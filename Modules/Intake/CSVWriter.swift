/// Writes CSV rows as bytes (RFC 4180, LF line ends): the counterpart of `RowReader(csv:)` and every export's way out.
package struct CSVWriter: Sendable {
    /// Whether a cell that a spreadsheet would run as a formula is made harmless by an apostrophe before it: one that
    /// begins with `=`, `+`, `-`, `@`, a tab or a carriage return. On for whatever people may open; off where a machine
    /// must read back the very same values.
    package let guardsFormulas: Bool
    package private(set) var bytes: [UInt8] = []

    package init(guardsFormulas: Bool = true) {
        self.guardsFormulas = guardsFormulas
    }

    package mutating func append(row: [String]) {
        for (index, cell) in row.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell: cell, isOnlyCell: row.count == 1)
        }
        bytes.append(ByteScan.lineFeed)
    }

    /// Hands out what was written so far and starts anew, so that an export of any length needs little memory.
    package mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    private mutating func append(cell: String, isOnlyCell: Bool) {
        let isFormula = guardsFormulas && Self.startsFormula(cell)
        // A row of one empty cell would be a blank line, which readers pass over.
        let needsQuotes = isFormula || (cell.isEmpty && isOnlyCell) || cell.utf8.contains(where: Self.needsQuoting)
        guard needsQuotes else {
            bytes.append(contentsOf: cell.utf8)
            return
        }
        bytes.append(ByteScan.quote)
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in cell.utf8 {
            if byte == ByteScan.quote { bytes.append(ByteScan.quote) }
            bytes.append(byte)
        }
        bytes.append(ByteScan.quote)
    }

    package static func startsFormula(_ cell: String) -> Bool {
        guard let first = cell.utf8.first else { return false }
        return formulaStarts.contains(first)
    }

    /// The cell of a file in which some cells are guarded and others, such as amounts, are not. An apostrophe more goes
    /// also before a text that has one there of its own, so that `unguarded` gives every text back as it was.
    package static func guarded(_ text: String) -> String { isGuardable(text) ? "'" + text : text }

    /// The text that `guarded` made the cell of.
    package static func unguarded(_ cell: String) -> String {
        cell.utf8.first == UInt8(ascii: "'") && isGuardable(cell) ? String(cell.dropFirst()) : cell
    }

    /// Whether the text, but for apostrophes before it, starts a formula.
    private static func isGuardable(_ text: String) -> Bool {
        guard let first = text.utf8.first(where: { $0 != UInt8(ascii: "'") }) else { return false }
        return formulaStarts.contains(first)
    }

    private static let formulaStarts = Array("=+-@\t\r".utf8)

    private static func needsQuoting(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == ByteScan.quote || byte == ByteScan.lineFeed
            || byte == ByteScan.carriageReturn
    }
}
