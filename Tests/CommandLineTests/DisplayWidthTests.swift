import Testing

@testable import evenhand

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("plain", 5), ("zażółć", 6), ("สวัสดี", 4), ("ที่นี่", 2), ("తెలుగు", 5), ("日本", 4), ("한국", 4), ("👍🏽", 2), ("👨‍👩‍👧", 2),
        ("e\u{301}", 1), ("a\u{200B}b", 2), ("", 0),
    ])
    func `columns are counted as a terminal draws them`(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test func `a text that does not fit ends in an ellipsis and never exceeds the room`() {
        for text in ["a long English sentence", "ประโยคภาษาไทยที่ยาวมาก", "日本語の長い文章です"] {
            for columns in 0...30 {
                let fitted = DisplayWidth.fit(text, into: columns)
                #expect(DisplayWidth.of(fitted) <= columns)
                #expect(fitted == text || columns == 0 || fitted.hasSuffix("…"))
            }
        }
    }

    @Test func `padding fills to the column on either side`() {
        #expect(DisplayWidth.pad("日本", to: 6) == "日本  ")
        #expect(DisplayWidth.pad("42", to: 5, trailing: true) == "   42")
    }

    @Test func `wrapped lines fit, lose no word, and cut unspaced text at whole characters`() {
        let english = "the quick brown fox jumps over the lazy dog"
        let lines = TextWrapping.lines(english, columns: 12)
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= 12 })
        #expect(lines.joined(separator: " ") == english)
        let thai = "พนักงานพูดจาไม่สุภาพกับลูกค้าที่มาร้องเรียนเรื่องค่าธรรมเนียม"
        let thaiLines = TextWrapping.lines(thai, columns: 20)
        #expect(thaiLines.allSatisfy { DisplayWidth.of($0) <= 20 })
        #expect(thaiLines.joined() == thai)
    }

    @Test func `paragraphs stay apart`() {
        #expect(TextWrapping.lines("one\n\ntwo", columns: 20) == ["one", "", "two"])
    }
}
