import EvenhandClient
import Foundation
import SwiftProtobuf

/// Evenhand Wire, gRPC C++ and grpc-swift-2 in turns: the same messages, decoded and encoded at both ends, both ends on the
/// same cores.
struct PeerBench {
    let bench: Bench

    static let busy = Concurrency(connections: 8, inFlight: 64)
    private static let single = Concurrency(connections: 1, inFlight: 1)
    private static let payloadByteCount = EchoMessage.requestByteCount + EchoMessage.responseByteCount

    func figures() async throws -> [Figure] {
        let options = bench.options
        guard let grpcCpp = options.grpcCpp, let load = options.load else {
            throw BenchError("peers needs its programs")
        }
        var peers = [try PeerProgram("gRPC C++", grpcCpp, bench.scratch)]
        if let grpcSwift = options.grpcSwift { peers.append(try PeerProgram("grpc-swift-2", grpcSwift, bench.scratch)) }
        let echo = try EchoProcess(.parts, bench)
        let server = try ChildProcess(
            options.programs + "/wire-bench-server", ["127.0.0.1:0"], log: bench.scratch.file("wire-bench-server.log"))
        let address = try server.line(after: "listening wire=")
        let own = UnaryLoad(
            method: EchoMessage.method, request: try EchoMessage.request(), server: try ServerAddress(address),
            serverProcess: server.identifier)

        let busy = try await rounds(at: Self.busy, own, peers, echo)
        let single = try await rounds(at: Self.single, own, peers, nil)
        var figures = rates(busy, peers)
        figures += times(single, peers)
        figures += try halfSaturation(busy, peers[0], load: load, address: address)
        figures.append(try await bytes(peers[0], address: address))
        for peer in peers { peer.server.kill() }
        try echo.process.stop()
        try server.stop()
        return try await figures + figuresWithTLS()
    }

    // MARK: In turns

    private struct Rounds {
        var asynchronous: [LoadResult] = []
        var callbacks: [LoadResult] = []
        var echo: [LoadResult] = []
        /// By peer.
        var peers: [[PeerProgram.Result]]
    }

    private func rounds(
        at level: Concurrency, _ own: UnaryLoad<some Message, some Message>, _ peers: [PeerProgram],
        _ echo: EchoProcess?
    ) async throws -> Rounds {
        let seconds = bench.options.seconds
        var rounds = Rounds(peers: peers.map { _ in [] })
        for round in 1...bench.options.rounds {
            Progress.tell("peers \(level.text): round \(round) of \(bench.options.rounds)")
            rounds.asynchronous.append(try await own.measure(.asynchronous, level, seconds: seconds))
            rounds.callbacks.append(try await own.measure(.callback, level, seconds: seconds))
            if let echo { rounds.echo.append(try await echo.measure(level, seconds)) }
            for (index, peer) in peers.enumerated() {
                rounds.peers[index].append(try peer.load(level, seconds: seconds))
            }
        }
        return rounds
    }

    // MARK: Rates

    private func rates(_ rounds: Rounds, _ peers: [PeerProgram]) -> [Figure] {
        // gRPC C++'s client answers on completion queues: like our client's form with callbacks, it wakes no task for a call.
        let forms = [("async client", rounds.asynchronous), ("callbacks", rounds.callbacks)]
        var figures = zip(peers, rounds.peers).enumerated().flatMap { index, pair in
            forms.prefix(index == 0 ? 2 : 1).map { name, own in
                Figure(
                    name: "unary call, \(name), \(Self.busy.text)", measured: Self.middle(own),
                    floor: "\(pair.0.name) \(Self.middle(pair.1))",
                    ratio: median(zip(own, pair.1).map { $0.perSecond / $1.perSecond }),
                    target: .ratio(atLeast: index == 0 ? 8 : 10))
            }
        }
        for (name, results, least) in [
            ("async client", rounds.asynchronous, 0.25), ("callbacks", rounds.callbacks, 0.4),
        ] {
            figures.append(
                Figure(
                    name: "unary call, \(name), \(Self.busy.text)", measured: Self.middle(results),
                    floor: "bare echo \(Self.middle(rounds.echo))",
                    ratio: median(zip(results, rounds.echo).map { $0.perSecond / $1.perSecond }),
                    target: .ratio(atLeast: least)))
        }
        return figures
    }

    static func middle(_ results: [LoadResult]) -> String {
        results.sorted { $0.perSecond < $1.perSecond }[results.count / 2].text
    }

    static func middle(_ results: [PeerProgram.Result]) -> String {
        results.sorted { $0.perSecond < $1.perSecond }[results.count / 2].text
    }

    // MARK: One call at a time

