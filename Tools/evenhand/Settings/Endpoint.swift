/// Where a server listens, as people write it.
enum Endpoint: Equatable, Sendable, CustomStringConvertible {
    case tcp(host: String, port: Int)
    case tls(host: String, port: Int)
    case unix(path: String)

    static let defaultPort = 7411
    static let standard = Endpoint.tcp(host: "127.0.0.1", port: defaultPort)

    /// Reads `host`, `host:port`, `[address]:port`, `tls://host:port` or `unix:/path`.
    init(parsing text: String) throws(EndpointError) {
        if text.hasPrefix("unix:") {
            let path = String(text.dropFirst("unix:".count))
            guard path.hasPrefix("/") else { throw EndpointError(text: text, reason: "the path is not absolute") }
            self = .unix(path: path)
        } else if text.hasPrefix("tls://") {
            let (host, port) = try Self.hostAndPort(text.dropFirst("tls://".count), of: text)
            self = .tls(host: host, port: port)
        } else {
            let (host, port) = try Self.hostAndPort(text[...], of: text)
            self = .tcp(host: host, port: port)
        }
    }

    var description: String {
        switch self {
        case .tcp(let host, let port): "\(Self.bracketed(host)):\(port)"
        case .tls(let host, let port): "tls://\(Self.bracketed(host)):\(port)"
        case .unix(let path): "unix:\(path)"
        }
    }

    private static func bracketed(_ host: String) -> String {
        host.contains(":") ? "[\(host)]" : host
    }

    private static func hostAndPort(
        _ text: Substring, of whole: String
    ) throws(EndpointError) -> (host: String, port: Int) {
        if text.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]") else {
                throw EndpointError(text: whole, reason: "the closing bracket is missing")
            }
            let host = String(text[text.index(after: text.startIndex)..<end])
            let rest = text[text.index(after: end)...]
            if rest.isEmpty { return (host, defaultPort) }
            guard rest.hasPrefix(":") else {
                throw EndpointError(text: whole, reason: "a colon and the port are due after the bracket")
            }
            return (host, try port(rest.dropFirst(), of: whole))
        }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard let host = parts.first, !host.isEmpty, !host.contains("/"), !host.contains(" ") else {
            throw EndpointError(text: whole, reason: "the host is missing or malformed")
        }
        switch parts.count {
        case 1: return (String(host), defaultPort)
        case 2: return (String(host), try port(parts[1], of: whole))
        default: throw EndpointError(text: whole, reason: "an IPv6 address stands in brackets: [::1]:7411")
        }
    }

    private static func port(_ text: Substring, of whole: String) throws(EndpointError) -> Int {
        guard let port = Int(text), (1...65_535).contains(port) else {
            throw EndpointError(text: whole, reason: "the port is a number from 1 to 65535")
        }
        return port
    }
}

/// Text that names no server.
struct EndpointError: Error, Equatable, CustomStringConvertible {
    let text: String
    let reason: String

    var description: String {
        "'\(text)' is no server address: \(reason). "
            + "Write host:port, tls://host:port or unix:/path; without any, 127.0.0.1:7411 is meant."
    }
}
