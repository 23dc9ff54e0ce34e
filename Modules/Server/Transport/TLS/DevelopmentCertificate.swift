internal import Crypto
internal import Foundation
internal import SwiftASN1
internal import X509

/// A certificate that signed itself, for trying TLS out: clients trust it by naming it as their authority.
package struct DevelopmentCertificate: Sendable {
    package let certificatePEM: String
    package let keyPEM: String

    /// - Parameters:
    ///   - names: The host names and IP addresses it is for; the first one is its common name.
    ///   - from: Seconds since 1970 from which it is valid.
    ///   - days: How long.
    package init(names: [String], from: Int, days: Int) throws {
        let key = P256.Signing.PrivateKey()
        let subject = try DistinguishedName { CommonName(names.first ?? "localhost") }
        let certificate = try Certificate(
            version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: .init(key.publicKey),
            notValidBefore: Date(timeIntervalSince1970: TimeInterval(from)),
            notValidAfter: Date(timeIntervalSince1970: TimeInterval(from + days * 86_400)),
            issuer: subject, subject: subject, signatureAlgorithm: .ecdsaWithSHA256,
            extensions: Certificate.Extensions {
                // It is its own authority, and nobody else's.
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
                Critical(KeyUsage(digitalSignature: true, keyCertSign: true))
                try ExtendedKeyUsage([.serverAuth, .clientAuth])
                SubjectAlternativeNames(names.map(Self.generalName))
            },
            issuerPrivateKey: .init(key))
        certificatePEM = try certificate.serializeAsPEM().pemString + "\n"
        keyPEM = key.pemRepresentation + "\n"
    }

    private static func generalName(_ name: String) -> GeneralName {
        guard let address = HostAddress.bytes(name) else { return .dnsName(name) }
        return .ipAddress(ASN1OctetString(contentBytes: address[...]))
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

/// IP addresses as certificates hold them.
enum HostAddress {
    /// 4 or 16 bytes in network order; nil when `text` is a name.
    static func bytes(_ text: String) -> [UInt8]? {
        withUnsafeTemporaryAllocation(byteCount: 16, alignment: 8) { buffer in
            guard let start = buffer.baseAddress else { return nil }
            if inet_pton(AF_INET, text, start) == 1 { return Array(buffer[..<4]) }
            if inet_pton(AF_INET6, text, start) == 1 { return Array(buffer[..<16]) }
            return nil
        }
    }
}
