import EvenhandWire
import Foundation
import Testing

/// SplitMix64: small, and the same everywhere, so that a printed seed replays a failure.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite struct `Random bytes` {
    static let seed: UInt64 = 20_261_122
    /// A tenth of §21's million, because tests are built with every check: EVENHAND_FUZZ_STRINGS=1000000 runs them all, in
    /// under two minutes.
    static let count =
        ProcessInfo.processInfo.environment["EVENHAND_FUZZ_STRINGS"].flatMap { Int($0) } ?? 100_000

    /// Bytes that look enough like frames to get past the first check: small lengths, known kinds.
    private static func bytes(_ generator: inout SeededGenerator) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
            let body = (0..<Int.random(in: 0...24, using: &generator)).map { _ in
                Bool.random(using: &generator)
                    ? UInt8.random(in: 0...7, using: &generator) : UInt8.random(in: 0...255, using: &generator)
            }
            if Int.random(in: 0..<8, using: &generator) > 0 { bytes.append(UInt8(body.count + 1)) }
            bytes.append(UInt8.random(in: 0...15, using: &generator) | (Bool.random(using: &generator) ? 0x10 : 0))
            bytes += body
        }
        return bytes
    }

    /// With a stream open on slot 0, a call running on slot 1 and one method bound.
    private static func server() -> ServerConversation {
        var server = ServerConversation.started()
        _ = server.receive(opening)
        return server
    }

    private static func client() -> ClientConversation {
        var client = ClientConversation.started(server: fewSlots)
        _ = client.open()
        _ = client.call()
        return client
    }

    private static let opening = ClientFrame.open(0) + ClientFrame.call(1, method: .binding("s/m"))
    private static let fewSlots: Settings = {
        var settings = Settings.serverDefaults
        settings.maxStreamCount = 16
        return settings
    }()

    @Test func `F12 neither machine breaks on random strings, and what it decodes stays in bounds`() async {
        var generator = SeededGenerator(seed: Self.seed)
        var closedCount = 0
        // A machine serves until a string has cost its connection; a new one follows.
        var server = Self.server()
        var client = Self.client()
        for number in 0..<Self.count {
            // The threads are few, and other tests wait for theirs.
            if number.isMultiple(of: 500) { await Task.yield() }
            let bytes = Self.bytes(&generator)
            for action in server.receive(bytes) {
                if case .deliver(_, let part) = action { Self.check(part, server.receivedByteCount, number) }
                if case .close = action { closedCount += 1 }
            }
            for action in client.receive(bytes) {
                if case .deliver(_, let part) = action { Self.check(part, client.receivedByteCount, number) }
            }
            if server.machine.isClosed { server = Self.server() }
            if client.machine.isClosed { client = Self.client() }
        }
        // Most random strings are wrong somewhere; if few were refused the test would not reach the decoder.
        #expect(closedCount > Self.count / 4)
    }

    private static func check(_ part: ReceivedPart, _ byteCount: Int, _ number: Int) {
        if part.bytes.upperBound > byteCount { Issue.record("string \(number) of seed \(seed): out of bounds") }
    }

    @Test func `frames of a conversation with one byte changed never break the server`() async {
        var generator = SeededGenerator(seed: Self.seed + 1)
        let frames =
            ClientFrame.open(0) + ClientFrame.message(0, [1, 2, 3]) + ClientFrame.call(1, [4], metadata: ["a": "b"])
            + ClientFrame.message(0, [1, 2], total: 4, continues: true)
            + ClientFrame.message(0, [3, 4], endsSending: true)
            + FrameHead.credit(Slot(0), increment: 100).bytes + FrameHead.cancel(Slot(1), .cancelled).bytes
            + FrameHead.ping(token: 5).bytes + FrameBytes.auth(["locale": "th"])
        var closedCount = 0
        for number in 0..<20_000 {
            if number.isMultiple(of: 500) { await Task.yield() }
            var changed = frames
            let index = Int.random(in: changed.indices, using: &generator)
            changed[index] = UInt8.random(in: 0...255, using: &generator)
            var server = ServerConversation.started()
            for action in server.receive(changed) {
                if case .deliver(_, let part) = action { Self.check(part, changed.count, index) }
                if case .close = action { closedCount += 1 }
            }
            if server.machine.openCallCount > 2 { Issue.record("byte \(index) made calls out of nothing") }
        }
        #expect(closedCount > 1000)
    }
}
