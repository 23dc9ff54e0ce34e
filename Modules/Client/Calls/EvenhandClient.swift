public import EvenhandMessages
import EvenhandWire
public import NIOCore
import NIOPosix
public import SwiftProtobuf
import Synchronization

/// A client of an Evenhand server. Make one and share it: it is safe from any task, carries many calls at once on each
/// connection, connects when the first call needs it and again when a connection was lost.
///
/// Close it when it is no longer needed: `await client.close()`.
public final class EvenhandClient: Sendable {
    public let configuration: ClientConfiguration
    private let keepers: [ConnectionKeeper]
    private let nextKeeper = Atomic(0)

    /// Nothing is connected yet.
    /// - Parameter eventLoopGroup: The threads that carry the connections; the process-wide group when left out.
    public init(
        configuration: ClientConfiguration, eventLoopGroup: (any EventLoopGroup)? = nil
    ) {
        self.configuration = configuration
        let group = eventLoopGroup ?? MultiThreadedEventLoopGroup.singleton
        keepers = (0..<max(1, configuration.connectionCount)).map { _ in
            ConnectionKeeper(configuration: configuration, eventLoop: group.next())
        }
    }

    /// A client that was let go without `close` leaves no connection behind.
    deinit {
        for keeper in keepers { keeper.post(.close(nil)) }
    }

    /// Connects now instead of with the first call.
    /// - Throws: `EvenhandError`; its `origin` tells a version mismatch from a server that cannot be reached.
    public func connect() async throws {
        for keeper in keepers {
            try await withCheckedThrowingContinuation { keeper.post(.connect($0)) }
        }
    }

    /// Closes all connections. Running calls fail, later ones are refused.
    public func close() async {
        for keeper in keepers {
            await withCheckedContinuation { keeper.post(.close($0)) }
        }
    }

    /// Changes the token for the calls that follow, on connections that stand and those to come. Calls under way keep
    /// the one they were made with.
    public func setToken(_ token: String?) {
        for keeper in keepers { keeper.post(.authenticate(token: token)) }
    }

    func keeper() -> ConnectionKeeper {
        guard keepers.count > 1 else { return keepers[0] }
        let turn = nextKeeper.wrappingAdd(1, ordering: .relaxed).oldValue
        return keepers[Int(UInt(bitPattern: turn) % UInt(keepers.count))]
    }

    // MARK: Unary calls

    /// Calls a method with one request and one response.
    /// - Throws: `EvenhandError`; `CancellationError` when the task is cancelled, which also cancels the call.
    @inlinable
    public func unary<Request: Message, Response: Message>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request, options: CallOptions = CallOptions()
    ) async throws -> Response {
        let payload = try await exchange(
            method.name, try Self.encode(request), options, isRepeatable: method.idempotency != .unknown)
        return try Self.decode(payload, method.name)
    }

    /// The same with bytes as they travel, for methods whose messages are not at hand.
    public func unary(
        _ method: String, _ request: [UInt8], options: CallOptions = CallOptions()
    ) async throws -> [UInt8] {
        Array(try await exchange(method, request, options, isRepeatable: false).readableBytesView)
    }

    /// Calls a method and answers on the connection's event loop, which must not be kept waiting. This costs less than
    /// the asynchronous form; calls started from within an answer go out together.
    @inlinable
    public func unary<Request: Message, Response: Message>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request, options: CallOptions = CallOptions(),
        completion: @escaping @Sendable (Result<Response, EvenhandError>) -> Void
    ) {
        let name = method.name
        do {
            let bytes = try Self.encode(request)
            exchange(name, bytes, options, isRepeatable: method.idempotency != .unknown) {
                completion(Self.typed($0, name))
            }
        } catch {
            completion(.failure(Self.publicError(error)))
        }
    }

    /// Calls a method once for every request, all handed over together; answers in the order of the requests.
    public func unaryBatch<Request: Message, Response: Message>(
        _ method: MethodDescriptor<Request, Response>, _ requests: [Request], options: CallOptions = CallOptions()
    ) async throws -> [Result<Response, EvenhandError>] {
        let collector = BatchCollector<Response>(count: requests.count)
        let metadata = try options.wireMetadata()
        let deadline = options.deadline(default: configuration.defaultTimeout)
        let isRepeatable = method.idempotency != .unknown || options.hasIdempotencyKey
        let calls = try requests.enumerated().map { index, request in
            ClientCall(
                method: method.name, metadata: metadata, deadline: deadline, request: try Self.encode(request),
                isRepeatable: isRepeatable, compresses: compresses(options),
                receiver: .callback { reply in
                    collector.answered(index, Self.typed(reply.map(\.payload), method.name))
                })
        }
        let keeper = keeper()
        return await withTaskCancellationHandler {
            await collector.collect { keeper.post(calls.map { .start($0) }) }
        } onCancel: {
            keeper.post(calls.map { .cancel($0) })
        }
    }

    @usableFromInline
    func exchange(
        _ method: String, _ request: [UInt8], _ options: CallOptions, isRepeatable: Bool
    ) async throws -> ByteBuffer {
        let keeper = keeper()
        let call = ClientCall(
            method: method, metadata: try options.wireMetadata(),
            deadline: options.deadline(default: configuration.defaultTimeout), request: request,
            isRepeatable: isRepeatable || options.hasIdempotencyKey, compresses: compresses(options))
        return try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { continuation in
                call.receiver = .task(continuation)
                keeper.post(.start(call))
            }
        } onCancel: {
            keeper.post(.cancel(call))
        }.payload
    }

    @usableFromInline
    func exchange(
        _ method: String, _ request: [UInt8], _ options: CallOptions, isRepeatable: Bool,
        _ completion: @escaping @Sendable (Result<ByteBuffer, any Error>) -> Void
    ) {
        do {
            let call = ClientCall(
                method: method, metadata: try options.wireMetadata(),
                deadline: options.deadline(default: configuration.defaultTimeout), request: request,
                isRepeatable: isRepeatable || options.hasIdempotencyKey, compresses: compresses(options),
                receiver: .callback { completion($0.map(\.payload)) })
            keeper().post(.start(call))
        } catch {
            completion(.failure(error))
        }
    }
}

