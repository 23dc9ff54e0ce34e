import EvenhandScoring
import EvenhandTraining
import Testing

@testable import evenhand

@Suite struct `Explained scores` {
    private func document(
        _ text: String, cues: [(String, Range<Int>)] = [], grams: [Range<Int>] = [], id: String = "1"
    ) -> ScoreDocument {
        let bytes = Array(text.utf8)
        var terms = [
            ScoreDocument.Term(of: "priority", name: "urgency", weight: 300),
            ScoreDocument.Term(of: "priority", name: "clamp", weight: -50),
            ScoreDocument.Term(of: "topic", name: "prior", weight: -120),
        ]
        terms += grams.map {
            ScoreDocument.Term(of: "topic", name: String(decoding: bytes[$0], as: UTF8.self), weight: 40, range: $0)
        }
        return ScoreDocument(
            id: id, narrative: bytes, language: "en", untrained: false,
            topic: .init(label: "card", probability: 0.5), relief: nil, labels: [], severity: 0, heat: 0, priority: 250,
            cues: cues.map { .init(kind: $0.0, range: $0.1) }, terms: terms, model: "m@1", policy: "p")
    }

    private func explained(_ document: ScoreDocument, style: TextStyle = .plain) -> String {
        ScoreText(document, style: style, width: 100).explainedLines.joined(separator: "\n")
    }

    @Test func `the passages are the text, cut where cues and weighty words begin and end`() {
        let marked = MarkedText(
            document("I will sue you now", cues: [("legal_threat", 7..<10)], grams: [2..<10, 15..<18]))
        #expect(
            marked.passages == [
                .init(text: "I "), .init(text: "will ", isWeighty: true), .init(text: "sue", kinds: ["legal_threat"]),
                .init(text: " you "), .init(text: "now", isWeighty: true),
            ])
    }

    @Test func `cues that overlap make one passage of several kinds`() {
        let marked = MarkedText(document("sue for $500 today", cues: [("legal_threat", 0..<12), ("money", 8..<12)]))
        #expect(marked.passages.first == .init(text: "sue for $500", kinds: ["legal_threat", "money"]))
        #expect(marked.passages.map(\.text).joined() == "sue for $500 today")
    }

    @Test func `a range that lies outside or cuts a character marks nothing`() {
        let text = "é!"
        let marked = MarkedText(document(text, cues: [("harm", 1..<2), ("harm", 2..<9), ("harm", 3..<3)]))
        #expect(marked.passages == [.init(text: text)])
    }

    @Test func `plain text is marked with signs and a legend, and every sum is told`() {
        let text = explained(document("I will sue you", cues: [("legal_threat", 7..<10)], grams: [2..<6]))
        #expect(text.contains("I _will_ «sue»[legal threat] you"))
        #expect(text.contains("marked: «…»[legal threat] · _words that weigh with the model_"))
        #expect(text.contains("priority: the terms add up to 250"))
        #expect(text.contains("topic: the terms add up to −80 millibans"))
        #expect(text.contains("heat: no term applies, so 0"))
        #expect(!text.contains("\u{1B}"))
    }

    @Test func `terms that do not give the score are not passed over`() {
        var wrong = document("x")
        wrong.priority = 251
        #expect(explained(wrong).contains("the terms give 250, the score is 251: they do not add up"))
    }

    @Test func `a terminal gets colour and underline, and the text cannot steer it`() {
        let style = TextStyle(isColoured: true)
        let text = explained(document("sue \u{1B}[2J\u{202E}you", cues: [("legal_threat", 0..<3)]), style: style)
        #expect(text.contains("\u{1B}[1;4;34msue\u{1B}[0m"))
        #expect(text.contains("␛[2J<U+202E>you"))
    }

    @Test func `every real explanation adds up and shows the whole text`() throws {
        let scorer = Scorer(model: try ShippedModel.load())
        for text in ["They charged me $35 and I WILL sue you!!!", "ฉันจะฟ้องคุณ 500 บาท", "odchodzę\ni pozwę was"] {
            let result = scorer.explain(text)
            let document = Array(text.utf8).withUnsafeBytes {
                ScoreDocument(result.score, reasons: result.reasons, id: "1", narrative: $0)
            }
            let quantities = ScoreQuantity.all(of: document)
            #expect(quantities.allSatisfy { $0.addsUp })
            #expect(MarkedText(document).passages.map(\.text).joined() == text)
        }
    }

    @Test func `hostile text is shown by the page, not obeyed`() {
        let hostile = "</p><script>alert(1)</script><img src=x onerror='a()'>&amp;\u{202E}\u{0}"
        let bytes = ByteWriter()
        var document = document(hostile, cues: [("\"><script>", 0..<4)], grams: [4..<12], id: "<b id='x'>")
        document.topic = .init(label: "<i>", probability: 0.5)
        document.language = "en\"><script>"
        document.model = "<u>"
        ScorePage.write(document, to: bytes)
        let page = String(decoding: bytes.bytes, as: UTF8.self)
        for tag in ["<script", "<img", "<b id", "<i>", "<u>", "\u{202E}", "\u{0}"] { #expect(!page.contains(tag)) }
        #expect(page.contains("&lt;img src=x onerror=&#39;a()&#39;&gt;&amp;amp;&lt;U+202E&gt;␀"))
        #expect(ScorePage.head.contains("default-src 'none'"))
    }

    @Test func `the page names each kind in words beside its line`() {
        let bytes = ByteWriter()
        ScorePage.write(document("I sue", cues: [("legal_threat", 2..<5)]), to: bytes)
        let page = String(decoding: bytes.bytes, as: UTF8.self)
        #expect(
            page.contains(
                #"I <mark class="cue legal_threat">sue</mark><span class="tag" lang="en">legal threat</span></p>"#))
        for kind in CueKind.allCases {
            #expect(CueLook.kinds.contains(kind.name))
            #expect(ScorePage.head.contains("cue \(kind.name)\""))
            #expect(ScorePageStyle.sheet.contains(".\(kind.name) {"))
        }
    }
}
