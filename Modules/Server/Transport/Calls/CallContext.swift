internal import EvenhandDomain
package import EvenhandWire
import Logging
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

extension CallContext {
    static let requestIDKey = "request-id"

    /// Names the call in the log: what the caller sent as `request-id`, or one made for it.
    package var requestID: String {
        guard let given = metadata.first(Self.requestIDKey), !given.isEmpty else {
            return cancellation?.madeRequestID ?? Self.makeRequestID()
        }
        return String(given.prefix(128))
    }

    static func makeRequestID() -> String {
        String(UInt64.random(in: .min ... .max), radix: 36)
    }

    /// What every log line about the call says. Never a credential: the metadata that a call is given has none.
    var logMetadata: Logger.Metadata {
        var fields: Logger.Metadata = ["method": "\(method)", Self.requestIDKey: "\(requestID)"]
        if let trace = TraceParent(metadata.first("traceparent")) { fields["trace-id"] = "\(trace.traceID)" }
        return fields
    }
}

/// The `traceparent` of W3C's trace context: which trace a call belongs to.
struct TraceParent: Equatable {
    /// 32 hexadecimal digits.
    let traceID: String

    /// Nil for what is none.
    init?(_ text: String?) {
        guard let parts = text?.split(separator: "-", omittingEmptySubsequences: false), parts.count >= 4,
            parts[0].count == 2, parts[1].count == 32, parts[1].utf8.allSatisfy(Self.isHexadecimal),
            parts[1].contains(where: { $0 != "0" })
        else { return nil }
        traceID = String(parts[1])
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }
}

/// What all calls of a connection share until AUTH replaces it.
final class ConnectionIdentity: Sendable {
    let principal: (any CallPrincipal)?
    let baseline: Metadata
    /// Which of the two doors the caller came through.
    let door: Door

    init(principal: (any CallPrincipal)?, baseline: Metadata, door: Door = .wire) {
        self.principal = principal
        self.door = door
        self.baseline = Metadata(baseline.entries.filter { $0.key != "authorization" })
    }
}

/// Tells the work behind a call that nobody waits for it any more.
final class CallCancellation: Sendable {
    private struct State {
        var isCancelled = false
        var actions: [@Sendable () -> Void] = []
        var requestID: String?
    }

    private let state = Mutex(State())

    /// A request id for a call that brought none: made when it is first wanted, and the same ever after.
    var madeRequestID: String {
        state.withLock { state in
            let id = state.requestID ?? CallContext.makeRequestID()
            state.requestID = id
            return id
        }
    }

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
