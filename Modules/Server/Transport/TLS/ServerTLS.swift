internal import Foundation
import NIOCore
internal import NIOSSL
import Synchronization

/// The server's side of TLS for all doors, and a fresh look at its files on demand.
package final class ServerTLS: Sendable {
    /// What a door speaks inside TLS, by its ALPN name.
    package enum Door: String, CaseIterable, Sendable {
        case wire = "evenhand/1"
        case http = "http/1.1"
    }

    private let files: TLSFiles
    private let now: @Sendable () -> Int
    private let contexts: Mutex<[Door: NIOSSLContext]>

    /// - Parameter now: the clock that certificates are judged by, in seconds since 1970; this machine's.
    /// - Throws: `TLSFault`.
    package init(
        _ files: TLSFiles, now: @escaping @Sendable () -> Int = { Int(Date().timeIntervalSince1970) }
    ) throws(TLSFault) {
        self.files = files
        self.now = now
        contexts = Mutex(try Self.contexts(files, now()))
    }

    /// Reads the files again. Connections that stand keep what they began with; new ones get what is read now. When the
    /// new files cannot be used, the old ones stay in force.
    package func reload() throws(TLSFault) {
        let fresh = try Self.contexts(files, now())
        contexts.withLock { $0 = fresh }
    }

    private static func contexts(_ files: TLSFiles, _ now: Int) throws(TLSFault) -> [Door: NIOSSLContext] {
        let material = try TLSMaterial(reading: files, now: now)
        var contexts: [Door: NIOSSLContext] = [:]
        for door in Door.allCases {
            do {
                contexts[door] = try NIOSSLContext(configuration: material.configuration(protocols: [door.rawValue]))
            } catch {
                throw TLSFault("the certificate in \(files.certificate) cannot be used: \(error)")
            }
        }
        return contexts
    }

    /// The handler that a new connection begins with.
    func handler(for door: Door) throws -> NIOSSLServerHandler {
        guard let context = contexts.withLock({ $0[door] }) else { throw ChannelError.operationUnsupported }
        return NIOSSLServerHandler(context: context)
    }
}
