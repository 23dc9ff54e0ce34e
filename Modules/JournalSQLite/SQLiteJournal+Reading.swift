package import EvenhandDomain
package import EvenhandJournal
internal import GRDB

extension SQLiteJournal {
    /// Reads in a snapshot of its own.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(JournalError) -> Value {
        do {
            return try await pool.read(body)
        } catch {
            throw SQLiteFailure.journalError(error, in: folder.journalPath)
        }
    }

    package func events(of stream: StreamID, from version: Int64) async throws(JournalError) -> [RecordedEvent] {
        try await read { try JournalRows($0).events(of: stream, from: version) }
    }

    package func events(
        of stream: StreamID, from version: Int64, limit: Int
    ) async throws(JournalError) -> [RecordedEvent] {
        try await read { try JournalRows($0).events(of: stream, from: version, limit: limit) }
    }

    package func events(from sequence: Int64, limit: Int) async throws(JournalError) -> [RecordedEvent] {
        try await read { try JournalRows($0).events(from: sequence, limit: limit) }
    }

    package func events(
        from sequence: Int64, through end: Int64, matching filter: EventFilter, limit: EventPageLimit
    ) async throws(JournalError) -> EventPage {
        try await read { try JournalRows($0).events(from: sequence, through: end, matching: filter, limit: limit) }
    }

    package func audit(
        key: JournalPublicKey?, progress: @escaping @Sendable (Int64, Int64) -> Void
    ) async throws(JournalError) -> AuditReport {
        guard let key = key ?? JournalPublicKey(publicKey) else {
            throw JournalError(.internalFault, "The journal has no usable public key.")
        }
        let total = position
        return try await read { database in
            try AuditWalk.run(database, key: key, total: total, progress: progress)
        }
    }
}

/// Walks events and texts side by side, both in order of sequence, and hands them to the auditor.
enum AuditWalk {
    private static let eventsPerProgress: Int64 = 20_000

    static func run(
        _ database: Database, key: JournalPublicKey, total: Int64, progress: @Sendable (Int64, Int64) -> Void
    ) throws -> AuditReport {
        var auditor = Auditor(key: key, checkpoints: try JournalRows(database).checkpoints())
        let events = try BoundStatement(
            cachedIn: database, "SELECT \(JournalRows.eventColumns) FROM event ORDER BY sequence")
        let texts = try BoundStatement(
            cachedIn: database, "SELECT id, subject, hash, salt, text, erased_by FROM text ORDER BY id")
        defer {
            events.reset()
            texts.reset()
        }
        var text = try texts.next()
        var count: Int64 = 0
        while let row = try events.next() {
            let sequence = row.integer(0)
            var own: [StoredText] = []
            while let columns = text, columns.integer(0) >> 16 <= sequence {
                if let stored = JournalRows.text(from: columns), stored.sequence == sequence {
                    own.append(stored)
                } else {
                    check(stray: columns, in: &auditor)
                }
                text = try texts.next()
            }
            if let event = JournalRows.event(from: row) {
                auditor.check(event, texts: own)
            } else {
                auditor.unreadable(sequence: sequence, "the row names no stream or has no hash")
            }
            count += 1
            if count % eventsPerProgress == 0 { progress(count, total) }
        }
        while let columns = text {
            check(stray: columns, in: &auditor)
            text = try texts.next()
        }
        progress(count, max(count, total))
        return auditor.finish()
    }

    private static func check(stray columns: SQLiteColumns, in auditor: inout Auditor) {
        if let stored = JournalRows.text(from: columns) {
            auditor.checkStray(stored)
        } else {
            auditor.unreadableText(sequence: columns.integer(0) >> 16)
        }
    }
}
