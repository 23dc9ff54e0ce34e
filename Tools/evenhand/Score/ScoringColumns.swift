internal import EvenhandIntake

/// Where in a file's rows the narrative and the id stand, and what to make of a row that has none.
struct ScoringColumns: Sendable {
    enum Document {
        case scorable(id: String)
        /// Published without a narrative, as most rows of the bureau's file are: nothing to score, nothing wrong.
        case silent
        case reject(Reject)
    }

    let narrative: Int
    private let id: Int?
    private let isBureau: Bool
    private let narrativeName: String
    /// The file's name, the id of a text file that is one document.
    private let fileName: String?

    init(_ reader: IntakeReader) {
        // The reader refused the file if it had no narrative, so 0 is never taken for want of a column.
        narrative = reader.mapper.column(of: .narrative) ?? 0
        id = reader.mapper.column(of: .externalID)
        isBureau = reader.format == .cfpb
        narrativeName = reader.rows.columns.indices.contains(narrative) ? reader.rows.columns[narrative] : "text"
        fileName = reader.format == .text ? reader.rows.name : nil
    }

    func document(_ row: Row) -> Document {
        if row.isStructured(narrative) {
            return .reject(reject(row, .notText, "holds a JSON object or array where a text is due"))
        }
        if row.withField(narrative, Self.isBlank) {
            return isBureau ? .silent : .reject(reject(row, .missingValue, "is empty; there is nothing to score"))
        }
        if let id, !row.isEmpty(id) { return .scorable(id: row.string(id)) }
        if let fileName { return .scorable(id: row.line == 1 ? fileName : "\(fileName):\(row.line)") }
        return .scorable(id: String(row.line))
    }

    private func reject(_ row: Row, _ rule: Reject.Rule, _ reason: String) -> Reject {
        Reject(line: row.line, column: narrativeName, rule: rule, message: "\(narrativeName) \(reason)", raw: [])
    }

    private static func isBlank(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices where bytes[index] != 0x20 && !(0x09...0x0D).contains(bytes[index]) { return false }
        return true
    }
}
