import NIOCore
import Synchronization

/// Counts a listener's connections against its limits, and tells when the last one has gone.
final class ConnectionCensus: Sendable {
    /// What is known of a connection's caller.
    enum Standing {
        /// Its credential has not been judged.
        case unjudged
        /// It showed none, or AUTH brought a bad one.
        case anonymous
        case signedIn
    }

    private struct State {
        var count = 0
        var unjudgedCount = 0
        var anonymousCount = 0
        var countByAddress: [PeerAddress: Int] = [:]
        var waiters: [CheckedContinuation<Void, Never>] = []

        mutating func count(_ standing: Standing, _ change: Int) {
            switch standing {
            case .unjudged: unjudgedCount += change
            case .anonymous: anonymousCount += change
            case .signedIn: break
            }
        }
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
            guard state.count < maxCount, state.unjudgedCount < maxUnauthenticatedCount else { return false }
            guard peer == .unixSocket || fromHere < maxCountPerAddress else { return false }
            state.count += 1
            state.unjudgedCount += 1
            state.countByAddress[peer] = fromHere + 1
            return true
        }
    }

    /// A connection's caller became known, or another. Those without a name have a limit of their own, so that however
    /// many of them stay, callers with a name are let in.
    /// - Returns: false when there are too many of them; nothing is changed then.
    func move(from old: Standing, to new: Standing) -> Bool {
        state.withLock { state in
            guard new != .anonymous || state.anonymousCount < maxUnauthenticatedCount else { return false }
            state.count(old, -1)
            state.count(new, 1)
            return true
        }
    }

    func leave(_ peer: PeerAddress, _ standing: Standing) {
        let waiters = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.count -= 1
            state.count(standing, -1)
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
