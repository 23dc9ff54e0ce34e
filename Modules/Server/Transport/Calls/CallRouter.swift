internal import EvenhandConnect
package import EvenhandMessages
import EvenhandWire
package import Logging
import NIOCore
package import SwiftProtobuf

/// The methods of a server by name. Build it once, before listening.
package struct CallRouter: Sendable {
    private(set) var methods: [String: RegisteredMethod] = [:]
    private let repeats: RepeatGuard?
    private let logger: Logger

    /// - Parameters:
    ///   - repeats: Recognises repeats of calls with an idempotency key; without one the keys mean nothing.
    ///   - logger: Learns of handlers that fail, and at level debug of every call.
    package init(
        repeats: RepeatGuard? = nil,
        logger: Logger = Logger(label: "evenhand.calls", factory: { _ in SwiftLogNoOpLogHandler() })
    ) {
        self.repeats = repeats
        self.logger = logger
    }

    /// The names of all methods, sorted.
    package var methodNames: [String] { methods.keys.sorted() }

    package mutating func unary<Request: Message, Response: Message>(
        _ method: MethodDescriptor<Request, Response>, _ handler: UnaryHandler<Request, Response>
    ) {
        let changesState = method.idempotency != .noSideEffects
        switch handler {
        case .atHandOrAsync, .asyncBytes:
            precondition(!changesState, "\(method.name) may change state and would not be kept from running twice")
        case .onEventLoop, .onEventLoopBytes, .completing, .async: break
        }
        add(method, .unary, UnaryErasure.erase(handler, behind: changesState ? repeats : nil))
    }

    package mutating func clientStreaming<Request: Message, Response: Message>(
        _ method: MethodDescriptor<Request, Response>, _ handler: ClientStreamingHandler<Request, Response>
    ) {
        add(
            method, .clientStreaming,
            .requestStream { context, call, window in
                let sink = RequestSink<Request>(call: call, windowByteCount: window)
                run(call) {
                    let response = try await handler.body(
                        context, RequestStream(queue: sink.queue, call: call))
                    call.post(.response(try response.serializedBytes(), Metadata()))
                }
                return sink
            })
    }

    package mutating func serverStreaming<Request: Message, Response: Message>(
        _ method: MethodDescriptor<Request, Response>, _ handler: ServerStreamingHandler<Request, Response>
    ) {
        add(
            method, .serverStreaming,
            .later { context, payload, call in
                let request = try Request(wire: payload)
                run(call) {
                    try await handler.body(context, request, ResponseWriter(call: call))
                    call.post(.finished)
                }
            })
    }

    package mutating func bidirectional<Request: Message, Response: Message>(
        _ method: MethodDescriptor<Request, Response>, _ handler: BidirectionalHandler<Request, Response>
    ) {
        add(
            method, .bidirectional,
            .requestStream { context, call, window in
                let sink = RequestSink<Request>(call: call, windowByteCount: window)
                run(call) {
                    try await handler.body(
                        context, RequestStream(queue: sink.queue, call: call), ResponseWriter(call: call))
                    call.post(.finished)
                }
                return sink
            })
    }

    private mutating func add<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, _ kind: CallKind, _ execution: RegisteredMethod.Execution
    ) {
        precondition(method.kind == kind, "\(method.name) is declared \(method.kind) and registered \(kind)")
        precondition(methods[method.name] == nil, "\(method.name) is registered twice")
        let observer = CallObserver(method: method.name, logger: logger)
        methods[method.name] = RegisteredMethod(
            name: method.name, kind: kind, idempotency: method.idempotency, execution: execution.observed(by: observer),
            observer: observer, json: JSONTranscoder(Request.self, Response.self))
    }
}

/// Runs a handler in a task that ends with the call's cancellation; what it throws ends the call.
private func run(_ call: ServerCall, _ body: @escaping @Sendable () async throws -> Void) {
    let task = Task {
        call.handlerStarted()
        do {
            try await body()
        } catch {
            call.post(.failure(error))
        }
    }
    call.cancellation.onCancel { task.cancel() }
}

/// A method with its message types hidden.
final class RegisteredMethod: Sendable {
    typealias Later = @Sendable (CallContext, ByteBuffer, ServerCall) throws -> Void

    enum Execution: Sendable {
        /// One request, answered before the call returns.
        case now(@Sendable (CallContext, ByteBuffer) throws -> [UInt8])
        /// One request, answered through the call.
        case later(Later)
        /// One request: answered before the call returns where the answer is at hand, through the call where it is not.
        case atHandOrLater(atHand: @Sendable (CallContext, ByteBuffer) -> [UInt8]?, later: Later)
        /// Many requests; answers with the place to put them. The integer is the stated window, in bytes.
        case requestStream(@Sendable (CallContext, ServerCall, Int) -> any RequestSinking)
    }

