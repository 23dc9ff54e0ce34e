/// Where one field's bytes lie, in eight bytes.
struct Cell: Equatable {
    private static let unescapedFlag: UInt32 = 1 << 31
    private static let structuredFlag: UInt32 = 1 << 30
    private static let lengthMask: UInt32 = (1 << 30) - 1
    /// A JSON key that the object does not have, or whose value is null.
    static let absent = Cell(start: 0, count: 0)

    private var offset: UInt32
    private var lengthAndFlags: UInt32

    /// - Parameters:
    ///   - isUnescaped: the bytes lie in the block's unescaped bytes, not in the file's own.
    ///   - isStructured: a JSON object or array, which is not a text.
    init(start: Int, count: Int, isUnescaped: Bool = false, isStructured: Bool = false) {
        offset = UInt32(truncatingIfNeeded: start)
        lengthAndFlags =
            UInt32(truncatingIfNeeded: count) | (isUnescaped ? Self.unescapedFlag : 0)
            | (isStructured ? Self.structuredFlag : 0)
    }

    var start: Int { Int(offset) }
    var count: Int { Int(lengthAndFlags & Self.lengthMask) }
    var isUnescaped: Bool { lengthAndFlags & Self.unescapedFlag != 0 }
    var isStructured: Bool { lengthAndFlags & Self.structuredFlag != 0 }
}

/// Some consecutive rows of a file, good and bad, over the bytes they were read from.
///
/// A block is immutable and Sendable: the reader makes one per window of the file (256 KiB unless a row is longer) and
/// workers on other cores may read its rows while the reader is at the next window. A row keeps its block alive; whoever
/// collects single rows for long should copy out what is needed.
package final class RowBlock: Sendable {
    struct Entry {
        /// Index of the row's first cell, or for a bad row `~` the index of its reject.
        var firstCell: Int32
        var rawStart: UInt32
        var rawEnd: UInt32
        var line: Int
    }

    /// What makes a row the same row when it comes again.
    enum Identity {
        /// The values by column, however they are written.
        case fields
        /// The row's text: JSON objects may hold keys that are no column.
        case raw
    }

    package let columns: [String]
    let identity: Identity
    /// Whether the cells are those of a CSV file that an export wrote.
    let isExported: Bool
    let bytes: [UInt8]
    let unescaped: [UInt8]
    let cells: [Cell]
    let entries: [Entry]
    let rejects: [Reject]

    init(columns: [String], identity: Identity, bytes: [UInt8], contents: consuming BlockContents) {
        self.columns = columns
        self.identity = identity
        isExported = if case .fields = identity { ExportedColumns.isExport(columns) } else { false }
        self.bytes = bytes
        unescaped = contents.unescaped
        cells = contents.cells
        entries = contents.entries
        rejects = contents.rejects
    }

    /// Rows and rejects together.
    package var count: Int { entries.count }
    /// Bytes of the file, unpacked, that the block was read from.
    package var byteCount: Int { bytes.count }

    package subscript(index: Int) -> RowItem {
        let firstCell = entries[index].firstCell
        return firstCell >= 0 ? .row(Row(block: self, index: index)) : .reject(rejects[Int(~firstCell)])
    }
}

/// What a reader hands out next.
package enum RowItem: Sendable {
    case row(Row)
    case reject(Reject)
}

/// What a parser finds in one window, gathered before the block is sealed.
struct BlockContents {
    var unescaped: [UInt8] = []
    var cells: [Cell] = []
    var entries: [RowBlock.Entry] = []
    var rejects: [Reject] = []

    /// Takes the cells from `firstCell` on as a row.
    mutating func appendRow(firstCell: Int, raw: Range<Int>, line: Int) {
        entries.append(
            RowBlock.Entry(
                firstCell: Int32(truncatingIfNeeded: firstCell), rawStart: UInt32(truncatingIfNeeded: raw.lowerBound),
                rawEnd: UInt32(truncatingIfNeeded: raw.upperBound), line: line))
    }

    mutating func appendReject(_ reject: Reject) {
        entries.append(
            RowBlock.Entry(
                firstCell: ~Int32(truncatingIfNeeded: rejects.count), rawStart: 0, rawEnd: 0, line: reject.line))
        rejects.append(reject)
    }

    /// Forgets the cells of a row that was begun and not taken.
    mutating func drop(cellsFrom firstCell: Int, unescapedFrom firstByte: Int) {
        cells.removeSubrange(firstCell...)
        unescaped.removeSubrange(firstByte...)
    }
}
