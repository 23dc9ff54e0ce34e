package import EvenhandDomain
package import EvenhandJournal
internal import Foundation
internal import GRDB

extension SQLiteJournal {
    package func customer(_ id: CustomerID) async throws(JournalError) -> CustomerEntry? {
        let found: [CustomerEntry] = try await entries("SELECT entry FROM customer WHERE id = ?") {
            $0.bind(id.rawValue)
        }
        return found.first
    }

    package func customer(external reference: SourceReference) async throws(JournalError) -> CustomerEntry? {
        let found: [CustomerEntry] = try await entries(
            "SELECT entry FROM customer WHERE external_id = ? AND external_source = ? ORDER BY id LIMIT 1"
        ) { select in
            select.bind(reference.id)
            select.bind(reference.source)
        }
        return found.first
    }

    package func customers(after key: CustomerID?, limit: Int) async throws(JournalError) -> [CustomerEntry] {
        try await entries("SELECT entry FROM customer WHERE id > ? ORDER BY id LIMIT ?") { select in
            select.bind(key?.rawValue ?? .min)
            select.bind(Int64(limit))
        }
    }

    package func employee(_ id: EmployeeID) async throws(JournalError) -> EmployeeEntry? {
        let found: [EmployeeEntry] = try await entries("SELECT entry FROM employee WHERE id = ?") {
            $0.bind(id.rawValue)
        }
        return found.first
    }

    package func employees(after key: EmployeeID?, limit: Int) async throws(JournalError) -> [EmployeeEntry] {
        try await entries("SELECT entry FROM employee WHERE id > ? ORDER BY id LIMIT ?") { select in
            select.bind(key?.rawValue ?? .min)
            select.bind(Int64(limit))
        }
    }

    package func managerChanges(around person: EmployeeID) async throws(JournalError) -> [ManagerChange] {
        try await read { database in
            let select = try BoundStatement(
                cachedIn: database,
                """
                WITH RECURSIVE
                    above (id) AS (
                        SELECT ?1 UNION
                        SELECT manager FROM manager_change JOIN above ON employee = above.id WHERE manager IS NOT NULL),
                    below (id) AS (
                        SELECT ?1 UNION
                        SELECT employee FROM manager_change JOIN below ON manager = below.id)
                SELECT employee, version, manager, from_at, recorded_at FROM manager_change
                WHERE employee IN (SELECT id FROM above UNION SELECT id FROM below) ORDER BY employee, version
                """)
            select.bind(person.rawValue)
            var changes: [ManagerChange] = []
            try select.forEach { row in
                changes.append(
                    ManagerChange(
                        employee: EmployeeID(rawValue: row.integer(0)), version: row.integer(1),
                        manager: row.optionalInteger(2).map(EmployeeID.init(rawValue:)),
                        from: Instant(milliseconds: row.integer(3)),
                        recordedAt: Instant(milliseconds: row.integer(4))))
            }
            return changes
        }
    }

    package func token(sha256: [UInt8]) async throws(JournalError) -> TokenEntry? {
        let found: [TokenEntry] = try await entries("SELECT entry FROM token WHERE sha256 = ?") { $0.bind(sha256) }
        return found.first
    }

    package func tokens() async throws(JournalError) -> [TokenEntry] {
        try await entries("SELECT entry FROM token ORDER BY id") { _ in }
    }

    private func entries<Entry: Decodable & Sendable>(
        _ sql: String, _ bind: @escaping @Sendable (BoundStatement) -> Void
    ) async throws(JournalError) -> [Entry] {
        try await read { database in
            let select = try BoundStatement(cachedIn: database, sql)
            bind(select)
            var entries: [Entry] = []
            try select.forEach { entries.append(try EntryJSON.decode($0.bytes(0))) }
            return entries
        }
    }

    package func stream(holding uniqueKey: String) async throws(JournalError) -> StreamID? {
        try await read { database in
            let select = try BoundStatement(cachedIn: database, "SELECT stream FROM event WHERE unique_key = ?")
            select.bind(uniqueKey)
            return try select.first { StreamID(key: $0.integer(0)) } ?? nil
        }
    }

    package func status() async throws(JournalError) -> JournalStatus {
        let (indexedThrough, backlog) = search.reach
        return JournalStatus(
            position: position, indexedThrough: indexedThrough, searchBacklog: backlog, lastCheckpoint: lastCheckpoint,
            waitingAppends: waitingAppendCount, isErasingFromSearch: search.isPurging, storedByteCount: storedByteCount,
            schemaVersion: Schema.version)
    }

    private var storedByteCount: Int64 {
        var total: Int64 = 0
        for path in [folder.journalPath, folder.searchPath] {
            for suffix in ["", "-wal"] {
                let attributes = try? FileManager.default.attributesOfItem(atPath: path + suffix)
                total += (attributes?[.size] as? NSNumber)?.int64Value ?? 0
            }
        }
        return total
    }
}
