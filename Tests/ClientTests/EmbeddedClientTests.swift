import EvenhandWire
import NIOCore
import NIOEmbedded
import Testing

@testable import EvenhandClient

/// A client whose connections are embedded channels: bytes and time are the test's.
private final class EmbeddedClient {
    let loop = EmbeddedEventLoop()
    private(set) var channels: [EmbeddedChannel] = []
    private var keeper: KeeperCore?
    /// When attempts to connect were made, in milliseconds of the loop's clock.
    private(set) var attempts: [Int64] = []
    var refusesConnections = false
    private(set) var results: [Result<[UInt8], any Error>] = []

    struct Refused: Error {}

    init(_ configure: (inout ClientConfiguration) -> Void = { _ in }) throws {
        let address = try SocketAddress(ipAddress: "127.0.0.1", port: 1)
        var configuration = ClientConfiguration(server: .host("127.0.0.1", port: 1))
        configure(&configuration)
        keeper = KeeperCore(configuration: configuration, eventLoop: loop) { [unowned self] handler, _, loop in
            attempts.append(Int64(loop.now.uptimeNanoseconds / 1_000_000))
            guard !refusesConnections else { return loop.makeFailedFuture(Refused()) }
            let channel = EmbeddedChannel(handler: handler, loop: self.loop)
            channels.append(channel)
            return channel.connect(to: address).map { channel }
        }
    }

    /// Asks for a call; its outcome joins `results`.
    @discardableResult
    func call(deadline: NIODeadline? = nil, request: [UInt8] = [1, 2]) -> ClientCall {
        let call = ClientCall(
            method: "t.T/M", metadata: nil, deadline: deadline, request: request,
            receiver: .callback { [self] result in
                results.append(result.map { Array($0.payload.readableBytesView) })
            })
        perform(.start(call))
        return call
    }

    func greetedCall() throws {
        call()
        try greet()
    }

    func perform(_ command: ClientCommand) {
        keeper?.perform([command])
        loop.run()
    }

    func greet(_ settings: Settings = .serverDefaults) throws {
        try send(Hello(settings: settings).serverFrame)
    }

    func send(_ bytes: [UInt8]) throws {
        guard let channel = channels.last else { return }
        try channel.writeInbound(ByteBuffer(bytes: bytes))
        loop.run()
    }

    /// Frames that went out on the latest connection since the last look, preface and HELLO left out.
    func frames() throws -> [Frame] {
        var bytes: [UInt8] = []
        while let buffer = try channels.last?.readOutbound(as: ByteBuffer.self) {
            bytes += Array(buffer.readableBytesView)
        }
        if bytes.starts(with: Hello.preface) { bytes.removeFirst(Hello.preface.count) }
        let decoder = FrameDecoder(sender: .client, maxFrameByteCount: 65_536)
        var offset = 0
        var frames: [Frame] = []
        while case .frame(let frame, let end) = try decoder.decode(bytes.span.bytes, from: offset) {
            offset = end
            switch frame {
            case .hello, .extension: break
            default: frames.append(frame)
            }
        }
        return frames
    }
}

/// The outcomes arrive on the loop's own thread, which is the test's.
extension EmbeddedClient: @unchecked Sendable {}

/// Stands before the socket: a flush brings in what the server sent meanwhile, as a failing write does.
private final class Backwash: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    var waiting: ByteBuffer?

    func flush(context: ChannelHandlerContext) {
        context.flush()
        guard let bytes = waiting else { return }
        waiting = nil
        context.fireChannelRead(NIOAny(bytes))
        context.fireChannelReadComplete()
    }
}

@Suite struct `A client, byte by byte` {
    @Test func `a call that goes out again begins with its first byte`() throws {
        let client = try EmbeddedClient()
        // More than the window: the first attempt has gone half when it fails.
        var settings = Settings.serverDefaults
        settings.windowByteCount = 65_536
        let request = [UInt8](repeating: 7, count: 150_000)
        client.call(request: request)
        try client.greet(settings)
        let first = try client.frames()
        try client.send(
            FrameBytes.end(
                Slot(0), status: Status(.unavailable, "draining", isUnprocessed: true), maxFrameByteCount: 16_384))
        let second = try client.frames()
        #expect(Self.fragments(first).count > 2)
        #expect(Self.fragments(first) == Self.fragments(second), "with its size in front, like the first")
    }

