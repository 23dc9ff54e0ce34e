/// Makes records of rows. A value: workers on several cores may each map rows of their own with one copy.
package struct RecordMapper: Sendable {
    package enum Outcome: Sendable {
        case record(IntakeRecord)
        /// A row of the bureau's file without a narrative: published so, not an error, nothing to hear.
        case skipped
        case reject(Reject)
    }

    package let source: String
    package let format: IntakeFormat
    private let resolved: ResolvedColumns
    private let columns: [String]
    private let keptRawByteCount: Int

    /// - Parameters:
    ///   - columns: the reader's.
    ///   - unseenColumnCount: the reader's; a field the caller named must not be among those.
    /// - Throws: `columns` when a needed column is not there.
    package init(
        columns: [String], unseenColumnCount: Int = 0, format: IntakeFormat, mapping: ColumnMapping = ColumnMapping(),
        source: String, path: String, limits: IntakeLimits = .standard
    ) throws(IntakeError) {
        self.source = source
        self.format = format
        self.columns = columns
        keptRawByteCount = limits.keptRawByteCount
        resolved = try ResolvedColumns(
            mapping, in: columns, unseenCount: unseenColumnCount, format: format, path: path)
        narrativeColumn = resolved.fields[.narrative]
    }

    /// Position of a field's column, nil when the file has none: for callers that read rows without making records.
    package func column(of field: IntakeField) -> Int? { resolved.fields[field] }

    private let narrativeColumn: Int?

    package func map(_ row: Row) -> Outcome {
        guard let narrativeColumn, !isBlank(row, narrativeColumn) else {
            if format == .cfpb { return .skipped }
            return reject(row, .narrative, .missingValue, "is empty; a complaint needs a text")
        }
        for (field, column) in resolved.fields where row.isStructured(column) {
            return reject(row, field, .notText, "is a JSON object or array where a text is due")
        }
        var received: ReceivedTime?
        if let text = value(row, .received) {
            received = ReceivedTime(text)
            if received == nil {
                let advice = "write YYYY-MM-DD, MM/DD/YYYY or an RFC 3339 time such as 2026-01-31T09:30:00Z"
                return reject(row, .received, .invalidDate, "is \(shown(text)), which is no date; \(advice)")
            }
        }
        return .record(
            IntakeRecord(
                source: source,
                identity: value(row, .externalID).map { .externalID($0) } ?? .content(row.identityBytes),
                line: row.line, narrative: row.unguardedString(narrativeColumn), received: received,
                channel: value(row, .channel), language: value(row, .language),
                customerID: value(row, .customerID), customerName: value(row, .customerName),
                customerContact: value(row, .customerContact), productArea: value(row, .productArea),
                labels: resolved.labels.compactMap { label in
                    trimmed(row, label.column).map { IntakeRecord.Label(name: label.name, value: $0) }
                }))
    }

    private func value(_ row: Row, _ field: IntakeField) -> String? {
        resolved.fields[field].flatMap { trimmed(row, $0) }.map { row.isExported ? CSVWriter.unguarded($0) : $0 }
    }

    /// The field without white space around it, nil when nothing is left.
    private func trimmed(_ row: Row, _ column: Int) -> String? {
        row.withField(column) { bytes in
            bytes.withUnsafeBufferPointer { buffer -> String? in
                guard let first = buffer.firstIndex(where: { !Self.isSpace($0) }),
                    let last = buffer.lastIndex(where: { !Self.isSpace($0) })
                else { return nil }
                return String(decoding: buffer[first...last], as: UTF8.self)
            }
        }
    }

    private func isBlank(_ row: Row, _ column: Int) -> Bool {
        row.withField(column) { bytes in
            bytes.withUnsafeBufferPointer { $0.allSatisfy(Self.isSpace) }
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private func reject(_ row: Row, _ field: IntakeField, _ rule: Reject.Rule, _ reason: String) -> Outcome {
        let name = resolved.fields[field].map { columns[$0] } ?? field.rawValue
        return .reject(
            Reject(
                line: row.line, column: name, rule: rule, message: "\(name) \(reason)",
                raw: Array(row.raw.prefix(keptRawByteCount))))
    }
}
