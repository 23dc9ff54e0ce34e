import EvenhandClient
import EvenhandMessages
import EvenhandServer
import EvenhandWire
import NIOCore
import NIOPosix
import SwiftProtobuf
import Testing

/// The cases C01 to C10 of Protocol/WIRE.md, section 21.
@Suite(.timeLimit(.minutes(5))) struct `The HTTP surface` {
    @Test func `C01 JSON and binary give the binary surface's result`() async throws {
        let log = EventLog()
        let wire = try await withPair(log) { client, _ in
            try await client.unary(TestService.later, Text("สวัสดี")).value
        }
        try await withDoor(log) { door in
            for method in ["Echo", "Later"] {
                let json = try await door.post("test.v1.Test/\(method)", "\"สวัสดี\"")
                #expect(json.status == 200)
                #expect(json.headers["content-type"] == "application/json")
                #expect(json.text == "\"\(wire)\"")
                let binary = try await door.send(
                    "POST", "/test.v1.Test/\(method)", ["Content-Type: application/proto"],
                    body: Text(wire).serializedBytes())
                #expect(binary.status == 200)
                #expect(binary.headers["content-type"] == "application/proto")
                #expect(try Text(serializedBytes: binary.body).value == wire)
            }
        }
    }

    @Test(arguments: [
        (1, 499, "canceled"), (2, 500, "unknown"), (3, 400, "invalid_argument"), (4, 504, "deadline_exceeded"),
        (5, 404, "not_found"), (6, 409, "already_exists"), (7, 403, "permission_denied"),
        (8, 429, "resource_exhausted"), (9, 400, "failed_precondition"), (10, 409, "aborted"),
        (11, 400, "out_of_range"), (12, 501, "unimplemented"), (13, 500, "internal"), (14, 503, "unavailable"),
        (15, 500, "data_loss"), (16, 401, "unauthenticated"),
    ])
    func `C02 all 16 codes have the status and the JSON of section 16`(
        code: Int, status: Int, name: String
    ) async throws {
        try await withDoor { door in
            let reply = try await door.post("test.v1.Test/End", "\"\(code)\"")
            #expect(reply.status == status)
            #expect(reply.headers["content-type"] == "application/json")
            let type = "{\"type\":\"google.protobuf.StringValue\",\"value\":"
            #expect(
                reply.text == "{\"code\":\"\(name)\",\"details\":[\(type)\"CgNvbmU\"},\(type)\"CgN0d28\"}],"
                    + "\"message\":\"because of \(code)\"}")
        }
    }

    @Test func `C03 verb 405 with Allow, path 404, type 415, coding 501, version 400`() async throws {
        try await withDoor { door in
            let verb = try await door.send("PUT", "/test.v1.Test/Echo", ["Content-Type: application/json"])
            #expect(verb.status == 405)
            #expect(verb.headers["allow"] == "POST")
            let readable = try await door.send("DELETE", "/test.v1.Test/Peek")
            #expect(readable.headers["allow"] == "GET, POST")
            for path in ["/test.v1.Test/Missing", "/nowhere", "/test.v1.Other/Echo"] {
                let unknown = try await door.send("POST", path, ["Content-Type: application/json"])
                #expect(unknown.status == 404)
                #expect(unknown.text.contains("\"code\":\"unimplemented\""))
            }
            for type in [
                "text/plain", "application/connect+json", "application/grpc", "application/json;charset=latin1",
            ] {
                let refused = try await door.send("POST", "/test.v1.Test/Echo", ["Content-Type: \(type)"])
                #expect(refused.status == 415)
                #expect(refused.headers["accept-post"] == "application/json, application/proto")
            }
            let untyped = try await door.send("POST", "/test.v1.Test/Echo")
            #expect(untyped.status == 415)
            let coding = try await door.post("test.v1.Test/Echo", "\"a\"", ["Content-Encoding: br"])
            #expect(coding.status == 501)
            let version = try await door.post("test.v1.Test/Echo", "\"a\"", ["Connect-Protocol-Version: 2"])
            #expect(version.status == 400)
            let right = try await door.post("test.v1.Test/Echo", "\"a\"", ["Connect-Protocol-Version: 1"])
            #expect(right.status == 200)
            let streaming = try await door.post("test.v1.Test/Count", "\"1\"")
            #expect(streaming.status == 501)
            let charset = try await door.send(
                "POST", "/test.v1.Test/Echo", ["Content-Type: application/json; charset=UTF-8"],
                body: Array("\"a\"".utf8))
            #expect(charset.status == 200)
        }
    }

    @Test func `C04 GET is allowed only for NO_SIDE_EFFECTS, base64 padded or not, unknown parameters ignored`()
        async throws
    {
        try await withDoor { door in
            let peek = "/test.v1.Test/Peek?connect=v1&encoding=json&message="
            #expect(try await door.send("GET", peek + "%22a+b%22").text == "\"a b\"")
            #expect(try await door.send("GET", peek + "ImEi&base64=1").text == "\"a\"")
            #expect(try await door.send("GET", peek + "ImEiIA==&base64=1&colour=red").text == "\"a\"")
            #expect(try await door.send("GET", peek + "ImEiIA%3D%3D&base64=1").text == "\"a\"")
            // 0A 03 FB FF BF would not be text: the two alphabets differ in its last characters.
            let text = Text("\u{3F}\u{3E}\u{3F}")
            let bytes: [UInt8] = try text.serializedBytes()
            #expect(bytes == [0x0A, 0x03, 0x3F, 0x3E, 0x3F])
            let binary = try await door.send(
                "GET", "/test.v1.Test/Peek?encoding=proto&base64=1&message=CgM_Pj8")
            #expect(binary.body == bytes)
            #expect(binary.headers["content-type"] == "application/proto")
            let wrong = try await door.send("GET", "/test.v1.Test/Echo?connect=v1&encoding=json&message=%22a%22")
            #expect(wrong.status == 405)
            #expect(wrong.headers["allow"] == "POST")
            #expect(try await door.send("GET", "/test.v1.Test/Peek?encoding=json").status == 400)
            #expect(try await door.send("GET", peek + "ImEi*&base64=1").status == 400)
            #expect(try await door.send("GET", "/test.v1.Test/Peek?encoding=xml&message=1").status == 415)
            #expect(try await door.send("GET", peek + "x&compression=br").status == 501)
        }
    }

    @Test func `C05 gzip bomb, 4 MiB + 1 body, 16 KiB + 1 headers are answered 429, 429, 431`() async throws {
        try await withDoor { door in
            let gzip = ["Content-Type: application/json", "Content-Encoding: gzip"]
            let bomb = try await door.send("POST", "/test.v1.Test/Echo", gzip, body: GzipSamples.hundredMebibytes())
            #expect(bomb.status == 429)
            #expect(bomb.text.contains("resource_exhausted"))
            let ratio = try await door.send("POST", "/test.v1.Test/Echo", gzip, body: GzipSamples.zeros(300_000))
            #expect(ratio.status == 429, "more than 200 times its compressed size, and more than 64 KiB")
            let quoted = Array("\"\(String(repeating: "a", count: 1000))\"".utf8)
            let small = try await door.send("POST", "/test.v1.Test/Echo", gzip, body: GzipSamples.compressed(quoted))
            #expect(small.status == 200)
            #expect(small.body == quoted)
            let cut = try await door.send(
                "POST", "/test.v1.Test/Echo", gzip, body: Array(GzipSamples.compressed(quoted).dropLast()))
            #expect(cut.status == 400)

            let stated = try await HTTPExchange.open(door)
            try await stated.send(
                "POST /test.v1.Test/Echo HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 4194305\r\n\r\n")
            #expect(await stated.reply()?.status == 429, "before a byte of the body is there")
            let chunked = try await HTTPExchange.open(door)
            try await chunked.send(
                "POST /test.v1.Test/Echo HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n400001\r\n")
            try? await chunked.send([UInt8](repeating: 0x20, count: 4_194_305))
            #expect(await chunked.reply()?.status == 429)

            let long = try await door.post(
                "test.v1.Test/Echo", "\"a\"", ["X-Long: " + String(repeating: "a", count: 16_385)])
            #expect(long.status == 431)
            let many = (0..<40).map { "X-\($0): " + String(repeating: "a", count: 420) }
            #expect(try await door.post("test.v1.Test/Echo", "\"a\"", many).status == 431)
            let fits = (0..<30).map { "X-\($0): " + String(repeating: "a", count: 420) }
            #expect(try await door.post("test.v1.Test/Echo", "\"a\"", fits).status == 200)
        }
    }

    @Test(arguments: ["0", "-1", "12345678901", "", "1.5", "+5"])
    func `C06 a timeout that is none is answered 400`(timeout: String) async throws {
        try await withDoor { door in
            let reply = try await door.post("test.v1.Test/Echo", "\"a\"", ["Connect-Timeout-Ms: \(timeout)"])
            #expect(reply.status == 400)
            #expect(reply.text.contains("Connect-Timeout-Ms"))
        }
    }

    @Test func `C07 a head that comes byte by byte is closed at its limit, which is 10 seconds`() async throws {
        #expect(HTTPDoor.Options().headTimeout == .seconds(10))
        var http = HTTPDoor.Options()
        http.headTimeout = .milliseconds(200)
        try await withDoor(http: http) { door in
            let exchange = try await HTTPExchange.open(door)
            let drip = Task {
                for byte in "POST /test.v1.Test/Echo HTTP/1.1\r\nHost: a\r\n".utf8 {
                    try await exchange.send([byte])
                    try await Task.sleep(for: .milliseconds(50))
                }
            }
            #expect(await exchange.reply() == nil, "closed without an answer")
            drip.cancel()
        }
    }

    @Test func `C08 an empty body with the gzip coding is not inflated`() async throws {
        try await withDoor { door in
            let reply = try await door.send(
                "POST", "/test.v1.Test/Echo", ["Content-Type: application/proto", "Content-Encoding: gzip"])
            #expect(reply.status == 200)
            #expect(reply.body.isEmpty)
        }
    }

    @Test func `C09 a foreign origin's preflight gets no allow header`() async throws {
        var http = HTTPDoor.Options()
        http.origins = ["https://desk.example"]
        try await withDoor(http: http) { door in
            func preflight(_ origin: String) async throws -> HTTPReply {
                try await door.send(
                    "OPTIONS", "/test.v1.Test/Echo",
                    [
                        "Origin: \(origin)", "Access-Control-Request-Method: POST",
                        "Access-Control-Request-Headers: content-type",
                    ])
            }
            let foreign = try await preflight("https://evil.example")
            #expect(!foreign.headers.keys.contains { $0.hasPrefix("access-control-") })
            let known = try await preflight("https://desk.example")
            #expect(known.status == 204)
            #expect(known.headers["access-control-allow-origin"] == "https://desk.example")
            #expect(known.headers["access-control-allow-headers"] == "content-type")
            let call = try await door.post("test.v1.Test/Echo", "\"a\"", ["Origin: https://desk.example"])
            #expect(call.headers["access-control-allow-origin"] == "https://desk.example")
            let foreignCall = try await door.post("test.v1.Test/Echo", "\"a\"", ["Origin: https://evil.example"])
            #expect(foreignCall.headers["access-control-allow-origin"] == nil)
        }
    }
}
