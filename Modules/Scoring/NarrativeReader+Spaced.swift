internal import EvenhandText

// Phrases of languages written with spaces.
extension NarrativeReader {
    /// Compares a phrase that is found by the word at `index`, or by it and the one before.
    mutating func matchSpaced(_ index: Int, _ entry: Lexicon.Entry) {
        let (hashes, count) = (columns.pointee.hashes, columns.pointee.count)
        guard entry.previous.count <= index, index &+ entry.following.count < count else { return }
        let words = lexicon.wordHashes
        var first = index
        for number in entry.previous {
            first &-= 1
            guard hashes[first] == words[number] || words[number] == 0 else { return }
        }
        var last = index
        for number in entry.following {
            last &+= 1
            guard hashes[last] == words[number] || words[number] == 0 else { return }
        }
        act(on: entry, from: first, to: last)
    }

    /// Looks up every stem of a word of Polish or Telugu, then the whole.
    mutating func matchInflected(_ index: Int) {
        let (start, end) = (Int(columns.pointee.starts[index]), Int(columns.pointee.ends[index]))
        var hash = WordHash()
        var length: UInt8 = 0
        var offset = start
        while offset < end, length < 48 {
            let (value, next) = UTF8Reader.scalar(in: bytes, at: offset)
            offset = next
            guard let folded = InflectedFolding.fold(value) else { continue }
            hash.add(scalar: folded)
            length &+= 1
            if length >= InflectedFolding.shortestStem,
                let chain = Lexicon.inflected.inflectedIndex.value(of: InflectedFolding.stem(hash.value))
            {
                matchInflected(index, chain: chain)
            }
        }
        guard offset == end else { return }
        if let chain = Lexicon.inflected.inflectedIndex.value(of: hash.value) { matchInflected(index, chain: chain) }
        if bytes[start] >= 0xE0 { matchEnding(index) }
    }

    private mutating func matchInflected(_ index: Int, chain: UInt32) {
        let lexicon = Lexicon.inflected
        lexicon.forEachEntry(from: chain) { entry in
            guard entry.previous.count <= index else { return }
            var place = index
            for position in entry.previous {
                guard isElement(lexicon.element(position), place &- 1) else { return }
                place &-= 1
            }
            act(on: entry, from: place, to: index)
        }
    }

    private func isElement(_ element: Lexicon.Element, _ index: Int) -> Bool {
        if element.stemLength == Lexicon.Element.anyWord { return true }
        let hash = InflectedFolding.hash(
            bytes, Int(columns.pointee.starts[index]), Int(columns.pointee.ends[index]), length: element.stemLength)
        return hash == element.hash
    }

    private mutating func matchEnding(_ index: Int) {
        let (start, end) = (Int(columns.pointee.starts[index]), Int(columns.pointee.ends[index]))
        for entry in Lexicon.inflected.endings where entry.spelling.count <= end - start {
            if isSpelling(entry.spelling, of: .inflected, at: end - entry.spelling.count) {
                act(on: entry, from: index, to: index)
                return
            }
        }
    }

    /// Whether the bytes at `start` are a spelling's.
    func isSpelling(_ spelling: Range<Int>, of lexicon: Lexicon, at start: Int) -> Bool {
        for place in 0..<spelling.count
        where bytes[start + place] != lexicon.spellings[spelling.lowerBound + place] {
            return false
        }
        return true
    }

    private mutating func act(on entry: Lexicon.Entry, from first: Int, to last: Int) {
        let (start, end) = (Int(columns.pointee.starts[first]), Int(columns.pointee.ends[last]))
        switch entry.role {
        case .cue(let kind):
            if negator(of: first, to: last, languages: entry.languages) != nil { return }
            addCue(kind, start: start, end: end, languages: entry.languages)
        case .negatedCue(let kind):
            guard let negator = negator(of: first, to: last, languages: entry.languages) else { return }
            addCue(kind, start: Int(columns.pointee.starts[negator]), end: end, languages: entry.languages)
        case .mention(let concept):
            if concept.isTurned, negator(of: first, to: last, languages: entry.languages) != nil { return }
            mention(concept, start: start, end: end, languages: entry.languages)
        case .plain: setAside(start: start, end: end)
        case .currency: readSpelledNumber(before: first, end: last)
        case .anger:
            // A single word was counted when it was taken out.
            if !entry.isOneWord { countAnger(entry.languages) }
        case .postNegator: dropNegatedCues(languages: entry.languages, before: start)
        case .negator, .affirmer: break
        }
    }

    /// Which of the five words before a phrase, in the same clause, turns it; `nil` if none does.
    private func negator(of first: Int, to last: Int, languages: LanguageSet) -> Int? {
        let (hashes, starts, ends) = (columns.pointee.hashes, columns.pointee.starts, columns.pointee.ends)
        let lexicon = languages == .english ? lexicon : .inflected
        let negator = WordMarks(negatorIn: languages)
        let affirmer = WordMarks(affirmerIn: languages)
        if clauseEnds(from: Int(starts[first]), to: Int(starts[last])) { return nil }
        var place = first
        while place > 0, first &- place < 5 {
            place &-= 1
            if clauseEnds(from: Int(ends[place]), to: Int(starts[place &+ 1])) { return nil }
            var marks = lexicon.marks(of: hashes[place])
            if place > 0 { marks.formUnion(lexicon.marks(of: WordHash.pair(hashes[place &- 1], hashes[place]))) }
            if !marks.isDisjoint(with: affirmer) { return nil }
            if !marks.isDisjoint(with: negator) { return place }
        }
        return nil
    }
}
