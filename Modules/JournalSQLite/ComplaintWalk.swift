/// A statement that gives complaints in descending order of number: one index is walked, the numbers it gives are looked up in
/// those of the other ordered conditions, and what stands in all of them is read from the table and tested for the rest.
///
/// Measured at a million complaints, 15,503 of a product in a language and a topic, none of them both: each read from the table
/// 23 ms; looked up in the indexes 10 ms, half a µs each; the indexes walked side by side from outside of SQLite, leaping over
/// each other, 18 ms, for finding a number anew costs twice as much there, and one that is a fifth of all is never far. Where
/// the walked index holds what the others are on, as that of products does, nothing is looked up: 0.1 µs each.
struct ComplaintWalk {
    let sql: String
    /// In the order in which the statement names what they compare with.
    private let walked: RowCondition?
    /// On columns that the walked index holds.
    private let held: [RowCondition]
    private let lookedUp: [RowCondition]
    private let tested: [RowCondition]

    /// - Parameters:
    ///   - conditions: the rarest first: what does not pass one is looked up for no further one.
    ///   - place: that of the condition whose index is walked; nil to walk the table.
    ///   - isEnded: whether the walk has a floor.
    init(_ conditions: [RowCondition], along place: Int?, isEnded: Bool) {
        var others = conditions
        let along = place.map { others.remove(at: $0) }
        let span = isEnded ? ["id < ?", "id >= ?"] : ["id < ?"]
        walked = along
        guard let main = along, let index = main.index, !others.isEmpty else {
            // Beside a walk of the table nothing is gained by an index: its rows are read anyway.
            held = []
            lookedUp = []
            tested = others
            let source = along?.index.map { "INDEXED BY \($0)" } ?? "NOT INDEXED"
            let clauses = [along].compactMap { $0?.sql } + others.map(\.sql) + span
            sql = """
                SELECT \(ComplaintRow.columnList) FROM complaint \(source)
                WHERE \(clauses.joined(separator: " AND ")) ORDER BY id DESC LIMIT ?
                """
            return
        }
        let columns = Schema.heldColumns[index] ?? []
        held = others.filter { columns.contains($0.column ?? "") }
        others.removeAll { columns.contains($0.column ?? "") }
        lookedUp = others.filter { $0.isOrdered && $0.index != nil }
        tested = others.filter { !$0.isOrdered || $0.index == nil }
        // Each is a subquery so that its condition means its own columns; SQLite makes one join of them, in this order.
        var sources = [Self.numbers(index, [main.sql] + held.map(\.sql) + span) + " AS walked"]
        var clauses: [String] = []
        for (place, condition) in lookedUp.enumerated() {
            guard let index = condition.index else { continue }
            sources.append(Self.numbers(index, [condition.sql]) + " AS other\(place)")
            // The sign keeps SQLite from taking the walk's span for the other's too, which it would look through each time.
            clauses.append("other\(place).number = +walked.number")
        }
        clauses.append("complaint.id = +walked.number")
        clauses += tested.map(\.sql)
        let row = ComplaintRow.columns.map { "complaint.\($0)" }.joined(separator: ", ")
        sql = """
            SELECT \(row) FROM \((sources + ["complaint"]).joined(separator: "\nCROSS JOIN "))
            WHERE \(clauses.joined(separator: " AND ")) ORDER BY walked.number DESC LIMIT ?
            """
    }

    private static func numbers(_ index: String, _ clauses: [String]) -> String {
        "(SELECT id AS number FROM complaint INDEXED BY \(index) WHERE \(clauses.joined(separator: " AND ")))"
    }

    /// - Parameter floor: given where the walk has one.
    func bind(to statement: BoundStatement, below key: Int64, floor: Int64?, limit: Int64) {
        let isJoin = walked != nil
        walked?.bind(to: statement)
        for condition in held { condition.bind(to: statement) }
        if !isJoin { for condition in tested { condition.bind(to: statement) } }
        statement.bind(key)
        if let floor { statement.bind(floor) }
        if isJoin { for condition in lookedUp + tested { condition.bind(to: statement) } }
        statement.bind(limit)
    }
}