    private func times(_ rounds: Rounds, _ peers: [PeerProgram]) -> [Figure] {
        zip(peers, rounds.peers).flatMap { peer, results in
            [("p50", 0.5, \PeerProgram.Result.p50), ("p99", 0.99, \PeerProgram.Result.p99)].map { name, share, path in
                let own = rounds.asynchronous.map { $0.latencies.percentile(share) }
                let theirs = results.map { $0[keyPath: path] }
                return Self.time(
                    "\(name) of one call at a time, async client", median(own), peer.name, median(theirs),
                    ratio: median(zip(own, theirs).map { $0 / $1 }), below: 1)
            }
        }
    }

    private static func time(
        _ name: String, _ own: Double, _ peer: String, _ theirs: Double, ratio: Double, below limit: Double
    ) -> Figure {
        Figure(
            name: name, measured: Number.time(nanoseconds: own), floor: "\(peer) \(Number.time(nanoseconds: theirs))",
            ratio: ratio,
            target: .below(limit: limit, value: ratio, text: limit == 1 ? "below it" : "≤ \(RatioText.of(limit))"))
    }

    // MARK: At a rate

    /// At half of what gRPC C++ saturates at: both by a schedule, latency from the moment a call is due. Then our own half.
    private func halfSaturation(
        _ busy: Rounds, _ grpc: PeerProgram, load: String, address: String
    ) throws -> [Figure] {
        let theirHalf = median(busy.peers[0].map(\.perSecond)) / 2
        let ownHalf = median(busy.callbacks.map(\.perSecond)) / 2
        var own: [Double] = []
        var theirs: [Double] = []
        for round in 1...bench.options.rounds {
            Progress.tell("peers, half of gRPC's saturation: round \(round) of \(bench.options.rounds)")
            theirs.append(try grpc.load(Self.busy, seconds: bench.options.seconds, rate: theirHalf).p99)
            own.append(try p99(load, address, rate: theirHalf))
        }
        Progress.tell("peers, half of our own saturation")
        let atOwnHalf = try (0..<bench.options.rounds).map { _ in try p99(load, address, rate: ownHalf) }
        return [
            Self.time(
                "p99 at half of gRPC C++'s saturation, \(Number.grouped(theirHalf))/s due, evenhand-load", median(own),
                "gRPC C++", median(theirs), ratio: median(zip(own, theirs).map { $0 / $1 }), below: 0.5),
            Figure(
                name: "p99 at half of our own saturation, \(Number.grouped(ownHalf))/s due, evenhand-load",
                measured: Number.time(nanoseconds: median(atOwnHalf))),
        ]
    }

    private func p99(_ load: String, _ address: String, rate: Double) throws -> Double {
        struct Report: Decodable {
            struct Step: Decodable { var p99: Double }
            var steps: [Step]
        }
        let process = try ChildProcess(
            load,
            [
                "echo", "--server", address, "--rate", "\(rate)", "--seconds", "\(bench.options.seconds)",
                "--connections",
                "\(Self.busy.connections)", "--in-flight", "\(Self.busy.inFlight)", "--json", "-", "--quiet",
            ], log: bench.scratch.file("evenhand-load.log"))
        let report = try JSONDecoder().decode(Report.self, from: try process.finish())
        guard let step = report.steps.first else { throw BenchError("evenhand-load printed no step") }
        return step.p99
    }

    // MARK: Bytes

    /// Bytes of a steady call beyond its messages: two loads through a relay that counts; their difference leaves out
    /// greeting and binding.
    private func bytes(_ grpc: PeerProgram, address: String) async throws -> Figure {
        let few = 1000
        guard let port = Int(address.split(separator: ":").last ?? "") else {
            throw BenchError("no port in \(address)")
        }
        let relay = try await CountingRelay(to: port)
        let client = EvenhandClient(
            configuration: ClientConfiguration(server: try ServerAddress("127.0.0.1:\(relay.port)")))
        let request = try EchoMessage.request()
        // As in the specification's example: the time left, up to 1,000 ms, takes two bytes.
        let options = CallOptions(timeout: .seconds(1))
        for _ in 0..<few { _ = try await client.unary(EchoMessage.method, request, options: options) }
        let before = relay.count.value
        for _ in 0..<few { _ = try await client.unary(EchoMessage.method, request, options: options) }
        let own = Double(relay.count.value - before) / Double(few) - Double(Self.payloadByteCount)
        await client.close()
        try await relay.close()

        let peerRelay = try await CountingRelay(to: grpc.port)
        try grpc.calls(port: peerRelay.port, count: few)
        let once = peerRelay.count.value
        try grpc.calls(port: peerRelay.port, count: 2 * few)
        let theirs = Double(peerRelay.count.value - 2 * once) / Double(few) - Double(Self.payloadByteCount)
        try await peerRelay.close()
        return Figure(
            name: "bytes of a steady unary call beyond its messages, deadline of 1 s",
            measured: Number.text(own, digits: 1), floor: "gRPC C++, no deadline, \(Number.text(theirs, digits: 1))",
            ratio: own / theirs, target: .below(limit: 10.5, value: own, text: "10"))
    }
}
