import Foundation
import NIOCore
import NIOSSL

/// A TLS connection of the client, set up from the files the caller named.
struct TLSSetup {
    private static let protocolName = "evenhand/1"

    let files: ClientTLS
    let host: String
    private let context: NIOSSLContext

    /// Why the files cannot be used: which one, and what it should hold.
    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    init(_ files: ClientTLS, host: String) throws {
        self.files = files
        self.host = host
        context = try NIOSSLContext(configuration: Self.configuration(files))
    }

    private static func configuration(_ files: ClientTLS) throws -> TLSConfiguration {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv13
        configuration.applicationProtocols = [protocolName]
        if let path = files.authorityFile {
            configuration.trustRoots = .certificates(try certificates(path, "authorities (--ca)"))
        }
        switch (files.certificateFile, files.keyFile) {
        case (let certificate?, let key?):
            configuration.certificateChain = try certificates(certificate, "certificate (--cert)")
                .map { .certificate($0) }
            configuration.privateKey = .privateKey(try privateKey(key))
            do {
                _ = try NIOSSLContext(configuration: configuration)
            } catch {
                throw Fault(
                    description: "the key in \(key) does not belong to the certificate in \(certificate); name its own")
            }
        case (nil, nil): break
        case (.some, nil): throw Fault(description: "a certificate (--cert) needs its private key (--key)")
        case (nil, .some): throw Fault(description: "a private key (--key) needs its certificate (--cert)")
        }
        return configuration
    }

    private static func certificates(_ path: String, _ what: String) throws -> [NIOSSLCertificate] {
        let bytes = try read(path, what)
        guard let certificates = try? NIOSSLCertificate.fromPEMBytes(bytes), !certificates.isEmpty else {
            throw Fault(description: "\(path), the file of \(what), holds no certificate in PEM form")
        }
        return certificates
    }

    private static func privateKey(_ path: String) throws -> NIOSSLPrivateKey {
        guard let key = try? NIOSSLPrivateKey(bytes: read(path, "private key (--key)"), format: .pem) else {
            throw Fault(description: "\(path), the file of the private key (--key), holds none in PEM form")
        }
        return key
    }

    private static func read(_ path: String, _ what: String) throws -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw Fault(
                description: "\(path), the file of \(what), cannot be read: \(error.localizedDescription)")
        }
    }

    /// The handlers a channel to the server begins with; the last of them lets the protocol in.
    func handlers(
        open: @escaping (ChannelHandlerContext) throws -> Void, failed: @escaping (TLSGate.Failure) -> Void
    ) throws -> [any ChannelHandler] {
        [
            try Self.handler(context, host),
            TLSGate(expecting: Self.protocolName, open: open, failed: failed),
        ]
    }

    private static func handler(_ context: NIOSSLContext, _ host: String) throws -> NIOSSLClientHandler {
        // An address is no name: it is compared with the addresses in the certificate instead.
        let isAddress = (try? SocketAddress(ipAddress: host, port: 0)) != nil
        return try NIOSSLClientHandler(context: context, serverHostname: isAddress ? nil : host)
    }

    /// A handler that believes any certificate: only to look at one that was refused. Nothing is sent through it.
    static func lookingHandler(_ host: String) throws -> NIOSSLClientHandler {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.certificateVerification = .none
        configuration.applicationProtocols = [protocolName]
        return try handler(try NIOSSLContext(configuration: configuration), host)
    }
}
