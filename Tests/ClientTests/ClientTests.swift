import EvenhandClient
import EvenhandWire
import Testing

@Suite(.timeLimit(.minutes(5))) struct `A client and its server` {
    private static let ok: [UInt8] = [0x4F, 0x4B]

    private static func answer(_ slot: Slot) -> [UInt8] {
        FrameHead.end(slot, messageByteCount: ok.count).bytes + ok
    }

    private static func unprocessed(_ slot: Slot) -> [UInt8] {
        FrameBytes.end(
            slot, status: Status(.unavailable, "draining", isUnprocessed: true), maxFrameByteCount: 16_384)
    }

    private static func client(_ port: Int) -> EvenhandClient {
        var configuration = ClientConfiguration(server: .host("127.0.0.1", port: port))
        configuration.backoff.first = .milliseconds(5)
        configuration.connectTimeout = .seconds(120)
        return EvenhandClient(configuration: configuration)
    }

    private static func call(_ client: EvenhandClient) async throws -> [UInt8] {
        try await client.unary("test.v1.Test/Echo", [1, 2, 3])
    }

    @Test func `X10 a call that no handler saw is repeated once`() async throws {
        let server = try await ScriptedServer { number, slot in
            number == 1 ? Self.unprocessed(slot) : Self.answer(slot)
        }
        let client = Self.client(server.port)
        let answer = try await Self.call(client)
        #expect(answer == Self.ok)
        #expect(server.callCount == 2)
        await client.close()
        try await server.stop()
    }

    @Test func `it is never repeated twice`() async throws {
        let server = try await ScriptedServer { _, slot in Self.unprocessed(slot) }
        let client = Self.client(server.port)
        let error = await #expect(throws: EvenhandError.self) { try await Self.call(client) }
        #expect(error?.isUnprocessed == true)
        #expect(error?.code == .unavailable)
        #expect(server.callCount == 2)
        await client.close()
        try await server.stop()
    }

    @Test func `an error that is not marked unprocessed is not repeated`() async throws {
        let server = try await ScriptedServer { _, slot in
            FrameBytes.end(slot, status: Status(.unavailable, "perhaps done"), maxFrameByteCount: 16_384)
        }
        let client = Self.client(server.port)
        let error = await #expect(throws: EvenhandError.self) { try await Self.call(client) }
        #expect(error?.message == "perhaps done")
        #expect(error?.isUnprocessed == false)
        #expect(server.callCount == 1)
        await client.close()
        try await server.stop()
    }

    @Test func `K08 calls beyond what CLOSE accepted are repeated on a new connection`() async throws {
        let server = try await ScriptedServer { number, slot in
            number == 1
                ? FrameBytes.close(ConnectionError(.excessiveLoad, "too much"), accepted: 0) : Self.answer(slot)
        }
        let client = Self.client(server.port)
        let answer = try await Self.call(client)
        #expect(answer == Self.ok)
        #expect(server.callCount == 2)
        await client.close()
        try await server.stop()
    }

    @Test func `calls that CLOSE accepted fail, for they may have been done`() async throws {
        let server = try await ScriptedServer { _, _ in
            FrameBytes.close(ConnectionError(.internal, "broken"), accepted: 1)
        }
        let client = Self.client(server.port)
        let error = await #expect(throws: EvenhandError.self) { try await Self.call(client) }
        #expect(error?.code == .unavailable)
        #expect(error?.isUnprocessed == false)
        #expect(error?.origin == .connection)
        #expect(server.callCount == 1)
        await client.close()
        try await server.stop()
    }

    @Test func `a lost connection is made again for the next call`() async throws {
        let server = try await ScriptedServer { number, slot in
            number == 2 ? nil : Self.answer(slot)
        }
        let client = Self.client(server.port)
        let first = try await Self.call(client)
        #expect(first == Self.ok)
        let error = await #expect(throws: EvenhandError.self) { try await Self.call(client) }
        #expect(error?.code == .unavailable)
        let again = try await Self.call(client)
        #expect(again == Self.ok)
        await client.close()
        try await server.stop()
    }

    @Test func `a server that restarts is found again`() async throws {
        let first = try await ScriptedServer { number, slot in number == 2 ? nil : Self.answer(slot) }
        let port = first.port
        let client = Self.client(port)
        let before = try await Self.call(client)
        #expect(before == Self.ok)
        try await first.stop()
        await #expect(throws: EvenhandError.self) { try await Self.call(client) }
        let second = try await ScriptedServer(port: port) { _, slot in Self.answer(slot) }
        // A call that waits out the back-off may still meet the attempt that failed before.
        var answer: [UInt8]?
        for _ in 0..<100 where answer == nil { answer = try? await Self.call(client) }
        #expect(answer == Self.ok)
        await client.close()
        try await second.stop()
    }

    @Test func `another protocol version is told apart from a server that is away`() async throws {
        let close = FrameBytes.close(ConnectionError(.version, "need 2..3"), accepted: 0)
        let server = try await ScriptedServer(greeting: close) { _, _ in nil }
        let client = Self.client(server.port)
        let error = await #expect(throws: EvenhandError.self) { try await client.connect() }
        #expect(error?.origin == .versionMismatch)
        #expect(error?.message.contains("need 2..3") == true)
        await client.close()
        try await server.stop()

        let nobody = Self.client(1)
        let away = await #expect(throws: EvenhandError.self) { try await nobody.connect() }
        #expect(away?.origin == .connection)
        #expect(away?.code == .unavailable)
        #expect(away?.message.contains("127.0.0.1:1: Connection refused") == true)
        await nobody.close()
    }

    @Test func `a port that speaks something else is named as the likely cause`() async throws {
        let server = try await ScriptedServer(greeting: Array("HTTP/1.1 400 Bad Request\r\n".utf8)) { _, _ in nil }
        let client = Self.client(server.port)
        let error = await #expect(throws: EvenhandError.self) { try await client.connect() }
        #expect(error?.code == .unavailable)
        #expect(error?.message.contains("wire port") == true)
        await client.close()
        try await server.stop()
    }

    @Test func `D03 a deadline that has passed sends nothing`() async throws {
        let server = try await ScriptedServer { _, slot in Self.answer(slot) }
        let client = Self.client(server.port)
        try await client.connect()
        let error = await #expect(throws: EvenhandError.self) {
            try await client.unary("test.v1.Test/Echo", [], options: CallOptions(timeout: .zero))
        }
        #expect(error?.code == .deadlineExceeded)
        #expect(server.callCount == 0)
        await client.close()
        try await server.stop()
    }

    @Test func `calls beyond the slots wait their turn`() async throws {
        var settings = Settings.serverDefaults
        settings.maxStreamCount = 16
        let greeting = Hello(settings: settings).serverFrame
        let server = try await ScriptedServer(greeting: greeting) { _, slot in Self.answer(slot) }
        let client = Self.client(server.port)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<200 {
                group.addTask {
                    let answer = try await Self.call(client)
                    #expect(answer == Self.ok)
                }
            }
            try await group.waitForAll()
        }
        #expect(server.callCount == 200)
        await client.close()
        try await server.stop()
    }

    @Test func `a closed client refuses calls`() async throws {
        let client = Self.client(1)
        await client.close()
        let error = await #expect(throws: EvenhandError.self) { try await Self.call(client) }
        #expect(error?.message == "the client was closed")
    }

    @Test func `metadata that no server would accept is refused here`() async throws {
        let client = Self.client(1)
        let error = await #expect(throws: EvenhandError.self) {
            try await client.unary("t.T/M", [], options: CallOptions(metadata: ["Bad Key": "x"]))
        }
        #expect(error?.code == .invalidArgument)
        await client.close()
    }
}

@Suite struct `Addresses` {
    @Test(arguments: [
        ("127.0.0.1:7411", "127.0.0.1:7411"), ("desk.example", "desk.example:7411"), ("[::1]:9", "[::1]:9"),
        ("[::1]", "[::1]:7411"), ("unix:/run/e.sock", "unix:/run/e.sock"),
    ])
    func `are read`(_ text: String, _ meaning: String) throws {
        #expect(try ServerAddress(text).description == meaning)
    }

    @Test(arguments: ["", ":7411", "host:", "host:99999", "host:port", "::1", "unix:", "http://host"])
    func `that are none are refused`(_ text: String) {
        #expect(throws: EvenhandError.self) { try ServerAddress(text) }
    }
}
