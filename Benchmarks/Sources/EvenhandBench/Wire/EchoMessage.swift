import EvenhandMessages
import SwiftProtobuf

/// The plain call: several fields of different types, 600 bytes of request, 100 of response, decoded and encoded at both
/// ends. `wire-bench-server` answers it on the event loop.
enum EchoMessage {
    static let method = MethodDescriptor<Google_Protobuf_Field, Google_Protobuf_Field>(
        name: "evenhand.bench.v1.EchoService/Echo", kind: .unary)
    static let requestByteCount = 600
    static let responseByteCount = 100

    static func request() throws -> Google_Protobuf_Field { try message(of: requestByteCount) }

    /// So many bytes when encoded, most of them a string.
    static func message(of size: Int) throws -> Google_Protobuf_Field {
        var field = Google_Protobuf_Field.with {
            $0.kind = .typeString
            $0.cardinality = .repeated
            $0.number = 1234
            $0.name = "evenhand.field"
            $0.typeURL = "example.org/some.package.Type"
            $0.packed = true
            $0.jsonName = "someName"
        }
        while try byteCount(field) < size { field.defaultValue += "x" }
        return field
    }

    static func byteCount(_ message: some Message) throws -> Int {
        let bytes: [UInt8] = try message.serializedBytes()
        return bytes.count
    }
}

/// A unary `Score` of 600 bytes.
enum ScoreMessage {
    /// Written for this benchmark: an ordinary complaint with cues in it.
    private static let narrative = """
        In March I paid off my card in full and asked in writing that the account be closed. Your branch confirmed it. \
        Since then I was charged a late fee of $39.00 three times, and the balance was reported to a credit bureau as \
        overdue. I called on the 4th, the 11th and the 20th; each time another person promised that it would be taken \
        care of, and nothing happened. I want the fees returned, the report corrected, and a letter that says so, because \
        my mortgage application depends on it. If this goes on I will have to speak to a lawyer about what to do next.
        """

    static func request() throws -> Evenhand_V1_ScoreRequest {
        var request = Evenhand_V1_ScoreRequest()
        var text = narrative
        repeat {
            request.narrative = text
            if try EchoMessage.byteCount(request) <= EchoMessage.requestByteCount { break }
            text.removeLast()
        } while !text.isEmpty
        while try EchoMessage.byteCount(request) < EchoMessage.requestByteCount { request.narrative += "." }
        return request
    }
}
