import EvenhandWire
internal import HTTPTypes

/// A request that never became a call: what HTTP is told, and the same in the words of a status (specification §16).
struct HTTPRefusal: Error, Equatable {
    var httpStatus: HTTPResponse.Status
    var code: StatusCode
    var text: String
    var headers: HTTPFields = [:]

    static func unknownPath(_ path: String) -> HTTPRefusal {
        HTTPRefusal(
            httpStatus: .notFound, code: .unimplemented,
            text: "nothing is served at \(path); calls go to /package.Service/Method")
    }

    static func wrongVerb(allowed: String) -> HTTPRefusal {
        HTTPRefusal(
            httpStatus: .methodNotAllowed, code: .unimplemented, text: "use \(allowed) here",
            headers: [.allow: allowed])
    }

    static func badRequest(_ text: String) -> HTTPRefusal {
        HTTPRefusal(httpStatus: .badRequest, code: .invalidArgument, text: text)
    }

    static func unknownType(_ type: String?) -> HTTPRefusal {
        let seen = type.map { "content type \"\($0)\" is not served" } ?? "the content type is missing"
        return HTTPRefusal(
            httpStatus: .unsupportedMediaType, code: .invalidArgument,
            text: "\(seen); send application/json or application/proto",
            headers: [.acceptPost: "application/json, application/proto"])
    }

    static func streaming(_ method: String) -> HTTPRefusal {
        HTTPRefusal(
            httpStatus: .notImplemented, code: .unimplemented,
            text: "\(method) streams; streams are served by Evenhand Wire only")
    }

    static func unknownCoding(_ coding: String) -> HTTPRefusal {
        HTTPRefusal(
            httpStatus: .notImplemented, code: .unimplemented,
            text: "content coding \"\(coding)\" is not served; send gzip or none")
    }

    static func headersTooLarge(limit: Int) -> HTTPRefusal {
        HTTPRefusal(
            httpStatus: .requestHeaderFieldsTooLarge, code: .resourceExhausted,
            text: "the request line and the headers together are larger than \(limit) bytes",
            headers: [.connection: "close"])
    }

    static func bodyTooLarge(limit: Int) -> HTTPRefusal {
        HTTPRefusal(
            httpStatus: .tooManyRequests, code: .resourceExhausted,
            text: "the message is larger than \(limit) bytes", headers: [.connection: "close"])
    }
}

extension HTTPField.Name {
    static let acceptPost = HTTPField.Name("Accept-Post")!
    static let requestID = HTTPField.Name("Request-Id")!
    static let connectTimeout = HTTPField.Name("Connect-Timeout-Ms")!
    static let connectVersion = HTTPField.Name("Connect-Protocol-Version")!
}
