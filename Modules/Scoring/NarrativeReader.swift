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
    /// The number of the word looked at.
    var wordIndex = 0
    /// The end of the last number looked at for money.
    var numberEnd = 0

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
    }

    /// How many words were read; words of anger are not among them.
    var wordCount: Int { wordsBefore }

    /// Reads all of it.
    mutating func read() {
        var position = 0
        while true {
            let stop = columns.pointee.fill(bytes, from: &position, looks: &looks)
            readStretch()
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
    private mutating func readStretch() {
        let first = columns.pointee.first
        guard columns.pointee.count > first else { return }
        signature.add(
            Span(_unsafeStart: UnsafePointer(columns.pointee.hashes + first), count: columns.pointee.count - first))
        if flagWords(from: first, to: columns.pointee.count) != 0 { siftWords(from: first) }
        let count = columns.pointee.count
        addFeatures(from: first, to: count)
        flagPairs(from: max(first, 1), to: count)
        readFlagged(from: first, to: count)
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
            guard let group = lexicon.index.value(of: hashes[index]) else {
                flags[index] &= ~Flag.word
                return
            }
            for entry in lexicon.entries(of: group) where entry.role == .anger && entry.isOneWord {
                countAnger(entry.languages)
                flags[index] |= Flag.anger
                isAnyAngry = true
            }
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
    private mutating func readFlagged(from first: Int, to count: Int) {
        forEachFlagged(WordColumns.startsWithDigit | Flag.word | Flag.pair, from: first, to: count) { index in
            readFlagged(index, wordIndex: wordsBefore &+ index &- first)
        }
    }

    @inline(never)
    private mutating func readFlagged(_ index: Int, wordIndex: Int) {
        self.wordIndex = wordIndex
        let flags = columns.pointee.flags[index]
        if flags & Flag.word != 0, let group = lexicon.index.value(of: columns.pointee.hashes[index]) {
            matchSpaced(index, group: group)
        }
        if flags & WordColumns.startsWithDigit != 0, columns.pointee.starts[index] >= numberEnd {
            readNumber(at: Int(columns.pointee.starts[index]))
        }
        if flags & Flag.pair != 0, let group = lexicon.index.value(of: pairs[index]) {
            matchSpaced(index, group: group)
        }
    }

    /// Compares the phrases that end in the word at `index`, the words before the last backwards.
    private mutating func matchSpaced(_ index: Int, group: UInt32) {
        let (hashes, starts) = (columns.pointee.hashes, columns.pointee.starts)
        for entry in lexicon.entries(of: group) where entry.spelling.isEmpty && entry.previous.count <= index {
            var place = index
            let last = Int(entry.previous.upperBound)
            var position = Int(entry.previous.lowerBound)
            while position < last, hashes[place &- 1] == lexicon.hashes[position] {
                place &-= 1
                position &+= 1
            }
            if position == last { act(on: entry, from: place, to: index, start: Int(starts[place])) }
        }
    }

    private mutating func act(on entry: Lexicon.Entry, from first: Int, to last: Int, start: Int) {
        switch entry.role {
        case .cue(let kind):
            if isNegated(from: first, to: last, languages: entry.languages) { return }
            addCue(kind, start: start, end: Int(columns.pointee.ends[last]), languages: entry.languages)
        case .anger:
            // A single word was counted when it was taken out.
            if !entry.isOneWord { countAnger(entry.languages) }
        case .postNegator: dropNegatedCues(languages: entry.languages, before: Int(columns.pointee.starts[last]))
        case .negator, .affirmer: break
        }
    }

    /// Whether one of the four words before a phrase, in the same clause, turns it.
    private func isNegated(from first: Int, to last: Int, languages: LanguageSet) -> Bool {
        let (hashes, starts, ends) = (columns.pointee.hashes, columns.pointee.starts, columns.pointee.ends)
        let negator = WordMarks(negatorIn: languages)
        let affirmer = WordMarks(affirmerIn: languages)
        if clauseEnds(from: Int(starts[first]), to: Int(starts[last])) { return false }
        var place = first
        while place > 0, first &- place < 4 {
            place &-= 1
            if clauseEnds(from: Int(ends[place]), to: Int(starts[place &+ 1])) { return false }
            var marks = lexicon.marks(of: hashes[place])
            if place > 0 { marks.formUnion(lexicon.marks(of: WordHash.pair(hashes[place &- 1], hashes[place]))) }
            if !marks.isDisjoint(with: affirmer) { return false }
            if !marks.isDisjoint(with: negator) { return true }
        }
        return false
    }

    private mutating func countAnger(_ languages: LanguageSet) {
        for slot in 0..<angryWordCounts.count where languages.contains(LanguageSet.withAnger[slot]) {
            angryWordCounts[slot] += 1
        }
    }
}

// MARK: - Scripts without spaces

extension NarrativeReader {
    /// How far before a Thai phrase ไม่ still negates it: eight characters.
    private static var negationReach: Int { 24 }

    private mutating func readRun(_ run: ScannedWord) {
        wordsBefore &+= 1
        wordIndex = wordsBefore
        var grams = ScalarGrams()
        var starts: (Int, Int, Int) = (0, 0, 0)
        var offset = run.start
        while offset < run.end {
            let (value, end) = UTF8Reader.scalar(in: bytes, at: offset)
            grams.add(value)
            signature.add(Shingles.scalarHash(value))
            if grams.count >= 2 { matchUnspaced(grams.two, run: run.start, end: end) }
            if grams.count >= 3 { matchUnspaced(grams.three, run: run.start, end: end) }
            if grams.count >= 4 { matchUnspaced(grams.four, run: run.start, end: end) }
            if features.wantsCharacterGrams {
                features.add(gram: grams.one, start: offset, end: end)
                if grams.count >= 2 { features.add(gram: grams.two, start: starts.0, end: end) }
                if grams.count >= 3 { features.add(gram: grams.three, start: starts.1, end: end) }
                if grams.count >= 4 { features.add(gram: grams.four, start: starts.2, end: end) }
            }
            starts = (offset, starts.0, starts.1)
            offset = end
        }
    }

    @inline(__always)
    private mutating func matchUnspaced(_ hash: UInt64, run: Int, end: Int) {
        guard let group = lexicon.index.value(of: hash) else { return }
        matchSpelling(group: group, run: run, end: end)
    }

    private mutating func matchSpelling(group: UInt32, run: Int, end: Int) {
        for entry in lexicon.entries(of: group) {
            let length = entry.spelling.count
            guard length > 0, end - run >= length else { continue }
            let start = end - length
            guard isSpelling(entry.spelling, at: start) else { continue }
            switch entry.role {
            case .cue(let kind):
                if isNegatedRun(run: run, start: start) { continue }
                addCue(kind, start: start, end: end, languages: entry.languages)
            case .anger: countAnger(entry.languages)
            case .negator, .affirmer, .postNegator: continue
            }
        }
    }

    private func isSpelling(_ spelling: Range<Int32>, at start: Int) -> Bool {
        for place in 0..<spelling.count
        where bytes[start + place] != lexicon.spellings[Int(spelling.lowerBound) + place] {
            return false
        }
        return true
    }

    private func isNegatedRun(run: Int, start: Int) -> Bool {
        let negation: InlineArray<9, UInt8> = [0xE0, 0xB9, 0x84, 0xE0, 0xB8, 0xA1, 0xE0, 0xB9, 0x88]
        var from = max(run, start - NarrativeReader.negationReach)
        while from + negation.count <= start {
            var isThere = true
            for index in 0..<negation.count where bytes[from + index] != negation[index] {
                isThere = false
                break
            }
            if isThere { return true }
            from += 1
        }
        return false
    }
}
