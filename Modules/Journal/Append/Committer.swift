package import EvenhandDomain

/// Where a stream ends: its version and the hash the next event follows.
package struct StreamHead: Equatable, Sendable {
    package var version: Int64
    package var hash: Hash256

    /// A stream without events.
    package static let none = StreamHead(version: 0, hash: .zero)

    package init(version: Int64, hash: Hash256) {
        self.version = version
        self.hash = hash
    }
}

/// What an adapter does within one transaction.
package protocol JournalTransaction: ReadModelTransaction {
    func head(of stream: StreamID) throws -> StreamHead
    func stream(holding uniqueKey: String) throws -> StreamID?
    mutating func insert(_ event: StoredEvent, texts: [StoredText]) throws
    mutating func insert(_ checkpoint: Checkpoint) throws
    /// Clears text and salt of every text of the subject and notes the event that asked for it.
    mutating func eraseTexts(of subject: StreamID, by sequence: Int64) throws
    /// Keeps an outcome in place of an earlier one of the same scope.
    mutating func put(_ outcome: StoredOutcome) throws
    /// Takes the words of every kept answer, and the request's hash of these and of every outcome whose stream holds
    /// texts of the subject or is the subject's own.
    mutating func eraseOutcomes(of subject: StreamID) throws
}

/// The journal's end as the writer knows it. An adapter keeps a copy from before each group and goes back to it when
/// the transaction fails.
package struct JournalTail: Equatable, Sendable {
    package var sequence: Int64 = 0
    package var journalHash = Hash256.zero
    /// The highest number given out in each category.
    package var lastNumbers: [StreamCategory: Int64] = [:]
    package var lastCheckpoint: Checkpoint?
    /// The sequence of the last erasure since the journal was opened.
    package var lastErasure: Int64 = 0

    package init() {}
}

