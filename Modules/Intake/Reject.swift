/// One row that could not be taken, where it stands and why. The reader goes on after it.
package struct Reject: Sendable, Equatable {
    /// The codes are part of the rejects file's contract: once shipped they keep their spelling.
    package enum Rule: String, Sendable, CaseIterable {
        case columnCount = "column-count"
        case textAfterQuote = "text-after-quote"
        case quoteInField = "quote-in-field"
        case unclosedQuote = "unclosed-quote"
        case invalidUTF8 = "invalid-utf8"
        case fieldTooLong = "field-too-long"
        case rowTooLong = "row-too-long"
        case invalidJSON = "invalid-json"
        case notAnObject = "not-an-object"
        case notText = "not-text"
        case invalidDate = "invalid-date"
        case invalidNumber = "invalid-number"
        /// A word that is none of those the field takes.
        case unknownWord = "unknown-word"
        case missingValue = "missing-value"
        /// The row was well formed and the server refused it; the message is the server's.
        case refused = "refused"
    }

    /// The physical line of the file on which the row begins, from 1.
    package var line: Int
    /// Name of the column at fault, or its number where it has no name; empty when the whole row is.
    package var column: String
    package var rule: Rule
    /// A sentence for people: what is wrong with which value, and how to mend it.
    package var message: String
    /// The row as it stands in the file, without its line end; cut after `IntakeLimits.keptRawByteCount`.
    package var raw: [UInt8]

    package init(line: Int, column: String = "", rule: Rule, message: String, raw: [UInt8]) {
        self.line = line
        self.column = column
        self.rule = rule
        self.message = message
        self.raw = raw
    }
}

/// A value as it appears in a message: quoted, control characters escaped, at most 60 characters.
func shown(_ value: some StringProtocol) -> String {
    let isCut = value.count > 60
    return String(value.prefix(60)).debugDescription + (isCut ? "…" : "")
}
