/// Phrases to look for together, found by the unit they begin with.
///
/// Nearly all phrases begin with a whole unit, so that at each place of a sentence only a handful are tried instead of
/// hundreds: a letter is checked in a fraction of a millisecond.
struct LetterPhrases: Sendable {
    private var byFirstUnit: [LetterText.Unit: [LetterPhrase]] = [:]
    /// Those that begin with part of a unit.
    private var others: [LetterPhrase] = []

    init() {}

    /// One phrase a line, written as `LetterPhrase` says.
    init(_ segmentation: LetterText.Segmentation, _ lines: String) {
        for phrase in [LetterPhrase](segmentation, lines) {
            if let units = phrase.firstUnits {
                for unit in units { byFirstUnit[unit, default: []].append(phrase) }
            } else {
                others.append(phrase)
            }
        }
    }

    /// Where any of the phrases stand, by starting place; a place has several when several phrases begin there.
    func ranges(in units: [LetterText.Unit], negations: LetterPhrases = LetterPhrases()) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for start in units.indices {
            for phrase in candidates(at: start, in: units) {
                if let end = phrase.end(at: start, in: units, negations: negations) { ranges.append(start..<end) }
            }
        }
        return ranges
    }

    /// Where the longest of the phrases ends that begins at `start`; nil when none does.
    func longestEnd(at start: Int, in units: [LetterText.Unit]) -> Int? {
        candidates(at: start, in: units).compactMap { $0.end(at: start, in: units) }.max()
    }

    private func candidates(at start: Int, in units: [LetterText.Unit]) -> [LetterPhrase] {
        guard start < units.count, let known = byFirstUnit[units[start]] else { return others }
        return others.isEmpty ? known : known + others
    }
}
