import EvenhandClient
import EvenhandMessages
import SwiftProtobuf
import Synchronization

/// One scoring stream: a call is a message of 64 narratives, and its answer the message with the same tag.
final class StreamCaller: Caller {
    static let narrativeCount = 64

    private struct State {
        var waiting: [UInt64: @Sendable (EvenhandError?) -> Void] = [:]
        var failure: EvenhandError?
    }

    private let state = Mutex(State())
    private let tags: AsyncStream<UInt64>.Continuation

    init(_ client: EvenhandClient) async throws {
        let (stream, tags) = AsyncStream<UInt64>.makeStream()
        self.tags = tags
        let narratives = Array(repeating: Requests.narrative, count: Self.narrativeCount)
        let responses = try await ScoringServiceClient(client).scoreStream { writer in
            for await tag in stream {
                try await writer.write(
                    .with {
                        $0.tag = tag
                        $0.narratives = narratives
                    })
            }
        }
        Task { [weak self] in
            do {
                for try await response in responses { self?.answered(response.tag) }
                self?.ended(EvenhandError(code: .unavailable, message: "the stream ended", origin: .connection))
            } catch {
                self?.ended(error as? EvenhandError ?? EvenhandError(code: .unknown, message: "\(error)"))
            }
        }
    }

    func call(_ index: Int, done: @escaping @Sendable (EvenhandError?) -> Void) {
        let failure = state.withLock { state in
            if state.failure == nil { state.waiting[UInt64(index)] = done }
            return state.failure
        }
        if let failure { done(failure) } else { tags.yield(UInt64(index)) }
    }

    func finish() { tags.finish() }

    private func answered(_ tag: UInt64) {
        state.withLock { $0.waiting.removeValue(forKey: tag) }?(nil)
    }

    private func ended(_ error: EvenhandError) {
        let left = state.withLock { state in
            state.failure = error
            defer { state.waiting = [:] }
            return state.waiting
        }
        for done in left.values { done(error) }
    }
}
