import EvenhandWire
import Testing

@Suite struct `Rules of compression` {
    /// A ZIP message that says it inflates to `raw`, around a stream of `streamByteCount` bytes.
    private static func judge(raw: UInt32, streamByteCount: Int) -> CompressedMessage.OnReceive {
        var bytes: [UInt8] = []
        Varint.append(raw, to: &bytes)
        bytes += [UInt8](repeating: 0, count: streamByteCount)
        return CompressedMessage.receive(bytes.span.bytes, maxMessageByteCount: 4_194_304)
    }

    private static func code(_ judged: CompressedMessage.OnReceive) -> StatusCode? {
        switch judged {
        case .inflate: nil
        case .refuse(let status): status.code
        }
    }

    @Test func `Z05 a raw size of none, missing or malformed ends INTERNAL`() {
        #expect(Self.code(Self.judge(raw: 0, streamByteCount: 8)) == .internal)
        let empty: [UInt8] = []
        #expect(Self.code(CompressedMessage.receive(empty.span.bytes, maxMessageByteCount: 99)) == .internal)
        let long: [UInt8] = [0x81, 0x00, 1]
        #expect(Self.code(CompressedMessage.receive(long.span.bytes, maxMessageByteCount: 99)) == .internal)
        #expect(CompressedMessage.largestStream(rawByteCount: 0) == nil, "an empty message is never compressed")
    }

    @Test func `Z07 a raw size of exactly max_message is taken, one more ends RESOURCE_EXHAUSTED`() {
        #expect(Self.code(Self.judge(raw: 4_194_304, streamByteCount: 50_000)) == nil)
        #expect(Self.code(Self.judge(raw: 4_194_305, streamByteCount: 50_000)) == .resourceExhausted)
    }

    @Test func `a ratio of 200 is taken, one byte more is not, and small messages may be anything`() {
        #expect(Self.code(Self.judge(raw: 200_000, streamByteCount: 1000)) == nil)
        #expect(Self.code(Self.judge(raw: 200_001, streamByteCount: 1000)) == .resourceExhausted)
        #expect(Self.code(Self.judge(raw: 65_536, streamByteCount: 8)) == nil)
        #expect(Self.code(Self.judge(raw: 65_537, streamByteCount: 8)) == .resourceExhausted)
    }

    @Test func `a message is sent compressed from 512 bytes on, shrunk by a tenth, and never beyond the ratio`() {
        #expect(CompressedMessage.largestStream(rawByteCount: 511) == nil)
        #expect(CompressedMessage.largestStream(rawByteCount: 512) == 512 - 51 - 2)
        #expect(CompressedMessage.bytes(rawByteCount: 200_001, stream: Array(repeating: 0, count: 1000)) == nil)
        #expect(CompressedMessage.bytes(rawByteCount: 300, stream: [1, 2]) == [0xAC, 0x02, 1, 2])
    }

    @Test func `Z06 ZIP to a side that did not announce it costs the connection`() {
        var settings = Settings.serverDefaults
        settings.compressions = 0
        var server = ServerConversation.started(settings: settings)
        let frame = FrameHead.message(Slot(0), byteCount: 1, isCompressed: true).bytes + [1]
        #expect(server.closeCode(for: ClientFrame.open(0) + frame) == .protocol)
        settings = .clientDefaults
        settings.compressions = 0
        var client = ClientConversation(settings: settings)
        _ = client.receive(Hello(settings: .serverDefaults).serverFrame)
        #expect(client.open() == Slot(0))
        #expect(client.closeCode(for: frame) == .protocol)
    }

    @Test func `ZIP stands on the first of several fragments and is known at the last`() {
        var server = ServerConversation.started()
        _ = server.receive(ClientFrame.open(0))
        var message = OutgoingMessage(byteCount: 40_000, isCompressed: true)
        var client = ClientConversation.started(server: Settings(maxFrameByteCount: 16_384))
        #expect(client.open() == Slot(0))
        var flags: [Bool] = []
        var parts: [ReceivedPart] = []
        while case .send(let head, let range, _) = client.machine.nextPart(of: &message, on: Slot(0)) {
            flags.append(head.bytes.contains { $0 & 0x4F == 0x43 })
            for case .deliver(_, let part) in server.receive(head.bytes + Array(repeating: 0, count: range.count)) {
                parts.append(part)
            }
            if message.byteCount == message.sentByteCount { break }
        }
        #expect(flags == [true, false, false])
        #expect(parts.map(\.isCompressed) == [true, true, true])
        #expect(parts.last?.finishesMessage == true)
    }

    @Test func `inflated messages are booked, and refused when there is no room`() {
        var server = ServerConversation.started(assemblyByteCount: 1000)
        _ = server.receive(ClientFrame.open(0))
        var receipt = MessageReceipt()
        #expect(server.machine.bookInflated(800, &receipt, on: Slot(0)) == true)
        var second = MessageReceipt()
        #expect(server.machine.bookInflated(300, &second, on: Slot(0)) == false)
        #expect(server.machine.bookedByteCount == 800)
        server.machine.messageTaken(receipt, on: Slot(0))
        #expect(server.machine.bookedByteCount == 0)
        #expect(server.machine.bookInflated(300, &second, on: Slot(0)) == true)
        _ = server.machine.end(Slot(0), Status(.unknown))
        #expect(server.machine.bookedByteCount == 0)
    }
}
