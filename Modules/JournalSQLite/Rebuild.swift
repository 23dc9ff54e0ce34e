internal import EvenhandDomain
internal import EvenhandJournal
internal import GRDB

/// Folds the whole journal into empty read models, within the caller's transaction.
enum Rebuild {
    private static let pageLimit = EventPageLimit(events: 1_000, looked: 4_096, bytes: 8 << 20)
    /// Blocks of outcomes are large, and no read model is made of them.
    private static let folded = EventFilter(categories: Set(StreamCategory.allCases).subtracting([.outcomes]))

    static func run(
        _ database: Database, into transaction: inout SQLiteTransaction, total: Int64,
        progress: @Sendable (Int64, Int64) -> Void
    ) throws {
        for table in Schema.readModelTables { try database.execute(sql: "DELETE FROM \(table)") }
        let rows = JournalRows(database)
        var projection = Projection()
        var next: Int64 = 1
        while true {
            let page = try rows.events(from: next, through: .max, matching: folded, limit: pageLimit)
            guard page.next > next else { break }
            for event in page.events {
                try projection.apply(
                    event.event, of: event.stream, isFirst: event.version == 1, in: &transaction)
            }
            try projection.flush(into: &transaction)
            next = page.next
            progress(next - 1, total)
        }
    }
}
