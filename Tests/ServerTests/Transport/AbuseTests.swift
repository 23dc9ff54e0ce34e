import EvenhandClient
import EvenhandMessages
import EvenhandServer
import EvenhandWire
import Logging
import NIOCore
import NIOEmbedded
import SwiftProtobuf
import Synchronization
import Testing

@Suite struct `Peers that do not behave` {
    /// A method whose answer is 50,000 bytes, whatever is asked.
    private static var talkative: CallRouter {
        var router = CallRouter()
        let answer = [UInt8](repeating: 0x0A, count: 50_000)
        router.unary(TestService.echo, .onEventLoopBytes { _, _ in answer })
        return router
    }

    /// A client that takes such an answer in one frame.
    private static let roomy = Hello(settings: Settings(maxFrameByteCount: 65_536))

    @Test func `K04 a peer that reads nothing is not answered beyond a bound, and closed at 30 s`() throws {
        let clog = Clog()
        let server = try EmbeddedServer(Self.talkative, hello: Self.roomy, clog: clog)
        clog.set(shut: true, on: server.channel)
        try server.send(EmbeddedServer.call(0, []) + FrameHead.ping(token: 5).bytes)
        server.loop.advanceTime(by: .seconds(29))
        #expect(server.channel.isActive)
        server.loop.advanceTime(by: .seconds(2))
        #expect(!server.channel.isActive)
    }

    @Test func `two thousand calls in one write cost no more output than the bound, and are answered once it flows`()
        throws
    {
        let clog = Clog()
        let server = try EmbeddedServer(Self.talkative, hello: Self.roomy, clog: clog)
        clog.set(shut: true, on: server.channel)
        try server.send((0..<2000).flatMap { EmbeddedServer.call(UInt16($0 % 128), []) })
        let waiting = try clog.waitingByteCount(on: server.channel)
        #expect(waiting > 1_048_576)
        #expect(waiting < 1_048_576 + 2 * 262_144 + 50_003, "100 MB would be the answers of all")
        var ended = 0
        while server.channel.isActive, ended < 2000 {
            clog.set(shut: false, on: server.channel)
            let frames = try server.frames()
            if frames.isEmpty { break }
            ended += frames.count
            clog.set(shut: true, on: server.channel)
        }
        clog.set(shut: false, on: server.channel)
        ended += try server.frames().count
        #expect(ended == 2000)
    }

    @Test func `a peer whose answers fill the bound is closed after 15 s`() throws {
        let clog = Clog()
        let server = try EmbeddedServer(Self.talkative, hello: Self.roomy, clog: clog)
        clog.set(shut: true, on: server.channel)
        try server.send((0..<100).flatMap { EmbeddedServer.call(UInt16($0), []) })
        server.loop.advanceTime(by: .seconds(14))
        #expect(server.channel.isActive)
        server.loop.advanceTime(by: .seconds(3))
        #expect(!server.channel.isActive)
    }

    @Test func `H13 a preface of a byte a second is closed with TIMEOUT after five`() throws {
        let server = try EmbeddedServer(TestService.router(), greets: false)
        for byte in Hello.preface {
            #expect(try server.frames().isEmpty)
            try server.send([byte])
            server.loop.advanceTime(by: .seconds(1))
        }
        #expect(server.closeCode(in: try server.frames()) == nil)
        server.loop.advanceTime(by: .seconds(1))
        #expect(server.closeCode(in: try server.frames()) == .timeout)
    }

    @Test func `a busy connection whose batches end within frames is not closed for it`() throws {
        let server = try EmbeddedServer(TestService.router())
        let call = EmbeddedServer.call(0, [])
        try server.send(Array(call.prefix(5)))
        for _ in 0..<60 {
            server.loop.advanceTime(by: .seconds(1))
            try server.send(Array(call.dropFirst(5)) + Array(call.prefix(5)))
            #expect(try server.frames().count == 1)
        }
        // And one byte a second is no excuse: the frame is what must come.
        var code: CloseCode?
        for byte in call.dropFirst(5).prefix(10) where code == nil {
            try server.send([byte])
            server.loop.advanceTime(by: .seconds(4))
            code = server.closeCode(in: try server.frames())
        }
        #expect(code == .timeout)
    }

