internal import EvenhandClient
internal import EvenhandIntake
internal import EvenhandMessages
internal import Synchronization

/// Scores the rows of files on a server, in the files' order: one stream of batches, as many under way as its windows let.
struct ServerScoring: Sendable {
    let desk: Desk
    let form: ScoreForm

    /// Narratives of one request: with reasons each answer is a hundred times a score.
    private var batchLimit: Int { form.needsTerms ? 256 : 1_024 }

    func run(_ inputs: ScoringInputs, into output: ScoreOutput) async throws {
        let reads = StoppableReads(inputs)
        let sent = Mutex<[SentBatch]>([])
        let failure = Mutex<(any Error)?>(nil)
        Interruption.watch { reads.stop() }
        let answers = try await desk.scoring.scoreStream(options: desk.streaming) { writer in
            // What was read before a failure is answered first.
            do { try await send(reads, remembering: { batch in sent.withLock { $0.append(batch) } }, to: writer) } catch
            {
                if error is CancellationError { throw error }
                failure.withLock { $0 = error }
            }
        }
        for try await answer in answers {
            let batches = sent.withLock { sent in
                let count = (sent.firstIndex { !$0.rows.isEmpty } ?? -1) + 1
                defer { sent.removeFirst(count) }
                return sent.prefix(count)
            }
            guard let last = batches.last, answer.tag == last.tag, answer.scores.count == last.rows.count else {
                throw CommandFailure(
                    .internalFault, "The server's answer does not fit what was asked; update it or this evenhand.")
            }
            for batch in batches { try output.publish(scored(batch, batch.rows.isEmpty ? nil : answer)) }
        }
        for batch in sent.withLock({ $0 }) where batch.rows.isEmpty { try output.publish(scored(batch, nil)) }
        if let failure = failure.withLock({ $0 }) { throw failure }
    }

    /// Rows that are with the server, or rejects alone, which keep their place among them.
    private struct SentBatch: Sendable {
        var tag: UInt64
        var input: ScoringInput
        var share: Double?
        var byteCount = 0
        var rows: [Row] = []
        var rejects: [Reject] = []
    }

    private func send(
        _ reads: StoppableReads, remembering remember: (SentBatch) -> Void,
        to writer: RequestWriter<Evenhand_V1_ScoreStreamRequest>
    ) async throws {
        var tag: UInt64 = 0
        while let block = try await reads.next() {
            for batch in batches(of: block, tag: &tag) {
                remember(batch)
                guard !batch.rows.isEmpty else { continue }
                var request = Evenhand_V1_ScoreStreamRequest()
                request.tag = batch.tag
                request.detail = form.needsTerms ? .reasons : .scores
                request.narratives = batch.rows.map { $0.string(batch.input.columns.narrative) }
                try await writer.write(request)
            }
        }
    }

    private func batches(of block: ScoringInputs.Block, tag: inout UInt64) -> [SentBatch] {
        var batches: [SentBatch] = []
        func empty() -> SentBatch {
            tag += 1
            return SentBatch(tag: tag, input: block.input, share: block.share)
        }
        var batch = empty()
        batch.byteCount = block.rows.byteCount
        for index in 0..<block.rows.count {
            switch block.rows[index] {
            case .reject(let reject): batch.rejects.append(reject)
            case .row(let row):
                switch block.input.columns.document(row) {
                case .silent: break
                case .reject(let reject): batch.rejects.append(reject)
                case .scorable: batch.rows.append(row)
                }
            }
            if batch.rows.count == batchLimit {
                batches.append(batch)
                batch = empty()
            }
        }
        batches.append(batch)
        return batches
    }

    private func scored(_ sent: SentBatch, _ answer: Evenhand_V1_ScoreStreamResponse?) -> ScoredBatch {
        let batch = ScoredBatch()
        batch.input = sent.input
        batch.share = sent.share
        batch.byteCount = sent.byteCount
        batch.rejects = sent.rejects
        guard let answer else { return batch }
        let faults = Dictionary(answer.faults.map { (Int($0.index), $0.message) }) { first, _ in first }
        let columns = sent.input.columns
        for (index, row) in sent.rows.enumerated() {
            if let message = faults[index] {
                batch.rejects.append(Reject(line: row.line, rule: .refused, message: message, raw: []))
                continue
            }
            let narrative = row.withField(columns.narrative) { span in span.withUnsafeBytes { Array($0) } }
            let id = columns.id(row)
            form.write(
                ScoreDocument(answer.scores[index], id: id, narrative: narrative, wantsTerms: form.needsTerms),
                into: batch)
            batch.count += 1
            guard form.findsCopies else { continue }
            narrative.withUnsafeBytes { batch.copies.append(CopyCandidate($0, id: id, lineEnd: batch.output.count)) }
        }
        batch.rejects.sort { $0.line < $1.line }
        return batch
    }
}

/// Reads that may block, on a thread of their own, and need not be waited for once nobody wants them.
private final class StoppableReads: Sendable {
    private typealias Reading = CheckedContinuation<ScoringInputs.Block?, any Error>
    private struct State {
        var waiting: Reading?
        var isStopped = false
    }

    private let inputs: ScoringInputs
    private let state = Mutex(State())

    init(_ inputs: ScoringInputs) { self.inputs = inputs }

    /// The next block; nil at the end, or once stopped.
    func next() async throws -> ScoringInputs.Block? {
        try await withCheckedThrowingContinuation { (reading: Reading) in
            let isStopped = state.withLock { state in
                if !state.isStopped { state.waiting = reading }
                return state.isStopped
            }
            if isStopped { return reading.resume(returning: nil) }
            Threads.start {
                do {
                    let block = try self.inputs.next()
                    self.take()?.resume(returning: block)
                } catch {
                    self.take()?.resume(throwing: error)
                }
            }
        }
    }

    func stop() {
        let waiting = state.withLock { state in
            state.isStopped = true
            defer { state.waiting = nil }
            return state.waiting
        }
        waiting?.resume(returning: nil)
    }

    private func take() -> Reading? {
        state.withLock { state in
            defer { state.waiting = nil }
            return state.waiting
        }
    }
}
