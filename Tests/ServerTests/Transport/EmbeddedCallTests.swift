import EvenhandMessages
import EvenhandServer
import EvenhandWire
import NIOCore
import NIOEmbedded
import SwiftProtobuf
import Synchronization
import Testing

@Suite struct `Calls, byte by byte` {
    @Test func `U01 an empty request is answered with an empty response`() throws {
        let server = try EmbeddedServer(TestService.router())
        try server.send(EmbeddedServer.call(0, []))
        #expect(try server.bytes() == [0x02, 0x15, 0x00])
    }

    @Test func `U05 128 calls at once, answered in another order, each get their own`() throws {
        let held = HeldReplies()
        let server = try EmbeddedServer(held.router)
        for slot in 0..<128 {
            try server.send(EmbeddedServer.call(UInt16(slot), [], method: TestService.later.name))
        }
        #expect(held.replies.count == 128)
        for index in (0..<128).map({ ($0 * 37) % 128 }) { held.replies[index].succeed(Text("answer \(index)")) }
        server.loop.run()
        let bytes = try server.bytes()
        var slots: Set<UInt16> = []
        let decoder = FrameDecoder(sender: .server, maxFrameByteCount: 65_536)
        var offset = 0
        while case .frame(.end(let end), let next) = try decoder.decode(bytes.span.bytes, from: offset) {
            guard case .message(let message) = end.content else { break }
            let text = try Text(serializedBytes: Array(bytes[message.range])).value
            #expect(text == "answer \(end.slot.rawValue)")
            slots.insert(end.slot.rawValue)
            offset = next
        }
        #expect(slots.count == 128)
    }

    @Test func `U09 a unary call with two messages ends UNIMPLEMENTED`() throws {
        let server = try EmbeddedServer(TestService.router())
        let message = FrameHead.message(Slot(0), byteCount: 0, endsSending: true).bytes
        try server.send(EmbeddedServer.call(0, [], endsSending: false) + message)
        #expect(server.endCode(in: try server.frames()) == .unimplemented)
    }

    @Test func `U11 messages nested 64 deep are read, 65 are not`() throws {
        var router = CallRouter()
        let method = MethodDescriptor<Google_Protobuf_Value, Text>(name: "test.v1.Test/Nested", kind: .unary)
        router.unary(method, .onEventLoop { _, _ in Text() })
        let server = try EmbeddedServer(router)
        // The outermost message counts as the first level.
        try server.send(EmbeddedServer.call(0, Self.nestedValue(64), method: method.name))
        #expect(server.endCode(in: try server.frames()) == nil)
        try server.send(EmbeddedServer.call(0, Self.nestedValue(65), method: method.name))
        #expect(server.endCode(in: try server.frames()) == .invalidArgument)
    }

    /// A `Value` of `levels` messages within each other.
    private static func nestedValue(_ levels: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for level in stride(from: levels - 1, to: 0, by: -1) {
            var outer: [UInt8] = [level.isMultiple(of: 2) ? 0x0A : 0x32]
            Varint.append(UInt32(bytes.count), to: &outer)
            bytes = outer + bytes
        }
        return bytes
    }

    @Test(arguments: [1, UInt32.max]) func `D02 a timeout of 1 and of 2^32-1 ms are taken`(_ timeout: UInt32) throws {
        let held = HeldReplies()
        let server = try EmbeddedServer(held.router)
        try server.send(EmbeddedServer.call(0, [], method: TestService.later.name, timeoutMilliseconds: timeout))
        #expect(held.replies.count == 1)
        held.replies[0].succeed(Text())
        server.loop.run()
        #expect(server.endCode(in: try server.frames()) == nil)
    }

    @Test func `D04 what a handler may pass on is never more than what is left`() throws {
        var router = CallRouter()
        let left = Mutex<[TimeAmount?]>([])
        router.unary(
            TestService.echo,
            .onEventLoop { context, request in
                left.withLock { $0.append(context.remainingTime) }
                return request
            })
        let server = try EmbeddedServer(router)
        try server.send(EmbeddedServer.call(0, [], timeoutMilliseconds: 400))
        let told = left.withLock { $0 }
        #expect(told.count == 1)
        #expect(told.first.flatMap { $0 }.map { $0 <= .milliseconds(400) } == true)
    }

