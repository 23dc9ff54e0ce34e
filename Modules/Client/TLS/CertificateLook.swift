import Foundation
import NIOCore
import NIOPosix
import NIOSSL
import NIOTLS

/// Why a server's certificate was refused. TLS says only that it was; so the client knocks again, believes anything for
/// that one look, sends nothing, and reads the certificate.
package struct CertificateLook: Equatable {
    /// Seconds since 1970.
    package var notBefore: Int
    package var notAfter: Int
    /// The host names and addresses it is for.
    package var names: [String]

    package init(notBefore: Int, notAfter: Int, names: [String]) {
        self.notBefore = notBefore
        self.notAfter = notAfter
        self.names = names
    }

    /// What is wrong with it and what to do.
    package func reason(host: String, now: Int, files: ClientTLS) -> String {
        if notAfter < now {
            return "its certificate expired on \(Self.date(notAfter)); the server needs a new one"
        }
        if notBefore > now {
            return "its certificate is not valid before \(Self.date(notBefore)); check the clocks of both machines"
        }
        if !names.contains(where: { Self.matches($0, host) }) {
            let known = names.isEmpty ? "no host" : names.joined(separator: ", ")
            return "its certificate is for \(known), not for \(host); connect by a name it is for"
        }
        if let authority = files.authorityFile {
            return "its certificate was not signed by an authority in \(authority); name the right one with --ca"
        }
        return "no authority that this machine trusts signed its certificate; name the one that did with --ca"
    }

    /// A star stands for the first part of a name (RFC 9525, section 6.3).
    static func matches(_ pattern: String, _ host: String) -> Bool {
        let pattern = pattern.lowercased()
        let host = host.lowercased()
        guard pattern.hasPrefix("*.") else { return pattern == host }
        guard let dot = host.firstIndex(of: ".") else { return false }
        return host[dot...] == pattern.dropFirst()
    }

    private static func date(_ seconds: Int) -> String {
        Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(.iso8601)
    }
}

extension CertificateLook {
    init(_ certificate: NIOSSLCertificate) {
        let names = certificate._subjectAlternativeNames().compactMap { name in
            switch name.nameType {
            case .dnsName: String(decoding: name.contents, as: UTF8.self)
            case .ipAddress: Self.address(Array(name.contents))
            default: nil as String?
            }
        }
        self.init(
            notBefore: Int(certificate.notValidBefore), notAfter: Int(certificate.notValidAfter), names: names)
    }

    private static func address(_ bytes: [UInt8]) -> String? {
        try? SocketAddress(packedIPAddress: ByteBuffer(bytes: bytes), port: 0).ipAddress
    }

    /// Fetches and reads the certificate that `host` shows.
    static func take(
        host: String, port: Int, on eventLoop: any EventLoop, timeout: TimeAmount
    ) -> EventLoopFuture<CertificateLook> {
        let shown = eventLoop.makePromise(of: CertificateLook.self)
        let timer = eventLoop.scheduleTask(in: timeout) { shown.fail(ChannelError.connectTimeout(timeout)) }
        ClientBootstrap(group: eventLoop).connectTimeout(timeout).channelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
                let handler = try TLSSetup.lookingHandler(host)
                try channel.pipeline.syncOperations.addHandlers(handler, Onlooker(handler, shown))
            }
        }.connect(host: host, port: port).cascadeFailure(to: shown)
        shown.futureResult.whenComplete { _ in timer.cancel() }
        return shown.futureResult
    }

    private final class Onlooker: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private let handler: NIOSSLClientHandler
        private let shown: EventLoopPromise<CertificateLook>

        init(_ handler: NIOSSLClientHandler, _ shown: EventLoopPromise<CertificateLook>) {
            self.handler = handler
            self.shown = shown
        }

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            if case .some(.handshakeCompleted) = event as? TLSUserEvent, let certificate = handler.peerCertificate {
                shown.succeed(CertificateLook(certificate))
                context.close(promise: nil)
            }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            shown.fail(error)
            context.close(promise: nil)
        }

        func channelInactive(context: ChannelHandlerContext) {
            shown.fail(ChannelError.eof)
        }
    }
}
