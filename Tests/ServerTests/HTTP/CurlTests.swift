import EvenhandDomain
import Foundation
import Logging
import NIOPosix
import Testing

@testable import EvenhandServer

@Suite(.timeLimit(.minutes(5))) struct `The HTTP door and curl` {
    /// Runs curl and gives back what it printed.
    private static func curl(_ arguments: [String]) async throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["curl", "-sS", "--max-time", "60"] + arguments
        let output = Pipe()
        process.standardOutput = output
        let status = try await withCheckedThrowingContinuation { (done: CheckedContinuation<Int32, any Error>) in
            process.terminationHandler = { done.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { done.resume(throwing: error) }
        }
        try #require(status == 0, "curl ended with \(status); is it installed?")
        return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }

    @Test func `C10 health and one example method answer curl with nothing but a content type`() async throws {
        var router = HTTPTestService.router()
        HealthCalls(condition: ServerCondition(startedAt: Instant.now), services: ["test.v1.Test"])
            .handlers.register(in: &router)
        let door = try await HTTPDoor.start(
            host: "127.0.0.1", port: 0, serving: router, listener: TestPair.quietOptions,
            group: MultiThreadedEventLoopGroup.singleton)
        let json = ["-H", "content-type: application/json"]
        let health = try await Self.curl(
            json + ["-d", "{}", "http://\(door.address)/grpc.health.v1.Health/Check"])
        #expect(health == "{\"status\":\"SERVING\"}")
        let known = try await Self.curl(
            json + ["-d", "{\"service\":\"test.v1.Test\"}", "http://\(door.address)/grpc.health.v1.Health/Check"])
        #expect(known == health)
        let unknown = try await Self.curl(
            json + ["-d", "{\"service\":\"other\"}", "http://\(door.address)/grpc.health.v1.Health/Check"])
        #expect(unknown.contains("\"code\":\"not_found\""))
        let example = try await Self.curl(json + ["-d", "\"hello\"", "http://\(door.address)/test.v1.Test/Echo"])
        #expect(example == "\"hello\"")
        await door.drain(grace: .zero)
    }
}
