import EvenhandWire

/// Why a call did not succeed.
public struct EvenhandError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kind of failure; the numbers are gRPC's.
    public struct Code: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        public let rawValue: UInt8

        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        public static let cancelled = Code(rawValue: 1)
        public static let unknown = Code(rawValue: 2)
        public static let invalidArgument = Code(rawValue: 3)
        public static let deadlineExceeded = Code(rawValue: 4)
        public static let notFound = Code(rawValue: 5)
        public static let alreadyExists = Code(rawValue: 6)
        public static let permissionDenied = Code(rawValue: 7)
        public static let resourceExhausted = Code(rawValue: 8)
        public static let failedPrecondition = Code(rawValue: 9)
        public static let aborted = Code(rawValue: 10)
        public static let outOfRange = Code(rawValue: 11)
        public static let unimplemented = Code(rawValue: 12)
        public static let `internal` = Code(rawValue: 13)
        public static let unavailable = Code(rawValue: 14)
        public static let dataLoss = Code(rawValue: 15)
        public static let unauthenticated = Code(rawValue: 16)

        public var description: String {
            StatusCode(rawValue: rawValue).map { "\($0)" } ?? "code \(rawValue)"
        }
    }

    /// Where the failure arose.
    public struct Origin: Hashable, Sendable {
        private enum Kind { case call, connection, versionMismatch, local }
        private let kind: Kind

        /// The server answered the call with this error.
        public static let call = Origin(kind: .call)
        /// There was no connection, or it broke; whether the server saw the call is unknown unless `isUnprocessed`.
        public static let connection = Origin(kind: .connection)
        /// Client and server have no protocol version in common: one of them must be updated.
        public static let versionMismatch = Origin(kind: .versionMismatch)
        /// The client gave up by itself: a deadline passed, or an argument cannot be sent.
        public static let local = Origin(kind: .local)
    }

    public var code: Code
    /// For people: what went wrong and, where it is known, what to do.
    public var message: String
    /// Serialised `google.protobuf.Any` values with the particulars.
    public var details: [[UInt8]]
    /// No handler saw the call: repeating it is safe whatever it does.
    public var isUnprocessed: Bool
    public var origin: Origin
    /// What the server sent beside the error.
    public var metadata: [String: [String]]

    public init(
        code: Code, message: String, details: [[UInt8]] = [], isUnprocessed: Bool = false, origin: Origin = .call,
        metadata: [String: [String]] = [:]
    ) {
        self.code = code
        self.message = message
        self.details = details
        self.isUnprocessed = isUnprocessed
        self.origin = origin
        self.metadata = metadata
    }

    public var description: String {
        "\(code): \(message)"
    }
}

extension EvenhandError {
    init(_ status: Status, metadata: Metadata = Metadata()) {
        self.init(
            code: Code(rawValue: status.code.rawValue), message: status.text, details: status.details,
            isUnprocessed: status.isUnprocessed, origin: .call, metadata: metadata.byKey)
    }

    /// How long the server asks to wait before the call is made again.
    var retryAfter: Duration? {
        guard !metadata.isEmpty, let text = metadata["retry-after-ms"]?.first, let milliseconds = UInt32(text) else {
            return nil
        }
        return .milliseconds(Int64(milliseconds))
    }

    static let deadlinePassed = EvenhandError(
        code: .deadlineExceeded, message: "the deadline passed before the server answered", origin: .local)

    static let clientClosed = EvenhandError(
        code: .unavailable, message: "the client was closed", isUnprocessed: true, origin: .local)

    static func wrongCount(_ count: Int) -> EvenhandError {
        EvenhandError(
            code: .unimplemented, message: "one response was due and \(count) arrived; check both sides' .proto files",
            origin: .call)
    }

    @usableFromInline
    static func undecodable(_ method: String) -> EvenhandError {
        EvenhandError(
            code: .internal, message: "the response of \(method) is not a valid message of its type", origin: .call)
    }
}

extension Metadata {
    /// Values as text, grouped by key, in order.
    var byKey: [String: [String]] {
        var result: [String: [String]] = [:]
        for entry in entries {
            result[entry.key, default: []].append(String(decoding: entry.value, as: UTF8.self))
        }
        return result
    }
}
