import EvenhandMessages
import EvenhandServer
import Foundation
import Logging
import NIOCore
import NIOPosix
import SwiftProtobuf

/// Serves the benchmark's methods over Evenhand Wire: `wire-bench-server [ADDRESS [CERTIFICATE KEY]]`.
///
/// - `Echo`: a 600-byte message is decoded, a 100-byte one encoded, on the event loop.
/// - `SlowEcho`: the same from a task that waits for 50 ms.
/// - `Stream`: as many messages of 1 KiB as the request's `number` says, most of each a string, which is checked to be UTF-8.
/// - `StreamBytes`: as many of 1 KiB of plain bytes.
@main
struct WireBenchServer {
    private typealias Field = Google_Protobuf_Field
    private static let service = "evenhand.bench.v1.EchoService/"

    static func main() async throws {
        MemoryReturn.keepForNextWork()
        let text = CommandLine.arguments.dropFirst().first ?? "127.0.0.1:0"
        let router = router()
        var options = ListenerOptions()
        options.logger.logLevel = .error
        let files = CommandLine.arguments.dropFirst(2)
        if let certificate = files.first, let key = files.dropFirst().first {
            options.tls = try ServerTLS(TLSFiles(certificate: certificate, key: key))
        }
        let listener = try await WireListener.start(
            on: try ListenAddress(text), serving: router, options: options, group: MultiThreadedEventLoopGroup.singleton
        )
        print("listening wire=\(listener.address)")
        flushOutput()
        try await Task.sleep(for: .seconds(86_400))
    }

    private static func router() -> CallRouter {
        let response = sized(100)
        let kibibyte = sized(1024)
        var router = CallRouter()
        router.unary(
            MethodDescriptor<Field, Field>(name: service + "Echo", kind: .unary),
            .onEventLoop { _, request in
                var answer = response
                answer.number = request.number
                return answer
            })
        router.unary(
            MethodDescriptor<Field, Field>(name: service + "SlowEcho", kind: .unary),
            .async { _, _ in
                try await Task.sleep(for: .milliseconds(50))
                return response
            })
        router.serverStreaming(
            MethodDescriptor<Field, Field>(name: service + "Stream", kind: .serverStreaming),
            ServerStreamingHandler { _, request, writer in
                for _ in 0..<max(0, request.number) { try await writer.write(kibibyte) }
            })
        let plain = Google_Protobuf_BytesValue.with { $0.value = Data(repeating: 7, count: 1021) }
        router.serverStreaming(
            MethodDescriptor<Field, Google_Protobuf_BytesValue>(name: service + "StreamBytes", kind: .serverStreaming),
            ServerStreamingHandler { _, request, writer in
                for _ in 0..<max(0, request.number) { try await writer.write(plain) }
            })
        return router
    }

    /// A message of `byteCount` bytes when encoded.
    private static func sized(_ byteCount: Int) -> Field {
        var field = Field.with {
            $0.kind = .typeString
            $0.cardinality = .repeated
            $0.number = 1234
            $0.name = "evenhand.field"
            $0.typeURL = "example.org/some.package.Type"
            $0.packed = true
            $0.jsonName = "someName"
        }
        while encodedByteCount(field) < byteCount { field.defaultValue += "x" }
        return field
    }

    private static func encodedByteCount(_ field: Field) -> Int {
        let bytes: [UInt8]? = try? field.serializedBytes()
        return bytes?.count ?? 0
    }
}
