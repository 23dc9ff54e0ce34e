internal import EvenhandIntake

/// Where scored batches go, in order: standard output, the page, warnings and progress.
///
/// One thread at a time publishes.
final class ScoreOutput: @unchecked Sendable {
    private let form: ScoreForm
    private let console: Console
    private let page: ScorePageFile?
    private let progress = ProgressLine(unit: "documents")
    private var copies: CopySearch?
    private let merged = ByteWriter()
    private var byteCount = 0
    private static let promptByteCount = 32 << 10
    /// Documents printed.
    private(set) var scored = 0
    /// Rows that could not be scored.
    private(set) var rejected = 0

    init(_ form: ScoreForm, console: Console, page: ScorePageFile?) {
        self.form = form
        self.console = console
        self.page = page
        copies = form.findsCopies ? CopySearch() : nil
    }

    func publish(_ batch: ScoredBatch) throws {
        if copies == nil {
            try StandardStream.standardOutput.write(batch.output.bytes)
        } else {
            merge(batch)
            try StandardStream.standardOutput.write(merged.bytes)
        }
        // What comes through a slow pipe is shown as it comes; of a file the blocks are larger.
        if batch.byteCount < Self.promptByteCount { try StandardStream.standardOutput.flush() }
        try page?.add(batch.page.bytes, ends: batch.pageEnds)
        if !batch.rejects.isEmpty {
            progress.finish()
            for reject in batch.rejects {
                try console.warn("\(batch.input?.name ?? "input"), line \(reject.line): \(reject.message)")
            }
        }
        scored += batch.count
        rejected += batch.rejects.count
        byteCount += batch.byteCount
        progress.update(done: scored, share: batch.share, note: rate)
    }

    /// Something found out about a file, told between two batches.
    func tell(_ text: String) {
        progress.finish()
        try? console.note(text)
    }

    /// Writes out what is still held and sums up.
    func finish() throws {
        progress.finish()
        try StandardStream.standardOutput.flush()
        try page?.finish()
        if Terminal.standardError.isTerminal, progress.elapsed > .seconds(1) {
            let text = ProgressText(unit: "documents", done: scored, share: nil, elapsed: progress.elapsed)
            try console.note("\(text.line) · \(rate)")
        }
        if let copies { try console.note(copies.summary) }
        if let page { try console.note(page.summary) }
    }

    private var rate: String {
        let seconds = max(progress.elapsed.inSeconds, 1e-6)
        return ProgressText.rate(Double(byteCount) / 1e6 / seconds) + " MB/s"
    }

    /// The batch's output with what was found about each document's copies at its end.
    private func merge(_ batch: ScoredBatch) {
        merged.removeAll()
        let bytes = batch.output.bytes
        var start = 0
        for candidate in batch.copies {
            merged.write(UnsafeBufferPointer(rebasing: bytes[start..<candidate.lineEnd]))
            start = candidate.lineEnd
            write(copies?.find(candidate))
        }
        merged.write(UnsafeBufferPointer(rebasing: bytes[start...]))
    }

    private func write(_ finding: CopySearch.Finding?) {
        switch form.kind {
        case .json:
            merged.write(",\"near_duplicate_of\":")
            if let finding { merged.writeQuoted(finding.of) } else { merged.write("null") }
            merged.write(",\"similarity\":")
            if let finding { merged.write(finding.similarity) } else { merged.write("null") }
            form.lines.close(merged)
        case .text(let style, _):
            guard let finding else { return }
            let percent = Int((finding.similarity * 100).rounded())
            merged.write(text: "  near-duplicate of \(style.safe(finding.of)): \(percent) % in common\n")
        }
    }
}
