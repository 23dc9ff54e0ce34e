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

    package func search(
        _ query: SearchQuery, below key: Int64?, limit: Int
    ) async throws(JournalError) -> SearchPage {
        let (indexedThrough, backlog) = search.reach
        let found = try await sequences(matching: query, below: key, limit: limit + 1)
        let wanted = found.prefix(limit)
        let hits = try await read { database in
            try wanted.compactMap { try Self.hit(database, $0, query) }
        }
        return SearchPage(
            hits: hits, next: found.count > limit ? wanted.last : nil, indexedThrough: indexedThrough, backlog: backlog)
    }

    /// Sequences of narratives that hold the query, the newest first, below `key`.
    private func sequences(
        matching query: SearchQuery, below key: Int64?, limit: Int
    ) async throws(JournalError) -> [Int64] {
        var found: [Int64] = []
        var below = key
        // What the index finds need not be it, so more is asked for, and ever more while little of it was.
        var asked = limit
        while true {
            let candidates: (sequences: [Int64], unconfirmed: [String])
            do {
                candidates = try await search.sequences(matching: query, below: below, limit: asked)
            } catch {
                throw SQLiteFailure.journalError(error, in: folder.searchPath)
            }
            if candidates.unconfirmed.isEmpty { return candidates.sequences }
            let missing = limit - found.count
            found += try await read { database in
                try Self.holding(candidates.unconfirmed, among: candidates.sequences, atMost: missing, database)
            }
            if found.count >= limit || candidates.sequences.count < asked || Task.isCancelled { return found }
            below = candidates.sequences.last
            asked = min(max(asked * 8, 512), 4_096)
        }
    }

    /// Those whose text holds each of the runs as it is written.
    private static func holding(
        _ runs: [String], among sequences: [Int64], atMost limit: Int, _ database: Database
    ) throws -> [Int64] {
        let conditions = Array(repeating: "instr(text, ?) > 0", count: runs.count).joined(separator: " AND ")
        let select = try BoundStatement(
            cachedIn: database, "SELECT 1 FROM text WHERE id = ? AND text IS NOT NULL AND \(conditions)")
        var found: [Int64] = []
        for sequence in sequences {
            if found.count == limit { break }
            select.bind(sequence << 16)
            for run in runs { select.bind(run) }
            if try select.first({ $0.integer(0) }) != nil { found.append(sequence) }
        }
        return found
    }

    /// nil when the text was erased since it was found.
    private static func hit(_ database: Database, _ sequence: Int64, _ query: SearchQuery) throws -> SearchHit? {
        let select = try BoundStatement(
            cachedIn: database,
            """
            SELECT event.stream, text.text FROM event JOIN text ON text.id = event.sequence << 16
            WHERE event.sequence = ? AND text.text IS NOT NULL
            """)
        select.bind(sequence)
        return try select.first { row -> SearchHit? in
            guard case .complaint(let complaint) = StreamID(key: row.integer(0)) else { return nil }
            return SearchHit(
                complaint: complaint, sequence: sequence, snippet: Snippet.make(from: row.string(1), for: query))
        } ?? nil
    }
}
