internal import Synchronization

/// Lets one at a time through, in order of arrival.
final class Turn: Sendable {
    private struct Waiter {
        /// 0 of those who wait however long it takes.
        let number: UInt64
        /// Answered with whether it is their turn.
        let continuation: CheckedContinuation<Bool, Never>
    }

    private struct State {
        var isTaken = false
        var waiting: [Waiter] = []
        var lastNumber: UInt64 = 0
        /// Those who gave up before they began to wait.
        var gone: Set<UInt64> = []
    }

    private let state = Mutex(State())

    /// How many wait for their turn.
    var waitingCount: Int { state.withLock { $0.waiting.count } }

    func take<Answer, Failure: Error>(
        _ body: () async throws(Failure) -> Answer
    ) async throws(Failure) -> Answer {
        await enter()
        defer { leave() }
        return try await body()
    }

    /// The same for those who may give up while others are at it.
    /// - Throws: `CancellationError` when the task is cancelled before it is its turn; else what the body throws.
    func takeUnlessCancelled<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
        guard await enterUnlessCancelled() else { throw CancellationError() }
        defer { leave() }
        return try await body()
    }

    private func enter() async {
        let isFree = state.withLock { state in
            defer { state.isTaken = true }
            return !state.isTaken
        }
        if isFree { return }
        _ = await withCheckedContinuation { (continuation: CheckedContinuation<Bool, Never>) in
            let isFree = state.withLock { state in
                if state.isTaken {
                    state.waiting.append(Waiter(number: 0, continuation: continuation))
                    return false
                }
                state.isTaken = true
                return true
            }
            if isFree { continuation.resume(returning: true) }
        }
    }

    private func enterUnlessCancelled() async -> Bool {
        let number = state.withLock { state in
            state.lastNumber += 1
            return state.lastNumber
        }
        let isTurn = await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Bool, Never>) in
                let isTurn = state.withLock { state -> Bool? in
                    if state.gone.contains(number) { return false }
                    guard state.isTaken else {
                        state.isTaken = true
                        return true
                    }
                    state.waiting.append(Waiter(number: number, continuation: continuation))
                    return nil
                }
                if let isTurn { continuation.resume(returning: isTurn) }
            }
        } onCancel: {
            let waiter = state.withLock { state -> Waiter? in
                guard let place = state.waiting.firstIndex(where: { $0.number == number }) else {
                    state.gone.insert(number)
                    return nil
                }
                return state.waiting.remove(at: place)
            }
            waiter?.continuation.resume(returning: false)
        }
        state.withLock { _ = $0.gone.remove(number) }
        return isTurn
    }

    private func leave() {
        let next = state.withLock { state -> Waiter? in
            guard !state.waiting.isEmpty else {
                state.isTaken = false
                return nil
            }
            return state.waiting.removeFirst()
        }
        next?.continuation.resume(returning: true)
    }
}
