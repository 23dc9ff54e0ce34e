internal import CCrypto

/// Bytes that nobody reads or changes without the key: AES-256-GCM (NIST SP 800-38D).
package enum SealedBytes {
    private static let nonceCount = 12
    private static let tagCount = 16

    /// A nonce of chance, the sealed bytes and their tag: 28 bytes more than what is sealed.
    /// - Parameter key: 32 bytes. After 2³² seals two nonces are alike with a probability of 2⁻³³: take another key
    ///   before (NIST SP 800-38D §8.3).
    package static func seal(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
        precondition(key.count == 32, "a key has 32 bytes")
        let nonce = randomBytes(nonceCount)
        var sealed = [UInt8](repeating: 0, count: bytes.count)
        var tag = [UInt8](repeating: 0, count: tagCount)
        guard evenhand_seal(key, nonce, bytes, bytes.count, &sealed, &tag) == 1 else {
            fatalError(
                "The system's libcrypto gives no AES-256-GCM: it is damaged, its configuration forbids it, or no "
                    + "memory is left.")
        }
        return nonce + sealed + tag
    }

    /// Nil for what was not sealed with this key, and for what was changed since.
    package static func open(_ bytes: [UInt8], key: [UInt8]) -> [UInt8]? {
        guard key.count == 32, bytes.count >= nonceCount + tagCount else { return nil }
        let nonce = Array(bytes.prefix(nonceCount))
        let sealed = Array(bytes.dropFirst(nonceCount).dropLast(tagCount))
        var opened = [UInt8](repeating: 0, count: sealed.count)
        guard evenhand_open(key, nonce, sealed, sealed.count, Array(bytes.suffix(tagCount)), &opened) == 1 else {
            return nil
        }
        return opened
    }
}
