internal import Foundation
internal import NIOSSL

/// The files that prove who the server is, and whose clients it takes. All in PEM.
package struct TLSFiles: Sendable, Equatable {
    /// The server's certificate, followed by those that lead to its authority.
    package var certificate: String
    package var key: String
    /// Nil: clients need no certificate. Else each must show one that an authority in this file signed.
    package var clientAuthority: String?

    package init(certificate: String, key: String, clientAuthority: String? = nil) {
        self.certificate = certificate
        self.key = key
        self.clientAuthority = clientAuthority
    }
}

/// A certificate or key that cannot be used: which, why, and what to do.
package struct TLSFault: Error, Equatable, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// The files, read and found to belong together.
struct TLSMaterial {
    let chain: [NIOSSLCertificate]
    let key: NIOSSLPrivateKey
    let clientAuthorities: [NIOSSLCertificate]

    /// - Parameter now: seconds since 1970; a certificate that is not valid then is refused.
    init(reading files: TLSFiles, now: Int) throws(TLSFault) {
        chain = try Self.certificates(files.certificate, for: "--tls-cert")
        key = try Self.key(files.key)
        clientAuthorities =
            try files.clientAuthority.map { path throws(TLSFault) in
                try Self.certificates(path, for: "--client-ca")
            } ?? []
        try Self.checkDates(chain[0], files.certificate, now: now)
        try checkPair(files)
    }

    private static func certificates(_ path: String, for flag: String) throws(TLSFault) -> [NIOSSLCertificate] {
        let bytes = try read(path, for: flag)
        guard let certificates = try? NIOSSLCertificate.fromPEMBytes(bytes), !certificates.isEmpty else {
            throw TLSFault(
                "\(flag): \(path) holds no certificate in PEM form. It begins with -----BEGIN CERTIFICATE-----; is the "
                    + "file perhaps the key, or in DER form?")
        }
        return certificates
    }

    private static func key(_ path: String) throws(TLSFault) -> NIOSSLPrivateKey {
        let bytes = try read(path, for: "--tls-key")
        guard let key = try? NIOSSLPrivateKey(bytes: bytes, format: .pem) else {
            throw TLSFault(
                "--tls-key: \(path) holds no private key in PEM form without a passphrase. It begins with -----BEGIN "
                    + "PRIVATE KEY----- or -----BEGIN EC PRIVATE KEY-----.")
        }
        return key
    }

    private static func read(_ path: String, for flag: String) throws(TLSFault) -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw TLSFault(
                "\(flag): \(path) cannot be read: \(error.localizedDescription) Name a file in PEM form; for trying "
                    + "things out, evenhand-server make-certificate writes one.")
        }
    }

    private static func checkDates(_ certificate: NIOSSLCertificate, _ path: String, now: Int) throws(TLSFault) {
        if Int(certificate.notValidAfter) < now {
            throw TLSFault(
                "--tls-cert: the certificate in \(path) expired on \(date(certificate.notValidAfter)). Renew it and "
                    + "start again, or send SIGHUP to a server that runs.")
        }
        if Int(certificate.notValidBefore) > now {
            throw TLSFault(
                "--tls-cert: the certificate in \(path) is not valid before \(date(certificate.notValidBefore)). Check "
                    + "this machine's clock.")
        }
    }

    private static func date(_ time: time_t) -> String {
        Date(timeIntervalSince1970: TimeInterval(time)).formatted(.iso8601)
    }

    private func checkPair(_ files: TLSFiles) throws(TLSFault) {
        do {
            _ = try NIOSSLContext(configuration: configuration(protocols: []))
        } catch {
            throw TLSFault(
                "--tls-key: the key in \(files.key) does not belong to the certificate in \(files.certificate). Name the "
                    + "key that the certificate was made with.")
        }
    }

    /// TLS 1.3 alone: what the specification asks for.
    func configuration(protocols: [String]) -> TLSConfiguration {
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
        configuration.minimumTLSVersion = .tlsv13
        configuration.applicationProtocols = protocols
        if !clientAuthorities.isEmpty {
            configuration.trustRoots = .certificates(clientAuthorities)
            configuration.certificateVerification = .noHostnameVerification
        }
        return configuration
    }
}
