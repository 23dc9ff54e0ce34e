import EvenhandMessages
import EvenhandServer
import EvenhandWire
import NIOCore
import NIOEmbedded
import SwiftProtobuf
import Testing

/// A served connection in an embedded channel: bytes and time are the test's.
final class EmbeddedServer {
    let channel: EmbeddedChannel
    let loop: EmbeddedEventLoop
    private let handler: any ChannelHandler
    private var received: [UInt8] = []

    /// - Parameters:
    ///   - hello: What the client states, after the preface.
    ///   - clog: Stands before the socket.
    init(
        _ router: CallRouter, options: ListenerOptions = TestPair.quietOptions, greets: Bool = true,
        hello: Hello = Hello(settings: .floors), clog: (any ChannelHandler)? = nil
    ) throws {
        loop = EmbeddedEventLoop()
        handler = InProcessConnection.handler(serving: router, options: options, eventLoop: loop)
        channel = EmbeddedChannel(handlers: (clog.map { [$0] } ?? []) + [handler], loop: loop)
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        guard greets else { return }
        try send(Hello.preface + hello.clientFrame)
        _ = try frames()
    }

    func send(_ bytes: [UInt8]) throws {
        try channel.writeInbound(ByteBuffer(bytes: bytes))
    }

    /// Whether the socket is read, as the server last said; nil when it never did.
    var isRead: Bool? {
        for case (is ChannelOptions.Types.AutoReadOption, let value) in channel.options { return value as? Bool }
        return nil
    }

    /// All bytes that went out since the last look.
    func bytes() throws -> [UInt8] {
        var all: [UInt8] = []
        while let buffer = try channel.readOutbound(as: ByteBuffer.self) { all += Array(buffer.readableBytesView) }
        return all
    }

    /// All frames that went out since the last look, without a server's HELLO taken apart.
    func frames() throws -> [Frame] {
        let bytes = try bytes()
        received = bytes
        let decoder = FrameDecoder(sender: .server, maxFrameByteCount: 65_536)
        var offset = 0
        var frames: [Frame] = []
        while case .frame(let frame, let end) = try decoder.decode(bytes.span.bytes, from: offset) {
            frames.append(frame)
            offset = end
        }
        return frames
    }

    /// The code of the status in an END among the last frames.
    func endCode(in frames: [Frame]) -> StatusCode? {
        for case .end(let end) in frames {
            if case .status(let range) = end.content { return StatusCode(rawValue: received[range.lowerBound] & 0x1F) }
        }
        return nil
    }

    func closeCode(in frames: [Frame]) -> CloseCode? {
        for case .close(let code, _, _) in frames { return code }
        return nil
    }

    func drain(grace: TimeAmount) {
        InProcessConnection.drain(handler, grace: grace, reason: .deploy)
    }

    static func call(
        _ slot: UInt16, _ message: [UInt8], method: String = TestService.echo.name, endsSending: Bool = true,
        timeoutMilliseconds: UInt32 = 0, metadata: Metadata? = nil
    ) -> [UInt8] {
        FrameBytes.call(
            Slot(slot), method: .literal(method), timeoutMilliseconds: timeoutMilliseconds, metadata: metadata,
            messageByteCount: message.count, endsSending: endsSending) + message
    }

    static func open(_ slot: UInt16, method: String) -> [UInt8] {
        FrameBytes.call(
            Slot(slot), method: .literal(method), timeoutMilliseconds: 0, metadata: nil, messageByteCount: nil,
            endsSending: false)
    }

    static func inParts(plain message: [UInt8]) -> [UInt8] {
        inParts(message, method: TestService.echo.name, isCompressed: false)
    }

    /// A whole call on slot 0 whose message is cut into fragments.
    static func inParts(_ message: [UInt8], method: String, isCompressed: Bool = true) -> [UInt8] {
        var frames = open(0, method: method)
        var start = 0
        while start < message.count {
            let end = min(start + 16_000, message.count)
            frames +=
                FrameHead.message(
                    Slot(0), byteCount: end - start, total: start == 0 ? message.count : nil,
                    continues: end < message.count, endsSending: end == message.count,
                    isCompressed: isCompressed && start == 0
                ).bytes + message[start..<end]
            start = end
        }
        return frames
    }
}

