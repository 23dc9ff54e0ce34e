internal import EvenhandText

/// Reads lexicon sources into flat tables.
///
/// Works on the bytes of the source as it lies in the program: no strings, no lists that grow and shrink with each
/// alternative, one table of chains per way in. English is read when the first scorer is made, so its cost is part of every
/// start; the rest when the first text asks for it.
struct LexiconBuilder {
    var entries: [HashChains.Chained] = []
    /// All entries, those of a chain side by side.
    var arranged: [Lexicon.Entry] = []
    var elements: [Lexicon.Element] = []
    var spellings: [UInt8] = []
    var endings: [Lexicon.Entry] = []
    var spaced = HashChains()
    var inflected = HashChains()
    var unspaced = HashChains()
    var marks = HashChains()
    var anger = HashChains()

    let ranks = LexiconBuilder.ranks()
    /// The phrase that is being read: its words, its bytes, and how many of both there are.
    let memory = PhraseMemory()
    var wordCount = 0
    private var byteCount = 0
    private var open = OpenWord()
    /// How many pieces wait behind the alternatives that are being spelled out.
    private var tailCount = 0
    /// By place of an opening parenthesis or bar in the source: where the choice after it ends.
    private var bars: [Int32] = []
    /// By place of an opening parenthesis in the source: its closing one.
    private var closings: [Int32] = []

    init() {
        // Room for English, the largest: memory that is not needed is not touched.
        entries.reserveCapacity(1 << 16)
        elements.reserveCapacity(1 << 17)
    }

    mutating func add(_ source: LexiconSource) {
        let source = OpenSource(source)
        let bytes = source.bytes
        link(bytes)
        var start = 0
        for end in 0...bytes.count
        where end == bytes.count || bytes[end] == UInt8(ascii: ",") || bytes[end] == 0x0A {
            expand(source, from: start, to: end)
            start = end + 1
        }
    }

    /// Finds where each choice ends, once for all phrases of a source: asked again for each phrase that they spell out, it
    /// was a fifth of the building.
    private mutating func link(_ bytes: UnsafeRawBufferPointer) {
        if bars.count < bytes.count {
            bars = Array(repeating: 0, count: bytes.count)
            closings = bars
        }
        var openings: [(opening: Int, mark: Int)] = []
        for place in bytes.indices {
            let byte = bytes[place]
            if byte == UInt8(ascii: "(") {
                openings.append((place, place))
            } else if byte == UInt8(ascii: "|"), let inner = openings.last {
                bars[inner.mark] = Int32(place)
                openings[openings.count - 1].mark = place
            } else if byte == UInt8(ascii: ")"), let inner = openings.popLast() {
                bars[inner.mark] = Int32(place)
                closings[inner.opening] = Int32(place)
            }
        }
        precondition(openings.isEmpty, "a parenthesis in a lexicon is not closed")
    }

    /// Spells out the alternatives of a piece of a phrase and of what waits behind it. What stands before them is read once
    /// for all of them.
    private mutating func expand(_ source: OpenSource, from start: Int, to end: Int) {
        let known = (open, wordCount, byteCount)
        let stop = read(source, from: start, to: end)
        if stop < end {
            let closing = Int(closings[stop])
            let waiting = tailCount
            if closing + 1 < end { wait(for: closing + 1..<end) }
            var choice = stop
            repeat {
                let next = Int(bars[choice])
                expand(source, from: choice + 1, to: next)
                choice = next
            } while choice < closing
            tailCount = waiting
        } else if tailCount > 0 {
            let tail = memory.tails[tailCount - 1]
            tailCount -= 1
            expand(source, from: tail.lowerBound, to: tail.upperBound)
            wait(for: tail)
        } else {
            var word = open
            close(&word, at: byteCount, source)
            compile(source)
        }
        (open, wordCount, byteCount) = known
    }

    /// Keeps a piece until what stands before it is read.
    private mutating func wait(for tail: Range<Int>) {
        precondition(tailCount < PhraseMemory.tailLimit, "a phrase of the lexicon has too many alternatives")
        (memory.tails + tailCount).initialize(to: tail)
        tailCount += 1
    }
}

// MARK: - Words

extension LexiconBuilder {
    /// A source as it is being read.
    struct OpenSource {
        let bytes: UnsafeRawBufferPointer
        let role: LexiconRole
        let languages: LanguageSet
        let isMark: Bool
        let isAnger: Bool
        /// Whether words are compared without the marks people leave out. Words of anger and negations are looked up as
        /// they stand.
        let folds: Bool

