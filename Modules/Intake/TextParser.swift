/// What one document is in a plain text file.
package enum TextUnit: Sendable {
    /// The whole file, line ends included.
    case file
    /// Each line; lines of white space alone are passed over.
    case line
}

/// Plain text as rows of one column, `text`.
struct TextParser: RowParser {
    let columns: [String]? = ["text"]
    let identity = RowBlock.Identity.fields
    let unit: TextUnit
    let limits: IntakeLimits
    private var line = 1
    private var isAtFileStart = true
    /// A line or file that filled the largest window was rejected; the rest of it is passed over.
    private var isPassingOver = false

    init(unit: TextUnit, limits: IntakeLimits) {
        self.unit = unit
        self.limits = limits
    }

    mutating func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, in window: WindowState, into contents: inout BlockContents
    ) -> Int {
        var position = 0
        if isAtFileStart {
            guard let mark = ByteOrderMark.byteCount(atStartOf: bytes, isFinal: window.isFinal) else { return 0 }
            if case .file = unit, !window.isFinal, !window.isFull { return 0 }
            position = mark
            isAtFileStart = false
        }
        switch unit {
        case .file: return parseFile(bytes, from: position, window, into: &contents)
        case .line: return parseLines(bytes, from: position, window, into: &contents)
        }
    }

    private mutating func parseFile(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ window: WindowState, into contents: inout BlockContents
    ) -> Int {
        if isPassingOver { return bytes.count }
        isPassingOver = true
        if !window.isFinal {
            contents.appendReject(endless(bytes, start..<bytes.count))
        } else if start == bytes.count {
            contents.appendReject(Reject(line: 1, column: "text", rule: .missingValue, message: "empty file", raw: []))
        } else {
            take(bytes, start..<bytes.count, into: &contents)
        }
        return bytes.count
    }

    private mutating func parseLines(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ window: WindowState, into contents: inout BlockContents
    ) -> Int {
        var position = start
        while position < bytes.count {
            let found = ByteScan.lineEnd(in: bytes, from: position, isFinal: window.isFinal)
            if found == nil, !window.isFinal {
                if isPassingOver {
                    // A last carriage return stays: a line feed that follows belongs to the same line end.
                    return bytes.last == ByteScan.carriageReturn ? bytes.count - 1 : bytes.count
                }
                guard window.isFull, position == 0 else { return position }
                contents.appendReject(endless(bytes, 0..<bytes.count))
                isPassingOver = true
                return bytes.count
            }
            let (end, next) = found ?? (bytes.count, bytes.count)
            if !isPassingOver { take(bytes, position..<end, into: &contents) }
            isPassingOver = false
            line += 1
            position = next
        }
        return position
    }

    private func take(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into contents: inout BlockContents) {
        if case .line = unit, bytes[range].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
        var reject = Reject(
            line: line, column: "text", rule: .fieldTooLong, message: "",
            raw: [])
        if range.count > limits.fieldByteCount {
            reject.message = "text has \(range.count) bytes, the limit is \(limits.fieldByteCount)"
            if case .file = unit { reject.message += "; for a document a line say --lines" }
        } else if let position = UTF8Validation.firstInvalid(in: bytes, range) {
            let hex = String(bytes[position], radix: 16, uppercase: true)
            reject.rule = .invalidUTF8
            reject.message =
                "text is not UTF-8 at byte \(position - range.lowerBound) (0x\(hex)); convert the file with iconv"
        } else {
            contents.cells.append(Cell(start: range.lowerBound, count: range.count))
            contents.appendRow(firstCell: contents.cells.count - 1, raw: range, line: line)
            return
        }
        reject.raw = bytes.copy(range, limit: limits.keptRawByteCount)
        contents.appendReject(reject)
    }

    private func endless(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Reject {
        Reject(
            line: line, column: "text", rule: .rowTooLong,
            message: "the text does not end within \(limits.rowByteCount) bytes",
            raw: bytes.copy(range, limit: limits.keptRawByteCount))
    }
}
