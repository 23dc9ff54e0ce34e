package import EvenhandDomain

/// An event as it lies in the journal, its personal texts apart.
package struct StoredEvent: Equatable, Sendable {
    /// 1, 2, 3 … over the whole journal, without a gap.
    package var sequence: Int64
    package var stream: StreamID
    /// 1, 2, 3 … within the stream, without a gap.
    package var version: Int64
    package var kind: String
    package var at: Instant
    package var actor: PersonID
    /// What makes the append known again (an import row, a repeated command); on the first event of the append only.
    package var uniqueKey: String?
    /// JSON with sorted keys; a personal text is an index into `texts`.
    package var payload: [UInt8]
    /// How many personal texts belong to the event.
    package var textCount: Int
    package var hash: Hash256

    package init(
        sequence: Int64, stream: StreamID, version: Int64, kind: String, at: Instant, actor: PersonID,
        uniqueKey: String?, payload: [UInt8], textCount: Int, hash: Hash256
    ) {
        self.sequence = sequence
        self.stream = stream
        self.version = version
        self.kind = kind
        self.at = at
        self.actor = actor
        self.uniqueKey = uniqueKey
        self.payload = payload
        self.textCount = textCount
        self.hash = hash
    }
}

/// A personal text as it lies beside the journal. Erasing clears `salt` and `text`; `hash` stays, so that the chain
/// can still be checked while nothing can be guessed back from it.
package struct StoredText: Equatable, Sendable {
    /// Texts one event may hold: an adapter numbers them in 16 bits.
    package static let limitOfAnEvent = 1 << 16

    package var sequence: Int64
    /// Position among the event's texts, from 0.
    package var index: Int
    /// Whose erasure takes it: a customer, an employee, or the stream itself for an anonymous complaint.
    package var subject: StreamID
    /// SHA-256(salt ‖ text); zero for a text that was already erased when it was recorded.
    package var hash: Hash256
    package var salt: [UInt8]?
    package var text: String?
    /// The event that recorded the erasure.
    package var erasedBy: Int64?

    package init(
        sequence: Int64, index: Int, subject: StreamID, hash: Hash256, salt: [UInt8]?, text: String?,
        erasedBy: Int64? = nil
    ) {
        self.sequence = sequence
        self.index = index
        self.subject = subject
        self.hash = hash
        self.salt = salt
        self.text = text
        self.erasedBy = erasedBy
    }

    /// The hash the chain covers. `salt` must come from a cryptographic random source: with it gone, a short text
    /// such as a name could otherwise be guessed back from its hash.
    package static func hash(of text: String, salt: [UInt8]) -> Hash256 {
        var text = text
        return salt.withUnsafeBytes { saltBytes in
            text.withUTF8 { Hash256(hashing: saltBytes, then: UnsafeRawBufferPointer($0)) }
        }
    }
}
