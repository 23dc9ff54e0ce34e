internal import CKernel
internal import EvenhandText

/// The memory one score at a time is worked out in: allocated once, used for score after score.
///
/// Not to be shared between threads at the same moment. A workspace fits the scorer that made it.
public final class ScoringWorkspace {
    /// Columns of words, refilled a stretch at a time.
    let columns: UnsafeMutablePointer<WordColumns>
    /// Hashes of pairs of neighbours, beside the words of `columns`.
    let pairs: UnsafeMutablePointer<UInt64>
    /// Character n-grams that wait to be summed.
    let grams: UnsafeMutablePointer<UInt64>
    /// One bit for each slot of the model's table: whether its feature was counted. All zero between two scores.
    let seen: UnsafeMutablePointer<UInt64>
    let seenCount: Int
    let sums: UnsafeMutablePointer<EvenhandSums>
    /// The sums of all columns of a model whose rows are longer than one block.
    let wideSums: UnsafeMutablePointer<Int32>
    /// By column.
    let logOdds: UnsafeMutablePointer<Double>
    let pending: UnsafeMutablePointer<PendingCue>
    let pendingLimit: Int
    private let found: UnsafeMutablePointer<Cue>
    private var foundCount = 0

    static let gramLimit = 256
    static let columnLimit = 128

    init(slots: Int, cueLimit: Int) {
        columns = .allocate(capacity: 1)
        columns.initialize(to: WordColumns())
        pairs = .allocate(capacity: WordColumns.contextLimit + WordColumns.limit)
        grams = .allocate(capacity: ScoringWorkspace.gramLimit)
        seenCount = (slots + 63) / 64
        seen = .allocate(capacity: seenCount)
        seen.initialize(repeating: 0, count: seenCount)
        sums = .allocate(capacity: 1)
        sums.initialize(to: EvenhandSums())
        wideSums = .allocate(capacity: ScoringWorkspace.columnLimit)
        wideSums.initialize(repeating: 0, count: ScoringWorkspace.columnLimit)
        logOdds = .allocate(capacity: ScoringWorkspace.columnLimit)
        logOdds.initialize(repeating: 0, count: ScoringWorkspace.columnLimit)
        pendingLimit = max(1, CueKind.allCases.count * max(0, cueLimit))
        pending = .allocate(capacity: pendingLimit)
        found = .allocate(capacity: pendingLimit)
    }

    deinit {
        columns.deinitialize(count: 1)
        columns.deallocate()
        pairs.deallocate()
        grams.deallocate()
        seen.deallocate()
        sums.deallocate()
        wideSums.deallocate()
        logOdds.deallocate()
        pending.deallocate()
        found.deallocate()
    }

    /// Calls `body` with the cues of the last score, by position: at most ``ScoringPolicy/cueLimit`` of each kind.
    public func withCues<Result>(_ body: (Span<Cue>) throws -> Result) rethrows -> Result {
        try body(Span(_unsafeStart: UnsafePointer(found), count: foundCount))
    }

    /// The cues of the last score as an array: no allocation when there are none.
    var cueArray: [Cue] { Array(UnsafeBufferPointer(start: found, count: foundCount)) }

    func removeCues() { foundCount = 0 }

    /// Takes a cue in, by start, end and kind. There is always room: `pending` held no more.
    func insert(_ cue: Cue) {
        var place = foundCount
        while place > 0, cue.isBefore(found[place - 1]) {
            (found + place).initialize(to: found[place - 1])
            place -= 1
        }
        (found + place).initialize(to: cue)
        foundCount += 1
    }
}

extension Cue {
    fileprivate func isBefore(_ other: Cue) -> Bool {
        (start, end, kind.rawValue) < (other.start, other.end, other.kind.rawValue)
    }
}