/// Stands before the socket and, while it is shut, lets nothing out: the peer does not read.
final class Clog: ChannelOutboundHandler {
    typealias OutboundIn = ByteBuffer

    private(set) var isShut = false

    func flush(context: ChannelHandlerContext) {
        if !isShut { context.flush() }
    }

    func set(shut: Bool, on channel: EmbeddedChannel) {
        isShut = shut
        channel.isWritable = !shut
        if !shut { channel.flush() }
        channel.pipeline.fireChannelWritabilityChanged()
    }

    /// What waits behind it, in bytes.
    func waitingByteCount(on channel: EmbeddedChannel) throws -> Int {
        try channel.syncOptions?.getOption(.bufferedWritableBytes) ?? 0
    }
}

@Suite struct `A served connection, byte by byte` {
    @Test func `a read batch of many calls is answered with one write`() throws {
        let server = try EmbeddedServer(TestService.router())
        try server.send((0..<10).flatMap { EmbeddedServer.call(UInt16($0), []) })
        let buffer = try server.channel.readOutbound(as: ByteBuffer.self)
        #expect(buffer?.readableBytes == 10 * 3)
        #expect(try server.channel.readOutbound(as: ByteBuffer.self) == nil)
    }

    @Test func `D01 a deadline passes on the loop's clock: the handler is cancelled, END waits for it`() throws {
        let held = HeldReplies()
        let server = try EmbeddedServer(held.router)
        try server.send(EmbeddedServer.call(0, [], method: TestService.later.name, timeoutMilliseconds: 50))
        server.loop.advanceTime(by: .milliseconds(49))
        #expect(held.cancelledCount == 0)
        server.loop.advanceTime(by: .milliseconds(1))
        #expect(held.cancelledCount == 1)
        #expect(try server.frames().isEmpty, "the slot is busy until the handler has ended")
        held.replies[0].succeed(Text("too late"))
        server.loop.run()
        #expect(server.endCode(in: try server.frames()) == .deadlineExceeded)
        held.replies[0].succeed(Text("twice"))
        server.loop.run()
        #expect(try server.frames().isEmpty)
    }

    @Test func `a late reply of an old call does not touch the slot's next call`() throws {
        let held = HeldReplies()
        let server = try EmbeddedServer(held.router)
        let call = EmbeddedServer.call(0, [], method: TestService.later.name)
        try server.send(call)
        held.replies[0].succeed(Text("first"))
        server.loop.run()
        #expect(try server.frames().count == 1)
        try server.send(call)
        held.replies[0].fail(CancellationError())
        server.loop.run()
        #expect(try server.frames().isEmpty)
        held.replies[1].succeed(Text("second"))
        server.loop.run()
        #expect(try server.frames().count == 1)
    }

    @Test(arguments: [
        ("none", FrameHead.half(Slot(0)).bytes),
        ("two", FrameHead.message(Slot(0), byteCount: 0).bytes + FrameHead.message(Slot(0), byteCount: 0).bytes),
    ])
    func `U08 a unary call with no request or two ends UNIMPLEMENTED`(_ what: String, _ requests: [UInt8]) throws {
        let server = try EmbeddedServer(TestService.router())
        let open = FrameBytes.call(
            Slot(0), method: .literal(TestService.echo.name), timeoutMilliseconds: 0, metadata: nil,
            messageByteCount: nil, endsSending: false)
        try server.send(open + requests)
        #expect(server.endCode(in: try server.frames()) == .unimplemented, "\(what)")
        try server.send(EmbeddedServer.call(0, []))
        #expect(try server.frames().count == 1)
    }

    @Test func `U07 CALL then HALF equals CALL with LAST`() throws {
        let server = try EmbeddedServer(TestService.router())
        try server.send(EmbeddedServer.call(0, [], endsSending: false))
        #expect(try server.frames().isEmpty)
        try server.send(FrameHead.half(Slot(0)).bytes)
        #expect(try server.bytes() == [0x02, 0x15, 0x00])
    }

    @Test func `a message over the limit ends RESOURCE_EXHAUSTED at its first fragment`() throws {
        let server = try EmbeddedServer(TestService.router())
        let open = FrameBytes.call(
            Slot(0), method: .literal(TestService.echo.name), timeoutMilliseconds: 0, metadata: nil,
            messageByteCount: nil, endsSending: false)
        try server.send(
            open + FrameHead.message(Slot(0), byteCount: 1, total: 4_194_305, continues: true).bytes + [0])
        #expect(server.endCode(in: try server.frames()) == .resourceExhausted)
    }

