import EvenhandClient
import EvenhandMessages
import EvenhandServer
import EvenhandWire
import NIOCore
import SwiftProtobuf
import Testing

@Suite(.timeLimit(.minutes(5))) struct `Calls over loopback` {
    @Test func `a unary call is answered however its handler runs`() async throws {
        let log = EventLog()
        try await withPair(log) { client, _ in
            let atOnce = try await client.unary(TestService.echo, Text("สวัสดี")).value
            #expect(atOnce == "สวัสดี")
            let finishedLater = try await client.unary(TestService.later, Text("b")).value
            #expect(finishedLater == "b")
            log.note("release c")
            let fromTask = try await client.unary(TestService.slow, Text("c")).value
            #expect(fromTask == "c")
            let empty = try await client.unary(TestService.echo, Text("")).value
            #expect(empty == "")
        }
        #expect(log.events.filter { $0 != "release c" } == ["echo", "later", "slow", "echo"])
    }

    @Test func `messages of a mebibyte go both ways`() async throws {
        let large = String(repeating: "0123456789abcdef", count: 65_536)
        try await withPair { client, _ in
            let atOnce = try await client.unary(TestService.echo, Text(large)).value
            #expect(atOnce == large)
            let finishedLater = try await client.unary(TestService.later, Text(large)).value
            #expect(finishedLater == large)
        }
    }

    @Test func `a request over the server's limit is refused before it is sent`() async throws {
        let log = EventLog()
        try await withPair(log) { client, _ in
            let error = await #expect(throws: EvenhandError.self) {
                try await client.unary(TestService.echo, Text(String(repeating: "x", count: 4_194_304)))
            }
            #expect(error?.code == .resourceExhausted)
            #expect(error?.isUnprocessed == true)
            let answer = try await client.unary(TestService.echo, Text("still here")).value
            #expect(answer == "still here")
        }
        #expect(log.count(of: "echo") == 1)
    }

    @Test func `a thousand calls at once are each answered with their own`() async throws {
        try await withPair { client, _ in
            let answers = try await withThrowingTaskGroup(of: (Int, String).self) { group in
                for number in 0..<1000 {
                    let method = number.isMultiple(of: 2) ? TestService.echo : TestService.later
                    group.addTask { (number, try await client.unary(method, Text("\(number)")).value) }
                }
                return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            }
            #expect(answers.count == 1000)
            #expect(answers.allSatisfy { $0.value == "\($0.key)" })
        }
    }

    @Test func `a batch is answered in the order of its requests`() async throws {
        try await withPair { client, _ in
            let requests = (0..<500).map { Text("\($0)") }
            let answers = try await client.unaryBatch(TestService.later, requests)
            #expect(try answers.map { try $0.get().value } == requests.map(\.value))
        }
    }

    @Test func `the callback form answers on the event loop`() async throws {
        try await withPair { client, _ in
            let answer = try await withCheckedThrowingContinuation { continuation in
                client.unary(TestService.echo, Text("cb")) {
                    continuation.resume(with: $0.mapError { $0 as any Error })
                }
            }
            #expect(answer.value == "cb")
        }
    }

    @Test func `M02 an unknown method ends UNIMPLEMENTED, twice, and the connection lives on`() async throws {
        try await withPair { client, _ in
            for _ in 0..<2 {
                let error = await #expect(throws: EvenhandError.self) {
                    try await client.unary(TestService.missing, Text("x"))
                }
                #expect(error?.code == .unimplemented)
            }
            let answer = try await client.unary(TestService.echo, Text("y")).value
            #expect(answer == "y")
        }
    }

    @Test func `U10 bytes that are no message end INVALID_ARGUMENT`() async throws {
        try await withPair { client, _ in
            let error = await #expect(throws: EvenhandError.self) {
                try await client.unary(TestService.echo.name, [0xFF, 0xFF, 0xFF])
            }
            #expect(error?.code == .invalidArgument)
        }
    }

    @Test func `U12 what a handler throws reaches the caller only when it was meant to`() async throws {
        try await withPair { client, _ in
            let hidden = await #expect(throws: EvenhandError.self) {
                try await client.unary(TestService.fail, Text("rudely"))
            }
            #expect(hidden?.code == .unknown)
            #expect(hidden?.message.contains("hunter2") == false)
            let told = await #expect(throws: EvenhandError.self) {
                try await client.unary(TestService.fail, Text("politely"))
            }
            #expect(told?.code == .failedPrecondition)
            #expect(told?.message == "R4: not heard")
            #expect(told?.details == [[1, 2, 3]])
        }
    }

    @Test func `a call that expires is cancelled at the server and told to its caller`() async throws {
        let log = EventLog()
        try await withPair(log) { client, _ in
            try await client.connect()
            // On a busy machine a short deadline may pass before the call has left: then it is tried with a longer one.
            var timeout = Duration.milliseconds(20)
            while log.count(of: "slow") == 0 {
                let options = CallOptions(timeout: timeout)
                let error = await #expect(throws: EvenhandError.self) {
                    try await client.unary(TestService.slow, Text("never"), options: options)
                }
                #expect(error?.code == .deadlineExceeded)
                timeout = timeout * 2
            }
            try await log.wait(for: "slow cancelled")
            let answer = try await client.unary(TestService.echo, Text("y")).value
            #expect(answer == "y")
        }
    }

    @Test func `cancelling the task cancels the handler`() async throws {
        let log = EventLog()
        try await withPair(log) { client, _ in
            let task = Task { try await client.unary(TestService.slow, Text("never")) }
            try await log.wait(for: "slow")
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            try await log.wait(for: "slow cancelled")
        }
    }

    @Test func `D08 a lost connection cancels the handlers that ran on it`() async throws {
        let log = EventLog()
        try await withPair(log) { client, _ in
            let task = Task { try await client.unary(TestService.slow, Text("never")) }
            try await log.wait(for: "slow")
            await client.close()
            let error = await #expect(throws: EvenhandError.self) { try await task.value }
            #expect(error?.code == .unavailable)
            try await log.wait(for: "slow cancelled")
        }
    }

    @Test func `a Unix socket serves as well`() async throws {
        let path = "/tmp/evenhand-\(UInt64.random(in: 0...UInt64.max)).sock"
        let listener = try await WireListener.start(
            on: ListenAddress("unix:\(path)"), serving: TestService.router(), options: TestPair.quietOptions,
            group: testGroup)
        let client = EvenhandClient(configuration: ClientConfiguration(server: try ServerAddress("unix:\(path)")))
        let answer = try await client.unary(TestService.echo, Text("x")).value
        #expect(answer == "x")
        await client.close()
        await listener.drain(grace: .zero)
    }
}

