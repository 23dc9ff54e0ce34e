internal import EvenhandDomain
internal import EvenhandJournal
internal import GRDB

/// Lists complaints by walking one index, the one with the fewest complaints to look through, and testing the other
/// conditions row by row. The counters say how many complaints each value has, so the choice costs a few look-ups.
enum ComplaintList {
    /// A page looks at no more than this many rows; conditions that hardly ever meet then give short pages, each
    /// quick, instead of one slow one.
    private static let rowsExaminedPerPage = 1_000

    private struct Condition {
        var index: String
        var column: String
        var value: String?
        var number: Int64?
        /// How many complaints meet it, when a counter knows.
        var counter: String?
    }

    static func page(
        _ database: Database, _ filter: ComplaintFilter, below key: ComplaintID?, limit: Int
    ) throws -> ComplaintPage {
        let driver = try driver(database, filter)
        let employee = filter.employee ?? filter.everConcerned
        // Of an employee there are also the complaints that once concerned them.
        let isExact = conditions(filter).count <= 1 && filter.employee == nil
        let examined = isExact ? limit + 1 : max(rowsExaminedPerPage, limit + 1)
        let select = try statement(database, driver, employee: employee)
        if let employee {
            select.bind(employee.rawValue)
        } else if let driver {
            driver.number.map { select.bind($0) } ?? select.bind(driver.value)
        }
        select.bind(key?.rawValue ?? .max)
        select.bind(Int64(examined))
        return try collect(select, filter, limit: limit, examined: examined)
    }

    private static func collect(
        _ select: BoundStatement, _ filter: ComplaintFilter, limit: Int, examined: Int
    ) throws -> ComplaintPage {
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

    private static func conditions(_ filter: ComplaintFilter) -> [Condition] {
        var conditions: [Condition] = []
        if let customer = filter.customer {
            conditions.append(Condition(index: "complaint_customer", column: "customer", number: customer.rawValue))
        }
        let texts = [
            ("status", "status", filter.status?.rawValue), ("topic", "topic", filter.topic),
            ("language", "language", filter.language), ("product_area", "productArea", filter.productArea),
        ]
        for (column, name, value) in texts {
            guard let value else { continue }
            conditions.append(
                Condition(
                    index: "complaint_\(column)", column: column, value: value, counter: "\(name)=\(value)"))
        }
        return conditions
    }

    /// The condition whose index to walk; nil to walk the table. A customer has few complaints and goes first.
    private static func driver(_ database: Database, _ filter: ComplaintFilter) throws -> Condition? {
        let conditions = conditions(filter)
        if conditions.count <= 1 || conditions[0].number != nil { return conditions.first }
        let select = try BoundStatement(cachedIn: database, "SELECT value FROM counter WHERE name = ?")
        var best: (condition: Condition, count: Int64)?
        for condition in conditions {
            select.bind(condition.counter)
            let count = try select.first { $0.integer(0) } ?? 0
            if best.map({ count < $0.count }) ?? true { best = (condition, count) }
        }
        return best?.condition
    }

    private static func statement(
        _ database: Database, _ driver: Condition?, employee: EmployeeID?
    ) throws -> BoundStatement {
        if employee != nil {
            let columns = ComplaintRow.columns.map { "complaint.\($0)" }.joined(separator: ", ")
            return try BoundStatement(
                cachedIn: database,
                """
                SELECT \(columns) FROM complaint_employee JOIN complaint ON complaint.id = complaint_employee.complaint
                WHERE complaint_employee.employee = ? AND complaint_employee.complaint < ?
                ORDER BY complaint_employee.complaint DESC LIMIT ?
                """)
        }
        guard let driver else {
            return try BoundStatement(
                cachedIn: database,
                "SELECT \(ComplaintRow.columnList) FROM complaint WHERE id < ? ORDER BY id DESC LIMIT ?")
        }
        return try BoundStatement(
            cachedIn: database,
            """
            SELECT \(ComplaintRow.columnList) FROM complaint INDEXED BY \(driver.index)
            WHERE \(driver.column) = ? AND id < ? ORDER BY id DESC LIMIT ?
            """)
    }
}
