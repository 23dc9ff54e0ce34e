import NIOCore

/// Blocks behind a length of four bytes.
struct BlockDecoder: ByteToMessageDecoder {
    typealias InboundOut = ByteBuffer

    mutating func decode(context: ChannelHandlerContext, buffer: inout ByteBuffer) throws -> DecodingState {
        guard let block = buffer.readLengthPrefixedSlice(as: UInt32.self) else { return .needMoreData }
        context.fireChannelRead(Self.wrapInboundOut(block))
        return .continue
    }
}

extension ChannelHandlerContext {
    fileprivate func write(block: [UInt8]) {
        var bytes = channel.allocator.buffer(capacity: block.count + MemoryLayout<UInt32>.size)
        bytes.writeInteger(UInt32(block.count))
        bytes.writeBytes(block)
        write(NIOAny(bytes), promise: nil)
    }
}

/// Answers block by block, and flushes once a read batch.
final class PartsServer: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let reply: [UInt8]

    init(replyByteCount: Int) {
        reply = Array(repeating: 7, count: replyByteCount)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        context.write(block: reply)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        context.flush()
    }
}

/// Sends the next block for each that is answered, and flushes once a read batch.
final class PartsClient: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let load: EchoLoad
    private let request: [UInt8]
    private var times: SendTimes

    init(_ load: EchoLoad) {
        self.load = load
        request = Array(repeating: 5, count: load.requestByteCount)
        times = SendTimes(limit: load.inFlight)
    }

    func channelActive(context: ChannelHandlerContext) {
        for _ in 0..<load.inFlight { send(context) }
        context.flush()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        load.measurement.answered(load.connection, since: times.takeOldest())
        if !load.measurement.isStopped { send(context) }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        context.flush()
    }

    private func send(_ context: ChannelHandlerContext) {
        times.sent(at: Clocks.wall)
        context.write(block: request)
    }
}
