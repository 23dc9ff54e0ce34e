internal import EvenhandText

/// Reads lexicon sources into flat tables.
///
/// Works on the bytes of the source as it lies in the program: no strings, one table of chains per way in. English is
/// read when the first scorer is made, so its cost is part of every start; the rest when the first text asks for it.
struct LexiconBuilder {
    private var entries: [HashChains.Chained] = []
    /// All entries, those of a chain side by side.
    private(set) var arranged: [Lexicon.Entry] = []
    var elements: [Lexicon.Element] = []
    var spellings: [UInt8] = []
    var endings: [Lexicon.Entry] = []
    var spaced = HashChains()
    var inflected = HashChains()
    var unspaced = HashChains()
    var marks = HashChains()
    var anger = HashChains()

    private let ranks = LexiconBuilder.ranks()
    private var phrase: [UInt8] = []
    private var words: [Word] = []
    private var open = OpenWord()
    /// What of a phrase follows the alternatives that are being spelled out, the innermost last.
    private var tails: [UnsafeBufferPointer<UInt8>] = []

    init() {
        entries.reserveCapacity(1 << 15)
        elements.reserveCapacity(1 << 16)
        phrase.reserveCapacity(256)
        words.reserveCapacity(32)
    }

    mutating func add(_ source: LexiconSource) {
        let bytes = UnsafeBufferPointer(start: source.text.utf8Start, count: source.text.utf8CodeUnitCount)
        var start = 0
        for end in 0...bytes.count
        where end == bytes.count || bytes[end] == UInt8(ascii: ",") || bytes[end] == 0x0A {
            expand(UnsafeBufferPointer(rebasing: bytes[start..<end]), source)
            start = end + 1
        }
    }

    /// Spells out the alternatives of what is left of a phrase. What stands before them is read once for all of them.
    private mutating func expand(_ rest: UnsafeBufferPointer<UInt8>, _ source: LexiconSource) {
        let known = state
        defer { state = known }
        guard let opening = rest.firstIndex(of: UInt8(ascii: "(")) else {
            read(rest, folds: source.folds)
            guard let tail = tails.popLast() else { return compile(source) }
            expand(tail, source)
            tails.append(tail)
            return
        }
        read(UnsafeBufferPointer(rebasing: rest[..<opening]), folds: source.folds)
        let closing = LexiconBuilder.closing(of: opening, in: rest)
        tails.append(UnsafeBufferPointer(rebasing: rest[(closing + 1)...]))
        var depth = 0
        var choice = opening + 1
        for place in opening...closing {
            switch rest[place] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            guard place == closing || (depth == 1 && rest[place] == UInt8(ascii: "|")) else { continue }
            expand(UnsafeBufferPointer(rebasing: rest[choice..<place]), source)
            choice = place + 1
        }
        tails.removeLast()
    }

    private static func closing(of opening: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var depth = 0
        for place in opening..<bytes.count {
            if bytes[place] == UInt8(ascii: "(") { depth += 1 }
            if bytes[place] == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0 { return place }
        }
        preconditionFailure("a parenthesis in a lexicon is not closed")
    }
}

// MARK: - One phrase

extension LexiconBuilder {
    private struct Word {
        var element: Lexicon.Element
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

    /// How far a phrase is read: kept by value, and put back before the next alternative.
    private var state: (open: OpenWord, wordCount: Int, byteCount: Int) {
        get { (open, words.count, phrase.count) }
        set {
            open = newValue.open
            words.removeLast(words.count - newValue.wordCount)
            phrase.removeLast(phrase.count - newValue.byteCount)
        }
    }

    /// Reads a piece of a phrase; a word may go on in the next piece.
    private mutating func read(_ piece: UnsafeBufferPointer<UInt8>, folds: Bool) {
        let bytes = UnsafeRawBufferPointer(piece)
        let start = phrase.count
        phrase.append(contentsOf: piece)
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            let isLetter = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
            let isSign = byte == UInt8(ascii: "*") || byte == UInt8(ascii: "~")
            if !isLetter && !isSign || open.isStem { closeWord(at: start + offset) }
            if (isLetter || isSign) && !open.isOpen {
                open = OpenWord()
                open.isOpen = true
                open.start = start + offset + (byte == UInt8(ascii: "~") ? 1 : 0)
            }
            if byte == UInt8(ascii: "*") { open.isStem = true }
            if byte == UInt8(ascii: "~") { open.isEnding = true }
            if isLetter { offset = readLetter(bytes, offset, folds: folds) } else { offset += 1 }
        }
    }

