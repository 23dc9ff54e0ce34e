import EvenhandClient
import EvenhandMessages
import EvenhandWire
import NIOCore
import NIOPosix
import SwiftProtobuf
import Synchronization
import Testing

@testable import EvenhandServer

@Suite(.timeLimit(.minutes(5))) struct `What the streams of a connection write` {
    private static func call(_ output: ConnectionOutput) -> ServerCall {
        ServerCall(limits: ProcessLimits(), isAnonymous: false, output: output) { _ in }
    }

    /// Writes until there is no room, and says how much that was.
    private static func fill(_ call: ServerCall, by byteCount: Int) throws -> Int {
        var filled = 0
        while try call.enterIfRoom(byteCount) { filled += byteCount }
        return filled
    }

    @Test(arguments: [1, 15, 16, 17, 40, 127]) func `lets one stream go on beside those that stall`(
        _ stalledCount: Int
    ) async throws {
        let output = ConnectionOutput()
        let messageByteCount = 1_000
        var waiting = 0
        for _ in 0..<stalledCount { waiting += try Self.fill(Self.call(output), by: messageByteCount) }
        #expect(waiting <= ConnectionOutput.mark + stalledCount * (ConnectionOutput.share + messageByteCount))
        let read = Self.call(output)
        for _ in 0..<50 {
            // All that went in goes out, as when its client reads it; the others stay where they are.
            let filled = try Self.fill(read, by: messageByteCount)
            #expect(filled > 0)
            async let room: Void = read.waitForRoom()
            async let reader: Void = read.waitForReader()
            output.left(filled)
            read.gate.left(filled)
            _ = try await (room, reader)
        }
    }

    @Test func `takes nothing more to work on for a stream that is not read while much waits, and goes on for others`()
        async throws
    {
        let output = ConnectionOutput()
        let stalled = Self.call(output)
        _ = try Self.fill(stalled, by: 100)
        try await stalled.waitForReader()
        output.entered(ConnectionOutput.mark)
        try await Self.call(output).waitForReader()
        let waiting = Task { try await stalled.waitForReader() }
        stalled.gate.close(CancellationError())
        await #expect(throws: CancellationError.self) { try await waiting.value }
        await #expect(throws: CancellationError.self) { try await stalled.waitForReader() }
    }

    @Test func `reaches a client that leaves twenty other streams unread`() async throws {
        let written = Atomic(0)
        var router = CallRouter()
        router.serverStreaming(
            TestService.count,
            ServerStreamingHandler { _, request, writer in
                let message = Text(String(repeating: "x", count: 8_000))
                for _ in 0..<request.value {
                    try await writer.write(message)
                    written.wrappingAdd(1, ordering: .relaxed)
                }
            })
        let listener = try await WireListener.start(
            on: .host("127.0.0.1", port: 0), serving: router, options: TestPair.quietOptions,
            group: MultiThreadedEventLoopGroup.singleton)
        var configuration = ClientConfiguration(server: try ServerAddress("\(listener.address)"))
        configuration.connectTimeout = .seconds(120)
        let client = EvenhandClient(configuration: configuration)
        do {
            let stalledCount = 20
            var stalled: [ResponseStream<Text>] = []
            for _ in 0..<stalledCount {
                stalled.append(try await client.serverStreaming(TestService.count, Number(Int64.max)))
            }
            // What the client gave credit for has gone out to it, but for a message cut off of each; behind that, as much
            // waits as may.
            let cost = 8_003 + ResponseCost.frame
            let credit = stalledCount * Settings.clientDefaults.windowByteCount
            let much = credit + ConnectionOutput.mark - stalledCount * 2 * cost
            while written.load(ordering: .relaxed) * cost < much { try await Task.sleep(for: .milliseconds(5)) }
            var count = 0
            for try await _ in try await client.serverStreaming(TestService.count, Number(500)) { count += 1 }
            #expect(count == 500)
            #expect(stalled.count == stalledCount)
        } catch {
            await client.close()
            await listener.drain(grace: .zero)
            throw error
        }
        await client.close()
        await listener.drain(grace: .zero)
    }
}