/// Turns groups of appends into rows: the one place where versions are checked, numbers given out, events chained,
/// folded into the read models and checkpointed, whatever adapter holds the rows.
package struct Committer: Sendable {
    /// A checkpoint is due after so many events …
    package static let eventsPerCheckpoint: Int64 = 1_000
    /// … or when the oldest event not yet signed is about this old.
    package static let millisecondsPerCheckpoint: Int64 = 60_000

    package var tail: JournalTail
    private let key: JournalKey
    private let sealer: Sealer
    private let marks: StreamMarks

    /// - Parameter marks: told of what a group is about to change; the adapter settles them when it has committed, or undone,
    ///   the transaction.
    package init(tail: JournalTail, key: JournalKey, sealer: Sealer, marks: StreamMarks) {
        self.tail = tail
        self.key = key
        self.sealer = sealer
        self.marks = marks
    }

    /// Writes a group. The outcomes, in order, hold once the adapter has committed; an error means the whole
    /// transaction must be undone and `tail` put back.
    package mutating func commit(
        _ group: [SealedAppend], in transaction: inout some JournalTransaction, at now: Instant
    ) throws -> [Result<AppendOutcome, JournalError>] {
        var outcomes: [Result<AppendOutcome, JournalError>] = []
        outcomes.reserveCapacity(group.count)
        var work = Work()
        for append in group {
            if let refused = try refusal(of: append, in: transaction, heads: &work.heads) {
                outcomes.append(refused)
                continue
            }
            let numbers = tail.lastNumbers
            let streams = append.parts.map { stream(for: $0.target) }
            do {
                let parts = try sealed(append, in: streams)
                let appended = try write(parts, uniqueKey: append.uniqueKey, in: &transaction, work: &work)
                // After the events: an erasure's own outcome outlives the erasure.
                if let draft = append.outcome,
                    let outcome = draft.outcome(of: appended.streams.first, eventCount: parts.first?.events.count ?? 0)
                {
                    try transaction.put(outcome)
                }
                outcomes.append(.success(.appended(appended)))
            } catch let error as UnfitEvents {
                tail.lastNumbers = numbers
                outcomes.append(.failure(error.error))
            }
        }
        try work.projection.flush(into: &transaction)
        try checkpointIfDue(in: &transaction, at: now)
        return outcomes
    }

    /// Signs the journal as it stands unless the newest checkpoint already does.
    package mutating func checkpoint(in transaction: inout some JournalTransaction, at now: Instant) throws {
        guard tail.sequence > (tail.lastCheckpoint?.sequence ?? 0) else { return }
        let checkpoint = key.checkpoint(sequence: tail.sequence, journalHash: tail.journalHash, at: now)
        try transaction.insert(checkpoint)
        tail.lastCheckpoint = checkpoint
    }

    private mutating func checkpointIfDue(in transaction: inout some JournalTransaction, at now: Instant) throws {
        let last = tail.lastCheckpoint
        let isLong = tail.sequence - (last?.sequence ?? 0) >= Self.eventsPerCheckpoint
        let isOld = now.milliseconds - (last?.at.milliseconds ?? .min / 2) >= Self.millisecondsPerCheckpoint
        if isLong || isOld { try checkpoint(in: &transaction, at: now) }
    }

    private struct Work {
        var heads: [StreamID: StreamHead] = [:]
        var projection = Projection()
    }

    /// Why the append cannot be written, or nil. Nothing of it is written yet, so the others go on unharmed.
    private func refusal(
        of append: SealedAppend, in transaction: some JournalTransaction, heads: inout [StreamID: StreamHead]
    ) throws -> Result<AppendOutcome, JournalError>? {
        if let key = append.uniqueKey, let stream = try transaction.stream(holding: key) {
            return .success(.already(stream))
        }
        let targets = append.parts.compactMap { part -> StreamVersion? in
            guard case .existing(let stream, let version) = part.target else { return nil }
            return StreamVersion(stream, at: version)
        }
        guard targets.count < 2 || Set(targets.map(\.stream)).count == targets.count else {
            return .failure(JournalError(.internalFault, "An append names a stream in two parts."))
        }
        for read in targets + append.checks {
            let head = try heads[read.stream] ?? transaction.head(of: read.stream)
            heads[read.stream] = head
            if head.version != read.version {
                return .success(
                    .conflict(
                        StreamConflict(
                            stream: read.stream, expectedVersion: read.version, actualVersion: head.version)))
            }
        }
        return nil
    }

    /// Events that cannot be recorded: they fail their append alone, before anything of it is written.
    private struct UnfitEvents: Error {
        var error: JournalError
    }

    private struct SealedPart {
        var stream: StreamID
        var isNew: Bool
        var events: [SealedEvent]
    }

    private func sealed(_ append: SealedAppend, in streams: [StreamID]) throws(UnfitEvents) -> [SealedPart] {
        var parts: [SealedPart] = []
        for (part, stream) in zip(append.parts, streams) {
            var events: [SealedEvent] = []
            switch part.events {
            case .sealed(let known): events = known
            case .naming(let make):
                for event in make(streams) {
                    do { events.append(try sealer.seal(event)) } catch { throw UnfitEvents(error: error) }
                }
            }
            if let stranger = events.first(where: { $0.event.category != stream.category }) {
                throw UnfitEvents(
                    error: JournalError(
                        .internalFault, "An event of kind \(stranger.event.kind) cannot lie in stream \(stream)."))
            }
            parts.append(SealedPart(stream: stream, isNew: isNew(part.target), events: events))
        }
        return parts
    }

    private mutating func write(
        _ parts: [SealedPart], uniqueKey: String?, in transaction: inout some JournalTransaction, work: inout Work
    ) throws -> Appended {
        let first = tail.sequence + 1
        var versions: [StreamVersion] = []
        var key = uniqueKey
        for part in parts {
            marks.willChange(part.stream)
            var head = try work.heads[part.stream] ?? (part.isNew ? .none : transaction.head(of: part.stream))
            for sealed in part.events {
                try write(sealed, to: part.stream, after: &head, uniqueKey: key, in: &transaction, work: &work)
                key = nil
            }
            work.heads[part.stream] = head
            versions.append(StreamVersion(part.stream, at: head.version))
        }
        return Appended(streams: versions, sequences: first..<(tail.sequence + 1))
    }

    private func isNew(_ target: Append.Target) -> Bool {
        if case .new = target { return true }
        return false
    }

    private mutating func stream(for target: Append.Target) -> StreamID {
        switch target {
        case .existing(let stream, _):
            tail.lastNumbers[stream.category] = max(tail.lastNumbers[stream.category] ?? 0, stream.number)
            return stream
        case .new(let category):
            let number = (tail.lastNumbers[category] ?? 0) + 1
            tail.lastNumbers[category] = number
            return StreamID(category, number: number)
        }
    }

    private mutating func write(
        _ sealed: SealedEvent, to stream: StreamID, after head: inout StreamHead, uniqueKey: String?,
        in transaction: inout some JournalTransaction, work: inout Work
    ) throws {
        tail.sequence += 1
        head.version += 1
        var event = StoredEvent(
            sequence: tail.sequence, stream: stream, version: head.version, kind: sealed.event.kind,
            at: sealed.event.at,
            actor: sealed.event.by, uniqueKey: uniqueKey, payload: sealed.payload, textCount: sealed.texts.count,
            hash: .zero)
        let texts = sealed.texts.enumerated().map { index, text in
            StoredText(
                sequence: tail.sequence, index: index, subject: text.subject.record(in: stream), hash: text.hash,
                salt: text.salt, text: text.text)
        }
        event.hash = HashChain.hash(of: event, texts: texts, after: head.hash)
        head.hash = event.hash
        tail.journalHash = HashChain.advance(tail.journalHash, by: event.hash)
        try transaction.insert(event, texts: texts)
        if let subject = sealed.event.erasedSubject(in: stream) {
            marks.willErase()
            try transaction.eraseTexts(of: subject, by: tail.sequence)
            try transaction.eraseOutcomes(of: subject)
            tail.lastErasure = tail.sequence
        }
        try work.projection.apply(sealed.event, of: stream, isFirst: head.version == 1, in: &transaction)
    }
}
