internal import EvenhandText

/// What a lexicon's phrase does when it is met.
enum LexiconRole: Sendable, Equatable {
    case cue(CueKind)
    /// A cue only where it is negated: *nobody told me*, *I was not aware*.
    case negatedCue(CueKind)
    /// Half of a cue: with another mention in the same sentence it makes one, see ``LexiconRule``.
    case mention(LexiconConcept)
    /// A word of anger: counts as heat. A single word is invisible to the model, so that anger cannot move a topic.
    case anger
    /// Means something else than the cue words in it: *blind spot*, *tennis court*.
    case plain
    /// A currency's name: number words before it make a sum.
    case currency
    /// Turns a cue that follows in the same clause: not, never, without.
    case negator
    /// Undoes a negator before it: *not hesitate*, *no choice but*.
    case affirmer
    /// Turns a cue before it: Telugu negates at the end.
    case postNegator
}

/// All phrases of all languages, and where to look for them.
///
/// Three ways in, because languages build words differently. English words are fixed forms: a phrase is found by the hash
/// of its rarest word or pair of words, asked for every word of every narrative, so frequent words never stand alone in
/// ``index``. Polish and Telugu words change at their end: phrases are found by the hash of a whole last word or of a stem,
/// and only narratives that may be in these languages are asked (``inflectedIndex``). Thai is not spaced: a phrase is found
/// by its last two to four characters (``unspacedIndex``). The rest of a phrase is compared backwards, only on a hit.
///
/// Plain memory that is never freed: lexicons are made for the life of the process, and the hot path counts no references.
struct Lexicon: @unchecked Sendable {
    /// A phrase in twelve bytes: of all that a narrative touches, the lexicon is what the caches have least room for.
    struct Entry: Sendable {
        var role: LexiconRole
        var languages: LanguageSet
        /// Whether no other entry after it is found by the same hash.
        var isLast = true
        private var previousCount: UInt8 = 0
        private var followingCount: UInt8 = 0
        private var spellingCount: UInt16 = 0
        /// The first of its words, or of its spelling's bytes.
        private var start: Int32 = 0

        /// A phrase of words: `previous` before the one it is found by, nearest first, then `following` after it.
        init(role: LexiconRole, languages: LanguageSet, from start: Int, previous: Int, following: Int) {
            self.role = role
            self.languages = languages
            self.start = Int32(start)
            previousCount = UInt8(previous)
            followingCount = UInt8(following)
        }

        /// A phrase known by its bytes: an unspaced one, or an ending.
        init(role: LexiconRole, languages: LanguageSet, spelling: Range<Int>) {
            self.role = role
            self.languages = languages
            start = Int32(spelling.lowerBound)
            spellingCount = UInt16(spelling.count)
        }

        /// The words before the one it is found by, nearest first; empty for unspaced phrases.
        @inline(__always) var previous: Range<Int> { Int(start)..<Int(start) &+ Int(previousCount) }
        /// The words after the one it is found by.
        @inline(__always) var following: Range<Int> {
            Int(start) &+ Int(previousCount)..<Int(start) &+ Int(previousCount) &+ Int(followingCount)
        }
        /// The phrase's bytes, for unspaced phrases and endings; empty for spaced ones.
        var spelling: Range<Int> { Int(start)..<Int(start) + Int(spellingCount) }

        var isOneWord: Bool { previousCount == 0 && followingCount == 0 && spellingCount == 0 }
    }

    /// A word of a phrase.
    struct Element: Sendable {
        /// Hash of the word, or of its first ``stemLength`` characters; 0 for any word at all.
        var hash: UInt64
        /// 0 for a whole word, else how many characters of it count; ``anyWord`` for any word at all.
        var stemLength: UInt8

        static let anyWord: UInt8 = .max
    }

    /// Word or pair of words of English, and words of anger of every language → number of the first entry.
    let index: HashIndex
    /// Single words of anger → ``LanguageSet``.
    let angerIndex: HashIndex
    /// Folded words and stems of Polish and Telugu → number of the first entry.
    let inflectedIndex: HashIndex
    /// Last characters of Thai phrases → number of the first entry.
    let unspacedIndex: HashIndex
    /// Word or pair of words → ``WordMarks``: such words ("not", "and") are frequent, and asked for only beside a phrase.
    private let markIndex: HashIndex
    let entries: UnsafePointer<Entry>
    /// What is tried first of an entry: a word beside the one it is found by.
    let neighbours: NeighbourCodes
    /// Of the words of phrases, in columns: hashes, 0 for any word, and how many characters count.
    let wordHashes: UnsafePointer<UInt64>
    private let stemLengths: UnsafePointer<UInt8>
    let spellings: UnsafePointer<UInt8>
    /// Endings of Telugu words that say something by themselves, the negations foremost.
    let endings: UnsafeBufferPointer<Entry>

