import NIOCore

/// Where to listen: `host:port`, `[v6]:port` or `unix:/path`.
package enum ListenAddress: Hashable, Sendable, CustomStringConvertible {
    case host(String, port: Int)
    case unixSocket(path: String)

    package struct Malformed: Error, Hashable, CustomStringConvertible {
        package let text: String
        package var description: String {
            "“\(text)” is not an address to listen on; write host:port, [v6]:port or unix:/path"
        }
    }

    package init(_ text: String) throws(Malformed) {
        if text.hasPrefix("unix:") {
            let path = String(text.dropFirst(5))
            guard !path.isEmpty else { throw Malformed(text: text) }
            self = .unixSocket(path: path)
            return
        }
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (0...65_535).contains(port), colon != text.startIndex
        else { throw Malformed(text: text) }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        self = .host(String(host), port: port)
    }

    /// The address a channel is bound to.
    init?(_ address: SocketAddress?) {
        guard let address else { return nil }
        if let path = address.pathname, !path.isEmpty {
            self = .unixSocket(path: path)
        } else if let host = address.ipAddress, let port = address.port {
            self = .host(host, port: port)
        } else {
            return nil
        }
    }

    package var description: String {
        switch self {
        case .host(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        case .unixSocket(let path): "unix:\(path)"
        }
    }
}
