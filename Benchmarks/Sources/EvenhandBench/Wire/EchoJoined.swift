import NIOCore

/// Answers a read batch with one write.
final class JoinedServer: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let reply: [UInt8]
    private var inbound = ByteBuffer()
    private var outbound = ByteBuffer()

    init(replyByteCount: Int) {
        reply = Array(repeating: 7, count: replyByteCount)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        inbound.append(Self.unwrapInboundIn(data))
        while inbound.readLengthPrefixedSlice(as: UInt32.self) != nil {
            outbound.writeInteger(UInt32(reply.count))
            outbound.writeBytes(reply)
        }
        inbound.dropRead()
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        guard outbound.readableBytes > 0 else { return }
        let bytes = outbound
        outbound = context.channel.allocator.buffer(capacity: bytes.readableBytes)
        context.writeAndFlush(Self.wrapOutboundOut(bytes), promise: nil)
    }
}

/// Sends as many requests as were answered, with one write a read.
final class JoinedClient: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let load: EchoLoad
    private let request: [UInt8]
    private var inbound = ByteBuffer()
    private var times: SendTimes

    init(_ load: EchoLoad) {
        self.load = load
        request = Array(repeating: 5, count: load.requestByteCount)
        times = SendTimes(limit: load.inFlight)
    }

    func channelActive(context: ChannelHandlerContext) {
        send(load.inFlight, context)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        inbound.append(Self.unwrapInboundIn(data))
        var answered = 0
        while inbound.readLengthPrefixedSlice(as: UInt32.self) != nil {
            load.measurement.answered(load.connection, since: times.takeOldest())
            answered += 1
        }
        inbound.dropRead()
        send(answered, context)
    }

    private func send(_ count: Int, _ context: ChannelHandlerContext) {
        guard count > 0, !load.measurement.isStopped else { return }
        var bytes = context.channel.allocator.buffer(capacity: count * (request.count + MemoryLayout<UInt32>.size))
        let now = Clocks.wall
        for _ in 0..<count {
            bytes.writeInteger(UInt32(request.count))
            bytes.writeBytes(request)
            times.sent(at: now)
        }
        context.writeAndFlush(Self.wrapOutboundOut(bytes), promise: nil)
    }
}

extension ByteBuffer {
    /// Adds bytes without copying them when nothing is waiting.
    fileprivate mutating func append(_ other: ByteBuffer) {
        var other = other
        if readableBytes == 0 { self = other } else { writeBuffer(&other) }
    }

    /// Gives back what was read.
    fileprivate mutating func dropRead() {
        if readableBytes == 0 { self = ByteBuffer() } else { discardReadBytes() }
    }
}
