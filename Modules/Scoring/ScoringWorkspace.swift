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
    let content: ContentColumns
    /// Places of flagged words.
    let places: UnsafeMutablePointer<UInt32>
    /// What the lexicon's index holds of a stretch: three hits a word at most.
    let hits: WordMatches
    /// Entries of the lexicon that are worth a look.
    let tried: WordMatches
    /// Character n-grams that wait to be summed.
    let grams: UnsafeMutablePointer<UInt64>
    /// ``RepeatCounts``. All zero between two scores.
    let counts: UnsafeMutablePointer<UInt64>
    let sums: UnsafeMutablePointer<EvenhandSums>
    /// The sums of all columns of a model whose rows are longer than one block.
    let wideSums: UnsafeMutablePointer<Int32>
    /// By column.
    let logOdds: UnsafeMutablePointer<Double>
    let pending: UnsafeMutablePointer<PendingCue>
    let pendingLimit: Int
    let mentions: UnsafeMutablePointer<RecentMentions>
    private let found: UnsafeMutablePointer<Cue>
    private var foundCount = 0

    static let gramLimit = 256
    /// Room at `tried`, far beyond what a usual stretch wants; the longest chain and some more must fit.
    static let triedLimit = 8_192
    static let columnLimit = 128

    init(cueLimit: Int) {
        columns = .allocate(capacity: 1)
        columns.initialize(to: WordColumns())
        let wordLimit = WordColumns.contextLimit + WordColumns.limit
        pairs = .allocate(capacity: wordLimit)
        pairs.initialize(repeating: 0, count: wordLimit)
        places = .allocate(capacity: wordLimit + 64)
        hits = WordMatches(capacity: 3 * wordLimit + 3)
        tried = WordMatches(capacity: ScoringWorkspace.triedLimit)
        content = ContentColumns(capacity: 1 + wordLimit)
        grams = .allocate(capacity: ScoringWorkspace.gramLimit)
        counts = .allocate(capacity: RepeatCounts.wordCount)
        counts.initialize(repeating: 0, count: RepeatCounts.wordCount)
        sums = .allocate(capacity: 1)
        sums.initialize(to: EvenhandSums())
        wideSums = .allocate(capacity: ScoringWorkspace.columnLimit)
        wideSums.initialize(repeating: 0, count: ScoringWorkspace.columnLimit)
        logOdds = .allocate(capacity: ScoringWorkspace.columnLimit)
        logOdds.initialize(repeating: 0, count: ScoringWorkspace.columnLimit)
        pendingLimit = max(1, CueKind.allCases.count * max(0, cueLimit))
        pending = .allocate(capacity: pendingLimit)
        found = .allocate(capacity: pendingLimit)
        mentions = .allocate(capacity: 1)
        mentions.initialize(to: RecentMentions())
    }

    deinit {
        columns.deinitialize(count: 1)
        columns.deallocate()
        pairs.deallocate()
        content.deallocate()
        places.deallocate()
        hits.deallocate()
        tried.deallocate()
        grams.deallocate()
        counts.deallocate()
        sums.deallocate()
        wideSums.deallocate()
        logOdds.deallocate()
        pending.deallocate()
        found.deallocate()
        mentions.deallocate()
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

/// The words of a stretch that are no function words, and their pairs, in columns.
struct ContentColumns {
    let hashes: UnsafeMutablePointer<UInt64>
    let starts: UnsafeMutablePointer<Int64>
    let ends: UnsafeMutablePointer<Int64>
    /// The pair of a word and the one before it.
    let pairs: UnsafeMutablePointer<UInt64>

    init(capacity: Int) {
        hashes = .allocate(capacity: capacity)
        starts = .allocate(capacity: capacity)
        ends = .allocate(capacity: capacity)
        pairs = .allocate(capacity: capacity)
    }

    func deallocate() {
        hashes.deallocate()
        starts.deallocate()
        ends.deallocate()
        pairs.deallocate()
    }
}
