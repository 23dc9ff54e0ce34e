internal import Crypto
internal import Foundation
package import EvenhandDomain

/// The Ed25519 key that signs checkpoints. Its public half is what an auditor keeps elsewhere.
package struct JournalKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// A new key from the system's random source.
    package init() { key = Curve25519.Signing.PrivateKey() }

    /// The key stored in `path`, made on first use with mode 0600.
    package init(storedAt path: String) throws(JournalError) {
        if let stored = FileManager.default.contents(atPath: path) {
            let text = String(decoding: stored, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
            guard let raw = bytes(ofHexadecimal: text),
                let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: raw)
            else {
                throw JournalError(
                    .damaged,
                    "The signing key \(path) is damaged: it should hold 64 hexadecimal digits. Restore it from a "
                        + "copy; a new key could not vouch for the checkpoints already signed.")
            }
            self.key = key
            return
        }
        let key = Curve25519.Signing.PrivateKey()
        let text = Array((hexadecimal(key.rawRepresentation) + "\n").utf8)
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
    package var publicKey: String { hexadecimal(key.publicKey.rawRepresentation) }

    package func checkpoint(sequence: Int64, journalHash: Hash256, at: Instant) throws(JournalError) -> Checkpoint {
        let form = Checkpoint.signedForm(sequence: sequence, journalHash: journalHash, at: at)
        do {
            let signature = try key.signature(for: form)
            return Checkpoint(sequence: sequence, journalHash: journalHash, at: at, signature: Array(signature))
        } catch {
            throw JournalError(.internalFault, "The checkpoint at \(sequence) could not be signed: \(error).")
        }
    }
}

/// The public half: checks signatures.
package struct JournalPublicKey: Sendable, Equatable, CustomStringConvertible {
    private let raw: [UInt8]

    /// Takes 64 hexadecimal digits; nil for anything else.
    package init?(_ text: String) {
        guard let raw = bytes(ofHexadecimal: text.trimmingCharacters(in: .whitespacesAndNewlines)),
            (try? Curve25519.Signing.PublicKey(rawRepresentation: raw)) != nil
        else { return nil }
        self.raw = raw
    }

    package func vouches(for checkpoint: Checkpoint) -> Bool {
        let form = Checkpoint.signedForm(
            sequence: checkpoint.sequence, journalHash: checkpoint.journalHash, at: checkpoint.at)
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: raw) else { return false }
        return key.isValidSignature(checkpoint.signature, for: form)
    }

    package var description: String { hexadecimal(raw) }
}
