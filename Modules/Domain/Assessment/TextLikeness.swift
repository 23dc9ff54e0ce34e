internal import EvenhandText

/// How alike two texts are: the share of their words that both have. Scripts without spaces are compared by pairs of
/// characters. Small enough to be done for a few dozen heads while somebody waits.
package struct WordSet: Sendable, Equatable {
    private let words: Set<UInt64>

    /// Words of fewer bytes say little of what a text is about.
    private static let wordByteFloor = 4

    package init(_ texts: [String]) {
        var words: Set<UInt64> = []
        for text in texts {
            var text = text
            text.withUTF8 { utf8 in
                let bytes = UnsafeRawBufferPointer(utf8)
                var scanner = WordScanner(bytes)
                while let word = scanner.next() {
                    if word.script.isUnspaced {
                        Self.addPairs(of: String(decoding: bytes[word.start..<word.end], as: UTF8.self), to: &words)
                    } else if word.end - word.start >= Self.wordByteFloor {
                        words.insert(word.hash)
                    }
                }
            }
        }
        self.words = words
    }

    package var isEmpty: Bool { words.isEmpty }

    /// 0–1000: words both have over words either has (Jaccard); 0 when either has none.
    package func likeness(to other: WordSet) -> Int {
        let shared =
            words.count < other.words.count
            ? words.count { other.words.contains($0) } : other.words.count { words.contains($0) }
        let either = words.count + other.words.count - shared
        return either == 0 ? 0 : shared * 1_000 / either
    }

    private static func addPairs(of run: String, to words: inout Set<UInt64>) {
        var before: UInt64?
        for scalar in run.unicodeScalars {
            let value = UInt64(scalar.value)
            if let before { words.insert(before << 32 | value) }
            before = value
        }
    }
}
