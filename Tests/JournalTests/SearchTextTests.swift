import EvenhandJournal
import Testing

@Suite struct `Text for the search index` {
    @Test(arguments: ["", "Plain words, “quoted” – and 5 €.", "Zażółć gęślą jaźń", "నా ఖాతా నుండి", "привет"])
    func `is left alone in scripts with spaces`(_ text: String) {
        #expect(SearchText.segmented(text) == text)
    }

    @Test(arguments: [("คืน", " คื ืน น"), ("a銀行b", "a 銀行 行 b"), ("東", " 東"), ("ー", " ー"), ("x 😀 ก", "x 😀  ก")])
    func `is cut into pairs in scripts without`(_ text: String, _ segmented: String) {
        #expect(Array(SearchText.segmented(text).unicodeScalars) == Array(segmented.unicodeScalars))
    }

    @Test func `a run of a script without spaces is known from its pairs, and nothing else is taken for one`() throws {
        let runs = try ["คืนเงิน", "คืน", "\"คืน เงิน\"", "fee", "คืน*", "ก", "คืน50"].map { text in
            try SearchQuery(text).terms.map(\.run)
        }
        #expect(runs == [["คืนเงิน"], ["คืน"], [nil], [nil], ["คืน"], [nil], [nil]])
    }

    @Test func `a search takes so many characters, and so many bytes however few characters they are`() throws {
        _ = try SearchQuery(String(repeating: "ก", count: SearchQuery.lengthLimit))
        _ = try SearchQuery(String(repeating: "నా ", count: 133))
        let marked = "ก" + String(repeating: "\u{0E48}\u{0E49}\u{0E4A}\u{0E4B}", count: 300)
        #expect(marked.count == 1)
        let error = #expect(throws: JournalError.self) { _ = try SearchQuery(marked) }
        #expect(error?.code == .unusableQuery)
        #expect(error?.message.contains("at most 3200 bytes of UTF-8; this one has 3603") == true)
    }

    @Test func `snippets show the place found and keep within their length`() throws {
        let text = String(repeating: "word ", count: 100) + "Refünd now " + String(repeating: "tail ", count: 100)
        let snippet = Snippet.make(from: text, for: try SearchQuery("refund"))
        #expect(snippet.contains("Refünd now"))
        #expect(snippet.hasPrefix("… ") && snippet.hasSuffix(" …"))
        #expect(snippet.count <= Snippet.length + 4)
        let thai = String(repeating: "ก", count: 300) + "คืนเงิน" + String(repeating: "ข", count: 300)
        #expect(Snippet.make(from: thai, for: try SearchQuery("คืนเงิน")).contains("คืนเงิน"))
        // Its first two code points stand earlier, and are not what was asked for.
        let twice = "คืบ" + String(repeating: "ก", count: 300) + "คืนเงิน" + String(repeating: "ข", count: 300)
        #expect(Snippet.make(from: twice, for: try SearchQuery("คืนเงิน")).contains("คืนเงิน"))
        #expect(Snippet.make(from: twice, for: try SearchQuery("\"คืนเงิน กก\"")).contains("คืนเงิน"))
        let late = String(repeating: "ß Straße ", count: 60) + "İstanbul É́cole " + String(repeating: "tail ", count: 60)
        #expect(Snippet.make(from: late, for: try SearchQuery("ecole")).contains("cole"))
        // A word that begins like the one asked for is another.
        let alike = "This issue is old. " + String(repeating: "word ", count: 100) + "fee"
        let far = "Issues " + String(repeating: "word ", count: 100) + alike
        #expect(Snippet.make(from: far, for: try SearchQuery("is")).contains("is old"))
        #expect(Snippet.make(from: alike, for: try SearchQuery("iss*")).hasPrefix("This issue"))
        #expect(Snippet.make(from: "short", for: try SearchQuery("absent")) == "short")
    }
}
