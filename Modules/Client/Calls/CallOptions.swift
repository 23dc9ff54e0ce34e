import EvenhandWire
import NIOCore

/// What a single call wants different from the client's defaults.
public struct CallOptions: Sendable {
    /// Give up after this long; nil takes the client's default for unary calls and none for streams.
    public var timeout: Duration?
    /// Sent with the call. Keys are `a-z 0-9 . _ -`; a key given here replaces the client's own.
    public var metadata: [String: String]
    /// Whether requests of 512 bytes or more may be compressed; nil takes the client's default. Say false for a message
    /// that mixes secrets with somebody else's words: its size would tell of both.
    public var compresses: Bool?

    public init(timeout: Duration? = nil, metadata: [String: String] = [:], compresses: Bool? = nil) {
        self.timeout = timeout
        self.metadata = metadata
        self.compresses = compresses
    }

    /// Marks the call so that the server executes it once however often it is sent: 1–64 visible ASCII characters.
    public var idempotencyKey: String? {
        get { metadata["idempotency-key"] }
        set { metadata["idempotency-key"] = newValue }
    }

    /// Whether the call carries a key, so that repeating it is harmless.
    var hasIdempotencyKey: Bool { !metadata.isEmpty && idempotencyKey != nil }

    func wireMetadata() throws(EvenhandError) -> Metadata? {
        guard !metadata.isEmpty else { return nil }
        let result = Metadata(metadata.sorted { $0.key < $1.key }.map { Metadata.Entry($0.key, $0.value) })
        guard result.isLegal, result.entries.count <= Metadata.maxEntryCount else {
            throw EvenhandError(
                code: .invalidArgument,
                message: "metadata keys are 1 to 64 of a-z 0-9 . _ -, values have no control characters, 64 at most",
                isUnprocessed: true, origin: .local)
        }
        return result
    }

    /// When the call expires. Beyond 2^32−1 ms no deadline is sent.
    func deadline(default fallback: Duration?) -> NIODeadline? {
        guard let timeout = timeout ?? fallback else { return nil }
        return .now() + TimeAmount(timeout)
    }
}
