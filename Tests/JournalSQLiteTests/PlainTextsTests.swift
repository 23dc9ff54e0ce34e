import Foundation
import Testing

@testable import EvenhandJournalSQLite

@Suite struct `Texts of a row` {
    @Test func `are taken apart as a decoder does it, or left to one`() throws {
        let plain = ["[\"harm\"]", "[\"\"]", "[\"harm\",\"blame\"]", "[\"ค่าธรรมเนียม\",\"a b\"]", "[\"]\",\"[,\"]"]
        for text in plain {
            let expected = try JSONDecoder().decode([String].self, from: Data(text.utf8))
            #expect(Array(text.utf8).withUnsafeBytes(ComplaintRow.plainTexts) == expected)
        }
        let others = [
            "[]", "[\"a\\n\"]", "[ \"a\"]", "[\"a\" ,\"b\"]", "[\"a\",]", "[\"a\"\"b\"]", "[1]", "{}", "[\"a", "\"a\"",
            "",
        ]
        for text in others {
            #expect(Array(text.utf8).withUnsafeBytes(ComplaintRow.plainTexts) == nil, "\(text)")
        }
    }
}
