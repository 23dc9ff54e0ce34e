internal import EvenhandText

/// Reads a narrative once: words to the model, phrases to cues, marks and capitals to heat, function words to language.
///
/// Words come in columns, a stretch at a time, and each loop does one thing to all of them. Whether a word or a pair may
/// begin to match a phrase is answered by a Bloom filter and kept as a flag; only flagged words, a few in a hundred, are
/// looked at one by one. What needs the neighbourhood (negation, clauses) is worked out there, on demand.
struct NarrativeReader<Receiver: FeatureReceiver> {
    let bytes: UnsafeRawBufferPointer
    let lexicon: Lexicon
    let cueLimit: Int
    var features: Receiver

    let columns: UnsafeMutablePointer<WordColumns>
    private let pairs: UnsafeMutablePointer<UInt64>
    private let content: ContentColumns
    /// Whether place 0 of `content` holds a word.
    private var hasContentBefore = false
    let pending: UnsafeMutablePointer<PendingCue>
    var pendingCount = 0

    var looks = WordColumns.Looks()
    var signature = NearDuplicateSignature.Builder()
    var cueCounts: InlineArray<7, Int> = .init(repeating: 0)
    /// Angry words by language, in the order of ``LanguageSet/withAnger``.
    var angryWordCounts: InlineArray<4, Int> = .init(repeating: 0)
    /// Words of the stretches before.
    private var wordsBefore = 0
    /// Words of the stretch before that were not yet looked at for phrases.
    private var waiting = 0
    /// The number of the word looked at.
    var wordIndex = 0
    /// The end of the last number looked at for money.
    var numberEnd = 0
    let mentions: UnsafeMutablePointer<RecentMentions>
    /// The end of the last phrase that means something else than its words, and where it begins.
    var plainEnd = 0
    var plainStart = 0

    /// - Parameter workspace: must outlive the reader.
    init(
        _ bytes: UnsafeRawBufferPointer, lexicon: Lexicon, cueLimit: Int, features: Receiver,
        workspace: ScoringWorkspace
    ) {
        self.bytes = bytes
        self.lexicon = lexicon
        self.cueLimit = min(cueLimit, workspace.pendingLimit / CueKind.allCases.count)
        self.features = features
        columns = workspace.columns
        pairs = workspace.pairs
        content = workspace.content
        pending = workspace.pending
        columns.pointee.removeAll()
        mentions = workspace.mentions
        mentions.pointee.removeAll()
    }

    /// How many words were read; words of anger are not among them.
    var wordCount: Int { wordsBefore }

    /// Reads all of it.
    mutating func read() {
        var position = 0
        while true {
            let stop = columns.pointee.fill(bytes, from: &position, looks: &looks)
            readStretch(isFull: stop.isFull, isLast: stop.isEnd)
            switch stop {
            case .full: continue
            case .end: return
            case .run(let run):
                readRun(run)
                columns.pointee.removeAll()
                hasContentBefore = false
            }
        }
    }

    /// Flags of a word.
    private enum Flag {
        static var word: UInt8 { 2 }
        static var pair: UInt8 { 4 }
        static var anger: UInt8 { 8 }
    }

    @inline(__always)
    private mutating func readStretch(isFull: Bool, isLast: Bool) {
        let first = columns.pointee.first
        guard columns.pointee.count > first else { return readWaiting() }
        signature.add(
            Span(_unsafeStart: UnsafePointer(columns.pointee.hashes + first), count: columns.pointee.count - first))
        if flagWords(from: first, to: columns.pointee.count) != 0 { siftWords(from: first) }
        let count = columns.pointee.count
        addFeatures(from: first, to: count)
        // A phrase may go on beyond the stretch: the last words of a full one are looked at with the next.
        let from = max(0, first - waiting)
        flagPairs(from: max(from, 1), to: count)
        waiting = isFull ? min(Lexicon.wordLimit, count - from) : 0
        readFlagged(from: from, to: count - waiting, first: first)
        if looks.evidence.mayBeInflected(isWhole: isLast) {
            readInflected(from: from, to: count - waiting, first: first)
        }
        wordsBefore &+= count &- first
    }

