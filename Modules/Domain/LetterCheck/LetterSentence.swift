/// One sentence of a letter, read against one language.
struct LetterSentence {
    let text: String
    let units: [LetterText.Unit]
    /// Challenges that are our own words, in the order of `LetterChallenge.allCases`.
    let challenges: [LetterChallenge]
    let mentionsThanks: Bool
    /// Thanks that asks for nothing and mocks nobody.
    let hasHonestThanks: Bool
    /// Where we promise a next step.
    let promises: [Range<Int>]
    let duties: [Range<Int>]
    let past: [Range<Int>]
    let times: [LetterTimeSpan]
    let verbLast: Bool

    var hasNextStep: Bool { !promises.isEmpty }

    init(_ text: String, lexicon: LetterLexicon) {
        let units = LetterText.units(of: text, lexicon.segmentation)
        self.text = text
        self.units = units
        challenges = Self.challenges(in: units, lexicon)
        let thanks = lexicon.thanks.ranges(in: units)
        let hollow = lexicon.hollowThanks.ranges(in: units)
        mentionsThanks = !thanks.isEmpty
        hasHonestThanks = thanks.contains { range in !hollow.contains { $0.overlaps(range) } }
        let duties = lexicon.duties.ranges(in: units)
        self.duties = duties
        promises = lexicon.promises.ranges(in: units, negations: lexicon.negations).filter { range in
            let isNegated =
                range.lowerBound > 0
                && lexicon.negations.longestEnd(at: range.lowerBound - 1, in: units) == range.lowerBound
            return !isNegated && !duties.contains { $0.contains(range.lowerBound) }
        }
        past = lexicon.past.ranges(in: units)
        times = LetterTimeSpan.all(in: units, lexicon.time)
        verbLast = lexicon.verbLast
    }

    static func challenges(in units: [LetterText.Unit], _ lexicon: LetterLexicon) -> [LetterChallenge] {
        let customersWords = reportedRanges(in: units, lexicon)
        return LetterChallenge.allCases.filter { kind in
            let found = lexicon.challenges[kind]?.ranges(in: units) ?? []
            return found.contains { range in !customersWords.contains { $0.contains(range.upperBound - 1) } }
        }
    }

    /// What the sentence only repeats of the customer's account: from “you wrote that” to the next “but”.
    private static func reportedRanges(in units: [LetterText.Unit], _ lexicon: LetterLexicon) -> [Range<Int>] {
        let turns = lexicon.contrast.ranges(in: units)
        return lexicon.reporting.ranges(in: units).map { cue in
            switch lexicon.reported {
            case .followsCue:
                let turn = turns.first { $0.lowerBound >= cue.upperBound }
                return cue.upperBound..<(turn?.lowerBound ?? units.count)
            case .precedesCue:
                let turn = turns.last { $0.upperBound <= cue.lowerBound }
                return (turn?.upperBound ?? 0)..<cue.upperBound
            }
        }
    }
}
