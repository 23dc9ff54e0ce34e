/// A word, or a run of a script without spaces, as it lies in the text.
@frozen
public struct ScannedWord {
    /// Byte offset of its first byte.
    @usableFromInline package var start: Int
    /// Byte offset after its last byte.
    @usableFromInline package var end: Int
    /// ``WordHash`` of the folded word; 0 for an unspaced run, whose n-grams are hashed instead.
    @usableFromInline package var hash: UInt64
    @usableFromInline package var script: Script
    /// Three or more ASCII letters, all capitals, and not a row of X as redacted texts have it.
    @usableFromInline package var isShouted: Bool
    /// What its letters outside ASCII say about the language.
    @usableFromInline package var accent: Accent

    @inlinable package init(start: Int, end: Int, hash: UInt64, script: Script, isShouted: Bool, accent: Accent) {
        self.start = start
        self.end = end
        self.hash = hash
        self.script = script
        self.isShouted = isShouted
        self.accent = accent
    }
}

/// Cuts UTF-8 into words in one pass: letters, marks and digits form words, everything else parts them.
///
/// An apostrophe parts words too ("didn't" is *didn*, *t*), so that the several apostrophes people type do not make
/// several words. ASCII is read eight bytes at a time: one load is classified, folded and hashed
/// together. Damaged UTF-8 parts words.
@frozen
public struct WordScanner {
    @usableFromInline package let bytes: UnsafeRawBufferPointer
    /// Where reading goes on.
    @usableFromInline package var position: Int

