import EvenhandMessages
import EvenhandScoring
import EvenhandTraining
import Testing

@testable import evenhand

/// The line that `evenhand score --json` prints, made by the quick way, the explaining way and the way over the wire.
@Suite struct `Lines of scores` {
    private static let texts = [
        "They charged me $35 twice and I will sue. I am 82 years old and leave now!!!",
        "The kettle burnt my hand, ราคา 500 บาท", "Zapłaciłem 120 zł i odchodzę. To skandal!",
        "ฉันจะฟ้องคุณ", "నేను ఫిర్యాదు చేస్తాను", "x", "quote \" and \u{1B}[2J control $9.99",
    ]

    private let scorer: Scorer

    init() throws { scorer = Scorer(models: try ShippedModel.all()) }

    private func quick(_ text: String) -> String {
        let bytes = ByteWriter()
        let lines = ScoreLineWriter(scorer)
        let workspace = scorer.makeWorkspace()
        var text = text
        text.withUTF8 { utf8 in
            let narrative = UnsafeRawBufferPointer(utf8)
            let score = scorer.score(narrative, using: workspace)
            Array("7".utf8).withUnsafeBytes { id in
                lines.write(score, id: id, narrative: narrative, workspace: workspace, to: bytes)
            }
        }
        lines.close(bytes)
        return String(decoding: bytes.bytes, as: UTF8.self)
    }

    private func line(_ document: ScoreDocument) -> String {
        let bytes = ByteWriter()
        let lines = ScoreLineWriter()
        lines.write(document, to: bytes)
        lines.close(bytes)
        return String(decoding: bytes.bytes, as: UTF8.self)
    }

    private func here(_ text: String, explained: Bool) -> ScoreDocument {
        let result = scorer.explain(text)
        return Array(text.utf8).withUnsafeBytes { narrative in
            ScoreDocument(result.score, reasons: explained ? result.reasons : nil, id: "7", narrative: narrative)
        }
    }

    /// From the message that a server answers with.
    private func overTheWire(_ text: String, explained: Bool) -> ScoreDocument {
        let result = scorer.explain(text)
        let message =
            explained
            ? Evenhand_V1_TriageScore(result, narrative: text)
            : Evenhand_V1_TriageScore(result.score, narrative: text)
        return ScoreDocument(message, id: "7", narrative: Array(text.utf8), wantsTerms: explained)
    }

    @Test(arguments: texts)
    func `the quick way and the way over the wire give the same bytes`(text: String) {
        #expect(quick(text) == line(here(text, explained: false)))
        #expect(quick(text) == line(overTheWire(text, explained: false)))
    }

    @Test(arguments: texts)
    func `reasons too are the same over the wire`(text: String) {
        #expect(line(here(text, explained: true)) == line(overTheWire(text, explained: true)))
    }

    @Test func `the members stand in their order`() {
        let line = quick("They charged me $35.")
        var position = line.startIndex
        for member in [
            "id", "language", "untrained", "topic", "relief", "labels", "severity", "heat", "priority", "cues", "model",
            "policy",
        ] {
            guard let range = line.range(of: "\"\(member)\":", from: position) else {
                Issue.record("no \(member) after its place")
                return
            }
            position = range
        }
        #expect(line.contains(#"{"kind":"money","text":"$35","start":16,"end":19,"characters":[16,19],"amount":{"#))
        #expect(line.contains(#""amount":{"minor_units":3500,"currency":"USD"}"#))
    }

    @Test func `characters are counted beside bytes`() {
        #expect(quick("ąęłóśżźćń ąęłó $35.").contains(#""start":28,"end":31,"characters":[15,18]"#))
    }

    @Test func `what no model was trained for has neither topic nor relief`() {
        let line = quick("Zapłaciłem i odchodzę, to jest skandal i wstyd dla waszej firmy.")
        #expect(line.contains(#""language":"pl","untrained":true,"topic":null,"relief":null"#))
    }
}

extension String {
    /// The end of the first occurrence of `part` from `position` on.
    fileprivate func range(of part: String, from position: Index) -> Index? {
        self[position...].firstRange(of: part)?.upperBound
    }
}
