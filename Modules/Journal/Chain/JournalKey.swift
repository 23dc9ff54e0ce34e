internal import EvenhandCrypto
package import EvenhandDomain
internal import Foundation

/// The Ed25519 key that signs checkpoints. Its public half is what an auditor keeps elsewhere.
package struct JournalKey: Sendable {
    private let key: Ed25519.PrivateKey

    /// A new key from the system's random source.
    package init() { key = Ed25519.PrivateKey() }

    /// The key stored in `path`, made on first use with mode 0600.
    package init(storedAt path: String) throws(JournalError) {
        if let stored = FileManager.default.contents(atPath: path) {
            let text = String(decoding: stored, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
            guard let raw = bytes(ofHexadecimal: text),
                let key = Ed25519.PrivateKey(raw)
            else {
                throw JournalError(
                    .damaged,
                    "The signing key \(path) is damaged: it should hold 64 hexadecimal digits. Restore it from a "
                        + "copy; a new key could not vouch for the checkpoints already signed.")
            }
            self.key = key
            return
        }
        let key = Ed25519.PrivateKey()
        let text = Array((hexadecimal(key.bytes) + "\n").utf8)
        do {
            try OwnerOnlyFile.create(text, at: path)
        } catch {
            throw JournalError(
                .cannotCreate,
                "The signing key \(path) cannot be written: \(error). Check the folder's owner and space.")
        }
        self.key = key
    }

    /// 64 hexadecimal digits.
    package var publicKey: String { hexadecimal(key.publicKey.bytes) }

    package func checkpoint(sequence: Int64, journalHash: Hash256, at: Instant) -> Checkpoint {
        let form = Checkpoint.signedForm(sequence: sequence, journalHash: journalHash, at: at)
        return Checkpoint(sequence: sequence, journalHash: journalHash, at: at, signature: key.signature(for: form))
    }
}

/// The public half: checks signatures.
package struct JournalPublicKey: Sendable, Equatable, CustomStringConvertible {
    private let key: Ed25519.PublicKey

    /// Takes 64 hexadecimal digits; nil for anything else.
    package init?(_ text: String) {
        guard let raw = bytes(ofHexadecimal: text.trimmingCharacters(in: .whitespacesAndNewlines)),
            let key = Ed25519.PublicKey(raw)
        else { return nil }
        self.key = key
    }

    package func vouches(for checkpoint: Checkpoint) -> Bool {
        let form = Checkpoint.signedForm(
            sequence: checkpoint.sequence, journalHash: checkpoint.journalHash, at: checkpoint.at)
        return key.vouches(for: form, by: checkpoint.signature)
    }

    package var description: String { hexadecimal(key.bytes) }
}
