internal import EvenhandCrypto
internal import Foundation

/// A certificate that signed itself, for trying TLS out: clients trust it by naming it as their authority.
package struct DevelopmentCertificate: Sendable {
    package let certificatePEM: String
    package let keyPEM: String

    /// - Parameters:
    ///   - names: The host names and IP addresses it is for; without any, localhost. The first one is its common name,
    ///     unless it is longer than a common name may be.
    ///   - from: Seconds since 1970 from which it is valid.
    ///   - days: How long.
    /// - Throws: `TLSFault` when one of the names is none that a certificate can hold, and when the system makes no keys.
    package init(names: [String], from: Int, days: Int) throws {
        let names = names.isEmpty ? ["localhost"] : names
        let hosts = try names.map { try CertificateHost($0) }
        guard
            let made = SelfSignedCertificate(
                commonName: Self.commonName(hosts[0].name ?? names[0]), validity: from...(from + days * 86_400),
                hosts: hosts.map(\.host))
        else {
            throw TLSFault(
                "No certificate can be made: the system's libcrypto refuses. Its configuration (openssl.cnf) may forbid P-256 or "
                    + "SHA-256: name another one by OPENSSL_CONF.")
        }
        certificatePEM = Self.pem("CERTIFICATE", made.certificate)
        keyPEM = Self.pem("PRIVATE KEY", made.key)
    }

    /// The textual form of RFC 7468: base64 in lines of 64.
    private static func pem(_ label: String, _ bytes: [UInt8]) -> String {
        let text = Data(bytes).base64EncodedString(options: [.lineLength64Characters, .endLineWithLineFeed])
        return "-----BEGIN \(label)-----\n\(text)\n-----END \(label)-----\n"
    }

    /// A common name has at most 64 characters (RFC 5280 appendix A.1). Clients look for hosts among the alternative
    /// names, where a longer one stands whole.
    private static func commonName(_ name: String) -> String {
        name.count <= 64 ? name : "evenhand development"
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
