import EvenhandClient
import EvenhandMessages
import EvenhandServer
import EvenhandWire
import NIOCore
import NIOPosix
import Synchronization
import SwiftProtobuf
import Testing

let testGroup = MultiThreadedEventLoopGroup.singleton

@Suite(.timeLimit(.minutes(5))) struct `Life of a connection, over loopback` {
    struct WrongToken: Error {}

    private static var guarded: ListenerOptions {
        var options = TestPair.quietOptions
        // The judgement runs in a task, and other tests may keep all threads busy for a while.
        options.helloTimeout = .seconds(120)
        options.authenticator = Authenticator { baseline in
            guard let token = baseline.first("authorization") else { return nil }
            guard token == "Bearer good" else { throw WrongToken() }
            return TestService.Person(name: "Malee")
        }
        return options
    }

    @Test func `X05 a credential names the caller, none at all means nobody`() async throws {
        try await withPair(options: Self.guarded, configure: { $0.token = "good" }) { client, _ in
            let caller = try await client.unary(TestService.whoami, Text()).value
            #expect(caller == "Malee")
        }
        try await withPair(options: Self.guarded) { client, _ in
            let stranger = try await client.unary(TestService.whoami, Text()).value
            #expect(stranger == "nobody")
        }
    }

    @Test func `X04 a bad credential is refused before any handler runs`() async throws {
        let log = EventLog()
        try await withPair(log, options: Self.guarded, configure: { $0.token = "bad" }) { client, _ in
            let error = await #expect(throws: EvenhandError.self) {
                try await client.unary(TestService.echo, Text("x"))
            }
            #expect(error?.code == .unauthenticated)
        }
        #expect(log.events.isEmpty)
    }

    @Test func `K05 a drain under load loses no call`() async throws {
        let log = EventLog()
        let pair = try await TestPair.start(log)
        let results = try await withThrowingTaskGroup(of: (done: Int, error: EvenhandError?).self) { group in
            for _ in 0..<32 {
                group.addTask {
                    var done = 0
                    while true {
                        do {
                            _ = try await pair.client.unary(TestService.later, Text("x"))
                            done += 1
                            if done == 20 { log.note("busy") }
                        } catch let error as EvenhandError {
                            return (done, error)
                        }
                    }
                }
            }
            try await log.wait(for: "busy")
            await pair.listener.drain(grace: .seconds(10))
            return try await group.reduce(into: []) { $0.append($1) }
        }
        // Every call that a handler saw was answered; the others know that no handler saw them.
        #expect(results.map(\.done).reduce(0, +) == log.count(of: "later"))
        #expect(results.allSatisfy { $0.error?.isUnprocessed == true }, "\(results.compactMap(\.error).prefix(1))")
        #expect(pair.listener.connectionCount == 0)
        await pair.client.close()
    }

    @Test func `K06 a call that outlasts the grace ends UNAVAILABLE`() async throws {
        let log = EventLog()
        let pair = try await TestPair.start(log)
        let task = Task { try await pair.client.unary(TestService.slow, Text("never")) }
        try await log.wait(for: "slow")
        await pair.listener.drain(grace: .milliseconds(50))
        let error = await #expect(throws: EvenhandError.self) { try await task.value }
        #expect(error?.code == .unavailable)
        try await log.wait(for: "slow cancelled")
        await pair.client.close()
    }

    @Test func `connections beyond the limit of an address are refused, others served`() async throws {
        var options = TestPair.quietOptions
        options.maxConnectionCountPerAddress = 1
        try await withPair(options: options) { client, listener in
            let first = try await client.unary(TestService.echo, Text("x")).value
            #expect(first == "x")
            let second = EvenhandClient(
                configuration: ClientConfiguration(server: try ServerAddress("\(listener.address)")))
            await #expect(throws: EvenhandError.self) { try await second.connect() }
            await second.close()
            let still = try await client.unary(TestService.echo, Text("y")).value
            #expect(still == "y")
        }
    }
}
