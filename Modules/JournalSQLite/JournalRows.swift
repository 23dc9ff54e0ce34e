internal import EvenhandDomain
internal import EvenhandJournal
internal import GRDB

/// Reads stored events, texts and checkpoints on one connection.
struct JournalRows {
    static let eventColumns =
        "sequence, stream, version, kind, at, actor, unique_key, text_count, hash, payload"

    let database: Database

    init(_ database: Database) { self.database = database }

    /// A row as an event; nil when its stream or hash is none this program could have written.
    static func event(from row: SQLiteColumns) -> StoredEvent? {
        guard let stream = StreamID(key: row.integer(1)), let hash = row.hash(8) else { return nil }
        return StoredEvent(
            sequence: row.integer(0), stream: stream, version: row.integer(2), kind: row.string(3),
            at: Instant(milliseconds: row.integer(4)), actor: PersonID(rawValue: row.integer(5)),
            uniqueKey: row.optionalString(6), payload: row.bytes(9), textCount: Int(row.integer(7)), hash: hash)
    }

    /// A row of `id, subject, hash, salt, text, erased_by`; nil when it is none this program could have written.
    static func text(from row: SQLiteColumns) -> StoredText? {
        guard let subject = StreamID(key: row.integer(1)), let hash = row.hash(2) else { return nil }
        let id = row.integer(0)
        return StoredText(
            sequence: id >> 16, index: Int(id & 0xFFFF), subject: subject, hash: hash, salt: row.optionalBytes(3),
            text: row.optionalString(4), erasedBy: row.optionalInteger(5))
    }

    static func checkpoint(from row: SQLiteColumns) throws -> Checkpoint {
        guard let hash = row.hash(1) else {
            throw JournalError(
                .damaged, "The checkpoint at event \(row.integer(0)) is unreadable. Restore the folder from a backup.")
        }
        return Checkpoint(
            sequence: row.integer(0), journalHash: hash, at: Instant(milliseconds: row.integer(2)),
            signature: row.bytes(3))
    }

    func events(of stream: StreamID, from version: Int64, limit: Int = .max) throws -> [RecordedEvent] {
        let select = try BoundStatement(
            cachedIn: database,
            "SELECT \(Self.eventColumns) FROM event WHERE stream = ? AND version >= ? ORDER BY version LIMIT ?")
        select.bind(stream.key)
        select.bind(version)
        select.bind(Int64(limit))
        return try recorded(select)
    }

    func events(from sequence: Int64, limit: Int) throws -> [RecordedEvent] {
        let select = try BoundStatement(
            cachedIn: database,
            "SELECT \(Self.eventColumns) FROM event WHERE sequence >= ? ORDER BY sequence LIMIT ?")
        select.bind(sequence)
        select.bind(Int64(limit))
        return try recorded(select)
    }

    private func recorded(_ select: BoundStatement) throws -> [RecordedEvent] {
        var result: [RecordedEvent] = []
        try select.forEach { row in
            guard let event = Self.event(from: row) else { throw unreadable(row.integer(0)) }
            let texts = event.textCount == 0 ? [] : try self.texts(of: event.sequence)
            result.append(
                RecordedEvent(
                    sequence: event.sequence, stream: event.stream, version: event.version,
                    event: try EventCodec.decode(event, texts: texts)))
        }
        return result
    }

    func texts(of sequence: Int64) throws -> [StoredText] {
        let select = try BoundStatement(
            cachedIn: database,
            "SELECT id, subject, hash, salt, text, erased_by FROM text WHERE id >= ? AND id < ? ORDER BY id")
        select.bind(sequence << 16)
        select.bind((sequence + 1) << 16)
        var texts: [StoredText] = []
        try select.forEach { row in
            guard let text = Self.text(from: row) else { throw unreadable(sequence) }
            texts.append(text)
        }
        return texts
    }

    func checkpoints() throws -> [Checkpoint] {
        let select = try BoundStatement(
            cachedIn: database, "SELECT sequence, journal_hash, at, signature FROM checkpoint ORDER BY sequence")
        var checkpoints: [Checkpoint] = []
        try select.forEach { checkpoints.append(try Self.checkpoint(from: $0)) }
        return checkpoints
    }

    func lastCheckpoint() throws -> Checkpoint? {
        let select = try BoundStatement(
            cachedIn: database,
            "SELECT sequence, journal_hash, at, signature FROM checkpoint ORDER BY sequence DESC LIMIT 1")
        return try select.first { try Self.checkpoint(from: $0) }
    }

    /// The journal's hash at its end, taken on from a known one by the stored hashes.
    func journalHash(from known: Hash256, after sequence: Int64) throws -> Hash256 {
        let select = try BoundStatement(
            cachedIn: database, "SELECT sequence, hash FROM event WHERE sequence > ? ORDER BY sequence")
        select.bind(sequence)
        var hash = known
        try select.forEach { row in
            guard let event = row.hash(1) else { throw unreadable(row.integer(0)) }
            hash = HashChain.advance(hash, by: event)
        }
        return hash
    }

    /// How many narratives were recorded after a sequence. From the beginning the counters know, which spares a walk
    /// over the whole journal when the search index was lost.
    func narrativeCount(after sequence: Int64) throws -> Int64 {
        if sequence == 0 {
            return try Int64.fetchOne(database, sql: "SELECT sum(value) FROM counter WHERE name LIKE 'status=%'") ?? 0
        }
        return try Int64.fetchOne(
            database, sql: "SELECT count(*) FROM event WHERE sequence > ? AND kind = 'complaint.filed'",
            arguments: [sequence]) ?? 0
    }

    /// Hashes the last events again and throws `damaged` when one is not what was recorded.
    func checkLast(_ count: Int, through end: Int64, _ path: String) throws {
        let select = try BoundStatement(
            cachedIn: database,
            "SELECT \(Self.eventColumns) FROM event WHERE sequence > ? ORDER BY sequence")
        select.bind(max(0, end - Int64(count)))
        let before = try BoundStatement(
            cachedIn: database, "SELECT hash FROM event WHERE stream = ? AND version = ?")
        try select.forEach { row in
            guard let event = Self.event(from: row) else { throw unreadable(row.integer(0)) }
            before.bind(event.stream.key)
            before.bind(event.version - 1)
            let previous = try before.first { $0.hash(0) } ?? nil
            let hash = HashChain.hash(of: event, texts: try texts(of: event.sequence), after: previous ?? .zero)
            if hash != event.hash {
                throw SQLiteFailure.damaged(path, "event \(event.sequence) is not what was recorded")
            }
        }
    }

    func unreadable(_ sequence: Int64) -> JournalError {
        JournalError(
            .damaged,
            "Event \(sequence) cannot be read. Run 'evenhand audit verify' to see how far the damage goes, then restore "
                + "the folder from a backup.")
    }
}
