import EvenhandMessages
import EvenhandScoring
import EvenhandText
import EvenhandTraining
import Testing

@testable import EvenhandServer

@Suite struct `Batches in several languages` {
    private static func response(
        of texts: [String], by scorer: Scorer
    ) throws -> Evenhand_V1_ScoreStreamResponse {
        var request = Evenhand_V1_ScoreStreamRequest()
        request.narratives = texts
        request.detail = .scores
        let batch = try ScoreBatch(request, narrativeLimit: 1 << 16)
        return batch.response(of: batch.score(0..<texts.count, with: scorer), by: scorer)
    }

    @Test func `each narrative gets what it gets alone, and the answer names the models`() throws {
        let models = try ShippedModel.all()
        let scorer = Scorer(models: models)
        let texts = [
            "They charged my card twice and nobody answers.", "ร้านนี้บริการแย่มาก คิดเงินเกิน",
            "Zapłaciłem dwa razy za usługę i nikt nie odpowiada.",
        ]
        let response = try Self.response(of: texts, by: scorer)
        #expect(response.model == models.map(\.identity).joined(separator: ", "))
        for (index, text) in texts.enumerated() {
            #expect(response.scores[index] == Evenhand_V1_TriageScore(scorer.score(text), narrative: text))
        }
        #expect(response.scores[1].labels.map(\.name) == ["mood"])
        #expect(response.scores[2].untrained)
        #expect(response.topic.map { $0 == .max } == [false, true, true])
        #expect(response.reliefAny.map(\.isNaN) == [false, true, true])
    }

    @Test func `a topic that two models know stands once among the labels`() throws {
        func model(_ language: Language, _ phrases: [String: [String]]) throws -> Model {
            var configuration = TrainingConfiguration(name: "small-\(language.rawValue)", language: language)
            configuration.tableByteCount = 64 << 10
            let samples = phrases.sorted { $0.key < $1.key }.flatMap { label, phrases in
                (0..<36).map { TrainingSample(text: phrases[$0 % 6] + phrases[$0 / 6], labels: ["topic": label]) }
            }
            return try Model(bytes: Trainer.train(samples, configuration: configuration, seed: 1))
        }
        let english = try model(
            .english,
            [
                "delivery": ["parcel late ", "courier lost ", "shipment missing ", "door ", "address ", "tracking "],
                "price": ["charged twice ", "invoice wrong ", "fee ", "bill ", "payment ", "price too high "],
            ])
        let thai = try model(
            .thai,
            [
                "delivery": ["ส่งช้ามาก", "ของไม่มา", "พัสดุล่าช้า", "รอส่งของนาน", "พัสดุไม่ถึง", "ส่งของผิดวัน"],
                "price": ["เก็บเงินเกิน", "ราคาแพงไป", "คิดเงินผิด", "ราคาไม่ตรง", "คิดราคาเกิน", "เก็บเงินซ้ำ"],
            ])
        let response = try Self.response(
            of: ["พัสดุล่าช้า ส่งช้ามาก", "The courier lost the parcel.", "I was charged twice, the fee and the bill."],
            by: Scorer(models: [english, thai]))
        #expect(response.topics == ["delivery", "price"])
        #expect(response.topic == [0, 0, 1])
        #expect(response.model == "\(thai.identity), \(english.identity)")
    }
}
