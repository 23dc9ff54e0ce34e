import EvenhandDomain
import Testing

@testable import EvenhandLetters

@Suite struct `Amounts and pages` {
    @Test(arguments: [
        (LetterLanguage.english, "GBP", Int64(125_000), "£1,250.00"), (.english, "JPY", 1_250, "1,250\u{A0}JPY"),
        (.english, "USD", 5, "$0.05"), (.thai, "THB", 125_000, "1,250.00 บาท"),
        (.polish, "PLN", 12_500_000, "125\u{A0}000,00\u{A0}zł"), (.polish, "EUR", 125_050, "1250,50\u{A0}EUR"),
        (.telugu, "INR", 1_234_567_890, "₹1,23,45,678.90"), (.telugu, "KWD", 1_500, "1.500\u{A0}KWD"),
    ])
    func `an amount is written as the language writes it`(
        language: LetterLanguage, currency: String, minorUnits: Int64, text: String
    ) {
        #expect(LetterWords.of(language).amount(Money(minorUnits: minorUnits, currency: currency)) == text)
    }

    @Test(arguments: LetterLanguage.allCases)
    func `a holding letter and a change carry their facts`(language: LetterLanguage) throws {
        let due = try Sample.day(2026, 3, 16)
        let holding = try Letter.holding(
            HoldingFacts(
                sender: Sample.sender, customer: "Anna Example", complaint: "C-1042", why: "The laboratory <is> slow.",
                answerBy: due, outsideBody: "Ombudsman, 1 Example Street"), in: language)
        for text in [
            "Anna Example", "C-1042", "The laboratory <is> slow.", LetterWords.of(language).date(due), "Ombudsman",
        ] {
            #expect(holding.body.contains(text))
        }
        let change = try Letter.change(
            ChangeFacts(
                sender: Sample.sender, recipient: "Anna Example", complaint: "C-1042",
                changes: ["Prices hang at every counter.", "The till rings twice."]), in: language)
        #expect(change.body.contains("- Prices hang at every counter.\n- The till rings twice."))
        let page = holding.html(in: language, house: "Riverside <Bank>", date: due)
        #expect(page.contains("The laboratory &lt;is&gt; slow."))
        #expect(page.contains("Riverside &lt;Bank&gt;"))
        #expect(!page.contains("<is>") && !page.contains("<script") && !page.contains("http"))
        #expect(change.html(in: language, house: "R", date: nil).contains("<li>Prices hang at every counter.</li>"))
    }

    @Test func `a house's own template takes the place of the product's`() throws {
        let facts = Sample.acknowledgement(received: try Sample.day(2026, 3, 2), answerBy: try Sample.day(2026, 3, 16))
        let letter = try Letter.acknowledgement(
            facts, in: .english, own: "About {{complaint}}\n\nHello {{name}}, by {{answerBy}}.\n")
        #expect(letter == Letter(subject: "About C-1042", body: "Hello Anna Example, by 16 March 2026."))
        #expect(throws: LetterError.self) { try Letter.acknowledgement(facts, in: .english, own: "x\n\n{{#open}}") }
    }
}
