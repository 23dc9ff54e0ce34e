internal import CCrypto

/// Signatures of Ed25519 (RFC 8032).
package enum Ed25519 {
    /// Signs. Any 32 bytes are a key; those of chance alone are a secret.
    package struct PrivateKey: Sendable {
        /// 32 bytes.
        package let bytes: [UInt8]
        package let publicKey: PublicKey

        /// A new key from the system's random source.
        package init() {
            guard let key = Self(randomBytes(32)) else { Ed25519.unavailable() }
            self = key
        }

        /// Takes 32 bytes; nil for any other count, and where the system gives no Ed25519.
        package init?(_ bytes: [UInt8]) {
            guard bytes.count == 32 else { return nil }
            var raw = [UInt8](repeating: 0, count: 32)
            guard evenhand_ed25519_public_key(bytes, &raw) == 1, let publicKey = PublicKey(raw) else { return nil }
            self.bytes = bytes
            self.publicKey = publicKey
        }

        /// 64 bytes.
        package func signature(for bytes: [UInt8]) -> [UInt8] {
            var signature = [UInt8](repeating: 0, count: 64)
            guard evenhand_ed25519_sign(self.bytes, bytes, bytes.count, &signature) == 1 else { Ed25519.unavailable() }
            return signature
        }
    }

    /// Checks signatures.
    package struct PublicKey: Sendable, Equatable {
        /// 32 bytes.
        package let bytes: [UInt8]

        /// Takes 32 bytes; nil for any other count.
        package init?(_ bytes: [UInt8]) {
            guard bytes.count == 32 else { return nil }
            self.bytes = bytes
        }

        /// Whether the signature was made over these bytes by the private half; false for what is none.
        package func vouches(for bytes: [UInt8], by signature: [UInt8]) -> Bool {
            evenhand_ed25519_verify(self.bytes, signature, signature.count, bytes, bytes.count) == 1
        }
    }

    private static func unavailable() -> Never {
        fatalError(
            "The system's libcrypto gives no Ed25519: it is damaged, its configuration forbids it, or no memory is left."
        )
    }
}
