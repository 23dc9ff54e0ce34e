internal import EvenhandText

/// Counts how many said each phrase, now and before, for `EmergingPhrases`: whoever wrote it in several texts counts once.
///
/// The texts of now are read twice: the first time phrases fall into four million cells, whose counts are at least as high as
/// theirs, and after that only those are counted whose cell is high enough. So a phrase takes no memory unless it stands in
/// about as many texts as are asked for, and no count is an estimate. Of a template letter one text counts, the first that is
/// read, in each of the two times. What is read is bounded: beyond its budget of phrases no further text is taken.
package struct PhraseCounter: Sendable {
    private let reader: PhraseReader
    private let least: Int
    private let budget: (now: Int, before: Int)
    private var cells = [UInt8](repeating: 0, count: 1 << 22)
    /// Cells that hold any: about as many different phrases stand in texts of now, for two seldom share one.
    private var filledCells = 0
    /// Phrases met in the texts of now and of before, each once a text.
    private var met = (now: 0, before: 0)
    private var seen: (first: LetterSieve, now: LetterSieve, before: LetterSieve) = (.init(), .init(), .init())
    private var entries: [UInt64: Entry] = [:]
    /// Of the time being read: who wrote, and what each said, of those who may write several texts.
    private var writers: Set<Int64> = []
    private var said: Set<UInt64> = []
    private var isBefore = false
    /// Letters read of each time, and how many wrote them.
    package private(set) var lettersNow = 0
    package private(set) var lettersBefore = 0
    package private(set) var writersNow = 0
    package private(set) var writersBefore = 0
    /// Letters of now in which something was taken for one of the reader's names.
    package private(set) var namedNow = 0

    private struct Entry {
        var spelling: String
        var now = 0
        var before = 0
        /// The numbers of the first few texts that it stands in, by different writers.
        var examples: [Int64] = []
    }

    /// Texts that are named behind a phrase.
    package static let exampleCount = 3

    /// - Parameters:
    ///   - least: phrases said by fewer now are not counted; 1–255.
    ///   - budget: phrases, each once a text, after which no further text of now or of before is to be taken.
    package init(
        _ reader: PhraseReader, least: Int, budget: (now: Int, before: Int) = (now: 4_000_000, before: 12_000_000)
    ) {
        precondition((1...255).contains(least), "a cell counts to 255")
        (self.reader, self.least, self.budget) = (reader, least, budget)
    }

    /// Whether no further text of now is to be looked at.
    package var isFull: Bool { met.now >= budget.now }
    /// Whether no further text of before is to be counted.
    package var isFullBefore: Bool { met.before >= budget.before }

    /// Takes a text of now for the first time. All of them come before the first `count(_:number:by:hiding:)`.
    package mutating func look(at text: String) {
        guard seen.first.passes(text) else { return }
        reader.forEachPhrase(of: text) { hash, _ in
            let cell = Self.cell(of: hash)
            met.now += 1
            if cells[cell] == 0 { filledCells += 1 }
            if cells[cell] < .max { cells[cell] += 1 }
        }
    }

    /// Counts a text of now, in the same order as they were looked at.
    /// - Parameters:
    ///   - number: what the text is called.
    ///   - writer: who wrote it; nil: somebody who wrote no other.
    ///   - own: names that this text's phrases do not show, beside the reader's.
    package mutating func count(
        _ text: String, number: Int64, by writer: Int64? = nil, hiding own: HiddenNames = HiddenNames()
    ) {
        guard seen.now.passes(text) else { return }
        lettersNow += 1
        if isNew(writer) { writersNow += 1 }
        let isNamed = reader.forEachPhrase(of: text, hiding: own) { hash, spelling in
            guard cells[Self.cell(of: hash)] >= UInt8(least) else { return }
            if let writer, !said.insert(Self.saying(hash, writer)).inserted { return }
            var entry = entries[hash] ?? Entry(spelling: spelling())
            entry.now += 1
            if entry.examples.count < Self.exampleCount { entry.examples.append(number) }
            entries[hash] = entry
        }
        if isNamed { namedNow += 1 }
    }

    /// Counts a text of before; all texts of now were counted.
    /// - Parameter writer: who wrote it; nil: somebody who wrote no other.
    package mutating func countBefore(_ text: String, by writer: Int64? = nil) {
        if !isBefore {
            isBefore = true
            entries = entries.filter { $0.value.now >= least }
            (writers, said) = ([], [])
        }
        guard seen.before.passes(text) else { return }
        lettersBefore += 1
        if isNew(writer) { writersBefore += 1 }
        reader.forEachPhrase(of: text) { hash, _ in
            met.before += 1
            guard entries[hash] != nil else { return }
            if let writer, !said.insert(Self.saying(hash, writer)).inserted { return }
            entries[hash]?.before += 1
        }
    }

    private mutating func isNew(_ writer: Int64?) -> Bool {
        guard let writer else { return true }
        return writers.insert(writer).inserted
    }

    /// What rose, and the texts behind each phrase.
    package func emerging(
        falseShare: Double
    ) throws(EmergingPhrases.Fault) -> (phrases: EmergingPhrases, examples: [String: [Int64]]) {
        let counted = entries.values.filter { $0.now >= least }
        let phrases = try EmergingPhrases(
            counted.map { PhraseCount($0.spelling, now: $0.now, before: $0.before) }, textsNow: writersNow,
            textsBefore: writersBefore, hypotheses: filledCells, leastCount: least, falseShare: falseShare)
        let examples = Dictionary(counted.map { ($0.spelling, $0.examples) }) { first, _ in first }
        return (phrases, examples)
    }

    private static func saying(_ phrase: UInt64, _ writer: Int64) -> UInt64 {
        WordHash.pair(phrase, UInt64(bitPattern: writer))
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
