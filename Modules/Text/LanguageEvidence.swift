/// What a text says about its own language, gathered word by word.
///
/// Scripts decide first. Latin text is told apart by function words (see ``LanguageWords``) and by letters: Polish has
/// letters English lacks, and letters that neither has speak for ``Language/other``. Plain ASCII without a single known
/// function word counts as English, unless the sender declared another language: short messages ("Broken fridge") are
/// mostly that. Only the first 96 words are read, which settles it and keeps the cost of long texts flat.
@frozen
public struct LanguageEvidence: Sendable {
    @usableFromInline package var wordCount = 0
    @usableFromInline var latin = 0
    @usableFromInline var thaiBytes = 0
    @usableFromInline var telugu = 0
    @usableFromInline var elsewhere = 0
    @usableFromInline var english = 0
    @usableFromInline var polish = 0
    @usableFromInline var foreign = 0

    @usableFromInline static let wordLimit = 96

    package init() {}

    /// Whether further words would still be counted.
    @inlinable @inline(__always) package var isOpen: Bool { wordCount < LanguageEvidence.wordLimit }

    /// Counts a word.
    @inlinable @inline(__always)
    package mutating func add(_ word: ScannedWord, words: borrowing HashIndex) {
        wordCount &+= 1
        switch word.script {
        case .latin: addLatin(word, words: words)
        case .thai: thaiBytes += word.end - word.start
        case .telugu: telugu += 1
        case .otherSpaced: elsewhere += 1
        case .otherUnspaced: elsewhere += 1 + (word.end - word.start) / 6
        case .none: break
        }
    }

    @inlinable @inline(__always)
    mutating func addLatin(_ word: ScannedWord, words: borrowing HashIndex) {
        latin &+= 1
        switch word.accent {
        case .polish: polish += 1
        case .foreign: foreign += 1
        case .none, .neutral: break
        }
        guard let value = words.value(of: word.hash) else { return }
        switch value {
        case LanguageWords.english: english &+= 1
        case LanguageWords.polish: polish &+= 1
        default: foreign &+= 1
        }
    }

    /// The language; `declared` decides only where the text says nothing.
    package func language(declared: Language?) -> Language {
        // A Thai word has about five characters of three bytes.
        let thai = (thaiBytes + 14) / 15
        let most = max(max(latin, thai), max(telugu, elsewhere))
        if most == 0 { return declared ?? .other }
        if thai == most { return .thai }
        if telugu == most { return .telugu }
        if elsewhere == most { return .other }
        if english == 0, polish == 0, foreign == 0 { return declared ?? .english }
        if foreign > max(english, polish) { return .other }
        return polish > english ? .polish : .english
    }

    /// The language of `bytes`, reading no more than it takes.
    package static func language(of bytes: UnsafeRawBufferPointer, declared: Language? = nil) -> Language {
        var evidence = LanguageEvidence()
        var scanner = WordScanner(bytes)
        while evidence.isOpen, let word = scanner.next() { evidence.add(word, words: LanguageWords.index) }
        return evidence.language(declared: declared)
    }

    /// The language of `text`.
    package static func language(of text: String, declared: Language? = nil) -> Language {
        var text = text
        return text.withUTF8 { language(of: UnsafeRawBufferPointer($0), declared: declared) }
    }
}
