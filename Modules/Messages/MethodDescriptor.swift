public import SwiftProtobuf

/// How many messages each side of a call sends.
public enum CallKind: Sendable, Equatable {
    /// One request, one response.
    case unary
    /// Any number of requests, one response.
    case clientStreaming
    /// One request, any number of responses.
    case serverStreaming
    /// Any number of each, in any interleaving.
    case bidirectional
}

/// What repeating a call may do, as the `.proto` file's `idempotency_level` says.
public enum MethodIdempotency: Sendable, Equatable {
    /// The file says nothing: a repeat may do the work twice, so a client never repeats on its own.
    case unknown
    /// The method only reads.
    case noSideEffects
    /// A repeat leaves the same state as one call.
    case idempotent
}

/// One method of a service with its message types: the value that generated client stubs and server handlers share.
public struct MethodDescriptor<Request: Message, Response: Message>: Sendable {
    /// The name on the wire, `package.Service/Method`, 1–255 bytes of UTF-8.
    public let name: String
    public let kind: CallKind
    public let idempotency: MethodIdempotency

    public init(name: String, kind: CallKind, idempotency: MethodIdempotency = .unknown) {
        self.name = name
        self.kind = kind
        self.idempotency = idempotency
    }
}
