public import EvenhandMessages
import EvenhandWire
public import NIOCore
public import SwiftProtobuf

extension EvenhandClient {
    /// Sends one request and reads responses as they come. Leaving the loop over them cancels the call.
    public func serverStreaming<Request: Message, Response: Message>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request, options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<Response> {
        let stream = try openStream(method.name, request: try Self.encode(request), options)
        return ResponseStream(method: method.name, stream: stream)
    }

    /// Sends the requests that `write` writes and answers the one response. Returning from `write` ends the requests;
    /// when it throws, the call is cancelled and its error thrown on.
    public func clientStreaming<Request: Message, Response: Message>(
        _ method: MethodDescriptor<Request, Response>, options: CallOptions = CallOptions(),
        write: @escaping @Sendable (RequestWriter<Request>) async throws -> Void
    ) async throws -> Response {
        let stream = try openStream(method.name, request: nil, options)
        return try await withTaskCancellationHandler {
            try await withThrowingTaskGroup(of: (any Error)?.self) { group in
                group.addTask { await stream.run(write) }
                let response: Result<Response, any Error>
                do {
                    response = .success(try await stream.onlyResponse(of: method.name))
                } catch {
                    response = .failure(error)
                }
                group.cancelAll()
                // What the writer threw of its own accord explains the outcome better than the cancelled call.
                if let ownError = try await group.next() ?? nil, case .failure = response { throw ownError }
                return try response.get()
            }
        } onCancel: {
            stream.cancel()
        }
    }

    /// Sends the requests that `write` writes while responses are read. When `write` throws, the call is cancelled and
    /// the reader gets its error.
    public func bidirectional<Request: Message, Response: Message>(
        _ method: MethodDescriptor<Request, Response>, options: CallOptions = CallOptions(),
        write: @escaping @Sendable (RequestWriter<Request>) async throws -> Void
    ) async throws -> ResponseStream<Response> {
        let stream = try openStream(method.name, request: nil, options)
        let writer = Task {
            if let ownError = await stream.run(write) { stream.queue.abort(ownError) }
        }
        return ResponseStream(method: method.name, stream: stream, writer: writer)
    }

    private func openStream(_ method: String, request: [UInt8]?, _ options: CallOptions) throws -> CallStream {
        let keeper = keeper()
        let call = StreamLink(keeper)
        let queue = MessageQueue<ByteBuffer>(windowByteCount: Settings.clientDefaults.windowByteCount) { receipt in
            call.taken(receipt)
        }
        let started = ClientCall(
            method: method, metadata: try options.wireMetadata(), deadline: options.deadline(default: nil),
            request: request, compresses: compresses(options), receiver: .stream(queue))
        call.start(started)
        return CallStream(link: call, call: started, queue: queue)
    }
}

/// The responses of a streaming call, in order; one task may read them, once.
public struct ResponseStream<Response: Message>: AsyncSequence, Sendable {
    public typealias Element = Response

    @usableFromInline let method: String
    let stream: CallStream
    private let owner: Owner

    /// Cancels the call when nobody reads it any more.
    private final class Owner: Sendable {
        let stream: CallStream
        let writer: Task<Void, Never>?

        init(_ stream: CallStream, _ writer: Task<Void, Never>?) {
            self.stream = stream
            self.writer = writer
        }

        deinit {
            stream.cancel()
            writer?.cancel()
        }
    }

    init(method: String, stream: CallStream, writer: Task<Void, Never>? = nil) {
        self.method = method
        self.stream = stream
        owner = Owner(stream, writer)
    }

    public struct AsyncIterator: AsyncIteratorProtocol {
        @usableFromInline let stream: ResponseStream<Response>

        init(stream: ResponseStream<Response>) {
            self.stream = stream
        }

        /// The next response, or nil after the last.
        /// - Throws: `EvenhandError`; `CancellationError` when the task is cancelled.
        @inlinable
        public mutating func next() async throws -> Response? {
            try await next(isolation: nil)
        }

        /// The same, where its caller runs: a loop over responses that have arrived never changes executors.
        @inlinable
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Response? {
            if let payload = stream.arrivedPayload() { return try EvenhandClient.decode(payload, stream.method) }
            guard let payload = try await stream.nextPayload() else { return nil }
            return try EvenhandClient.decode(payload, stream.method)
        }
    }

    @usableFromInline
    func arrivedPayload() -> ByteBuffer? {
        stream.queue.nextIfArrived()
    }

    @usableFromInline
    func nextPayload() async throws -> ByteBuffer? {
        try await stream.queue.next()
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(stream: self)
    }

    /// Ends the call without waiting for more.
    public func cancel() {
        stream.cancel()
    }
}

/// Sends the requests of a streaming call.
public struct RequestWriter<Request: Message>: Sendable {
    let stream: CallStream

    /// Sends one request, after waiting until the server has room.
    /// - Throws: `CancellationError` once the call is over, however it ended; its outcome tells why.
    public func write(_ message: Request) async throws {
        let bytes = try EvenhandClient.encode(message)
        try await stream.write(bytes)
    }
}

/// A streaming call as its maker holds it.
struct CallStream: Sendable {
    let link: StreamLink
    let call: ClientCall
    let queue: MessageQueue<ByteBuffer>

    func write(_ bytes: [UInt8]) async throws {
        try await call.gate?.enter(bytes.count + 32)
        link.keeper.post(.message(call, bytes))
    }

    func cancel() {
        link.keeper.post(.cancel(call))
    }

    /// Runs the writer of requests to its end.
    /// - Returns: what it threw of its own accord; nil when it returned, or stopped because the call is over.
    func run<Request: Message>(_ write: (RequestWriter<Request>) async throws -> Void) async -> (any Error)? {
        do {
            try await write(RequestWriter(stream: self))
            link.keeper.post(.endSending(call))
            return nil
        } catch {
            cancel()
            return error is CancellationError ? nil : error
        }
    }

    func onlyResponse<Response: Message>(of method: String) async throws -> Response {
        var payload: ByteBuffer?
        var count = 0
        while let next = try await queue.next() {
            count += 1
            payload = next
        }
        guard count == 1, let payload else { throw EvenhandError.wrongCount(count) }
        return try EvenhandClient.decode(payload, method)
    }
}
