import EvenhandClient
import EvenhandMessages
import NIOPosix
import SwiftProtobuf
import Synchronization

/// Keeps unary calls under way through the public client.
struct UnaryLoad<Request: Message, Response: Message>: Sendable {
    var method: MethodDescriptor<Request, Response>
    var request: Request
    var server: ServerAddress
    var token: String?
    /// For a server at `tls://`.
    var tls = ClientTLS()
    /// The server's process.
    var serverProcess: Int32

    func measure(_ form: CallForm, _ concurrency: Concurrency, seconds: Double) async throws -> LoadResult {
        var clients: [EvenhandClient] = []
        for _ in 0..<concurrency.connections {
            var configuration = ClientConfiguration(server: server)
            configuration.token = token
            configuration.tls = tls
            let client = EvenhandClient(configuration: configuration)
            try await client.connect()
            clients.append(client)
        }
        let result = try await measure(form, concurrency, on: clients, seconds: seconds)
        for client in clients { await client.close() }
        return result
    }

    /// The same on one client that is there already.
    func measure(
        _ form: CallForm, _ concurrency: Concurrency, on client: EvenhandClient, seconds: Double
    ) async throws -> LoadResult {
        try await measure(form, concurrency, on: [client], seconds: seconds)
    }

    private func measure(
        _ form: CallForm, _ concurrency: Concurrency, on clients: [EvenhandClient], seconds: Double
    ) async throws -> LoadResult {
        let measurement = Measurement(connections: concurrency.connections)
        switch form {
        case .asynchronous: return try await tasks(clients, concurrency.inFlight, measurement, seconds)
        case .callback: return try await callbacks(clients, concurrency.inFlight, measurement, seconds)
        }
    }

    private func tasks(
        _ clients: [EvenhandClient], _ inFlight: Int, _ measurement: Measurement, _ seconds: Double
    ) async throws -> LoadResult {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, client) in clients.enumerated() {
                for _ in 0..<inFlight {
                    group.addTask {
                        while !measurement.isStopped {
                            let start = Clocks.wall
                            _ = try await client.unary(method, request)
                            measurement.answered(index, since: start)
                        }
                    }
                }
            }
            let result = try await measurement.run(seconds: seconds, server: serverProcess)
            try await group.waitForAll()
            return result
        }
    }

    private func callbacks(
        _ clients: [EvenhandClient], _ inFlight: Int, _ measurement: Measurement, _ seconds: Double
    ) async throws -> LoadResult {
        let chains = Chains(count: clients.count * inFlight)
        for (index, client) in clients.enumerated() {
            let caller = Caller(load: self, client: client, index: index, measurement: measurement, chains: chains)
            for _ in 0..<inFlight { caller.callAgain() }
        }
        let result = try await measurement.run(seconds: seconds, server: serverProcess)
        try await chains.ended()
        return result
    }

    /// Who calls on one connection. An answer's closure holds this alone: would it hold what the connections share, their
    /// threads would take its count from each other with every call.
    private final class Caller: Sendable {
        private let load: UnaryLoad
        private let client: EvenhandClient
        private let index: Int
        private let measurement: Measurement
        private let chains: Chains

        init(load: UnaryLoad, client: EvenhandClient, index: Int, measurement: Measurement, chains: Chains) {
            self.load = load
            self.client = client
            self.index = index
            self.measurement = measurement
            self.chains = chains
        }

        func callAgain() {
            let start = Clocks.wall
            client.unary(load.method, load.request) { [self] result in
                switch result {
                case .success:
                    measurement.answered(index, since: start)
                    if measurement.isStopped { chains.end(nil) } else { callAgain() }
                case .failure(let error): chains.end(error)
                }
            }
        }
    }
}

/// The two forms of a call that the client offers.
enum CallForm: Sendable {
    case asynchronous
    case callback
}

/// Waits for the last of a number of chains of calls. A chain that failed is an error, not a lower rate.
private final class Chains: Sendable {
    private struct State {
        var count: Int
        var failure: (any Error)?
        var waiter: CheckedContinuation<Void, any Error>?
    }
    private let state: Mutex<State>

    init(count: Int) {
        state = Mutex(State(count: count))
    }

    func end(_ failure: (any Error)?) {
        let last = state.withLock { state -> (CheckedContinuation<Void, any Error>?, (any Error)?) in
            state.count -= 1
            state.failure = state.failure ?? failure
            return (state.count == 0 ? state.waiter.take() : nil, state.failure)
        }
        if let failure = last.1 { last.0?.resume(throwing: failure) } else { last.0?.resume() }
    }

    func ended() async throws {
        try await withCheckedThrowingContinuation { continuation in
            let failure = state.withLock { state -> (isDone: Bool, failure: (any Error)?) in
                if state.count > 0 { state.waiter = continuation }
                return (state.count == 0, state.failure)
            }
            guard failure.isDone else { return }
            if let failure = failure.failure { continuation.resume(throwing: failure) } else { continuation.resume() }
        }
    }
}
