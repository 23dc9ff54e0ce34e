import Foundation
import NIOCore

/// Connections to `tls://` servers.
extension KeeperCore {
    /// Puts the protocol into a new channel, behind TLS where the address asks for it.
    func prepare(_ channel: any Channel, _ handler: ClientConnectionHandler) throws {
        let pipeline = channel.pipeline.syncOperations
        guard configuration.server.isTLS, case .host(let host, let port) = configuration.server.kind else {
            return try pipeline.addHandler(handler)
        }
        let timer = eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(configuration.connectTimeout)) {
            channel.close(promise: nil)
        }
        let setup = try TLSSetup(configuration.tls, host: host)
        let handlers = try setup.handlers { context in
            timer.cancel()
            try context.pipeline.syncOperations.addHandler(handler, position: .after(context.handler))
        } failed: { failure in
            timer.cancel()
            self.handshakeFailed(failure, of: handler, host: host, port: port)
        }
        try pipeline.addHandlers(handlers)
    }

    private func handshakeFailed(
        _ failure: TLSGate.Failure, of handler: ClientConnectionHandler, host: String, port: Int
    ) {
        guard case .certificate = failure else { return handler.neverBegan("\(failure)") }
        let timeout = min(TimeAmount(configuration.connectTimeout), .seconds(5))
        CertificateLook.take(host: host, port: port, on: eventLoop, timeout: timeout).assumeIsolated()
            .whenComplete { look in
                let now = Int(Date().timeIntervalSince1970)
                let reason = try? look.get().reason(host: host, now: now, files: self.configuration.tls)
                handler.neverBegan(reason ?? "\(failure)")
            }
    }
}
