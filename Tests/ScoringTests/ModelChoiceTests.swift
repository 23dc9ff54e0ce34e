import EvenhandScoring
import EvenhandText
import EvenhandTraining
import Testing

@Suite struct `Models by language` {
    private let english: Model
    private let thai: Model
    private let both: Scorer

    init() throws {
        let models = try ShippedModel.all()
        english = try #require(models.first { $0.language == .english })
        thai = try #require(models.first { $0.language == .thai })
        both = Scorer(models: models)
    }

    private static let thaiTexts = [
        "ร้านนี้บริการแย่มาก คิดเงิน 1,200 บาท", "Netflix แพงไปไหม", "iPhone 15 Pro Max สีสวยมากๆ ซื้อแล้วไม่ผิดหวัง",
        "http://example.com/a-long-address-that-fills-the-first-bytes-of-the-text/and-more "
            + "ทำไมของไม่มาส่งสักที รอนานมาก โทรไปก็ไม่มีใครรับสาย บริการแย่มาก จะไม่สั่งร้านนี้อีกแล้ว ขอเงินคืนด้วย",
    ]
    private static let englishTexts = [
        "They charged me twice and nobody answers.", "x",
        "ราคา: the bank charged my account twice, the manager refused to refund the money and I will sue them",
        "The kettle burnt my hand, ราคา 500 บาท, and the shop will not give my money back to me at all",
    ]

    @Test(arguments: thaiTexts) func `a Thai text is read by the Thai model`(text: String) {
        let score = both.score(text)
        #expect(score == Scorer(model: thai).score(text))
        #expect(score.labels.map(\.output) == ["mood"])
        #expect(score.model == thai.identity)
        #expect(both.explain(text) == Scorer(model: thai).explain(text))
    }

    @Test(arguments: englishTexts) func `an English text is read by the English model`(text: String) {
        let score = both.score(text)
        #expect(score == Scorer(model: english).score(text))
        #expect(score.model == english.identity)
        #expect(both.explain(text) == Scorer(model: english).explain(text))
    }

    @Test(arguments: ["Zapłaciłem 89 zł za usługę, pójdę do sądu i nie wrócę.", "నా డబ్బు తిరిగి ఇవ్వండి", ""])
    func `a text no model knows names the first`(text: String) {
        #expect(both.score(text) == Scorer(model: english).score(text))
    }

    @Test func `a text that the sender calls Thai is read so where it says nothing itself`() {
        let facts = IntakeFacts(language: .thai)
        #expect(both.score("555", facts: facts) == Scorer(model: thai).score("555", facts: facts))
    }

    @Test func `of two models for one language the first is used`() {
        let scorer = Scorer(models: [Small.model, english, thai])
        #expect(scorer.models.map(\.identity) == [Small.model.identity, thai.identity])
    }
}
