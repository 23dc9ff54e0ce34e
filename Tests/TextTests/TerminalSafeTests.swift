import Testing

@testable import EvenhandText

@Suite struct `Text for a terminal` {
    @Test func `ordinary text of any script passes unchanged`() {
        for text in ["", "plain", "ไม่มีใครตอบ", "zażółć", "తెలుగు", "👩‍👩‍👧", "שלום"] {
            #expect(Array(terminalSafe(text).unicodeScalars) == Array(text.unicodeScalars))
        }
    }

    @Test func `no control character is left`() {
        for value in UInt32(0)...0x2FFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let shown = terminalSafe("a" + String(scalar) + "b")
            #expect(!shown.unicodeScalars.contains { $0.properties.generalCategory == .control })
            // By scalars: a combining mark and the letter before it are one character.
            #expect(shown.unicodeScalars.first == "a")
            #expect(shown.unicodeScalars.last == "b")
        }
    }

    @Test func `controls are shown by their pictures`() {
        #expect(terminalSafe("\u{1B}[2J\u{7}") == "␛[2J␇")
        #expect(terminalSafe("\u{7F}\u{9B}31m") == "␡<U+009B>31m")
        #expect(terminalSafe("a\u{202E}b\u{2028}c") == "a<U+202E>b<U+2028>c")
        #expect(terminalSafe("a\r\nb\tc") == "a␍␊b␉c")
    }

    @Test func `lines are kept when asked for`() {
        #expect(terminalSafe("a\r\nb\tc\u{1B}", keepingLines: true) == "a␍\nb\tc␛")
    }
}
