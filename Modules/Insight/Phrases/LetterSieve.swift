internal import EvenhandText

/// Lets one text of a template letter through and holds its copies back.
///
/// Two texts are one letter where their signatures agree in half of the bins that either has filled: they have about half of
/// their runs of eight words in common. A text of fewer than ten words has too few runs to tell, and many write the same few words
/// by themselves: it is let through. Of scripts without spaces five letters or marks count as a word. 64 bytes a text, and as
/// much again to find it by.
package struct LetterSieve: Sendable {
    private var letters: [NearDuplicateSignature] = []
    /// Letters by what two neighbouring bins hold. Two that agree in half of their bins have one of eight such pairs in common
    /// nine times in ten; two that agree in seven of ten, 995 times in 1,000.
    private var places: [UInt64: [Int32]] = [:]

    package init() {}

    /// Whether the text is no copy of one that was let through. The first of its letter is.
    package mutating func passes(_ text: String) -> Bool {
        var text = text
        let (signature, wordCount) = text.withUTF8 { buffer in
            let bytes = UnsafeRawBufferPointer(buffer)
            return (NearDuplicateSignature(of: bytes), Self.wordCount(of: bytes))
        }
        guard wordCount >= Self.leastWords else { return true }
        let keys = Self.keys(of: signature)
        for key in keys {
            for place in places[key] ?? [] where letters[Int(place)].estimatedJaccard(with: signature) >= 0.5 {
                return false
            }
        }
        let place = Int32(letters.count)
        letters.append(signature)
        for key in keys where places[key]?.count ?? 0 < Self.listLimit { places[key, default: []].append(place) }
        return true
    }

    /// Words that a text needs to be told from others.
    private static let leastWords = 10

    /// A pair with more is a phrase of many different texts.
    private static let listLimit = 8

    private static func wordCount(of bytes: UnsafeRawBufferPointer) -> Int {
        var scanner = WordScanner(bytes)
        var words = 0
        var letters = 0
        while let word = scanner.next() {
            if word.script.isUnspaced {
                letters += UTF8Reader.scalarCount(in: UnsafeRawBufferPointer(rebasing: bytes[word.start..<word.end]))
            } else {
                words += 1
            }
        }
        return words + letters / 5
    }

    private static func keys(of signature: NearDuplicateSignature) -> [UInt64] {
        (0..<NearDuplicateSignature.binCount / 2).compactMap { pair in
            let (first, second) = (signature.bins[2 * pair], signature.bins[2 * pair + 1])
            guard first & second != NearDuplicateSignature.emptyBin else { return nil }
            // The pair's number, so that what two different pairs hold is never taken for the same.
            return WordHash.pair(UInt64(first) << 32 | UInt64(second), UInt64(pair))
        }
    }
}
