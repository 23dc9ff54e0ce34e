internal import EvenhandMessages

/// A complaint as a line of a list, the queue or a search.
enum ComplaintRowView {
    static func json(_ row: Evenhand_V1_ComplaintRow) -> JSONValue {
        [
            "id": .string(row.complaintID),
            "customer": .textIfAny(row.customerID),
            "status": .word(row.status),
            "stage": .word(row.stage),
            "received": .moment(row.receivedMs),
            "channel": .word(row.channel),
            "language": .string(row.language),
            "productArea": .textIfAny(row.productArea),
            "priority": JSONValue(row.priority),
            "severity": JSONValue(row.severity),
            "heat": JSONValue(row.heat),
            "topic": .textIfAny(row.topic),
            "heads": JSONValue(row.heads),
            "openHeads": JSONValue(row.openHeads),
            "nextDue": .moment(row.nextDueMs),
            "closed": .moment(row.closedMs),
            "source": .source(row.source, isThere: row.hasSource),
            "excerpt": .textIfAny(row.excerpt),
            "assignedTo": .textIfAny(row.assignedToID),
            "lead": .textIfAny(row.leadID),
            "merged": JSONValue(row.merged),
            "alerts": JSONValue(row.alerts),
            "duplicates": JSONValue(row.duplicates),
            "alertShare": row.alertShare == 0 ? .null : JSONValue(row.alertShare),
        ]
    }

    static let columns: [Table.Column] = [
        .text("complaint"), .number("priority"), .text("status"), .text("received"), .text("lang"), .prose("topic"),
        .text("due next"), .text("with"), .prose("narrative"),
    ]

    static func table(_ rows: [Evenhand_V1_ComplaintRow], now: Int64, style: TextStyle) -> Table {
        var table = Table(columns)
        for row in rows {
            table.add(
                name(row), priority(row), Words.phrase(of: row.status), CivilTime.date(row.receivedMs),
                style.safe(row.language), style.safe(row.topic), due(row, now: now),
                with(row), style.safe(row.excerpt))
        }
        return table
    }

    /// With what is folded into the row.
    private static func name(_ row: Evenhand_V1_ComplaintRow) -> String {
        row.complaintID + (row.merged == 0 ? "" : " +\(row.merged) merged")
            + (row.duplicates == 0 ? "" : " =\(row.duplicates)?")
    }

    /// Nothing for those who are not shown the score.
    private static func priority(_ row: Evenhand_V1_ComplaintRow) -> String {
        row.priority == 0 ? "" : String(row.priority)
    }

    /// Who works on it, and which one it is merged into.
    private static func with(_ row: Evenhand_V1_ComplaintRow) -> String {
        [row.assignedToID, row.leadID.isEmpty ? "" : "→ \(row.leadID)"].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func due(_ row: Evenhand_V1_ComplaintRow, now: Int64) -> String {
        guard row.nextDueMs != 0 else { return "" }
        let alert = row.alerts == 0 ? "" : row.alertShare == 0 ? " !" : " ! \(row.alertShare) %"
        return CivilTime.date(row.nextDueMs) + (row.nextDueMs < now ? " overdue" : "") + alert
    }
}
