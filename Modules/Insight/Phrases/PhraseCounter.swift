internal import EvenhandText

/// Counts in how many texts each phrase stands, now and before, for `EmergingPhrases`.
///
/// The texts of now are read twice: the first time phrases fall into four million cells, whose counts are at least as high as
/// theirs, and after that only those are counted whose cell is high enough. So a phrase takes no memory unless it stands in
/// about as many texts as are asked for, and no count is an estimate. Of a template letter one text counts, the first that is
/// read, in each of the two times.
package struct PhraseCounter: Sendable {
    private let reader: PhraseReader
    private let least: Int
    private var cells = [UInt8](repeating: 0, count: 1 << 22)
    private var seen: (first: LetterSieve, now: LetterSieve, before: LetterSieve) = (.init(), .init(), .init())
    private var entries: [UInt64: Entry] = [:]
    /// Letters read of each time.
    package private(set) var lettersNow = 0
    package private(set) var lettersBefore = 0

    private struct Entry {
        var spelling: String
        var now = 0
        var before = 0
        /// The numbers of the first few texts that it stands in.
        var examples: [Int64] = []
    }

    /// Texts that are named behind a phrase.
    package static let exampleCount = 3

    /// - Parameter least: phrases in fewer texts of now are not counted; 1–255.
    package init(_ reader: PhraseReader, least: Int) {
        precondition((1...255).contains(least), "a cell counts to 255")
        (self.reader, self.least) = (reader, least)
    }

    /// Takes a text of now for the first time. All of them come before the first `count(_:number:hiding:)`.
    package mutating func look(at text: String) {
        guard seen.first.passes(text) else { return }
        reader.forEachPhrase(of: text) { hash, _ in
            let cell = Self.cell(of: hash)
            if cells[cell] < .max { cells[cell] += 1 }
        }
    }

    /// Counts a text of now, in the same order as they were looked at.
    /// - Parameters:
    ///   - number: what the text is called.
    ///   - own: names that this text's phrases do not show, beside the reader's.
    package mutating func count(_ text: String, number: Int64, hiding own: HiddenNames = HiddenNames()) {
        guard seen.now.passes(text) else { return }
        lettersNow += 1
        reader.forEachPhrase(of: text, hiding: own) { hash, spelling in
            guard cells[Self.cell(of: hash)] >= UInt8(least) else { return }
            var entry = entries[hash] ?? Entry(spelling: spelling())
            entry.now += 1
            if entry.examples.count < Self.exampleCount { entry.examples.append(number) }
            entries[hash] = entry
        }
    }

    /// Counts a text of before; all texts of now were counted.
    package mutating func countBefore(_ text: String) {
        if lettersBefore == 0 { entries = entries.filter { $0.value.now >= least } }
        guard seen.before.passes(text) else { return }
        lettersBefore += 1
        reader.forEachPhrase(of: text) { hash, _ in entries[hash]?.before += 1 }
    }

    /// What rose, and the texts behind each phrase.
    package func emerging(
        falseShare: Double
    ) throws(EmergingPhrases.Fault) -> (phrases: EmergingPhrases, examples: [String: [Int64]]) {
        let counted = entries.values.filter { $0.now >= least }
        let phrases = try EmergingPhrases(
            counted.map { PhraseCount($0.spelling, now: $0.now, before: $0.before) }, textsNow: lettersNow,
            textsBefore: lettersBefore, leastCount: least, falseShare: falseShare)
        let examples = Dictionary(counted.map { ($0.spelling, $0.examples) }) { first, _ in first }
        return (phrases, examples)
    }

    private static func cell(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 42) }
}

extension EmergingPhrases {
    /// The strongest, without those that say the same of the same texts: of two phrases of which one stands in the other, or
    /// which overlap where no spaces part words, and whose counts are within a fifth of each other, the longer one is told.
    /// - Parameter limit: so many at most; of the 500 strongest phrases.
    package func told(limit: Int) -> [Phrase] {
        var told: [Phrase] = []
        for phrase in risen.prefix(500) {
            guard let place = told.firstIndex(where: { Self.areAlike($0, phrase) }) else {
                told.append(phrase)
                continue
            }
            if phrase.count.phrase.unicodeScalars.count > told[place].count.phrase.unicodeScalars.count {
                told[place] = phrase
            }
        }
        return Array(told.prefix(limit))
    }

    private static func areAlike(_ first: Phrase, _ second: Phrase) -> Bool {
        let counts = (min(first.count.now, second.count.now), max(first.count.now, second.count.now))
        guard counts.0 * 5 >= counts.1 * 4 else { return false }
        let (one, other) = (first.count.phrase, second.count.phrase)
        if " \(one) ".contains(" \(other) ") || " \(other) ".contains(" \(one) ") { return true }
        guard isUnspaced(one), isUnspaced(other) else { return false }
        let (head, tail) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
        return head.overlaps(tail) || tail.overlaps(head)
    }

    private static func isUnspaced(_ phrase: String) -> Bool {
        phrase.unicodeScalars.allSatisfy { Script($0.value).isUnspaced }
    }
}

extension [Unicode.Scalar] {
    /// Whether the other lies within, or the end of this is the beginning of the other for at least half of the shorter one.
    fileprivate func overlaps(_ other: [Unicode.Scalar]) -> Bool {
        let shorter = Swift.min(count, other.count)
        for start in indices {
            let rest = self[start...]
            if rest.starts(with: other) { return true }
            if rest.count * 2 >= shorter, other.starts(with: rest) { return true }
        }
        return false
    }
}
