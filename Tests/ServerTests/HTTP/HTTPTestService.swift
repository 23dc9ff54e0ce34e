import EvenhandMessages
import EvenhandServer
import EvenhandWire
import NIOCore
import NIOPosix
import SwiftProtobuf

typealias Shape = Google_Protobuf_Value

/// The service of the wire's tests, and methods that only matter over HTTP.
enum HTTPTestService {
    static let peek = MethodDescriptor<Text, Text>(
        name: "test.v1.Test/Peek", kind: .unary, idempotency: .noSideEffects)
    static let end = MethodDescriptor<Number, Text>(name: "test.v1.Test/End", kind: .unary)
    static let shape = MethodDescriptor<Shape, Shape>(name: "test.v1.Test/Shape", kind: .unary)
    static let metadata = MethodDescriptor<Text, Text>(name: "test.v1.Test/Metadata", kind: .unary)

    /// `End` ends with the code that is asked for, a text and two details; `Metadata` gives back what it was given.
    static func router(_ log: EventLog = EventLog()) -> CallRouter {
        var router = TestService.router(log)
        router.unary(peek, .onEventLoop { _, request in request })
        router.unary(
            end,
            .onEventLoop { _, request in
                let code = StatusCode(rawValue: UInt8(request.value)) ?? .unknown
                let details = [Text("one"), Text("two")]
                throw CallFailure(
                    code, "because of \(request.value)",
                    details: try details.map { try Google_Protobuf_Any(message: $0).serializedBytes() })
            })
        router.unary(shape, .onEventLoop { _, request in request })
        router.unary(
            metadata,
            .completing { context, request, reply in
                let given = context.metadata.entries.filter { $0.key.hasPrefix("x-") }
                reply.succeed(request, metadata: Metadata(given))
            })
        return router
    }
}

/// Runs `body` with an HTTP door on a free port of this machine.
@discardableResult
func withDoor<Result>(
    _ log: EventLog = EventLog(), options: ListenerOptions = TestPair.quietOptions,
    http: HTTPDoor.Options = HTTPDoor.Options(), _ body: (RunningHTTPDoor) async throws -> Result
) async throws -> Result {
    let door = try await HTTPDoor.start(
        host: "127.0.0.1", port: 0, serving: HTTPTestService.router(log), listener: options, http: http,
        group: MultiThreadedEventLoopGroup.singleton)
    do {
        let result = try await body(door)
        await door.drain(grace: .zero)
        return result
    } catch {
        await door.drain(grace: .zero)
        throw error
    }
}
