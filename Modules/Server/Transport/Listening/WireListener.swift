package import EvenhandWire
package import NIOCore
internal import Logging
import NIOPosix
internal import NIOSSL

#if canImport(Glibc)
import Glibc
#endif

/// Listens for Evenhand Wire and serves the methods of a router.
package enum WireListener {
    /// Binds and starts accepting.
    /// - Parameter group: The threads that serve; as many loops as cores is right.
    /// - Throws: what binding threw, for instance because the address is in use.
    package static func start(
        on address: ListenAddress, serving router: CallRouter, options: ListenerOptions, group: any EventLoopGroup
    ) async throws -> RunningListener {
        let census = ConnectionCensus(options)
        let neighbourhoods = Neighbourhoods(group)
        let methods = router.methods
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 512)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelOption(.writeBufferWaterMark, value: .init(low: 65_536, high: 262_144))
            .childChannelOption(
                .recvAllocator,
                value: AdaptiveRecvByteBufferAllocator(minimum: 2048, initial: 2048, maximum: 65_536)
            )
            .childChannelInitializer { channel in
                let peer = PeerAddress(channel.remoteAddress)
                guard census.admit(peer) else { return channel.close() }
                return channel.eventLoop.makeCompletedFuture {
                    let speak: (any Channel, ListenerOptions) throws -> Void = { channel, options in
                        let handler = ServerConnectionHandler(
                            methods: methods, options: options, census: census, peer: peer,
                            neighbours: neighbourhoods.of(channel.eventLoop))
                        try channel.pipeline.syncOperations.addHandler(handler)
                    }
                    guard let tls = options.tls else { return try speak(channel, options) }
                    try secure(channel, tls, options, peer, census, speak)
                }
            }
        let channel: any Channel
        switch address {
        case .host(let host, let port):
            channel = try await withUserTimeout(bootstrap, options.writeStallTimeout)
                .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
                .bind(host: host, port: port).get()
        case .unixSocket(let path):
            channel = try await bootstrap.bind(unixDomainSocketPath: path, cleanupExistingSocketFile: true).get()
        }
        return RunningListener(
            address: ListenAddress(channel.localAddress) ?? address, channel: channel, census: census,
            neighbourhoods: neighbourhoods)
    }

    /// TLS first; the protocol begins when the handshake is done.
    private static func secure(
        _ channel: any Channel, _ tls: ServerTLS, _ options: ListenerOptions, _ peer: PeerAddress,
        _ census: ConnectionCensus, _ speak: @escaping (any Channel, ListenerOptions) throws -> Void
    ) throws {
        var secured = options
        secured.allowsPlainCredentials = true
        // TLS checks every byte already.
        secured.settings.acceptsChecksums = false
        try channel.pipeline.syncOperations.addHandlers(
            try tls.handler(for: .wire),
            TLSGate(expecting: .wire, within: options.handshakeTimeout) { channel in
                try speak(channel, secured)
            } turnedAway: { reason in
                census.leave(peer, .unjudged)
                options.logger.info("connection turned away", metadata: ["peer": "\(peer)", "reason": "\(reason)"])
            })
    }

    /// The kernel gives a dead peer up when we would. It counts the time in which a living peer's window is shut as
    /// well, so this must not be shorter than the write stall.
    private static func withUserTimeout(_ bootstrap: ServerBootstrap, _ timeout: TimeAmount) -> ServerBootstrap {
        #if canImport(Glibc)
        bootstrap.childChannelOption(
            .tcpOption(NIOBSDSocket.Option(rawValue: TCP_USER_TIMEOUT)),
            value: .init(clamping: timeout.nanoseconds / 1_000_000))
        #else
        bootstrap
        #endif
    }
}

/// A listener at work.
package struct RunningListener: Sendable {
    /// Where it listens, with the port it was given.
    package let address: ListenAddress
    let channel: any Channel
    let census: ConnectionCensus
    let neighbourhoods: Neighbourhoods

    /// Connections that are open now.
    package var connectionCount: Int { census.count }

    /// Stops accepting, tells every client to go elsewhere, lets running calls finish within `grace`, and returns when
    /// the last connection has closed. No call is lost: each ends with its result, UNAVAILABLE, or unprocessed.
    package func drain(grace: Duration, reason: DrainReason = .deploy) async {
        channel.close(promise: nil)
        try? await channel.closeFuture.get()
        neighbourhoods.drain(grace: TimeAmount(grace), reason: reason)
        await census.waitUntilEmpty()
    }
}

/// The connections of all event loops of a group.
final class Neighbourhoods: Sendable {
    private let loops: [(eventLoop: any EventLoop, connections: NIOLoopBoundBox<LoopConnections>)]

    init(_ group: any EventLoopGroup) {
        loops = group.makeIterator().map { eventLoop in
            (eventLoop, .makeBoxSendingValue(LoopConnections(eventLoop: eventLoop), eventLoop: eventLoop))
        }
    }

    func of(_ eventLoop: any EventLoop) -> LoopConnections? {
        loops.first { $0.eventLoop === eventLoop }?.connections.value
    }

    func drain(grace: TimeAmount, reason: DrainReason) {
        for loop in loops {
            loop.eventLoop.execute { loop.connections.value.drainAll(grace: grace, reason: reason) }
        }
    }
}
