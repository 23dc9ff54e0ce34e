internal import EvenhandDomain
internal import EvenhandJournal
internal import GRDB

/// Pages of the queue. Narrowed to what few complaints meet it is found by that condition's index and sorted; else it is
/// walked along its own index, which holds what it is narrowed by, so that what does not pass is not read.
struct QueueList {
    let database: Database
    var bounds = ListBounds()
    private static let order = "queue_order, received_at, id"
    private static let rest = "queue_order IS NOT NULL AND (\(order)) > (?, ?, ?)"

    init(database: Database, bounds: ListBounds = ListBounds()) {
        self.database = database
        self.bounds = bounds
    }

    func page(_ filter: QueueFilter, after key: QueueKey?, limit: Int) throws -> QueuePage {
        let conditions = conditions(filter)
        let index = try index(filter, conditions)
        let end = index == nil && !conditions.isEmpty ? try end(after: key) : nil
        var clauses = conditions.map(\.sql) + [Self.rest]
        if end != nil { clauses.append("(\(Self.order)) <= (?, ?, ?)") }
        let select = try BoundStatement(
            database,
            """
            SELECT \(ComplaintRow.columnList) FROM complaint INDEXED BY \(index ?? "complaint_queue")
            WHERE \(clauses.joined(separator: " AND ")) ORDER BY \(Self.order) LIMIT ?
            """,
            keptIf: conditions.count <= 1)
        for condition in conditions { condition.bind(to: select) }
        Self.bind(key, to: select)
        if let end { Self.bind(end, to: select) }
        select.bind(Int64(limit) + 1)
        var entries: [ComplaintEntry] = []
        try select.forEach { entries.append(try ComplaintRow.entry(from: $0)) }
        guard entries.count > limit else { return QueuePage(entries: entries, next: end) }
        entries.removeLast(entries.count - limit)
        return QueuePage(entries: entries, next: entries.last?.queueKey)
    }

    private func conditions(_ filter: QueueFilter) -> [RowCondition] {
        let equal: [RowCondition?] = [
            RowCondition.status(among: filter.statuses),
            RowCondition.equal("language", filter.language, counter: "language"),
            RowCondition.equal("product_area", filter.productArea, counter: "productArea"),
        ]
        var conditions = equal.compactMap { $0 }
        if let person = filter.assignedTo {
            conditions.append(
                RowCondition(
                    index: "complaint_assigned", sql: "assigned_to = ?", values: [.number(person.rawValue)]))
        }
        if filter.isUnassigned {
            conditions.append(RowCondition(index: nil, sql: "assigned_to IS NULL", values: []))
        }
        if let day = filter.dueBy {
            conditions.append(
                RowCondition(index: "complaint_due", sql: "next_due <= ?", values: [.number(day.milliseconds)]))
        }
        return conditions
    }

    /// The index to find the page by; nil for the queue's own.
    private func index(_ filter: QueueFilter, _ conditions: [RowCondition]) throws -> String? {
        // It gives what one person works on in the order of the queue.
        if filter.assignedTo != nil { return "complaint_assigned" }
        var best: (index: String?, count: Int64) = (nil, bounds.queueFew + 1)
        for condition in conditions {
            guard let index = condition.index else { continue }
            let count = try condition.count(in: database, upTo: bounds.queueFew)
            if count < best.count { best = (index, count) }
        }
        return best.index
    }

    /// The last place that a walk looks at; nil when it comes to the end.
    private func end(after key: QueueKey?) throws -> QueueKey? {
        let select = try BoundStatement(
            cachedIn: database,
            """
            SELECT \(Self.order) FROM complaint INDEXED BY complaint_queue WHERE \(Self.rest)
            ORDER BY \(Self.order) LIMIT 1 OFFSET ?
            """)
        Self.bind(key, to: select)
        select.bind(bounds.queueRows - 1)
        return try select.first { row in
            QueueKey(
                priority: Int(-row.integer(0)), receivedAt: Instant(milliseconds: row.integer(1)),
                complaint: ComplaintID(rawValue: row.integer(2)))
        }
    }

    private static func bind(_ key: QueueKey?, to statement: BoundStatement) {
        statement.bind(key.map { -Int64($0.priority) } ?? .min)
        statement.bind(key?.receivedAt.milliseconds ?? .min)
        statement.bind(key?.complaint.rawValue ?? .min)
    }
}
