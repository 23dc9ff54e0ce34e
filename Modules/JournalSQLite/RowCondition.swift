internal import EvenhandDomain
internal import GRDB

/// How much of the complaint table one page may look at, so that no reader is held for long.
struct ListBounds {
    /// So many are rather found by an index and sorted than looked for on a walk.
    var few: Int64 = 2_000
    /// The same for the queue, whose own index holds what it is narrowed by. What a condition's index finds lies all over the
    /// table, 2.5 µs a row where it is warm and 15 where it is not: 2,000 of a million took 5 to 30 ms. A walk to the page's
    /// end takes 2 to 4 ms for them, and so does finding where it must end. Fewer than these are further apart than a walk goes,
    /// and so may be up to `few` that do not lie evenly: where a walk came out short, they are found by the index all the same.
    var queueFew: Int64 = 800
    /// Complaints of a walk along a list, whether looked up in further indexes or read; conditions that hardly ever meet then
    /// give short pages, each quick, instead of one slow one.
    var listRows: Int64 = 10_000
    /// Entries of a walk along the queue's index.
    var queueRows: Int64 = 50_000
    /// Complaints that concern somebody, which are read whole to be tested.
    var concernedRows = 1_000
}

/// A condition on the complaint table as SQL, with the index that finds what meets it.
struct RowCondition {
    enum Value {
        case text(String)
        case number(Int64)
    }

    /// nil: none finds it.
    var index: String?
    var sql: String
    var values: [Value]
    /// The column of which it asks for one value, if that is what it asks.
    var column: String?
    /// The index gives what meets it by the number of the complaint.
    var isOrdered = true
    /// The counters that together say how many complaints meet it; nil: counted in the index, as far as a few.
    var counters: [String]?
    /// How many to take it for where the index holds more than a few.
    var manyCount = Int64.max

    static func equal(_ column: String, _ value: String?, counter name: String? = nil) -> RowCondition? {
        guard let value else { return nil }
        return RowCondition(
            index: "complaint_\(column)", sql: "\(column) = ?", values: [.text(value)], column: column,
            counters: name.map { ["\($0)=\(value)"] })
    }

    static func status(among statuses: Set<ComplaintStatus>) -> RowCondition? {
        let values = statuses.map(\.rawValue).sorted()
        if values.count <= 1 { return equal("status", values.first, counter: "status") }
        let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
        return RowCondition(
            index: "complaint_status", sql: "status IN (\(marks))", values: values.map { .text($0) }, isOrdered: false,
            counters: values.map { "status=\($0)" })
    }

    func bind(to statement: BoundStatement) {
        for value in values {
            switch value {
            case .text(let text): statement.bind(text)
            case .number(let number): statement.bind(number)
            }
        }
    }

    /// How many complaints meet it, closed ones included.
    /// - Parameter few: as far as is counted where no counter tells.
    func count(in database: Database, upTo few: Int64) throws -> Int64 {
        if let counters {
            let select = try BoundStatement(cachedIn: database, "SELECT value FROM counter WHERE name = ?")
            var sum: Int64 = 0
            for counter in counters {
                select.bind(counter)
                sum += try select.first { $0.integer(0) } ?? 0
            }
            return sum
        }
        guard let index else { return manyCount }
        let select = try BoundStatement(
            cachedIn: database,
            "SELECT count(*) FROM (SELECT 1 FROM complaint INDEXED BY \(index) WHERE \(sql) LIMIT ?)")
        bind(to: select)
        select.bind(few + 1)
        let count = try select.first { $0.integer(0) } ?? 0
        return count > few ? manyCount : count
    }
}
