import EvenhandClient
import EvenhandMessages
import SwiftProtobuf

/// Unary calls beside the bare echo: 600 bytes out, server and client in processes of their own.
struct WireBench {
    let bench: Bench

    private static let levels = [
        Concurrency(connections: 1, inFlight: 1), Concurrency(connections: 1, inFlight: 64),
        Concurrency(connections: 8, inFlight: 64),
    ]

    func figures() async throws -> [Figure] {
        let programs = bench.options.programs
        let echo = try EchoProcess(.parts, bench)
        let joined = try EchoProcess(.joined, bench)
        let plain = try ChildProcess(
            programs + "/wire-bench-server", ["127.0.0.1:0"], log: bench.scratch.file("wire-bench-server.log"))
        let real = try ServerUnderTest(bench, folder: "wire", isFirstStart: true)
        let plainAddress = try ServerAddress(try plain.line(after: "listening wire="))
        let loads = Loads(
            plain: UnaryLoad(
                method: EchoMessage.method, request: try EchoMessage.request(), server: plainAddress,
                serverProcess: plain.identifier),
            score: UnaryLoad(
                method: ScoringService.score, request: try ScoreMessage.request(),
                server: try ServerAddress(real.address), token: real.token, serverProcess: real.process.identifier))
        var figures: [Figure] = []
        for level in Self.levels {
            figures += try await self.figures(at: level, echo, joined, loads)
        }
        figures += try await ScoreStreamBench(bench: bench).figures(real)
        try echo.process.stop()
        try joined.process.stop()
        try plain.stop()
        try real.stop()
        bench.scratch.remove("wire")
        return figures
    }

    private struct Loads {
        let plain: UnaryLoad<Google_Protobuf_Field, Google_Protobuf_Field>
        let score: UnaryLoad<Evenhand_V1_ScoreRequest, Evenhand_V1_ScoreResponse>
    }

    private func figures(
        at level: Concurrency, _ echo: EchoProcess, _ joined: EchoProcess, _ loads: Loads
    ) async throws -> [Figure] {
        let seconds = bench.options.seconds
        var floor: [LoadResult] = []
        var results: [[LoadResult]] = [[], [], [], [], []]
        for round in 1...bench.options.rounds {
            Progress.tell("wire \(level.text): round \(round) of \(bench.options.rounds)")
            floor.append(try await echo.measure(level, seconds))
            results[0].append(try await loads.plain.measure(.asynchronous, level, seconds: seconds))
            results[1].append(try await loads.plain.measure(.callback, level, seconds: seconds))
            results[2].append(try await loads.score.measure(.asynchronous, level, seconds: seconds))
            results[3].append(try await loads.score.measure(.callback, level, seconds: seconds))
            results[4].append(try await joined.measure(level, seconds))
        }
        let isMeasuredAgainstTargets = level.connections == 8
        let rows: [(name: String, target: Double?)] = [
            ("unary call, async client", 1.0 / 6), ("unary call, callbacks", 1.0 / 4),
            ("unary Score, async client", 1.0 / 8), ("unary Score, callbacks", 1.0 / 4),
            ("for comparison: bare echo with blocks joined by hand", nil),
        ]
        let carried = zip(rows, results).map { row, results in
            Figure(
                name: "\(row.name), \(level.text)", measured: Self.middle(results).text,
                floor: "bare echo \(Self.middle(floor).text)",
                ratio: median(zip(results, floor).map { $0.perSecond / $1.perSecond }),
                target: isMeasuredAgainstTargets ? row.target.map { .ratio(atLeast: $0) } : nil)
        }
        guard isMeasuredAgainstTargets else { return carried }
        return try await carried + codecAlone(loads.score, beside: median(floor.map(\.perSecond)))
    }

    /// What of a call the messages alone take: how far the others can come, however cheap carrying becomes.
    private func codecAlone(
        _ score: UnaryLoad<Evenhand_V1_ScoreRequest, Evenhand_V1_ScoreResponse>, beside echo: Double
    ) async throws -> [Figure] {
        let seconds = bench.options.seconds
        let request = try CodecAlone.perSecond(EchoMessage.request(), seconds: seconds)
        let response = try CodecAlone.perSecond(
            EchoMessage.message(of: EchoMessage.responseByteCount), seconds: seconds)
        var configuration = ClientConfiguration(server: score.server)
        configuration.token = score.token
        let client = EvenhandClient(configuration: configuration)
        let answer = try await client.unary(score.method, score.request)
        await client.close()
        let scores = try CodecAlone.scoresPerSecond(score.request, answer, seconds: seconds)
        let both = 1 / (1 / request + 1 / response)
        return [
            ("a call's messages only encoded and decoded", both),
            ("the client's share of a Score's messages and the score itself", scores),
        ].map { name, rate in
            Figure(
                name: "for comparison: \(name), sent nowhere; one core's measure times two",
                measured: "\(Number.grouped(rate))/s", floor: "bare echo \(Number.grouped(echo))/s",
                ratio: rate / echo)
        }
    }

    /// The round whose rate is the median.
    private static func middle(_ results: [LoadResult]) -> LoadResult {
        results.sorted { $0.perSecond < $1.perSecond }[results.count / 2]
    }

    /// One load against a server that runs already.
    static func runLoad(_ arguments: [String]) async throws {
        guard arguments.count == 6, let process = Int32(arguments[1]), let connections = Int(arguments[3]),
            let inFlight = Int(arguments[4]), let seconds = Double(arguments[5]), connections > 0, inFlight > 0,
            seconds > 0
        else { throw BenchError("load ADDRESS PID async|callback|score CONNECTIONS IN_FLIGHT SECONDS") }
        let level = Concurrency(connections: connections, inFlight: inFlight)
        let server = try ServerAddress(arguments[0])
        let result: LoadResult
        switch arguments[2] {
        case "async", "callback":
            let load = UnaryLoad(
                method: EchoMessage.method, request: try EchoMessage.request(), server: server, serverProcess: process)
            result = try await load.measure(
                arguments[2] == "async" ? .asynchronous : .callback, level, seconds: seconds)
        case "score":
            let load = UnaryLoad(
                method: ScoringService.score, request: try ScoreMessage.request(), server: server,
                token: Environment.token, serverProcess: process)
            result = try await load.measure(.callback, level, seconds: seconds)
        default: throw BenchError("\(arguments[2]) is none of async, callback and score")
        }
        print(result.text)
    }
}

/// The bare echo's server, in a process of its own.
struct EchoProcess {
    let process: ChildProcess
    private let echo: BareEcho
    private let port: Int

    init(_ echo: BareEcho, _ bench: Bench) throws {
        self.echo = echo
        process = try ChildProcess(
            CommandLine.arguments[0], ["echo-server", echo.rawValue],
            log: bench.scratch.file("echo-\(echo.rawValue).log"))
        guard let port = Int(try process.line(after: "listening port=")) else {
            throw BenchError("the echo has no port")
        }
        self.port = port
    }

    func measure(_ level: Concurrency, _ seconds: Double) async throws -> LoadResult {
        try await echo.measure(port: port, server: process.identifier, level, seconds: seconds)
    }
}