@Suite(.timeLimit(.minutes(5))) struct `Streams over loopback` {
    @Test(arguments: [0, 1, 1000]) func `S01 a client stream of any length is summed up`(_ count: Int) async throws {
        try await withPair { client, _ in
            let sum = try await client.clientStreaming(TestService.sum) { writer in
                for number in 0..<count { try await writer.write(Number(Int64(number))) }
            }
            #expect(sum.value == Int64(count * (count - 1) / 2))
        }
    }

    @Test func `S02 a server that ends early stops the writer and tells why`() async throws {
        try await withPair { client, _ in
            let error = await #expect(throws: EvenhandError.self) {
                try await client.clientStreaming(TestService.sum) { writer in
                    try await writer.write(Number(-1))
                    for number in 0..<100_000 { try await writer.write(Number(Int64(number))) }
                }
            }
            #expect(error?.code == .invalidArgument)
            let answer = try await client.unary(TestService.echo, Text("y")).value
            #expect(answer == "y")
        }
    }

    @Test func `what the writer throws is thrown on`() async throws {
        struct OwnError: Error {}
        try await withPair { client, _ in
            await #expect(throws: OwnError.self) {
                try await client.clientStreaming(TestService.sum) { writer in
                    try await writer.write(Number(1))
                    throw OwnError()
                }
            }
        }
    }

    @Test(arguments: [0, 1, 3000]) func `a server stream arrives whole and in order`(_ count: Int) async throws {
        try await withPair { client, _ in
            // 3,000 messages of a kilobyte are three times the window: credit must flow.
            var expected = 0
            for try await text in try await client.serverStreaming(TestService.count, Number(Int64(count))) {
                #expect(text.value.hasPrefix("\(expected) "))
                expected += 1
            }
            #expect(expected == count)
        }
    }

    @Test func `leaving a server stream cancels its handler, which credit had stopped`() async throws {
        let log = EventLog()
        try await withPair(log) { client, _ in
            do {
                let stream = try await client.serverStreaming(TestService.count, Number(Int64.max))
                for try await text in stream where text.value.hasPrefix("10 ") { break }
            }
            try await log.wait(for: "count cancelled")
            let answer = try await client.unary(TestService.echo, Text("y")).value
            #expect(answer == "y")
        }
    }

    @Test func `S07 ten thousand messages play ping-pong in order`() async throws {
        try await withPair { client, _ in
            let (turns, turn) = AsyncStream<Void>.makeStream()
            let stream = try await client.bidirectional(TestService.chat) { writer in
                var taken = turns.makeAsyncIterator()
                for number in 0..<10_000 {
                    try await writer.write(Text("\(number)"))
                    _ = await taken.next()
                }
            }
            var number = 0
            for try await answer in stream {
                #expect(answer.value == "you said \(number)")
                turn.yield()
                number += 1
            }
            #expect(number == 10_000)
        }
    }

    @Test func `a deadline ends a stream`() async throws {
        try await withPair { client, _ in
            let turns = EventLog()
            let error = await #expect(throws: EvenhandError.self) {
                let stream = try await client.bidirectional(
                    TestService.chat, options: CallOptions(timeout: .milliseconds(30))
                ) { writer in
                    try await writer.write(Text("a"))
                    try await turns.wait(for: "never")
                }
                for try await _ in stream {}
            }
            #expect(error?.code == .deadlineExceeded)
        }
    }
}
