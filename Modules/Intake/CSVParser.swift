/// CSV with a header row: rows of as many fields as the header has, blank lines skipped.
struct CSVParser: RowParser {
    private(set) var columns: [String]?
    let identity = RowBlock.Identity.fields
    let name: String
    let limits: IntakeLimits
    var scanner: CSVScanner
    /// Physical line at which the next row starts, from 1.
    private var line = 1
    private var isAtFileStart = true
    /// A row without a line end filled the largest window and was rejected; what is left of its line is passed over.
    private var isPassingOverLine = false

    init(name: String, dialect: CSVDialect, limits: IntakeLimits) {
        self.name = name
        self.limits = limits
        scanner = CSVScanner(dialect: dialect)
    }

    mutating func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, in window: WindowState, into contents: inout BlockContents
    ) throws(IntakeError) -> Int {
        var position = 0
        if isAtFileStart {
            guard let mark = ByteOrderMark.byteCount(atStartOf: bytes, isFinal: window.isFinal) else { return 0 }
            position = mark
            isAtFileStart = false
        }
        if isPassingOverLine {
            guard let next = passOverLine(bytes, isFinal: window.isFinal) else {
                // A last carriage return stays: the line feed that may follow belongs to the same line end.
                return bytes.last == ByteScan.carriageReturn ? bytes.count - 1 : bytes.count
            }
            position = next
        }
        while position < bytes.count {
            guard let next = try parseRow(bytes, at: position, window, into: &contents) else { return position }
            position = next
        }
        if window.isFinal, columns == nil {
            throw IntakeError(
                .damaged, path: name, message: "the file is empty where a header row is due",
                hint: "The first row names the columns.")
        }
        return position
    }

    /// - Returns: where the next row starts, nil when this one is not whole.
    private mutating func parseRow(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ window: WindowState, into contents: inout BlockContents
    ) throws(IntakeError) -> Int? {
        let firstCell = contents.cells.count
        let firstByte = contents.unescaped.count
        let outcome = scanner.scan(bytes, from: start, isFinal: window.isFinal, into: &contents)
        if case .row(let end, let next) = outcome {
            if columns == nil {
                try takeHeader(bytes, start..<end, &contents)
            } else if !takeRow(bytes, start..<end, firstCell: firstCell, into: &contents) {
                contents.drop(cellsFrom: firstCell, unescapedFrom: firstByte)
            }
            line += scanner.embeddedLineEndCount + (next > end ? 1 : 0)
            return next
        }
        contents.drop(cellsFrom: firstCell, unescapedFrom: firstByte)
        let mustGiveUp = window.isFull && start == 0
        var strayQuote: Int?
        switch outcome {
        case .broken(.quoteInField, let position): strayQuote = position
        case .needsMore where !mustGiveUp: return nil
        default: break
        }
        let search = BrokenRowSearch(
            start: start, strayQuote: strayQuote, isFinal: window.isFinal, mustGiveUp: mustGiveUp)
        return try recover(bytes, search, into: &contents)
    }

    // MARK: Whole rows

    private mutating func takeHeader(
        _ bytes: UnsafeBufferPointer<UInt8>, _ raw: Range<Int>, _ contents: inout BlockContents
    ) throws(IntakeError) {
        defer { contents = BlockContents() }
        if raw.isEmpty { return }
        guard UTF8Validation.firstInvalid(in: bytes, raw) == nil else {
            throw IntakeError(
                .damaged, path: name, message: "the header on line \(line) is not UTF-8",
                hint: "Convert the file: iconv -f WINDOWS-1252 -t UTF-8 FILE > FILE.utf8")
        }
        guard scanner.longestFieldByteCount <= limits.fieldByteCount else {
            throw IntakeError(
                .damaged, path: name,
                message: "the header on line \(line) has a field of \(scanner.longestFieldByteCount) bytes",
                hint: "The first row names the columns; is this a CSV file?")
        }
        columns = contents.cells.map { cell in
            let source = cell.isUnescaped ? contents.unescaped : Array(bytes[cell.start..<cell.start + cell.count])
            let value = cell.isUnescaped ? source[cell.start..<cell.start + cell.count] : source[...]
            return String(decoding: value, as: UTF8.self)
        }
    }

    /// - Returns: false when the cells are no row: a blank line, or a reject was appended.
    @inline(__always)
    private func takeRow(
        _ bytes: UnsafeBufferPointer<UInt8>, _ raw: Range<Int>, firstCell: Int, into contents: inout BlockContents
    ) -> Bool {
        if raw.isEmpty { return false }
        if contents.cells.count - firstCell == columns?.count, scanner.longestFieldByteCount <= limits.fieldByteCount,
            UTF8Validation.firstInvalid(in: bytes, raw) == nil
        {
            contents.appendRow(firstCell: firstCell, raw: raw, line: line)
            return true
        }
        contents.appendReject(defect(of: bytes, raw, cells: contents.cells[firstCell...], contents.unescaped))
        return false
    }

    /// What is wrong with a row that ended where a row may.
    private func defect(
        of bytes: UnsafeBufferPointer<UInt8>, _ raw: Range<Int>, cells: ArraySlice<Cell>, _ unescaped: [UInt8]
    ) -> Reject {
        var reject = Reject(
            line: line, rule: .columnCount, message: "", raw: bytes.copy(raw, limit: limits.keptRawByteCount))
        let due = columns?.count ?? 0
        guard cells.count == due else {
            reject.message =
                "the row has \(cells.count) \(cells.count == 1 ? "column" : "columns"), the header has \(due)"
            return reject
        }
        for (offset, cell) in cells.enumerated() {
            if cell.count > limits.fieldByteCount {
                reject.rule = .fieldTooLong
                reject.message = "has \(cell.count) bytes, the limit is \(limits.fieldByteCount)"
            } else if let (position, byte) = firstInvalid(in: cell, bytes, unescaped) {
                reject.rule = .invalidUTF8
                let hex = String(byte, radix: 16, uppercase: true)
                reject.message = "is not UTF-8 at byte \(position) of the field (0x\(hex)); convert the file with iconv"
            } else {
                continue
            }
            reject.column = columnName(offset)
            reject.message = "\(reject.column) \(reject.message)"
            break
        }
        return reject
    }

    private func firstInvalid(
        in cell: Cell, _ bytes: UnsafeBufferPointer<UInt8>, _ unescaped: [UInt8]
    ) -> (position: Int, byte: UInt8)? {
        let range = cell.start..<cell.start + cell.count
        if cell.isUnescaped {
            return unescaped.withUnsafeBufferPointer { buffer in
                UTF8Validation.firstInvalid(in: buffer, range).map { ($0 - cell.start, buffer[$0]) }
            }
        }
        return UTF8Validation.firstInvalid(in: bytes, range).map { ($0 - cell.start, bytes[$0]) }
    }

    private func columnName(_ index: Int) -> String {
        guard let columns, index < columns.count, !columns[index].isEmpty else { return "\(index + 1)" }
        return columns[index]
    }

    // MARK: Broken rows

    private struct BrokenRowSearch {
        var start: Int
        /// A quote inside an unquoted field opens nothing: the row ends with the line it stands on.
        var strayQuote: Int?
        var isFinal: Bool
        var mustGiveUp: Bool
    }

    private struct BrokenRow {
        var end: Int
        var next: Int
        /// The line has no end within the largest window.
        var isEndless = false
    }

    /// Rejects the broken row and finds where to go on.
    private mutating func recover(
        _ bytes: UnsafeBufferPointer<UInt8>, _ search: BrokenRowSearch, into contents: inout BlockContents
    ) throws(IntakeError) -> Int? {
        guard let broken = endOfBrokenRow(bytes, search) else { return nil }
        let start = search.start
        let (rule, column) = diagnose(UnsafeBufferPointer(rebasing: bytes[..<broken.end]), from: start)
        guard columns != nil else {
            throw IntakeError(
                .damaged, path: name, message: "the header on line \(line) is broken: \(explanation(of: rule, ""))",
                hint: "The first row names the columns; is this a CSV file?")
        }
        contents.appendReject(
            Reject(
                line: line, column: column, rule: rule, message: explanation(of: rule, column),
                raw: bytes.copy(start..<broken.end, limit: limits.keptRawByteCount)))
        isPassingOverLine = broken.isEndless
        line += ByteScan.lineEndCount(in: bytes, start..<broken.next)
        return broken.next
    }

    /// Where a broken row ends: at the first line end at which its quotes pair up, as a lenient reader would see it, or
    /// sooner, before the first line that is a whole row of the right number of columns. So a quote left open costs its
    /// own line and not the rows after it.
    ///
    /// The lines tried never cost more than twice their bytes: a line that leaves a quote open has an odd number of
    /// quotes, and the next such line closes it.
    /// - Returns: nil when more bytes are needed to tell.
    private mutating func endOfBrokenRow(
        _ bytes: UnsafeBufferPointer<UInt8>, _ search: BrokenRowSearch
    ) -> BrokenRow? {
        let (start, isFinal, mustGiveUp) = (search.start, search.isFinal, search.mustGiveUp)
        var lineStart = start
        var quoteIsOpen = false
        while true {
            guard let (end, next) = ByteScan.lineEnd(in: bytes, from: lineStart, isFinal: isFinal) else {
                if isFinal { return BrokenRow(end: bytes.count, next: bytes.count) }
                if !mustGiveUp { return nil }
                if lineStart > start { return BrokenRow(end: lineStart, next: lineStart) }
                return BrokenRow(end: bytes.count, next: bytes.count, isEndless: true)
            }
            if hasOddQuoteCount(bytes, lineStart..<end) { quoteIsOpen.toggle() }
            if !quoteIsOpen { return BrokenRow(end: end, next: next) }
            if let strayQuote = search.strayQuote, strayQuote < end { return BrokenRow(end: end, next: next) }
            if next == bytes.count {
                return isFinal || mustGiveUp ? BrokenRow(end: end, next: next) : nil
            }
            var trial = BlockContents()
            switch scanner.scan(bytes, from: next, isFinal: isFinal, into: &trial) {
            case .row:
                if trial.cells.count == columns?.count { return BrokenRow(end: end, next: next) }
            case .needsMore:
                if !mustGiveUp { return nil }
            case .broken:
                break
            }
            lineStart = next
        }
    }

    private func hasOddQuoteCount(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var isOdd = false
        var position = range.lowerBound
        while let found = ByteScan.first(ByteScan.quote, in: bytes, position..<range.upperBound) {
            isOdd.toggle()
            position = found + 1
        }
        return isOdd
    }

    /// Names the defect by looking at the rejected bytes alone: what stands after them is no longer this row's fault.
    private mutating func diagnose(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (rule: Reject.Rule, column: String) {
        var trial = BlockContents()
        let outcome = scanner.scan(bytes, from: start, isFinal: true, into: &trial)
        guard case .broken(let rule, _) = outcome else { return (.rowTooLong, "") }
        return (rule, columnName(trial.cells.count))
    }

    private func explanation(of rule: Reject.Rule, _ column: String) -> String {
        let place = column.isEmpty ? "" : "\(column): "
        switch rule {
        case .textAfterQuote:
            return "\(place)text follows the closing quote; a quote inside a quoted field is written twice"
        case .quoteInField:
            return "\(place)a quote stands inside an unquoted field; put the field in quotes and double the quote"
        case .unclosedQuote:
            return "\(place)the quote opened here is not closed before the next row or the end of the file"
        default:
            return "the row does not end within \(limits.rowByteCount) bytes"
        }
    }

    private mutating func passOverLine(_ bytes: UnsafeBufferPointer<UInt8>, isFinal: Bool) -> Int? {
        guard let (_, next) = ByteScan.lineEnd(in: bytes, from: 0, isFinal: isFinal) else { return nil }
        isPassingOverLine = false
        line += 1
        return next
    }
}
