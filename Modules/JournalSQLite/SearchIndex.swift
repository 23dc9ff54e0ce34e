internal import EvenhandJournal
internal import Foundation
internal import GRDB
internal import Synchronization

/// A narrative as the index takes it; known by the sequence of the event that brought it.
struct SearchDocument: Equatable, Sendable {
    var sequence: Int64
    var text: String
}

/// Full-text search over narratives, in a file of its own beside the journal: indexing never holds the journal's
/// writer, runs on another core, and a lost or damaged index is made anew from the journal. FTS5 by words and, for
/// scripts without spaces, by pairs of code points (`SearchText`); contentless, so no text is stored twice.
final class SearchIndex: Sendable {
    struct State {
        /// Every narrative up to this sequence is in the index.
        var indexedThrough: Int64 = 0
        /// Narratives on disk and not yet indexed. A batch may be indexed before the writer has told of it: below zero
        /// for that moment.
        var backlog: Int64 = 0
        /// What the writer handed over, to be indexed without reading it back.
        var handed = HandedDocuments()
        var isRunning = false
        var isClosed = false
        /// How often somebody said that there may be work.
        var wakeCount = 0
        /// Erasures whose journal transaction is not decided yet.
        var openErasures = 0
        /// A merge that takes removed words out is under way.
        var isMerging = false
        /// Words of removed documents still lie in unmerged segments.
        var needsPurge = false
        /// How often pairs of code points stand in the texts, as far as somebody searched for them.
        var pairShares: [String: PairShare] = [:]
    }

    let pool: DatabasePool
    let path: String
    let state = Mutex(State())

    /// Opens the index of the journal whose first event has this hash; one that belongs to another journal, runs ahead
    /// of this one or is damaged is made anew. `countBacklog` counts the journal's narratives after a sequence.
    init(path: String, journal: Hash256?, position: Int64, countBacklog: (Int64) throws -> Int64) throws {
        self.path = path
        do {
            pool = try Self.open(path, journal: journal, position: position)
        } catch let error as DatabaseError where Self.isDamage(error) {
            try Self.delete(path)
            pool = try Self.open(path, journal: journal, position: position)
        }
        let (indexed, removed) = try pool.read { database in
            (
                try Int64.fetchOne(database, sql: "SELECT indexed_through FROM state") ?? 0,
                try Int64.fetchOne(database, sql: "SELECT count(*) FROM removed") ?? 0
            )
        }
        let backlog = indexed < position ? try countBacklog(indexed) : 0
        state.withLock { state in
            state.indexedThrough = indexed
            state.needsPurge = removed > 0
            state.backlog = backlog
        }
    }

    private static func isDamage(_ error: DatabaseError) -> Bool {
        [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT, .SQLITE_ERROR].contains(error.resultCode)
    }

