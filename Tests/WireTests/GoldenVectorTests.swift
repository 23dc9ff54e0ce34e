import EvenhandWire
import Testing

@Suite struct `Golden vectors` {
    struct Case: Sendable, CustomTestStringConvertible {
        let id: String
        let sender: Sender
        /// The frames, and the bytes this module makes of the same facts.
        let encode: @Sendable () -> [UInt8]
        var testDescription: String { id }

        init(_ id: String, _ sender: Sender, _ encode: @escaping @Sendable () -> [UInt8]) {
            self.id = id
            self.sender = sender
            self.encode = encode
        }
    }

    static let getComplaint = "evenhand.v1.ComplaintService/GetComplaint"
    static let payload: [UInt8] = [0x08, 0x96, 0x01]
    static let retryInfo: [UInt8] =
        [0x0A, 0x28] + Array("type.googleapis.com/google.rpc.RetryInfo".utf8) + [0x12, 0x04, 0x0A, 0x02, 0x08, 0x3C]

    static let cases: [Case] = [
        Case("V01", .client) { Hello.preface + Hello(settings: .floors).clientFrame },
        Case("V02", .client) {
            Hello(
                settings: Settings(windowByteCount: 1_048_576, compressions: 1),
                baseline: ["authorization": "Bearer t0k"], agent: "py/1"
            ).clientFrame
        },
        Case("V03", .server) {
            var settings = Settings.serverDefaults
            settings.acceptsChecksums = false
            return Hello(settings: settings).serverFrame
        },
        Case("V04", .client) {
            FrameBytes.call(
                Slot(0), method: .binding(getComplaint), timeoutMilliseconds: 1000, metadata: nil,
                messageByteCount: payload.count, endsSending: true) + payload
        },
        Case("V05", .server) { FrameHead.end(Slot(0), messageByteCount: 4).bytes + [0x0A, 0x02, 0x6F, 0x6B] },
        Case("V06", .client) {
            FrameHead.call(
                Slot(0), method: 2, timeoutMilliseconds: 1000, messageByteCount: payload.count, endsSending: true
            ).bytes + payload
        },
        Case("V07", .client) {
            FrameBytes.call(
                Slot(1), method: .bound(2), timeoutMilliseconds: 0,
                metadata: ["idempotency-key": "k1", "x-shard": "7"], messageByteCount: payload.count,
                endsSending: true) + payload
        },
        Case("V08", .server) {
            FrameBytes.end(Slot(1), status: Status(.notFound, "no case"), maxFrameByteCount: 16_384)
        },
        Case("V09", .server) {
            FrameBytes.end(
                Slot(1), status: Status(.resourceExhausted, "slow down", details: [retryInfo]),
                maxFrameByteCount: 16_384)
        },
        Case("V10", .server) {
            FrameBytes.end(Slot(2), status: Status(.unavailable, isUnprocessed: true), maxFrameByteCount: 16_384)
        },
        Case("V11", .client) {
            FrameBytes.call(
                Slot(3), method: .bound(3), timeoutMilliseconds: 5000, metadata: nil, messageByteCount: nil,
                endsSending: false)
                + FrameHead.message(Slot(3), byteCount: 1).bytes + Array("a".utf8)
                + FrameHead.message(Slot(3), byteCount: 1, endsSending: true).bytes + Array("b".utf8)
        },
        Case("V12", .server) {
            FrameBytes.head(Slot(3), metadata: ["server-timing": "db;dur=1"])
                + FrameHead.message(Slot(3), byteCount: 1).bytes + Array("x".utf8)
                + FrameHead.message(Slot(3), byteCount: 0).bytes + FrameHead.end(Slot(3)).bytes
        },
        Case("V13", .client) { FrameHead.half(Slot(3)).bytes },
        Case("V14", .client) { FrameHead.cancel(Slot(3), .deadline).bytes },
        Case("V15", .client) { FrameHead.credit(Slot(3), increment: 65_536).bytes },
        Case("V16", .client) { FrameHead.ping(token: 300).bytes + FrameHead.pong(token: 300).bytes },
        Case("V17", .server) { FrameHead.drain(graceMilliseconds: 30_000, .deploy).bytes },
        Case("V18", .server) { FrameBytes.close(ConnectionError(.version, "need 1..1"), accepted: 0) },
        Case("V20", .client) {
            FrameHead.message(Slot(5), byteCount: 4, total: 10, continues: true).bytes + Array("0123".utf8)
                + FrameHead.message(Slot(5), byteCount: 4, continues: true).bytes + Array("4567".utf8)
                + FrameHead.message(Slot(5), byteCount: 2, endsSending: true).bytes + Array("89".utf8)
        },
        Case("V21", .client) { FrameBytes.auth(["authorization": "Bearer t1"]) },
        Case("V22", .client) { FrameBytes.extension(type: 99, data: [0x01, 0x02]) },
    ]

    /// Not one encoding of several (V19), and sealed after it was encoded (V23): each has a test of its own.
    static let others = ["V19", "V23"]

    @Test(arguments: cases)
    func `is encoded to exactly the bytes of its file`(_ vector: Case) throws {
        #expect(try vector.encode() == Vectors.bytes(vector.id))
    }

    @Test(arguments: cases)
    func `F01 a vector cut at every byte decodes the same`(_ vector: Case) throws {
        var bytes = try Vectors.bytes(vector.id)
        if vector.id == "V01" { bytes.removeFirst(Hello.preface.count) }
        let whole = try FrameCollector.frames(bytes, from: vector.sender)
        #expect(!whole.isEmpty)
        for cut in bytes.indices {
            var collector = FrameCollector(sender: vector.sender)
            try collector.append(bytes[..<cut])
            #expect(collector.frames.count < whole.count, "cut at \(cut) must leave a frame incomplete")
            try collector.append(bytes[cut...])
            #expect(collector.frames == whole, "cut at \(cut)")
        }
    }

