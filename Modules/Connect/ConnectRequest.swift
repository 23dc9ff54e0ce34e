package import HTTPTypes

/// What a method says of itself to who would call it over HTTP.
package protocol ConnectMethod: Sendable {
    /// `package.Service/Method`.
    var name: String { get }
    /// One request, one response: the only shape this door serves.
    var isUnary: Bool { get }
    /// It may be called by GET.
    var hasNoSideEffects: Bool { get }
}

/// What the head of a request asks for: a call of Connect's unary protocol, version 1 (specification §16). Read without
/// the body, so that most wrong requests are refused before anything of it is taken in.
package struct ConnectRequest<Method: ConnectMethod>: Sendable {
    package enum Source: Equatable, Sendable {
        case body
        /// A GET carries its message in the query.
        case query([UInt8])
    }

    package let method: Method
    package let format: ConnectFormat
    package let coding: ConnectCoding
    package let source: Source
    /// Milliseconds, above 0; nil when the caller set none.
    package let timeout: Int64?

    /// - Parameters:
    ///   - method: the verb, such as POST.
    ///   - query: what follows `?`, still percent-encoded.
    ///   - methods: by name.
    package init(
        path: String, query: String?, verb: HTTPRequest.Method, headers: HTTPFields, methods: [String: Method]
    ) throws(HTTPRefusal) {
        guard let method = methods[String(path.dropFirst())] else { throw .unknownPath(path) }
        self.method = method
        let mayGet = method.hasNoSideEffects
        guard verb == .post || (verb == .get && mayGet) else {
            throw .wrongVerb(allowed: mayGet ? "GET, POST" : "POST")
        }
        timeout = try Self.timeout(headers[.connectTimeout])
        if let version = headers[.connectVersion], version != "1" {
            throw .badRequest("Connect-Protocol-Version is \"\(version)\"; this server speaks 1")
        }
        if verb == .get {
            let query = try ConnectQuery(query ?? "")
            format = query.format
            coding = query.coding
            source = .query(query.message)
        } else {
            format = try Self.format(headers[.contentType])
            coding = try ConnectCoding(named: headers[.contentEncoding])
            source = .body
        }
        guard method.isUnary else { throw .streaming(method.name) }
    }

    private static func timeout(_ text: String?) throws(HTTPRefusal) -> Int64? {
        guard let text else { return nil }
        let digits = text.utf8
        guard (1...10).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }),
            let milliseconds = Int64(text), milliseconds > 0
        else { throw .badRequest("Connect-Timeout-Ms is \"\(text)\"; write 1 to 10 digits, above 0") }
        return milliseconds
    }

    /// Types of Connect's streaming protocol are refused here: they belong to methods that stream.
    private static func format(_ contentType: String?) throws(HTTPRefusal) -> ConnectFormat {
        guard let contentType else { throw .unknownType(nil) }
        let parts = contentType.lowercased().split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
        let parameters = parts.dropFirst()
        guard parameters.allSatisfy({ $0 == "charset=utf-8" || $0 == "charset=\"utf-8\"" }) else {
            throw .unknownType(contentType)
        }
        switch parts.first {
        case "application/json": return .json
        case "application/proto": return .protobuf
        default: throw .unknownType(contentType)
        }
    }

}

/// How a message is written.
package enum ConnectFormat: String, Sendable {
    case json
    case protobuf = "proto"

    package var contentType: String {
        switch self {
        case .json: "application/json"
        case .protobuf: "application/proto"
        }
    }
}

/// What was done to a message's bytes.
package enum ConnectCoding: String, Sendable {
    case identity
    case gzip

    init(named name: String?) throws(HTTPRefusal) {
        guard let name, !name.isEmpty else {
            self = .identity
            return
        }
        guard let coding = Self(rawValue: name.lowercased()) else { throw .unknownCoding(name) }
        self = coding
    }
}

/// The form of a call's path.
package enum ConnectPath {
    /// Whether a path has the form of a call, `/package.Service/Method`, be there such a method or not.
    package static func isCall(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 3 && parts[0].isEmpty && parts[1].contains(".") && !parts[2].isEmpty
    }
}
