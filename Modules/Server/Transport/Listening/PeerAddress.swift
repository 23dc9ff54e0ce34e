import NIOCore

/// Where a connection comes from, as far as limits and logs care.
enum PeerAddress: Hashable, Sendable, CustomStringConvertible {
    case host(String, isLoopback: Bool)
    case unixSocket

    init(_ address: SocketAddress?) {
        switch address {
        case .v4, .v6:
            let host = address?.ipAddress ?? "unknown"
            self = .host(host, isLoopback: host.hasPrefix("127.") || host == "::1")
        case .unixDomainSocket, nil: self = .unixSocket
        }
    }

    /// Nobody between us and the peer can listen.
    var isLocal: Bool {
        switch self {
        case .host(_, let isLoopback): isLoopback
        case .unixSocket: true
        }
    }

    var description: String {
        switch self {
        case .host(let host, _): host
        case .unixSocket: "unix socket"
        }
    }
}
