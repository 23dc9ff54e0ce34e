package import EvenhandDomain
package import EvenhandJournal

extension Desk {
    /// How long the outcome of a call with an idempotency key is kept (specification §15).
    package static var outcomeLifetimeMilliseconds: Int64 { 24 * 60 * 60 * 1000 }

    private var oldestOutcome: Instant { Instant(milliseconds: now().milliseconds - Self.outcomeLifetimeMilliseconds) }

    /// What an earlier call of the scope led to; nil when there was none, or so long ago that it counts no more.
    package func outcome(of scope: OutcomeScope) async throws(DeskError) -> StoredOutcome? {
        let stored = try await reading { () async throws(JournalError) in try await journal.outcome(of: scope) }
        guard let stored, stored.at >= oldestOutcome else { return nil }
        return stored
    }

    /// The outcome of a command as it was told the first time, read back from the events it had recorded.
    package func commandOutcome(
        of stream: StreamID, version: Int64, eventCount: Int64
    ) async throws(DeskError) -> CommandOutcome {
        let events = try await reading { () async throws(JournalError) in
            try await journal.events(of: stream, from: version - eventCount + 1)
        }
        return CommandOutcome(
            stream: stream, version: version, events: events.prefix(Int(eventCount)).map(\.event))
    }

    /// Keeps an answer that came without events: it can only be told again as it went out.
    package func keep(
        _ answer: KeptAnswer, for scope: OutcomeScope, request: Hash256
    ) async throws(DeskError) {
        let draft = OutcomeDraft(scope: scope, at: now(), request: request, kept: answer)
        _ = try await reading { () async throws(JournalError) in
            try await journal.append(Append([], outcome: draft))
        }
    }

    /// Drops the outcomes that no repeat may be answered with any more. A chore of the house.
    package func forgetOldOutcomes() async throws(DeskError) {
        _ = try await reading { () async throws(JournalError) in
            try await journal.forgetOutcomes(before: oldestOutcome)
        }
    }
}
