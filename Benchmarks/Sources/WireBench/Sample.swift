import EvenhandMessages
import SwiftProtobuf

/// Messages of the agreed sizes with several fields of different types: 600 bytes of request, 100 of response.
enum Sample {
    static let method = MethodDescriptor<Google_Protobuf_Field, Google_Protobuf_Field>(
        name: "evenhand.bench.v1.EchoService/Echo", kind: .unary)
    static let requestByteCount = 600
    static let responseByteCount = 100

    static let request = padded(to: requestByteCount)
    static let response = padded(to: responseByteCount)

    private static func padded(to byteCount: Int) -> Google_Protobuf_Field {
        var field = Google_Protobuf_Field.with {
            $0.kind = .typeString
            $0.cardinality = .repeated
            $0.number = 1234
            $0.name = "evenhand.field"
            $0.typeURL = "example.org/some.package.Type"
            $0.packed = true
            $0.jsonName = "someName"
            $0.defaultValue = "x"
        }
        while encodedByteCount(field) < byteCount { field.defaultValue += "x" }
        return field
    }

    private static func encodedByteCount(_ field: Google_Protobuf_Field) -> Int {
        let bytes: [UInt8]? = try? field.serializedBytes()
        return bytes?.count ?? 0
    }
}
