package import EvenhandDomain
package import EvenhandJournal
internal import Dispatch
internal import GRDB
internal import Synchronization

/// The journal in one folder: `evenhand.sqlite` holds events, texts and read models, `search.sqlite` the full-text
/// index, `signing-key` the key that vouches for checkpoints, `lock` keeps a second server out.
///
/// Trade-off: one writer, so commands wait for each other, and a group of them shares one wait for the disk. Readers
/// (three connections) never wait for the writer.
package final class SQLiteJournal: Journal {
    /// What only the writer's queue touches; that queue, which runs one block at a time, is what makes it Sendable.
    private final class Writer: @unchecked Sendable {
        var committer: Committer
        var statements: WriterStatements?
        /// Erased text may still lie in the write-ahead log, because a reader held it.
        var mustTruncateLog = false

        init(committer: Committer) { self.committer = committer }
    }

    /// The largest group of one transaction: bounds how long the first of a group waits.
    private static let appendsPerGroup = 1_024

    /// How often the idle journal looks after itself.
    private static let housekeepingSeconds = 15

    let folder: DataFolder
    let pool: DatabasePool
    let search: SearchIndex
    let key: JournalKey
    private let sealer: Sealer
    private let clock: @Sendable () -> Instant
    private let appends = AppendQueue()
    private let writer: Writer
    private let tail: Mutex<JournalTail>
    package let arrivals: Arrivals
    package let marks: StreamMarks
    private let timer = Mutex<(any DispatchSourceTimer)?>(nil)

    /// Opens the folder, making it on first use, and checks the journal's end. Throws `folderInUse`, `cannotCreate`,
    /// `newerSchema`, `damaged` or a disk error, each with what to do. `clock` dates checkpoints.
    package init(
        folder path: String, sealer: Sealer = .random, clock: @escaping @Sendable () -> Instant
    ) throws(JournalError) {
        let opened = try OpenedFolder(path)
        folder = opened.folder
        pool = opened.pool
        search = opened.search
        key = opened.key
        self.sealer = sealer
        self.clock = clock
        tail = Mutex(opened.tail)
        arrivals = Arrivals(position: opened.tail.sequence)
        let marks = StreamMarks()
        self.marks = marks
        writer = Writer(committer: Committer(tail: opened.tail, key: opened.key, sealer: sealer, marks: marks))
        search.reconcile(with: pool)
        startHousekeeping()
    }

    package func enqueue(_ requests: [AppendRequest]) {
        var sealed: [SealedAppend] = []
        sealed.reserveCapacity(requests.count)
        for request in requests {
            do {
                sealed.append(try sealer.seal(request))
            } catch {
                request.completion(.failure(error))
            }
        }
        switch appends.enqueue(sealed) {
        case .wakeWriter: pool.asyncWriteWithoutTransaction { self.drain($0) }
        case .writerIsAwake: break
        case .closed:
            for append in sealed {
                append.completion(.failure(JournalError(.closed, "The journal is closed; nothing was kept.")))
            }
        }
    }

    package var position: Int64 { tail.withLock { $0.sequence } }

    package var lastErasure: Int64 { tail.withLock { $0.lastErasure } }

    package var publicKey: String { key.publicKey }

    var lastCheckpoint: Checkpoint? { tail.withLock { $0.lastCheckpoint } }

    var waitingAppendCount: Int { appends.waitingCount }

    /// On the writer's queue: group after group until nothing waits.
    private func drain(_ database: Database) {
        while true {
            let group = appends.nextGroup(limit: Self.appendsPerGroup)
            if group.isEmpty { return }
            let outcomes: [Result<AppendOutcome, JournalError>]
            do {
                outcomes = try transact(database) { committer, transaction, now in
                    try committer.commit(group, in: &transaction, at: now)
                }
            } catch {
                outcomes = group.map { _ in .failure(error) }
            }
            for (append, outcome) in zip(group, outcomes) { append.completion(outcome) }
        }
    }

    /// One transaction of the writer: kept as a whole, on disk when this returns, or undone as a whole.
    func transact<Value>(
        _ database: Database,
        _ body: (inout Committer, inout SQLiteTransaction, Instant) throws -> Value
    ) throws(JournalError) -> Value {
        do {
            let statements = try writer.statements ?? WriterStatements(database)
            writer.statements = statements
            var committer = writer.committer
            var transaction = SQLiteTransaction(statements: statements, search: search)
            do {
                try database.beginTransaction(.immediate)
                let value = try body(&committer, &transaction, clock())
                try database.commit()
                writer.committer = committer
                committed(transaction, committer.tail, database)
                return value
            } catch {
                // SQLite may have rolled back by itself, as it does on a full disk.
                if database.isInsideTransaction { try? database.rollback() }
                marks.settle()
                try? search.restore(transaction.erasedDocuments)
                if transaction.hasErased { search.settleErasures() }
                throw error
            }
        } catch {
            throw SQLiteFailure.journalError(error, in: folder.journalPath)
        }
    }

    private func committed(_ transaction: SQLiteTransaction, _ tail: JournalTail, _ database: Database) {
        let before = self.tail.withLock { known in
            defer { known = tail }
            return known.sequence
        }
        // Whoever finds the marks settled finds the new position too; and those who follow arrivals are the first to be told.
        marks.settle()
        arrivals.reached(tail.sequence)
        if transaction.hasErased {
            search.withdrawOffers()
            search.settleErasures()
            writer.mustTruncateLog = true
            truncateLog(database)
        } else {
            search.offer(transaction.addedDocuments, after: before, through: tail.sequence)
        }
        if !transaction.addedDocuments.isEmpty || transaction.hasErased {
            search.wake(reading: pool, added: Int64(transaction.addedDocuments.count))
        }
    }

    /// Copies the log into the database file and empties it, so that erased text is nowhere; put off while a reader
    /// still looks at the old state.
    private func truncateLog(_ database: Database) {
        guard writer.mustTruncateLog else { return }
        let result = try? database.checkpoint(.truncate)
        writer.mustTruncateLog = result == nil
    }

    @discardableResult
    package func checkpoint() async throws(JournalError) -> Checkpoint? {
        try await onWriter { database throws(JournalError) in
            try self.transact(database) { committer, transaction, now in
                try committer.checkpoint(in: &transaction, at: now)
            }
        }
        return lastCheckpoint
    }

    package func rebuildReadModels(
        progress: @escaping @Sendable (Int64, Int64) -> Void
    ) async throws(JournalError) {
        let total = position
        try await onWriter { database throws(JournalError) in
            try self.transact(database) { _, transaction, _ in
                try Rebuild.run(database, into: &transaction, total: total, progress: progress)
            }
        }
    }

    /// Runs on the writer's queue, between groups.
    func onWriter<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws(JournalError) -> Value
    ) async throws(JournalError) -> Value {
        let result: Result<Value, JournalError> = await withCheckedContinuation { continuation in
            pool.asyncWriteWithoutTransaction { database in
                do {
                    continuation.resume(returning: .success(try body(database)))
                } catch let error as JournalError {
                    continuation.resume(returning: .failure(error))
                } catch {
                    continuation.resume(returning: .failure(JournalError(.internalFault, "\(error)")))
                }
            }
        }
        return try result.get()
    }

    private func startHousekeeping() {
        timer.withLock { timer in
            let source = DispatchSource.makeTimerSource()
            source.schedule(
                deadline: .now() + .seconds(Self.housekeepingSeconds), repeating: .seconds(Self.housekeepingSeconds))
            source.setEventHandler { [weak self] in self?.keepHouse() }
            source.resume()
            timer = source
        }
    }

    /// Signs what has waited a minute, empties a log that could not be emptied before, and gives memory back after
    /// busy times.
    private func keepHouse() {
        pool.asyncWriteWithoutTransaction { database in
            let isOld = self.tail.withLock { tail in
                let last = tail.lastCheckpoint
                return tail.sequence > (last?.sequence ?? 0)
                    && self.clock().milliseconds - (last?.at.milliseconds ?? 0) >= Committer.millisecondsPerCheckpoint
            }
            if isOld {
                _ = try? self.transact(database) { committer, transaction, now in
                    try committer.checkpoint(in: &transaction, at: now)
                }
            }
            self.truncateLog(database)
            self.search.wake(reading: self.pool, added: 0)
            if self.appends.waitingCount == 0 {
                self.pool.releaseMemoryEventually()
                self.search.pool.releaseMemoryEventually()
            }
        }
    }

    /// Caps the journal's file, in bytes, as a full disk would: appends beyond it fail with `diskFull` until the cap is
    /// raised. For operators who share a disk, and for tests of a full one.
    package func limitSize(to byteCount: Int64) async throws(JournalError) {
        let path = folder.journalPath
        try await onWriter { database throws(JournalError) in
            do {
                let pageSize = try Int64.fetchOne(database, sql: "PRAGMA page_size") ?? 4_096
                try database.execute(sql: "PRAGMA max_page_count = \(max(1, byteCount / pageSize))")
            } catch {
                throw SQLiteFailure.journalError(error, in: path)
            }
        }
    }

    package func searchCaughtUp() async {
        search.wake(reading: pool, added: 0)
        await search.idle()
    }

    package func close() async {
        appends.close()
        timer.withLock { timer in
            timer?.cancel()
            timer = nil
        }
        _ = try? await checkpoint()
        search.close()
        try? await onWriter { database throws(JournalError) in
            self.writer.statements = nil
            // All in one file: easy to copy, and a file that is cut off later is noticed at the next start.
            _ = try? database.checkpoint(.truncate)
        }
        try? pool.close()
        folder.release()
    }
}
