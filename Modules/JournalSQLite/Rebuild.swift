internal import EvenhandDomain
internal import EvenhandJournal
internal import GRDB

/// Folds the whole journal into empty read models, within the caller's transaction.
enum Rebuild {
    private static let eventsPerFlush: Int64 = 1_000

    static func run(
        _ database: Database, into transaction: inout SQLiteTransaction, total: Int64,
        progress: @Sendable (Int64, Int64) -> Void
    ) throws {
        for table in Schema.readModelTables { try database.execute(sql: "DELETE FROM \(table)") }
        let rows = JournalRows(database)
        var projection = Projection()
        var next: Int64 = 1
        while true {
            let events = try rows.events(from: next, limit: Int(eventsPerFlush))
            guard let last = events.last else { break }
            for event in events {
                try projection.apply(
                    event.event, of: event.stream, isFirst: event.version == 1, in: &transaction)
            }
            try projection.flush(into: &transaction)
            next = last.sequence + 1
            progress(last.sequence, total)
        }
    }
}
