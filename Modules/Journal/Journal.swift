package import EvenhandDomain

/// An event as it is read back, its texts in place; erased ones read as erased.
package struct RecordedEvent: Equatable, Sendable {
    package var sequence: Int64
    package var stream: StreamID
    package var version: Int64
    package var event: DomainEvent

    package init(sequence: Int64, stream: StreamID, version: Int64, event: DomainEvent) {
        self.sequence = sequence
        self.stream = stream
        self.version = version
        self.event = event
    }
}

/// The append-only record of everything that happened. Adapters keep it in memory, in SQLite and elsewhere and pass
/// one conformance suite.
///
/// One writer takes all appends that wait as one transaction. An append is checked on its own: a conflict fails it
/// alone. A completion is called only after the transaction is on disk; a failing disk fails the whole group, keeps
/// nothing of it, and the journal goes on when the disk does.
package protocol Journal: ReadModels, CaseReads, ClockLooks, Kinships {
    /// Hands appends in, in order; cheap for many at once. Encodes and hashes on the calling thread.
    /// Completions come in the order of the requests, except for those that could not be encoded, which fail at once.
    func enqueue(_ requests: [AppendRequest])

    /// The events of a stream from a version on (1: all of them), in order; empty for a stream that does not exist.
    func events(of stream: StreamID, from version: Int64) async throws(JournalError) -> [RecordedEvent]

    /// The same, at most `limit` of them.
    func events(of stream: StreamID, from version: Int64, limit: Int) async throws(JournalError) -> [RecordedEvent]

    /// Events of all streams with a sequence of at least `sequence`, in order, at most `limit` of them.
    func events(from sequence: Int64, limit: Int) async throws(JournalError) -> [RecordedEvent]

    /// Events from `sequence` to `end` that the filter admits, as far as the limit reaches.
    func events(
        from sequence: Int64, through end: Int64, matching filter: EventFilter, limit: EventPageLimit
    ) async throws(JournalError) -> EventPage

    /// Where to wait for events that are not there yet.
    var arrivals: Arrivals { get }

    /// What an earlier call of this scope led to; nil when none is remembered. How old is too old is the caller's to say.
    func outcome(of scope: OutcomeScope) async throws(JournalError) -> StoredOutcome?

    /// Drops every outcome from before the moment, the oldest first, without looking at younger ones. Returns how many.
    @discardableResult
    func forgetOutcomes(before moment: Instant) async throws(JournalError) -> Int

    /// The sequence of the last event on disk, 0 for an empty journal; cheap.
    var position: Int64 { get }

    /// The sequence of the last erasure that was recorded since the journal was opened, 0 before the first; cheap. What was
    /// read while it stood at another value may hold texts that are erased by now.
    var lastErasure: Int64 { get }

    /// Whether what was read of a stream is still what is there; cheap.
    var marks: StreamMarks { get }

    /// The key that vouches for checkpoints, 64 hexadecimal digits.
    var publicKey: String { get }

    /// Signs the journal as it stands, if anything was added since the last checkpoint. Returns the newest one.
    @discardableResult
    func checkpoint() async throws(JournalError) -> Checkpoint?

    /// Checks every row of the journal. `key` is the public key an auditor kept; nil takes the journal's own.
    /// `progress` is called with the events checked and their number.
    func audit(
        key: JournalPublicKey?, progress: @escaping @Sendable (Int64, Int64) -> Void
    ) async throws(JournalError) -> AuditReport

    /// Empties the read models and folds every event into them again. Appends wait meanwhile.
    func rebuildReadModels(progress: @escaping @Sendable (Int64, Int64) -> Void) async throws(JournalError)

    /// Returns once search reaches everything that was on disk when this was called, or cannot for want of space.
    func searchCaughtUp() async

    /// Writes what waits, signs a last checkpoint and lets go of the folder. Later appends fail with `closed`.
    func close() async
}

extension Journal {
    package func enqueue(_ append: Append, completion: @escaping AppendRequest.Completion) {
        enqueue([AppendRequest(append, completion: completion)])
    }

    /// Appends and waits until it is on disk.
    package func append(_ append: Append) async throws(JournalError) -> AppendOutcome {
        let result: Result<AppendOutcome, JournalError> = await withCheckedContinuation { continuation in
            enqueue(append) { continuation.resume(returning: $0) }
        }
        return try result.get()
    }

    package func events(of stream: StreamID) async throws(JournalError) -> [RecordedEvent] {
        try await events(of: stream, from: 1)
    }

    package func audit(key: JournalPublicKey? = nil) async throws(JournalError) -> AuditReport {
        try await audit(key: key, progress: { _, _ in })
    }

    package func rebuildReadModels() async throws(JournalError) {
        try await rebuildReadModels(progress: { _, _ in })
    }
}
