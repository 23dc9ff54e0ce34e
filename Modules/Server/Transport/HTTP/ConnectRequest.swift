internal import EvenhandMessages
internal import HTTPTypes
import NIOCore

/// What the head of a request asks for: a call of Connect's unary protocol, version 1 (specification §16). Read without
/// the body, so that most wrong requests are refused before anything of it is taken in.
struct ConnectRequest {
    enum Format: String {
        case json
        case protobuf = "proto"

        var contentType: String {
            switch self {
            case .json: "application/json"
            case .protobuf: "application/proto"
            }
        }
    }

    enum Coding: String {
        case identity
        case gzip
    }

    enum Source: Equatable {
        case body
        /// A GET carries its message in the query.
        case query([UInt8])
    }

    let method: RegisteredMethod
    let format: Format
    let coding: Coding
    let source: Source
    /// Nil when the caller set none.
    let timeout: TimeAmount?

    /// - Parameters:
    ///   - method: the verb, such as POST.
    ///   - query: what follows `?`, still percent-encoded.
    init(
        path: String, query: String?, verb: HTTPRequest.Method, headers: HTTPFields,
        methods: [String: RegisteredMethod]
    ) throws(HTTPRefusal) {
        guard let method = methods[String(path.dropFirst())] else { throw .unknownPath(path) }
        self.method = method
        let mayGet = method.idempotency == .noSideEffects
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
            coding = try Self.coding(headers[.contentEncoding])
            source = .body
        }
        guard method.isUnary else { throw .streaming(method.name) }
    }

    /// Whether a path has the form of a call, `/package.Service/Method`, be there such a method or not.
    static func isCallPath(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 3 && parts[0].isEmpty && parts[1].contains(".") && !parts[2].isEmpty
    }

    private static func timeout(_ text: String?) throws(HTTPRefusal) -> TimeAmount? {
        guard let text else { return nil }
        let digits = text.utf8
        guard (1...10).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }),
            let milliseconds = Int64(text), milliseconds > 0
        else { throw .badRequest("Connect-Timeout-Ms is \"\(text)\"; write 1 to 10 digits, above 0") }
        return .milliseconds(milliseconds)
    }

    /// Types of Connect's streaming protocol are refused here: they belong to methods that stream.
    private static func format(_ contentType: String?) throws(HTTPRefusal) -> Format {
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

    static func coding(_ name: String?) throws(HTTPRefusal) -> Coding {
        guard let name, !name.isEmpty else { return .identity }
        guard let coding = Coding(rawValue: name.lowercased()) else { throw .unknownCoding(name) }
        return coding
    }
}
