internal import EvenhandText

/// Reads a narrative once: words to the model, phrases to cues, marks and capitals to heat, function words to language.
struct NarrativeReader<Receiver: FeatureReceiver> {
    let bytes: UnsafeRawBufferPointer
    private let lexicon: Lexicon
    private let languageWords: HashIndex
    let cueLimit: Int
    var features: Receiver

    var evidence = LanguageEvidence()
    var recent = RecentWords()
    var cues: [PendingCue] = []
    var cueCounts: InlineArray<7, Int> = .init(repeating: 0)
    /// Angry words by language: English, Thai, Polish, Telugu.
    var angryWordCounts: InlineArray<4, Int> = .init(repeating: 0)
    var wordCount = 0
    var exclamationMarkCount = 0
    var shoutedWordCount = 0
    /// Counts up at every mark that ends a clause.
    var clause: UInt32 = 0
    /// The end of the last number looked at for money.
    var numberEnd = 0
    private var previousHash: UInt64 = 0
    private var previousStart = 0

    init(_ bytes: UnsafeRawBufferPointer, lexicon: Lexicon, cueLimit: Int, features: Receiver) {
        self.bytes = bytes
        self.lexicon = lexicon
        languageWords = LanguageWords.index
        self.cueLimit = cueLimit
        self.features = features
    }

    /// Reads all of it.
    mutating func read() {
        var scanner = WordScanner(bytes)
        while let word = scanner.next(separator: { mark, _ in
            if mark == UInt8(ascii: "!") { exclamationMarkCount &+= 1 }
            if NarrativeReader.endsClause(mark) { clause &+= 1 }
        }) {
            wordCount &+= 1
            if evidence.isOpen { evidence.add(word, words: languageWords) }
            if word.script.isUnspaced {
                readRun(word)
            } else {
                readWord(word)
            }
        }
    }

    @inline(__always)
    private static func endsClause(_ mark: UInt8) -> Bool {
        switch mark {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: ":"),
            UInt8(ascii: ","), 0x0A:
            true
        default: false
        }
    }

    @inline(__always)
    private mutating func readWord(_ word: ScannedWord) {
        var marks: WordMarks = []
        if let value = lexicon.index.value(of: word.hash) {
            marks =
                value & Lexicon.markFlag != 0
                ? WordMarks(rawValue: UInt16(truncatingIfNeeded: value))
                : matchSpaced(word, group: value)
            // Anger is invisible to the model and to phrases: with or without it, the rest reads the same.
            if marks.contains(.anger) {
                wordCount &-= 1
                return
            }
        }
        if word.isShouted { shoutedWordCount &+= 1 }
        if bytes[word.start] &- 0x30 < 10, word.start >= numberEnd { readNumber(word) }
        features.add(word.hash, start: word.start, end: word.end)
        if previousHash != 0 {
            let pair = WordHash.pair(previousHash, word.hash)
            if let value = lexicon.index.value(of: pair), value & Lexicon.markFlag == 0 {
                marks.formUnion(matchSpaced(word, group: value))
            }
            features.add(pair, start: previousStart, end: word.end)
        }
        previousHash = word.hash
        previousStart = word.start
        recent.append(RecentWord(hash: word.hash, start: word.start, clause: clause, marks: marks))
    }

    @inline(never)
    private mutating func matchSpaced(_ word: ScannedWord, group: UInt32) -> WordMarks {
        var marks: WordMarks = []
        let first = Int(group >> 8)
        for index in first..<(first + Int(group & 255)) {
            let entry = lexicon.entries[index]
            let length = entry.previous.count
            guard entry.spelling.isEmpty, length <= recent.count else { continue }
            var isMatch = true
            for (distance, position) in entry.previous.enumerated()
            where recent.back(distance).hash != lexicon.hashes[Int(position)] {
                isMatch = false
                break
            }
            guard isMatch else { continue }
            let start = length == 0 ? word.start : recent.back(length - 1).start
            marks.formUnion(act(on: entry, start: start, end: word.end, wordsBefore: length))
        }
        return marks
    }

    private mutating func act(
        on entry: Lexicon.Entry, start: Int, end: Int, wordsBefore: Int
    ) -> WordMarks {
        switch entry.role {
        case .cue(let kind):
            if isNegated(wordsBefore: wordsBefore, languages: entry.languages) { return [] }
            addCue(kind, start: start, end: end, languages: entry.languages)
            return []
        case .anger:
            countAnger(entry.languages)
            return wordsBefore == 0 ? .anger : []
        case .negator: return WordMarks(negatorIn: entry.languages)
        case .affirmer: return WordMarks(affirmerIn: entry.languages)
        case .postNegator:
            dropNegatedCues(languages: entry.languages)
            return []
        }
    }

    /// Whether one of the four words before a phrase, in the same clause, turns it.
    private func isNegated(wordsBefore: Int, languages: LanguageSet) -> Bool {
        let negator = WordMarks(negatorIn: languages)
        let affirmer = WordMarks(affirmerIn: languages)
        var distance = wordsBefore
        while distance < min(wordsBefore + 4, recent.count) {
            let word = recent.back(distance)
            if word.clause != clause || !word.marks.isDisjoint(with: affirmer) { return false }
            if !word.marks.isDisjoint(with: negator) { return true }
            distance += 1
        }
        return false
    }

    mutating func countAnger(_ languages: LanguageSet) {
        for (index, language) in [LanguageSet.english, .thai, .polish, .telugu].enumerated()
        where languages.contains(language) {
            angryWordCounts[index] += 1
        }
    }

    /// Telugu: a negation right after a phrase in the same clause takes the cue back.
    private mutating func dropNegatedCues(languages: LanguageSet) {
        while let last = cues.last, last.clause == clause, last.wordIndex + 2 >= wordCount,
            !last.languages.isDisjoint(with: languages), last.cue.kind != .money
        {
            cueCounts[Int(last.cue.kind.rawValue)] -= 1
            cues.removeLast()
        }
    }
}

