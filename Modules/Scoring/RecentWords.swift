internal import EvenhandText

/// What a word does to the phrases around it.
struct WordMarks: OptionSet {
    let rawValue: UInt16
    init(rawValue: UInt16) { self.rawValue = rawValue }

    static let anger = WordMarks(rawValue: 1 << 15)

    /// A negator of these languages: the low bits are the languages'.
    init(negatorIn languages: LanguageSet) { rawValue = UInt16(languages.rawValue) & 0x1F }

    /// An affirmer of these languages.
    init(affirmerIn languages: LanguageSet) { rawValue = (UInt16(languages.rawValue) & 0x1F) << 8 }
}

/// A word just read.
struct RecentWord {
    var hash: UInt64 = 0
    var start = 0
    var clause: UInt32 = 0
    var marks: WordMarks = []
}

/// The last sixteen words, for phrases and negations that end in the next.
struct RecentWords {
    private var ring: InlineArray<16, RecentWord> = .init(repeating: RecentWord())
    private var total = 0

    /// How many words can be looked back to, at most 16.
    var count: Int { min(total, 16) }

    @inline(__always)
    mutating func append(_ word: RecentWord) {
        ring[total & 15] = word
        total &+= 1
    }

    /// The word `distance` before the last one added; 0 is the last.
    ///
    /// - Precondition: `distance < count`.
    @inline(__always)
    func back(_ distance: Int) -> RecentWord { ring[(total &- 1 &- distance) & 15] }
}

/// A cue before the narrative's language is known.
struct PendingCue {
    var cue: Cue
    var languages: LanguageSet
    var clause: UInt32
    /// The number of words read when it was found.
    var wordIndex: Int
}

extension NarrativeReader {
    /// Records a cue; one that overlaps the last of its kind widens it instead.
    mutating func addCue(_ kind: CueKind, start: Int, end: Int, languages: LanguageSet, amount: Money? = nil) {
        for index in cues.indices.suffix(3).reversed() {
            let known = cues[index]
            if known.cue.kind == kind, known.languages == languages, start < known.cue.end {
                cues[index].cue.start = min(start, known.cue.start)
                cues[index].cue.end = max(end, known.cue.end)
                return
            }
        }
        let slot = Int(kind.rawValue)
        guard cueCounts[slot] < cueLimit else { return }
        cueCounts[slot] += 1
        cues.append(
            PendingCue(
                cue: Cue(kind: kind, start: start, end: end, amount: amount), languages: languages, clause: clause,
                wordIndex: wordCount))
    }
}
