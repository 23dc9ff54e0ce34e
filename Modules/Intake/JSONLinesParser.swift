/// JSON Lines: one object a line, blank lines skipped.
///
/// The columns are the keys of the objects in the first 64 KiB, at least of the first line, in order of appearance, then
/// those the caller wants besides. Other keys of later objects are checked for correctness and passed over. The sample
/// has a fixed size so that the columns do not depend on how the bytes happen to arrive.
struct JSONLinesParser: RowParser {
    private static let sampleByteCount = 64 << 10

    let identity = RowBlock.Identity.raw
    let name: String
    let limits: IntakeLimits
    private let wanted: [String]
    private var keys: ColumnKeys?
    private(set) var unseenColumnCount = 0
    private var line = 1
    private var isAtFileStart = true
    private var isPassingOverLine = false

    var columns: [String]? { keys?.names }

    init(name: String, wanted: [String], limits: IntakeLimits) {
        self.name = name
        self.wanted = wanted
        self.limits = limits
    }

    mutating func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, in window: WindowState, into contents: inout BlockContents
    ) throws(IntakeError) -> Int {
        var position = 0
        if isAtFileStart {
            guard let mark = ByteOrderMark.byteCount(atStartOf: bytes, isFinal: window.isFinal) else { return 0 }
            position = mark
        }
        if keys == nil {
            let hasLine = ByteScan.first(ByteScan.lineFeed, in: bytes, position..<bytes.count) != nil
            let hasSample = hasLine && bytes.count >= Self.sampleByteCount
            guard hasSample || window.isFinal || window.isFull else { return 0 }
            var keys = try learnKeys(bytes, from: position)
            let seenCount = keys.names.count
            for name in wanted { keys.add(name) }
            unseenColumnCount = keys.names.count - seenCount
            self.keys = keys
        }
        isAtFileStart = false
        while position < bytes.count {
            let feed = ByteScan.first(ByteScan.lineFeed, in: bytes, position..<bytes.count)
            if feed == nil, !window.isFinal {
                if isPassingOverLine { return bytes.count }
                guard window.isFull, position == 0 else { return position }
                contents.appendReject(endlessLine(bytes))
                isPassingOverLine = true
                return bytes.count
            }
            let end = feed ?? bytes.count
            if !isPassingOverLine { parseLine(bytes, position..<end, into: &contents) }
            isPassingOverLine = false
            line += 1
            position = min(end + 1, bytes.count)
        }
        return position
    }

    private func learnKeys(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) throws(IntakeError) -> ColumnKeys {
        var keys = ColumnKeys()
        var position = start
        var lineCount = 0
        while position < bytes.count {
            let end = ByteScan.first(ByteScan.lineFeed, in: bytes, position..<bytes.count) ?? bytes.count
            if position > start, end >= Self.sampleByteCount { break }
            var scanner = JSONScanner(bytes, position..<end)
            let first = scanner.firstByte()
            if first == UInt8(ascii: "["), lineCount == 0 {
                throw IntakeError(
                    .damaged, path: name, message: "the file is a JSON array; JSON Lines has one object a line",
                    hint: "Convert it: jq -c '.[]' FILE > FILE.jsonl")
            }
            if first == UInt8(ascii: "{"), UTF8Validation.firstInvalid(in: bytes, position..<end) == nil {
                // A defect is reported when the line's turn comes.
                do throws(JSONDefect) {
                    try scanner.enterObject()
                    while let (key, _) = try scanner.nextMember() { keys.add(keyName(key, bytes)) }
                } catch {}
            }
            if first != nil { lineCount += 1 }
            position = end + 1
        }
        return keys
    }

    private func keyName(_ key: JSONScanner.Text, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var unescaped: [UInt8] = []
        JSONScanner.unescape(key, of: bytes, into: &unescaped)
        return String(decoding: unescaped, as: UTF8.self)
    }

    private mutating func parseLine(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, into contents: inout BlockContents
    ) {
        let range = trimmed(bytes, line)
        if range.isEmpty { return }
        let firstCell = contents.cells.count
        let firstByte = contents.unescaped.count
        do throws(LineDefect) {
            try takeObject(bytes, range, into: &contents)
            contents.appendRow(firstCell: firstCell, raw: range, line: self.line)
        } catch {
            contents.drop(cellsFrom: firstCell, unescapedFrom: firstByte)
            contents.appendReject(
                Reject(
                    line: self.line, column: error.column, rule: error.rule, message: error.message,
                    raw: bytes.copy(range, limit: limits.keptRawByteCount)))
        }
    }

    private struct LineDefect: Error {
        var rule: Reject.Rule
        var column = ""
        var message: String
    }

    private mutating func takeObject(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into contents: inout BlockContents
    ) throws(LineDefect) {
        if let invalid = UTF8Validation.firstInvalid(in: bytes, range) {
            let hex = String(bytes[invalid], radix: 16, uppercase: true)
            throw LineDefect(
                rule: .invalidUTF8, message: "the line is not UTF-8 at byte \(invalid - range.lowerBound) (0x\(hex))")
        }
        guard bytes[range.lowerBound] == UInt8(ascii: "{") else {
            throw LineDefect(rule: .notAnObject, message: "the line is no JSON object; it begins with no {")
        }
        guard var keys else { return }
        defer { self.keys = keys }
        let firstCell = contents.cells.count
        keys.beginObject()
        contents.cells.append(contentsOf: repeatElement(.absent, count: keys.names.count))
        var scanner = JSONScanner(bytes, range)
        do throws(JSONDefect) {
            try scanner.enterObject()
            while let (key, value) = try scanner.nextMember() {
                let found = key.hasEscapes ? keys.index(of: keyName(key, bytes)) : keys.index(of: bytes, key.range)
                guard let column = found else { continue }
                guard keys.mark(column) else {
                    throw JSONDefect(
                        offset: key.range.lowerBound - range.lowerBound,
                        reason: "the key \(shown(keys.names[column])) comes twice")
                }
                contents.cells[firstCell + column] = cell(for: value, bytes, &contents.unescaped)
            }
        } catch {
            throw LineDefect(rule: .invalidJSON, message: "\(error.reason), at byte \(error.offset) of the line")
        }
        for column in keys.names.indices where contents.cells[firstCell + column].count > limits.fieldByteCount {
            let count = contents.cells[firstCell + column].count
            throw LineDefect(
                rule: .fieldTooLong, column: keys.names[column],
                message: "\(keys.names[column]) has \(count) bytes, the limit is \(limits.fieldByteCount)")
        }
    }

    private func cell(
        for value: JSONScanner.Value, _ bytes: UnsafeBufferPointer<UInt8>, _ unescaped: inout [UInt8]
    ) -> Cell {
        switch value {
        case .text(let text) where text.hasEscapes:
            let start = unescaped.count
            JSONScanner.unescape(text, of: bytes, into: &unescaped)
            return Cell(start: start, count: unescaped.count - start, isUnescaped: true)
        case .text(let text): return Cell(start: text.range.lowerBound, count: text.range.count)
        case .plain(let range): return Cell(start: range.lowerBound, count: range.count)
        case .null: return .absent
        case .structured(let range):
            return Cell(start: range.lowerBound, count: range.count, isStructured: true)
        }
    }

    private func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == ByteScan.carriageReturn }
        var range = range
        while let first = range.first, isSpace(bytes[first]) { range = range.lowerBound + 1..<range.upperBound }
        while let last = range.last, isSpace(bytes[last]) { range = range.lowerBound..<range.upperBound - 1 }
        return range
    }

    private func endlessLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Reject {
        Reject(
            line: line, rule: .rowTooLong, message: "the line does not end within \(limits.rowByteCount) bytes",
            raw: bytes.copy(0..<bytes.count, limit: limits.keptRawByteCount))
    }
}

/// The keys that are columns, found quickly when objects list them in the same order, as they mostly do.
struct ColumnKeys {
    private(set) var names: [String] = []
    private var nameBytes: [[UInt8]] = []
    private var indexes: [String: Int] = [:]
    /// Number of the object that last had the column, to notice a key that comes twice.
    private var lastObject: [Int] = []
    private var object = 0
    private var guess = 0

    mutating func add(_ name: String) {
        guard indexes[name] == nil else { return }
        indexes[name] = names.count
        names.append(name)
        nameBytes.append(Array(name.utf8))
        lastObject.append(-1)
    }

    mutating func beginObject() {
        object += 1
        guess = 0
    }

    mutating func index(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        let key = UnsafeBufferPointer(rebasing: bytes[range])
        if guess < nameBytes.count, nameBytes[guess].elementsEqual(key) {
            defer { guess += 1 }
            return guess
        }
        return index(of: String(decoding: key, as: UTF8.self))
    }

    mutating func index(of name: String) -> Int? {
        let found = indexes[name]
        if let found { guess = found + 1 }
        return found
    }

    /// - Returns: false when the present object had the column already.
    mutating func mark(_ column: Int) -> Bool {
        defer { lastObject[column] = object }
        return lastObject[column] != object
    }
}
