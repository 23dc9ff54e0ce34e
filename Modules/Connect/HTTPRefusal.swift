package import EvenhandWire
package import HTTPTypes

/// A request that never became a call: what HTTP is told, and the same in the words of a status (specification §16).
package struct HTTPRefusal: Error, Equatable {
    package var httpStatus: HTTPResponse.Status
    package var code: StatusCode
    package var text: String
    package var headers: HTTPFields = [:]

    package static func unknownPath(_ path: String) -> HTTPRefusal {
        HTTPRefusal(
            httpStatus: .notFound, code: .unimplemented,
            text: "nothing is served at \(path); calls go to /package.Service/Method")
    }

    package static func wrongVerb(allowed: String) -> HTTPRefusal {
        HTTPRefusal(
            httpStatus: .methodNotAllowed, code: .unimplemented, text: "use \(allowed) here",
            headers: [.allow: allowed])
    }

    package static func badRequest(_ text: String) -> HTTPRefusal {
        HTTPRefusal(httpStatus: .badRequest, code: .invalidArgument, text: text)
    }

    package static func unknownType(_ type: String?) -> HTTPRefusal {
        let seen = type.map { "content type \"\($0)\" is not served" } ?? "the content type is missing"
        return HTTPRefusal(
            httpStatus: .unsupportedMediaType, code: .invalidArgument,
            text: "\(seen); send application/json or application/proto",
            headers: [.acceptPost: "application/json, application/proto"])
    }

    package static func streaming(_ method: String) -> HTTPRefusal {
        HTTPRefusal(
            httpStatus: .notImplemented, code: .unimplemented,
            text: "\(method) streams; streams are served by Evenhand Wire only")
    }

    package static func unknownCoding(_ coding: String) -> HTTPRefusal {
        HTTPRefusal(
            httpStatus: .notImplemented, code: .unimplemented,
            text: "content coding \"\(coding)\" is not served; send gzip or none")
    }

    package static func headersTooLarge(limit: Int) -> HTTPRefusal {
        HTTPRefusal(
            httpStatus: .requestHeaderFieldsTooLarge, code: .resourceExhausted,
            text: "the request line and the headers together are larger than \(limit) bytes",
            headers: [.connection: "close"])
    }

    /// The messages of other calls take all the room there is; nothing of this one was done.
    package static var noRoom: HTTPRefusal {
        HTTPRefusal(
            httpStatus: .tooManyRequests, code: .resourceExhausted,
            text: "the server has no room for another message; try again", headers: [.connection: "close"])
    }

    package static func bodyTooLarge(limit: Int) -> HTTPRefusal {
        HTTPRefusal(
            httpStatus: .tooManyRequests, code: .resourceExhausted,
            text: "the message is larger than \(limit) bytes", headers: [.connection: "close"])
    }
}

extension HTTPField.Name {
    package static let acceptPost = HTTPField.Name("Accept-Post")!
    package static let requestID = HTTPField.Name("Request-Id")!
    package static let connectTimeout = HTTPField.Name("Connect-Timeout-Ms")!
    package static let connectVersion = HTTPField.Name("Connect-Protocol-Version")!
}