    @inline(__always)
    private mutating func readLetter(_ bytes: UnsafeRawBufferPointer, _ offset: Int, folds: Bool) -> Int {
        if bytes[offset] < 0x80 {
            // Lexicons are written in lower case.
            open.hash.add(bytes[offset])
            open.length += 1
            return offset + 1
        }
        let (value, end) = UTF8Reader.scalar(in: bytes, at: offset)
        if (0xE00...0xE7F).contains(value) { open.isUnspaced = true }
        if let folded = folds ? InflectedFolding.fold(value) : CaseFolding.fold(value) {
            open.hash.add(scalar: folded)
            open.length += 1
        }
        return end
    }

    private mutating func closeWord(at end: Int) {
        guard open.isOpen else { return }
        let stemLength = open.isStem ? (open.length == 0 ? Lexicon.Element.anyWord : open.length) : 0
        words.append(
            Word(
                element: Lexicon.Element(hash: open.length == 0 ? 0 : open.hash.value, stemLength: stemLength),
                start: open.start, end: open.isStem ? end - 1 : end, isEnding: open.isEnding,
                isUnspaced: open.isUnspaced))
        open = OpenWord()
    }

    private mutating func compile(_ source: LexiconSource) {
        closeWord(at: phrase.count)
        guard let last = words.last else { return }
        precondition(words.count <= Lexicon.wordLimit, "a phrase of the lexicon has too many words")
        precondition(last.element.stemLength != Lexicon.Element.anyWord, "a phrase of the lexicon ends in any word")
        if source.role.isMark {
            addMark(source)
        } else if last.isUnspaced {
            addUnspaced(source)
        } else if last.isEnding {
            let spelling = addSpelling(from: last.start, to: last.end)
            endings.append(
                Lexicon.Entry(role: source.role, languages: source.languages, spelling: spelling))
        } else {
            addSpaced(source)
        }
    }

    private mutating func addMark(_ source: LexiconSource) {
        precondition(words.count <= 2, "a negator has at most two words")
        let mark =
            source.role == .negator
            ? WordMarks(negatorIn: source.languages) : WordMarks(affirmerIn: source.languages)
        let hashes = words.map(\.element.hash)
        let hash = hashes.count == 2 ? WordHash.pair(hashes[0], hashes[1]) : hashes[0]
        marks.merge(hash, UInt32(mark.rawValue))
    }

    private mutating func addSpaced(_ source: LexiconSource) {
        let folds = source.folds
        let anchor = folds ? Anchor(last: words.count - 1, hash: words[words.count - 1].element.hash) : self.anchor()
        let start = elements.count
        for word in words[..<anchor.last].reversed() { elements.append(word.element) }
        for word in words[(anchor.last + 1)...] { elements.append(word.element) }
        let entry = Lexicon.Entry(
            role: source.role, languages: source.languages, from: start, previous: anchor.last,
            following: words.count - 1 - anchor.last)
        if source.role == .anger, words.count == 1 { anger.merge(anchor.hash, UInt32(source.languages.rawValue)) }
        let stemLength = words[anchor.last].element.stemLength
        if folds {
            precondition(stemLength == 0 || stemLength >= InflectedFolding.shortestStem, "a stem is too short")
            inflected.insert(
                entry, at: stemLength == 0 ? anchor.hash : InflectedFolding.stem(anchor.hash), in: &entries)
        } else {
            spaced.insert(entry, at: anchor.hash, in: &entries)
        }
    }

    /// What an English phrase is found by: a word, or two neighbours.
    private struct Anchor {
        /// The place of the word, or of the second of the two.
        var last: Int
        var hash: UInt64
    }

