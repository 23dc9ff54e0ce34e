internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandMessages
internal import EvenhandWire
internal import SwiftProtobuf
internal import Synchronization

/// Repeats of calls with an idempotency key, answered from the journal.
///
/// A command's outcome is written with its events, as a note of where they stand; a repeat runs the method again with the
/// desk told what had been recorded (`KeyedCall`), so that its reply is made by the code that made the first. What came
/// without events (a refusal, a batch) is kept as it went out. See Docs/decisions, "Outcomes are kept as references".
final class StoredOutcomes: Sendable {
    private let desk: Desk
    /// Calls under way. One process serves a folder, so what runs is known here.
    private let running = Mutex<Set<OutcomeScope>>([])

    init(desk: Desk) { self.desk = desk }

    var guarding: RepeatGuard {
        RepeatGuard { context, request, handler in
            // Without a person there is no scope; such a call is refused or changes nothing.
            guard let person = (context.principal as? SignedIn)?.actor.person else {
                return RepeatGuard.Answer(response: try await handler())
            }
            let scope = OutcomeScope(person: person, method: request.method, key: request.key)
            return try await self.answer(scope, hash: Hash256(hashing: request.bytes), handler)
        }
    }

    private func answer(
        _ scope: OutcomeScope, hash: Hash256, _ handler: RepeatGuard.Handler
    ) async throws -> RepeatGuard.Answer {
        guard running.withLock({ $0.insert(scope).inserted }) else { throw CallFailure.stillRunning }
        // Gone from here only when the outcome is on disk: whoever comes next finds it there.
        defer { running.withLock { _ = $0.remove(scope) } }
        let stored = try await answering { () async throws(DeskError) in try await desk.outcome(of: scope) }
        if let stored { return try await repeated(stored, hash, handler) }
        return try await first(scope, hash, handler)
    }

    // MARK: The first call

    private func first(
        _ scope: OutcomeScope, _ hash: Hash256, _ handler: RepeatGuard.Handler
    ) async throws -> RepeatGuard.Answer {
        let call = KeyedCall(scope: scope, request: hash)
        do {
            let response = try await KeyedCall.$current.withValue(call) { try await handler() }
            if !call.isRecorded { try await keep(.reply(response), scope, hash) }
            return RepeatGuard.Answer(response: response)
        } catch {
            if !call.isRecorded { await keepRefusal(error, scope, hash) }
            throw error
        }
    }

    /// Nothing happened, so a refusal that cannot be kept is only judged anew when it is repeated.
    private func keepRefusal(_ error: any Error, _ scope: OutcomeScope, _ hash: Hash256) async {
        let failure = CallFailure(telling: error) ?? .withheld
        guard failure.isFinal else { return }
        try? await keep(.refusal(failure.status.encoded), scope, hash)
    }

    private func keep(_ answer: KeptAnswer, _ scope: OutcomeScope, _ hash: Hash256) async throws {
        try await answering { () async throws(DeskError) in try await desk.keep(answer, for: scope, request: hash) }
    }

    // MARK: A repeat

    private func repeated(
        _ stored: StoredOutcome, _ hash: Hash256, _ handler: RepeatGuard.Handler
    ) async throws -> RepeatGuard.Answer {
        guard let request = stored.request, let answer = stored.answer else { throw CallFailure.erasedKey }
        guard request == hash else { throw CallFailure.otherRequest }
        switch answer {
        case .kept(.reply(let bytes)): return RepeatGuard.Answer(response: bytes, metadata: .replay)
        case .kept(.refusal(let bytes)):
            guard let status = Status(encoded: bytes) else {
                throw CallFailure(.dataLoss, "the outcome that was kept under this idempotency-key cannot be read")
            }
            throw CallFailure(status: status, metadata: .replay)
        case .events(let stream, let version, let eventCount):
            let outcome = try await answering { () async throws(DeskError) in
                try await desk.commandOutcome(of: stream, version: version, eventCount: eventCount)
            }
            let call = KeyedCall(scope: stored.scope, request: hash, repeating: outcome)
            let response = try await KeyedCall.$current.withValue(call) { try await handler() }
            return RepeatGuard.Answer(response: response, metadata: .replay)
        }
    }
}

extension Metadata {
    /// Says that an answer was given before.
    fileprivate static let replay = Metadata([Metadata.Entry("idempotent-replay", "1")])
}

extension CallFailure {
    /// Whether a repeat gets it again. The others say that the same call may yet succeed: it was given up (1, 4), met a
    /// limit (8), found the server or its newest state out of reach (14, or 10 with the time to try again).
    fileprivate var isFinal: Bool {
        switch status.code {
        case .cancelled, .deadlineExceeded, .resourceExhausted, .unavailable: false
        case .aborted: !status.details.contains { RetryInfo.isPacked(in: $0) }
        case .unknown, .invalidArgument, .notFound, .alreadyExists, .permissionDenied, .failedPrecondition, .outOfRange,
            .unimplemented, .internal, .dataLoss, .unauthenticated:
            true
        }
    }

    fileprivate static var stillRunning: CallFailure {
        CallFailure(
            .aborted, "the first call with this idempotency-key is still running; ask again in a moment",
            details: [RetryInfo.packed(milliseconds: 250)],
            metadata: Metadata([Metadata.Entry("retry-after-ms", "250")]))
    }

    fileprivate static var otherRequest: CallFailure {
        CallFailure(
            .failedPrecondition,
            "this idempotency-key came with another request before. Give each request a key of its own; nothing was done."
        )
    }

    fileprivate static var erasedKey: CallFailure {
        CallFailure(
            .failedPrecondition,
            "what came with this idempotency-key before was erased together with a person's texts, so whether this is the "
                + "same request cannot be told. Look at the record, then send what is missing with a new key.")
    }
}
