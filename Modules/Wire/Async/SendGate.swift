import Synchronization

/// Holds writers back while more than a mark of their bytes waits to be sent.
package final class SendGate: Sendable {
    private struct State {
        var queuedByteCount = 0
        var closing: (any Error)?
        var waiters: [(id: Int, continuation: CheckedContinuation<Void, any Error>)] = []
        var nextID = 0
    }

    /// Writers wait when this many bytes are queued, until half of them have gone: one wake-up for many messages.
    package static let defaultMark = 65_536

    private let mark: Int
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

    private func enterIfRoom(_ byteCount: Int) throws -> Bool {
        try state.withLock { state in
            if let closing = state.closing { throw closing }
            guard state.queuedByteCount < mark else { return false }
            state.queuedByteCount += byteCount
            return true
        }
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
            if state.queuedByteCount < mark { return .success(()) }
            state.waiters.append((id, continuation))
            return nil
        }
        if let result { continuation.resume(with: result) }
    }

    private func cancel(_ id: Int) {
        let continuation = state.withLock { state -> CheckedContinuation<Void, any Error>? in
            guard let index = state.waiters.firstIndex(where: { $0.id == id }) else { return nil }
            return state.waiters.remove(at: index).continuation
        }
        continuation?.resume(throwing: CancellationError())
    }

    /// `byteCount` bytes have gone out.
    package func left(_ byteCount: Int) {
        let waiters = state.withLock { state in
            state.queuedByteCount -= byteCount
            guard state.queuedByteCount <= mark / 2 else {
                return [(id: Int, continuation: CheckedContinuation<Void, any Error>)]()
            }
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.continuation.resume() }
    }

    /// Nothing can be sent any more: present and later writers fail with `error`.
    package func close(_ error: any Error) {
        let waiters = state.withLock { state in
            if state.closing == nil { state.closing = error }
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.continuation.resume(throwing: error) }
    }
}
