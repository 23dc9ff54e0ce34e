internal import EvenhandText

/// A cue before the narrative's language is known.
struct PendingCue {
    var cue: Cue
    var languages: LanguageSet
    /// The number of the word it was found at.
    var wordIndex: Int
}

extension NarrativeReader {
    /// Records a cue; one that overlaps one of the last of its kind widens it instead.
    mutating func addCue(_ kind: CueKind, start: Int, end: Int, languages: LanguageSet, amount: Money? = nil) {
        if kind != .money, start < plainEnd, end > plainStart { return }
        for index in (max(0, pendingCount &- 3)..<pendingCount).reversed() {
            let known = pending[index]
            if known.cue.kind == kind, known.languages == languages, start < known.cue.end {
                pending[index].cue.start = min(start, known.cue.start)
                pending[index].cue.end = max(end, known.cue.end)
                return
            }
        }
        let slot = Int(kind.rawValue)
        guard cueCounts[slot] < cueLimit else { return }
        cueCounts[slot] += 1
        (pending + pendingCount).initialize(
            to: PendingCue(
                cue: Cue(kind: kind, start: start, end: end, amount: amount), languages: languages,
                wordIndex: wordIndex))
        pendingCount += 1
    }

    /// Telugu: a negation right after a phrase in the same clause takes the cue back.
    mutating func dropNegatedCues(languages: LanguageSet, before start: Int) {
        while pendingCount > 0 {
            let last = pending[pendingCount - 1]
            guard last.cue.end <= start, last.wordIndex + 2 >= wordIndex, !last.languages.isDisjoint(with: languages),
                last.cue.kind != .money,
                !clauseEnds(from: last.cue.end, to: start)
            else { return }
            cueCounts[Int(last.cue.kind.rawValue)] -= 1
            pendingCount -= 1
        }
    }

    /// Whether a mark that ends a clause lies in a range of bytes.
    func clauseEnds(from start: Int, to end: Int) -> Bool {
        var offset = start
        while offset < end {
            switch bytes[offset] {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: ":"),
                UInt8(ascii: ","), 0x0A:
                return true
            default: offset += 1
            }
        }
        return false
    }

    /// The cues that count in `language` move to the workspace, by position; what the rules need to know of them.
    ///
    /// Thai and Telugu texts borrow English words, so English phrases count there too. In a language without a lexicon
    /// only sums of money count.
    func settleCues(in language: Language, workspace: ScoringWorkspace) -> NarrativeFindings {
        var accepted = LanguageSet(language)
        if language == .thai || language == .telugu { accepted.insert(.english) }
        var findings = NarrativeFindings()
        workspace.removeCues()
        for index in 0..<pendingCount where !pending[index].languages.isDisjoint(with: accepted) {
            let cue = pending[index].cue
            workspace.insert(cue)
            findings.cueCounts[Int(cue.kind.rawValue)] += 1
            if let amount = cue.amount {
                // A sum near the largest number is as large as any step asks for.
                let (tenfold, overflow) = amount.minorUnits.multipliedReportingOverflow(
                    by: 1_000 / amount.currency.minorUnitsPerUnit)
                let dollars = overflow ? Int64.max : tenfold / amount.currency.unitsPerTenDollars
                findings.largestSum = max(findings.largestSum, dollars)
            }
        }
        for slot in 0..<angryWordCounts.count where accepted.contains(LanguageSet.withAnger[slot]) {
            findings.angryWordCount += angryWordCounts[slot]
        }
        findings.wordCount = wordCount
        findings.exclamationMarkCount = looks.exclamationMarkCount
        findings.shoutedWordCount = looks.shoutedWordCount
        return findings
    }
}

extension LanguageSet {
    /// The languages angry words are counted for, in the order of `angryWordCounts`.
    static let withAnger: InlineArray<4, LanguageSet> = [.english, .thai, .polish, .telugu]
}
