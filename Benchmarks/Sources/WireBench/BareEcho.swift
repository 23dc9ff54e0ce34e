import NIOCore
import NIOPosix

/// The floor: NIO channel handlers that pass length-prefixed blocks, with nothing of Evenhand in between. Each request is
/// answered with a fixed reply; a read batch is answered with one write.
enum BareEcho {
    static let prefixByteCount = 4

    static func startServer(replyByteCount: Int, group: any EventLoopGroup) async throws -> any Channel {
        try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 256)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(EchoServerHandler(replyByteCount: replyByteCount))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
    }

    /// Keeps `inFlight` requests under way on each connection until `seconds` have passed.
    /// - Returns: requests answered per second.
    static func measure(
        port: Int, connections: Int, inFlight: Int, requestByteCount: Int, seconds: Double, group: any EventLoopGroup
    ) async throws -> Double {
        let tally = Tally()
        var channels: [any Channel] = []
        for _ in 0..<connections {
            let channel = try await ClientBootstrap(group: group)
                .channelOption(.tcpOption(.tcp_nodelay), value: 1)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(
                            EchoClientHandler(inFlight: inFlight, requestByteCount: requestByteCount, tally: tally))
                    }
                }
                .connect(host: "127.0.0.1", port: port).get()
            channels.append(channel)
        }
        let rate = try await tally.rate(over: seconds)
        for channel in channels { try await channel.close().get() }
        return rate
    }
}

private final class EchoServerHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let reply: [UInt8]
    private var inbound = ByteBuffer()
    private var outbound = ByteBuffer()

    init(replyByteCount: Int) {
        reply = Array(repeating: 7, count: replyByteCount)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = Self.unwrapInboundIn(data)
        if inbound.readableBytes == 0 { inbound = bytes } else { inbound.writeBuffer(&bytes) }
        while let block = inbound.readLengthPrefixedSlice(as: UInt32.self) {
            precondition(block.readableBytes > 0)
            outbound.writeInteger(UInt32(reply.count))
            outbound.writeBytes(reply)
        }
        if inbound.readableBytes == 0 { inbound = ByteBuffer() } else { inbound.discardReadBytes() }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        guard outbound.readableBytes > 0 else { return }
        let bytes = outbound
        outbound = context.channel.allocator.buffer(capacity: bytes.readableBytes)
        context.writeAndFlush(Self.wrapOutboundOut(bytes), promise: nil)
    }
}

private final class EchoClientHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let inFlight: Int
    private let request: [UInt8]
    private let tally: Tally
    private var inbound = ByteBuffer()

    init(inFlight: Int, requestByteCount: Int, tally: Tally) {
        self.inFlight = inFlight
        self.tally = tally
        request = Array(repeating: 5, count: requestByteCount)
    }

    func channelActive(context: ChannelHandlerContext) {
        send(inFlight, context)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = Self.unwrapInboundIn(data)
        if inbound.readableBytes == 0 { inbound = bytes } else { inbound.writeBuffer(&bytes) }
        var answered = 0
        while inbound.readLengthPrefixedSlice(as: UInt32.self) != nil { answered += 1 }
        if inbound.readableBytes == 0 { inbound = ByteBuffer() } else { inbound.discardReadBytes() }
        tally.add(answered)
        send(answered, context)
    }

    private func send(_ count: Int, _ context: ChannelHandlerContext) {
        guard count > 0 else { return }
        var bytes = context.channel.allocator.buffer(capacity: count * (request.count + BareEcho.prefixByteCount))
        for _ in 0..<count {
            bytes.writeInteger(UInt32(request.count))
            bytes.writeBytes(request)
        }
        context.writeAndFlush(Self.wrapOutboundOut(bytes), promise: nil)
    }
}
