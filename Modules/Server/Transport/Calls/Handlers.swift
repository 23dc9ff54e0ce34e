package import SwiftProtobuf

/// A unary method's implementation; the case says where it runs.
package enum UnaryHandler<Request: Message, Response: Message>: Sendable {
    /// Pure CPU of a few microseconds: runs on the event loop inside the read batch. It must not wait for anything.
    case onEventLoop(@Sendable (CallContext, Request) throws -> Response)
    /// The same for a method that reads and writes its messages itself, from bytes to bytes.
    case onEventLoopBytes(@Sendable (CallContext, UnsafeRawBufferPointer) throws -> [UInt8])
    /// Starts on the event loop and finishes later, from any thread, through the reply: for work that is grouped
    /// elsewhere, such as one commit for many commands. It must not wait either.
    case completing(@Sendable (CallContext, Request, CallReply<Response>) -> Void)
    /// Answers on the event loop, as bytes, where the answer is at hand, and otherwise, when `atHand` says nil, in a task of
    /// its own, which gives the response's bytes. `atHand` must not wait, and leaves every refusal to the task. For methods
    /// without side effects: a repeat is answered like any other call.
    case atHandOrAsync(
        atHand: @Sendable (CallContext, UnsafeRawBufferPointer) -> [UInt8]?,
        otherwise: @Sendable (CallContext, Request) async throws -> [UInt8])
    /// One task per call that gives the response's bytes itself: for answers so large that making messages of them costs more
    /// than working them out. For methods without side effects.
    case asyncBytes(@Sendable (CallContext, Request) async throws -> [UInt8])
    /// One task per call: convenient, several times dearer than the others. The only form for methods that may change
    /// state: it is the one that `RepeatGuard` can stand before.
    case async(@Sendable (CallContext, Request) async throws -> Response)
}

/// Many requests, one response.
package struct ClientStreamingHandler<Request: Message, Response: Message>: Sendable {
    let body: @Sendable (CallContext, RequestStream<Request>) async throws -> Response

    package init(_ body: @escaping @Sendable (CallContext, RequestStream<Request>) async throws -> Response) {
        self.body = body
    }
}

/// One request, many responses.
package struct ServerStreamingHandler<Request: Message, Response: Message>: Sendable {
    let body: @Sendable (CallContext, Request, ResponseWriter<Response>) async throws -> Void

    package init(
        _ body: @escaping @Sendable (CallContext, Request, ResponseWriter<Response>) async throws -> Void
    ) {
        self.body = body
    }
}

/// Many requests, many responses.
package struct BidirectionalHandler<Request: Message, Response: Message>: Sendable {
    let body: @Sendable (CallContext, RequestStream<Request>, ResponseWriter<Response>) async throws -> Void

    package init(
        _ body: @escaping @Sendable (CallContext, RequestStream<Request>, ResponseWriter<Response>) async throws -> Void
    ) {
        self.body = body
    }
}
