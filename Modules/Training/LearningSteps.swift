internal import Synchronization

/// How far learning is, counted by all threads.
final class LearningSteps: Sendable {
    private struct State {
        var pieces = 1
        var done = 0.0
    }

    private let state = Mutex(State())
    private let progress: @Sendable (Trainer.Progress) -> Void

    init(_ progress: @escaping @Sendable (Trainer.Progress) -> Void) { self.progress = progress }

    /// - Parameter pieces: how many solutions there will be.
    func begin(pieces: Int) { state.withLock { $0 = State(pieces: pieces, done: 0) } }

    /// - Parameter share: how much of a solution was done.
    func add(_ share: Double) {
        let all = state.withLock { state in
            state.done += share
            return min(1, state.done / Double(max(1, state.pieces)))
        }
        progress(.learnt(share: all))
    }
}
