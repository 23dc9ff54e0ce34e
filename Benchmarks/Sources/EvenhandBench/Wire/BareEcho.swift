import Foundation
import NIOCore
import NIOPosix

/// The floor: blocks behind their length over NIO, with nothing of Evenhand in between. Each request of 600 bytes is
/// answered with a fixed reply of 100. Server and client are processes of their own.
///
/// There are two. The one ratios refer to is put together from NIO's own parts: `ByteToMessageHandler`, one write a message,
/// one flush a read batch. The other cuts and joins blocks by hand and writes a whole batch at once; it shows how far a
/// loop that does nothing else can be driven.
enum BareEcho: String {
    case parts
    case joined

    /// Serves until the process is stopped; prints `listening port=N`.
    func serve() async throws {
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 256)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let replyByteCount = EchoMessage.responseByteCount
                    let pipeline = channel.pipeline.syncOperations
                    switch self {
                    case .parts:
                        try pipeline.addHandlers([
                            ByteToMessageHandler(BlockDecoder()), PartsServer(replyByteCount: replyByteCount),
                        ])
                    case .joined: try pipeline.addHandler(JoinedServer(replyByteCount: replyByteCount))
                    }
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        FileHandle.standardOutput.write(Data("listening port=\(channel.localAddress?.port ?? 0)\n".utf8))
        try await channel.closeFuture.get()
    }

    func measure(
        port: Int, server: Int32, _ concurrency: Concurrency, seconds: Double
    ) async throws -> LoadResult {
        let measurement = Measurement(connections: concurrency.connections)
        var channels: [any Channel] = []
        for index in 0..<concurrency.connections {
            let load = EchoLoad(
                inFlight: concurrency.inFlight, requestByteCount: EchoMessage.requestByteCount, connection: index,
                measurement: measurement)
            let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .channelOption(.tcpOption(.tcp_nodelay), value: 1)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        let pipeline = channel.pipeline.syncOperations
                        switch self {
                        case .parts:
                            try pipeline.addHandlers([ByteToMessageHandler(BlockDecoder()), PartsClient(load)])
                        case .joined: try pipeline.addHandler(JoinedClient(load))
                        }
                    }
                }
                .connect(host: "127.0.0.1", port: port).get()
            channels.append(channel)
        }
        let result = try await measurement.run(seconds: seconds, server: server)
        for channel in channels { try await channel.close().get() }
        return result
    }
}

/// What one connection keeps under way.
struct EchoLoad: Sendable {
    let inFlight: Int
    let requestByteCount: Int
    let connection: Int
    let measurement: Measurement
}

/// When each request under way was sent: answers come in order, so a ring will do.
struct SendTimes {
    private var times: [UInt64]
    private var oldest = 0
    private var next = 0

    init(limit: Int) {
        times = Array(repeating: 0, count: limit)
    }

    mutating func sent(at time: UInt64) {
        times[next] = time
        next = (next + 1) % times.count
    }

    mutating func takeOldest() -> UInt64 {
        defer { oldest = (oldest + 1) % times.count }
        return times[oldest]
    }
}
