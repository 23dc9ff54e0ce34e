internal import EvenhandDomain
internal import EvenhandJournal
internal import Foundation
internal import GRDB

/// The complaint table's columns, in order, to and from an entry.
enum ComplaintRow {
    static let columns = [
        "id", "version", "customer", "received_at", "channel", "language", "product_area", "source", "source_id",
        "topic",
        "severity", "heat", "priority", "cues", "status", "stage", "heads", "acknowledge_by", "respond_by", "remedies",
        "is_acknowledged", "reopen_count", "embargoed_until", "closed_at", "changed_at", "next_due", "queue_order",
        "assigned_to", "lead", "followers", "alerts", "not_duplicates",
    ]
    static let columnList = columns.joined(separator: ", ")

    /// The first complaints behind all those that stand in a table which follows arrivals, by their numbers.
    static func entries(behind table: String, limit: Int, in database: Database) throws -> [ComplaintEntry] {
        let select = try BoundStatement(
            cachedIn: database,
            """
            SELECT \(columnList) FROM complaint
            WHERE id > (SELECT coalesce(max(complaint), 0) FROM \(table)) ORDER BY id LIMIT ?
            """)
        select.bind(Int64(limit))
        var entries: [ComplaintEntry] = []
        try select.forEach { entries.append(try entry(from: $0)) }
        return entries
    }

    /// Binds all columns. `queue_order` is the negated priority, so that the queue runs forward through its index; it
    /// is NULL for a closed complaint, which leaves the index.
    static func bind(_ entry: ComplaintEntry, to statement: BoundStatement) throws {
        let summary = entry.summary
        statement.bind(entry.id.rawValue)
        statement.bind(entry.version)
        statement.bind(summary.customer?.rawValue)
        statement.bind(summary.receivedAt.milliseconds)
        statement.bind(summary.channel.rawValue)
        statement.bind(summary.language)
        statement.bind(summary.productArea)
        statement.bind(summary.source?.source)
        statement.bind(summary.source?.id)
        statement.bind(summary.topic)
        statement.bind(summary.severity.map(Int64.init))
        statement.bind(summary.heat.map(Int64.init))
        statement.bind(summary.priority.map(Int64.init))
        statement.bind(text: json(summary.cues))
        statement.bind(summary.status.rawValue)
        statement.bind(summary.stage.rawValue)
        statement.bind(text: try json(summary.heads))
        statement.bind(summary.acknowledgeBy?.milliseconds)
        statement.bind(summary.respondBy?.milliseconds)
        statement.bind(text: try json(summary.remedies))
        statement.bind(summary.isAcknowledged ? 1 : 0)
        statement.bind(Int64(summary.reopenCount))
        statement.bind(summary.embargoedUntil?.milliseconds)
        statement.bind(summary.closedAt?.milliseconds)
        statement.bind(summary.changedAt.milliseconds)
        statement.bind(summary.nextDue?.milliseconds)
        statement.bind(entry.isOpen ? -Int64(entry.queueKey.priority) : nil)
        statement.bind(summary.assignedTo?.rawValue)
        statement.bind(summary.lead?.rawValue)
        statement.bind(text: try json(summary.followers.map(\.rawValue)))
        statement.bind(text: try json(summary.alerts))
        statement.bind(text: try json(summary.notDuplicates.map(\.rawValue)))
    }

