internal import HTTPTypes
internal import Hummingbird

/// The web pages that may call from a browser: an allow-list of origins such as `https://desk.example`.
struct OriginList: Sendable, Equatable {
    let origins: Set<String>

    init(_ origins: some Sequence<String> = []) {
        self.origins = Set(origins)
    }

    /// Whether a request is a browser's question if it may send another one.
    static func isPreflight(_ head: HTTPRequest) -> Bool {
        head.method == .options && head.headerFields[.origin] != nil
            && head.headerFields[.accessControlRequestMethod] != nil
    }

    /// The answer to such a question. A foreign origin gets none of the headers that would let it in.
    func preflight(_ head: HTTPRequest) -> Response {
        var headers = allowance(head)
        if headers[.accessControlAllowOrigin] != nil {
            headers[.accessControlAllowMethods] = "GET, POST"
            headers[.accessControlAllowHeaders] = head.headerFields[.accessControlRequestHeaders] ?? "content-type"
            headers[.accessControlMaxAge] = "7200"
        }
        return Response(status: .noContent, headers: headers)
    }

    /// The headers that let the page that asked read the answer.
    func allowance(_ head: HTTPRequest) -> HTTPFields {
        guard let origin = head.headerFields[.origin] else { return [:] }
        var headers: HTTPFields = [.vary: "Origin"]
        if origins.contains(origin) {
            headers[.accessControlAllowOrigin] = origin
            headers[.accessControlExposeHeaders] = "*"
        }
        return headers
    }
}
