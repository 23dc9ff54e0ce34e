/// Hashes of runs of neighbouring words: what search and near-duplicate detection compare texts by.
package enum Shingles {
    /// The hashes of all runs of `width` words of `text`, in order of appearance, repeats included.
    ///
    /// A text with fewer words gives one shingle over all of them, an empty text none. A run of a script without
    /// spaces counts as one word for each of its scalars.
    package static func hashes(of bytes: UnsafeRawBufferPointer, width: Int = 8) -> [UInt64] {
        precondition(width > 0, "a shingle has at least one word")
        var words: [UInt64] = []
        var scanner = WordScanner(bytes)
        while let word = scanner.next() {
            if word.script.isUnspaced {
                appendScalars(of: word, in: bytes, to: &words)
            } else {
                words.append(word.hash)
            }
        }
        guard !words.isEmpty else { return [] }
        let length = min(width, words.count)
        return (0...(words.count - length)).map { start in
            words[start..<(start + length)].reduce(WordHash.finish(UInt64(length)), WordHash.pair)
        }
    }

    /// The shingles of `text`.
    package static func hashes(of text: String, width: Int = 8) -> [UInt64] {
        var text = text
        return text.withUTF8 { hashes(of: UnsafeRawBufferPointer($0), width: width) }
    }

    private static func appendScalars(of word: ScannedWord, in bytes: UnsafeRawBufferPointer, to words: inout [UInt64])
    {
        var offset = word.start
        while offset < word.end {
            let (value, end) = UTF8Reader.scalar(in: bytes, at: offset)
            words.append(WordHash.finish(UInt64(value)))
            offset = end
        }
    }
}
