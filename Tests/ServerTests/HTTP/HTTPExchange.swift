import EvenhandServer
import NIOCore
import NIOPosix
import Testing

/// What came back over a bare connection, read as HTTP/1.1.
struct HTTPReply {
    var status = 0
    /// Names in small letters; values of a repeated one joined with a comma.
    var headers: [String: String] = [:]
    var body: [UInt8] = []

    var text: String { String(decoding: body, as: UTF8.self) }

    /// Nil until a whole answer is there.
    init?(_ bytes: [UInt8]) {
        guard let end = Self.find([13, 10, 13, 10], in: bytes) else { return nil }
        let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
        guard let first = lines.first?.split(separator: " "), first.count > 1, let status = Int(first[1]) else {
            return nil
        }
        self.status = status
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let name = line[..<colon].lowercased()
            let value = line[line.index(after: colon)...].trimmingPrefix { $0 == " " }
            headers[name] = headers[name].map { "\($0),\(value)" } ?? String(value)
        }
        let rest = bytes[(end + 4)...]
        let length = headers["content-length"].flatMap { Int($0) } ?? 0
        guard rest.count >= length else { return nil }
        body = Array(rest.prefix(length))
    }

    private static func find(_ pattern: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= pattern.count else { return nil }
        return (0...(bytes.count - pattern.count)).first { bytes[$0..<($0 + pattern.count)].elementsEqual(pattern) }
    }
}

/// One bare connection to an HTTP door: whatever bytes a test likes, with nothing that would tidy them up.
struct HTTPExchange {
    let channel: any Channel
    private let replies: AsyncStream<[UInt8]>

    static func open(_ door: RunningHTTPDoor) async throws -> HTTPExchange {
        guard case .host(let host, let port) = door.address else { throw ChannelError.operationUnsupported }
        let (replies, sink) = AsyncStream<[UInt8]>.makeStream()
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Collector(sink))
                }
            }
            .connect(host: host, port: port).get()
        return HTTPExchange(channel: channel, replies: replies)
    }

    func send(_ bytes: [UInt8]) async throws {
        try await channel.writeAndFlush(ByteBuffer(bytes: bytes))
    }

    func send(_ text: String) async throws {
        try await send(Array(text.utf8))
    }

    /// The next answer; nil when the connection closed without one.
    func reply() async -> HTTPReply? {
        var last: [UInt8] = []
        for await bytes in replies {
            last = bytes
            if let reply = HTTPReply(bytes) { return reply }
        }
        return HTTPReply(last)
    }

    /// Everything up to the end of the connection.
    func rest() async -> String {
        var last: [UInt8] = []
        for await bytes in replies { last = bytes }
        return String(decoding: last, as: UTF8.self)
    }

    func close() async {
        try? await channel.close()
    }

    /// Gives on everything received so far, each time something comes.
    private final class Collector: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private var received: [UInt8] = []
        private let sink: AsyncStream<[UInt8]>.Continuation

        init(_ sink: AsyncStream<[UInt8]>.Continuation) { self.sink = sink }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            received.append(contentsOf: Self.unwrapInboundIn(data).readableBytesView)
            sink.yield(received)
        }

        func channelInactive(context: ChannelHandlerContext) {
            sink.finish()
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            context.close(promise: nil)
        }
    }
}

extension RunningHTTPDoor {
    /// One request on a connection of its own.
    func send(
        _ verb: String, _ path: String, _ headers: [String] = [], body: [UInt8] = []
    ) async throws -> HTTPReply {
        let exchange = try await HTTPExchange.open(self)
        var lines = ["\(verb) \(path) HTTP/1.1", "Host: test"] + headers
        if verb != "GET" { lines.append("Content-Length: \(body.count)") }
        try await exchange.send(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)
        let reply = await exchange.reply()
        await exchange.close()
        return try #require(reply)
    }

    func post(_ method: String, _ json: String, _ headers: [String] = []) async throws -> HTTPReply {
        try await send("POST", "/" + method, ["Content-Type: application/json"] + headers, body: Array(json.utf8))
    }
}
