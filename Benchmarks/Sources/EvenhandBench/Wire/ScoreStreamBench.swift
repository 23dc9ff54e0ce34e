import EvenhandClient
import EvenhandMessages
import EvenhandScoring
import EvenhandTraining
import SwiftProtobuf
import Synchronization

/// `ScoreStream` in batches against a real server, beside the same narratives scored within the process: documents for each
/// second of processor time, that of both processes together on the wire.
struct ScoreStreamBench {
    let bench: Bench

    private static let batchCount = 1_024

    func figures(_ server: ServerUnderTest) async throws -> [Figure] {
        let table = bench.input.table
        let column = try table.column(named: "narrative")
        let narratives = (0..<table.rowCount).map { row in
            String(decoding: table.bytes[table.range(row: row, column: column)], as: UTF8.self)
        }
        let scorer = Scorer(model: try ShippedModel.load())
        var inside: [Double] = []
        var outcomes: [Evenhand_V1_ScoreDetail: [StreamLoad.Outcome]] = [:]
        let details: [(detail: Evenhand_V1_ScoreDetail, name: String)] = [
            (.columns, "columns"), (.scores, "whole scores with cues"),
        ]
        for round in 1...bench.options.rounds {
            Progress.tell("wire, ScoreStream: round \(round) of \(bench.options.rounds)")
            inside.append(withinProcess(narratives, scorer))
            for (detail, _) in details {
                let load = StreamLoad(
                    batches: batches(narratives, detail), server: try ServerAddress(server.address),
                    token: server.token, serverProcess: server.process.identifier)
                outcomes[detail, default: []].append(try await load.measure(seconds: bench.options.seconds))
            }
        }
        return details.map { detail, name in
            let outcomes = outcomes[detail] ?? []
            let spent = Number.grouped(median(outcomes.map(\.perProcessorSecond)))
            return Figure(
                name: "ScoreStream, batches of \(Number.grouped(Double(Self.batchCount))), \(name)",
                measured: "\(spent) documents per CPU s of both processes, "
                    + "\(Number.grouped(median(outcomes.map(\.perSecond)))) documents/s",
                floor: "within the process: \(Number.grouped(median(inside))) documents per CPU s",
                ratio: median(zip(outcomes, inside).map { $0.perProcessorSecond / $1 }),
                target: detail == .columns ? .ratio(atLeast: 0.5) : nil)
        }
    }

    private func withinProcess(_ narratives: [String], _ scorer: Scorer) -> Double {
        let workspace = scorer.makeWorkspace()
        let seconds = Clocks.timing {
            for var narrative in narratives {
                narrative.withUTF8 { _ = scorer.score(UnsafeRawBufferPointer($0), using: workspace) }
            }
        }.processor
        return Double(narratives.count) / seconds
    }

    private func batches(_ narratives: [String], _ detail: Evenhand_V1_ScoreDetail) -> [Evenhand_V1_ScoreStreamRequest]
    {
        stride(from: 0, to: narratives.count, by: Self.batchCount).map { start in
            .with {
                $0.detail = detail
                $0.narratives = Array(narratives[start..<min(start + Self.batchCount, narratives.count)])
            }
        }
    }
}

/// One stream of batches, as many under way as its windows let.
struct StreamLoad: Sendable {
    let batches: [Evenhand_V1_ScoreStreamRequest]
    let server: ServerAddress
    let token: String
    /// The server's process.
    let serverProcess: Int32

    /// Documents by time and by processor time.
    struct Outcome {
        var perSecond: Double
        var perProcessorSecond: Double
    }

    private final class Stopping: Sendable {
        let isStopped = Atomic(false)
    }

    /// Lets the stream warm up for a fifth of `seconds`, counts for `seconds`, and lets it run out.
    func measure(seconds: Double) async throws -> Outcome {
        var configuration = ClientConfiguration(server: server)
        configuration.token = token
        let client = EvenhandClient(configuration: configuration)
        try await client.connect()
        let stopping = Stopping()
        let batches = batches
        let answers = try await ScoringServiceClient(client).scoreStream { writer in
            var turn = 0
            while !stopping.isStopped.load(ordering: .relaxed) {
                try await writer.write(batches[turn % batches.count])
                turn += 1
            }
        }
        let counted = seconds * 1e9
        let beginning = Clocks.wall
        var start: (wall: UInt64, processor: Double)?
        var outcome: Outcome?
        var count = 0
        for try await answer in answers where outcome == nil {
            guard let start else {
                if Double(Clocks.wall - beginning) > counted / 5 { start = (Clocks.wall, try processor()) }
                continue
            }
            count += answer.severity.count
            let elapsed = Double(Clocks.wall - start.wall)
            guard elapsed >= counted else { continue }
            outcome = Outcome(
                perSecond: Double(count) / elapsed * 1e9,
                perProcessorSecond: Double(count) / (try processor() - start.processor))
            stopping.isStopped.store(true, ordering: .relaxed)
        }
        await client.close()
        guard let outcome else { throw BenchError("the stream of scores ended before it was measured") }
        return outcome
    }

    private func processor() throws -> Double {
        try Clocks.processCPU + ChildProcess.processorSeconds(of: serverProcess)
    }
}