    /// - Parameter bytes: must outlive the scanner.
    @inlinable package init(_ bytes: UnsafeRawBufferPointer, from position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    /// The next word; `nil` at the end. Each byte between words is shown to `separator` when it is ASCII and not a space.
    @inlinable @inline(__always)
    package mutating func next(separator: (UInt8, Int) -> Void) -> ScannedWord? {
        let count = bytes.count
        while position < count {
            let byte = bytes[position]
            if byte >= 0x80 {
                if let word = accentedWord(from: position) { return word }
                continue
            }
            if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 { return asciiWord() }
            if byte != 0x20 { separator(byte, position) }
            position &+= 1
        }
        return nil
    }

    /// The next word, without looking at what lies between.
    @inlinable package mutating func next() -> ScannedWord? { next { _, _ in } }

    @inlinable @inline(__always)
    mutating func asciiWord() -> ScannedWord {
        let start = position
        var state = WordHash.seed
        var allCapitals = true
        var allX = true
        var isWhole = false
        while !isWhole {
            var chunks: (UInt64, UInt64) = (0, 0)
            for half in 0..<2 where !isWhole {
                let chunk = WordScanner.load(bytes, position)
                let parts = ASCIIParts(chunk)
                let length = parts.wordByteCount
                if length < 8, chunk >> (UInt64(length) &* 8) & 0x80 != 0 {
                    // A letter outside ASCII may follow: read the word again the slow way.
                    position = start
                    return slowWord(from: start)
                }
                let kept: UInt64 = length == 8 ? ~0 : (1 << (UInt64(length) &* 8)) &- 1
                let folded = parts.folded & kept
                allCapitals = allCapitals && parts.capitals & kept == 0x8080_8080_8080_8080 & kept
                allX = allX && folded == 0x7878_7878_7878_7878 & kept
                if half == 0 { chunks.0 = folded } else { chunks.1 = folded }
                position &+= length
                isWhole = length < 8
            }
            // A word of a whole number of blocks ends in an empty one, which is not part of it.
            if chunks.0 != 0 { state = WordHash.mix(state, chunks.0, chunks.1) }
        }
        return ScannedWord(
            start: start, end: position, hash: WordHash.finish(state), script: .latin,
            isShouted: allCapitals && !allX && position &- start >= 3, accent: .none)
    }

    /// Eight bytes from `offset`, zeros after the end.
    @inlinable @inline(__always)
    package static func load(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        if offset &+ 8 <= bytes.count {
            return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        var chunk: UInt64 = 0
        var shift: UInt64 = 0
        var index = offset
        while index < bytes.count {
            chunk |= UInt64(bytes[index]) << shift
            shift += 8
            index += 1
        }
        return chunk
    }

    /// The word that starts with the non-ASCII scalar at `offset`, or `nil` after stepping over a separator.
    @usableFromInline package mutating func accentedWord(from offset: Int) -> ScannedWord? {
        let (value, end) = UTF8Reader.scalar(in: bytes, at: offset)
        let script = Script(value)
        switch script {
        case .none:
            position = end
            return nil
        case .thai, .otherUnspaced: return unspacedRun(script, from: offset)
        case .latin, .telugu, .otherSpaced: return slowWord(from: offset)
        }
    }

    @usableFromInline package mutating func slowWord(from start: Int) -> ScannedWord {
        var hash = WordHash()
        var script = Script.latin
        var accent = Accent.none
        var allCapitals = true
        var allX = true
        position = start
        while position < bytes.count {
            let (value, end) = UTF8Reader.scalar(in: bytes, at: position)
            let part = Script(value)
            if part == .none || part.isUnspaced { break }
            allCapitals = allCapitals && (0x41...0x5A).contains(value)
            allX = allX && value | 0x20 == 0x78
            if value >= 0x80 {
                accent = max(accent, Accent(value))
                if part != .latin { script = part }
            }
            hash.add(scalar: CaseFolding.fold(value))
            position = end
        }
        return ScannedWord(
            start: start, end: position, hash: hash.value, script: script,
            isShouted: allCapitals && !allX && position - start >= 3, accent: accent)
    }

    private mutating func unspacedRun(_ script: Script, from start: Int) -> ScannedWord {
        position = start
        while position < bytes.count {
            let (value, end) = UTF8Reader.scalar(in: bytes, at: position)
            guard Script(value) == script else { break }
            position = end
        }
        return ScannedWord(start: start, end: position, hash: 0, script: script, isShouted: false, accent: .none)
    }
}

/// What a word's Latin letters outside ASCII say about its language; the greater wins within a word.
@usableFromInline
package enum Accent: UInt8, Sendable, Comparable {
    case none
    /// Letters that several of the languages use in some words: é, ó.
    case neutral
    /// Letters of Polish.
    case polish
    /// Letters neither Polish nor English has.
    case foreign

    /// What the scalar says by itself.
    package init(_ scalar: UInt32) {
        switch scalar {
        case 0xE9, 0xC9, 0xF3, 0xD3: self = .neutral
        case 0x104...0x107, 0x118, 0x119, 0x141...0x144, 0x15A, 0x15B, 0x179...0x17C: self = .polish
        case 0xC0...0x24F, 0x1E00...0x1EFF: self = .foreign
        default: self = .none
        }
    }

    @usableFromInline package static func < (first: Accent, second: Accent) -> Bool { first.rawValue < second.rawValue }
}

/// Eight ASCII bytes looked at together. Lanes with the high bit set count as not part of a word.
@frozen
@usableFromInline struct ASCIIParts {
    /// Number of leading word bytes, 0…8.
    @usableFromInline let wordByteCount: Int
    /// The bytes with A–Z folded to a–z.
    @usableFromInline let folded: UInt64
    /// 0x80 in each lane that holds A–Z.
    @usableFromInline let capitals: UInt64

    /// Range tests by carry into the high bit: for a 7-bit lane x, x + (0x80 − lo) has it set when x ≥ lo.
    @inlinable @inline(__always) init(_ chunk: UInt64) {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let high: UInt64 = 0x8080_8080_8080_8080
        let seven = chunk & ~high
        let lower = seven | 0x2020_2020_2020_2020
        let letters = (lower &+ 0x1F &* ones) & ~(lower &+ 0x05 &* ones)
        let digits = (seven &+ 0x50 &* ones) & ~(seven &+ 0x46 &* ones)
        let isLetter = letters & ~chunk & high
        let other = ~(letters | digits) | chunk
        let stops = other & high
        wordByteCount = stops == 0 ? 8 : stops.trailingZeroBitCount &>> 3
        folded = chunk | isLetter >> 2
        capitals = isLetter & ~(chunk << 2)
    }
}
