/// One good row: as many fields as the file has columns, each valid UTF-8 within the limits.
package struct Row: Sendable {
    package let block: RowBlock
    private let index: Int

    init(block: RowBlock, index: Int) {
        self.block = block
        self.index = index
    }

    /// The physical line of the file on which the row begins, from 1.
    package var line: Int { block.entries[index].line }
    package var fieldCount: Int { block.columns.count }

    /// Lends the bytes of a field, unquoted and unescaped, without copying. A JSON null or absent key is empty.
    /// - Parameter field: position of the column in the reader's `columns`.
    package func withField<Result, Failure: Error>(
        _ field: Int, _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let cell = cell(field)
        let bytes = cell.isUnescaped ? block.unescaped : block.bytes
        return try body(bytes.span.extracting(cell.start..<cell.start + cell.count))
    }

    /// A field as a string. The bytes were found to be valid UTF-8 when the row was read, so nothing is repaired.
    package func string(_ field: Int) -> String {
        withField(field) { bytes in
            bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// A field as a string, without the guard that an export put before it.
    package func unguardedString(_ field: Int) -> String {
        isExported ? CSVWriter.unguarded(string(field)) : string(field)
    }

    /// Whether the row is of a CSV file that an export wrote.
    package var isExported: Bool { block.isExported }

    package func isEmpty(_ field: Int) -> Bool { cell(field).count == 0 }

    /// True for a JSON object or array, whose bytes are its JSON text.
    package func isStructured(_ field: Int) -> Bool { cell(field).isStructured }

    /// The row as it stands in the file, without its line end.
    package var raw: [UInt8] {
        let entry = block.entries[index]
        return Array(block.bytes[Int(entry.rawStart)..<Int(entry.rawEnd)])
    }

    /// What a caller hashes to know a row that has no identifier of its own.
    ///
    /// For CSV the non-empty fields sorted by column name, each as four bytes of big-endian length and the bytes, name
    /// before value: the same row stays the same whatever its quoting, line ends and column order. For JSON Lines the
    /// object's own text, since it may hold keys that are no column.
    package var identityBytes: [UInt8] {
        if case .raw = block.identity { return raw }
        var result: [UInt8] = []
        let names = block.columns
        for field in names.indices.sorted(by: { names[$0] < names[$1] }) where !isEmpty(field) {
            let name = Array(names[field].utf8)
            Self.append(count: name.count, to: &result)
            result += name
            withField(field) { value in
                Self.append(count: value.count, to: &result)
                value.withUnsafeBufferPointer { result.append(contentsOf: $0) }
            }
        }
        return result
    }

    private static func append(count: Int, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: count).bigEndian) { bytes.append(contentsOf: $0) }
    }

    private func cell(_ field: Int) -> Cell {
        precondition(field >= 0 && field < block.columns.count, "no column has this number")
        return block.cells[Int(block.entries[index].firstCell) + field]
    }
}