    @Test func `H01 HELLO and a CALL in one write, without waiting, start the call`() throws {
        var server = ServerConversation()
        var bytes: [UInt8] = []
        for id in ["V01", "V04"] { bytes += try Vectors.bytes(id) }
        let actions = server.receive(bytes)
        guard case .acceptClient(let hello)? = actions.first, case .startCall(let call)? = actions.last else {
            Issue.record("\(actions)")
            return
        }
        #expect(hello.versions == 1...1)
        #expect(hello.settings == .floors)
        #expect(call.slot == Slot(0))
        #expect(call.timeoutMilliseconds == 1000)
        #expect(call.endsSending)
        #expect(try server.payload(#require(call.message)) == Self.payload)
        #expect(call.refusal == nil)
    }

    @Test func `F02 a client's vectors in one write are read as one by one`() throws {
        let ids = ["V01", "V04", "V11", "V13", "V14", "V15", "V16", "V21", "V22"]
        var together: [UInt8] = []
        var server = ServerConversation()
        var oneByOne: [OnClientBytes] = []
        // V11 wants method 3 bound, V13 follows its LAST.
        let before = ClientFrame.call(1, method: .binding("a.B/C"))
        for id in ids where id != "V13" {
            let bytes = try (id == "V11" ? before : []) + Vectors.bytes(id)
            together += bytes
            oneByOne += server.receive(bytes)
        }
        var other = ServerConversation()
        let atOnce = other.receive(together)
        // Ranges lie elsewhere in a longer buffer: what is compared is which decisions were made.
        #expect(atOnce.map(Self.name) == oneByOne.map(Self.name))
        #expect(atOnce.map(Self.name).contains("cancelHandler"))
        #expect(other.machine.isClosed == false)
    }

    private static func name(_ action: OnClientBytes) -> String {
        String("\(action)".prefix { $0.isLetter })
    }

    @Test func `a server's HELLO states its limits`() throws {
        var client = ClientConversation()
        guard case .ready(let hello)? = client.receive(try Vectors.bytes("V03")).first else {
            Issue.record("no HELLO")
            return
        }
        #expect(hello.settings.maxFrameByteCount == 65_536)
        #expect(hello.settings.maxMessageByteCount == 4_194_304)
        #expect(hello.settings.maxStreamCount == 128)
        #expect(hello.settings.maxMethodCount == 256)
        #expect(hello.settings.pingFloorMilliseconds == 10_000)
        #expect(hello.settings.idleMilliseconds == 300_000)
    }

    @Test func `statuses are read back whole`() throws {
        var client = ClientConversation.started()
        #expect(client.call() == Slot(0))
        #expect(client.call() == Slot(1))
        #expect(client.call() == Slot(2))
        let actions = try client.receive(Vectors.bytes("V09") + Vectors.bytes("V10"))
        #expect(
            actions == [
                .finish(
                    Slot(1), .status(Status(.resourceExhausted, "slow down", details: [Self.retryInfo])), Metadata()),
                .finish(Slot(2), .status(Status(.unavailable, isUnprocessed: true)), Metadata()),
            ])
    }

    @Test func `V19 is a compressed call that may be inflated to 300 bytes`() throws {
        var server = ServerConversation.started()
        for name in [Self.getComplaint, "a.B/C", "a.B/D"] {
            _ = server.receive(ClientFrame.call(0, method: .binding(name)))
            _ = server.machine.end(Slot(0), Status(.unknown))
        }
        guard case .startCall(let call)? = try server.receive(Vectors.bytes("V19")).first,
            let part = call.message
        else {
            Issue.record("no call")
            return
        }
        #expect(part.isCompressed)
        let bytes = server.payload(part)
        let judged = CompressedMessage.receive(bytes.span.bytes, maxMessageByteCount: 4_194_304)
        guard case .inflate(let message) = judged else {
            Issue.record("\(judged)")
            return
        }
        #expect(message.rawByteCount == 300)
        #expect(message.stream == 2..<bytes.count)
    }

    @Test func `V23 is the PING of V16 sealed, and read where checksums are in force`() throws {
        let sealed = try Vectors.bytes("V23")
        #expect(Checksum.seal(FrameHead.ping(token: 300).bytes.span.bytes) == sealed)
        var server = ServerConversation.started(client: Settings(acceptsChecksums: true))
        #expect(server.receive(sealed) == [.reply(.pong(token: 300))])
    }

    @Test func `every vector file has its test`() throws {
        let invalid = `Invalid vectors`.cases.map(\.id)
        let known = (Self.cases.map(\.id) + Self.others + invalid).map { "\($0).hex" }.sorted()
        #expect(try Vectors.fileNames().filter { $0.hasSuffix(".hex") } == known)
    }
}

/// Decodes frames from bytes that arrive in pieces.
struct FrameCollector {
    private let decoder: FrameDecoder
    private var bytes: [UInt8] = []
    private var offset = 0
    private(set) var frames: [Frame] = []

    init(sender: Sender) {
        decoder = FrameDecoder(sender: sender, maxFrameByteCount: 65_536)
    }

    mutating func append(_ piece: some Sequence<UInt8>) throws {
        bytes += piece
        while case .frame(let frame, let end) = try decoder.decode(bytes.span.bytes, from: offset) {
            frames.append(frame)
            offset = end
        }
    }

    static func frames(_ bytes: [UInt8], from sender: Sender) throws -> [Frame] {
        var collector = FrameCollector(sender: sender)
        try collector.append(bytes)
        return collector.frames
    }
}
