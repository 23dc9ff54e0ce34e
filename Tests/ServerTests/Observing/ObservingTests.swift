import EvenhandClient
import EvenhandMessages
import EvenhandServer
import EvenhandWire
import Foundation
import Logging
import NIOCore
import NIOPosix
import SwiftProtobuf
import Synchronization
import Testing

/// Log lines, kept for a test.
private final class LineStore: Sendable {
    private let kept = Mutex<[String]>([])

    var lines: [String] { kept.withLock { $0 } }

    func logger(_ level: Logger.Level = .debug) -> Logger {
        Logger(label: "test") { label in
            var handler = JSONLineLog(label: label) { line in
                self.kept.withLock { $0.append(String(decoding: line, as: UTF8.self)) }
            }
            handler.logLevel = level
            return handler
        }
    }

    func fields(of message: String) throws -> [[String: String]] {
        try lines.filter { $0.contains("\"message\":\"\(message)\"") }.map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: String])
        }
    }
}

@Suite(.timeLimit(.minutes(5))) struct `Logs and counters` {
    @Test func `the caller's request id and trace run through the log lines of a call, on both doors`() async throws {
        let store = LineStore()
        var router = CallRouter(logger: store.logger())
        router.unary(TestService.fail, .async { _, _ in throw TestService.SecretError() })
        router.unary(TestService.echo, .onEventLoop { _, request in request })
        let trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
        let listener = try await WireListener.start(
            on: .host("127.0.0.1", port: 0), serving: router, options: TestPair.quietOptions,
            group: MultiThreadedEventLoopGroup.singleton)
        let client = EvenhandClient(
            configuration: ClientConfiguration(server: try ServerAddress("\(listener.address)")))
        var options = CallOptions()
        options.metadata = ["request-id": "r-17", "traceparent": trace]
        let error = await #expect(throws: EvenhandError.self) {
            try await client.unary(TestService.fail, Text("a"), options: options)
        }
        #expect(error?.message.contains("request-id r-17") == true)
        #expect(error?.metadata["request-id"] == ["r-17"])
        let failed = try store.fields(of: "a handler failed")
        #expect(failed.count == 1)
        #expect(failed.first?["request-id"] == "r-17")
        #expect(failed.first?["trace-id"] == "4bf92f3577b34da6a3ce929d0e0e4736")
        #expect(failed.first?["method"] == "test.v1.Test/Fail")
        #expect(failed.first?["error"] == "password=hunter2", "the log is told what the caller is not")
        _ = try await client.unary(TestService.echo, Text("a"), options: options)
        await client.close()
        await listener.drain(grace: .zero)

        let door = try await HTTPDoor.start(
            host: "127.0.0.1", port: 0, serving: router, listener: TestPair.quietOptions,
            group: MultiThreadedEventLoopGroup.singleton)
        let given = try await door.post("test.v1.Test/Echo", "\"a\"", ["Request-Id: r-18"])
        #expect(given.headers["request-id"] == "r-18")
        let made = try await door.post("test.v1.Test/Fail", "\"a\"")
        let id = try #require(made.headers["request-id"])
        #expect(made.text.contains("request-id \(id)"))
        await door.drain(grace: .zero)
        let ended = try store.fields(of: "call ended")
        #expect(ended.map { $0["request-id"] } == ["r-17", "r-17", "r-18", id])
        #expect(ended.map { $0["code"] } == ["unknown", "ok", "ok", "unknown"])
    }

    @Test func `no credential reaches the log, at any level`() async throws {
        let store = LineStore()
        var router = CallRouter(logger: store.logger(.trace))
        router.unary(TestService.fail, .async { _, _ in throw TestService.SecretError() })
        var options = ListenerOptions(logger: store.logger(.trace))
        options.authenticator = Authenticator { baseline in
            guard baseline.first("authorization") == "Bearer t0p-secret" else {
                throw CallFailure(.unauthenticated, "no")
            }
            return nil
        }
        let pair = try await WireListener.start(
            on: .host("127.0.0.1", port: 0), serving: router, options: options,
            group: MultiThreadedEventLoopGroup.singleton)
        for token in ["t0p-secret", "wr0ng-secret"] {
            var configuration = ClientConfiguration(server: try ServerAddress("\(pair.address)"))
            configuration.token = token
            let client = EvenhandClient(configuration: configuration)
            _ = try? await client.unary(TestService.fail, Text("a"))
            await client.close()
        }
        await pair.drain(grace: .zero)
        let door = try await HTTPDoor.start(
            host: "127.0.0.1", port: 0, serving: router, listener: options,
            group: MultiThreadedEventLoopGroup.singleton)
        for token in ["t0p-secret", "wr0ng-secret"] {
            _ = try await door.post("test.v1.Test/Fail", "\"a\"", ["Authorization: Bearer \(token)"])
        }
        await door.drain(grace: .zero)
        #expect(!store.lines.isEmpty)
        #expect(!store.lines.contains { $0.contains("-secret") })
    }

    @Test func `counters tell calls, codes, bytes and time by method`() async throws {
        let router = HTTPTestService.router()
        let pair = try await WireListener.start(
            on: .host("127.0.0.1", port: 0), serving: router, options: TestPair.quietOptions,
            group: MultiThreadedEventLoopGroup.singleton)
        let client = EvenhandClient(configuration: ClientConfiguration(server: try ServerAddress("\(pair.address)")))
        for _ in 0..<40 { _ = try await client.unary(TestService.echo, Text("12345678")) }
        for _ in 0..<3 { _ = try await client.unary(TestService.later, Text("1234")) }
        _ = try? await client.unary(TestService.fail, Text("politely"))
        var texts = 0
        for try await _ in try await client.serverStreaming(TestService.count, Number(5)) { texts += 1 }
        #expect(texts == 5)
        await client.close()
        await pair.drain(grace: .zero)

        var http = HTTPDoor.Options()
        http.metrics = { router.metricsText }
        let door = try await HTTPDoor.start(
            host: "127.0.0.1", port: 0, serving: router, listener: TestPair.quietOptions, http: http,
            group: MultiThreadedEventLoopGroup.singleton)
        _ = try await door.post("test.v1.Test/End", "\"5\"")
        let page = try await door.send("GET", "/metrics")
        #expect(page.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8")
        let lines = page.text.split(separator: "\n").map(String.init)
        func has(_ line: String) -> Bool { lines.contains(line) }
        #expect(has("evenhand_calls_total{method=\"test.v1.Test/Echo\",code=\"ok\"} 40"))
        #expect(has("evenhand_received_bytes_total{method=\"test.v1.Test/Echo\"} 400"))
        #expect(has("evenhand_sent_bytes_total{method=\"test.v1.Test/Echo\"} 400"))
        #expect(has("evenhand_calls_total{method=\"test.v1.Test/Later\",code=\"ok\"} 3"))
        #expect(has("evenhand_handler_seconds_count{method=\"test.v1.Test/Later\"} 3"))
        #expect(has("evenhand_calls_total{method=\"test.v1.Test/Fail\",code=\"failed_precondition\"} 1"))
        #expect(has("evenhand_queue_seconds_count{method=\"test.v1.Test/Fail\"} 1"))
        #expect(has("evenhand_calls_total{method=\"test.v1.Test/Count\",code=\"ok\"} 1"))
        #expect(lines.contains { $0.hasPrefix("evenhand_sent_bytes_total{method=\"test.v1.Test/Count\"} 50") })
        #expect(has("evenhand_calls_total{method=\"test.v1.Test/End\",code=\"not_found\"} 1"))
        #expect(!page.text.contains("test.v1.Test/Chat"), "a method that nobody called takes no line")
        await door.drain(grace: .zero)
    }

    @Test func `methods are listed only where that is switched on`() async throws {
        try await withDoor { door in
            let hidden = try await door.send("GET", "/methods")
            #expect(hidden.status == 404)
        }
        var http = HTTPDoor.Options()
        http.listsMethods = true
        try await withDoor(http: http) { door in
            let listed = try await door.send("GET", "/methods")
            #expect(listed.status == 200)
            #expect(listed.text.contains("\"name\" : \"test.v1.Test/Peek\""))
            #expect(listed.text.contains("\"idempotency\" : \"no side effects\""))
        }
    }
}
