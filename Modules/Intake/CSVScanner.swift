/// How a CSV file is written. RFC 4180 unless told otherwise.
package struct CSVDialect: Sendable, Equatable {
    /// One byte: a comma, or a semicolon, tab or the like.
    package var delimiter: UInt8
    /// RFC 4180 forbids a quote inside an unquoted field. Lenient keeps it as an ordinary character.
    package var allowsQuotesInUnquotedFields: Bool

    package init(delimiter: UInt8 = UInt8(ascii: ","), allowsQuotesInUnquotedFields: Bool = false) {
        self.delimiter = delimiter
        self.allowsQuotesInUnquotedFields = allowsQuotesInUnquotedFields
    }
}

/// Reads one CSV row from bytes in memory. Knows nothing of files, columns or lines.
///
/// Line ends are CRLF, LF or, as old Macintosh programs write, CR alone. A last row without a line end counts.
struct CSVScanner {
    enum Outcome: Equatable {
        /// The row's text ends at `end`, the next row starts at `next`.
        case row(end: Int, next: Int)
        /// The bytes end before the row does.
        case needsMore
        case broken(Reject.Rule, at: Int)
    }

    let dialect: CSVDialect
    /// Line ends inside the quoted fields of the last row scanned.
    private(set) var embeddedLineEndCount = 0
    /// Length of the longest field of the last row scanned.
    private(set) var longestFieldByteCount = 0

    init(dialect: CSVDialect) {
        self.dialect = dialect
    }

    /// Appends the cells of the row at `start` to `contents`. After any outcome but `.row` the cells appended are no
    /// row and the caller drops them.
    /// - Parameter isFinal: no bytes will follow.
    mutating func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isFinal: Bool, into contents: inout BlockContents
    ) -> Outcome {
        embeddedLineEndCount = 0
        longestFieldByteCount = 0
        var position = start
        while true {
            let end: Int
            if position < bytes.count, bytes[position] == ByteScan.quote {
                switch scanQuoted(bytes, from: position, isFinal: isFinal, into: &contents) {
                case .field(let after): end = after
                case .stopped(let outcome): return outcome
                }
            } else {
                end = unquotedEnd(bytes, from: position)
                if end < bytes.count, bytes[end] == ByteScan.quote { return .broken(.quoteInField, at: end) }
                if end == bytes.count, !isFinal { return .needsMore }
                longestFieldByteCount = max(longestFieldByteCount, end - position)
                contents.cells.append(Cell(start: position, count: end - position))
            }
            if end == bytes.count { return .row(end: end, next: end) }
            if bytes[end] == dialect.delimiter {
                position = end + 1
            } else {
                guard let next = ByteScan.lineBreak(in: bytes, at: end, isFinal: isFinal) else { return .needsMore }
                return .row(end: end, next: next)
            }
        }
    }

    @inline(__always)
    private func unquotedEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = ByteScan.firstSpecial(in: bytes, from: start, delimiter: dialect.delimiter)
        while dialect.allowsQuotesInUnquotedFields, end < bytes.count, bytes[end] == ByteScan.quote {
            end = ByteScan.firstSpecial(in: bytes, from: end + 1, delimiter: dialect.delimiter)
        }
        return end
    }

    private enum QuotedOutcome {
        /// The field is whole; the byte at `after` is a delimiter, a line break or the end.
        case field(after: Int)
        case stopped(Outcome)
    }

    private mutating func scanQuoted(
        _ bytes: UnsafeBufferPointer<UInt8>, from openingQuote: Int, isFinal: Bool, into contents: inout BlockContents
    ) -> QuotedOutcome {
        let start = openingQuote + 1
        let unescapedStart = contents.unescaped.count
        var copied = start
        var position = start
        while true {
            guard let quote = ByteScan.first(ByteScan.quote, in: bytes, position..<bytes.count) else {
                return .stopped(isFinal ? .broken(.unclosedQuote, at: openingQuote) : .needsMore)
            }
            let after = quote + 1
            if after == bytes.count, !isFinal { return .stopped(.needsMore) }
            if after < bytes.count, bytes[after] == ByteScan.quote {
                contents.unescaped.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...quote]))
                copied = after + 1
                position = copied
                continue
            }
            if after < bytes.count, !endsField(bytes[after]) {
                return .stopped(.broken(.textAfterQuote, at: after))
            }
            embeddedLineEndCount += ByteScan.lineEndCount(in: bytes, start..<quote)
            if copied == start {
                contents.cells.append(Cell(start: start, count: quote - start))
                longestFieldByteCount = max(longestFieldByteCount, quote - start)
            } else {
                contents.unescaped.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<quote]))
                let count = contents.unescaped.count - unescapedStart
                contents.cells.append(Cell(start: unescapedStart, count: count, isUnescaped: true))
                longestFieldByteCount = max(longestFieldByteCount, count)
            }
            return .field(after: after)
        }
    }

    private func endsField(_ byte: UInt8) -> Bool {
        byte == dialect.delimiter || byte == ByteScan.lineFeed || byte == ByteScan.carriageReturn
    }
}
