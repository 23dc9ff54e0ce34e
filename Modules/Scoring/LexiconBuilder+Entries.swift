internal import EvenhandText

// What becomes of a phrase that was read.
extension LexiconBuilder {
    /// Takes in the phrase whose words were read.
    mutating func compile(_ source: OpenSource) {
        guard wordCount > 0 else { return }
        let last = memory.words[wordCount - 1]
        precondition(wordCount <= Lexicon.wordLimit, "a phrase of the lexicon has too many words")
        precondition(last.element.stemLength != Lexicon.Element.anyWord, "a phrase of the lexicon ends in any word")
        if source.isMark {
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

    private mutating func addMark(_ source: OpenSource) {
        precondition(wordCount <= 2, "a negator has at most two words")
        let mark =
            source.role == .negator
            ? WordMarks(negatorIn: source.languages) : WordMarks(affirmerIn: source.languages)
        let first = memory.words[0].element.hash
        let hash = wordCount == 2 ? WordHash.pair(first, memory.words[1].element.hash) : first
        marks.merge(hash, UInt32(mark.rawValue))
    }

    private mutating func addSpaced(_ source: OpenSource) {
        let words = memory.words
        let anchor =
            source.folds ? Anchor(last: wordCount - 1, hash: words[wordCount - 1].element.hash) : self.anchor()
        let start = elements.count
        var place = anchor.last
        while place > 0 {
            place -= 1
            elements.append(words[place].element)
        }
        place = anchor.last + 1
        while place < wordCount {
            elements.append(words[place].element)
            place += 1
        }
        let entry = Lexicon.Entry(
            role: source.role, languages: source.languages, from: start, previous: anchor.last,
            following: wordCount - 1 - anchor.last)
        if source.isAnger, wordCount == 1 { anger.merge(anchor.hash, UInt32(source.languages.rawValue)) }
        let stemLength = words[anchor.last].element.stemLength
        if source.folds {
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
        let words = memory.words
        var best = Anchor(last: 0, hash: 0)
        var leastOften = Float.infinity
        for place in 0..<wordCount where words[place].element.stemLength != Lexicon.Element.anyWord {
            precondition(words[place].element.stemLength == 0, "stems are for inflected languages")
            let hash = words[place].element.hash
            let often = words[place].often
            if often <= leastOften {
                leastOften = often
                best = Anchor(last: place, hash: hash)
            }
            guard place > 0, words[place - 1].element.stemLength == 0 else { continue }
            let before = words[place - 1].often
            let together = max(0.0021, 2 * min(often, before) * min(0.3, max(often, before) / 18))
            if together < leastOften {
                leastOften = together
                best = Anchor(last: place, hash: WordHash.pair(words[place - 1].element.hash, hash))
            }
        }
        return best
    }

    /// How often a word stands in a complaint, by ``LexiconFrequency``.
    func frequency(_ hash: UInt64) -> Float {
        switch ranks.value(of: hash) {
        case 1: 0.02
        case 2: 0.15
        case 3: 3
        default: 0.002
        }
    }

    static func ranks() -> HashIndex {
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
    private mutating func addUnspaced(_ source: OpenSource) {
        let last = memory.words[wordCount - 1]
        let phrase = UnsafeRawBufferPointer(memory.bytes)
        var grams = ScalarGrams()
        var offset = last.start
        while offset < last.end {
            let (value, end) = UTF8Reader.scalar(in: phrase, at: offset)
            grams.add(value)
            offset = end
        }
        let spelling = addSpelling(from: memory.words[0].start, to: last.end)
        unspaced.insert(
            Lexicon.Entry(role: source.role, languages: source.languages, spelling: spelling), at: grams.longest,
            in: &entries)
    }

    private mutating func addSpelling(from first: Int, to last: Int) -> Range<Int> {
        let start = spellings.count
        spellings.append(contentsOf: UnsafeRawBufferPointer(rebasing: memory.bytes[first..<last]))
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
                var entry = known[number].entry
                number = Int(known[number].next)
                entry.isLast = number < 0
                arranged.append(entry)
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