    /// How long each fragment is.
    private static func fragments(_ frames: [Frame]) -> [Int] {
        frames.compactMap { if case .message(_, let bytes) = $0 { bytes.range.count } else { nil } }
    }

    @Test func `what a flush brings in from within is read once`() throws {
        let client = try EmbeddedClient()
        client.call()
        try client.greet()
        _ = try client.frames()
        let backwash = Backwash()
        try client.channels[0].pipeline.syncOperations.addHandler(backwash, position: .first)
        backwash.waiting = ByteBuffer(bytes: [UInt8](repeating: 0, count: 200_000))
        // A reserved kind of frame: the client says CLOSE, and its flush brings the rest.
        try? client.send(FrameBytes.extension(type: 99, data: [1]) + [0x01, 0x0F])
        #expect(client.results.count == 1)
    }

    @Test func `a token that is set while the connection is made is told when it stands`() throws {
        let client = try EmbeddedClient { $0.token = "old" }
        client.call()
        client.perform(.authenticate(token: "new"))
        try client.greet()
        let frames = try client.frames()
        #expect(frames.contains { if case .auth = $0 { true } else { false } })
    }

    @Test func `calls that wait for a slot leave no timer behind`() throws {
        let client = try EmbeddedClient()
        try client.greetedCall()
        let call = client.call(deadline: client.loop.now + .seconds(60))
        client.perform(.cancel(call))
        #expect(call.expiry == nil)
    }

    @Test func `D09 a call that is cancelled before it was written sends nothing`() throws {
        let client = try EmbeddedClient()
        let call = client.call()
        client.perform(.cancel(call))
        try client.greet()
        #expect(try client.frames().isEmpty)
        #expect(client.results.count == 1)
        guard case .failure(let error)? = client.results.first, error is CancellationError else {
            Issue.record("\(client.results)")
            return
        }
    }

    @Test func `K09 a lost connection is made again after 1 s, then later and later, with jitter`() throws {
        var firstWaits: Set<Int64> = []
        for _ in 0..<20 {
            let client = try EmbeddedClient()
            client.call()
            try client.greet()
            try client.channels[0].close().wait()
            client.loop.run()
            client.refusesConnections = true
            client.call()
            client.loop.advanceTime(by: .milliseconds(799))
            #expect(client.attempts.count == 1)
            for _ in 0..<4010 where client.attempts.count < 2 { client.loop.advanceTime(by: .milliseconds(1)) }
            firstWaits.insert(client.attempts[1] - client.attempts[0])
            // That attempt failed, and its call with it; the next call waits for the next one.
            client.call()
            for _ in 0..<4010 where client.attempts.count < 3 { client.loop.advanceTime(by: .milliseconds(1)) }
            client.call()
            for _ in 0..<4010 where client.attempts.count < 4 { client.loop.advanceTime(by: .milliseconds(1)) }
            #expect((800...1200).contains(client.attempts[2] - client.attempts[1]))
            #expect((1280...1920).contains(client.attempts[3] - client.attempts[2]))
        }
        #expect(firstWaits.allSatisfy { (800...1200).contains($0) })
        #expect(firstWaits.count > 3, "twenty clients do not come back together")
    }

    @Test func `K02 a server that does not answer a PING is given up after 20 s`() throws {
        let client = try EmbeddedClient()
        client.call()
        try client.greet()
        #expect(try client.frames().count == 1)
        client.loop.advanceTime(by: .seconds(31))
        #expect(try client.frames() == [.ping(token: 1)])
        client.loop.advanceTime(by: .seconds(18))
        #expect(client.results.isEmpty)
        client.loop.advanceTime(by: .seconds(3))
        #expect(client.results.count == 1)
        #expect(!client.channels[0].isActive)
    }

