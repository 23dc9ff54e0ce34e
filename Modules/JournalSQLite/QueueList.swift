internal import EvenhandDomain
internal import EvenhandJournal
internal import GRDB

/// Pages of the queue. Narrowed to what few complaints meet it is found by that condition's index and sorted; else it is
/// walked along its own index, which holds what it is narrowed by, so that what does not pass is not read. Of matches that do
/// not lie evenly, all at the queue's end or all closed, such a walk finds few: then a condition's index is tried after all.
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
        // It gives what one person works on in the order of the queue.
        let index = filter.assignedTo == nil ? try index(conditions, few: bounds.queueFew) : "complaint_assigned"
        let end = index == nil && !conditions.isEmpty ? try end(after: key) : nil
        let walked = try page(conditions, by: index, after: key, through: end, limit: limit)
        guard end != nil, walked.entries.count < limit, let rarest = try self.index(conditions, few: bounds.few) else {
            return walked
        }
        return try page(conditions, by: rarest, after: key, through: nil, limit: limit)
    }

    /// - Parameters:
    ///   - index: the one to find the page by; nil for the queue's own.
    ///   - end: the last place that is looked at; nil to go to the end.
    private func page(
        _ conditions: [RowCondition], by index: String?, after key: QueueKey?, through end: QueueKey?, limit: Int
    ) throws -> QueuePage {
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

    /// The index of the condition that the fewest complaints meet; nil where these are more than a few.
    private func index(_ conditions: [RowCondition], few: Int64) throws -> String? {
        var best: (index: String?, count: Int64) = (nil, few + 1)
        for condition in conditions {
            guard let index = condition.index else { continue }
            let count = try condition.count(in: database, upTo: few)
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
