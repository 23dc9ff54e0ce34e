internal import Synchronization

/// Where those wait who follow the journal's end. It holds no events: whoever is woken reads them from the journal, so a
/// slow follower costs nothing but its place here.
package final class Arrivals: Sendable {
    private struct State {
        var position: Int64
        var waiters: [Int: (beyond: Int64, continuation: CheckedContinuation<Void, any Error>)] = [:]
        var nextID = 0
    }

    private let state: Mutex<State>

    package init(position: Int64) {
        state = Mutex(State(position: position))
    }

    /// The writer says, after each commit, where the journal ends now.
    package func reached(_ position: Int64) {
        let woken = state.withLock { state -> [CheckedContinuation<Void, any Error>] in
            guard position > state.position else { return [] }
            state.position = position
            let ready = state.waiters.filter { $0.value.beyond < position }
            for id in ready.keys { state.waiters[id] = nil }
            return ready.values.map(\.continuation)
        }
        for continuation in woken { continuation.resume() }
    }

    /// Returns when the journal holds an event after `sequence`, at once when it already does.
    /// - Throws: `CancellationError` when the task is cancelled.
    package func wait(beyond sequence: Int64) async throws {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { wait($0, id, beyond: sequence) }
        } onCancel: {
            let waiter = state.withLock { $0.waiters.removeValue(forKey: id) }
            waiter?.continuation.resume(throwing: CancellationError())
        }
    }

    private func wait(_ continuation: CheckedContinuation<Void, any Error>, _ id: Int, beyond sequence: Int64) {
        let result = state.withLock { state -> Result<Void, any Error>? in
            // The task may have been cancelled before it came here, and is not told again.
            if Task.isCancelled { return .failure(CancellationError()) }
            if state.position > sequence { return .success(()) }
            state.waiters[id] = (sequence, continuation)
            return nil
        }
        if let result { continuation.resume(with: result) }
    }

    package var waiterCount: Int { state.withLock { $0.waiters.count } }
}
