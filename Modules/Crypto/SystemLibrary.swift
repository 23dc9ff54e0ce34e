internal import CCrypto

/// The system's libcrypto, which its configuration (openssl.cnf, or the file that OPENSSL_CONF names) may forbid some of its work.
package enum SystemLibrary {
    /// The algorithms that it does not give, of those a server works with. Each is tried whole: a key that can be made need not
    /// sign.
    package static var missingAlgorithms: [String] {
        let bytes = [UInt8](repeating: 0, count: 32)
        var hash = evenhand_hash()
        var missing: [String] = []
        if evenhand_sha256(bytes, bytes.count, nil, 0, &hash) != 1 { missing.append("SHA-256") }
        if !signs(bytes) { missing.append("Ed25519") }
        if !seals(bytes) { missing.append("AES-256-GCM") }
        return missing
    }

    private static func signs(_ bytes: [UInt8]) -> Bool {
        var signature = [UInt8](repeating: 0, count: 64)
        guard let key = Ed25519.PrivateKey(bytes),
            evenhand_ed25519_sign(bytes, bytes, bytes.count, &signature) == 1
        else { return false }
        return key.publicKey.vouches(for: bytes, by: signature)
    }

    private static func seals(_ bytes: [UInt8]) -> Bool {
        var sealed = [UInt8](repeating: 0, count: bytes.count)
        var tag = [UInt8](repeating: 0, count: 16)
        return evenhand_seal(bytes, bytes, bytes, bytes.count, &sealed, &tag) == 1
    }
}