    /// The word or pair of neighbours of a phrase that is met least often.
    ///
    /// Neighbours are met as often as the rarer of them, times the share of places the other takes (ten times that, for
    /// words that go together do). A pair must be clearly rarer than the word to be worth a key of its own.
    private func anchor() -> Anchor {
        var best = Anchor(last: 0, hash: 0)
        var leastOften = Float.infinity
        for place in words.indices where words[place].element.stemLength != Lexicon.Element.anyWord {
            precondition(words[place].element.stemLength == 0, "stems are for inflected languages")
            let hash = words[place].element.hash
            let often = frequency(hash)
            if often <= leastOften {
                leastOften = often
                best = Anchor(last: place, hash: hash)
            }
            guard place > 0, words[place - 1].element.stemLength == 0 else { continue }
            let before = frequency(words[place - 1].element.hash)
            let together = max(0.0021, 2 * min(often, before) * min(0.3, max(often, before) / 18))
            if together < leastOften {
                leastOften = together
                best = Anchor(last: place, hash: WordHash.pair(words[place - 1].element.hash, hash))
            }
        }
        return best
    }

    /// How often a word stands in a complaint, by ``LexiconFrequency``.
    private func frequency(_ hash: UInt64) -> Float {
        switch ranks.value(of: hash) {
        case 1: 0.02
        case 2: 0.15
        case 3: 3
        default: 0.002
        }
    }

    private static func ranks() -> HashIndex {
        var list: [(hash: UInt64, value: UInt32)] = []
        for (rank, text) in [
            (1, LexiconFrequency.uncommon), (2, LexiconFrequency.common), (3, LexiconFrequency.everywhere),
        ] {
            var scanner = WordScanner(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
            while let word = scanner.next() { list.append((word.hash, UInt32(rank))) }
        }
        return HashIndex(list)
    }

    /// A phrase in Thai, found by its last run: spaces within it must stand in the text too.
    private mutating func addUnspaced(_ source: LexiconSource) {
        let last = words[words.count - 1]
        var grams = ScalarGrams()
        phrase.withUnsafeBytes { bytes in
            var offset = last.start
            while offset < last.end {
                let (value, end) = UTF8Reader.scalar(in: bytes, at: offset)
                grams.add(value)
                offset = end
            }
        }
        let spelling = addSpelling(from: words[0].start, to: last.end)
        unspaced.insert(
            Lexicon.Entry(role: source.role, languages: source.languages, spelling: spelling), at: grams.longest,
            in: &entries)
    }

    private mutating func addSpelling(from first: Int, to last: Int) -> Range<Int> {
        let start = spellings.count
        spellings.append(contentsOf: phrase[first..<last])
        return start..<spellings.count
    }
}

// MARK: - Chains

extension LexiconBuilder {
    /// Puts the entries of each chain side by side.
    mutating func arrangeChains() {
        // The first stands for digits, see ``Lexicon/digits``: it is in no chain and does nothing by itself.
        var arranged = [Lexicon.Entry(role: .negator, languages: [], from: 0, previous: 0, following: 0)]
        arranged.reserveCapacity(entries.count + 1)
        let known = entries
        func arrange(_ first: Int) -> Int {
            let start = arranged.count
            var number = first
            while number >= 0 {
                arranged.append(known[number].entry)
                number = known[number].next
                arranged[arranged.count - 1].isLast = number < 0
            }
            return start
        }
        spaced.renumber(arrange)
        inflected.renumber(arrange)
        unspaced.renumber(arrange)
        self.arranged = arranged
    }

    /// What is tried first of each entry.
    func neighbours() -> [UInt32] { arranged.map(neighbour) }

    private func neighbour(_ entry: Lexicon.Entry) -> UInt32 {
        func isWord(_ range: Range<Int>) -> Bool { !range.isEmpty && elements[range.lowerBound].stemLength == 0 }
        // A pair's own first word is known to be there already: the word after it says more.
        let side: (NeighbourCodes.Side, Int)? =
            isWord(entry.following)
            ? (.after, entry.following.lowerBound)
            : isWord(entry.previous) ? (.before, entry.previous.lowerBound) : nil
        return NeighbourCodes.code(hash: side.map { elements[$0.1].hash } ?? 0, side: side?.0, isLast: entry.isLast)
    }
}

extension LexiconSource {
    /// Whether words are compared without the marks people leave out. Words of anger and negations are looked up as they
    /// stand.
    fileprivate var folds: Bool {
        // Bits, not a set made of a list: asked for each piece of each phrase, making one was a third of the building.
        let inflected = LanguageSet.polish.rawValue | LanguageSet.telugu.rawValue
        return languages.rawValue & inflected != 0 && role != .anger && !role.isMark
    }
}

extension LexiconRole {
    fileprivate var isMark: Bool { self == .negator || self == .affirmer }
}