    @Test func `H03 a browser is shown the HTTP door and closed`() throws {
        var options = TestPair.quietOptions
        options.httpAddress = "127.0.0.1:7412"
        let server = try EmbeddedServer(TestService.router(), options: options, greets: false)
        try server.send(Array("GET / HTTP/1.1\r\n".utf8))
        let answer = String(decoding: try server.bytes(), as: UTF8.self)
        #expect(answer.hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
        #expect(answer.contains("127.0.0.1:7412"))
        server.loop.advanceTime(by: .seconds(1))
        #expect(!server.channel.isActive)
    }

    @Test func `H12 a client without HELLO is closed with TIMEOUT after five seconds`() throws {
        let server = try EmbeddedServer(TestService.router(), greets: false)
        try server.send(Array(Hello.preface.prefix(2)))
        server.loop.advanceTime(by: .seconds(4))
        #expect(try server.frames().isEmpty)
        server.loop.advanceTime(by: .seconds(1))
        #expect(server.closeCode(in: try server.frames()) == .timeout)
    }

    @Test func `F06 a frame begun and not finished is closed with TIMEOUT after thirty seconds`() throws {
        let server = try EmbeddedServer(TestService.router())
        try server.send([0x80, 0x80, 0x02])
        server.loop.advanceTime(by: .seconds(29))
        #expect(try server.frames().isEmpty)
        server.loop.advanceTime(by: .seconds(2))
        #expect(server.closeCode(in: try server.frames()) == .timeout)
    }

    @Test func `K02 a silent client is asked after a minute and given up twenty seconds later`() throws {
        let server = try EmbeddedServer(TestService.router())
        server.loop.advanceTime(by: .seconds(59))
        #expect(try server.frames().isEmpty)
        server.loop.advanceTime(by: .seconds(2))
        #expect(try server.frames() == [.ping(token: 1)])
        try server.send(FrameHead.pong(token: 1).bytes)
        server.loop.advanceTime(by: .seconds(59))
        #expect(try server.frames().isEmpty)
        server.loop.advanceTime(by: .seconds(2))
        #expect(try server.frames() == [.ping(token: 1)])
        server.loop.advanceTime(by: .seconds(21))
        #expect(server.closeCode(in: try server.frames()) == .timeout)
    }

    @Test func `K07 a drain takes up calls until its PONG, refuses later ones and closes when all are done`() throws {
        let held = HeldReplies()
        let server = try EmbeddedServer(held.router)
        let call = { EmbeddedServer.call($0, [], method: TestService.later.name) }
        try server.send(call(0))
        server.drain(grace: .seconds(30))
        #expect(try server.frames() == [.drain(graceMilliseconds: 30_000, .deploy), .ping(token: 2)])
        try server.send(call(1))
        #expect(held.replies.count == 2, "sent before the client had read DRAIN")
        try server.send(FrameHead.pong(token: 2).bytes + call(2))
        #expect(server.endCode(in: try server.frames()) == .unavailable)
        #expect(held.replies.count == 2)
        held.replies[0].succeed(Text("a"))
        held.replies[1].succeed(Text("b"))
        server.loop.run()
        let last = try server.frames()
        #expect(last.count == 3)
        #expect(server.closeCode(in: last) == CloseCode.none)
    }

    @Test func `credentials over a plain connection from another host are refused`() throws {
        let loop = EmbeddedEventLoop()
        var options = TestPair.quietOptions
        options.authenticator = Authenticator { _ in TestService.Person(name: "never asked") }
        let handler = InProcessConnection.handler(
            serving: TestService.router(), options: options, eventLoop: loop, isLocal: false)
        let channel = EmbeddedChannel(handler: handler, loop: loop)
        let hello = Hello(settings: .floors, baseline: ["authorization": "Bearer t"]).clientFrame
        try channel.writeInbound(ByteBuffer(bytes: Hello.preface + hello))
        let answer = try channel.readOutbound(as: ByteBuffer.self)
        #expect(answer?.getBytes(at: 1, length: 2) == [0x0B, UInt8(CloseCode.authentication.rawValue)])
    }
}
