internal import EvenhandDomain
package import EvenhandJournal
internal import Synchronization

/// A call that came with an idempotency key, while it runs: how its outcome gets into the transaction of its events, and
/// how a repeat of it is answered without doing it again.
///
/// It travels with the task and not as a parameter, so that no use case can forget to pass it on. Whatever commits
/// decisions (`Desk.commit`) looks here; a use case that appends more than once does so outside of it (`withoutKey`).
package final class KeyedCall: Sendable {
    @TaskLocal package static var current: KeyedCall?

    private let scope: OutcomeScope
    private let request: Hash256
    /// What the first call with the key recorded, when this is a repeat.
    private let earlier: CommandOutcome?
    private let recorded = Mutex(false)

    /// - Parameter request: SHA-256 of the request.
    package init(scope: OutcomeScope, request: Hash256, repeating earlier: CommandOutcome? = nil) {
        self.scope = scope
        self.request = request
        self.earlier = earlier
    }

    /// Whether a commit has recorded the outcome, so that nothing is left to keep.
    package var isRecorded: Bool { recorded.withLock { $0 } }

    /// What there is to answer without deciding anything.
    static var earlierOutcome: CommandOutcome? { current?.earlier }

    /// The outcome that an append of this call brings along.
    static func draft(at now: Instant) -> OutcomeDraft? {
        current.map { OutcomeDraft(scope: $0.scope, at: now, request: $0.request) }
    }

    static func appended() {
        current?.recorded.withLock { $0 = true }
    }

    /// For a use case of many appends, of which none is the call's outcome.
    static func withoutKey<Answer: Sendable>(
        _ body: () async throws(DeskError) -> Answer
    ) async throws(DeskError) -> Answer {
        let result: Result<Answer, DeskError> = await $current.withValue(nil) {
            do throws(DeskError) { return .success(try await body()) } catch { return .failure(error) }
        }
        return try result.get()
    }
}
