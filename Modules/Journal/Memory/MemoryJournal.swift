package import EvenhandDomain
internal import Foundation
internal import Synchronization

/// The journal in memory: for tests and for desks that need not outlive their process. The same rows, the same
/// committer and the same answers as on disk; look-ups walk dictionaries, so it is for thousands, not millions.
package final class MemoryJournal: Journal {
    let store: Mutex<MemoryStore>
    private let appends = AppendQueue()
    private let writer = DispatchQueue(label: "evenhand.journal.memory")
    private let key: JournalKey
    private let sealer: Sealer
    private let clock: @Sendable () -> Instant
    package let arrivals = Arrivals(position: 0)
    package let marks: StreamMarks

    /// `clock` dates checkpoints; `sealer` salts texts.
    package init(
        key: JournalKey = JournalKey(), sealer: Sealer = .random, clock: @escaping @Sendable () -> Instant
    ) {
        self.key = key
        self.sealer = sealer
        self.clock = clock
        let marks = StreamMarks()
        self.marks = marks
        store = Mutex(
            MemoryStore(committer: Committer(tail: JournalTail(), key: key, sealer: sealer, marks: marks)))
    }

    package func enqueue(_ requests: [AppendRequest]) {
        var sealed: [SealedAppend] = []
        for request in requests {
            do {
                sealed.append(try sealer.seal(request))
            } catch {
                request.completion(.failure(error))
            }
        }
        switch appends.enqueue(sealed) {
        case .wakeWriter: writer.async { self.drain() }
        case .writerIsAwake: break
        case .closed:
            for append in sealed {
                append.completion(.failure(JournalError(.closed, "The journal is closed; nothing was kept.")))
            }
        }
    }

    private func drain() {
        while true {
            let group = appends.nextGroup(limit: 1_024)
            if group.isEmpty { return }
            let outcomes = store.withLock { store -> [Result<AppendOutcome, JournalError>] in
                var committer = store.committer
                do {
                    let outcomes = try committer.commit(group, in: &store, at: clock())
                    store.committer = committer
                    return outcomes
                } catch {
                    // Memory cannot fail to keep a row; only a broken signing key leads here, and then before any row.
                    let failure = error as? JournalError ?? JournalError(.internalFault, "\(error)")
                    return group.map { _ in .failure(failure) }
                }
            }
            marks.settle()
            arrivals.reached(position)
            for (append, outcome) in zip(group, outcomes) { append.completion(outcome) }
        }
    }

    package var position: Int64 { store.withLock { $0.committer.tail.sequence } }

    package var lastErasure: Int64 { store.withLock { $0.committer.tail.lastErasure } }

    package var publicKey: String { key.publicKey }

    package func events(of stream: StreamID, from version: Int64) async throws(JournalError) -> [RecordedEvent] {
        let rows = store.withLock { store in
            (store.sequencesByStream[stream] ?? []).dropFirst(Int(max(1, version)) - 1).map { store.row($0) }
        }
        return try Self.recorded(rows)
    }

    package func events(
        of stream: StreamID, from version: Int64, limit: Int
    ) async throws(JournalError) -> [RecordedEvent] {
        let rows = store.withLock { store in
            (store.sequencesByStream[stream] ?? []).dropFirst(Int(max(1, version)) - 1).prefix(max(0, limit))
                .map { store.row($0) }
        }
        return try Self.recorded(rows)
    }

    package func events(from sequence: Int64, limit: Int) async throws(JournalError) -> [RecordedEvent] {
        let rows = store.withLock { store in
            let first = max(1, sequence)
            let last = min(Int64(store.events.count), first + Int64(max(0, limit)) - 1)
            return first <= last ? (first...last).map { store.row($0) } : []
        }
        return try Self.recorded(rows)
    }

    package func events(
        from sequence: Int64, through end: Int64, matching filter: EventFilter, limit: EventPageLimit
    ) async throws(JournalError) -> EventPage {
        var next = max(1, sequence)
        var byteCount = 0
        let rows = store.withLock { store -> [(StoredEvent, [StoredText])] in
            var rows: [(StoredEvent, [StoredText])] = []
            let last = min(Int64(store.events.count), end, next + Int64(limit.looked) - 1)
            while next <= last, rows.count < limit.events, byteCount < limit.bytes {
                let row = store.row(next)
                next += 1
                guard filter.admits(row.0.kind, of: row.0.stream) else { continue }
                rows.append(row)
                byteCount += row.0.payload.count + row.1.reduce(0) { $0 + ($1.text?.utf8.count ?? 0) }
            }
            return rows
        }
        return EventPage(events: try Self.recorded(rows), next: next)
    }

    package func outcome(of scope: OutcomeScope) async throws(JournalError) -> StoredOutcome? {
        store.withLock { $0.outcomes[scope] }
    }

    @discardableResult
    package func forgetOutcomes(before moment: Instant) async throws(JournalError) -> Int {
        store.withLock { $0.forgetOutcomes(before: moment) }
    }

    private static func recorded(_ rows: [(StoredEvent, [StoredText])]) throws(JournalError) -> [RecordedEvent] {
        var result: [RecordedEvent] = []
        for (event, texts) in rows {
            result.append(
                RecordedEvent(
                    sequence: event.sequence, stream: event.stream, version: event.version,
                    event: try EventCodec.decode(event, texts: texts)))
        }
        return result
    }

    @discardableResult
    package func checkpoint() async throws(JournalError) -> Checkpoint? {
        let result = store.withLock { store -> Result<Checkpoint?, JournalError> in
            do {
                var committer = store.committer
                try committer.checkpoint(in: &store, at: clock())
                store.committer = committer
                return .success(committer.tail.lastCheckpoint)
            } catch {
                return .failure(error as? JournalError ?? JournalError(.internalFault, "\(error)"))
            }
        }
        return try result.get()
    }

    package func audit(
        key: JournalPublicKey?, progress: @escaping @Sendable (Int64, Int64) -> Void
    ) async throws(JournalError) -> AuditReport {
        guard let key = key ?? JournalPublicKey(publicKey) else {
            throw JournalError(.internalFault, "The journal has no usable public key.")
        }
        let (rows, checkpoints) = store.withLock { store in
            (store.events.indices.map { store.row(Int64($0) + 1) }, store.checkpoints)
        }
        var auditor = Auditor(key: key, checkpoints: checkpoints)
        for (event, texts) in rows { auditor.check(event, texts: texts) }
        progress(Int64(rows.count), Int64(rows.count))
        return auditor.finish()
    }

    package func rebuildReadModels(
        progress: @escaping @Sendable (Int64, Int64) -> Void
    ) async throws(JournalError) {
        let result = store.withLock { store -> Result<Void, JournalError> in
            do {
                var rebuilt = store
                rebuilt.emptyReadModels()
                var projection = Projection()
                for index in rebuilt.events.indices {
                    let (event, texts) = rebuilt.row(Int64(index) + 1)
                    try projection.apply(
                        try EventCodec.decode(event, texts: texts), of: event.stream, isFirst: event.version == 1,
                        in: &rebuilt)
                }
                try projection.flush(into: &rebuilt)
                progress(Int64(rebuilt.events.count), Int64(rebuilt.events.count))
                store = rebuilt
                return .success(())
            } catch {
                return .failure(error as? JournalError ?? JournalError(.internalFault, "\(error)"))
            }
        }
        try result.get()
    }

    package func searchCaughtUp() async {}

    package func close() async {
        appends.close()
        await withCheckedContinuation { continuation in
            writer.async { continuation.resume() }
        }
        _ = try? await checkpoint()
    }

    var waitingCount: Int { appends.waitingCount }
}