    @Test func `a burst of 50,000 calls and cancels never runs more handlers than slots`() throws {
        let held = HeldReplies()
        let server = try EmbeddedServer(held.router)
        var most = 0
        var isClosed = false
        for number in 0..<50_000 where !isClosed {
            let slot = UInt16(number % 128)
            try server.send(
                EmbeddedServer.call(slot, [], method: TestService.later.name)
                    + FrameHead.cancel(Slot(slot), .cancelled).bytes)
            most = max(most, held.replies.count)
            // The slowest handlers that would be allowed: they end when all slots are taken.
            if slot == 127 {
                for reply in held.replies { reply.fail(CancellationError()) }
                held.replies = []
                server.loop.run()
            }
            isClosed = server.closeCode(in: try server.frames()) == .excessiveLoad
        }
        #expect(most == 128)
        #expect(isClosed)
    }

    @Test func `W11 while the process holds too much the heaviest is not read, light ones are, and nobody is pinged`()
        throws
    {
        var options = TestPair.quietOptions
        options.limits = ProcessLimits(maxHeldByteCount: 100_000)
        let heavy = try EmbeddedServer(TestService.router(), options: options)
        let light = try EmbeddedServer(TestService.router(), options: options)
        let large = [UInt8](repeating: 0, count: 60_000)
        for slot in 0..<4 {
            try heavy.send(
                EmbeddedServer.call(UInt16(slot), large, endsSending: false, timeoutMilliseconds: 5000))
        }
        try light.send(EmbeddedServer.call(0, [0x0A, 0x00], endsSending: false))
        #expect(options.limits.heldByteCount == 240_002)
        #expect(heavy.isRead == false)
        #expect(light.isRead != false)
        try light.send(EmbeddedServer.call(1, []))
        #expect(try light.frames().count == 1)
        heavy.loop.advanceTime(by: .seconds(7))
        #expect(heavy.isRead == true, "its calls have ended, and what they held with them")
        #expect(options.limits.heldByteCount == 2)
        #expect(heavy.channel.isActive)
        try heavy.channel.close().wait()
        try light.channel.close().wait()
        #expect(options.limits.heldByteCount == 0)
    }

    @Test func `W05 one stalled stream takes nothing from 127 busy ones`() throws {
        /// How many of the calls of a turn are answered, next to a stream without credit or not.
        func answered(besideStalled isStalled: Bool) throws -> Int {
            var router = CallRouter()
            router.unary(TestService.echo, .onEventLoop { _, request in request })
            router.unary(TestService.later, .onEventLoopBytes { _, _ in [UInt8](repeating: 0x0A, count: 200_000) })
            let hello = Hello(settings: Settings(maxMessageByteCount: 4_194_304))
            let server = try EmbeddedServer(router, hello: hello)
            if isStalled {
                // Its answer is larger than the window, and it gives no credit.
                try server.send(EmbeddedServer.call(127, [], method: TestService.later.name))
                #expect(try server.frames().count == 4)
            }
            var count = 0
            for _ in 0..<100 {
                try server.send((0..<127).flatMap { EmbeddedServer.call(UInt16($0), []) })
                count += try server.frames().count
            }
            return count
        }
        let alone = try answered(besideStalled: false)
        let beside = try answered(besideStalled: true)
        #expect(beside >= alone, "within one turn of the loop a stalled stream is not looked at")
    }
}

@Suite struct `Clocks of a connection` {
    /// Lets time pass, answering pings, until a DRAIN comes; when it came and why.
    private static func drainSeen(_ server: EmbeddedServer, within limit: Int) throws -> (
        second: Int, reason: DrainReason
    )? {
        for second in 1...limit {
            server.loop.advanceTime(by: .seconds(1))
            for frame in try server.frames() {
                if case .ping(let token) = frame { try server.send(FrameHead.pong(token: token).bytes) }
                if case .drain(_, let reason) = frame { return (second, reason) }
            }
        }
        return nil
    }

