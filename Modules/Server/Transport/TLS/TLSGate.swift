import NIOCore
internal import NIOSSL
internal import NIOTLS

/// Stands behind the TLS handler of a new connection and lets the protocol in once the handshake is done, in time, and
/// for that protocol. A client that did not ask for it by ALPN is turned away: it speaks something else.
final class TLSGate: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer

    private let expected: ServerTLS.Door
    private let timeout: TimeAmount
    /// Adds what speaks the protocol; called once, or `turnedAway` is.
    private let open: (any Channel) throws -> Void
    private let turnedAway: (String) -> Void
    private var timer: Scheduled<Void>?
    private var isSettled = false

    init(
        expecting door: ServerTLS.Door, within timeout: TimeAmount, open: @escaping (any Channel) throws -> Void,
        turnedAway: @escaping (String) -> Void
    ) {
        expected = door
        self.timeout = timeout
        self.open = open
        self.turnedAway = turnedAway
    }

    func handlerAdded(context: ChannelHandlerContext) {
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: timeout) {
            self.turnAway(context, "no TLS handshake within the time allowed")
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard case .some(.handshakeCompleted(let negotiated)) = event as? TLSUserEvent, !isSettled else {
            return context.fireUserInboundEventTriggered(event)
        }
        guard negotiated == expected.rawValue else {
            return turnAway(context, "the client did not ask for \(expected.rawValue)")
        }
        isSettled = true
        timer?.cancel()
        do {
            try open(context.channel)
            context.pipeline.syncOperations.removeHandler(self, promise: nil)
        } catch {
            context.close(promise: nil)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard !isSettled else { return context.fireErrorCaught(error) }
        turnAway(context, "the TLS handshake failed: \(error)")
    }

    func channelInactive(context: ChannelHandlerContext) {
        turnAway(context, "gone before the TLS handshake was done")
        context.fireChannelInactive()
    }

    private func turnAway(_ context: ChannelHandlerContext, _ reason: String) {
        guard !isSettled else { return }
        isSettled = true
        timer?.cancel()
        turnedAway(reason)
        context.close(promise: nil)
    }
}
