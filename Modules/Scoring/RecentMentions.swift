internal import EvenhandText

/// The mentions met last, the oldest forgotten first.
struct RecentMentions {
    struct Mention {
        var concept = LexiconConcept.person
        var languages = LanguageSet()
        var wordIndex = 0
        var start = 0
        var end = 0
    }

    private var ring: InlineArray<8, Mention> = .init(repeating: Mention())
    private var count = 0

    mutating func removeAll() { count = 0 }

    mutating func add(_ mention: Mention) {
        ring[count & 7] = mention
        count &+= 1
    }

    /// Calls `body` with each mention, the newest first, until it answers true.
    func first(where body: (Mention) -> Bool) -> Mention? {
        var number = count
        while number > 0, count &- number < 8 {
            number &-= 1
            if body(ring[number & 7]) { return ring[number & 7] }
        }
        return nil
    }
}

extension NarrativeReader {
    /// Takes in half of a cue; with an earlier half in the same sentence it makes one.
    mutating func mention(_ concept: LexiconConcept, start: Int, end: Int, languages: LanguageSet) {
        if start < plainEnd, end > plainStart { return }
        for number in 0..<LexiconRule.all.count where LexiconRule.all[number].second == concept {
            let rule = LexiconRule.all[number]
            let first = mentions.pointee.first { known in
                known.concept == rule.first && known.languages == languages && known.end <= start
                    && isNear(known, start, languages, reach: rule.reach) && !sentenceEnds(from: known.end, to: start)
            }
            if let first { addCue(rule.kind, start: first.start, end: end, languages: languages) }
        }
        mentions.pointee.add(
            RecentMentions.Mention(concept: concept, languages: languages, wordIndex: wordIndex, start: start, end: end)
        )
    }

    private func isNear(_ known: RecentMentions.Mention, _ start: Int, _ languages: LanguageSet, reach: Int) -> Bool {
        languages == .thai ? start - known.end <= 12 * reach : wordIndex - known.wordIndex <= reach
    }

    /// A phrase that means something else than its words: cues in it are taken back, and none is found in it later.
    mutating func setAside(start: Int, end: Int) {
        (plainStart, plainEnd) = (start, end)
        while pendingCount > 0 {
            let last = pending[pendingCount - 1].cue
            guard last.kind != .money, last.start < end, last.end > start else { return }
            cueCounts[Int(last.kind.rawValue)] -= 1
            pendingCount -= 1
        }
    }

    /// Whether a mark that ends a sentence lies in a range of bytes; a point between digits or letters ends none.
    private func sentenceEnds(from start: Int, to end: Int) -> Bool {
        var offset = start
        while offset < end {
            switch bytes[offset] {
            case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), 0x0A: return true
            case UInt8(ascii: "."):
                if offset + 1 >= bytes.count || bytes[offset + 1] <= 0x20 { return true }
            default: break
            }
            offset += 1
        }
        return false
    }
}
