import Synchronization

/// Holds writers back while more than a mark of their bytes waits to be sent.
///
/// Writers that find room, and whoever sends while nobody waits, take no lock: both pass here with every message.
package final class SendGate: Sendable {
    private struct State {
        var closing: (any Error)?
        var waiters: [(id: Int, continuation: CheckedContinuation<Void, any Error>)] = []
        var nextID = 0
    }

    /// Writers wait when this many bytes are queued, until half of them have gone: one wake-up for many messages.
    package static let defaultMark = 65_536

    private let mark: Int
    private let queuedByteCount = Atomic(0)
    private let isClosed = Atomic(false)
    /// How many `waiters` there are; changed behind the lock only.
    private let waiterCount = Atomic(0)
    private let state = Mutex(State())

    package init(mark: Int = defaultMark) {
        self.mark = mark
    }

    /// Counts `byteCount` in, after waiting for room.
    /// - Throws: `CancellationError`, or what `close` was given.
    package func enter(_ byteCount: Int) async throws {
        while true {
            if try enterIfRoom(byteCount) { return }
            try await waitForRoom()
        }
    }

    /// Counts `byteCount` in when there is room now. Writers on several threads may each pass the mark by one message.
    /// - Throws: what `close` was given.
    package func enterIfRoom(_ byteCount: Int) throws -> Bool {
        if isClosed.load(ordering: .acquiring) { try throwClosing() }
        guard queuedByteCount.load(ordering: .relaxed) < mark else { return false }
        if byteCount > 0 { queuedByteCount.wrappingAdd(byteCount, ordering: .relaxed) }
        return true
    }

    private func throwClosing() throws {
        let closing = state.withLock { $0.closing }
        if let closing { throw closing }
    }

    private func waitForRoom() async throws {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { wait($0, id) }
        } onCancel: {
            cancel(id)
        }
    }

    private func wait(_ continuation: CheckedContinuation<Void, any Error>, _ id: Int) {
        let result = state.withLock { state -> Result<Void, any Error>? in
            if let closing = state.closing { return .failure(closing) }
            if Task.isCancelled { return .failure(CancellationError()) }
            // Counted before the look at the bytes, as `left` takes its bytes off before it looks for waiters: one of the
            // two sees the other.
            waiterCount.wrappingAdd(1, ordering: .sequentiallyConsistent)
            guard queuedByteCount.load(ordering: .sequentiallyConsistent) >= mark else {
                waiterCount.wrappingSubtract(1, ordering: .sequentiallyConsistent)
                return .success(())
            }
            state.waiters.append((id, continuation))
            return nil
        }
        if let result { continuation.resume(with: result) }
    }

    private func cancel(_ id: Int) {
        let continuation = state.withLock { state -> CheckedContinuation<Void, any Error>? in
            guard let index = state.waiters.firstIndex(where: { $0.id == id }) else { return nil }
            waiterCount.wrappingSubtract(1, ordering: .sequentiallyConsistent)
            return state.waiters.remove(at: index).continuation
        }
        continuation?.resume(throwing: CancellationError())
    }

    /// `byteCount` bytes have gone out.
    package func left(_ byteCount: Int) {
        let rest = queuedByteCount.wrappingSubtract(byteCount, ordering: .sequentiallyConsistent).newValue
        guard rest <= mark / 2, waiterCount.load(ordering: .sequentiallyConsistent) > 0 else { return }
        for waiter in takeWaiters() { waiter.continuation.resume() }
    }

    /// Nothing can be sent any more: present and later writers fail with `error`.
    package func close(_ error: any Error) {
        state.withLock { state in
            if state.closing == nil { state.closing = error }
        }
        isClosed.store(true, ordering: .releasing)
        for waiter in takeWaiters() { waiter.continuation.resume(throwing: error) }
    }

    private func takeWaiters() -> [(id: Int, continuation: CheckedContinuation<Void, any Error>)] {
        state.withLock { state in
            defer { state.waiters = [] }
            waiterCount.wrappingSubtract(state.waiters.count, ordering: .sequentiallyConsistent)
            return state.waiters
        }
    }
}
