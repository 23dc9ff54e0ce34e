internal import EvenhandConnect
internal import EvenhandMessages
import EvenhandWire
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
import NIOCore
internal import SwiftProtobuf

/// Answers of the HTTP door: a message, or a status as Connect writes it in JSON (specification §16).
enum ConnectAnswer {
    static func message(_ bytes: [UInt8], _ format: ConnectFormat, _ metadata: Metadata) -> Response {
        var headers = ConnectMetadata.trailers(metadata)
        headers[.contentType] = format.contentType
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    static func failure(_ failure: CallFailure) -> Response {
        var headers = ConnectMetadata.trailers(failure.metadata)
        headers[.contentType] = "application/json"
        return Response(
            status: httpStatus(of: failure.status.code), headers: headers,
            body: .init(byteBuffer: ByteBuffer(bytes: json(failure.status))))
    }

    static func refusal(_ refusal: HTTPRefusal) -> Response {
        var headers = refusal.headers
        headers[.contentType] = "application/json"
        return Response(status: refusal.httpStatus, headers: headers, body: .init(byteBuffer: body(of: refusal)))
    }

    static func body(of refusal: HTTPRefusal) -> ByteBuffer {
        ByteBuffer(bytes: json(Status(refusal.code, refusal.text)))
    }

    static func httpStatus(of code: StatusCode) -> HTTPResponse.Status {
        switch code {
        case .cancelled: HTTPResponse.Status(code: 499, reasonPhrase: "Client Closed Request")
        case .unknown, .internal, .dataLoss: .internalServerError
        case .invalidArgument, .failedPrecondition, .outOfRange: .badRequest
        case .deadlineExceeded: .gatewayTimeout
        case .notFound: .notFound
        case .alreadyExists, .aborted: .conflict
        case .permissionDenied: .forbidden
        case .resourceExhausted: .tooManyRequests
        case .unimplemented: .notImplemented
        case .unavailable: .serviceUnavailable
        case .unauthenticated: .unauthorized
        }
    }

    static func name(of code: StatusCode) -> String {
        switch code {
        // Connect spells it with one l.
        case .cancelled: "canceled"
        case .unknown: "unknown"
        case .invalidArgument: "invalid_argument"
        case .deadlineExceeded: "deadline_exceeded"
        case .notFound: "not_found"
        case .alreadyExists: "already_exists"
        case .permissionDenied: "permission_denied"
        case .resourceExhausted: "resource_exhausted"
        case .failedPrecondition: "failed_precondition"
        case .aborted: "aborted"
        case .outOfRange: "out_of_range"
        case .unimplemented: "unimplemented"
        case .internal: "internal"
        case .unavailable: "unavailable"
        case .dataLoss: "data_loss"
        case .unauthenticated: "unauthenticated"
        }
    }

    // MARK: A status in JSON

    private struct Body: Encodable {
        let code: String
        let message: String?
        let details: [Detail]?
    }

    private struct Detail: Encodable {
        let type: String
        let value: String
        /// The same to read, for those who have no protobuf at hand; only for refusals.
        let debug: Refusal?
    }

    private struct Refusal: Encodable {
        let rule: String
        let message: String
        let missing: [String]
        let fix: [String]
    }

    private static func json(_ status: Status) -> [UInt8] {
        let details = status.details.compactMap(detail)
        let body = Body(
            code: name(of: status.code), message: status.text.isEmpty ? nil : status.text,
            details: details.isEmpty ? nil : details)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Strings and arrays of strings cannot fail to encode.
        return (try? encoder.encode(body)).map { Array($0) } ?? Array("{\"code\":\"\(body.code)\"}".utf8)
    }

    private static func detail(_ bytes: [UInt8]) -> Detail? {
        guard let any = try? Google_Protobuf_Any(serializedBytes: bytes), let slash = any.typeURL.lastIndex(of: "/")
        else { return nil }
        let refusal = Evenhand_V1_RefusalDetail.unpacked(from: [bytes]).map {
            Refusal(rule: $0.rule, message: $0.message, missing: $0.missing, fix: $0.fix)
        }
        return Detail(
            type: String(any.typeURL[any.typeURL.index(after: slash)...]), value: Base64.encode(Array(any.value)),
            debug: refusal)
    }
}
