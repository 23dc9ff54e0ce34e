internal import EvenhandText

/// What a lexicon's phrase does when it is met.
enum LexiconRole: Sendable, Equatable {
    case cue(CueKind)
    /// A word of anger: counts as heat. A single word is invisible to the model, so that anger cannot move a topic.
    case anger
    /// Turns a cue that follows in the same clause: not, never, without.
    case negator
    /// Undoes a negator before it: *not hesitate*, *no choice but*.
    case affirmer
    /// Turns a cue before it: Telugu negates at the end.
    case postNegator
}

/// All phrases of all languages, found in the same pass that hashes the words: one look-up per word and one per pair of
/// words. A phrase is known by its only word, by its last two words, or by its last two to four characters where words are
/// not spaced; the rest is compared backwards, only on a hit.
///
/// Plain memory that is never freed: lexicons are made for the life of the process, and the hot path counts no references.
struct Lexicon: @unchecked Sendable {
    struct Entry: Sendable {
        var role: LexiconRole
        var languages: LanguageSet
        /// Hashes of the words before the last, nearest first; empty for unspaced phrases.
        var previous: Range<Int32>
        /// The phrase's bytes, for unspaced phrases; empty for spaced ones.
        var spelling: Range<Int32>

        var isOneWord: Bool { previous.isEmpty && spelling.isEmpty }
    }

    /// Hash → index of the first entry × 256 + number of entries.
    let index: HashIndex
    /// Word or pair of words → ``WordMarks``: such words ("not", "and") are frequent, and asked for only beside a phrase.
    private let markIndex: HashIndex
    private let entries: UnsafeBufferPointer<Entry>
    let hashes: UnsafePointer<UInt64>
    let spellings: UnsafePointer<UInt8>

    /// The longest phrase, in words, that a lexicon may hold.
    static let wordLimit = 8

    /// The lexicons the product ships with.
    static let standard = Lexicon(LexiconSource.all)

    init(_ sources: [LexiconSource]) {
        var builder = LexiconBuilder()
        for source in sources {
            for phrase in source.phrases { builder.add(phrase, role: source.role, languages: source.languages) }
        }
        var indexed: [(hash: UInt64, value: UInt32)] = []
        var entries: [Entry] = []
        for (hash, group) in builder.groups.sorted(by: { $0.key < $1.key }) {
            precondition(group.count < 256, "256 phrases or more end in the same two words")
            indexed.append((hash, UInt32(entries.count * 256 + group.count)))
            entries += group
        }
        index = HashIndex(indexed)
        markIndex = HashIndex(builder.marks.map { (hash: $0.key, value: UInt32($0.value.rawValue)) })
        self.entries = Lexicon.kept(entries)
        hashes = Lexicon.kept(builder.hashes + [0]).baseAddress.unsafelyUnwrapped
        spellings = Lexicon.kept(builder.spellings + [0]).baseAddress.unsafelyUnwrapped
    }

    private static func kept<Element>(_ list: [Element]) -> UnsafeBufferPointer<Element> {
        let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: list.count)
        _ = memory.initialize(from: list)
        return UnsafeBufferPointer(memory)
    }

    /// The phrases of a value of ``index``.
    @inline(__always)
    func entries(of group: UInt32) -> Slice<UnsafeBufferPointer<Entry>> {
        let first = Int(group >> 8)
        return entries[first..<(first + Int(group & 255))]
    }

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

/// Phrases of one role and language as they stand in the source.
struct LexiconSource: Sendable {
    var role: LexiconRole
    var languages: LanguageSet
    /// Phrases apart by commas or line ends. `stem(a|b|)` stands for each of its alternatives, the empty one too.
    var text: String

    var phrases: [String] {
        text.split(whereSeparator: { $0 == "," || $0 == "\n" }).flatMap { LexiconSource.expand(String($0)) }
    }

    /// All spellings of a phrase with alternatives in parentheses.
    static func expand(_ phrase: String) -> [String] {
        guard let open = phrase.firstIndex(of: "("), let close = phrase[open...].firstIndex(of: ")") else {
            return [phrase]
        }
        let inside = phrase[phrase.index(after: open)..<close]
        let rest = expand(String(phrase[phrase.index(after: close)...]))
        return inside.split(separator: "|", omittingEmptySubsequences: false).flatMap { choice in
            rest.map { phrase[..<open] + choice + $0 }
        }
    }
}

private struct LexiconBuilder {
    var groups: [UInt64: [Lexicon.Entry]] = [:]
    var marks: [UInt64: WordMarks] = [:]
    var hashes: [UInt64] = []
    var spellings: [UInt8] = []

    mutating func add(_ phrase: String, role: LexiconRole, languages: LanguageSet) {
        var phrase = phrase
        phrase.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            var scanner = WordScanner(bytes)
            var words: [ScannedWord] = []
            while let word = scanner.next() { words.append(word) }
            guard let last = words.last, words.count <= Lexicon.wordLimit else { return }
            if last.script.isUnspaced {
                addUnspaced(last, in: bytes, role: role, languages: languages)
            } else {
                addSpaced(words, role: role, languages: languages)
            }
        }
    }

    private mutating func addSpaced(_ words: [ScannedWord], role: LexiconRole, languages: LanguageSet) {
        let last = words[words.count - 1].hash
        let previous = words.dropLast().reversed().map(\.hash)
        switch role {
        case .negator, .affirmer:
            precondition(words.count <= 2, "a negator has at most two words")
            let mark = role == .negator ? WordMarks(negatorIn: languages) : WordMarks(affirmerIn: languages)
            marks[previous.isEmpty ? last : WordHash.pair(previous[0], last), default: []].formUnion(mark)
            return
        case .cue, .anger, .postNegator: break
        }
        let start = Int32(hashes.count)
        hashes += previous
        insert(
            Lexicon.Entry(role: role, languages: languages, previous: start..<Int32(hashes.count), spelling: 0..<0),
            at: previous.isEmpty ? last : WordHash.pair(previous[0], last))
    }

    private mutating func addUnspaced(
        _ word: ScannedWord, in bytes: UnsafeRawBufferPointer, role: LexiconRole, languages: LanguageSet
    ) {
        var grams = ScalarGrams()
        var offset = word.start
        while offset < word.end {
            let (value, end) = UTF8Reader.scalar(in: bytes, at: offset)
            grams.add(value)
            offset = end
        }
        let start = Int32(spellings.count)
        spellings += bytes[word.start..<word.end]
        insert(
            Lexicon.Entry(role: role, languages: languages, previous: 0..<0, spelling: start..<Int32(spellings.count)),
            at: grams.longest)
    }

    private mutating func insert(_ entry: Lexicon.Entry, at hash: UInt64) {
        // Longest first, so that the first match is the longest.
        var group = groups[hash, default: []]
        let length = { (entry: Lexicon.Entry) in entry.previous.count + entry.spelling.count }
        let place = group.firstIndex { length($0) < length(entry) } ?? group.endIndex
        group.insert(entry, at: place)
        groups[hash] = group
    }
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
