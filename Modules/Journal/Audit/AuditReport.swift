package import EvenhandDomain

/// What an audit found wrong at one place.
package struct AuditFinding: Equatable, Sendable, Codable, CustomStringConvertible {
    package enum Kind: String, Sendable, Codable {
        /// A sequence number is missing or stands twice: a row was taken out, put in or renumbered.
        case sequenceBroken
        /// A stream's versions do not run 1, 2, 3 …
        case versionBroken
        /// An event is not what was recorded, or what came before it in its stream was exchanged.
        case eventChanged
        /// A text is not what was recorded.
        case textChanged
        /// A text is gone and no erasure accounts for it.
        case textMissing
        /// A text lies where no event has one.
        case textUnexpected
        /// The journal before a checkpoint is not what was signed.
        case checkpointMismatch
        /// A checkpoint was not signed by the key.
        case signatureInvalid
        /// A checkpoint speaks of events that are not there: the end of the journal was cut off.
        case journalCutOff
        /// A stored row cannot be read at all.
        case unreadable
    }

    package var kind: Kind
    package var sequence: Int64
    /// The printed stream, when the finding lies in one.
    package var stream: String?
    package var version: Int64?
    package var message: String

    package init(
        _ kind: Kind, sequence: Int64, stream: StreamID? = nil, version: Int64? = nil, _ message: String
    ) {
        self.kind = kind
        self.sequence = sequence
        self.stream = stream?.description
        self.version = version
        self.message = message
    }

    package var description: String {
        guard let stream, let version else { return "event \(sequence): \(message)" }
        return "event \(sequence) (\(stream), version \(version)): \(message)"
    }
}

/// The outcome of checking a whole journal.
package struct AuditReport: Equatable, Sendable, Codable {
    package var events: Int64 = 0
    package var streams = 0
    package var texts: Int64 = 0
    /// Texts taken out at somebody's request; each is accounted for by an event.
    package var erasedTexts: Int64 = 0
    package var checkpoints: Int64 = 0
    /// Nothing up to this sequence was rewritten since it was signed; 0 when nothing could be proved.
    package var provedThrough: Int64 = 0
    /// Events after the newest checkpoint: chained, not yet signed.
    package var unsignedEvents: Int64 = 0
    /// The journal's hash after the last event: note it down elsewhere and even a cut-off end will show.
    package var journalHash = ""
    package var publicKey = ""
    /// The first findings, at most `findingLimit`.
    package var findings: [AuditFinding] = []
    package var findingCount = 0

    package static let findingLimit = 200

    package init() {}

    package var isIntact: Bool { findingCount == 0 }
}