    @Test func `F06 a frame that a server begins and does not finish costs the connection after 30 s`() throws {
        let client = try EmbeddedClient()
        try client.greetedCall()
        try client.send([0x80, 0x80, 0x02])
        client.loop.advanceTime(by: .seconds(29))
        #expect(client.results.isEmpty)
        client.loop.advanceTime(by: .seconds(2))
        #expect(client.results.count == 1)
        #expect(!client.channels[0].isActive)
    }

    @Test func `K03 a raised ping floor is obeyed`() throws {
        let client = try EmbeddedClient()
        client.call()
        var settings = Settings.serverDefaults
        settings.pingFloorMilliseconds = 60_000
        try client.greet(settings)
        _ = try client.frames()
        client.loop.advanceTime(by: .seconds(59))
        #expect(try client.frames().isEmpty)
        client.loop.advanceTime(by: .seconds(2))
        #expect(try client.frames() == [.ping(token: 1)])
    }

    @Test func `a new token goes out as AUTH, and in the HELLO of later connections`() throws {
        let client = try EmbeddedClient { $0.token = "old" }
        client.call()
        try client.greet()
        _ = try client.frames()
        client.perform(.authenticate(token: "new"))
        guard case .auth? = try client.frames().first else {
            Issue.record("no AUTH")
            return
        }
        try client.channels[0].close().wait()
        client.call()
        client.loop.advanceTime(by: .seconds(2))
        #expect(client.channels.count == 2)
        let hello = try client.channels[1].readOutbound(as: ByteBuffer.self)
        #expect(hello.map { String(buffer: $0).contains("Bearer new") } == true)
    }

    @Test func `a response that was begun and stands still for 30 s fails its call`() throws {
        let client = try EmbeddedClient()
        client.call()
        try client.greet()
        try client.send(FrameHead.message(Slot(0), byteCount: 1, total: 100_000, continues: true).bytes + [0])
        client.loop.advanceTime(by: .seconds(29))
        #expect(client.results.isEmpty)
        client.loop.advanceTime(by: .seconds(3))
        guard case .failure(let error as EvenhandError)? = client.results.first else {
            Issue.record("\(client.results)")
            return
        }
        #expect(error.code == .resourceExhausted)
        #expect(try client.frames().contains(.cancel(Slot(0), .cancelled)))
    }

    @Test func `when callers have left every slot the next call takes another connection`() throws {
        let client = try EmbeddedClient()
        var calls = [client.call()]
        var settings = Settings.serverDefaults
        settings.maxStreamCount = 16
        try client.greet(settings)
        for _ in 1..<16 { calls.append(client.call()) }
        for call in calls { client.perform(.cancel(call)) }
        client.call()
        #expect(client.channels.count == 2)
        try client.greet()
        #expect(try client.frames().count == 1)
        // The first connection goes once its slots are free.
        let ends = (0..<16).flatMap { FrameHead.end(Slot(UInt16($0))).bytes }
        try client.channels[0].writeInbound(ByteBuffer(bytes: ends))
        client.loop.run()
        #expect(!client.channels[0].isActive)
        #expect(client.channels[1].isActive)
    }

    @Test(arguments: [1, 3, 200, 1000, 65_536])
    func `a stream is read whole wherever a read ends`(_ readByteCount: Int) throws {
        let queue = MessageQueue<ByteBuffer>(windowByteCount: 1_048_576) { _ in }
        let client = try EmbeddedClient()
        client.perform(
            .start(
                ClientCall(method: "t.T/M", metadata: nil, deadline: nil, request: [1], receiver: .stream(queue))))
        try client.greet()
        let messages = (0..<40).map { [UInt8](repeating: UInt8($0), count: $0 * 37) }
        let frames = messages.flatMap { FrameHead.message(Slot(0), byteCount: $0.count).bytes + $0 }
        var rest = (frames + FrameHead.end(Slot(0)).bytes)[...]
        while !rest.isEmpty {
            try client.send(Array(rest.prefix(readByteCount)))
            rest = rest.dropFirst(readByteCount)
        }
        var read: [[UInt8]] = []
        while let message = queue.nextIfArrived() { read.append(Array(message.readableBytesView)) }
        #expect(read == messages)
    }
}
