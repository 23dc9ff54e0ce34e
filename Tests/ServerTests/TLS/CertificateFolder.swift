import EvenhandClient
import EvenhandServer
import Foundation

/// Certificates in a folder of their own, made for one test.
struct CertificateFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "evenhand-tls-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }

    func certificate(_ name: String) -> String { path + "/\(name).crt" }
    func key(_ name: String) -> String { path + "/\(name).key" }

    /// - Parameter age: days since it became valid; it is valid for two.
    func make(_ name: String, for hosts: [String] = ["localhost", "127.0.0.1"], age: Int = 1) throws {
        for file in [certificate(name), key(name)] { try? FileManager.default.removeItem(atPath: file) }
        let from = Int(Date().timeIntervalSince1970) - age * 86_400
        try DevelopmentCertificate(names: hosts, from: from, days: 2)
            .write(certificate: certificate(name), key: key(name))
    }

    func files(_ name: String, clientAuthority: String? = nil) -> TLSFiles {
        TLSFiles(
            certificate: certificate(name), key: key(name), clientAuthority: clientAuthority.map { certificate($0) })
    }
}

/// Runs `body` with a folder of certificates and removes it whatever happens.
func withCertificates<Result>(_ body: (CertificateFolder) async throws -> Result) async throws -> Result {
    let folder = try CertificateFolder()
    defer { folder.remove() }
    return try await body(folder)
}

extension TestPair {
    /// A client of its own for the pair's server, by TLS.
    func secureClient(trusting authority: String, _ configure: (inout ClientTLS) -> Void = { _ in }) -> EvenhandClient {
        var configuration = ClientConfiguration(server: Self.secureAddress(listener))
        configuration.tls.authorityFile = authority
        configure(&configuration.tls)
        configuration.connectTimeout = .seconds(60)
        return EvenhandClient(configuration: configuration)
    }

    static func secureAddress(_ listener: RunningListener) -> ServerAddress {
        guard case .host(let host, let port) = listener.address else { return .tls("localhost") }
        return .tls(host, port: port)
    }
}
