internal import EvenhandText

/// Reads a narrative once: words to the model, phrases to cues, marks and capitals to heat, function words to language.
///
/// Words come in columns, a stretch at a time, and each loop does one thing to all of them. Whether a word or a pair may
/// begin to match a phrase is answered by a Bloom filter and kept as a flag; only flagged words, a few in a hundred, are
/// looked up, and only phrases with the right neighbour are looked at one by one. What needs the neighbourhood
/// (negation, clauses) is worked out there, on demand.
struct NarrativeReader<Receiver: FeatureReceiver> {
    let bytes: UnsafeRawBufferPointer
    let lexicon: Lexicon
    let cueLimit: Int
    var features: Receiver

    let columns: UnsafeMutablePointer<WordColumns>
    private let workspace: ScoringWorkspace
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
        self.workspace = workspace
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

    @inline(__always)
    private mutating func readStretch(isFull: Bool, isLast: Bool) {
        let first = columns.pointee.first
        guard columns.pointee.count > first else { return readWaiting() }
        signature.add(
            Span(_unsafeStart: UnsafePointer(columns.pointee.hashes + first), count: columns.pointee.count - first))
        if lexicon.index.flag(columns.pointee, from: first) { siftWords(from: first) }
        let count = columns.pointee.count
        addFeatures(gatherFeatures(from: first))
        // A phrase may go on beyond the stretch: the last words of a full one are looked at with the next.
        let from = max(0, first - waiting)
        flagPairs(from: from)
        waiting = isFull ? min(Lexicon.wordLimit, count - from) : 0
        readFlagged(from: from, to: count - waiting, first: first)
        if looks.evidence.mayBeInflected(isWhole: isLast) {
            readInflected(from: from, to: count - waiting, first: first)
        }
        wordsBefore &+= count &- first
    }

    /// Puts the words that are no function words side by side, and the pairs of those that follow each other; gives how
    /// many words there are.
    @inline(__always)
    private mutating func gatherFeatures(from first: Int) -> Int {
        // Place 0 is the last word of the stretch before, if there was one.
        let count = FunctionWords.table.leaveOut(of: columns.pointee, from: first, to: content.hashes + 1)
        if Receiver.wantsPlaces {
            FunctionWords.table.leaveOutPlaces(
                of: columns.pointee, from: first, starts: content.starts + 1, ends: content.ends + 1)
        }
        WordHash.pairs(of: content.hashes + 1, count: count, to: content.pairs + 1)
        return count
    }

    /// Gives `count` words to the model, and their pairs.
    @inline(__always)
    private mutating func addFeatures(_ count: Int) {
        guard count > 0 else { return }
        features.add(
            FeatureColumns(
                hashes: content.hashes + 1, starts: content.starts + 1, ends: content.ends + 1, count: count))
        let paired = hasContentBefore ? 1 : 2
        if paired <= count {
            features.add(
                FeatureColumns(
                    hashes: content.pairs + paired, starts: content.starts + (paired - 1), ends: content.ends + paired,
                    count: count + 1 - paired))
        }
        content.hashes[0] = content.hashes[count]
        content.starts[0] = content.starts[count]
        content.ends[0] = content.ends[count]
        hasContentBefore = true
    }

    /// Makes pairs of neighbours, and flags those that the lexicon may know.
    private func flagPairs(from first: Int) {
        let first = max(first, 1)
        guard first < columns.pointee.count else { return }
        lexicon.index.flagPairs(columns.pointee, from: first, to: pairs)
    }

    /// Counts words of anger and takes them out: with or without them, model and phrases read the same.
    @inline(never)
    private mutating func siftWords(from first: Int) {
        let (hashes, flags) = (columns.pointee.hashes, columns.pointee.flags)
        var isAnyAngry = false
        for turn in 0..<columns.pointee.mayBeKnown(from: first, places: workspace.places) {
            let index = first &+ Int(workspace.places[turn])
            guard let languages = lexicon.angerIndex.value(of: hashes[index]) else { continue }
            countAnger(LanguageSet(rawValue: UInt8(truncatingIfNeeded: languages)))
            flags[index] |= WordColumns.isLeftOut
            isAnyAngry = true
        }
        if isAnyAngry { columns.pointee.removeLeftOut() }
    }

    /// Looks at the words and pairs that the lexicon may know, and at the numbers.
    ///
    /// Four steps, each over all of them: which are flagged; what the index says of them; which entries' neighbours
    /// stand where they should; and only then entry by entry. What a step cannot guess costs it no jump, and what is
    /// not in the cache is asked for side by side: 29 flagged words a narrative cost half of what they cost one by one.
    @inline(__always)
    private mutating func readFlagged(from start: Int, to end: Int, first: Int) {
        guard start < end else { return }
        let (hits, tried) = (workspace.hits, workspace.tried)
        let hitCount = lexicon.index.lookUp(
            columns.pointee, pairs: pairs, from: start, to: end, places: workspace.places, hits: hits)
        var done = 0
        while done < hitCount {
            let count = lexicon.neighbours.tried(
                hits, count: hitCount, done: &done, words: columns.pointee, into: tried,
                limit: ScoringWorkspace.triedLimit)
            for turn in 0..<count {
                let index = Int(tried.places[turn])
                wordIndex = wordsBefore &+ index &- first
                let number = Int(tried.numbers[turn])
                if number != Lexicon.digits {
                    matchSpaced(index, lexicon.entries[number])
                } else if columns.pointee.starts[index] >= numberEnd {
                    readNumber(at: Int(columns.pointee.starts[index]))
                }
            }
        }
    }

    /// Looks at the last words of a full stretch when none come after.
    private mutating func readWaiting() {
        let first = columns.pointee.first
        let from = max(0, first - waiting)
        waiting = 0
        guard from < first else { return }
        flagPairs(from: from)
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
