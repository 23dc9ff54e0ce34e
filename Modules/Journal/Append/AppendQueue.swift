internal import Synchronization

/// Appends waiting for the writer. Whoever arrives first wakes it; what arrives while it works forms the next group.
/// What was handed in together stays together: a batch is on disk as a whole or, should the disk fail, not at all.
package final class AppendQueue: Sendable {
    private struct State {
        var waiting: [[SealedAppend]] = []
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
            if !appends.isEmpty { state.waiting.append(appends) }
            if state.isDraining { return .writerIsAwake }
            state.isDraining = true
            return .wakeWriter
        }
    }

    /// The next group in order of arrival: whole batches, together at most `limit` appends unless the first alone has
    /// more; empty when the writer may rest.
    package func nextGroup(limit: Int) -> [SealedAppend] {
        state.withLock { state in
            var appendCount = 0
            let batchCount = state.waiting.prefix { batch in
                appendCount += batch.count
                return appendCount <= limit
            }.count
            let group = state.waiting.prefix(max(1, batchCount)).flatMap { $0 }
            state.waiting.removeFirst(min(state.waiting.count, max(1, batchCount)))
            if group.isEmpty { state.isDraining = false }
            return group
        }
    }

    /// Lets nothing more in; what waits is still written.
    package func close() {
        state.withLock { $0.isClosed = true }
    }

    package var waitingCount: Int { state.withLock { $0.waiting.reduce(0) { $0 + $1.count } } }
}
