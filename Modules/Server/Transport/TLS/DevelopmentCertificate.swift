internal import Crypto
internal import Foundation
internal import SwiftASN1

/// A certificate that signed itself, for trying TLS out: clients trust it by naming it as their authority.
package struct DevelopmentCertificate: Sendable {
    package let certificatePEM: String
    package let keyPEM: String

    /// - Parameters:
    ///   - names: The host names and IP addresses it is for; without any, localhost. The first one is its common name,
    ///     unless it is longer than a common name may be.
    ///   - from: Seconds since 1970 from which it is valid.
    ///   - days: How long.
    /// - Throws: `TLSFault` when one of the names is none that a certificate can hold.
    package init(names: [String], from: Int, days: Int) throws {
        let names = names.isEmpty ? ["localhost"] : names
        let key = P256.Signing.PrivateKey()
        let content = try DER.bytes(
            of: CertificateContent(
                serialNumber: Self.serialNumber(), commonName: Self.commonName(names[0]),
                validity: from...(from + days * 86_400), publicKeyInfo: Array(key.publicKey.derRepresentation),
                keyIdentifier: Self.identifier(of: key.publicKey), hosts: try names.map { try CertificateHost($0) }))
        let signature = try key.signature(for: content).derRepresentation
        let certificate = try DER.bytes(of: SignedCertificate(content: content, signature: Array(signature)))
        certificatePEM = PEMDocument(type: "CERTIFICATE", derBytes: certificate).pemString + "\n"
        keyPEM = key.pemRepresentation + "\n"
    }

    /// As many random bytes as RFC 5280 §4.1.2.2 allows. The first one keeps the number positive and its form the shortest.
    private static func serialNumber() -> [UInt8] {
        [UInt8.random(in: 0x40...0x7F)] + (1..<20).map { _ in UInt8.random(in: 0...255) }
    }

    /// A common name has at most 64 characters (RFC 5280 appendix A.1). Clients look for hosts among the alternative
    /// names, where a longer one stands whole.
    private static func commonName(_ name: String) -> String {
        name.count <= 64 ? name : "evenhand development"
    }

    /// The leftmost 160 bits of the public key's SHA-256 (RFC 7093 §2, method 1).
    private static func identifier(of key: P256.Signing.PublicKey) -> [UInt8] {
        Array(SHA256.hash(data: key.x963Representation).prefix(20))
    }

    /// Writes both files; the key is readable by its owner only.
    /// - Throws: `TLSFault` when one is there already or cannot be written.
    package func write(certificate: String, key: String) throws(TLSFault) {
        for path in [certificate, key] where FileManager.default.fileExists(atPath: path) {
            throw TLSFault("\(path) is there already; nothing was written. Remove it, or name another with --out.")
        }
        try Self.write(keyPEM, to: key, permissions: 0o600)
        try Self.write(certificatePEM, to: certificate, permissions: 0o644)
    }

    private static func write(_ text: String, to path: String, permissions: Int) throws(TLSFault) {
        guard
            FileManager.default.createFile(
                atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: permissions])
        else { throw TLSFault("\(path) cannot be written; does its folder exist?") }
    }
}
