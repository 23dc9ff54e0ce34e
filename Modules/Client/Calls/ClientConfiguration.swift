import EvenhandWire

/// Where a server listens.
public struct ServerAddress: Hashable, Sendable, CustomStringConvertible {
    enum Kind: Hashable, Sendable {
        case host(String, port: Int)
        case unixSocket(path: String)
    }

    let kind: Kind
    let isTLS: Bool

    public static func host(_ host: String, port: Int = 7411) -> ServerAddress {
        ServerAddress(kind: .host(host, port: port))
    }

    /// Over TLS 1.3: for servers on other machines.
    public static func tls(_ host: String, port: Int = 7411) -> ServerAddress {
        ServerAddress(kind: .host(host, port: port), isTLS: true)
    }

    public static func unixSocket(path: String) -> ServerAddress {
        ServerAddress(kind: .unixSocket(path: path))
    }

    private init(kind: Kind, isTLS: Bool = false) {
        self.kind = kind
        self.isTLS = isTLS
    }

    /// `host:port`, `host`, `[v6]:port`, `tls://` before any of them, or `unix:/path`.
    /// - Throws: `EvenhandError` with code `invalidArgument`.
    public init(_ text: String) throws(EvenhandError) {
        let malformed = EvenhandError(
            code: .invalidArgument,
            message: "“\(text)” is not a server address; write host:port, [v6]:port, tls://host:port or unix:/path",
            origin: .local)
        if text.hasPrefix("tls://") {
            let plain = try ServerAddress(String(text.dropFirst(6)))
            guard case .host = plain.kind, !plain.isTLS else { throw malformed }
            self = ServerAddress(kind: plain.kind, isTLS: true)
            return
        }
        if text.hasPrefix("unix:") {
            guard text.utf8.count > 5 else { throw malformed }
            self = .unixSocket(path: String(text.dropFirst(5)))
            return
        }
        guard !text.isEmpty, !text.contains("/") else { throw malformed }
        let colons = text.count { $0 == ":" }
        guard colons > 0, !text.hasSuffix("]"), colons == 1 || text.hasPrefix("[") else {
            guard colons == 0 || text.hasPrefix("[") else { throw malformed }
            self = .host(Self.unbracketed(text[...]))
            return
        }
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (1...65_535).contains(port), colon != text.startIndex
        else { throw malformed }
        self = .host(Self.unbracketed(text[..<colon]), port: port)
    }

    private static func unbracketed(_ host: Substring) -> String {
        host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : String(host)
    }

    public var description: String {
        switch kind {
        case .host(let host, let port):
            (isTLS ? "tls://" : "") + (host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)")
        case .unixSocket(let path): "unix:\(path)"
        }
    }
}

/// How an `EvenhandClient` behaves.
public struct ClientConfiguration: Sendable {
    public var server: ServerAddress
    /// For a `tls://` server.
    public var tls = ClientTLS()
    /// A bearer token; sent once per connection.
    public var token: String?
    /// Sent once per connection and valid for every call.
    public var metadata: [String: String] = [:]
    /// Who speaks, for the server's log: at most 64 bytes.
    public var agent = "evenhand-swift"
    /// Connections to spread calls over. One carries many calls at once; more help only beyond one core.
    public var connectionCount = 1
    /// For unary calls without a timeout of their own; nil for none.
    public var defaultTimeout: Duration? = .seconds(60)
    /// A connection must stand, HELLO included, after this.
    public var connectTimeout: Duration = .seconds(10)
    /// Waits between attempts to connect.
    public var backoff = Backoff()
    /// What is made again without being asked.
    public var retry = RetryPolicy()
    /// Requests of 512 bytes or more go out compressed to servers that take it, unless their call says otherwise.
    public var compressesRequests = false
    /// Every frame carries a checksum, if the server can check them: for lines that are neither TLS nor trusted.
    public var usesChecksums = false
    /// The largest response that is accepted, in bytes, at least 65,536; larger ones fail with `resourceExhausted`.
    public var maxResponseByteCount = 4_194_304

    public init(server: ServerAddress) {
        self.server = server
    }

    var settings: Settings {
        var settings = Settings.clientDefaults
        settings.maxMessageByteCount = min(max(65_536, maxResponseByteCount), Int(Int32.max))
        settings.acceptsChecksums = usesChecksums
        return settings
    }

    var baseline: Metadata? {
        var entries = metadata.sorted { $0.key < $1.key }.map { Metadata.Entry($0.key, $0.value) }
        if let token { entries.insert(Metadata.Entry("authorization", "Bearer \(token)"), at: 0) }
        return entries.isEmpty ? nil : Metadata(entries)
    }
}

/// Waits between attempts to connect: `first` × `factor`ⁿ, at most `longest`, give or take `jitter`.
public struct Backoff: Hashable, Sendable {
    public var first: Duration = .seconds(1)
    public var factor = 1.6
    public var longest: Duration = .seconds(120)
    /// A share of the wait, 0–1.
    public var jitter = 0.2

    public init() {}

    /// The wait after `failureCount` failed attempts (≥ 0); `random` is uniform in −1…1.
    func wait(failureCount: Int, random: Double) -> Duration {
        var wait = first / .seconds(1)
        for _ in 0..<min(failureCount, 64) where wait < longest / .seconds(1) { wait *= factor }
        wait = min(wait, longest / .seconds(1))
        return .seconds(wait * (1 + jitter * random))
    }
}