    @Test func `K10 a connection without calls for 300 s is drained as idle and closed`() throws {
        let server = try EmbeddedServer(TestService.router())
        server.loop.advanceTime(by: .seconds(10))
        try server.send(EmbeddedServer.call(0, []))
        _ = try server.frames()
        let seen = try Self.drainSeen(server, within: 400)
        #expect(seen?.reason == .idle)
        #expect((300...302).contains(seen?.second ?? 0))
        server.loop.advanceTime(by: .seconds(2))
        #expect(server.closeCode(in: try server.frames()) == CloseCode.none)
    }

    @Test func `a connection is drained at its age, give or take a tenth`() throws {
        var options = TestPair.quietOptions
        options.ageLimit = .seconds(100)
        let server = try EmbeddedServer(TestService.router(), options: options)
        let seen = try Self.drainSeen(server, within: 120)
        #expect(seen?.reason == .age)
        #expect((90...111).contains(seen?.second ?? 0))
    }

    private final class LogBook: Sendable {
        let lines = Mutex<[String]>([])
    }

    private struct Recorder: LogHandler {
        let book: LogBook
        var metadata: Logger.Metadata = [:]
        var logLevel: Logger.Level = .trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            book.lines.withLock { $0.append("\(event.message)") }
        }
    }

    @Test func `a handler that runs 5 s after its cancel is logged, once`() throws {
        let book = LogBook()
        var options = TestPair.quietOptions
        options.logger = Logger(label: "test") { _ in Recorder(book: book) }
        let held = HeldReplies()
        let server = try EmbeddedServer(held.router, options: options)
        try server.send(
            EmbeddedServer.call(0, [], method: TestService.later.name) + FrameHead.cancel(Slot(0), .cancelled).bytes)
        server.loop.advanceTime(by: .seconds(4))
        #expect(book.lines.withLock { $0 }.isEmpty)
        server.loop.advanceTime(by: .seconds(20))
        #expect(book.lines.withLock { $0 } == ["a handler still runs after its call was given up"])
        held.replies[0].fail(CancellationError())
        server.loop.run()
        #expect(server.endCode(in: try server.frames()) == .cancelled)
    }

    @Test func `an admitted message that stands still for 30 s ends RESOURCE_EXHAUSTED`() throws {
        let server = try EmbeddedServer(TestService.router())
        try server.send(
            EmbeddedServer.open(0, method: TestService.echo.name)
                + FrameHead.message(Slot(0), byteCount: 1, total: 100_000, continues: true).bytes + [0])
        server.loop.advanceTime(by: .seconds(29))
        #expect(try server.frames().isEmpty)
        server.loop.advanceTime(by: .seconds(3))
        #expect(server.endCode(in: try server.frames()) == .resourceExhausted)
        try server.send(EmbeddedServer.call(0, []))
        #expect(server.endCode(in: try server.frames()) == nil)
    }
}

@Suite(.timeLimit(.minutes(5))) struct `Limits of connections` {
    private struct WrongToken: Error {}

    private static func refused(_ listener: RunningListener, token: String? = nil) async throws -> Bool {
        var configuration = ClientConfiguration(server: try ServerAddress("\(listener.address)"))
        configuration.token = token
        let client = EvenhandClient(configuration: configuration)
        defer { Task { await client.close() } }
        do {
            try await client.connect()
            return false
        } catch {
            return true
        }
    }

    @Test func `X03 connections beyond the limits are refused, and those within are served`() async throws {
        var options = TestPair.quietOptions
        options.maxConnectionCount = 1
        try await withPair(options: options) { client, listener in
            try await client.connect()
            #expect(try await Self.refused(listener))
            let still = try await client.unary(TestService.echo, Text("y")).value
            #expect(still == "y")
        }
        options.maxConnectionCount = 2000
        options.maxUnauthenticatedCount = 1
        options.authenticator = Authenticator(onEventLoop: { metadata, loop in
            let person = metadata.first("authorization").map { _ in TestService.Person(name: "Malee") }
            return loop.makeSucceededFuture(person)
        })
        try await withPair(options: options) { client, listener in
            try await client.connect()
            #expect(try await Self.refused(listener), "the second without a name")
            #expect(try await !Self.refused(listener, token: "good"), "names are let in all the same")
            let still = try await client.unary(TestService.echo, Text("y")).value
            #expect(still == "y")
        }
    }
}
