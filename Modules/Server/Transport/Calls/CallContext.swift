package import EvenhandWire
package import NIOCore
import Synchronization

/// Who makes a call, as the server's authentication found.
package protocol CallPrincipal: Sendable {}

/// What is known of a call beside its messages.
package struct CallContext: Sendable {
    let connection: ConnectionIdentity
    /// `package.Service/Method`.
    package let method: String
    /// What the call itself brought, without the connection's baseline.
    package let callMetadata: Metadata
    /// When the caller stops waiting; nil when it set no deadline.
    package let deadline: NIODeadline?
    let cancellation: CallCancellation?

    /// Nil for a caller that showed no credential.
    package var principal: (any CallPrincipal)? { connection.principal }

    /// The call's metadata over the connection's baseline; credentials are left out.
    package var metadata: Metadata { callMetadata.over(connection.baseline) }

    /// What is left until the deadline, never negative; nil without one. Pass on no more than this.
    package var remainingTime: TimeAmount? {
        guard let deadline else { return nil }
        return max(.nanoseconds(0), deadline - .now())
    }

    /// The caller cancelled, its deadline passed, or the connection is gone.
    package var isCancelled: Bool { cancellation?.isCancelled ?? false }

    /// Runs `action` once when the call is cancelled, at once when it already is; on the connection's thread.
    package func onCancel(_ action: @escaping @Sendable () -> Void) {
        cancellation?.onCancel(action)
    }
}

/// What all calls of a connection share until AUTH replaces it.
final class ConnectionIdentity: Sendable {
    let principal: (any CallPrincipal)?
    let baseline: Metadata

    init(principal: (any CallPrincipal)?, baseline: Metadata) {
        self.principal = principal
        self.baseline = Metadata(baseline.entries.filter { $0.key != "authorization" })
    }
}

/// Tells the work behind a call that nobody waits for it any more.
final class CallCancellation: Sendable {
    private struct State {
        var isCancelled = false
        var actions: [@Sendable () -> Void] = []
    }

    private let state = Mutex(State())

    var isCancelled: Bool { state.withLock { $0.isCancelled } }

    func onCancel(_ action: @escaping @Sendable () -> Void) {
        let runNow = state.withLock { state in
            if !state.isCancelled { state.actions.append(action) }
            return state.isCancelled
        }
        if runNow { action() }
    }

    func cancel() {
        let actions = state.withLock { state in
            state.isCancelled = true
            defer { state.actions = [] }
            return state.actions
        }
        for action in actions { action() }
    }

    /// The call is over: drop what the actions hold on to.
    func forget() {
        state.withLock { $0.actions = [] }
    }
}
