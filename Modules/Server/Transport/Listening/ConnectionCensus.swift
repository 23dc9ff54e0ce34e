import NIOCore
import Synchronization

/// Counts a listener's connections against its limits, and tells when the last one has gone.
final class ConnectionCensus: Sendable {
    private struct State {
        var count = 0
        var unauthenticatedCount = 0
        var countByAddress: [PeerAddress: Int] = [:]
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())
    private let maxCount: Int
    private let maxCountPerAddress: Int
    private let maxUnauthenticatedCount: Int

    init(_ options: ListenerOptions) {
        maxCount = options.maxConnectionCount
        maxCountPerAddress = options.maxConnectionCountPerAddress
        maxUnauthenticatedCount = options.maxUnauthenticatedCount
    }

    var count: Int { state.withLock { $0.count } }

    /// Counts a connection in, unless a limit is reached.
    func admit(_ peer: PeerAddress) -> Bool {
        state.withLock { state in
            let fromHere = state.countByAddress[peer, default: 0]
            guard state.count < maxCount, state.unauthenticatedCount < maxUnauthenticatedCount else { return false }
            guard peer == .unixSocket || fromHere < maxCountPerAddress else { return false }
            state.count += 1
            state.unauthenticatedCount += 1
            state.countByAddress[peer] = fromHere + 1
            return true
        }
    }

    func authenticated(_ peer: PeerAddress) {
        state.withLock { $0.unauthenticatedCount -= 1 }
    }

    func leave(_ peer: PeerAddress, wasAuthenticated: Bool) {
        let waiters = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.count -= 1
            if !wasAuthenticated { state.unauthenticatedCount -= 1 }
            let left = state.countByAddress[peer, default: 1] - 1
            state.countByAddress[peer] = left == 0 ? nil : left
            guard state.count == 0 else { return [] }
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume() }
    }

    func waitUntilEmpty() async {
        await withCheckedContinuation { continuation in
            let isEmpty = state.withLock { state in
                if state.count > 0 { state.waiters.append(continuation) }
                return state.count == 0
            }
            if isEmpty { continuation.resume() }
        }
    }
}
