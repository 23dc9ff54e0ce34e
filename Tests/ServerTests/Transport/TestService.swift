import EvenhandClient
import EvenhandMessages
import EvenhandServer
import EvenhandWire
import Logging
import NIOCore
import NIOPosix
import SwiftProtobuf
import Synchronization

typealias Text = Google_Protobuf_StringValue
typealias Number = Google_Protobuf_Int64Value

/// A service with one method of every kind and of every way to run.
enum TestService {
    static let echo = MethodDescriptor<Text, Text>(name: "test.v1.Test/Echo", kind: .unary)
    static let later = MethodDescriptor<Text, Text>(name: "test.v1.Test/Later", kind: .unary)
    static let slow = MethodDescriptor<Text, Text>(name: "test.v1.Test/Slow", kind: .unary)
    static let fail = MethodDescriptor<Text, Text>(name: "test.v1.Test/Fail", kind: .unary)
    static let whoami = MethodDescriptor<Text, Text>(name: "test.v1.Test/WhoAmI", kind: .unary)
    static let sum = MethodDescriptor<Number, Number>(name: "test.v1.Test/Sum", kind: .clientStreaming)
    static let count = MethodDescriptor<Number, Text>(name: "test.v1.Test/Count", kind: .serverStreaming)
    static let chat = MethodDescriptor<Text, Text>(name: "test.v1.Test/Chat", kind: .bidirectional)
    static let missing = MethodDescriptor<Text, Text>(name: "test.v1.Test/Missing", kind: .unary)

    struct SecretError: Error, CustomStringConvertible {
        let description = "password=hunter2"
    }

    struct Person: CallPrincipal {
        let name: String
    }

    /// - Parameter log: Notes every handler that starts and every one that is cancelled.
    static func router(_ log: EventLog = EventLog()) -> CallRouter {
        var router = CallRouter()
        router.unary(
            echo,
            .onEventLoop { _, request in
                log.note("echo")
                return request
            })
        router.unary(
            later,
            .completing { _, request, reply in
                log.note("later")
                Task { reply.succeed(request, metadata: ["server-timing": "later"]) }
            })
        router.unary(
            slow,
            .async { context, request in
                log.note("slow")
                context.onCancel { log.note("slow cancelled") }
                try await log.wait(for: "release \(request.value)")
                return request
            })
        router.unary(
            fail,
            .async { _, request in
                guard request.value == "politely" else { throw SecretError() }
                throw CallFailure(.failedPrecondition, "R4: not heard", details: [[1, 2, 3]])
            })
        router.unary(
            whoami,
            .onEventLoop { context, _ in
                Text((context.principal as? Person)?.name ?? "nobody")
            })
        addStreams(to: &router, log)
        return router
    }

    private static func addStreams(to router: inout CallRouter, _ log: EventLog) {
        router.clientStreaming(
            sum,
            ClientStreamingHandler { _, requests in
                var total: Int64 = 0
                for try await request in requests {
                    if request.value < 0 { throw CallFailure(.invalidArgument, "negative") }
                    total += request.value
                }
                return Number(total)
            })
        router.serverStreaming(
            count,
            ServerStreamingHandler { context, request, writer in
                context.onCancel { log.note("count cancelled") }
                writer.sendHead(["server-timing": "count"])
                for number in 0..<request.value {
                    try await writer.write(Text("\(number) " + String(repeating: "x", count: 1000)))
                }
            })
        router.bidirectional(
            chat,
            BidirectionalHandler { _, requests, writer in
                for try await request in requests { try await writer.write(Text("you said \(request.value)")) }
            })
    }
}

/// A method whose replies the test gives.
final class HeldReplies: @unchecked Sendable {
    var replies: [CallReply<Text>] = []
    var cancelledCount = 0

    var router: CallRouter {
        var router = CallRouter()
        router.unary(
            TestService.later,
            .completing { context, _, reply in
                self.replies.append(reply)
                context.onCancel { self.cancelledCount += 1 }
            })
        return router
    }
}

/// What happened, for tests that wait for it instead of sleeping.
final class EventLog: Sendable {
    private struct State {
        var events: [String] = []
        var waiters: [(event: String, id: Int, continuation: CheckedContinuation<Void, any Error>)] = []
        var nextID = 0
    }

    private let state = Mutex(State())

    var events: [String] { state.withLock { $0.events } }

    func count(of event: String) -> Int { events.count { $0 == event } }

    func note(_ event: String) {
        let ready = state.withLock { state in
            state.events.append(event)
            let ready = state.waiters.filter { $0.event == event }
            state.waiters.removeAll { $0.event == event }
            return ready
        }
        for waiter in ready { waiter.continuation.resume() }
    }

    /// Returns once `event` has been noted; throws when the task is cancelled.
    func wait(for event: String) async throws {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let result = state.withLock { state -> Result<Void, any Error>? in
                    if state.events.contains(event) { return .success(()) }
                    if Task.isCancelled { return .failure(CancellationError()) }
                    state.waiters.append((event, id, continuation))
                    return nil
                }
                if let result { continuation.resume(with: result) }
            }
        } onCancel: {
            let waiter = state.withLock { state -> CheckedContinuation<Void, any Error>? in
                guard let index = state.waiters.firstIndex(where: { $0.id == id }) else { return nil }
                return state.waiters.remove(at: index).continuation
            }
            waiter?.resume(throwing: CancellationError())
        }
    }
}

/// A server on a free port of this machine and a client for it.
struct TestPair {
    let listener: RunningListener
    let client: EvenhandClient

    static func start(
        _ log: EventLog = EventLog(), options: ListenerOptions = quietOptions,
        configure: (inout ClientConfiguration) -> Void = { _ in }
    ) async throws -> TestPair {
        let listener = try await WireListener.start(
            on: .host("127.0.0.1", port: 0), serving: TestService.router(log), options: options,
            group: MultiThreadedEventLoopGroup.singleton)
        var configuration = ClientConfiguration(server: try ServerAddress("\(listener.address)"))
        // Other tests may keep all threads busy for a while.
        configuration.connectTimeout = .seconds(120)
        configure(&configuration)
        return TestPair(listener: listener, client: EvenhandClient(configuration: configuration))
    }

    static var quietOptions: ListenerOptions {
        var options = ListenerOptions(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        options.agent = "evenhand/test"
        return options
    }

    func stop() async {
        await client.close()
        await listener.drain(grace: .zero)
    }
}

/// Runs `body` with a server and a client, and stops both whatever happens.
@discardableResult
func withPair<Result>(
    _ log: EventLog = EventLog(), options: ListenerOptions = TestPair.quietOptions,
    configure: (inout ClientConfiguration) -> Void = { _ in },
    _ body: (EvenhandClient, RunningListener) async throws -> Result
) async throws -> Result {
    let pair = try await TestPair.start(log, options: options, configure: configure)
    do {
        let result = try await body(pair.client, pair.listener)
        await pair.stop()
        return result
    } catch {
        await pair.stop()
        throw error
    }
}
