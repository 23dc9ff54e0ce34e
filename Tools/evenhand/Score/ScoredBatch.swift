internal import EvenhandIntake
internal import Synchronization

/// What became of the rows of one block. Belongs to one thread at a time.
final class ScoredBatch: @unchecked Sendable {
    /// What goes to standard output.
    let output = ByteWriter()
    /// Sections of the page that `--html` writes.
    let page = ByteWriter(capacity: 64)
    /// Where each section of the page ends.
    var pageEnds: [Int] = []
    var input: ScoringInput?
    /// How far all files are read, 0–1; nil when their size is not known.
    var share: Double?
    var rejects: [Reject] = []
    /// Documents scored.
    var count = 0
    /// Bytes of the files, unpacked.
    var byteCount = 0
    /// For near-duplicates: one for each document, in order.
    var copies: [CopyCandidate] = []

    func removeAll() {
        output.removeAll()
        page.removeAll()
        pageEnds.removeAll()
        input = nil
        share = nil
        rejects.removeAll()
        count = 0
        byteCount = 0
        copies.removeAll(keepingCapacity: true)
    }
}

/// Batches that wait to be filled again, so that bulk work takes memory once.
final class BatchPool: Sendable {
    private let waiting = Mutex<[ScoredBatch]>([])

    func take() -> ScoredBatch { waiting.withLock { $0.popLast() } ?? ScoredBatch() }

    func give(_ batch: ScoredBatch) {
        batch.removeAll()
        waiting.withLock { $0.append(batch) }
    }
}
