/// A whole CSV file in memory, its fields unquoted and side by side in one run of bytes.
///
/// Small on purpose: the benchmarks need fields to hash and to insert, not the product's reader, whose cost must not
/// enter a floor.
struct CSVTable {
    let columns: [String]
    let rowCount: Int
    let bytes: [UInt8]
    /// Where field `row * columns.count + column` begins; the next entry is its end.
    private let starts: [Int]

    init(_ text: [UInt8]) throws {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var starts = [0]
        var isQuoted = false
        var fieldsPerRow = 0
        var index = 0
        func endRow(at count: Int) throws {
            if fieldsPerRow == 0 { fieldsPerRow = count }
            guard count.isMultiple(of: fieldsPerRow) else {
                throw BenchError("row \(count / fieldsPerRow + 1) of the data has another number of fields")
            }
        }
        while index < text.count {
            let byte = text[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""):
                if isQuoted, index < text.count, text[index] == byte {
                    bytes.append(byte)
                    index += 1
                } else {
                    isQuoted.toggle()
                }
            case UInt8(ascii: ",") where !isQuoted: starts.append(bytes.count)
            case UInt8(ascii: "\r") where !isQuoted: break
            case UInt8(ascii: "\n") where !isQuoted:
                starts.append(bytes.count)
                try endRow(at: starts.count - 1)
            default: bytes.append(byte)
            }
        }
        guard fieldsPerRow > 0, !isQuoted else { throw BenchError("the data is not a whole CSV file") }
        if !(starts.count - 1).isMultiple(of: fieldsPerRow) {
            starts.append(bytes.count)
            try endRow(at: starts.count - 1)
        }
        columns = (0..<fieldsPerRow).map { String(decoding: bytes[starts[$0]..<starts[$0 + 1]], as: UTF8.self) }
        rowCount = (starts.count - 1) / fieldsPerRow - 1
        self.bytes = bytes
        self.starts = starts
    }

    func column(named name: String) throws -> Int {
        guard let column = columns.firstIndex(of: name) else { throw BenchError("the data has no column \(name)") }
        return column
    }

    /// Where the field's bytes lie; rows and columns count from 0, the heading is no row.
    func range(row: Int, column: Int) -> Range<Int> {
        let field = (row + 1) * columns.count + column
        return starts[field]..<starts[field + 1]
    }
}
