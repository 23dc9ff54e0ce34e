import NIOCore
import NIOPosix

/// Stands between a client and a server and counts the bytes of both directions, as they leave one socket for the other.
final class CountingRelay: Sendable {
    let count: ByteCount
    let port: Int
    private let channel: any Channel

    init(to port: Int) async throws {
        let count = ByteCount()
        self.count = count
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { inbound in
                // Both ends on one loop, so that they may hold each other.
                ClientBootstrap(group: inbound.eventLoop)
                    .channelOption(.tcpOption(.tcp_nodelay), value: 1)
                    .connect(host: "127.0.0.1", port: port)
                    .flatMapThrowing { outbound in
                        try inbound.pipeline.syncOperations.addHandler(RelayHandler(to: outbound, count))
                        try outbound.pipeline.syncOperations.addHandler(RelayHandler(to: inbound, count))
                    }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        self.port = channel.localAddress?.port ?? 0
    }

    func close() async throws { try await channel.close().get() }
}

private final class RelayHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    private let peer: any Channel
    private let count: ByteCount

    init(to peer: any Channel, _ count: ByteCount) {
        self.peer = peer
        self.count = count
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = Self.unwrapInboundIn(data)
        count.add(bytes.readableBytes)
        peer.writeAndFlush(bytes, promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        peer.close(promise: nil)
    }
}