    /// The entry that stands for any word that begins with a digit.
    static let digits = 0

    /// The longest phrase, in words, that a lexicon may hold.
    static let wordLimit = 12

    /// English, and the single words of anger of every language written with spaces: asked for every word of every text.
    static let standard = Lexicon(LexiconSource.english + LexiconSource.angerWithSpaces)
    /// Polish and Telugu. Made when a text first asks for it: most deployments read English alone.
    static let inflected = Lexicon(LexiconSource.polish + LexiconSource.telugu)
    /// Thai. Made when a text first asks for it.
    static let unspaced = Lexicon(LexiconSource.thai)

    init(_ sources: [LexiconSource]) {
        var builder = LexiconBuilder()
        for source in sources { builder.add(source) }
        builder.arrangeChains()
        index = HashIndex(builder.spaced.entries)
        angerIndex = HashIndex(builder.anger.entries)
        inflectedIndex = HashIndex(builder.inflected.entries)
        unspacedIndex = HashIndex(builder.unspaced.entries)
        markIndex = HashIndex(builder.marks.entries)
        entries = Lexicon.kept(builder.arranged).baseAddress.unsafelyUnwrapped
        neighbours = NeighbourCodes(builder.neighbours())
        precondition(neighbours.room <= ScoringWorkspace.triedLimit, "too many phrases are found by one word")
        wordHashes = Lexicon.column(of: builder.elements, closedBy: 0) { $0.hash }
        stemLengths = Lexicon.column(of: builder.elements, closedBy: 0) { $0.stemLength }
        spellings = Lexicon.column(of: builder.spellings, closedBy: 0) { $0 }
        endings = Lexicon.kept(builder.endings)
    }

    private static func kept<Element>(_ list: [Element]) -> UnsafeBufferPointer<Element> {
        let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: list.count)
        _ = memory.initialize(from: list)
        return UnsafeBufferPointer(memory)
    }

    /// One value of each element of a list, and `last` behind them.
    private static func column<Element, Value>(
        of list: [Element], closedBy last: Value, _ value: (Element) -> Value
    ) -> UnsafePointer<Value> {
        let memory = UnsafeMutablePointer<Value>.allocate(capacity: list.count + 1)
        for index in list.indices { (memory + index).initialize(to: value(list[index])) }
        (memory + list.count).initialize(to: last)
        return UnsafePointer(memory)
    }

    /// Calls `body` with each entry of a list that an index led to.
    @inline(__always)
    func forEachEntry(from first: UInt32, _ body: (Entry) -> Void) {
        var number = Int(first)
        while true {
            body(entries[number])
            if entries[number].isLast { return }
            number &+= 1
        }
    }

    /// A word of a phrase, by its number.
    func element(_ number: Int) -> Element { Element(hash: wordHashes[number], stemLength: stemLengths[number]) }

    /// What a word, or a pair of words, does to a phrase after it.
    func marks(of hash: UInt64) -> WordMarks {
        WordMarks(rawValue: UInt16(truncatingIfNeeded: markIndex.value(of: hash) ?? 0))
    }
}

/// What a word does to the phrases after it.
struct WordMarks: OptionSet {
    let rawValue: UInt16
    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A negator of these languages: the low bits are the languages'.
    init(negatorIn languages: LanguageSet) { rawValue = UInt16(languages.rawValue) & 0x1F }

    /// An affirmer of these languages.
    init(affirmerIn languages: LanguageSet) { rawValue = (UInt16(languages.rawValue) & 0x1F) << 8 }
}

/// Hashes of the last one to four characters of a run without spaces, rolled on character by character.
struct ScalarGrams {
    private(set) var count = 0
    private(set) var one: UInt64 = 0
    private(set) var two: UInt64 = 0
    private(set) var three: UInt64 = 0
    private(set) var four: UInt64 = 0

    @inline(__always)
    mutating func add(_ scalar: UInt32) {
        let hash = WordHash.finish(UInt64(scalar) &+ 0x51ED_270B)
        four = WordHash.pair(three, hash)
        three = WordHash.pair(two, hash)
        two = WordHash.pair(one, hash)
        one = hash
        count += 1
    }

    /// The hash of the last four characters, or of all if there are fewer.
    var longest: UInt64 {
        switch count {
        case 0, 1: one
        case 2: two
        case 3: three
        default: four
        }
    }
}
