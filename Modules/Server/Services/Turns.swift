internal import Synchronization

/// Lets so many at a time do what takes memory; the others wait, in order of arrival.
///
/// A batch to score is spread over all cores, so more batches at once are no quicker, and each holds its scores until it
/// is answered: 128 calls of one connection that asked for reasons took 90 MiB.
final class Turns: Sendable {
    private struct State {
        var free: Int
        var waiting: [(id: Int, continuation: CheckedContinuation<Bool, Never>)] = []
        var lastID = 0
        /// Cancelled before their turn to wait had come.
        var cancelled: Set<Int> = []
    }

    private let state: Mutex<State>

    init(count: Int) { state = Mutex(State(free: count)) }

    /// Runs the body when a place is free.
    /// - Throws: `CancellationError` when the task is cancelled while it waits, and what the body throws.
    func take<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
        try await enter()
        defer { leave() }
        return try await body()
    }

    private func enter() async throws {
        let id: Int? = state.withLock { state in
            if state.free > 0, state.waiting.isEmpty {
                state.free -= 1
                return nil
            }
            state.lastID += 1
            return state.lastID
        }
        guard let id else { return }
        let isIn = await withTaskCancellationHandler {
            await withCheckedContinuation { wait($0, as: id) }
        } onCancel: {
            giveUp(id)
        }
        // Cancelled when its turn had come already: nobody else will look for it.
        state.withLock { _ = $0.cancelled.remove(id) }
        if !isIn { throw CancellationError() }
    }

    private func wait(_ continuation: CheckedContinuation<Bool, Never>, as id: Int) {
        let isIn: Bool? = state.withLock { state in
            if state.cancelled.remove(id) != nil { return false }
            // A place may have become free since.
            if state.free > 0 {
                state.free -= 1
                return true
            }
            state.waiting.append((id, continuation))
            return nil
        }
        if let isIn { continuation.resume(returning: isIn) }
    }

    private func giveUp(_ id: Int) {
        let continuation: CheckedContinuation<Bool, Never>? = state.withLock { state in
            guard let index = state.waiting.firstIndex(where: { $0.id == id }) else {
                state.cancelled.insert(id)
                return nil
            }
            return state.waiting.remove(at: index).continuation
        }
        continuation?.resume(returning: false)
    }

    private func leave() {
        let next: CheckedContinuation<Bool, Never>? = state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.free += 1
                return nil
            }
            return state.waiting.removeFirst().continuation
        }
        next?.resume(returning: true)
    }
}