extension EvenhandClient {
    func compresses(_ options: CallOptions) -> Bool {
        options.compresses ?? configuration.compressesRequests
    }
}

// MARK: - Messages and bytes

/// Inlinable, so that the generic layer around bytes is compiled for the caller's own message types.
extension EvenhandClient {
    @inlinable
    static func encode<Request: Message>(_ message: Request) throws -> [UInt8] {
        do {
            return try message.serializedBytes()
        } catch {
            throw EvenhandError(
                code: .invalidArgument, message: "the request cannot be encoded: \(error)", isUnprocessed: true,
                origin: .local)
        }
    }

    @inlinable
    static func decode<Response: Message>(_ payload: ByteBuffer, _ method: String) throws -> Response {
        do {
            return try Response(serializedBytes: payload.readableBytesSpan)
        } catch {
            throw EvenhandError.undecodable(method)
        }
    }

    @inlinable
    static func typed<Response: Message>(
        _ result: Result<ByteBuffer, any Error>, _ method: String
    ) -> Result<Response, EvenhandError> {
        do {
            return .success(try decode(try result.get(), method))
        } catch {
            return .failure(publicError(error))
        }
    }

    @usableFromInline
    static func publicError(_ error: any Error) -> EvenhandError {
        switch error {
        case let error as EvenhandError: error
        case is CancellationError:
            EvenhandError(code: .cancelled, message: "the call was cancelled", origin: .local)
        default: EvenhandError(code: .unknown, message: "\(error)", origin: .local)
        }
    }
}

/// Collects the answers of a batch.
private final class BatchCollector<Response: Sendable>: Sendable {
    private struct State {
        var results: [Result<Response, EvenhandError>?]
        var missing: Int
        var continuation: CheckedContinuation<[Result<Response, EvenhandError>], Never>?
    }

    private let state: Mutex<State>

    init(count: Int) {
        state = Mutex(State(results: Array(repeating: nil, count: count), missing: count))
    }

    func collect(_ start: () -> Void) async -> [Result<Response, EvenhandError>] {
        await withCheckedContinuation { continuation in
            let isEmpty = state.withLock { state in
                state.continuation = continuation
                return state.missing == 0
            }
            if isEmpty { return continuation.resume(returning: []) }
            start()
        }
    }

    func answered(_ index: Int, _ result: Result<Response, EvenhandError>) {
        let done = state.withLock {
            state -> (CheckedContinuation<[Result<Response, EvenhandError>], Never>, [Result<Response, EvenhandError>])?
            in
            state.results[index] = result
            state.missing -= 1
            guard state.missing == 0, let continuation = state.continuation else { return nil }
            return (continuation, state.results.compactMap { $0 })
        }
        if let done { done.0.resume(returning: done.1) }
    }
}
