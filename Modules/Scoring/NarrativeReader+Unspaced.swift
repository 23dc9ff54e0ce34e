internal import EvenhandText

// Phrases of scripts without spaces: Thai.
extension NarrativeReader {
    mutating func readRun(_ run: ScannedWord) {
        beginRun()
        var grams = ScalarGrams()
        var starts: (Int, Int, Int) = (0, 0, 0)
        var offset = run.start
        while offset < run.end {
            let (value, end) = UTF8Reader.scalar(in: bytes, at: offset)
            grams.add(value)
            signature.add(Shingles.scalarHash(value))
            if grams.count >= 2 { matchUnspaced(grams.two, run: run.start, end: end) }
            if grams.count >= 3 { matchUnspaced(grams.three, run: run.start, end: end) }
            if grams.count >= 4 { matchUnspaced(grams.four, run: run.start, end: end) }
            if features.wantsCharacterGrams {
                features.add(gram: grams.one, start: offset, end: end)
                if grams.count >= 2 { features.add(gram: grams.two, start: starts.0, end: end) }
                if grams.count >= 3 { features.add(gram: grams.three, start: starts.1, end: end) }
                if grams.count >= 4 { features.add(gram: grams.four, start: starts.2, end: end) }
            }
            starts = (offset, starts.0, starts.1)
            offset = end
        }
    }

    @inline(__always)
    private mutating func matchUnspaced(_ hash: UInt64, run: Int, end: Int) {
        guard let chain = Lexicon.unspaced.unspacedIndex.value(of: hash) else { return }
        matchSpelling(chain: chain, run: run, end: end)
    }

    private mutating func matchSpelling(chain: UInt32, run: Int, end: Int) {
        Lexicon.unspaced.forEachEntry(from: chain) { entry in
            let start = end - entry.spelling.count
            guard start >= 0, isSpelling(entry.spelling, of: .unspaced, at: start) else { return }
            switch entry.role {
            case .cue(let kind):
                if isNegatedRun(run: run, start: start) { return }
                addCue(kind, start: start, end: end, languages: entry.languages)
            case .negatedCue(let kind):
                if isNegatedRun(run: run, start: start) {
                    addCue(kind, start: start, end: end, languages: entry.languages)
                }
            case .mention(let concept):
                if concept.isTurned, isNegatedRun(run: run, start: start) { return }
                mention(concept, start: start, end: end, languages: entry.languages)
            case .plain: setAside(start: start, end: end)
            case .currency: readThaiNumber(run: run, before: start, end: end)
            case .anger: countAnger(entry.languages)
            case .negator, .affirmer, .postNegator: return
            }
        }
    }

    /// Whether ไม่ and the words that may stand between it and what it negates come right before `start`.
    ///
    /// ไม่ binds to the next verb alone: in "if you do not fix it I sue" it must not reach "sue". So only particles and the
    /// verbs of wishing and intending may lie between.
    private func isNegatedRun(run: Int, start: Int) -> Bool {
        var place = start
        for _ in 0..<6 {
            if ThaiWords.negations.lengthBefore(bytes, place, from: run) != 0 { return true }
            let length = ThaiWords.particles.lengthBefore(bytes, place, from: run)
            if length == 0 { return false }
            place -= length
        }
        return false
    }
}