    private static func delete(_ path: String) throws {
        for suffix in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + suffix) {
            try FileManager.default.removeItem(atPath: path + suffix)
        }
    }

    private static func open(_ path: String, journal: Hash256?, position: Int64) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.label = "evenhand.search"
        configuration.maximumReaderCount = 2
        configuration.prepareDatabase { database in
            // Whatever is taken out is overwritten: erased words must not linger in free space.
            try database.execute(sql: "PRAGMA secure_delete = ON; PRAGMA cache_size = -2000")
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1-search") { try $0.execute(sql: schema) }
        migrator.registerMigration("2-places") { database in
            try database.execute(sql: "CREATE VIRTUAL TABLE place USING fts5vocab(narrative, instance)")
        }
        try migrator.migrate(pool)
        let belongs = try pool.read { database in
            let row = try Row.fetchOne(database, sql: "SELECT journal, indexed_through FROM state")
            let owner: Data? = row?["journal"]
            let indexed: Int64 = row?["indexed_through"] ?? 0
            return indexed <= position && (owner == nil || owner == journal.map { Data($0.bytes) })
        }
        if !belongs {
            try pool.close()
            try delete(path)
            return try open(path, journal: journal, position: position)
        }
        if let journal {
            try pool.write {
                try $0.execute(sql: "UPDATE state SET journal = ?", arguments: [Data(journal.bytes)])
            }
        }
        return pool
    }

    private static let schema = """
        CREATE VIRTUAL TABLE narrative USING fts5(
            words, content = '', columnsize = 0,
            tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* Co'"
        );
        INSERT INTO narrative (narrative, rank) VALUES ('hashsize', 4194304);
        INSERT INTO narrative (narrative, rank) VALUES ('automerge', 16);
        CREATE TABLE state (journal BLOB, indexed_through INTEGER NOT NULL);
        INSERT INTO state VALUES (NULL, 0);
        CREATE TABLE removed (sequence INTEGER PRIMARY KEY);
        """

    /// Sequences of narratives, the newest first, below `key`, and what was asked for them, which may leave runs of code points
    /// that these have yet to be confirmed by (`SearchIndex+Runs`).
    func sequences(
        matching query: SearchQuery, below key: Int64?, limit: Int, asPhrases: Bool
    ) async throws -> (sequences: [Int64], question: Question) {
        try await pool.read { database in
            let question = try self.question(query, asPhrases: asPhrases, database)
            let statement = try BoundStatement(
                cachedIn: database,
                "SELECT rowid FROM narrative WHERE narrative MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?")
            statement.bind(question.match)
            statement.bind(key ?? .max)
            statement.bind(Int64(limit))
            var sequences: [Int64] = []
            try statement.forEach { sequences.append($0.integer(0)) }
            return (sequences, question)
        }
    }

    /// Takes documents out, and keeps the indexer from putting them back. What is not indexed yet is only kept out.
    func remove(_ documents: [SearchDocument]) throws {
        if documents.isEmpty { return }
        try pool.write { database in
            let indexed = try Int64.fetchOne(database, sql: "SELECT indexed_through FROM state") ?? 0
            for document in documents {
                let already = try Bool.fetchOne(
                    database, sql: "SELECT 1 FROM removed WHERE sequence = ?", arguments: [document.sequence])
                if document.sequence <= indexed, already == nil {
                    try database.execute(
                        sql: "INSERT INTO narrative (narrative, rowid, words) VALUES ('delete', ?, ?)",
                        arguments: [document.sequence, SearchText.segmented(document.text)])
                }
                try database.execute(
                    sql: "INSERT OR IGNORE INTO removed VALUES (?)", arguments: [document.sequence])
            }
        }
        state.withLock { state in
            state.needsPurge = true
            state.openErasures += 1
        }
    }

    /// The journal's transaction that called `remove` is decided: kept, or undone and `restore` has run.
    func settleErasures() {
        state.withLock { $0.openErasures = 0 }
    }

    /// Puts back what `remove` took out for an erasure that was not kept after all.
    func restore(_ documents: [SearchDocument]) throws {
        if documents.isEmpty { return }
        try pool.write { database in
            let indexed = try Int64.fetchOne(database, sql: "SELECT indexed_through FROM state") ?? 0
            for document in documents {
                try database.execute(sql: "DELETE FROM removed WHERE sequence = ?", arguments: [document.sequence])
                if document.sequence <= indexed, database.changesCount > 0 {
                    try database.execute(
                        sql: "INSERT INTO narrative (rowid, words) VALUES (?, ?)",
                        arguments: [document.sequence, SearchText.segmented(document.text)])
                }
            }
        }
    }

    /// How far search reaches, and how many narratives it does not reach yet.
    var reach: (indexedThrough: Int64, backlog: Int64) {
        state.withLock { ($0.indexedThrough, max(0, $0.backlog)) }
    }

    var isPurging: Bool { state.withLock { $0.needsPurge } }

    /// Returns when the indexer has nothing left to do for now: it holds the queue until then.
    func idle() async {
        await withCheckedContinuation { continuation in
            pool.asyncWriteWithoutTransaction { _ in continuation.resume() }
        }
    }

    func close() {
        state.withLock { $0.isClosed = true }
        // Waits for the batch at work; a pool that is busy closing twice is no concern of the caller.
        try? pool.close()
    }
}
