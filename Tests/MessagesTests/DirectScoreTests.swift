import EvenhandMessages
import EvenhandScoring
import EvenhandText
import EvenhandTraining
import SwiftProtobuf
import Testing

/// The direct reader and writer of scores against the generated messages.
@Suite struct DirectScoreTests {
    static let narratives = [
        "", "Broken fridge", "I am 75 and they took $1,200.50 and {$300.00}! I will sue, my lawyer says so.",
        "Zapłaciłem 89 zł za usługę, pójdę do sądu.", "ร้านนี้บริการแย่มาก คิดเงิน 1,200 บาท", "Der Kühlschrank ist kaputt.",
        String(
            repeating: "They charged a fee of $35.00 and the clerk lied to me. I will close my account. ", count: 40),
    ]

    @Test(arguments: narratives)
    func `a response is what the generated message would be`(narrative: String) throws {
        let scorer = Scorer(models: try ShippedModel.all())
        let writer = ScoreResponseWriter(scorer)
        // Further outputs, such as the mood of Thai texts, are for the generated messages.
        let hasLabels = !scorer.score(narrative).labels.isEmpty
        let generated: [UInt8] = try Evenhand_V1_ScoreResponse.with {
            $0.score = Evenhand_V1_TriageScore(scorer.score(narrative), narrative: narrative)
        }.serializedBytes()
        var copy = narrative
        let direct = copy.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            let workspace = scorer.makeWorkspace()
            return writer.bytes(scorer.score(bytes, using: workspace), narrative: bytes, workspace: workspace)
        }
        #expect(direct == (hasLabels ? nil : generated))
        #expect(hasLabels == (scorer.score(narrative).language == .thai))
    }

    static let requests: [Evenhand_V1_ScoreRequest] = [
        Evenhand_V1_ScoreRequest(), .with { $0.narrative = "Late again" }, .with { $0.wantReasons = true },
        .with {
            $0.narrative = "ร้านนี้บริการแย่มาก"
            $0.dueMs = 1_700_000_000_123
            $0.nowMs = -5
            $0.languageHint = "th"
            $0.urgency = 5
            $0.impact = 1
        },
        .with {
            $0.narrative = String(repeating: "x", count: 70_000)
            $0.nowMs = 12
        },
    ]

    @Test(arguments: requests)
    func `a request is read as the generated message reads it`(request: Evenhand_V1_ScoreRequest) throws {
        let bytes: [UInt8] = try request.serializedBytes()
        try bytes.withUnsafeBytes { bytes in
            let view = try #require(ScoreRequestView(bytes))
            #expect(bytes[view.narrative].elementsEqual(request.narrative.utf8))
            #expect(view.wantReasons == request.wantReasons)
            #expect(try view.facts(in: bytes) == request.facts())
        }
    }

    @Test func `facts that are wrong are refused alike`() throws {
        for request: Evenhand_V1_ScoreRequest in [.with { $0.urgency = 6 }, .with { $0.dueMs = 1 }] {
            let bytes: [UInt8] = try request.serializedBytes()
            let expected = #expect(throws: InputError.self) { try request.facts() }
            let found = try bytes.withUnsafeBytes { bytes in
                let view = try #require(ScoreRequestView(bytes))
                return #expect(throws: InputError.self) { try view.facts(in: bytes) }
            }
            #expect(found == expected)
        }
    }

    @Test func `what the generated message must judge is left to it`() throws {
        let good: [UInt8] = try Evenhand_V1_ScoreRequest.with { $0.narrative = "Late" }.serializedBytes()
        let odd: [[UInt8]] = [
            good + [0x48, 1],  // field 9, unknown
            good + [0x0D, 0, 0, 0, 0],  // field 1 as fixed32
            [0x0A, 9, 0x41], [0x0A, 2, 0xC3, 0x28], [0x0A], [0x10, 0x80],
            [0x10] + [UInt8](repeating: 0x80, count: 10) + [1], [0x0B, 0x0C],
            [0x0A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
        ]
        for bytes in odd { #expect(bytes.withUnsafeBytes { ScoreRequestView($0) } == nil, "\(bytes)") }
    }

    @Test func `any bytes are read as the generated message reads them, or left to it`() throws {
        var generator = SystemRandomNumberGenerator()
        for request in Self.requests.dropLast() {
            let bytes: [UInt8] = try request.serializedBytes()
            for _ in 0..<2_000 {
                var changed = bytes
                for _ in 0..<Int.random(in: 1...3, using: &generator) where !changed.isEmpty {
                    changed[Int.random(in: changed.indices, using: &generator)] = UInt8.random(
                        in: 0...255, using: &generator)
                }
                changed.withUnsafeBytes { raw in
                    guard let view = ScoreRequestView(raw) else { return }
                    guard let message = try? Evenhand_V1_ScoreRequest(serializedBytes: changed) else {
                        Issue.record("read what the generated message refuses: \(changed)")
                        return
                    }
                    #expect(raw[view.narrative].elementsEqual(message.narrative.utf8), "\(changed)")
                    #expect(view.wantReasons == message.wantReasons, "\(changed)")
                    let facts = try? message.facts()
                    let direct = try? view.facts(in: raw)
                    #expect(direct == facts, "\(changed)")
                }
            }
        }
    }
}
