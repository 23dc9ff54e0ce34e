package import EvenhandDomain
package import EvenhandJournal
internal import GRDB

extension SQLiteJournal {
    package func complaint(_ id: ComplaintID) async throws(JournalError) -> ComplaintEntry? {
        try await read { database in
            let select = try BoundStatement(
                cachedIn: database, "SELECT \(ComplaintRow.columnList) FROM complaint WHERE id = ?")
            select.bind(id.rawValue)
            return try select.first { try ComplaintRow.entry(from: $0) }
        }
    }

    package func complaints(_ ids: [ComplaintID]) async throws(JournalError) -> [ComplaintID: ComplaintEntry] {
        try await read { database in
            let select = try BoundStatement(
                cachedIn: database, "SELECT \(ComplaintRow.columnList) FROM complaint WHERE id = ?")
            var entries: [ComplaintID: ComplaintEntry] = [:]
            for id in ids {
                select.bind(id.rawValue)
                entries[id] = try select.first { try ComplaintRow.entry(from: $0) }
            }
            return entries
        }
    }

    package func excerpts(
        of ids: [ComplaintID], characters length: Int
    ) async throws(JournalError) -> [ComplaintID: ComplaintExcerpt] {
        try await read { database in
            let columns = ComplaintRow.columns.map { "complaint.\($0)" }.joined(separator: ", ")
            // Outer joins, so that a complaint stands there also without a text.
            let select = try BoundStatement(
                cachedIn: database,
                """
                SELECT \(columns), text.text FROM complaint
                LEFT JOIN event ON event.stream = ? AND event.version = 1
                LEFT JOIN text ON text.id = event.sequence << 16
                WHERE complaint.id = ?
                """)
            let narrative = Int32(ComplaintRow.columns.count)
            var excerpts: [ComplaintID: ComplaintExcerpt] = [:]
            for id in ids {
                select.bind(StreamID.complaint(id).key)
                select.bind(id.rawValue)
                excerpts[id] = try select.first { row in
                    ComplaintExcerpt(
                        entry: try ComplaintRow.entry(from: row),
                        beginning: row.isNull(narrative)
                            ? nil
                            : row.withBytes(narrative) { ComplaintExcerpt.beginning(of: $0, characters: length) })
                }
            }
            return excerpts
        }
    }

    package func queue(
        _ filter: QueueFilter, after key: QueueKey?, limit: Int
    ) async throws(JournalError) -> QueuePage {
        try await read { try QueueList(database: $0).page(filter, after: key, limit: limit) }
    }

    package func complaintsDue(
        before moment: Instant, after key: DueKey?, limit: Int
    ) async throws(JournalError) -> DuePage {
        try await read { database in
            let select = try BoundStatement(
                cachedIn: database,
                """
                SELECT \(ComplaintRow.columnList) FROM complaint INDEXED BY complaint_due
                WHERE next_due < ? AND (next_due, id) > (?, ?) ORDER BY next_due, id LIMIT ?
                """)
            select.bind(moment.milliseconds)
            select.bind(key?.due.milliseconds ?? .min)
            select.bind(key?.complaint.rawValue ?? .min)
            let (entries, isLast) = try Self.page(select, limit)
            let next =
                isLast
                ? nil
                : entries.last.flatMap { last in
                    last.summary.nextDue.map { DueKey(due: $0, complaint: last.id) }
                }
            return DuePage(entries: entries, next: next)
        }
    }

    /// Asks for one row more than wanted, to know whether the page is the last.
    private static func page(
        _ select: BoundStatement, _ limit: Int
    ) throws -> (entries: [ComplaintEntry], isLast: Bool) {
        select.bind(Int64(limit) + 1)
        var entries: [ComplaintEntry] = []
        try select.forEach { entries.append(try ComplaintRow.entry(from: $0)) }
        if entries.count <= limit { return (entries, true) }
        entries.removeLast(entries.count - limit)
        return (entries, false)
    }

    package func remediesDue(
        before moment: Instant, after key: RemedyDue?, limit: Int
    ) async throws(JournalError) -> [RemedyDue] {
        try await read { database in
            let select = try BoundStatement(
                cachedIn: database,
                """
                SELECT due, complaint, remedy, owner FROM remedy
                WHERE due < ? AND (due, complaint, remedy) > (?, ?, ?) ORDER BY due, complaint, remedy LIMIT ?
                """)
            select.bind(moment.milliseconds)
            select.bind(key?.due.milliseconds ?? .min)
            select.bind(key?.complaint.rawValue ?? .min)
            select.bind(key?.remedy.rawValue ?? .min)
            select.bind(Int64(limit))
            var due: [RemedyDue] = []
            try select.forEach { row in
                due.append(
                    RemedyDue(
                        due: Instant(milliseconds: row.integer(0)), complaint: ComplaintID(rawValue: row.integer(1)),
                        remedy: RemedyID(rawValue: row.integer(2)), owner: PersonID(rawValue: row.integer(3))))
            }
            return due
        }
    }

    package func complaints(
        _ filter: ComplaintFilter, below key: ComplaintID?, limit: Int
    ) async throws(JournalError) -> ComplaintPage {
        try await read { try ComplaintList(database: $0).page(filter, below: key, limit: limit) }
    }

    package func counters() async throws(JournalError) -> [String: Int64] {
        try await read { database in
            let select = try BoundStatement(cachedIn: database, "SELECT name, value FROM counter WHERE value <> 0")
            var counters: [String: Int64] = [:]
            try select.forEach { counters[$0.string(0)] = $0.integer(1) }
            return counters
        }
    }
}
