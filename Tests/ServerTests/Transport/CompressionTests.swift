import EvenhandClient
import EvenhandCompression
import EvenhandMessages
import EvenhandServer
import EvenhandWire
import NIOCore
import SwiftProtobuf
import Testing

@Suite struct `Compressed messages, at the server` {
    /// The zlib stream of V19: 300 times "a", which as a protobuf message is nothing.
    private static let stream: [UInt8] = [
        0x78, 0x9C, 0x4B, 0x4C, 0x1C, 0x05, 0xC4, 0x02, 0x00, 0xD8, 0xA8, 0x71, 0xAD,
    ]

    private static func zip(raw: Int, _ stream: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        Varint.append(UInt32(raw), to: &bytes)
        return bytes + stream
    }

    /// A call of the method that answers the size of its request, with a ZIP message.
    private static func call(_ slot: UInt16, _ message: [UInt8]) -> [UInt8] {
        FrameBytes.call(
            Slot(slot), method: .literal("test.v1.Test/Size"), timeoutMilliseconds: 0, metadata: nil,
            messageByteCount: message.count, endsSending: true, isCompressed: true) + message
    }

    private static func server() throws -> EmbeddedServer {
        var router = CallRouter()
        router.unary(
            MethodDescriptor<Text, Text>(name: "test.v1.Test/Size", kind: .unary),
            .onEventLoopBytes { _, bytes in try Text("\(bytes.count)").serializedBytes() })
        return try EmbeddedServer(router)
    }

    private static func inflate(_ bytes: [UInt8]) -> ByteBuffer? {
        let judged = CompressedMessage.receive(bytes.span.bytes, maxMessageByteCount: 4_194_304)
        guard case .inflate(let message) = judged else { return nil }
        return MessageCompression().inflate(message, in: ByteBuffer(bytes: bytes))
    }

    @Test func `Z01 the stream of V19 inflates to 300 times a`() throws {
        #expect(Self.inflate(Self.zip(raw: 300, Self.stream)) == ByteBuffer(string: String(repeating: "a", count: 300)))
        let server = try Self.server()
        try server.send(Self.call(0, Self.zip(raw: 300, Self.stream)))
        #expect(try server.frames().count == 1)
        #expect(server.endCode(in: try server.frames()) == nil)
    }

    @Test(arguments: [299, 301]) func `Z02 a raw size that is one off ends INTERNAL`(_ raw: Int) throws {
        let server = try Self.server()
        try server.send(Self.call(0, Self.zip(raw: raw, Self.stream)))
        #expect(server.endCode(in: try server.frames()) == .internal)
        try server.send(Self.call(0, Self.zip(raw: 300, Self.stream)))
        #expect(server.endCode(in: try server.frames()) == nil, "the connection lives on")
    }

    /// A stream of about 100 KiB that inflates to 100 MiB: zeros, deflated once and repeated as it is by hand.
    private static func bomb() -> [UInt8] {
        let zeros = [UInt8](repeating: 0, count: 100 * 1_048_576)
        // Beyond the ratio `deflate` refuses to make one, so the parts are made by the test's own means.
        return Bomb.zlib(of: zeros)
    }

    @Test func `Z03 a bomb is refused for what it says, or for not being what it says, and makes no memory`() throws {
        let bomb = Self.bomb()
        #expect(bomb.count < 110 * 1024)
        let server = try Self.server()
        try server.send(EmbeddedServer.inParts(Self.zip(raw: 100 * 1_048_576, bomb), method: "test.v1.Test/Size"))
        #expect(server.endCode(in: try server.frames()) == .resourceExhausted)
        for raw in [65_536, 4_194_304] {
            try server.send(EmbeddedServer.inParts(Self.zip(raw: raw, bomb), method: "test.v1.Test/Size"))
            #expect(server.endCode(in: try server.frames()) == .internal, "\(raw)")
        }
        // The larger lie is found out before room is made for it.
        let compression = MessageCompression()
        let bytes = Self.zip(raw: 4_194_304, bomb)
        guard case .inflate(let message) = CompressedMessage.receive(bytes.span.bytes, maxMessageByteCount: 4_194_304)
        else {
            Issue.record("not to be inflated at all")
            return
        }
        let buffer = ByteBuffer(bytes: bytes)
        _ = compression.inflate(message, in: buffer)
        let before = PeakMemory.kibibytes
        #expect(compression.inflate(message, in: buffer) == nil)
        #expect(PeakMemory.kibibytes - before < 1024)
    }

    @Test(arguments: ["trailing", "adler", "dictionary", "cut"])
    func `Z04 bad zlib data ends INTERNAL`(_ what: String) throws {
        var stream = Self.stream
        switch what {
        case "trailing": stream.append(0)
        case "adler": stream[stream.count - 1] ^= 1
        case "dictionary": stream[1] = 0xBB  // FDICT, with a header check that fits.
        default: stream.removeLast()
        }
        let server = try Self.server()
        try server.send(Self.call(0, Self.zip(raw: 300, stream)))
        #expect(server.endCode(in: try server.frames()) == .internal)
    }

    @Test func `what is deflated comes back, and what would not shrink is left as it is`() {
        let compression = MessageCompression()
        let text = Array(String(repeating: "charged twice ", count: 100).utf8)
        guard let zip = compression.deflate(text) else {
            Issue.record("not compressed")
            return
        }
        #expect(zip.count < text.count / 2)
        #expect(Self.inflate(zip) == ByteBuffer(bytes: text))
        var generator = SystemRandomNumberGenerator()
        #expect(compression.deflate((0..<2000).map { _ in UInt8.random(in: 0...255, using: &generator) }) == nil)
        #expect(compression.deflate([UInt8](repeating: 0, count: 511)) == nil)
        #expect(compression.deflate([UInt8](repeating: 0, count: 10_000_000)) == nil, "beyond the ratio")
    }

    @Test func `both sides compress when they are told to, streams included`() async throws {
        var options = TestPair.quietOptions
        options.compressesResponses = true
        try await withPair(options: options, configure: { $0.compressesRequests = true }) { client, _ in
            let long = String(repeating: "a long complaint ", count: 20_000)
            let answer = try await client.unary(TestService.echo, Text(long)).value
            #expect(answer == long)
            var lines: [String] = []
            for try await line in try await client.serverStreaming(TestService.count, Number(50)) {
                lines.append(line.value)
            }
            #expect(lines.count == 50)
            #expect(lines.last?.hasPrefix("49 xxx") == true)
            let said = try await client.bidirectional(TestService.chat) { writer in
                for number in 0..<20 { try await writer.write(Text("\(number)" + long)) }
            }
            var heard = 0
            for try await answer in said {
                #expect(answer.value == "you said \(heard)" + long)
                heard += 1
            }
            #expect(heard == 20)
        }
    }

    @Test func `frames carry checksums when the client asks for them`() async throws {
        try await withPair(configure: { $0.usesChecksums = true }) { client, _ in
            let long = String(repeating: "x", count: 200_000)
            let answer = try await client.unary(TestService.echo, Text(long)).value
            #expect(answer == long)
            for try await line in try await client.serverStreaming(TestService.count, Number(20)) {
                #expect(line.value.hasSuffix("xxx"))
            }
        }
    }
}
