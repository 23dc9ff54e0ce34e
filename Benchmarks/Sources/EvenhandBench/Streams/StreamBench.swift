import EvenhandClient
import EvenhandMessages
import Foundation
import SwiftProtobuf

/// Server streaming beside a bare one-way stream, and what a stream that nobody reads costs the others.
struct StreamBench {
    let bench: Bench

    private static let method = MethodDescriptor<Google_Protobuf_Field, Google_Protobuf_Field>(
        name: "evenhand.bench.v1.EchoService/Stream", kind: .serverStreaming)
    private static let bytesMethod = MethodDescriptor<Google_Protobuf_Field, Google_Protobuf_BytesValue>(
        name: "evenhand.bench.v1.EchoService/StreamBytes", kind: .serverStreaming)
    private static let stallRounds = 9

    func figures() async throws -> [Figure] {
        let source = try ChildProcess(
            CommandLine.arguments[0], ["source-server"], log: bench.scratch.file("source-server.log"))
        guard let port = Int(try source.line(after: "listening port=")) else {
            throw BenchError("the source has no port")
        }
        let plain = try ChildProcess(
            bench.options.programs + "/wire-bench-server", ["127.0.0.1:0"],
            log: bench.scratch.file("wire-bench-server.log"))
        let address = try ServerAddress(try plain.line(after: "listening wire="))
        let figures =
            try await streaming(port: port, address) + [try await stalled(address, process: plain.identifier)]
        try source.stop()
        try plain.stop()
        return figures
    }

    // MARK: Bytes a second

    private func streaming(port: Int, _ server: ServerAddress) async throws -> [Figure] {
        let seconds = bench.options.seconds
        var floor: [Double] = []
        var own: [Double] = []
        var bytes: [Double] = []
        for round in 1...bench.options.rounds {
            Progress.tell("streams: round \(round) of \(bench.options.rounds)")
            floor.append(try await BareSource.measure(port: port, seconds: seconds))
            own.append(try await Self.read(Self.method, server, seconds: seconds))
            bytes.append(try await Self.read(Self.bytesMethod, server, seconds: seconds))
        }
        let frame = Double(BareSource.frameByteCount)
        let strings = try frame * CodecAlone.perSecond(EchoMessage.message(of: 1024), seconds: seconds)
        let plain =
            try frame
            * CodecAlone.perSecond(
                Google_Protobuf_BytesValue.with { $0.value = Data(repeating: 7, count: 1021) }, seconds: seconds)
        let bare = "bare one-way stream of the same frames \(Self.megabytes(median(floor)))"
        return [
            Figure(
                name: "server streaming, messages of 1 KiB, one stream", measured: Self.megabytes(median(own)),
                floor: bare, ratio: median(zip(own, floor).map { $0 / $1 }), target: .ratio(atLeast: 0.6)),
            Figure(
                name: "server streaming, messages of 1 KiB of plain bytes, one stream",
                measured: Self.megabytes(median(bytes)), floor: bare,
                ratio: median(zip(bytes, floor).map { $0 / $1 }), target: .ratio(atLeast: 0.6)),
            Figure(
                name:
                    "for comparison: these messages only encoded and decoded, sent nowhere; one core's measure times two",
                measured: Self.megabytes(strings), floor: bare, ratio: strings / median(floor)),
            Figure(
                name:
                    "for comparison: those of plain bytes only encoded and decoded, sent nowhere; one core's measure times two",
                measured: Self.megabytes(plain), floor: bare, ratio: plain / median(floor)),
        ]
    }

    private static func megabytes(_ bytes: Double) -> String { "\(Number.grouped(bytes / 1e6)) MB/s" }

    /// Bytes of frames a second that the public client hands over as decoded messages.
    private static func read<Response: Message>(
        _ method: MethodDescriptor<Google_Protobuf_Field, Response>, _ server: ServerAddress, seconds: Double
    ) async throws -> Double {
        let client = EvenhandClient(configuration: ClientConfiguration(server: server))
        var request = try EchoMessage.request()
        request.number = .max
        let stream = try await client.serverStreaming(method, request)
        let begin = Clocks.wall + UInt64(seconds / 5 * 1e9)
        let end = begin + UInt64(seconds * 1e9)
        var count = 0
        var first: UInt64 = 0
        var now: UInt64 = 0
        for try await _ in stream {
            // The clock is read now and then: it would be a good part of the work.
            if count & 63 == 0 {
                now = Clocks.wall
                if first == 0, now >= begin {
                    first = now
                    count = 0
                }
                if now >= end { break }
            }
            count += 1
        }
        await client.close()
        return Double(count * BareSource.frameByteCount) / (Double(now - first) / 1e9)
    }

    /// One stream of the bench server's, for a profiler.
    static func runLoad(_ arguments: [String]) async throws {
        guard arguments.count == 3, let seconds = Double(arguments[2]), seconds > 0 else {
            throw BenchError("stream-load ADDRESS strings|bytes SECONDS")
        }
        let server = try ServerAddress(arguments[0])
        switch arguments[1] {
        case "strings": print(megabytes(try await read(method, server, seconds: seconds)))
        case "bytes": print(megabytes(try await read(bytesMethod, server, seconds: seconds)))
        default: throw BenchError("\(arguments[1]) is none of strings and bytes")
        }
    }

    // MARK: A stream that nobody reads

    private func stalled(_ server: ServerAddress, process: Int32) async throws -> Figure {
        let level = Concurrency(connections: 1, inFlight: 64)
        let load = UnaryLoad(
            method: EchoMessage.method, request: try EchoMessage.request(), server: server, serverProcess: process)
        let client = EvenhandClient(configuration: ClientConfiguration(server: server))
        try await client.connect()
        var with: [LoadResult] = []
        var without: [LoadResult] = []
        for round in 1...Self.stallRounds {
            Progress.tell("a stalled stream: round \(round) of \(Self.stallRounds)")
            without.append(try await load.measure(.callback, level, on: client, seconds: bench.options.seconds))
            var request = load.request
            request.number = .max
            let stream = try await client.serverStreaming(Self.method, request)
            with.append(try await load.measure(.callback, level, on: client, seconds: bench.options.seconds))
            stream.cancel()
        }
        await client.close()
        return Figure(
            name: "unary calls beside a stream that nobody reads, one connection, \(level.text)",
            measured: "\(Number.grouped(median(with.map(\.perSecond))))/s",
            floor: "without it \(Number.grouped(median(without.map(\.perSecond))))/s, \(Self.stallRounds) rounds",
            ratio: median(zip(with, without).map { $0.perSecond / $1.perSecond }), target: .ratio(atLeast: 0.9))
    }
}
