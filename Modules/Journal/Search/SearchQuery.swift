internal import Foundation

/// What to search for: all of its terms must occur. `late fee` finds both words anywhere, `"late fee"` the phrase,
/// `refun*` every word that begins so. Case and accents do not matter. In scripts without spaces a word is found
/// wherever it stands within a run.
package struct SearchQuery: Equatable, Sendable, CustomStringConvertible {
    /// Words that stand one after the other; the last may be the beginning of a word.
    package struct Term: Equatable, Sendable {
        package var words: [String]
        package var isPrefix: Bool

        /// The code points one after another where the term is one run of a script without spaces, which the words are
        /// overlapping pairs of; nil for any other term.
        package var run: String? {
            var run = String.UnicodeScalarView()
            for word in words {
                let scalars = word.unicodeScalars
                guard !isPrefix, scalars.count == 2, let first = scalars.first, let last = scalars.last,
                    SearchText.isUnspaced(first), run.isEmpty || run.last == first
                else { return nil }
                if run.isEmpty { run.append(first) }
                run.append(last)
            }
            return run.isEmpty ? nil : String(run)
        }
    }

    package let text: String
    package let terms: [Term]

    /// The longest query taken, in characters.
    package static let lengthLimit = 400
    /// And in bytes of UTF-8: one character may hold any number of marks, each of which is looked up. A character of Thai or
    /// Telugu has 3 to 12 bytes, of a text hardly ever more than 6 in the mean.
    package static let byteLimit = 8 * lengthLimit

    /// Throws `unusableQuery` when the text holds no letter or digit, or is too long.
    package init(_ text: String) throws(JournalError) {
        // The bytes first: they are known, characters have to be counted.
        let byteCount = text.utf8.count
        guard byteCount <= Self.byteLimit else {
            throw JournalError(
                .unusableQuery,
                "A search takes at most \(Self.byteLimit) bytes of UTF-8; this one has \(byteCount). Leave words out.")
        }
        guard text.count <= Self.lengthLimit else {
            throw JournalError(
                .unusableQuery,
                "A search takes at most \(Self.lengthLimit) characters; this one has \(text.count). Leave words out.")
        }
        self.text = text
        terms = Self.terms(of: text)
        if terms.isEmpty {
            throw JournalError(
                .unusableQuery, "The search '\(text)' holds no letter or digit. Give a word, such as 'refund'.")
        }
    }

    package var description: String { text }

    private static func terms(of text: String) -> [Term] {
        var terms: [Term] = []
        let pieces = text.split(separator: "\"", omittingEmptySubsequences: false)
        for (position, piece) in pieces.enumerated() {
            // Odd pieces stand between quotation marks; a mark left open quotes to the end.
            if position % 2 == 1 {
                terms.append(contentsOf: term(of: piece))
            } else {
                for word in piece.split(whereSeparator: \.isWhitespace) { terms.append(contentsOf: term(of: word)) }
            }
        }
        return terms
    }

    private static func term(of piece: Substring) -> [Term] {
        let words = SearchWords.words(of: SearchText.segmented(String(piece)), folding: false)
        if words.isEmpty { return [] }
        let lastScalars = words[words.count - 1].unicodeScalars
        let lastIsHalfPair = lastScalars.count == 1 && lastScalars.first.map(SearchText.isUnspaced) == true
        if lastIsHalfPair {
            // The last code point of a run stands alone in a text only where the run ends; a query may end within one.
            return words.count == 1
                ? [Term(words: words, isPrefix: true)] : [Term(words: Array(words.dropLast()), isPrefix: false)]
        }
        return [Term(words: words, isPrefix: piece.hasSuffix("*"))]
    }
}

/// Words as the index sees them: maximal runs of letters, marks and digits.
package enum SearchWords {
    /// With `folding`, in lower case and without accents.
    package static func words(of text: String, folding: Bool) -> [String] {
        let source = folding ? folded(text) : text
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in source.unicodeScalars {
            if isPartOfWord(scalar) {
                word.append(scalar)
            } else if !word.isEmpty {
                words.append(String(word))
                word = String.UnicodeScalarView()
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        return words
    }

    /// Lower case, the combining accents U+0300 to U+036F taken off.
    package static func folded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        // Thai knows neither case nor accents, and nothing of it is decomposed.
        if text.unicodeScalars.allSatisfy({ (0x0E00...0x0E7F).contains($0.value) }) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
        where !(0x0300...0x036F).contains(scalar.value) {
            result.append(scalar)
        }
        return String(result)
    }

    package static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .privateUse:
            true
        default: false
        }
    }
}
