/// Cuts a letter into sentences.
///
/// A full stop, semicolon, question or exclamation mark (or a danda) ends a sentence, unless it belongs to an abbreviation, a
/// number, or a quotation still open. An empty line and a list item always end one; a single line break does not, since
/// letters arrive wrapped. Thai writes a space where others write a full stop, and also before conjunctions and around
/// figures: there every space ends a sentence except beside a digit, before a connective and inside a quotation.
enum LetterSentences {
    static func split(_ letter: String, lexicon: LetterLexicon) -> [String] {
        paragraphs(of: letter).flatMap { paragraph in
            switch lexicon.segmentation {
            case .words: splitAtStops(paragraph, abbreviations: lexicon.abbreviations)
            case .scalars: splitAtSpaces(paragraph, connectives: lexicon.connectives)
            }
        }
    }

    /// Blocks of text between empty lines or list bullets, each with white space made single.
    private static func paragraphs(of letter: String) -> [[Character]] {
        var blocks: [[Substring]] = [[]]
        for line in letter.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let words = line.split(whereSeparator: \.isWhitespace)
            if words.isEmpty || ["-", "*", "•", "–"].contains(words[0]) { blocks.append([]) }
            blocks[blocks.count - 1] += words
        }
        return blocks.filter { !$0.isEmpty }.map { Array($0.joined(separator: " ")) }
    }

    private static func splitAtStops(_ text: [Character], abbreviations: Set<String>) -> [String] {
        var sentences: [String] = []
        var start = 0
        var quotes = OpenQuotes(text)
        for index in text.indices {
            quotes.advance(over: index)
            guard !quotes.isOpen, ".!?…।;".contains(text[index]) else { continue }
            var end = index + 1
            while end < text.count, "\"”»’)".contains(text[end]) || ".!?…".contains(text[end]) { end += 1 }
            guard end >= text.count || text[end] == " " else { continue }
            if text[index] == ".", belongsToWord(index, end, text, abbreviations) { continue }
            append(text[start..<min(end, text.count)], to: &sentences)
            start = min(end, text.count)
            if start < index { start = index }
        }
        if start < text.count { append(text[start...], to: &sentences) }
        return sentences
    }

    /// Whether the full stop ends an abbreviation, an initial or an ordinal and the sentence goes on.
    private static func belongsToWord(
        _ stop: Int, _ end: Int, _ text: [Character], _ abbreviations: Set<String>
    ) -> Bool {
        guard end + 1 < text.count else { return false }
        let wordStart = text[..<stop].lastIndex(where: { $0 == " " || $0 == "(" }).map { $0 + 1 } ?? 0
        let word = String(text[wordStart..<stop]).lowercased()
        let next = text[end + 1]
        if abbreviations.contains(word) { return true }
        if word.count == 1, word.first?.isLetter == true, word != "i" { return true }
        if next.isLowercase { return true }
        return !word.isEmpty && word.allSatisfy(\.isNumber) && word.count <= 2 && next.isNumber
    }

    private static func splitAtSpaces(_ text: [Character], connectives: [String]) -> [String] {
        var sentences: [String] = []
        var start = 0
        var quotes = OpenQuotes(text)
        for index in text.indices {
            quotes.advance(over: index)
            guard !quotes.isOpen, text[index] == " ", index > start, index + 1 < text.count else { continue }
            let before = text[index - 1]
            let after = text[index + 1]
            if before.isNumber || after.isNumber || before == ":" { continue }
            if after.isASCII != before.isASCII, after.isLetter, before.isLetter { continue }
            let rest = String(text[(index + 1)..<min(index + 16, text.count)])
            if connectives.contains(where: { starts(rest, with: $0) }) { continue }
            append(text[start..<index], to: &sentences)
            start = index + 1
        }
        if start < text.count { append(text[start...], to: &sentences) }
        return sentences
    }

    private static func starts(_ text: String, with word: String) -> Bool {
        text.unicodeScalars.starts(with: word.unicodeScalars)
    }

    private static func append(_ text: ArraySlice<Character>, to sentences: inout [String]) {
        let trimmed = text.drop(while: { $0 == " " })
        if trimmed.contains(where: { $0.isLetter || $0.isNumber }) { sentences.append(String(trimmed)) }
    }
}

/// Which quotation is open at a place. A mark that is never closed in its paragraph opens nothing, so that a stray one
/// cannot hide the rest of the letter.
private struct OpenQuotes {
    private static let closing: [Character: Set<Character>] = [
        "“": ["”"], "„": ["”", "“"], "«": ["»"], "\"": ["\""],
    ]
    private let text: [Character]
    private var closers: Set<Character>?

    init(_ text: [Character]) { self.text = text }

    var isOpen: Bool { closers != nil }

    mutating func advance(over index: Int) {
        if let closers {
            // The stop inside the closing mark ends the quoted sentence and ours with it.
            if closers.contains(text[index]) { self.closers = nil }
        } else if let closers = Self.closing[text[index]], text[(index + 1)...].contains(where: closers.contains) {
            self.closers = closers
        }
    }
}
