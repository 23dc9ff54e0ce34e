/// What a text says about its own language, gathered word by word.
///
/// Scripts decide first. Latin text is told apart by function words (see ``LanguageWords``) and by letters: Polish has
/// letters English lacks, and letters that neither has speak for ``Language/other``. Plain ASCII without a single known
/// function word counts as English, unless the sender declared another language: short messages ("Broken fridge") are
/// mostly that. Only the first 96 words are read, which settles it and keeps the cost of long texts flat.
public struct LanguageEvidence: Sendable {
    package var wordCount = 0
    var latin = 0
    var thaiBytes = 0
    var telugu = 0
    var elsewhere = 0
    var english = 0
    var polish = 0
    var foreign = 0

    static let wordLimit = 96

    package init() {}

    /// Whether further words would still be counted.
    package var isOpen: Bool { wordCount < LanguageEvidence.wordLimit }

    /// Counts a word.
    package mutating func add(_ word: ScannedWord) {
        guard isOpen else { return }
        wordCount &+= 1
        switch word.script {
        case .latin:
            latin &+= 1
            switch word.accent {
            case .polish: polish += 2
            case .foreign: foreign += 1
            case .none, .neutral: break
            }
            addFunctionWords(LanguageWords.table, word.hash)
        case .thai: thaiBytes += word.end - word.start
        case .telugu: telugu += 1
        case .otherSpaced: elsewhere += 1
        case .otherUnspaced: elsewhere += 1 + (word.end - word.start) / 6
        case .none: break
        }
    }

    /// Counts words of plain ASCII.
    @inline(__always)
    mutating func addLatin(_ hashes: UnsafePointer<UInt64>, count: Int) {
        guard isOpen else { return }
        let count = min(count, LanguageEvidence.wordLimit &- wordCount)
        wordCount &+= count
        latin &+= count
        addFunctionWords(LanguageWords.table, hashes, count: count)
    }

    private mutating func addFunctionWords(_ table: WordTable, _ hash: UInt64) {
        withUnsafePointer(to: hash) { addFunctionWords(table, $0, count: 1) }
    }

    @inline(__always)
    private mutating func addFunctionWords(
        _ table: WordTable, _ hashes: UnsafePointer<UInt64>, count: Int
    ) {
        var counts: UInt64 = 0
        for index in 0..<count { counts &+= 1 &<< UInt64(table.value(of: hashes[index])) }
        english &+= Int(counts & 0xFFFF)
        polish &+= Int(counts >> 16 & 0xFFFF)
        foreign &+= Int(counts >> 32 & 0xFFFF)
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

    /// Whether the text may turn out to be Polish or Telugu, whose lexicons cost more to read for.
    ///
    /// - Parameter isWhole: whether the whole text was read.
    package func mayBeInflected(isWhole: Bool) -> Bool {
        if telugu > 0 { return true }
        if polish > 0 { return polish > english || (isOpen && !isWhole) }
        if isOpen, !isWhole { return true }
        return english == 0 && foreign == 0 && latin > 0
    }

    /// The language of `bytes`, reading no more than it takes.
    package static func language(of bytes: UnsafeRawBufferPointer, declared: Language? = nil) -> Language {
        var evidence = LanguageEvidence()
        var scanner = WordScanner(bytes)
        while evidence.isOpen, let word = scanner.next() { evidence.add(word) }
        return evidence.language(declared: declared)
    }

    /// The language of `text`.
    package static func language(of text: String, declared: Language? = nil) -> Language {
        var text = text
        return text.withUTF8 { language(of: UnsafeRawBufferPointer($0), declared: declared) }
    }
}