// MARK: - Scripts without spaces

extension NarrativeReader {
    /// How far before a Thai phrase ไม่ still negates it: eight characters.
    private static var negationReach: Int { 24 }

    private mutating func readRun(_ word: ScannedWord) {
        previousHash = 0
        var grams = ScalarGrams()
        var starts: (Int, Int, Int) = (0, 0, 0)
        var offset = word.start
        while offset < word.end {
            let (value, end) = UTF8Reader.scalar(in: bytes, at: offset)
            grams.add(value)
            if grams.count >= 2 { matchUnspaced(grams.two, run: word.start, end: end) }
            if grams.count >= 3 { matchUnspaced(grams.three, run: word.start, end: end) }
            if grams.count >= 4 { matchUnspaced(grams.four, run: word.start, end: end) }
            if features.wantsCharacterGrams {
                features.add(grams.one, start: offset, end: end)
                if grams.count >= 2 { features.add(grams.two, start: starts.0, end: end) }
                if grams.count >= 3 { features.add(grams.three, start: starts.1, end: end) }
                if grams.count >= 4 { features.add(grams.four, start: starts.2, end: end) }
            }
            starts = (offset, starts.0, starts.1)
            offset = end
        }
    }

    @inline(__always)
    private mutating func matchUnspaced(_ hash: UInt64, run: Int, end: Int) {
        guard let group = lexicon.index.value(of: hash), group & Lexicon.markFlag == 0 else { return }
        matchSpelling(group: group, run: run, end: end)
    }

    private mutating func matchSpelling(group: UInt32, run: Int, end: Int) {
        let first = Int(group >> 8)
        for index in first..<(first + Int(group & 255)) {
            let entry = lexicon.entries[index]
            let length = entry.spelling.count
            guard length > 0, end - run >= length else { continue }
            let start = end - length
            guard bytes[start..<end].elementsEqual(lexicon.spellings[Range(entry.spelling)]) else { continue }
            switch entry.role {
            case .cue(let kind):
                if isNegatedRun(run: run, start: start) { continue }
                addCue(kind, start: start, end: end, languages: entry.languages)
            case .anger: countAnger(entry.languages)
            case .negator, .affirmer, .postNegator: continue
            }
        }
    }

    private func isNegatedRun(run: Int, start: Int) -> Bool {
        let negation: [UInt8] = [0xE0, 0xB9, 0x84, 0xE0, 0xB8, 0xA1, 0xE0, 0xB9, 0x88]
        var from = max(run, start - NarrativeReader.negationReach)
        while from + negation.count <= start {
            if bytes[from..<(from + negation.count)].elementsEqual(negation) { return true }
            from += 1
        }
        return false
    }
}

extension Range<Int> {
    fileprivate init(_ range: Range<Int32>) { self = Int(range.lowerBound)..<Int(range.upperBound) }
}
