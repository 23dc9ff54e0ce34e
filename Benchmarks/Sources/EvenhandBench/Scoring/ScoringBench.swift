import Dispatch
import EvenhandScoring
import EvenhandTraining

/// Scores every narrative with the shipped model: on one core and on two, beside the floors of moving the bytes and of
/// reading them without looking anything up.
struct ScoringBench {
    let bench: Bench

    func figures() throws -> [Figure] {
        let (scorer, opening) = try start()
        let table = bench.input.table
        let column = try table.column(named: "narrative")
        let ranges = (0..<table.rowCount).map { table.range(row: $0, column: column) }
        return try table.bytes.withUnsafeBytes { bytes in
            let documents = Documents(ranges.map { UnsafeRawBufferPointer(rebasing: bytes[$0]) })
            let work = measure(scorer, documents)
            var figures = opening + self.figures(documents, work)
            figures += LengthBench(scorer: scorer, rounds: bench.options.rounds).figures()
            if let evaluation = bench.options.evaluation {
                // The peers' scripts report their best rounds.
                let own = Double(ranges.count) / (work.scoring.min() ?? 1)
                for (peer, times) in [(bench.options.peer, 15.0), (bench.options.slowPeer, 80)] {
                    guard let peer else { continue }
                    figures += try Peer(peer: peer, evaluation: evaluation, timesAsFast: times)
                        .figures(documentsPerSecond: own)
                }
            }
            figures += NearDuplicateBench(narratives: documents.all).figures()
            return figures
        } + FileScoringBench(bench: bench, duckdb: bench.options.duckdb).figures()
    }

    /// What a start pays for scoring: the model's file, and the English lexicon, which is read once in a process.
    private func start() throws -> (scorer: Scorer, figures: [Figure]) {
        let started = Clocks.wall
        let model = try ShippedModel.load()
        let opened = Clocks.wall
        let scorer = Scorer(model: model)
        let made = Clocks.wall
        let opening = Double(opened - started)
        let figures = [
            Figure(
                name: "start: the shipped model opened and its checksum verified",
                measured: Number.time(nanoseconds: opening),
                target: .below(limit: 5_000_000, value: opening, text: "< 5 ms")),
            Figure(
                name: "start: the English lexicon read", measured: Number.time(nanoseconds: Double(made - opened))),
        ]
        return (scorer, figures)
    }

    /// Narratives in memory. Read by many threads, changed by none.
    struct Documents: @unchecked Sendable {
        let all: [UnsafeRawBufferPointer]
        let byteCount: Int

        init(_ all: [UnsafeRawBufferPointer]) {
            self.all = all
            byteCount = all.reduce(0) { $0 + $1.count }
        }
    }

    /// Processor seconds by round; of the last two, wall seconds.
    private struct Work {
        var copying: [Double] = []
        var hashing: [Double] = []
        var scoring: [Double] = []
        var whole: [Double] = []
        var explaining: [Double] = []
        var oneCore: [Double] = []
        var twoCores: [Double] = []
        /// Keeps the optimiser from leaving the work out.
        var sink: UInt64 = 0
    }

    private func figures(_ documents: Documents, _ work: Work) -> [Figure] {
        func ratio(_ floor: [Double], _ measured: [Double]) -> Double { median(zip(floor, measured).map { $0 / $1 }) }
        let copied = "memcpy of the bytes: \(rate(documents, work.copying))"
        let hashed = "the same reader down to the hashes, no look-up: \(rate(documents, work.hashing))"
        let mean = documents.byteCount / max(1, documents.all.count)
        let name = "score, cues and signature, one core, mean \(mean) bytes"
        let scored = rate(documents, work.scoring)
        return [
            Figure(name: name, measured: scored, floor: copied, ratio: ratio(work.copying, work.scoring)),
            Figure(
                name: name, measured: scored, floor: hashed, ratio: ratio(work.hashing, work.scoring),
                target: .ratio(atLeast: 0.35)),
            Figure(
                name: "score with its texts as values, one core", measured: rate(documents, work.whole), floor: hashed,
                ratio: ratio(work.hashing, work.whole)),
            Figure(
                name: "score with reasons, one core", measured: rate(documents, work.explaining), floor: hashed,
                ratio: ratio(work.hashing, work.explaining)),
            Figure(
                name: "score, two threads", measured: rate(documents, work.twoCores),
                floor: "one thread: \(rate(documents, work.oneCore))", ratio: ratio(work.oneCore, work.twoCores),
                target: .ratio(atLeast: 1.8)),
        ]
    }

    private func measure(_ scorer: Scorer, _ documents: Documents) -> Work {
        var work = Work()
        let workspace = scorer.makeWorkspace()
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 64)
        defer { room.deallocate() }
        // The first round warms caches and pages and is not kept.
        for round in 0...bench.options.rounds {
            let copying = Clocks.timing {
                for document in documents.all {
                    room.copyMemory(from: UnsafeRawBufferPointer(rebasing: document.prefix(room.count)))
                    work.sink &+= UInt64(room[0])
                }
            }
            let hashing = Clocks.timing {
                for document in documents.all { work.sink &+= scorer.hashFeatures(document, using: workspace) }
            }
            let scoring = Clocks.timing { work.sink &+= Self.score(documents.all[...], scorer, workspace) }
            let whole = Clocks.timing {
                for document in documents.all { work.sink &+= UInt64(scorer.score(document).priority) }
            }
            let explaining = Clocks.timing {
                for document in documents.all.prefix(2_000) {
                    work.sink &+= UInt64(scorer.explain(document).score.priority)
                }
            }
            let one = Self.wall(threads: 1, documents, scorer)
            let two = Self.wall(threads: 2, documents, scorer)
            if round == 0 { continue }
            work.copying.append(copying.processor)
            work.hashing.append(hashing.processor)
            work.scoring.append(scoring.processor)
            work.whole.append(whole.processor)
            let explained = Double(min(2_000, documents.all.count)) / Double(max(1, documents.all.count))
            work.explaining.append(explaining.processor / explained)
            work.oneCore.append(one)
            work.twoCores.append(two)
        }
        if work.sink == 0 { Progress.tell("nothing was scored") }
        return work
    }

    static func score(
        _ documents: ArraySlice<UnsafeRawBufferPointer>, _ scorer: Scorer, _ workspace: ScoringWorkspace
    ) -> UInt64 {
        var sum: UInt64 = 0
        for document in documents { sum &+= UInt64(scorer.score(document, using: workspace).priority) }
        return sum
    }

    /// Wall seconds of all documents, four times over, spread over threads.
    private static func wall(threads: Int, _ documents: Documents, _ scorer: Scorer) -> Double {
        let start = Clocks.wall
        DispatchQueue.concurrentPerform(iterations: threads) { thread in
            let workspace = scorer.makeWorkspace()
            let count = documents.all.count
            let share = documents.all[(count * thread / threads)..<(count * (thread + 1) / threads)]
            for _ in 0..<4 { _ = score(share, scorer, workspace) }
        }
        return Double(Clocks.wall - start) / 1e9 / 4
    }

    private func rate(_ documents: Documents, _ seconds: [Double]) -> String {
        let seconds = median(seconds)
        let megabytes = Double(documents.byteCount) / seconds / 1e6
        let perSecond = Number.grouped(Double(documents.all.count) / seconds)
        return "\(perSecond) documents/s, \(Number.text(megabytes, digits: 0)) MB/s"
    }
}
