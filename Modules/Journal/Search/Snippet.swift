/// A few words around the first place a text answers a query.
package enum Snippet {
    package static let length = 160

    package static func make(from text: String, for query: SearchQuery) -> String {
        let characters = Array(text)
        let place = firstPlace(in: characters, of: query) ?? 0
        var start = max(0, place - length / 3)
        // Begin at a word where one begins near by; a script without spaces is cut where it is.
        if start > 0, let space = characters[start..<place].firstIndex(where: \.isWhitespace) { start = space + 1 }
        var end = min(characters.count, start + length)
        if end < characters.count, end - 24 > place,
            let space = characters[(end - 24)..<end].lastIndex(where: \.isWhitespace)
        {
            end = space
        }
        let body = String(characters[start..<end]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return (start > 0 ? "… " : "") + body + (end < characters.count ? " …" : "")
    }

    /// The earliest occurrence of any term's first word, by character; folded character by character, so that
    /// positions stay those of the text.
    private static func firstPlace(in characters: [Character], of query: SearchQuery) -> Int? {
        let needles = query.terms.map(Needle.init)
        var folded = FoldedCharacters(characters)
        for start in characters.indices {
            // Cheapest first: few places begin with the needle's first code point.
            let offset = folded.offset(of: start)
            guard needles.contains(where: { folded.holds($0, at: offset) }) else { continue }
            if start == 0 || !isWord(characters[start - 1]) || isUnspaced(characters[start]) { return start }
        }
        return nil
    }

    private static func isWord(_ character: Character) -> Bool {
        character.unicodeScalars.first.map(SearchWords.isPartOfWord) ?? false
    }

    private static func isUnspaced(_ character: Character) -> Bool {
        character.unicodeScalars.first.map(SearchText.isUnspaced) ?? false
    }
}

/// What a term begins with, folded: its first word, and in scripts without spaces its first run, which the query has in
/// overlapping pairs. One pair alone stands in many places that nobody asked for.
private struct Needle {
    private(set) var scalars: [Unicode.Scalar] = []
    /// What stands behind it must not go on the word.
    let isWhole: Bool

    init(_ term: SearchQuery.Term) {
        for word in term.words {
            let next = Array(SearchWords.folded(word).unicodeScalars)
            if scalars.isEmpty {
                scalars = next
            } else if next.count == 2, next[0] == scalars.last, SearchText.isUnspaced(next[0]) {
                scalars.append(next[1])
            } else {
                break
            }
        }
        let isBeginning = term.isPrefix && term.words.count == 1
        isWhole = !isBeginning && !(scalars.first.map(SearchText.isUnspaced) ?? false)
    }
}

/// A text folded as far as it is looked at: what is asked for mostly stands early, and folding is what costs.
private struct FoldedCharacters {
    private let characters: [Character]
    private var scalars: [Unicode.Scalar] = []
    /// Where each character that was folded begins among the scalars.
    private var offsets: [Int] = []

    init(_ characters: [Character]) { self.characters = characters }

    mutating func offset(of character: Int) -> Int {
        while offsets.count <= character { foldNext() }
        return offsets[character]
    }

    /// The needle may end within a character, as when a pair of code points cuts a Thai syllable.
    mutating func holds(_ needle: Needle, at offset: Int) -> Bool {
        for (place, scalar) in needle.scalars.enumerated() where self.scalar(at: offset + place) != scalar {
            return false
        }
        guard needle.isWhole, let behind = scalar(at: offset + needle.scalars.count) else { return true }
        return !SearchWords.isPartOfWord(behind)
    }

    /// nil behind the end.
    private mutating func scalar(at offset: Int) -> Unicode.Scalar? {
        while offset >= scalars.count {
            if offsets.count == characters.count { return nil }
            foldNext()
        }
        return scalars[offset]
    }

    private mutating func foldNext() {
        let character = characters[offsets.count]
        offsets.append(scalars.count)
        scalars.append(contentsOf: SearchWords.folded(String(character)).unicodeScalars)
    }
}
