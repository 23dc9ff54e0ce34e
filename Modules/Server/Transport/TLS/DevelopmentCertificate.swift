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
        let hosts = try names.map { try CertificateHost($0) }
        let key = P256.Signing.PrivateKey()
        let content = try DER.bytes(
            of: CertificateContent(
                serialNumber: Self.serialNumber(), commonName: Self.commonName(hosts[0].name ?? names[0]),
                validity: from...(from + days * 86_400), publicKeyInfo: Array(key.publicKey.derRepresentation),
                keyIdentifier: Self.identifier(of: key.publicKey), hosts: hosts))
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

    /// Writes both files; the key is readable by its owner only, at any time.
    /// - Throws: `TLSFault` when one is there already or cannot be written; then neither is left of what was written.
    package func write(certificate: String, key: String) throws(TLSFault) {
        try NewFile.create(keyPEM, at: key, mode: 0o600)
        do throws(TLSFault) {
            try NewFile.create(certificatePEM, at: certificate, mode: 0o644)
        } catch {
            // Alone it is of no use, and the next attempt would find it there already.
            unlink(key)
            throw error
        }
    }
}
