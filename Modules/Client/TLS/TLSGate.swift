import NIOCore
import NIOSSL
import NIOTLS

/// Stands between TLS and the protocol: nothing is sent before the server has proved who it is and that it speaks
/// Evenhand Wire. Afterwards it translates TLS's errors.
final class TLSGate: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    enum Failure: Error, CustomStringConvertible {
        /// The server's certificate is not to be believed; a look at it tells why.
        case certificate
        case other(String)

        var description: String {
            switch self {
            case .certificate: "the server's certificate was refused"
            case .other(let text): text
            }
        }
    }

    private enum State { case shaking, open, failed }

    private let expected: String
    private let open: (ChannelHandlerContext) throws -> Void
    private let failed: (Failure) -> Void
    private var state = State.shaking

    init(
        expecting protocolName: String, open: @escaping (ChannelHandlerContext) throws -> Void,
        failed: @escaping (Failure) -> Void
    ) {
        expected = protocolName
        self.open = open
        self.failed = failed
    }

    /// What comes behind is told that the channel is active when it may speak.
    func channelActive(context: ChannelHandlerContext) {}

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard case .some(.handshakeCompleted(let negotiated)) = event as? TLSUserEvent, state == .shaking else {
            return context.fireUserInboundEventTriggered(event)
        }
        guard negotiated == expected else {
            return fail(context, .other("it speaks TLS but not \(expected); is that the wire port?"))
        }
        do {
            try open(context)
            state = .open
            context.fireChannelActive()
        } catch {
            fail(context, .other("\(error)"))
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        let failure = Self.failure(error)
        guard state == .shaking else { return context.fireErrorCaught(failure) }
        fail(context, failure)
    }

    func channelInactive(context: ChannelHandlerContext) {
        if state == .open { return context.fireChannelInactive() }
        fail(context, .other("it closed the connection during the TLS handshake; does it speak TLS on that port?"))
    }

    private func fail(_ context: ChannelHandlerContext, _ failure: Failure) {
        guard state == .shaking else { return }
        state = .failed
        failed(failure)
        context.close(promise: nil)
    }

    private static func failure(_ error: any Error) -> Failure {
        let text = "\(error)"
        if text.contains("CERTIFICATE_VERIFY_FAILED") || error is NIOSSLExtraError { return .certificate }
        switch error as? NIOSSLError {
        case .unableToValidateCertificate, .noCertificateToValidate: return .certificate
        default: break
        }
        if text.contains("CERTIFICATE_REQUIRED") {
            return .other("it asks for a client certificate; give one with --cert and --key")
        }
        if text.contains("ALERT_UNKNOWN_CA") || text.contains("ALERT_BAD_CERTIFICATE")
            || text.contains("ALERT_CERTIFICATE_EXPIRED")
        {
            return .other(
                "it refused the client certificate (--cert): it is expired, or of an authority it does not know")
        }
        if text.contains("WRONG_VERSION_NUMBER") || text.contains("UNKNOWN_PROTOCOL") {
            return .other("it does not speak TLS on that port; leave tls:// out, or check the port")
        }
        return .other("TLS failed: \(text)")
    }
}
