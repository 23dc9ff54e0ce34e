package import EvenhandDomain

/// A signed statement that the journal up to `sequence` had this hash at this time.
package struct Checkpoint: Equatable, Sendable {
    package var sequence: Int64
    /// The journal's chain after the event of that sequence.
    package var journalHash: Hash256
    package var at: Instant
    /// Ed25519 over `signedForm`, 64 bytes.
    package var signature: [UInt8]

    package init(sequence: Int64, journalHash: Hash256, at: Instant, signature: [UInt8]) {
        self.sequence = sequence
        self.journalHash = journalHash
        self.at = at
        self.signature = signature
    }

    /// The bytes that are signed.
    package static func signedForm(sequence: Int64, journalHash: Hash256, at: Instant) -> [UInt8] {
        Array("evenhand checkpoint 1\n\(sequence)\n\(journalHash)\n\(at.milliseconds)\n".utf8)
    }
}
