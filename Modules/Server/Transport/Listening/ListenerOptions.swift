package import EvenhandWire
package import Logging
package import NIOCore

/// How a listener judges who calls. It sees the baseline metadata of HELLO or AUTH before any call is dispatched.
package struct Authenticator: Sendable {
    /// Answers the principal, or nil for an anonymous caller; a failed future refuses the connection.
    let judge: @Sendable (Metadata, any EventLoop) -> EventLoopFuture<(any CallPrincipal)?>
    /// Nobody is ever named: being nobody is then no reason to count a connection as unauthenticated.
    private(set) var isOpen = false

    /// Lets everybody in without a name.
    package static let anonymous: Authenticator = {
        var open = Authenticator { _, eventLoop in eventLoop.makeSucceededFuture(nil) }
        open.isOpen = true
        return open
    }()

    package init(
        onEventLoop judge: @escaping @Sendable (Metadata, any EventLoop) -> EventLoopFuture<(any CallPrincipal)?>
    ) {
        self.judge = judge
    }

    package init(_ judge: @escaping @Sendable (Metadata) async throws -> (any CallPrincipal)?) {
        self.init(onEventLoop: { baseline, eventLoop in
            eventLoop.makeFutureWithTask { try await judge(baseline) }
        })
    }
}

/// The limits of specification §15 and what else a listener needs to know.
package struct ListenerOptions: Sendable {
    package var settings = Settings.serverDefaults
    package var authenticator = Authenticator.anonymous
    package var logger: Logger
    /// Named in HELLO, at most 64 bytes.
    package var agent: String?
    /// `host:port` of the HTTP door, for those who knock at the wrong one.
    package var httpAddress: String?
    /// Nil: plain connections.
    package var tls: ServerTLS?
    /// Credentials on a plain connection from another host are refused unless this is set.
    package var allowsPlainCredentials = false

    /// What this listener's connections share with those of others: give several listeners the same.
    package var limits = ProcessLimits()
    /// Answers of 512 bytes or more go out compressed to clients that take it. Off: a message that mixes secrets with a
    /// caller's input must not be compressed, and on a fast line it only costs.
    package var compressesResponses = false

    package var maxConnectionCount = 2000
    package var maxConnectionCountPerAddress = 100
    /// Connections whose credential has not been judged, and as many more that showed none.
    package var maxUnauthenticatedCount = 200
    /// The TLS handshake must be done after this.
    package var handshakeTimeout = TimeAmount.seconds(10)
    /// Preface and HELLO must be complete after this.
    package var helloTimeout = TimeAmount.seconds(5)
    /// One frame, from its first to its last byte.
    package var frameTimeout = TimeAmount.seconds(30)
    /// A peer that reads nothing for this long is closed.
    package var writeStallTimeout = TimeAmount.seconds(30)
    /// A connection that could not be read for this long is closed.
    package var stoppedReadingTimeout = TimeAmount.seconds(15)
    /// A connection is drained at this age, give or take a tenth; nil lets it live.
    package var ageLimit: TimeAmount?
    /// A handler that still runs this long after its cancel is logged.
    package var overdueHandlerTime = TimeAmount.seconds(5)
    /// What calls get to finish when a connection is drained for its age; an idle one has none.
    package var drainGrace = TimeAmount.seconds(30)
    /// A ping goes out after this much silence.
    package var keepaliveInterval = TimeAmount.seconds(60)
    /// A peer that does not answer a ping in this time is gone.
    package var pongTimeout = TimeAmount.seconds(20)
    /// For unary calls whose client set no deadline; nil leaves them without.
    package var defaultUnaryTimeout: TimeAmount? = .seconds(60)

    package init(logger: Logger = Logger(label: "evenhand.wire")) {
        self.logger = logger
    }
}
