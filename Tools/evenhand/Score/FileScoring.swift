internal import EvenhandIntake
internal import EvenhandScoring
internal import EvenhandText

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Scores the rows of files in this process, on all cores and in the files' order.
struct FileScoring: Sendable {
    let scorer: Scorer
    let form: ScoreForm

    /// - Returns: what was scored and what could not be.
    func run(_ inputs: ScoringInputs, into output: ScoreOutput) async throws {
        let threadCount = Self.coreCount
        let workspaces = Workspaces(scorer, threadCount)
        let pool = BatchPool()
        let work = OrderedWork<ScoringInputs.Block, ScoredBatch>(
            threadCount: threadCount,
            .init(
                read: { try inputs.next() },
                work: { block, thread in
                    let batch = pool.take()
                    score(block, workspaces[thread], into: batch)
                    return batch
                },
                publish: { batch in
                    try output.publish(batch)
                    pool.give(batch)
                }))
        Interruption.watch { work.stop() }
        try await work.run()
    }

    /// One workspace a thread.
    private final class Workspaces: @unchecked Sendable {
        private let workspaces: [ScoringWorkspace]
        init(_ scorer: Scorer, _ count: Int) { workspaces = (0..<count).map { _ in scorer.makeWorkspace() } }
        subscript(thread: Int) -> ScoringWorkspace { workspaces[thread] }
    }

    private func score(_ block: ScoringInputs.Block, _ workspace: ScoringWorkspace, into batch: ScoredBatch) {
        let columns = block.input.columns
        batch.input = block.input
        batch.share = block.share
        batch.byteCount = block.rows.byteCount
        for index in 0..<block.rows.count {
            switch block.rows[index] {
            case .reject(let reject): batch.rejects.append(reject)
            case .row(let row):
                switch columns.document(row) {
                case .silent: break
                case .reject(let reject): batch.rejects.append(reject)
                case .scorable:
                    row.withField(columns.narrative) { span in
                        span.withUnsafeBytes { score($0, of: row, columns, workspace, into: batch) }
                    }
                }
            }
        }
    }

    private func score(
        _ narrative: UnsafeRawBufferPointer, of row: Row, _ columns: ScoringColumns, _ workspace: ScoringWorkspace,
        into batch: ScoredBatch
    ) {
        batch.count += 1
        let signature: NearDuplicateSignature
        if form.needsTerms {
            let explained = scorer.explain(narrative)
            let document = ScoreDocument(
                explained.score, reasons: explained.reasons, id: columns.id(row), narrative: narrative)
            form.write(document, into: batch)
            signature = explained.score.signature
        } else {
            let score = scorer.score(narrative, using: workspace)
            signature = score.signature
            columns.withID(row) { id in
                form.write(score, id: id, narrative: narrative, scorer: scorer, workspace: workspace, into: batch)
            }
        }
        guard form.findsCopies else { return }
        batch.copies.append(
            CopyCandidate(narrative, id: columns.id(row), signature: signature, lineEnd: batch.output.count))
    }

    static var coreCount: Int {
        max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }
}
