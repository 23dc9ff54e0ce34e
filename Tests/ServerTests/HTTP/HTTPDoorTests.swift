import EvenhandServer
import EvenhandWire
import NIOCore
import SwiftProtobuf
import Testing

@Suite(.timeLimit(.minutes(5))) struct `Calls over HTTP` {
    @Test func `metadata goes both ways, binary values and repeats included`() async throws {
        let all = Base64Sample.allBytes
        try await withDoor { door in
            let reply = try await door.post(
                "test.v1.Test/Metadata", "\"a\"", ["X-One: 1", "X-One: 2", "X-All-Bin: \(all)", "X-Pad-Bin: AA=="])
            #expect(reply.status == 200)
            #expect(reply.headers["trailer-x-one"] == "1,2")
            #expect(reply.headers["trailer-x-all-bin"] == all)
            #expect(reply.headers["trailer-x-pad-bin"] == "AA")
            let broken = try await door.post("test.v1.Test/Metadata", "\"a\"", ["X-Bad-Bin: *"])
            #expect(broken.status == 400)
        }
    }

    @Test func `a handler that throws tells nothing of its text`() async throws {
        try await withDoor { door in
            let reply = try await door.post("test.v1.Test/Fail", "\"rudely\"")
            #expect(reply.status == 500)
            #expect(reply.text.contains("\"code\":\"unknown\""))
            #expect(!reply.text.contains("hunter2"))
        }
    }

    @Test func `JSON that is not the request names the fault`() async throws {
        try await withDoor { door in
            let reply = try await door.post("test.v1.Test/Echo", "{\"value\":1}")
            #expect(reply.status == 400)
            #expect(reply.text.contains("google.protobuf.StringValue"))
            let binary = try await door.send(
                "POST", "/test.v1.Test/Echo", ["Content-Type: application/proto"], body: [0x0A, 0x09])
            #expect(binary.status == 400)
        }
    }

    @Test func `nesting of 64 is taken and more is refused`() async throws {
        func lists(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        try await withDoor { door in
            // A list in JSON is two messages deep: the value and its list.
            let shallow = try await door.post("test.v1.Test/Shape", lists(30))
            #expect(shallow.status == 200)
            let deep = try await door.post("test.v1.Test/Shape", lists(70))
            #expect(deep.status == 400)
        }
    }

    @Test func `the deadline is answered in time and the handler learns it`() async throws {
        let log = EventLog()
        try await withDoor(log) { door in
            // On a busy machine a short deadline is over before the handler has begun, which then never learns of it.
            for milliseconds in [50, 500, 5_000] where log.count(of: "slow") == 0 {
                let reply = try await door.post(
                    "test.v1.Test/Slow", "\"never\"", ["Connect-Timeout-Ms: \(milliseconds)"])
                #expect(reply.status == 504)
            }
            try await log.wait(for: "slow cancelled")
        }
    }

    @Test func `the token says who calls, and a bad one is refused before the handler runs`() async throws {
        let log = EventLog()
        var options = TestPair.quietOptions
        options.authenticator = Authenticator { baseline in
            guard let credential = baseline.first("authorization") else { return nil }
            guard credential == "Bearer good" else { throw CallFailure(.unauthenticated, "bad") }
            return TestService.Person(name: "Maria")
        }
        try await withDoor(log, options: options) { door in
            let known = try await door.post("test.v1.Test/WhoAmI", "\"\"", ["Authorization: Bearer good"])
            #expect(known.text == "\"Maria\"")
            #expect(try await door.post("test.v1.Test/WhoAmI", "\"\"").text == "\"nobody\"")
            let refused = try await door.post("test.v1.Test/Echo", "\"\"", ["Authorization: Bearer bad"])
            #expect(refused.status == 401)
            #expect(!refused.text.contains("Bearer"))
        }
        #expect(log.count(of: "echo") == 0)
    }

    @Test func `a connection serves one request after the other`() async throws {
        try await withDoor { door in
            let exchange = try await HTTPExchange.open(door)
            let request = "POST /test.v1.Test/Echo HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
            try await exchange.send(request + "Content-Length: 3\r\n\r\n\"1\"")
            #expect(await exchange.reply()?.text == "\"1\"")
            try await exchange.send(request + "Connection: close\r\nContent-Length: 3\r\n\r\n\"2\"")
            #expect(await exchange.rest().hasSuffix("\r\n\r\n\"2\""))
        }
    }

    @Test func `connections beyond the limit of an address are refused and the others served`() async throws {
        var options = TestPair.quietOptions
        options.maxConnectionCountPerAddress = 2
        try await withDoor(options: options) { door in
            let first = try await HTTPExchange.open(door)
            let second = try await HTTPExchange.open(door)
            try await first.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(await first.reply()?.status == 200)
            let third = try await HTTPExchange.open(door)
            #expect(await third.reply() == nil)
            try await second.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(await second.reply()?.status == 200)
            await first.close()
            await second.close()
        }
    }

    @Test func `a server that is stopping says so`() async throws {
        var http = HTTPDoor.Options()
        http.isDraining = { true }
        try await withDoor(http: http) { door in
            let alive = try await door.send("GET", "/healthz")
            #expect(alive.status == 200)
            let ready = try await door.send("GET", "/readyz")
            #expect(ready.status == 503)
            let call = try await door.post("test.v1.Test/Echo", "\"a\"")
            #expect(call.status == 503)
        }
        try await withDoor { door in
            let ready = try await door.send("GET", "/readyz")
            #expect(ready.text == "ready\n")
        }
    }
}

enum Base64Sample {
    /// The bytes 0 to 255 in base64 without padding.
    static let allBytes: String = {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var bits = (0...255).flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 } }
        while !bits.count.isMultiple(of: 6) { bits.append(0) }
        return String(
            stride(from: 0, to: bits.count, by: 6).map { start in
                alphabet[bits[start..<(start + 6)].reduce(0) { $0 * 2 + $1 }]
            })
    }()
}
