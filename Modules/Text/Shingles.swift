/// The runs of neighbouring words of a text, as hashes: what near-duplicates are verified by and samples grouped by.
///
/// A text with fewer words than a run is wide gives one shingle over all of them, an empty text none. A stretch of a
/// script without spaces counts as one word for each of its scalars.
public enum Shingles {
    /// The hashes of all runs of `width` words of `text`, in order of appearance, repeats included.
    ///
    /// At the default width they are those of ``ShingleHash``.
    package static func hashes(of bytes: UnsafeRawBufferPointer, width: Int = ShingleHash.width) -> [UInt64] {
        hashes(of: wordHashes(of: bytes), width: width)
    }

    /// The shingles of `text`.
    package static func hashes(of text: String, width: Int = ShingleHash.width) -> [UInt64] {
        var text = text
        return text.withUTF8 { hashes(of: UnsafeRawBufferPointer($0), width: width) }
    }

    /// The shingles of the text whose words have these hashes.
    package static func hashes(of words: [UInt64], width: Int = ShingleHash.width) -> [UInt64] {
        precondition(width > 0, "a shingle has at least one word")
        guard !words.isEmpty else { return [] }
        let length = min(width, words.count)
        var shingles: [UInt64] = []
        shingles.reserveCapacity(words.count - length + 1)
        var state: UInt64 = 0
        for index in words.indices {
            state = ShingleHash.roll(
                state, entering: words[index], leaving: index < length ? 0 : words[index - length], width: length)
            if index >= length - 1 { shingles.append(ShingleHash.finish(state, wordCount: length)) }
        }
        return shingles
    }

    /// The set of a text's shingles, ascending: the form that ``NearDuplicateIndex`` compares.
    public static func distinct(of bytes: UnsafeRawBufferPointer) -> [UInt64] {
        var shingles = hashes(of: bytes)
        shingles.sort()
        var kept = 0
        for index in shingles.indices where index == 0 || shingles[index] != shingles[kept - 1] {
            shingles[kept] = shingles[index]
            kept += 1
        }
        shingles.removeLast(shingles.count - kept)
        return shingles
    }

    /// The set of the shingles of `text`, ascending.
    public static func distinct(of text: String) -> [UInt64] {
        var text = text
        return text.withUTF8 { distinct(of: UnsafeRawBufferPointer($0)) }
    }

    /// The hashes of a text's words, in order; of a script without spaces, of its scalars.
    package static func wordHashes(of bytes: UnsafeRawBufferPointer) -> [UInt64] {
        var words: [UInt64] = []
        // English has a word for each five or six bytes.
        words.reserveCapacity(bytes.count / 5)
        var scanner = WordScanner(bytes)
        while let word = scanner.next() {
            if word.script.isUnspaced {
                appendScalars(of: word, in: bytes, to: &words)
            } else {
                words.append(word.hash)
            }
        }
        return words
    }

    private static func appendScalars(of word: ScannedWord, in bytes: UnsafeRawBufferPointer, to words: inout [UInt64])
    {
        var offset = word.start
        while offset < word.end {
            let (value, end) = UTF8Reader.scalar(in: bytes, at: offset)
            words.append(scalarHash(value))
            offset = end
        }
    }

    /// What stands for a word where words are not parted by spaces.
    @inlinable @inline(__always)
    package static func scalarHash(_ scalar: UInt32) -> UInt64 { WordHash.finish(UInt64(scalar)) }
}