        init(_ source: LexiconSource) {
            bytes = UnsafeRawBufferPointer(start: source.text.utf8Start, count: source.text.utf8CodeUnitCount)
            role = source.role
            languages = source.languages
            let marks = source.role == .negator || source.role == .affirmer
            let angers = source.role == .anger
            let inflected: LanguageSet = [.polish, .telugu]
            isMark = marks
            isAnger = angers
            folds = !marks && !angers && !source.languages.isDisjoint(with: inflected)
        }
    }

    struct Word {
        var element: Lexicon.Element
        /// How often it stands in complaints; not asked for where words fold.
        var often: Float
        /// Where it stands in the phrase.
        var start: Int
        var end: Int
        var isEnding: Bool
        var isUnspaced: Bool
    }

    /// A word that is being read.
    private struct OpenWord {
        var hash = WordHash()
        var length: UInt8 = 0
        var start = 0
        var isOpen = false
        var isStem = false
        var isEnding = false
        var isUnspaced = false
    }

    /// Reads a piece of a phrase up to its first alternatives; a word may go on in the next piece.
    ///
    /// - Returns: the place of the parenthesis it stopped at, or `end`.
    private mutating func read(_ source: OpenSource, from start: Int, to end: Int) -> Int {
        let bytes = source.bytes
        // From places in the source to places in the phrase.
        let shift = byteCount - start
        var word = open
        var offset = start
        while offset < end {
            let byte = bytes[offset]
            if byte == UInt8(ascii: "(") { break }
            let isLetter = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
            let isSign = byte == UInt8(ascii: "*") || byte == UInt8(ascii: "~")
            if !isLetter && !isSign || word.isStem { close(&word, at: shift + offset, source) }
            if (isLetter || isSign) && !word.isOpen {
                word.isOpen = true
                word.start = shift + offset + (byte == UInt8(ascii: "~") ? 1 : 0)
            }
            if byte == UInt8(ascii: "*") { word.isStem = true }
            if byte == UInt8(ascii: "~") { word.isEnding = true }
            if isLetter && byte < 0x80 {
                // Lexicons are written in lower case.
                word.hash.addInPlace(byte)
                word.length += 1
                offset += 1
            } else if isLetter {
                offset = LexiconBuilder.readLetter(source, at: offset, into: &word)
            } else {
                offset += 1
            }
        }
        memory.keep(UnsafeRawBufferPointer(rebasing: bytes[start..<offset]), at: byteCount)
        byteCount += offset - start
        open = word
        return offset
    }

    private static func readLetter(_ source: OpenSource, at offset: Int, into word: inout OpenWord) -> Int {
        let (value, end) = UTF8Reader.scalar(in: source.bytes, at: offset)
        if (0xE00...0xE7F).contains(value) { word.isUnspaced = true }
        if let folded = source.folds ? InflectedFolding.fold(value) : CaseFolding.fold(value) {
            word.hash.add(scalar: folded)
            word.length += 1
        }
        return end
    }

    private mutating func close(_ word: inout OpenWord, at end: Int, _ source: OpenSource) {
        guard word.isOpen else { return }
        precondition(wordCount < PhraseMemory.wordLimit, "a phrase of the lexicon has too many words")
        let stemLength = word.isStem ? (word.length == 0 ? Lexicon.Element.anyWord : word.length) : 0
        let hash = word.length == 0 ? 0 : word.hash.value
        (memory.words + wordCount).initialize(
            to: Word(
                element: Lexicon.Element(hash: hash, stemLength: stemLength),
                often: source.folds ? 0 : frequency(hash), start: word.start,
                end: word.isStem ? end - 1 : end, isEnding: word.isEnding, isUnspaced: word.isUnspaced))
        wordCount += 1
        word = OpenWord()
    }
}

/// The memory a phrase is read in: taken once for a lexicon.
final class PhraseMemory {
    static let wordLimit = 32
    static let tailLimit = 64
    private static let byteLimit = 4_096

    let words = UnsafeMutablePointer<LexiconBuilder.Word>.allocate(capacity: PhraseMemory.wordLimit)
    /// What of a phrase follows the alternatives that are being spelled out, the innermost last.
    let tails = UnsafeMutablePointer<Range<Int>>.allocate(capacity: PhraseMemory.tailLimit)
    /// The phrase as it is spelled out.
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: PhraseMemory.byteLimit, alignment: 1)

    deinit {
        words.deallocate()
        tails.deallocate()
        bytes.deallocate()
    }

    func keep(_ piece: UnsafeRawBufferPointer, at place: Int) {
        precondition(place + piece.count <= bytes.count, "a phrase of the lexicon is too long")
        guard let source = piece.baseAddress, let target = bytes.baseAddress else { return }
        (target + place).copyMemory(from: source, byteCount: piece.count)
    }
}
