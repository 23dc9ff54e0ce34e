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

/// A short list of spellings, compared where they would end.
struct SpellingList: @unchecked Sendable {
    private let bytes: UnsafePointer<UInt8>
    private let bounds: UnsafeBufferPointer<Range<Int>>

    /// - Parameter list: spellings apart by spaces, the longest first where one ends in another.
    init(_ list: StaticString) {
        bytes = list.utf8Start
        var bounds: [Range<Int>] = []
        var start = 0
        let count = list.utf8CodeUnitCount
        for end in 0...count where end == count || bytes[end] == 0x20 || bytes[end] == 0x0A {
            if end > start { bounds.append(start..<end) }
            start = end + 1
        }
        let kept = UnsafeMutableBufferPointer<Range<Int>>.allocate(capacity: bounds.count)
        _ = kept.initialize(from: bounds)
        self.bounds = UnsafeBufferPointer(kept)
    }

    /// The length of the spelling that ends at `end`; 0 if none does.
    func lengthBefore(_ text: UnsafeRawBufferPointer, _ end: Int, from limit: Int) -> Int {
        guard let number = numberBefore(text, end, from: limit) else { return 0 }
        return bounds[number].count
    }

    /// The number of the spelling that ends at `end`.
    func numberBefore(_ text: UnsafeRawBufferPointer, _ end: Int, from limit: Int) -> Int? {
        for number in 0..<bounds.count where end - bounds[number].count >= limit {
            if matches(text, end - bounds[number].count, number) { return number }
        }
        return nil
    }

    /// The number and length of the spelling that begins at `start`.
    func numberAfter(_ text: UnsafeRawBufferPointer, _ start: Int) -> (number: Int, length: Int)? {
        for number in 0..<bounds.count where start + bounds[number].count <= text.count {
            if matches(text, start, number) { return (number, bounds[number].count) }
        }
        return nil
    }

    func length(_ number: Int) -> Int { bounds[number].count }

    private func matches(_ text: UnsafeRawBufferPointer, _ start: Int, _ number: Int) -> Bool {
        let bound = bounds[number]
        for offset in 0..<bound.count where text[start + offset] != bytes[bound.lowerBound + offset] { return false }
        return true
    }
}

/// Small words of Thai that negation is made of.
enum ThaiWords {
    static let negations = SpellingList("ไม่ มิ ไม่มีใคร ไม้ ปราศจาก ไร้")
    /// What may stand between a negation and what it negates.
    static let particles = SpellingList(
        """
        ต้องการ อยากจะ ตั้งใจจะ คิดที่จะ คิดจะ ได้จะ ได้คิด มีแผนจะ มีแผน ประสงค์จะ ประสงค์ ถึงกับ ถึงขั้น ได้รับ ได้เป็น ได้ถูก ได้โดน
        มีใคร มีคน มีการ มีอะไร มีใครได้รับ อยาก ตั้งใจ คิด เคย ใช่ ได้ ถูก โดน เป็น ค่อย ทำให้ เกิด ไป มา เข้า ขอ เอา รู้สึก ว่า มี ต้อง
        ได้มี ใช้ ใคร ผู้ใด คน จำเป็นต้อง หวังจะ ยอม
        """)
}
