package import EvenhandDomain
package import EvenhandJournal
internal import GRDB

extension SQLiteJournal {
    package func beginReads(at now: Instant) async throws(JournalError) {
        try await writingBeside { database in
            let close = try BoundStatement(
                cachedIn: database, "UPDATE read_gap SET until_at = max(?, from_at) WHERE until_at IS NULL")
            close.bind(now.milliseconds)
            try close.run()
            try Self.insertGap(database, from: now, until: nil, lost: nil)
        }
    }

    package func keep(
        _ reads: [CaseRead], gaps: [ReadGap], through: Instant, isLast: Bool
    ) async throws(JournalError) {
        try await writingBeside { database in
            let insert = try BoundStatement(
                cachedIn: database,
                "INSERT INTO case_read (at, person, door, what, first, last, count) VALUES (?, ?, ?, ?, ?, ?, ?)")
            for read in reads {
                insert.bind(read.at.milliseconds)
                insert.bind(read.person.rawValue)
                insert.bind(read.door.rawValue)
                insert.bind(read.what.rawValue)
                insert.bind(read.first.rawValue)
                insert.bind(read.last.rawValue)
                insert.bind(Int64(read.count))
                try insert.run()
            }
            for gap in gaps { try Self.insertGap(database, from: gap.from, until: gap.until, lost: gap.lost) }
            let mark = try BoundStatement(
                cachedIn: database,
                isLast
                    ? "DELETE FROM read_gap WHERE until_at IS NULL"
                    : "UPDATE read_gap SET from_at = ? WHERE until_at IS NULL")
            if !isLast { mark.bind(through.milliseconds) }
            try mark.run()
        }
    }

    private static func insertGap(_ database: Database, from: Instant, until: Instant?, lost: Int?) throws {
        let insert = try BoundStatement(
            cachedIn: database, "INSERT INTO read_gap (from_at, until_at, lost) VALUES (?, ?, ?)")
        insert.bind(from.milliseconds)
        insert.bind(until?.milliseconds)
        insert.bind(lost.map { Int64($0) })
        try insert.run()
    }

    /// One transaction on the writer's queue.
    func writingBeside(_ body: @escaping @Sendable (Database) throws -> Void) async throws(JournalError) {
        let path = folder.journalPath
        try await onWriter { database throws(JournalError) in
            do {
                try database.inTransaction(.immediate) {
                    try body(database)
                    return .commit
                }
            } catch {
                throw SQLiteFailure.journalError(error, in: path)
            }
        }
    }

    /// By person or by complaint one index leads; reads of many complaints, which are few, have one of their own.
    package func caseReads(
        _ filter: CaseReadFilter, below key: Int64?, limit: Int
    ) async throws(JournalError) -> CaseReadPage {
        try await read { database in
            let columns = "id, at, person, door, what, first, last, count"
            let sql: String
            if filter.complaint != nil {
                sql = """
                    SELECT * FROM (
                        SELECT \(columns) FROM case_read INDEXED BY case_read_complaint
                        WHERE first = ?1 AND last = first AND id < ?2
                        UNION ALL
                        SELECT \(columns) FROM case_read INDEXED BY case_read_many
                        WHERE first <> last AND first <= ?1 AND last >= ?1 AND id < ?2)
                    ORDER BY id DESC
                    """
            } else if filter.person != nil {
                sql = "SELECT \(columns) FROM case_read WHERE person = ?1 AND id < ?2 ORDER BY id DESC"
            } else {
                sql = "SELECT \(columns) FROM case_read WHERE ?1 = 0 AND id < ?2 ORDER BY id DESC"
            }
            let select = try BoundStatement(cachedIn: database, sql)
            select.bind(filter.complaint?.rawValue ?? filter.person?.rawValue ?? 0)
            select.bind(key ?? .max)
            defer { select.reset() }
            var page = CaseReadPage(rows: [], next: nil)
            while let row = try select.next() {
                guard let read = Self.caseRead(from: row) else { continue }
                // Kept in the order they happened, but for moments that shared a batch.
                if let since = filter.since, read.at.milliseconds < since.milliseconds - 60_000 { break }
                guard filter.admits(read) else { continue }
                if page.rows.count == limit { return page }
                page.rows.append(.init(key: row.integer(0), read: read))
                page.next = row.integer(0)
            }
            page.next = nil
            return page
        }
    }

    private static func caseRead(from row: SQLiteColumns) -> CaseRead? {
        guard let door = Door(rawValue: row.string(3)), let what = CaseRead.What(rawValue: row.string(4)) else {
            return nil
        }
        return CaseRead(
            at: Instant(milliseconds: row.integer(1)), person: PersonID(rawValue: row.integer(2)), door: door,
            what: what, first: ComplaintID(rawValue: row.integer(5)), last: ComplaintID(rawValue: row.integer(6)),
            count: Int(row.integer(7)))
    }

    package func readGaps(limit: Int) async throws(JournalError) -> [ReadGap] {
        try await read { database in
            let select = try BoundStatement(
                cachedIn: database,
                "SELECT from_at, until_at, lost FROM read_gap WHERE until_at IS NOT NULL ORDER BY id DESC LIMIT ?")
            select.bind(Int64(limit))
            var gaps: [ReadGap] = []
            try select.forEach { row in
                gaps.append(
                    ReadGap(
                        from: Instant(milliseconds: row.integer(0)), until: Instant(milliseconds: row.integer(1)),
                        lost: row.optionalInteger(2).map(Int.init)))
            }
            return gaps
        }
    }
}
