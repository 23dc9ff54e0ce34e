internal import EvenhandIntake
internal import EvenhandScoring

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Scores a file's rows on all cores and prints them in the file's order.
///
/// The reader hands out blocks of 256 KiB; each is scored and printed into bytes by a task of its own, and the bytes are
/// written in the order of the blocks. At most two blocks a core are under way, so memory stays bounded.
struct BulkScoring: Sendable {
    let scorer: Scorer
    let columns: ScoringColumns
    let explain: Bool
    let printer: ScorePrinter

    private struct Batch: Sendable {
        var bytes: [UInt8] = []
        var count = 0
        var rejects: [Reject] = []
    }

    /// - Returns: how many rows could not be scored.
    func run(_ rows: RowReader, console: Console) async throws -> Int {
        let progress = ProgressLine(unit: "documents")
        defer { progress.finish() }
        var rejected = 0
        var scored = 0
        let name = rows.name
        try await withThrowingTaskGroup(of: (Int, Batch).self) { group in
            var next = 0
            var written = 0
            var waiting: [Int: Batch] = [:]
            var failure: (any Error)?
            let limit = 2 * Self.coreCount
            repeat {
                while failure == nil, next - written < limit {
                    do {
                        guard let block = try rows.nextBlock() else { break }
                        let index = next
                        group.addTask { (index, batch(block)) }
                        next += 1
                    } catch {
                        // What was read before the failure is printed first.
                        failure = error
                    }
                }
                guard let (index, batch) = try await group.next() else { break }
                waiting[index] = batch
                while let ready = waiting.removeValue(forKey: written) {
                    try StandardStream.standardOutput.write(ready.bytes)
                    for reject in ready.rejects { try tell(reject, of: name, progress: progress, console: console) }
                    rejected += ready.rejects.count
                    scored += ready.count
                    written += 1
                }
                progress.update(done: scored, share: rows.progress.fraction)
            } while true
            if let failure { throw failure }
        }
        return rejected
    }

    private func batch(_ block: RowBlock) -> Batch {
        var batch = Batch()
        for index in 0..<block.count {
            switch block[index] {
            case .reject(let reject): batch.rejects.append(reject)
            case .row(let row):
                switch columns.document(row) {
                case .silent: break
                case .reject(let reject): batch.rejects.append(reject)
                case .scorable(let id):
                    score(row, id: id, into: &batch.bytes)
                    batch.count += 1
                }
            }
        }
        return batch
    }

    private func score(_ row: Row, id: String, into bytes: inout [UInt8]) {
        row.withField(columns.narrative) { span in
            span.withUnsafeBytes { narrative in
                let result: (score: TriageScore, reasons: [Reason]?)
                if explain {
                    let explained = scorer.explain(narrative)
                    result = (explained.score, explained.reasons)
                } else {
                    result = (scorer.score(narrative), nil)
                }
                printer.print(result.score, reasons: result.reasons, id: id, narrative: narrative, into: &bytes)
            }
        }
    }

    private func tell(_ reject: Reject, of name: String, progress: ProgressLine, console: Console) throws {
        progress.finish()
        try console.warn("\(name), line \(reject.line): \(reject.message)")
    }

    private static var coreCount: Int {
        max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }
}
