internal import Hummingbird
internal import HummingbirdCore
internal import NIOSSL
import Logging
import NIOCore

extension HTTPServerBuilder {
    /// Hummingbird's HTTP/1 server with the door's limits around every connection.
    static func evenhand(
        limits: HTTPConnectionGuard.Limits, census: ConnectionCensus, tls: ServerTLS?
    ) -> HTTPServerBuilder {
        HTTPServerBuilder { responder in
            HTTPDoorChannel(responder: responder, limits: limits, census: census, tls: tls)
        }
    }
}

/// Counts a connection, guards it, and lets Hummingbird speak HTTP on it.
private struct HTTPDoorChannel: ServerChildChannel {
    typealias Value = HTTP1Channel.Value

    /// Between two requests a connection may stay silent for so long.
    private static let idleTimeout = TimeAmount.seconds(60)

    let responder: HTTPChannelHandler.Responder
    let limits: HTTPConnectionGuard.Limits
    let census: ConnectionCensus
    let tls: ServerTLS?

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        let peer = PeerAddress(channel.remoteAddress)
        guard census.admit(peer) else {
            return channel.close().flatMap { channel.eventLoop.makeFailedFuture(ChannelError.ioOnClosedChannel) }
        }
        do {
            let admission = Admission(census: census, peer: peer)
            channel.closeFuture.assumeIsolated().whenComplete { _ in admission.end() }
            let connectionGuard = HTTPConnectionGuard(limits: limits, firstHeadArrived: admission.spoke)
            // Most HTTP clients name no protocol by ALPN, and need not: it only ever is HTTP/1.1 here.
            if let tls { try channel.pipeline.syncOperations.addHandler(try tls.handler(for: .http)) }
            try channel.pipeline.syncOperations.addHandler(connectionGuard.inFront)
            let behind = NIOLoopBound(connectionGuard.behind, eventLoop: channel.eventLoop)
            return http(behind).setup(channel: channel, logger: logger)
        } catch {
            return channel.eventLoop.makeFailedFuture(error)
        }
    }

    private func http(_ behind: NIOLoopBound<HTTPConnectionGuard.Behind>) -> HTTP1Channel {
        HTTP1Channel(
            responder: responder,
            configuration: .init(
                additionalChannelHandlers: [behind.value], idleTimeout: Self.idleTimeout,
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: limits.headerByteCount, maxHeaderListSize: limits.headerByteCount,
                    maxHeaderFieldCount: 256)))
    }

    func handle(value: Value, logger: Logger) async {
        await HTTP1Channel(responder: responder).handle(value: value, logger: logger)
    }
}

/// One connection's place in the census. Event loop only.
private final class Admission {
    private let census: ConnectionCensus
    private let peer: PeerAddress
    private var hasSpoken = false

    init(census: ConnectionCensus, peer: PeerAddress) {
        self.census = census
        self.peer = peer
    }

    /// A request came: the connection no longer counts among those that have said nothing.
    func spoke() {
        guard !hasSpoken else { return }
        hasSpoken = true
        _ = census.move(from: .unjudged, to: .signedIn)
    }

    func end() {
        census.leave(peer, hasSpoken ? .signedIn : .unjudged)
    }
}
