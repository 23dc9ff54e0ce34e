import Foundation
import NIOCore
import NIOPosix
import Synchronization

/// The floor of streaming: frames of the same length as the stream's, sent one way over NIO as fast as the reader takes them.
/// One write a frame, as many as the channel takes, one flush. Server and client are processes of their own.
enum BareSource {
    /// What a message of 1 KiB takes on the wire: `length | head | slot`, then the message.
    static let frameByteCount = 1028

    /// Serves until the process is stopped; prints `listening port=N`.
    static func serve() async throws {
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(.writeBufferWaterMark, value: .init(low: 65_536, high: 262_144))
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(SourceHandler())
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        FileHandle.standardOutput.write(Data("listening port=\(channel.localAddress?.port ?? 0)\n".utf8))
        try await channel.closeFuture.get()
    }

    /// Bytes a second that arrive.
    static func measure(port: Int, seconds: Double) async throws -> Double {
        let count = ByteCount()
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers([
                        ByteToMessageHandler(SourceDecoder()), SinkHandler(count: count),
                    ])
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        try await Task.sleep(for: .seconds(seconds / 5))
        let before = count.value
        let start = Clocks.wall
        try await Task.sleep(for: .seconds(seconds))
        let rate = Double(count.value - before) / (Double(Clocks.wall - start) / 1e9)
        try await channel.close().get()
        return rate
    }
}

/// Bytes that arrived.
final class ByteCount: Sendable {
    private let bytes = Atomic(0)
    var value: Int { bytes.load(ordering: .relaxed) }
    func add(_ count: Int) { bytes.wrappingAdd(count, ordering: .relaxed) }
}

/// Writes frames while the channel takes them.
private final class SourceHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer
    private var frame = ByteBuffer(repeating: 7, count: BareSource.frameByteCount)

    func channelActive(context: ChannelHandlerContext) {
        frame.setInteger(UInt16(BareSource.frameByteCount - 2), at: 0)
        fill(context)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        fill(context)
    }

    private func fill(_ context: ChannelHandlerContext) {
        while context.channel.isWritable {
            for _ in 0..<64 { context.write(Self.wrapOutboundOut(frame), promise: nil) }
            context.flush()
        }
    }
}

/// Cuts frames behind their two bytes of length.
private struct SourceDecoder: ByteToMessageDecoder {
    typealias InboundOut = ByteBuffer

    mutating func decode(context: ChannelHandlerContext, buffer: inout ByteBuffer) throws -> DecodingState {
        guard let frame = buffer.readLengthPrefixedSlice(as: UInt16.self) else { return .needMoreData }
        context.fireChannelRead(Self.wrapInboundOut(frame))
        return .continue
    }
}

private final class SinkHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    private let count: ByteCount

    init(count: ByteCount) { self.count = count }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        count.add(Self.unwrapInboundIn(data).readableBytes + 2)
    }
}
