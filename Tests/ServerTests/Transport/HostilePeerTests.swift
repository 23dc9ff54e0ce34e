import EvenhandMessages
import EvenhandWire
import NIOCore
import NIOEmbedded
import SwiftProtobuf
import Testing

@testable import EvenhandServer

/// Stands before the socket: a flush brings in what the peer sent meanwhile, as a failing write does.
private final class Backwash: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    var waiting: [ByteBuffer] = []

    func flush(context: ChannelHandlerContext) {
        context.flush()
        guard !waiting.isEmpty else { return }
        context.fireChannelRead(NIOAny(waiting.removeFirst()))
        context.fireChannelReadComplete()
    }
}

@Suite struct `Peers that mean harm` {
    @Test func `bytes that a flush brings in are read once, after those before them`() throws {
        let backwash = Backwash()
        let server = try EmbeddedServer(TestService.router())
        try server.channel.pipeline.syncOperations.addHandler(backwash, position: .first)
        // Answers of more than one turn: the loop flushes in the middle of the batch.
        let call = EmbeddedServer.call(0, [], method: "no.such/Method")
        let count = 8_000
        backwash.waiting = (0..<3).map { _ in ByteBuffer(bytes: (0..<10).flatMap { _ in call }) }
        try server.send((0..<count).flatMap { _ in call })
        let ends = try server.frames().filter { if case .end = $0 { true } else { false } }
        #expect(ends.count == count + 30)
        try server.send(EmbeddedServer.call(0, []))
        #expect(try server.frames().count == 1, "the connection goes on")
    }

    @Test func `nobody in particular takes an eighth of the handlers at most, and others find room`() {
        let limits = ProcessLimits(maxHandlerCount: 16)
        #expect(limits.beginHandler(isAnonymous: true) && limits.beginHandler(isAnonymous: true))
        #expect(!limits.beginHandler(isAnonymous: true))
        #expect(limits.handlerCount == 2)
        for _ in 0..<14 { #expect(limits.beginHandler(isAnonymous: false)) }
        #expect(!limits.beginHandler(isAnonymous: false))
        limits.endHandler(isAnonymous: true)
        #expect(limits.beginHandler(isAnonymous: true))
        #expect(limits.handlerCount == 16)
    }

    @Test func `answers for which no credit comes are bounded for a connection`() throws {
        var router = CallRouter()
        let large = String(repeating: "x", count: 3_000_000)
        router.unary(
            MethodDescriptor<Text, Text>(name: "test.v1.Test/Large", kind: .unary), .onEventLoop { _, _ in Text(large) }
        )
        // A window of 64 KiB, and no CREDIT ever.
        var settings = Settings.floors
        settings.maxMessageByteCount = 4_194_304
        let server = try EmbeddedServer(router, hello: Hello(settings: settings))
        var refused = 0
        for slot in 0..<12 {
            try server.send(EmbeddedServer.call(UInt16(slot), [], method: "test.v1.Test/Large"))
            if server.endCode(in: try server.frames()) == .resourceExhausted { refused += 1 }
        }
        #expect(refused == 7, "five of 3 MB stay below 16 MiB")
    }

    @Test func `after CLOSE nothing more goes out`() throws {
        let held = HeldReplies()
        let server = try EmbeddedServer(held.router)
        try server.send(EmbeddedServer.call(0, [], method: TestService.later.name, timeoutMilliseconds: 50))
        // A reserved kind of frame is a violation.
        try server.send([0x01, 0x0F])
        let frames = try server.frames()
        #expect(server.closeCode(in: frames) != nil)
        server.loop.advanceTime(by: .milliseconds(100))
        #expect(try server.bytes().isEmpty, "no END of the deadline")
    }
}
