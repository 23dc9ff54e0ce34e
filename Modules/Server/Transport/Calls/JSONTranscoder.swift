import EvenhandWire
import SwiftProtobuf

/// A method's messages between protobuf's JSON form and its binary form. Handlers only ever see the binary one, so that a
/// call means the same whatever it came in as.
struct JSONTranscoder: Sendable {
    /// A request in JSON (UTF-8) as binary.
    /// - Throws: `CallFailure` INVALID_ARGUMENT that says what is wrong and where.
    let request: @Sendable ([UInt8]) throws -> [UInt8]
    /// A binary response as JSON. Fields at their default are left out, as protobuf's JSON form has it.
    let response: @Sendable ([UInt8]) throws -> [UInt8]
    /// The full names of the messages, `package.Message`.
    let requestName: String
    let responseName: String

    init<Request: Message, Response: Message>(_: Request.Type, _: Response.Type) {
        requestName = Request.protoMessageName
        responseName = Response.protoMessageName
        request = { bytes in
            var options = JSONDecodingOptions()
            options.messageDepthLimit = Request.maxDepth
            do {
                return try Request(jsonUTF8Bytes: bytes, options: options).serializedBytes()
            } catch {
                throw CallFailure(
                    .invalidArgument, "the body is not a \(Request.protoMessageName) in JSON: \(Self.reason(error))")
            }
        }
        response = { bytes in try Response(serializedBytes: bytes).jsonUTF8Bytes() }
    }

    private static func reason(_ error: any Error) -> String {
        switch error as? JSONDecodingError {
        // A field that the server does not know is refused and not skipped: skipped, what the caller asked for would
        // silently not happen.
        case .unknownField(let name): "it has no field \"\(name)\""
        case .unrecognizedEnumValue: "an enumeration has no value of that name"
        case .messageDepthLimit: "it is nested too deeply"
        case .truncated: "it ends too early"
        case .some(let error): "\(error)"
        case nil: "\(error)"
        }
    }
}