    /// Gives the words that are no function words to the model, and the pairs of those that follow each other.
    @inline(__always)
    private mutating func addFeatures(from first: Int, to count: Int) {
        let kept = content
        // Place 0 is the last word of the stretch before, if there was one.
        let next =
            1
            + FunctionWords.table.keep(
                columns.pointee, from: first, count: count - first, hashes: kept.hashes + 1, starts: kept.starts + 1,
                ends: kept.ends + 1)
        guard next > 1 else { return }
        features.add(
            FeatureColumns(hashes: kept.hashes + 1, starts: kept.starts + 1, ends: kept.ends + 1, count: next - 1))
        let paired = hasContentBefore ? 1 : 2
        for index in paired..<max(next, paired) {
            kept.pairs[index] = WordHash.pair(kept.hashes[index &- 1], kept.hashes[index])
        }
        if paired < next {
            features.add(
                FeatureColumns(
                    hashes: kept.pairs + paired, starts: kept.starts + (paired - 1), ends: kept.ends + paired,
                    count: next - paired))
        }
        kept.hashes[0] = kept.hashes[next - 1]
        kept.starts[0] = kept.starts[next - 1]
        kept.ends[0] = kept.ends[next - 1]
        hasContentBefore = true
    }

    /// Flags words that the lexicon may know; 0 if there is none.
    private func flagWords(from first: Int, to count: Int) -> UInt8 {
        lexicon.index.flag(
            columns.pointee.hashes + first, count: count - first, in: columns.pointee.flags + first, as: Flag.word)
    }

    /// Makes pairs of neighbours, and flags those that the lexicon may know.
    private func flagPairs(from first: Int, to count: Int) {
        guard first < count else { return }
        lexicon.index.flagPairs(
            columns.pointee.hashes + first, count: count - first, to: pairs + first,
            in: columns.pointee.flags + first, as: Flag.pair)
    }

    /// Counts words of anger and takes them out: with or without them, model and phrases read the same.
    @inline(never)
    private mutating func siftWords(from first: Int) {
        let (hashes, flags) = (columns.pointee.hashes, columns.pointee.flags)
        var isAnyAngry = false
        forEachFlagged(Flag.word, from: first, to: columns.pointee.count) { index in
            guard let languages = lexicon.angerIndex.value(of: hashes[index]) else { return }
            countAnger(LanguageSet(rawValue: UInt8(truncatingIfNeeded: languages)))
            flags[index] |= Flag.anger
            isAnyAngry = true
        }
        if isAnyAngry { columns.pointee.remove(flagged: Flag.anger) }
    }

    /// Calls `body` for each word with a bit of `mask`: eight words are passed over at once.
    @inline(__always)
    private func forEachFlagged(_ mask: UInt8, from first: Int, to count: Int, _ body: (Int) -> Void) {
        let flags = columns.pointee.flags
        let masks = UInt64(mask) &* 0x0101_0101_0101_0101
        var index = first
        while index < count {
            let eight = UnsafeRawPointer(flags + index).loadUnaligned(as: UInt64.self).littleEndian & masks
            if eight == 0 {
                index &+= 8
                continue
            }
            index &+= eight.trailingZeroBitCount &>> 3
            if index < count { body(index) }
            index &+= 1
        }
    }

    @inline(__always)
    private mutating func readFlagged(from start: Int, to count: Int, first: Int) {
        forEachFlagged(WordColumns.startsWithDigit | Flag.word | Flag.pair, from: start, to: count) { index in
            readFlagged(index, wordIndex: wordsBefore &+ index &- first)
        }
    }

    @inline(never)
    private mutating func readFlagged(_ index: Int, wordIndex: Int) {
        self.wordIndex = wordIndex
        let flags = columns.pointee.flags[index]
        if flags & Flag.word != 0, let chain = lexicon.index.value(of: columns.pointee.hashes[index]) {
            matchSpaced(index, chain: chain)
        }
        if flags & WordColumns.startsWithDigit != 0, columns.pointee.starts[index] >= numberEnd {
            readNumber(at: Int(columns.pointee.starts[index]))
        }
        if flags & Flag.pair != 0, let chain = lexicon.index.value(of: pairs[index]) {
            matchSpaced(index, chain: chain)
        }
    }

    /// Looks at the last words of a full stretch when none come after.
    private mutating func readWaiting() {
        let first = columns.pointee.first
        let from = max(0, first - waiting)
        waiting = 0
        guard from < first else { return }
        flagPairs(from: max(from, 1), to: first)
        readFlagged(from: from, to: first, first: first)
        if looks.evidence.mayBeInflected(isWhole: true) { readInflected(from: from, to: first, first: first) }
    }

    /// Reads a stretch for phrases of languages whose words change at the end.
    @inline(never)
    private mutating func readInflected(from start: Int, to count: Int, first: Int) {
        for index in start..<count {
            wordIndex = wordsBefore &+ index &- first
            matchInflected(index)
        }
    }

    /// Begins a word that is a run of a script without spaces.
    mutating func beginRun() {
        wordsBefore &+= 1
        wordIndex = wordsBefore
    }

    mutating func countAnger(_ languages: LanguageSet) {
        for slot in 0..<angryWordCounts.count where languages.contains(LanguageSet.withAnger[slot]) {
            angryWordCounts[slot] += 1
        }
    }
}
