import EvenhandMessages
import EvenhandWire
import NIOCore
import NIOEmbedded
import Testing

@testable import EvenhandServer

/// A socket that takes everything at once and says so from within the write, as one whose peer keeps up does.
private final class Gulp: ChannelOutboundHandler {
    typealias OutboundIn = ByteBuffer

    /// What a handler does meanwhile.
    var beforeFlush: () -> Void = {}

    func flush(context: ChannelHandlerContext) {
        beforeFlush()
        context.flush()
        context.pipeline.fireChannelWritabilityChanged()
    }
}

/// Streams written on the test's own thread, so that it is known what is written when.
@Suite struct `Streams in turn, byte by byte` {
    private static let open = EmbeddedServer.call(0, [], method: TestService.later.name)

    @Test func `a writer that is as fast as its client leaves the loop to others in between`() throws {
        let held = HeldReplies()
        let gulp = Gulp()
        let hello = Hello(settings: Settings(windowByteCount: 16 * 1_048_576))
        let server = try EmbeddedServer(held.router, hello: hello, clog: gulp)
        try server.send(Self.open)
        let call = try #require(held.replies.first).call
        let message = [UInt8](repeating: 0x0A, count: 1_500)
        let cost = message.count + ResponseCost.frame
        let messageCount = 1_400
        var writtenCount = 0
        func write() {
            while writtenCount < messageCount, (try? call.enterIfRoom(cost)) == true {
                try? call.send(message)
                writtenCount += 1
            }
        }
        gulp.beforeFlush = write
        write()
        // Runs right after what the first message has brought about.
        var firstCount = 0
        server.loop.execute { firstCount = (try? server.frames().count) ?? 0 }
        server.loop.run()
        #expect(firstCount > 0)
        // What a turn may fetch, and the last fetch: a full gate.
        #expect(firstCount * cost <= ServerConnectionHandler.turnByteCount + SendGate.defaultMark + cost)
        for _ in 0..<1_000 { server.loop.advanceTime(by: .milliseconds(1)) }
        #expect(writtenCount == messageCount)
        #expect(try firstCount + server.frames().count == messageCount)
        gulp.beforeFlush = {}
    }

    @Test func `a call on the slot of one that had something to send is told its head first`() throws {
        let held = HeldReplies()
        let clog = Clog()
        let server = try EmbeddedServer(held.router, clog: clog)
        try server.send(Self.open)
        let first = try #require(held.replies.first)
        clog.set(shut: true, on: server.channel)
        #expect(try first.call.enterIfRoom(ResponseCost.frame))
        try first.call.send([])
        server.loop.run()
        try server.send(FrameHead.cancel(Slot(0), .cancelled).bytes)
        first.fail(CancellationError())
        server.loop.run()
        try server.send(Self.open)
        let second = try #require(held.replies.last).call
        #expect(held.replies.count == 2)
        second.post(.head(["server-timing": "second"]))
        #expect(try second.enterIfRoom(ResponseCost.frame))
        try second.send([])
        // The peer reads again before the loop hears of either.
        clog.set(shut: false, on: server.channel)
        server.loop.run()
        let kinds = try server.frames().map { frame in
            switch frame {
            case .end: "end"
            case .head: "head"
            case .message: "message"
            default: "another"
            }
        }
        #expect(kinds == ["end", "head", "message"])
    }
}
