import EvenhandScoring
import Testing

@Suite struct `Ranges of cues` {
    private func first(_ text: String, _ kind: CueKind) -> Cue? {
        Small.scorer.score(text).cues.first { $0.kind == kind }
    }

    @Test(arguments: [
        ("So — I will see my lawyer today.", CueKind.legalThreat), ("👩‍👩‍👧 My lawyer is here.", .legalThreat),
        ("Sprawę oddałem prawnikowi wczoraj.", .legalThreat), ("จะให้ทนายความดำเนินการ", .legalThreat),
        ("నేను కోర్టుకి వెళ్తాను", .legalThreat), ("I paid €20 for it.", .money),
    ])
    func `characters and bytes name the same words`(text: String, kind: CueKind) throws {
        let cue = try #require(first(text, kind))
        let range = cue.characterRange(in: text)
        var words = String.UnicodeScalarView()
        words.append(contentsOf: Array(text.unicodeScalars)[range])
        #expect(String(words) == cue.text(in: text))
        #expect(!range.isEmpty)
    }

    @Test func `a passage that cuts a character takes all of it in`() {
        // A combining accent of two bytes counts by itself, as it does in Python.
        let text = "e\u{301}x"
        #expect(Cue(kind: .harm, start: 1, end: 3).characterRange(in: text) == 1..<2)
        #expect(Cue(kind: .harm, start: 2, end: 3).characterRange(in: text) == 1..<2)
        #expect(Cue(kind: .harm, start: 1, end: 2).characterRange(in: text) == 1..<2)
        #expect(Cue(kind: .harm, start: 3, end: 4).characterRange(in: text) == 2..<3)
        #expect(Cue(kind: .harm, start: 0, end: 4).characterRange(in: text) == 0..<3)
    }

    @Test func `a passage outside the text is empty at its end`() {
        let text = "abc"
        #expect(Cue(kind: .harm, start: 2, end: 9).characterRange(in: text) == 3..<3)
        #expect(Cue(kind: .harm, start: -1, end: 2).characterRange(in: text) == 3..<3)
        #expect(Cue(kind: .harm, start: 0, end: 0).characterRange(in: "") == 0..<0)
    }
}

@Suite struct `Sums in words and other currencies` {
    @Test(arguments: [
        ("I lost five hundred dollars.", Int64(50_000), "USD"), ("It was seventy-five pounds fifty.", 7_550, "GBP"),
        ("They took ten dollars and fifty cents.", 1_050, "USD"),
        ("I paid two thousand five hundred euros.", 250_000, "EUR"),
        ("Forty-five Canadian dollars for that?", 4_500, "CAD"), ("I sent A$20.", 2_000, "AUD"),
        ("It cost JPY 5,000.", 5_000, "JPY"), ("They want CHF 1'250.50.", 125_050, "CHF"),
        ("I paid 2.350 EUR.", 235_000, "EUR"), ("They charged 99 cents.", 99, "USD"),
        ("Rs. 500/- is gone.", 50_000, "INR"),
        ("Zabrali mi pięćset złotych.", 50_000, "PLN"),
        ("Zniknęło tysiąc dwieście złotych i pięćdziesiąt groszy.", 120_050, "PLN"),
        ("Remont za 25 tys. zł się sypie.", 2_500_000, "PLN"),
        ("Naliczono 1250 franków szwajcarskich.", 125_000, "CHF"),
        ("หักเงินไปห้าร้อยบาท", 50_000, "THB"), ("จ่ายไป 1.5 ล้านบาท", 150_000_000, "THB"),
        ("คืน ๑,๕๐๐ บาท ด้วย", 150_000, "THB"),
        ("ถูกตัดไป 20 ดอลลาร์สหรัฐ", 2_000, "USD"), ("నా ఐదు వందల రూపాయలు ఇవ్వండి", 50_000, "INR"),
        ("రెండున్నర లక్షల రూపాయల రుణం", 25_000_000, "INR"), ("నేను ₹1,00,000 కట్టాను", 10_000_000, "INR"),
    ])
    func `they are parsed`(text: String, minorUnits: Int64, code: String) {
        let amount = Small.scorer.score(text).cues.first { $0.kind == .money }?.amount
        #expect(amount?.minorUnits == minorUnits)
        #expect(amount?.currency.code == code)
    }

    @Test(arguments: [
        "I bought five pounds of apples.", "Reference USD-2024-118 is missing.", "Room 1450 was noisy.",
        "One of my friends waited two hours.", "Złota gitara ze zdjęcia jest żółta.",
    ])
    func `what is no sum raises none`(text: String) {
        #expect(!Small.scorer.score(text).cues.contains { $0.kind == .money })
    }
}
