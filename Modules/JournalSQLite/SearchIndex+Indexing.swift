internal import EvenhandJournal
internal import GRDB
internal import Synchronization

extension SearchIndex {
    /// How much one indexing transaction takes: large enough that FTS5 writes long segments, small enough that an
    /// erasure, which waits for the batch at work, does not wait long.
    static let documentsPerBatch: Int64 = 2_000

    /// Offers the narratives of a transaction that is on disk: all between two sequences of the journal.
    func offer(_ documents: [SearchDocument], after: Int64, through: Int64) {
        state.withLock { $0.handed.add(documents, after: after, through: through) }
    }

    /// Forgets the narratives offered so far: after an erasure the journal alone says what is left to index.
    func withdrawOffers() {
        state.withLock { $0.handed.clear() }
    }

    /// Tells the index that the journal has grown by so many narratives; the indexer runs until it has caught up.
    func wake(reading journal: DatabasePool, added: Int64) {
        let mustStart = state.withLock { state in
            state.backlog += added
            state.wakeCount += 1
            if state.isRunning || state.isClosed { return false }
            state.isRunning = true
            return true
        }
        if mustStart { pool.asyncWriteWithoutTransaction { self.run($0, reading: journal) } }
    }

    /// Puts the index in step with the journal after a start: entries whose erasure was not kept come back, and what
    /// is missing is indexed.
    func reconcile(with journal: DatabasePool) {
        let mustStart = state.withLock { state in
            if state.isRunning || state.isClosed { return false }
            state.isRunning = true
            return true
        }
        if !mustStart { return }
        pool.asyncWriteWithoutTransaction { database in
            do {
                let removed = try Int64.fetchAll(database, sql: "SELECT sequence FROM removed")
                let kept = try journal.read { journal in
                    try removed.compactMap { try Self.document(journal, $0) }
                }
                try database.inTransaction {
                    for document in kept {
                        try database.execute(
                            sql: "DELETE FROM removed WHERE sequence = ?", arguments: [document.sequence])
                        try database.execute(
                            sql: """
                                INSERT INTO narrative (rowid, words)
                                SELECT ?, ? FROM state WHERE indexed_through >= ?
                                """,
                            arguments: [document.sequence, SearchText.segmented(document.text), document.sequence])
                    }
                    return .commit
                }
            } catch {
                // The index stays behind and says so; the next append or start tries again.
            }
            self.run(database, reading: journal)
        }
    }

    private static func document(_ journal: Database, _ sequence: Int64) throws -> SearchDocument? {
        let text = try String.fetchOne(
            journal, sql: "SELECT text FROM text WHERE id = ?", arguments: [sequence << 16])
        return text.map { SearchDocument(sequence: sequence, text: $0) }
    }

    private struct Batch {
        var documents: [SearchDocument]
        /// Rows gone over, erased ones included.
        var rowCount: Int64
        var through: Int64
    }

    /// On the index's writer queue: works until nothing is left and nobody has called meanwhile. A failing disk ends
    /// the run; the index stays behind, says so, and tries again at the next call.
    private func run(_ database: Database, reading journal: DatabasePool) {
        while true {
            let wakeCount = state.withLock { $0.wakeCount }
            while !state.withLock({ $0.isClosed }), (try? indexBatch(database, reading: journal)) ?? false {}
            while !state.withLock({ $0.isClosed || $0.wakeCount != wakeCount }), (try? purgeStep(database)) ?? false {}
            let isDone = state.withLock { state in
                let isDone = state.isClosed || state.wakeCount == wakeCount
                if isDone { state.isRunning = false }
                return isDone
            }
            if isDone { return }
        }
    }

    private func indexBatch(_ database: Database, reading journal: DatabasePool) throws -> Bool {
        let (indexed, handed) = state.withLock { state in
            let handed = state.handed.take(after: state.indexedThrough, limit: Int(Self.documentsPerBatch))
            return (state.indexedThrough, handed)
        }
        let batch =
            try handed.map {
                Batch(documents: $0.documents, rowCount: Int64($0.documents.count), through: $0.through)
            } ?? journal.read { try Self.batch($0, after: indexed) }
        if batch.through <= indexed { return false }
        try database.inTransaction {
            let removed = Set(
                try Int64.fetchAll(
                    database, sql: "SELECT sequence FROM removed WHERE sequence > ?", arguments: [indexed]))
            let insert = try BoundStatement(
                cachedIn: database, "INSERT INTO narrative (rowid, words) VALUES (?, ?)")
            for document in batch.documents where !removed.contains(document.sequence) {
                insert.bind(document.sequence)
                insert.bind(SearchText.segmented(document.text))
                try insert.run()
            }
            try database.execute(sql: "UPDATE state SET indexed_through = ?", arguments: [batch.through])
            return .commit
        }
        state.withLock { state in
            state.indexedThrough = batch.through
            state.backlog -= batch.rowCount
        }
        return true
    }

    /// The next narratives after a sequence; one whose text was erased is passed over.
    private static func batch(_ journal: Database, after sequence: Int64) throws -> Batch {
        let end = try Int64.fetchOne(journal, sql: "SELECT max(sequence) FROM event") ?? 0
        var batch = Batch(documents: [], rowCount: 0, through: end)
        let select = try BoundStatement(
            cachedIn: journal,
            """
            SELECT event.sequence, text.text FROM event LEFT JOIN text ON text.id = event.sequence << 16
            WHERE event.sequence > ? AND event.kind = 'complaint.filed' ORDER BY event.sequence LIMIT ?
            """)
        select.bind(sequence)
        select.bind(documentsPerBatch)
        var last = sequence
        try select.forEach { row in
            batch.rowCount += 1
            last = row.integer(0)
            if !row.isNull(1) { batch.documents.append(SearchDocument(sequence: last, text: row.string(1))) }
        }
        if batch.rowCount == documentsPerBatch { batch.through = last }
        return batch
    }

    /// Merges segments a little further, so that words of removed documents leave the file. Returns whether there may
    /// be more to do. FTS5's own rule: a merge that changed fewer than two rows had nothing left to merge.
    private func purgeStep(_ database: Database) throws -> Bool {
        let (mayPurge, isMerging) = state.withLock { ($0.needsPurge && $0.openErasures == 0, $0.isMerging) }
        if !mayPurge { return false }
        let before = database.totalChangesCount
        try database.inTransaction {
            // A negative count first puts all segments on one level; positive ones then finish the merge.
            try database.execute(
                sql: "INSERT INTO narrative (narrative, rank) VALUES ('merge', ?)", arguments: [isMerging ? 500 : -500])
            return .commit
        }
        let isDone = database.totalChangesCount - before < 2
        if isDone {
            try database.execute(
                sql: "DELETE FROM removed WHERE sequence <= (SELECT indexed_through FROM state)")
            try database.checkpoint(.truncate)
        }
        state.withLock { state in
            state.isMerging = !isDone
            if isDone { state.needsPurge = false }
        }
        return !isDone
    }
}