    let name: String
    let kind: CallKind
    let idempotency: MethodIdempotency
    let execution: Execution
    let observer: CallObserver
    let json: JSONTranscoder

    var isUnary: Bool { kind == .unary }

    init(
        name: String, kind: CallKind, idempotency: MethodIdempotency, execution: Execution, observer: CallObserver,
        json: JSONTranscoder
    ) {
        self.name = name
        self.kind = kind
        self.idempotency = idempotency
        self.execution = execution
        self.observer = observer
        self.json = json
    }
}

extension RegisteredMethod: ConnectMethod {
    var hasNoSideEffects: Bool { idempotency == .noSideEffects }
}

extension RegisteredMethod.Execution {
    /// The same, counted and logged.
    fileprivate func observed(by observer: CallObserver) -> RegisteredMethod.Execution {
        switch self {
        case .now(let body):
            .now { context, payload in
                try observer.answering(context, receiving: payload.readableBytes) { try body(context, payload) }
            }
        case .later(let body): .later(Self.observed(body, by: observer))
        case .atHandOrLater(let atHand, let later):
            .atHandOrLater(
                atHand: { context, payload in
                    observer.answeringAtHand(context, receiving: payload.readableBytes) { atHand(context, payload) }
                },
                later: Self.observed(later, by: observer))
        case .requestStream(let begin):
            .requestStream { context, call, window in
                call.observe(CallObservation(observer, context))
                return begin(context, call, window)
            }
        }
    }

    private static func observed(
        _ body: @escaping RegisteredMethod.Later, by observer: CallObserver
    ) -> RegisteredMethod.Later {
        { context, payload, call in
            call.observe(CallObservation(observer, context, receiving: payload.readableBytes))
            do {
                try body(context, payload, call)
            } catch {
                call.post(.failure(error))
            }
        }
    }
}

private enum UnaryErasure {
    static func erase<Request: Message, Response: Message>(
        _ handler: UnaryHandler<Request, Response>, behind repeats: RepeatGuard?
    ) -> RegisteredMethod.Execution {
        switch handler {
        case .onEventLoop(let body):
            .now { context, payload in try body(context, Request(wire: payload)).serializedBytes() }
        case .onEventLoopBytes(let body):
            .now { context, payload in try payload.withUnsafeReadableBytes { try body(context, $0) } }
        case .completing(let body):
            .later { context, payload, call in
                body(context, try Request(wire: payload), CallReply(call: call))
            }
        case .atHandOrAsync(let atHand, let otherwise):
            .atHandOrLater(
                atHand: { context, payload in payload.withUnsafeReadableBytes { atHand(context, $0) } },
                later: { context, payload, call in
                    let request = try Request(wire: payload)
                    run(call) { call.post(.response(try await otherwise(context, request), Metadata())) }
                })
        case .asyncBytes(let body):
            .later { context, payload, call in
                let request = try Request(wire: payload)
                run(call) { call.post(.response(try await body(context, request), Metadata())) }
            }
        case .async(let body):
            .later { context, payload, call in
                let request = try Request(wire: payload)
                run(call) {
                    guard let repeats else {
                        return call.post(.response(try await body(context, request).serializedBytes(), Metadata()))
                    }
                    let answer = try await repeats.run(context, request) {
                        try await body(context, request).serializedBytes()
                    }
                    call.post(.response(answer.response, answer.metadata))
                }
            }
        }
    }
}

/// Where a connection puts the requests of a streaming call.
protocol RequestSinking: Sendable {
    /// - Throws: `UndecodableRequest`.
    func offer(_ payload: ByteBuffer, _ receipt: MessageReceipt) throws
    func finish()
    func abort()
}

struct RequestSink<Request: Message>: RequestSinking {
    let queue: MessageQueue<Request>
    private let call: ServerCall

    init(call: ServerCall, windowByteCount: Int) {
        self.call = call
        queue = MessageQueue(windowByteCount: windowByteCount) { call.post(.taken($0)) }
    }

    func offer(_ payload: ByteBuffer, _ receipt: MessageReceipt) throws {
        call.requestArrived(payload.readableBytes)
        if queue.offer(try Request(wire: payload), receipt) { queue.wake() }
    }

    func finish() {
        queue.finish()
    }

    func abort() {
        queue.abort(CancellationError())
    }
}

extension Message {
    /// Nesting beyond this is refused (specification §15).
    static var maxDepth: Int { 64 }

    init(wire payload: ByteBuffer) throws {
        self = try payload.withUnsafeReadableBytes { try Self(wire: $0) }
    }

    /// - Throws: `UndecodableRequest`.
    init(wire payload: UnsafeRawBufferPointer) throws {
        var options = BinaryDecodingOptions()
        options.messageDepthLimit = Self.maxDepth
        do {
            try self.init(serializedBytes: payload.bytes, options: options)
        } catch {
            throw UndecodableRequest()
        }
    }
}
