import EvenhandWire
import Testing

@Suite struct `Metadata and statuses` {
    private static func roundTrip(_ metadata: Metadata) throws -> Metadata.Decoded {
        let bytes = metadata.encoded
        return try Metadata.decode(bytes.span.bytes, 0..<bytes.count, maxByteCount: 8192)
    }

    @Test func `A01 numbered, literal and binary keys come back in order with repeats`() throws {
        let metadata = Metadata([
            .init("traceparent", "00-ab"), .init("x-custom", "1"), .init("x-custom", "2"),
            .init("blob-bin", (0...255).map { UInt8($0) }), .init("server-timing", "db"),
        ])
        let decoded = try Self.roundTrip(metadata)
        #expect(decoded.metadata == metadata)
        #expect(!decoded.hasIllegalEntry)
    }

    @Test(arguments: ["", "Upper", "with space", "naïve", String(repeating: "k", count: 65)])
    func `an illegal key is noticed`(_ key: String) {
        #expect(!Metadata([.init(key, "v")]).isLegal)
    }

    @Test(arguments: [[13], [10], [0], [0x7F], [0xFF]] as [[UInt8]])
    func `a control character or invalid UTF-8 in a text value is noticed`(_ value: [UInt8]) throws {
        #expect(!Metadata([.init("key", value)]).isLegal)
        #expect(try Self.roundTrip(Metadata([.init("key", value)])).hasIllegalEntry)
        #expect(Metadata([.init("key-bin", value)]).isLegal)
    }

    @Test func `A02 64 entries are accepted, one more costs the connection`() throws {
        let entries = (0..<64).map { Metadata.Entry("k\($0)", "v") }
        #expect(try Self.roundTrip(Metadata(entries)).metadata.entries.count == 64)
        #expect(throws: ConnectionError.self) { try Self.roundTrip(Metadata(entries + [.init("one-more", "v")])) }
    }

    @Test func `A04 an unknown number's entry is skipped`() throws {
        let bytes: [UInt8] = [99, 1, 65, 12, 2, 116, 104]
        let decoded = try Metadata.decode(bytes.span.bytes, 0..<bytes.count, maxByteCount: 8192)
        #expect(decoded.metadata == ["locale": "th"])
        #expect(!decoded.hasIllegalEntry)
    }

    @Test func `A05 a call's key replaces the baseline's`() {
        let baseline = Metadata([.init("tenant", "a"), .init("locale", "en"), .init("locale", "th")])
        #expect(
            Metadata([.init("locale", "pl")]).over(baseline) == Metadata([.init("tenant", "a"), .init("locale", "pl")]))
    }

    @Test func `U03 a long text is cut at a character, within 1,024 bytes`() {
        let frame = FrameBytes.end(
            Slot(0), status: Status(.internal, String(repeating: "ก", count: 1400)), maxFrameByteCount: 16_384)
        var client = ClientConversation.started()
        _ = client.call()
        guard case .finish(_, .status(let status), _)? = client.receive(frame).first else {
            Issue.record("no status")
            return
        }
        #expect(status.text == String(repeating: "ก", count: 341))
    }

    @Test(arguments: StatusCode.allCases)
    func `U02 every code arrives with its text and details`(_ code: StatusCode) {
        let status = Status(code, "why", isUnprocessed: true, details: [[1, 2], []])
        var client = ClientConversation.started()
        _ = client.call()
        let frame = FrameBytes.end(Slot(0), metadata: ["locale": "th"], status: status, maxFrameByteCount: 16_384)
        #expect(client.receive(frame) == [.finish(Slot(0), .status(status), ["locale": "th"])])
    }

    @Test func `details and metadata beyond what the peer accepts stay here`() {
        let status = Status(
            .internal, "text", details: [Array(repeating: 1, count: 300), Array(repeating: 2, count: 197)])
        let metadata = Metadata([.init("key", String(repeating: "v", count: 300))])
        func end(_ limit: Int) -> Int {
            FrameBytes.end(
                Slot(0), metadata: metadata, status: status, maxFrameByteCount: 16_384, maxMetadataByteCount: limit
            ).count
        }
        // 302 and 199 bytes with their lengths.
        #expect(end(501) > 800)
        #expect((300..<350).contains(end(500)))
        #expect(end(200) == 9)
    }

    @Test func `details and then metadata are dropped until an END fits its frame`() {
        let status = Status(.internal, "text", details: [Array(repeating: 1, count: 500)])
        let metadata = Metadata([.init("key", String(repeating: "v", count: 300))])
        let whole = FrameBytes.end(Slot(0), metadata: metadata, status: status, maxFrameByteCount: 16_384)
        #expect(whole.count > 800)
        let small = FrameBytes.end(Slot(0), metadata: metadata, status: status, maxFrameByteCount: 400)
        #expect((300..<400).contains(small.count))
        let least = FrameBytes.end(Slot(0), metadata: metadata, status: status, maxFrameByteCount: 200)
        #expect(least.count == 9)
    }

    @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, 268_435_455, 268_435_456, UInt32.max])
    func `tokens of every length come back`(_ token: UInt32) throws {
        let frame = FrameHead.ping(token: token).bytes
        #expect(try FrameCollector.frames(frame, from: .client) == [.ping(token: token)])
        #expect(frame.count == 2 + Varint.byteCount(of: token))
    }

    @Test func `an integer above 2^32-1 and one of six bytes are refused`() {
        let decoder = FrameDecoder(sender: .client, maxFrameByteCount: 65_536)
        for body in [[0xFF, 0xFF, 0xFF, 0xFF, 0x1F], [0x80, 0x80, 0x80, 0x80, 0x80, 0x01]] as [[UInt8]] {
            let frame = [UInt8(body.count + 1), 0x08] + body
            #expect(throws: ConnectionError.self) { try decoder.decode(frame.span.bytes, from: 0) }
        }
    }
}

@Suite struct `Deadlines behind one timer` {
    @Test func `the timer is set for the earliest and moves on to the next`() {
        var watch = DeadlineWatch()
        #expect(watch.watch(Slot(3), until: 500) == 500)
        #expect(watch.watch(Slot(1), until: 900) == nil)
        #expect(watch.watch(Slot(0), until: 100) == 100)
        watch.forget(Slot(0))
        let early = watch.timerFired(at: 100)
        #expect(early.passed.isEmpty)
        #expect(early.next == 500)
        let first = watch.timerFired(at: 500)
        #expect(first.passed == [Slot(3)])
        #expect(first.next == 900)
        let last = watch.timerFired(at: 1000)
        #expect(last.passed == [Slot(1)])
        #expect(last.next == nil)
    }
}
