internal import EvenhandIntake

/// Where in a file's rows the narrative and the id stand, and what to make of a row that has none.
struct ScoringColumns: Sendable {
    enum Document {
        case scorable
        /// Published without a narrative, as most rows of the bureau's file are: nothing to score, nothing wrong.
        case silent
        case reject(Reject)
    }

    let narrative: Int
    private let id: Int?
    private let isBureau: Bool
    private let narrativeName: String
    /// What goes before a line's number in an id: the file's name where several are read.
    private let linePrefix: String
    /// The id of a text file that is one document.
    private let wholeFile: String?

    init(_ reader: IntakeReader, textUnit: TextUnit, isOneOfSeveral: Bool) {
        // The reader refused the file if it had no narrative, so 0 is never taken for want of a column.
        narrative = reader.mapper.column(of: .narrative) ?? 0
        id = reader.mapper.column(of: .externalID)
        isBureau = reader.format == .cfpb
        narrativeName = reader.rows.columns.indices.contains(narrative) ? reader.rows.columns[narrative] : "text"
        linePrefix = isOneOfSeveral ? reader.rows.name + ":" : ""
        if case .file = textUnit, reader.format == .text { wholeFile = reader.rows.name } else { wholeFile = nil }
    }

    func document(_ row: Row) -> Document {
        if row.isStructured(narrative) {
            return .reject(reject(row, .notText, "holds a JSON object or array where a text is due"))
        }
        if row.withField(narrative, Self.isBlank) {
            return isBureau ? .silent : .reject(reject(row, .missingValue, "is empty; there is nothing to score"))
        }
        return .scorable
    }

    /// Calls `body` with the bytes of a document's id: its own, else the file's name or the line's number.
    @inline(__always)
    func withID<Result>(_ row: Row, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        if let id, !row.isEmpty(id), !row.isStructured(id) {
            return row.withField(id) { span in span.withUnsafeBytes { body($0) } }
        }
        var text = wholeFile ?? linePrefix + String(row.line)
        return text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
    }

    func id(_ row: Row) -> String { withID(row) { String(decoding: $0, as: UTF8.self) } }

    private func reject(_ row: Row, _ rule: Reject.Rule, _ reason: String) -> Reject {
        Reject(line: row.line, column: narrativeName, rule: rule, message: "\(narrativeName) \(reason)", raw: [])
    }

    private static func isBlank(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices where bytes[index] != 0x20 && !(0x09...0x0D).contains(bytes[index]) { return false }
        return true
    }
}
