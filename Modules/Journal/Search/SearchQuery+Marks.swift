extension SearchQuery {
    /// Where the words asked for stand in a snippet: byte ranges of its UTF-8, in order, without overlap.
    package func marks(in snippet: String) -> [Range<Int>] {
        let needles = text.split { $0.isWhitespace || $0 == "\"" }.compactMap(Needle.init)
        var marks: [Range<Int>] = []
        var word = String.UnicodeScalarView()
        var wordStart = 0
        var offset = 0
        for scalar in snippet.unicodeScalars {
            let byteCount = UTF8.width(scalar)
            if SearchWords.isPartOfWord(scalar) {
                if word.isEmpty { wordStart = offset }
                word.append(scalar)
            } else if !word.isEmpty {
                marks += Self.marks(in: String(word), at: wordStart, needles)
                word = String.UnicodeScalarView()
            }
            offset += byteCount
        }
        if !word.isEmpty { marks += Self.marks(in: String(word), at: wordStart, needles) }
        return marks
    }

    /// A piece of the query as it is compared with one word.
    private struct Needle {
        let folded: String
        let original: String
        let isPrefix: Bool
        let isUnspaced: Bool

        init?(_ piece: Substring) {
            let letters = String(String.UnicodeScalarView(piece.unicodeScalars.filter(SearchWords.isPartOfWord)))
            guard let first = letters.unicodeScalars.first else { return nil }
            original = letters
            folded = SearchWords.folded(letters)
            isPrefix = piece.hasSuffix("*")
            isUnspaced = SearchText.isUnspaced(first)
        }
    }

    private static func marks(in word: String, at start: Int, _ needles: [Needle]) -> [Range<Int>] {
        let folded = SearchWords.folded(word)
        var marks: [Range<Int>] = []
        for needle in needles {
            if needle.isUnspaced {
                // A script without spaces: the word asked for stands anywhere within the run.
                if let place = word.utf8.firstRange(of: needle.original.utf8) {
                    let offset = word.utf8.distance(from: word.startIndex, to: place.lowerBound)
                    marks.append(start + offset..<start + offset + needle.original.utf8.count)
                }
            } else if folded == needle.folded || (needle.isPrefix && folded.hasPrefix(needle.folded)) {
                marks.append(start..<start + word.utf8.count)
            }
        }
        return marks.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { kept, mark in
            if kept.last.map({ $0.upperBound <= mark.lowerBound }) ?? true { kept.append(mark) }
        }
    }
}
