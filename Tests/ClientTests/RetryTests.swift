import EvenhandMessages
import EvenhandWire
import SwiftProtobuf
import Testing

@testable import EvenhandClient

@Suite struct `What is made again` {
    private static func attempt(
        unprocessed: Bool = false, unavailable: Bool = true, count: Int = 1, before: Bool = false,
        repeatable: Bool = true, after: Duration? = nil, left: Duration? = nil
    ) -> FailedAttempt {
        FailedAttempt(
            isUnprocessed: unprocessed, isUnavailable: unavailable, attemptCount: count, wasRepeatedUnprocessed: before,
            isRepeatable: repeatable, retryAfter: after, timeLeft: left)
    }

    private static func decide(_ attempt: FailedAttempt, _ tokens: RetryTokens = RetryTokens()) -> OnFailedAttempt {
        RetryPolicy().decide(attempt, tokens, random: 0)
    }

    @Test func `a call that no handler saw goes out once more at once, whatever it does, and never twice`() {
        let unseen = Self.attempt(unprocessed: true, repeatable: false)
        #expect(Self.decide(unseen) == .repeatAfter(.zero))
        #expect(Self.decide(Self.attempt(unprocessed: true, count: 2, before: true)) == .fail)
    }

    @Test func `a repeatable call is made three times at most, 100 ms and 200 ms apart`() {
        #expect(Self.decide(Self.attempt()) == .repeatAfter(.milliseconds(100)))
        #expect(Self.decide(Self.attempt(count: 2)) == .repeatAfter(.milliseconds(200)))
        #expect(Self.decide(Self.attempt(count: 3)) == .fail)
        let jittered = RetryPolicy().decide(Self.attempt(), RetryTokens(), random: 1)
        #expect(jittered == .repeatAfter(.milliseconds(120)))
    }

    @Test func `other calls and other failures are left alone`() {
        #expect(Self.decide(Self.attempt(repeatable: false)) == .fail)
        #expect(Self.decide(Self.attempt(unavailable: false)) == .fail)
        var off = RetryPolicy()
        off.isEnabled = false
        #expect(off.decide(Self.attempt(unprocessed: true), RetryTokens(), random: 0) == .fail)
    }

    @Test func `what the server asks for and the deadline are kept`() {
        #expect(Self.decide(Self.attempt(after: .seconds(3))) == .repeatAfter(.seconds(3)))
        #expect(Self.decide(Self.attempt(after: .seconds(3), left: .seconds(2))) == .fail)
        #expect(Self.decide(Self.attempt(left: .milliseconds(100))) == .fail)
    }

    @Test func `X11 when fewer than half the tokens are left nothing is repeated until calls succeed again`() {
        let tokens = RetryTokens()
        for _ in 0..<5 { tokens.failed() }
        #expect(Self.decide(Self.attempt(), tokens) == .repeatAfter(.milliseconds(100)))
        tokens.failed()
        #expect(Self.decide(Self.attempt(), tokens) == .fail)
        #expect(
            Self.decide(Self.attempt(unprocessed: true), tokens) == .repeatAfter(.zero),
            "a promise that no handler saw the call needs no token")
        for _ in 0..<9 { tokens.succeeded() }
        #expect(Self.decide(Self.attempt(), tokens) == .fail)
        tokens.succeeded()
        #expect(Self.decide(Self.attempt(), tokens) == .repeatAfter(.milliseconds(100)))
    }
}

@Suite(.timeLimit(.minutes(5))) struct `Repeats, over loopback` {
    private typealias Nothing = Google_Protobuf_Empty

    private static func unavailable(_ slot: Slot) -> [UInt8] {
        FrameBytes.end(
            slot, metadata: ["retry-after-ms": "1"], status: Status(.unavailable, "busy"), maxFrameByteCount: 16_384)
    }

    private static func client(_ port: Int) -> EvenhandClient {
        var configuration = ClientConfiguration(server: .host("127.0.0.1", port: port))
        configuration.connectTimeout = .seconds(120)
        configuration.retry.firstWait = .milliseconds(1)
        return EvenhandClient(configuration: configuration)
    }

    @Test func `an idempotent method is made three times, a call with a key as well, others once`() async throws {
        let server = try await ScriptedServer { _, slot in Self.unavailable(slot) }
        let client = Self.client(server.port)
        let read = MethodDescriptor<Google_Protobuf_Empty, Google_Protobuf_Empty>(
            name: "t.T/Read", kind: .unary, idempotency: .noSideEffects)
        let change = MethodDescriptor<Google_Protobuf_Empty, Google_Protobuf_Empty>(name: "t.T/Change", kind: .unary)
        await #expect(throws: EvenhandError.self) { try await client.unary(read, .init()) }
        #expect(server.callCount == 3)
        await #expect(throws: EvenhandError.self) { try await client.unary(change, .init()) }
        #expect(server.callCount == 4)
        var keyed = CallOptions()
        keyed.idempotencyKey = "k1"
        await #expect(throws: EvenhandError.self) { try await client.unary(change, .init(), options: keyed) }
        #expect(server.callCount == 7 - 1, "six failures in a row leave fewer than half the tokens")
        await client.close()
        try await server.stop()
    }

    @Test func `a call that succeeds the second time succeeds`() async throws {
        let server = try await ScriptedServer { number, slot in
            number == 1 ? Self.unavailable(slot) : FrameHead.end(slot, messageByteCount: 0).bytes
        }
        let client = Self.client(server.port)
        let read = MethodDescriptor<Google_Protobuf_Empty, Google_Protobuf_Empty>(
            name: "t.T/Read", kind: .unary, idempotency: .idempotent)
        _ = try await client.unary(read, .init())
        #expect(server.callCount == 2)
        await client.close()
        try await server.stop()
    }
}
