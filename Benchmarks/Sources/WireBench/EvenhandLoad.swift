import EvenhandClient
import EvenhandMessages
import NIOCore
import SwiftProtobuf
import Synchronization

/// The load: unary calls that encode and decode protobuf at both ends, through the public client.
struct EvenhandLoad<Request: Message, Response: Message>: Sendable {
    var method: MethodDescriptor<Request, Response>
    var request: Request
    var connections: Int
    var inFlight: Int
    var seconds: Double

    enum Form: String, Sendable {
        case asynchronous = "async"
        case callback
    }

    /// - Returns: calls answered per second.
    func measure(_ form: Form, server: ServerAddress, group: any EventLoopGroup) async throws -> Double {
        var clients: [EvenhandClient] = []
        for _ in 0..<connections {
            let client = EvenhandClient(configuration: ClientConfiguration(server: server), eventLoopGroup: group)
            try await client.connect()
            clients.append(client)
        }
        let tally = Tally()
        let isStopped = Flag()
        let rate: Double
        switch form {
        case .asynchronous: rate = try await runTasks(clients, tally, isStopped)
        case .callback: rate = try await runCallbacks(clients, tally, isStopped)
        }
        for client in clients { await client.close() }
        return rate
    }

    private func runTasks(_ clients: [EvenhandClient], _ tally: Tally, _ isStopped: Flag) async throws -> Double {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for client in clients {
                for _ in 0..<inFlight {
                    group.addTask {
                        while !isStopped.isSet {
                            _ = try await client.unary(method, request)
                            tally.add(1)
                        }
                    }
                }
            }
            let rate = try await tally.rate(over: seconds)
            isStopped.set()
            try await group.waitForAll()
            return rate
        }
    }

    private func runCallbacks(_ clients: [EvenhandClient], _ tally: Tally, _ isStopped: Flag) async throws -> Double {
        let running = Running(clients.count * inFlight)
        for client in clients {
            for _ in 0..<inFlight { callAgain(client, tally, isStopped, running) }
        }
        let rate = try await tally.rate(over: seconds)
        isStopped.set()
        await running.waitUntilNone()
        return rate
    }

    private func callAgain(_ client: EvenhandClient, _ tally: Tally, _ isStopped: Flag, _ running: Running) {
        client.unary(method, request) { result in
            guard case .success = result, !isStopped.isSet else { return running.oneLess() }
            tally.add(1)
            callAgain(client, tally, isStopped, running)
        }
    }
}

final class Flag: Sendable {
    private let value = Atomic(false)
    var isSet: Bool { value.load(ordering: .relaxed) }
    func set() { value.store(true, ordering: .relaxed) }
}

/// Waits for the last of a number of chains of calls.
final class Running: Sendable {
    private struct State {
        var count: Int
        var waiter: CheckedContinuation<Void, Never>?
    }
    private let state: Mutex<State>

    init(_ count: Int) {
        state = Mutex(State(count: count))
    }

    func oneLess() {
        let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
            state.count -= 1
            return state.count == 0 ? state.waiter : nil
        }
        waiter?.resume()
    }

    func waitUntilNone() async {
        await withCheckedContinuation { continuation in
            let isDone = state.withLock { state in
                state.waiter = continuation
                return state.count == 0
            }
            if isDone { continuation.resume() }
        }
    }
}