    static func entry(from row: SQLiteColumns) throws -> ComplaintEntry {
        var summary = ComplaintSummary()
        let id = row.integer(0)
        summary.customer = row.optionalInteger(2).map(CustomerID.init(rawValue:))
        summary.receivedAt = Instant(milliseconds: row.integer(3))
        summary.channel = try value(Channel(rawValue: row.string(4)), "channel", id)
        summary.language = row.string(5)
        summary.productArea = row.optionalString(6)
        if let source = row.optionalString(7) {
            summary.source = SourceReference(source: source, id: row.string(8))
        }
        summary.topic = row.optionalString(9)
        summary.severity = row.optionalInteger(10).map(Int.init)
        summary.heat = row.optionalInteger(11).map(Int.init)
        summary.priority = row.optionalInteger(12).map(Int.init)
        summary.cues = try texts(row, 13, "cues", id)
        summary.status = try value(ComplaintStatus(rawValue: row.string(14)), "status", id)
        summary.stage = try value(Stage(rawValue: row.string(15)), "stage", id)
        summary.heads = try array(row, 16, "heads", id)
        summary.acknowledgeBy = row.optionalInteger(17).map(Instant.init(milliseconds:))
        summary.respondBy = row.optionalInteger(18).map(Instant.init(milliseconds:))
        summary.remedies = try array(row, 19, "remedies", id)
        summary.isAcknowledged = row.integer(20) != 0
        summary.reopenCount = Int(row.integer(21))
        summary.embargoedUntil = row.optionalInteger(22).map(Instant.init(milliseconds:))
        summary.closedAt = row.optionalInteger(23).map(Instant.init(milliseconds:))
        summary.changedAt = Instant(milliseconds: row.integer(24))
        summary.assignedTo = row.optionalInteger(27).map(EmployeeID.init(rawValue:))
        summary.lead = row.optionalInteger(28).map(ComplaintID.init(rawValue:))
        let followers: [Int64] = try array(row, 29, "followers", id)
        summary.followers = followers.map(ComplaintID.init(rawValue:))
        summary.alerts = try array(row, 30, "alerts", id)
        let notDuplicates: [Int64] = try array(row, 31, "notDuplicates", id)
        summary.notDuplicates = notDuplicates.map(ComplaintID.init(rawValue:))
        return ComplaintEntry(id: ComplaintID(rawValue: id), version: row.integer(1), summary: summary)
    }

    /// Lists are JSON arrays; an empty one is NULL, as most are when a complaint arrives.
    private static func json(_ values: [String]) -> [UInt8]? {
        if values.isEmpty { return nil }
        var bytes: [UInt8] = []
        JSONBytes.append(values, to: &bytes)
        return bytes
    }

    private static func json(_ values: [some Encodable]) throws -> [UInt8]? {
        values.isEmpty ? nil : Array(try JSONEncoder().encode(values))
    }

    /// Texts without escapes, as cues are, are taken apart here: a decoder costs more than all the rest of a row.
    private static func texts(
        _ row: SQLiteColumns, _ column: Int32, _ name: String, _ id: Int64
    ) throws -> [String] {
        if row.isNull(column) { return [] }
        return try row.withBytes(column, plainTexts) ?? array(row, column, name, id)
    }

    /// The texts of an array such as `["harm","blame"]`; nil for anything that is written otherwise.
    static func plainTexts(_ bytes: UnsafeRawBufferPointer) -> [String]? {
        let (quote, comma) = (UInt8(ascii: "\""), UInt8(ascii: ","))
        guard bytes.count >= 4, bytes[0] == UInt8(ascii: "["), bytes[bytes.count - 1] == UInt8(ascii: "]"),
            !bytes.contains(UInt8(ascii: "\\"))
        else { return nil }
        var texts: [String] = []
        var rest = bytes[1..<(bytes.count - 1)]
        while true {
            guard rest.first == quote, let end = rest.dropFirst().firstIndex(of: quote) else { return nil }
            texts.append(String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self))
            rest = rest[(end + 1)...]
            guard !rest.isEmpty else { return texts }
            guard rest.first == comma else { return nil }
            rest = rest.dropFirst()
        }
    }

    private static func array<Element: Decodable>(
        _ row: SQLiteColumns, _ column: Int32, _ name: String, _ id: Int64
    ) throws -> [Element] {
        if row.isNull(column) { return [] }
        return try value(try? JSONDecoder().decode([Element].self, from: Data(row.bytes(column))), name, id)
    }

    private static func value<Value>(_ value: Value?, _ name: String, _ id: Int64) throws -> Value {
        guard let value else {
            throw JournalError(
                .damaged,
                "The list entry of complaint \(id) holds an unreadable \(name). Rebuild the read models; the journal "
                    + "itself is not concerned.")
        }
        return value
    }
}
