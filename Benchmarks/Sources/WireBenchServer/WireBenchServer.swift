import EvenhandMessages
import EvenhandServer
import Logging
import NIOCore
import NIOPosix
import SwiftProtobuf

/// Serves the benchmark's echo method over Evenhand Wire: a 600-byte message is decoded, a 100-byte one encoded.
@main
struct WireBenchServer {
    static func main() async throws {
        let text = CommandLine.arguments.dropFirst().first ?? "127.0.0.1:0"
        let method = MethodDescriptor<Google_Protobuf_Field, Google_Protobuf_Field>(
            name: "evenhand.bench.v1.EchoService/Echo", kind: .unary)
        let response = Self.response
        var router = CallRouter()
        router.unary(
            method,
            .onEventLoop { _, request in
                var answer = response
                answer.number = request.number
                return answer
            })
        var options = ListenerOptions()
        options.logger.logLevel = .error
        let listener = try await WireListener.start(
            on: try ListenAddress(text), serving: router, options: options, group: MultiThreadedEventLoopGroup.singleton
        )
        print("listening wire=\(listener.address)")
        flushOutput()
        try await Task.sleep(for: .seconds(86_400))
    }

    /// 100 bytes when encoded.
    private static var response: Google_Protobuf_Field {
        var field = Google_Protobuf_Field.with {
            $0.kind = .typeString
            $0.cardinality = .repeated
            $0.number = 1234
            $0.name = "evenhand.field"
            $0.typeURL = "example.org/some.package.Type"
            $0.packed = true
            $0.jsonName = "someName"
        }
        while encodedByteCount(field) < 100 { field.defaultValue += "x" }
        return field
    }

    private static func encodedByteCount(_ field: Google_Protobuf_Field) -> Int {
        let bytes: [UInt8]? = try? field.serializedBytes()
        return bytes?.count ?? 0
    }
}
