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
        let needles = query.terms.map(needle)
        var folded = FoldedCharacters(characters)
        for start in characters.indices {
            // Cheapest first: few places begin with the needle's first code point.
            let offset = folded.offset(of: start)
            guard needles.contains(where: { folded.holds($0, at: offset) }) else { continue }
            if start == 0 || !isWord(characters[start - 1]) || isUnspaced(characters[start]) { return start }
        }
        return nil
    }

    /// What a term begins with, folded: its first word, and in scripts without spaces its first run, which the query has in
    /// overlapping pairs. One pair alone stands in many places that nobody asked for.
    private static func needle(_ term: SearchQuery.Term) -> [Unicode.Scalar] {
        var needle: [Unicode.Scalar] = []
        for word in term.words {
            let scalars = Array(SearchWords.folded(word).unicodeScalars)
            if needle.isEmpty {
                needle = scalars
            } else if scalars.count == 2, scalars[0] == needle.last, SearchText.isUnspaced(scalars[0]) {
                needle.append(scalars[1])
            } else {
                break
            }
        }
        return needle
    }

    private static func isWord(_ character: Character) -> Bool {
        character.unicodeScalars.first.map(SearchWords.isPartOfWord) ?? false
    }

    private static func isUnspaced(_ character: Character) -> Bool {
        character.unicodeScalars.first.map(SearchText.isUnspaced) ?? false
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
    mutating func holds(_ needle: [Unicode.Scalar], at offset: Int) -> Bool {
        for (place, scalar) in needle.enumerated() {
            while offset + place >= scalars.count {
                if offsets.count == characters.count { return false }
                foldNext()
            }
            if scalars[offset + place] != scalar { return false }
        }
        return true
    }

    private mutating func foldNext() {
        let character = characters[offsets.count]
        offsets.append(scalars.count)
        scalars.append(contentsOf: SearchWords.folded(String(character)).unicodeScalars)
    }
}
