import EvenhandJournal
import JournalConformance
import Testing

@Suite struct `The beginning of a text` {
    /// Letters with and without marks, characters of many code points, line ends of two bytes.
    private static let parts = [
        "a", " ", "é", "e\u{301}", "ค่ำ", "నా", "👩‍👩‍👧‍👦", "🇵🇱", "🇹🇭", "\r\n", "\n", "\u{301}", "\u{200D}", "語", "\0", "한",
    ]

    @Test func `is what a prefix of the whole text is`() {
        var chance = SeededGenerator(seed: 11)
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 0...60, using: &chance))
                .map { _ in Self.parts.randomElement(using: &chance) ?? "" }.joined()
            for count in [0, 1, 2, 5, 20, 100] {
                let found = Array(text.utf8).withUnsafeBytes { ComplaintExcerpt.beginning(of: $0, characters: count) }
                #expect(found.unicodeScalars.elementsEqual(text.prefix(count).unicodeScalars), "\(text) to \(count)")
            }
        }
    }

    @Test func `may be one character of many bytes`() {
        let text = "e" + String(repeating: "\u{301}", count: 4_000) + "nd"
        let found = Array(text.utf8).withUnsafeBytes { ComplaintExcerpt.beginning(of: $0, characters: 1) }
        #expect(found.unicodeScalars.count == 4_001)
    }
}
