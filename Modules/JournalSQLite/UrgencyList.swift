internal import EvenhandDomain
internal import EvenhandJournal
internal import GRDB

/// How urgent complaints are, so many at once that their rows are not made into entries.
struct UrgencyList {
    let database: Database
    /// The numbers that one statement asks for.
    private static let chunk = 500

    func keys(of ids: [ComplaintID], matching filter: ComplaintFilter) throws -> [ComplaintID: UrgencyKey] {
        var conditions = ComplaintList(database: database).conditions(filter)
        // Of an employee there are also the complaints that once concerned them: which is which stands in the entry.
        let concerned = [filter.employee, filter.everConcerned].compactMap { $0 }
        for employee in concerned {
            conditions.append(
                RowCondition(
                    index: nil,
                    sql: "EXISTS (SELECT 1 FROM complaint_employee AS named "
                        + "WHERE named.employee = ? AND named.complaint = complaint.id)",
                    values: [.number(employee.rawValue)]))
        }
        let marks = Array(repeating: "?", count: Self.chunk).joined(separator: ", ")
        let clauses = ["id IN (\(marks))"] + conditions.map(\.sql)
        let columns = concerned.isEmpty ? "id, status, priority, received_at" : ComplaintRow.columnList
        let sql = "SELECT \(columns) FROM complaint NOT INDEXED WHERE \(clauses.joined(separator: " AND "))"
        let select = try BoundStatement(database, sql, keptIf: conditions.isEmpty)
        var keys: [ComplaintID: UrgencyKey] = [:]
        for start in stride(from: 0, to: ids.count, by: Self.chunk) {
            let chunk = ids[start..<min(start + Self.chunk, ids.count)]
            for id in chunk { select.bind(id.rawValue) }
            // Filled up with one of them, so that the statement is always the same.
            for _ in chunk.count..<Self.chunk { select.bind(ids[start].rawValue) }
            for condition in conditions { condition.bind(to: select) }
            try select.forEach { row in
                if concerned.isEmpty {
                    let key = Self.key(from: row)
                    keys[key.queueKey.complaint] = key
                } else {
                    let entry = try ComplaintRow.entry(from: row)
                    if filter.matches(entry.summary) { keys[entry.id] = entry.urgencyKey }
                }
            }
        }
        return keys
    }

    private static func key(from row: SQLiteColumns) -> UrgencyKey {
        UrgencyKey(
            isOpen: row.string(1) != ComplaintStatus.closed.rawValue,
            queueKey: QueueKey(
                priority: Int(row.optionalInteger(2) ?? -1), receivedAt: Instant(milliseconds: row.integer(3)),
                complaint: ComplaintID(rawValue: row.integer(0))))
    }
}
