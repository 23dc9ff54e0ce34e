internal import Synchronization

/// Appends waiting for the writer. Whoever arrives first wakes it; what arrives while it works forms the next group.
package final class AppendQueue: Sendable {
    private struct State {
        var waiting: [SealedAppend] = []
        var isDraining = false
        var isClosed = false
    }

    /// What to do after handing appends in.
    package enum OnEnqueue: Equatable, Sendable { case wakeWriter, writerIsAwake, closed }

    private let state = Mutex(State())

    package init() {}

    package func enqueue(_ appends: [SealedAppend]) -> OnEnqueue {
        state.withLock { state in
            if state.isClosed { return .closed }
            state.waiting.append(contentsOf: appends)
            if state.isDraining { return .writerIsAwake }
            state.isDraining = true
            return .wakeWriter
        }
    }

    /// The next group, at most `limit` appends, in order of arrival; empty when the writer may rest.
    package func nextGroup(limit: Int) -> [SealedAppend] {
        state.withLock { state in
            if state.waiting.isEmpty {
                state.isDraining = false
                return []
            }
            if state.waiting.count <= limit {
                let group = state.waiting
                state.waiting = []
                return group
            }
            let group = Array(state.waiting.prefix(limit))
            state.waiting.removeFirst(limit)
            return group
        }
    }

    /// Lets nothing more in; what waits is still written.
    package func close() {
        state.withLock { $0.isClosed = true }
    }

    package var waitingCount: Int { state.withLock { $0.waiting.count } }
}
