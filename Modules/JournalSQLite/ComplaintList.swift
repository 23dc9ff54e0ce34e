internal import EvenhandDomain
internal import EvenhandJournal
internal import GRDB

/// Lists complaints by walking one index, the one with the fewest complaints to look through. What else has an index in order
/// is looked up there, so that only what stands in all of them is read from the table. The counters say how many complaints
/// each value has, so the choice costs a few look-ups.
struct ComplaintList {
    let database: Database
    var bounds = ListBounds()

    func page(_ filter: ComplaintFilter, below key: ComplaintID?, limit: Int) throws -> ComplaintPage {
        if let employee = filter.employee ?? filter.everConcerned {
            return try page(concerning: employee, filter, below: key, limit: limit)
        }
        let ranked = try self.ranked(self.conditions(filter))
        let conditions = ranked.map(\.condition)
        let place = self.driver(ranked)
        let driver = place.map { conditions[$0] }
        let isExact = conditions.isEmpty || (driver?.isOrdered == true && conditions.count == 1)
        let isShort = place.map { ranked[$0].count <= bounds.few } ?? false
        let floor = isExact || isShort ? nil : try self.floor(driver, below: key)
        let walk = ComplaintWalk(conditions, along: place, isEnded: floor != nil)
        let select = try BoundStatement(database, walk.sql, keptIf: conditions.count <= 1)
        walk.bind(to: select, below: key?.rawValue ?? .max, floor: floor, limit: Int64(limit) + 1)
        var entries: [ComplaintEntry] = []
        try select.forEach { entries.append(try ComplaintRow.entry(from: $0)) }
        guard entries.count > limit else {
            return ComplaintPage(entries: entries, next: floor.map(ComplaintID.init(rawValue:)))
        }
        entries.removeLast(entries.count - limit)
        return ComplaintPage(entries: entries, next: entries.last?.id)
    }

    /// All conditions but whom a complaint concerns.
    func conditions(_ filter: ComplaintFilter) -> [RowCondition] {
        let equal: [RowCondition?] = [
            RowCondition.status(among: filter.statuses),
            RowCondition.equal("topic", filter.topic, counter: "topic"),
            RowCondition.equal("language", filter.language, counter: "language"),
            RowCondition.equal("product_area", filter.productArea, counter: "productArea"),
            RowCondition.equal("channel", filter.channel?.rawValue, counter: "channel"),
            RowCondition.equal("source", filter.source),
        ]
        var conditions = equal.compactMap { $0 }
        if let customer = filter.customer {
            // Also who complains a great deal has fewer complaints than most other values.
            conditions.append(
                RowCondition(
                    index: "complaint_customer", sql: "customer = ?", values: [.number(customer.rawValue)],
                    manyCount: bounds.few + 1))
        }
        var received: [(sql: String, value: RowCondition.Value)] = []
        if let from = filter.receivedFrom { received.append(("received_at >= ?", .number(from.milliseconds))) }
        if let until = filter.receivedUntil { received.append(("received_at < ?", .number(until.milliseconds))) }
        if !received.isEmpty {
            conditions.append(
                RowCondition(
                    index: "complaint_received", sql: received.map(\.sql).joined(separator: " AND "),
                    values: received.map(\.value), isOrdered: false))
        }
        return conditions
    }

    private typealias Ranked = (condition: RowCondition, count: Int64)

    /// The conditions with how many complaints meet each, as far as that is known, the rarest first.
    private func ranked(_ conditions: [RowCondition]) throws -> [Ranked] {
        // The only one is walked however many meet it.
        if conditions.count == 1, conditions[0].isOrdered { return [(conditions[0], .max)] }
        return try conditions.map { (condition: $0, count: try $0.count(in: database, upTo: bounds.few)) }
            .sorted { $0.count < $1.count }
    }

    /// The place of the condition whose index to walk; nil to walk the table. What an index does not give in order is sorted,
    /// which only a few are worth.
    private func driver(_ ranked: [Ranked]) -> Int? {
        if ranked.count == 1, ranked[0].condition.isOrdered { return 0 }
        return ranked.firstIndex { condition, count in
            condition.index != nil && count < .max && (condition.isOrdered || count <= bounds.few)
        }
    }

    /// The number of the last complaint that a page looks at; nil when it comes to the end.
    private func floor(_ driver: RowCondition?, below key: ComplaintID?) throws -> Int64? {
        guard let driver, let index = driver.index else {
            // Numbers are given in order and without gaps.
            let last = try Int64.fetchOne(database, sql: "SELECT max(id) FROM complaint") ?? 0
            let floor = min(last + 1, key?.rawValue ?? .max) - bounds.listRows
            return floor > 1 ? floor : nil
        }
        let select = try BoundStatement(
            cachedIn: database,
            """
            SELECT id FROM complaint INDEXED BY \(index) WHERE \(driver.sql) AND id < ?
            ORDER BY id DESC LIMIT 1 OFFSET ?
            """)
        driver.bind(to: select)
        select.bind(key?.rawValue ?? .max)
        select.bind(bounds.listRows - 1)
        return try select.first { $0.integer(0) }
    }

    // MARK: Whom they concern

    private func page(
        concerning employee: EmployeeID, _ filter: ComplaintFilter, below key: ComplaintID?, limit: Int
    ) throws -> ComplaintPage {
        // Of an employee there are also the complaints that once concerned them.
        let isExact = filter == ComplaintFilter(everConcerned: employee)
        let examined = isExact ? limit + 1 : max(bounds.concernedRows, limit + 1)
        let columns = ComplaintRow.columns.map { "complaint.\($0)" }.joined(separator: ", ")
        let select = try BoundStatement(
            cachedIn: database,
            """
            SELECT \(columns) FROM complaint_employee JOIN complaint ON complaint.id = complaint_employee.complaint
            WHERE complaint_employee.employee = ? AND complaint_employee.complaint < ?
            ORDER BY complaint_employee.complaint DESC LIMIT ?
            """)
        select.bind(employee.rawValue)
        select.bind(key?.rawValue ?? .max)
        select.bind(Int64(examined))
        defer { select.reset() }
        var entries: [ComplaintEntry] = []
        var rowCount = 0
        var last: ComplaintID?
        while let row = try select.next() {
            if entries.count == limit { return ComplaintPage(entries: entries, next: last) }
            rowCount += 1
            last = ComplaintID(rawValue: row.integer(0))
            let entry = try ComplaintRow.entry(from: row)
            if filter.matches(entry.summary) { entries.append(entry) }
        }
        return ComplaintPage(entries: entries, next: rowCount == examined ? last : nil)
    }
}
