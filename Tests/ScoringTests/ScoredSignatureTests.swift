import EvenhandScoring
import EvenhandText
import EvenhandTraining
import Testing

@Suite struct `Signatures of scores` {
    private func check(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
        bytes.withUnsafeBytes { narrative in
            let expected = NearDuplicateSignature(of: narrative)
            #expect(Small.scorer.score(narrative).signature == expected, sourceLocation: sourceLocation)
            #expect(Small.scorer.explain(narrative).score.signature == expected, sourceLocation: sourceLocation)
        }
    }

    @Test func `a score carries its narrative's signature`() {
        for text in [
            "", "Refund!", "Damn rude idiots, I am ANGRY and you know it, all of you there!!!",
            "Mój prawnik żąda 1 200,50 zł! จะฟ้องศาล నేను కోర్టుకి వెళ్తాను — I'll sue you for $5,000.00",
            "สินค้าชำรุดตั้งแต่วันแรกที่ได้รับและร้านค้าไม่ยอมคืนเงินให้ลูกค้า order 12 abc แม้จะติดต่อไปแล้ว",
        ] {
            check(Array(text.utf8))
        }
    }

    @Test func `narratives longer than any stretch the reader takes have their signature too`() {
        var random = SplitMix(seed: 12)
        for count in [7, 8, 9, 500, 511, 512, 513, 520, 1_023, 1_024, 1_025, 5_000] {
            check(Array(Small.narrative(&random, words: count).utf8))
        }
    }

    @Test func `any bytes are scored with their signature`() {
        var random = SplitMix(seed: 13)
        let pieces = ["sue ", "ไม่", "é", "👩‍👩‍👧", "\u{0}", "నేను ", "12.50 ", "’", "—", "漢字", " "]
            .map { Array($0.utf8) }
        for _ in 0..<500 {
            var bytes: [UInt8] = []
            for _ in 0..<(random.next() % 60) {
                if random.next() % 4 == 0 {
                    bytes.append(UInt8(truncatingIfNeeded: random.next()))
                } else {
                    bytes += pieces[Int(random.next() % UInt64(pieces.count))]
                }
            }
            check(bytes)
        }
    }
}
