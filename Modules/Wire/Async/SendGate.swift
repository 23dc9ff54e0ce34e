import Synchronization

/// Holds writers back while more than a mark of their bytes waits to be sent.
///
/// Writers that find room, and whoever sends while nobody waits, take no lock: both pass here with every message.
package final class SendGate: Sendable {
    private struct Waiter {
        let id: Int
        /// It is woken when half of this is left.
        let mark: Int
        let continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var closing: (any Error)?
        var waiters: [Waiter] = []
        var nextID = 0
    }

    /// Writers wait when this many bytes are queued, until half of them have gone: one wake-up for many messages.
    package static let defaultMark = 524_288

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
        while try !enterIfRoom(byteCount) { try await waitForRoom() }
    }

    /// Counts `byteCount` in when there is room now. Writers on several threads may each pass the mark by one message.
    /// - Parameter lowerMark: The mark for this once, where less than the gate's own may wait.
    /// - Throws: what `close` was given.
    package func enterIfRoom(_ byteCount: Int, below lowerMark: Int? = nil) throws -> Bool {
        if isClosed.load(ordering: .acquiring) { try throwClosing() }
        guard queuedByteCount.load(ordering: .relaxed) < lowerMark ?? mark else { return false }
        if byteCount > 0 { queuedByteCount.wrappingAdd(byteCount, ordering: .relaxed) }
        return true
    }

    private func throwClosing() throws {
        let closing = state.withLock { $0.closing }
        if let closing { throw closing }
    }

    /// Returns when there is room, or was: whoever entered meanwhile may have taken it.
    /// - Parameter lowerMark: The mark for this once, not above the gate's own.
    /// - Throws: `CancellationError`, or what `close` was given.
    package func waitForRoom(below lowerMark: Int? = nil) async throws {
        let mark = lowerMark ?? self.mark
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { wait(Waiter(id: id, mark: mark, continuation: $0)) }
        } onCancel: {
            cancel(id)
        }
    }

    private func wait(_ waiter: Waiter) {
        let result = state.withLock { state -> Result<Void, any Error>? in
            if let closing = state.closing { return .failure(closing) }
            if Task.isCancelled { return .failure(CancellationError()) }
            // Counted before the look at the bytes, as `left` takes its bytes off before it looks for waiters: one of the
            // two sees the other.
            waiterCount.wrappingAdd(1, ordering: .sequentiallyConsistent)
            guard queuedByteCount.load(ordering: .sequentiallyConsistent) >= waiter.mark else {
                waiterCount.wrappingSubtract(1, ordering: .sequentiallyConsistent)
                return .success(())
            }
            state.waiters.append(waiter)
            return nil
        }
        if let result { waiter.continuation.resume(with: result) }
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
        for waiter in takeWaiters(at: rest) { waiter.continuation.resume() }
    }

    /// Nothing can be sent any more: present and later writers fail with `error`.
    package func close(_ error: any Error) {
        state.withLock { state in
            if state.closing == nil { state.closing = error }
        }
        isClosed.store(true, ordering: .releasing)
        for waiter in takeWaiters(at: 0) { waiter.continuation.resume(throwing: error) }
    }

    /// Those who have waited for so few bytes to be left.
    private func takeWaiters(at rest: Int) -> [Waiter] {
        state.withLock { state in
            let ready = state.waiters.filter { rest <= $0.mark / 2 }
            guard !ready.isEmpty else { return [] }
            state.waiters.removeAll { rest <= $0.mark / 2 }
            waiterCount.wrappingSubtract(ready.count, ordering: .sequentiallyConsistent)
            return ready
        }
    }
}
