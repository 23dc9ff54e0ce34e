import EvenhandWire
import Testing

@Suite struct `Checksums` {
    private static let checking = Settings(acceptsChecksums: true)

    private static func sealed(_ frames: [UInt8]) -> [UInt8] {
        Checksum.seal(frames.span.bytes)
    }

    @Test(arguments: [("", 0), ("123456789", 0xE306_9283), ("a longer text, of more than eight bytes", 0x5A7C_F2C2)])
    func `the sum of a text is known`(_ text: String, _ crc: UInt32) {
        let bytes = Array(text.utf8)
        // The third was computed bit by bit, as the polynomial says, below.
        var slow: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            slow ^= UInt32(byte)
            for _ in 0..<8 { slow = slow & 1 == 0 ? slow >> 1 : slow >> 1 ^ 0x82F6_3B78 }
        }
        #expect(Checksum.crc32c(bytes.span.bytes, 0..<bytes.count) == ~slow)
        if bytes.count < 10 { #expect(~slow == crc) }
    }

    @Test func `F13 with checksums a bit flipped anywhere costs the connection, in head, body or crc with CHECKSUM`() {
        let frame = Self.sealed(ClientFrame.call(0, [1, 2, 3]))
        for index in frame.indices {
            for bit in 0..<8 {
                var server = ServerConversation.started(client: Self.checking)
                var broken = frame
                broken[index] ^= 1 << UInt8(bit)
                // A length grown by the flip waits for bytes: they come, and are not what it promised.
                let code = server.closeCode(
                    for: broken + Self.sealed(Array(repeating: frame, count: 200).flatMap { $0 }))
                if index == 0 {
                    #expect(code != nil, "length, bit \(bit)")
                } else {
                    #expect(code == .checksum, "byte \(index), bit \(bit)")
                }
            }
        }
    }

    @Test func `frames with checksums are read one after another`() {
        var server = ServerConversation.started(client: Self.checking)
        let frames = ClientFrame.open(0) + ClientFrame.message(0, [1]) + FrameHead.ping(token: 9).bytes
        let actions = server.receive(Self.sealed(frames))
        #expect(actions.count == 3)
        #expect(actions.last == .reply(.pong(token: 9)))
        var client = ClientConversation.started(settings: Settings(acceptsChecksums: true))
        #expect(client.receive(Self.sealed(FrameHead.ping(token: 9).bytes)) == [.reply(.pong(token: 9))])
        #expect(client.closeCode(for: [0x02, 0x08, 0x09]) == .protocol, "too short for a checksum")
    }

    @Test func `F14 a checksum offered by one side only leaves frames plain`() {
        var server = ServerConversation.started()
        #expect(server.machine.hasChecksums == false)
        #expect(server.receive(FrameHead.ping(token: 300).bytes) == [.reply(.pong(token: 300))])
        var unable = Settings.serverDefaults
        unable.acceptsChecksums = false
        var other = ServerConversation.started(client: Self.checking, settings: unable)
        #expect(other.receive(FrameHead.ping(token: 300).bytes) == [.reply(.pong(token: 300))])
        var client = ClientConversation.started()
        #expect(client.receive(FrameHead.ping(token: 300).bytes) == [.reply(.pong(token: 300))])
    }

    @Test func `what is built leaves room for the checksum within max_frame`() {
        var settings = Settings(maxFrameByteCount: 16_384, windowByteCount: 65_536)
        settings.acceptsChecksums = true
        var server = ServerConversation.started(client: settings)
        _ = server.receive(Self.sealed(ClientFrame.call(0)))
        #expect(server.machine.respond(Slot(0), byteCount: 16_384 - 6) == .sendInParts)
        let onRespond = server.machine.respond(Slot(0), byteCount: 16_384 - 7)
        guard case .send(let head) = onRespond else {
            Issue.record("\(onRespond)")
            return
        }
        let frame = Self.sealed(head.bytes + [UInt8](repeating: 0, count: 16_384 - 7))
        let decoder = FrameDecoder(sender: .server, maxFrameByteCount: 16_384)
        #expect(throws: Never.self) { _ = try decoder.decode(frame.span.bytes, from: 0) }
    }
}
