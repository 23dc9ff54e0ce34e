package import EvenhandDomain

/// Within what a repeat is recognised: one person's calls of one method under one key.
package struct OutcomeScope: Hashable, Sendable {
    package var person: PersonID
    /// `package.Service/Method`.
    package var method: String
    /// 1–64 visible ASCII characters, chosen by the caller.
    package var key: String

    package init(person: PersonID, method: String, key: String) {
        self.person = person
        self.method = method
        self.key = key
    }
}

/// What a call that came with an idempotency key led to. It lies beside the journal, in no chain, for as long as a repeat
/// may come; then `Journal.forgetOutcomes` drops it.
///
/// A call that recorded events is remembered by where they stand, and its answer is made from them again: what was erased
/// from the journal is not found here either. Only an answer without events (a refusal, "nothing to do", a batch) is kept
/// as it went out.
package struct StoredOutcome: Equatable, Sendable {
    package enum Answer: Equatable, Sendable {
        /// The last `eventCount` events of the stream at that version.
        case events(StreamID, version: Int64, eventCount: Int64)
        case kept(KeptAnswer)
    }

    package var scope: OutcomeScope
    package var at: Instant
    /// SHA-256 of the request; nil once a person whose words it may cover was erased. Then nothing can be compared with it. Of a
    /// call whose first events lie in a stream that is no single record's, that is anybody.
    package var request: Hash256?
    /// nil when it was kept in words and they were erased.
    package var answer: Answer?

    package init(scope: OutcomeScope, at: Instant, request: Hash256?, answer: Answer?) {
        self.scope = scope
        self.at = at
        self.request = request
        self.answer = answer
    }
}

/// An answer as it went out. Its bytes may quote anybody, so every erasure takes all of them.
package enum KeptAnswer: Equatable, Sendable {
    /// The serialised response.
    case reply([UInt8])
    /// The serialised status.
    case refusal([UInt8])
}

/// The outcome an append brings along: on disk with its events, or not at all.
package struct OutcomeDraft: Sendable {
    package var scope: OutcomeScope
    package var at: Instant
    /// SHA-256 of the request.
    package var request: Hash256
    /// nil stands for the events of the append's first part.
    package var kept: KeptAnswer?

    package init(scope: OutcomeScope, at: Instant, request: Hash256, kept: KeptAnswer? = nil) {
        self.scope = scope
        self.at = at
        self.request = request
        self.kept = kept
    }

    /// The outcome of an append whose first part put `eventCount` events on a stream; nil for a draft that stands for
    /// events where there are none.
    func outcome(of first: StreamVersion?, eventCount: Int) -> StoredOutcome? {
        let answer: StoredOutcome.Answer
        if let kept {
            answer = .kept(kept)
        } else if let first {
            answer = .events(first.stream, version: first.version, eventCount: Int64(eventCount))
        } else {
            return nil
        }
        return StoredOutcome(scope: scope, at: at, request: request, answer: answer)
    }
}