    @Test func `D06 a cancelled handler that goes on for 3 s keeps its slot for as long`() throws {
        let held = HeldReplies()
        let server = try EmbeddedServer(held.router)
        let call = EmbeddedServer.call(0, [], method: TestService.later.name)
        try server.send(call + FrameHead.cancel(Slot(0), .cancelled).bytes)
        #expect(held.cancelledCount == 1)
        server.loop.advanceTime(by: .seconds(3))
        #expect(try server.frames().isEmpty, "its END would free the slot")
        held.replies[0].succeed(Text("too late"))
        server.loop.run()
        #expect(server.endCode(in: try server.frames()) == .cancelled)
        try server.send(call)
        #expect(held.replies.count == 2)
    }

    @Test func `a response beyond what the client accepts ends RESOURCE_EXHAUSTED`() throws {
        let server = try EmbeddedServer(TestService.router())
        let text = try Text(String(repeating: "x", count: 65_600)).serializedBytes() as [UInt8]
        try server.send(EmbeddedServer.inParts(plain: text))
        #expect(server.endCode(in: try server.frames()) == .resourceExhausted)
    }

    @Test func `handlers beyond the process's limit are refused unprocessed, and counted out when they end`() throws {
        let held = HeldReplies()
        var options = TestPair.quietOptions
        options.limits = ProcessLimits(maxHandlerCount: 2)
        let server = try EmbeddedServer(held.router, options: options)
        let call = { EmbeddedServer.call($0, [], method: TestService.later.name) }
        try server.send(call(0) + call(1) + call(2))
        #expect(options.limits.handlerCount == 2)
        #expect(server.endCode(in: try server.frames()) == .resourceExhausted)
        held.replies.removeFirst().succeed(Text())
        server.loop.run()
        _ = try server.frames()
        #expect(options.limits.handlerCount == 1)
        try server.send(call(2))
        #expect(held.replies.count == 2)
    }
}

@Suite struct `A credential of a call's own` {
    private struct WrongToken: Error {}

    private static var options: ListenerOptions {
        var options = TestPair.quietOptions
        options.authenticator = Authenticator(onEventLoop: { metadata, loop in
            switch metadata.first("authorization") {
            case nil: loop.makeSucceededFuture(nil)
            case "Bearer bad": loop.makeFailedFuture(WrongToken())
            case .some(let token): loop.makeSucceededFuture(TestService.Person(name: String(token.dropFirst(7))))
            }
        })
        return options
    }

    private static func names(_ server: EmbeddedServer) throws -> [String] {
        let bytes = try server.bytes()
        let decoder = FrameDecoder(sender: .server, maxFrameByteCount: 65_536)
        var names: [String] = []
        var offset = 0
        while case .frame(.end(let end), let next) = try decoder.decode(bytes.span.bytes, from: offset) {
            offset = next
            switch end.content {
            case .message(let message): names.append(try Text(serializedBytes: Array(bytes[message.range])).value)
            case .status(let status): names.append("code \(bytes[status.lowerBound])")
            case .nothing: names.append("")
            }
        }
        return names
    }

    @Test func `it names the caller of that call alone, and a bad one refuses that call alone`() throws {
        let hello = Hello(settings: .floors, baseline: ["authorization": "Bearer Malee"])
        let server = try EmbeddedServer(TestService.router(), options: Self.options, hello: hello)
        let call = { EmbeddedServer.call($0, [], method: TestService.whoami.name, metadata: $1) }
        try server.send(
            call(0, nil) + call(1, ["authorization": "Bearer Anong"]) + call(2, ["authorization": "Bearer bad"])
                + call(3, nil))
        #expect(try Self.names(server) == ["Malee", "Anong", "code 16", "Malee"])
    }

    @Test func `after AUTH later calls are made in the new name, and a bad one refuses them`() throws {
        let server = try EmbeddedServer(TestService.router(), options: Self.options)
        let call = EmbeddedServer.call(0, [], method: TestService.whoami.name)
        try server.send(
            call + FrameBytes.auth(["authorization": "Bearer Malee"]) + call
                + FrameBytes.auth(["authorization": "Bearer bad"]) + call + FrameBytes.auth(Metadata()) + call)
        #expect(try Self.names(server) == ["nobody", "Malee", "code 16", "nobody"])
    }
}
