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
        let folded = characters.map { SearchWords.folded(String($0)) }
        let needles = query.terms.compactMap { term in term.words.first.map { Array(SearchWords.folded($0)) } }
        for start in folded.indices {
            let beginsWord = start == 0 || !isWord(characters[start - 1]) || isUnspaced(characters[start])
            guard beginsWord else { continue }
            for needle in needles where matches(needle, folded, at: start) { return start }
        }
        return nil
    }

    private static func matches(_ needle: [Character], _ folded: [String], at start: Int) -> Bool {
        var rest = needle[...]
        var index = start
        while !rest.isEmpty {
            guard index < folded.count else { return false }
            let piece = folded[index]
            // The needle may end within a cluster, as when a pair of code points cuts a Thai syllable.
            let common = zip(piece.unicodeScalars, String(rest).unicodeScalars).prefix { $0 == $1 }.count
            if common == String(rest).unicodeScalars.count { return true }
            guard common == piece.unicodeScalars.count else { return false }
            rest = Array(String(String.UnicodeScalarView(String(rest).unicodeScalars.dropFirst(common))))[...]
            index += 1
        }
        return true
    }

    private static func isWord(_ character: Character) -> Bool {
        character.unicodeScalars.first.map(SearchWords.isPartOfWord) ?? false
    }

    private static func isUnspaced(_ character: Character) -> Bool {
        character.unicodeScalars.first.map(SearchText.isUnspaced) ?? false
    }
}
