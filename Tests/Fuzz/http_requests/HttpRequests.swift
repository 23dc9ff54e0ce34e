import EvenhandConnect
import EvenhandDomain
import EvenhandMessages
import EvenhandWire
import HTTPTypes
import SwiftProtobuf

/// Any bytes as what HTTP brings in: a query, a head, a gzip body, a body in JSON; the first byte says which. Whatever is
/// wrong is refused, gzip never comes to more than was allowed, and a request in JSON asks for what it asks for in protobuf.
enum HttpRequests: FuzzTarget {
    private static let now = Instant(milliseconds: 1_770_000_000_000)
    private static let limit = 1_048_576

    private struct SomeMethod: ConnectMethod {
        let name: String
        let isUnary: Bool
        let hasNoSideEffects: Bool
    }

    private static let methods = [
        "t.S/Read": SomeMethod(name: "t.S/Read", isUnary: true, hasNoSideEffects: true),
        "t.S/Write": SomeMethod(name: "t.S/Write", isUnary: true, hasNoSideEffects: false),
        "t.S/Stream": SomeMethod(name: "t.S/Stream", isUnary: false, hasNoSideEffects: true),
    ]

    static func run(_ bytes: [UInt8]) throws {
        guard let first = bytes.first else { return }
        let rest = Array(bytes.dropFirst())
        switch first % 8 {
        case 0: try query(rest)
        case 1: try head(rest)
        case 2: try gzip(rest)
        case 3: try base64(rest)
        case 4: try order(rest, Evenhand_V1_FindRequest.self)
        case 5: try order(rest, Evenhand_V1_AddEvidenceRequest.self)
        case 6: try json(rest, Evenhand_V1_FileComplaintRequest.self)
        default: try json(rest, Evenhand_V1_ScoreRequest.self)
        }
    }

    private static func query(_ bytes: [UInt8]) throws {
        guard let query = try? ConnectQuery(String(decoding: bytes, as: UTF8.self)) else { return }
        if query.coding == .gzip { try gzip(query.message) }
        if query.format == .json { try json(query.message, Evenhand_V1_ScoreRequest.self) }
    }

    /// Lines: verb, path, query, then `name: value`.
    private static func head(_ bytes: [UInt8]) throws {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard lines.count >= 3, let verb = HTTPRequest.Method(lines[0]) else { return }
        var headers = HTTPFields()
        for line in lines.dropFirst(3).prefix(200) {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let name = HTTPField.Name(String(parts[0])) else { continue }
            headers.append(HTTPField(name: name, value: String(parts[1])))
        }
        if let request = try? ConnectRequest(
            path: lines[1], query: lines[2].isEmpty ? nil : lines[2], verb: verb, headers: headers, methods: methods)
        {
            try require(request.method.isUnary, "a method that streams is called")
            try require(verb == .post || request.method.hasNoSideEffects, "\(verb) calls what has side effects")
            try require((request.timeout ?? 1) > 0, "a timeout of \(request.timeout ?? 0)")
        }
        guard let metadata = try? ConnectMetadata.metadata(headers) else { return }
        try require(metadata.isLegal, "metadata that the wire would refuse")
        try require(metadata.entries.count <= Metadata.maxEntryCount, "too much metadata")
        // What goes back as trailers can be read again.
        for field in ConnectMetadata.trailers(metadata)
        where field.name.canonicalName.dropFirst("trailer-".count).hasSuffix("-bin") {
            try require(Base64.decode(field.value.utf8) != nil, "a trailer that is not base64: \(field.value)")
        }
    }

    private static func gzip(_ bytes: [UInt8]) throws {
        guard let plain = try? GzipBody.inflate(bytes, limit: limit) else { return }
        try require(plain.count <= min(limit, max(65_536, 200 * bytes.count)), "\(plain.count) of \(bytes.count) bytes")
    }

    private static func base64(_ bytes: [UInt8]) throws {
        let encoded = Base64.encode(bytes)
        try require(Base64.decode(encoded.utf8) == bytes, "bytes came back changed")
        _ = Base64.decode(bytes)
    }

    private static func order<Request: ComplaintRequest & Equatable>(_ bytes: [UInt8], _ type: Request.Type) throws {
        guard let request = try json(bytes, type) else { return }
        let binary = try Request(serializedBytes: request.serializedBytes() as [UInt8])
        let direct = try? request.order(at: now)
        try require(direct == (try? binary.order(at: now)), "JSON and protobuf ask for different things")
    }

    /// The request that the bytes are, once it was seen to be the same after both ways of writing it.
    @discardableResult
    private static func json<Request: Message & Equatable>(_ bytes: [UInt8], _ type: Request.Type) throws -> Request? {
        var options = JSONDecodingOptions()
        options.messageDepthLimit = 64
        guard let request = try? Request(jsonUTF8Bytes: bytes, options: options) else { return nil }
        let text: [UInt8] = try request.jsonUTF8Bytes()
        try require(try Request(jsonUTF8Bytes: text, options: options) == request, "JSON comes back changed")
        return request
    }
}
