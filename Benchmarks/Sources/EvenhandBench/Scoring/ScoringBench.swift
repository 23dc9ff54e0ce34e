import EvenhandScoring
import EvenhandTraining

/// Scores every narrative on one core with the shipped model, and hashes the same bytes as the floor.
struct ScoringBench {
    let bench: Bench

    func figures() throws -> [Figure] {
        let scorer = Scorer(model: try ShippedModel.load())
        let table = bench.input.table
        let column = try table.column(named: "narrative")
        let ranges = (0..<table.rowCount).map { table.range(row: $0, column: column) }
        let byteCount = ranges.reduce(0) { $0 + $1.count }
        let work = table.bytes.withUnsafeBytes { bytes in
            measure(scorer, ranges.map { UnsafeRawBufferPointer(rebasing: bytes[$0]) })
        }
        let ratio = median(zip(work.hashing, work.scoring).map { $0 / $1 })
        let explaining = median(zip(work.hashing, work.explaining).map { $0 / $1 })
        let floor = "the same bytes only hashed (FNV-1a): \(rate(ranges.count, byteCount, work.hashing))"
        let figures = [
            Figure(
                name: "score, one core, mean \(byteCount / max(1, ranges.count)) bytes",
                measured: rate(ranges.count, byteCount, work.scoring), floor: floor, ratio: ratio),
            Figure(
                name: "score with reasons, one core", measured: rate(ranges.count, byteCount, work.explaining),
                floor: floor, ratio: explaining),
        ]
        guard let peer = bench.options.peer, let evaluation = bench.options.evaluation else { return figures }
        // The peer's script reports its best round.
        let own = Double(ranges.count) / (work.scoring.min() ?? 1)
        return figures + (try Peer(peer: peer, evaluation: evaluation).figures(documentsPerSecond: own))
    }

    private struct Work {
        var hashing: [Double] = []
        var scoring: [Double] = []
        var explaining: [Double] = []
        /// Keeps the optimiser from leaving the work out.
        var sink: UInt64 = 0
    }

    private func measure(_ scorer: Scorer, _ documents: [UnsafeRawBufferPointer]) -> Work {
        var work = Work()
        // The first round warms caches and pages and is not kept.
        for round in 0...bench.options.rounds {
            let hashing = Clocks.timing { for document in documents { work.sink &+= Self.hash(document) } }
            let scoring = Clocks.timing {
                for document in documents { work.sink &+= UInt64(scorer.score(document).priority) }
            }
            let explaining = Clocks.timing {
                for document in documents { work.sink &+= UInt64(scorer.explain(document).score.priority) }
            }
            if round == 0 { continue }
            work.hashing.append(hashing.processor)
            work.scoring.append(scoring.processor)
            work.explaining.append(explaining.processor)
        }
        if work.sink == 0 { Progress.tell("nothing was scored") }
        return work
    }

    /// FNV-1a of 64 bits, byte by byte.
    private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }

    private func rate(_ documentCount: Int, _ byteCount: Int, _ seconds: [Double]) -> String {
        let seconds = median(seconds)
        let megabytes = Double(byteCount) / seconds / 1e6
        return
            "\(Number.grouped(Double(documentCount) / seconds)) documents/s, \(Number.text(megabytes, digits: 0)) MB/s"
    }
}
