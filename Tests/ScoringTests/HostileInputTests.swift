import EvenhandScoring
import EvenhandTraining
import Testing

@Suite struct `Narratives nobody should send` {
    private func check(_ bytes: [UInt8]) {
        let score = bytes.withUnsafeBytes { Small.scorer.score($0) }
        #expect((0...1000).contains(score.priority))
        for cue in score.cues {
            #expect(cue.start >= 0 && cue.start < cue.end && cue.end <= bytes.count)
        }
        let explained = bytes.withUnsafeBytes { Small.scorer.explain($0) }
        #expect(explained.score == score)
    }

    @Test func `any bytes are scored`() {
        var random = SplitMix(seed: 1)
        for _ in 0..<3_000 {
            let count = Int.random(in: 0...200, using: &random)
            check((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
        }
    }

    @Test func `any scalars are scored and cues cut between scalars`() {
        var random = SplitMix(seed: 2)
        let pieces = [
            "ทนาย", "ฟ้อง", "ไม่", "sue", "sąd", "కోర్టు", "$5", "5 zł", "not", "é", "👩‍👩‍👧", "\u{0}", "\u{200D}", "ő", "!", "\n",
        ]
        for _ in 0..<1_000 {
            let text = (0..<30).map { _ in
                if random.next() % 2 == 0 { return pieces.randomElement(using: &random) ?? "" }
                return String(Unicode.Scalar(UInt32.random(in: 0...0xD7FF, using: &random)) ?? " ") + " "
            }.joined()
            let bytes = Array(text.utf8)
            check(bytes)
            for cue in Small.scorer.score(text).cues {
                #expect(String(validating: bytes[cue.start..<cue.end], as: UTF8.self) != nil)
            }
        }
    }

    @Test func `every cut of a narrative is scored`() {
        let bytes = Array("Mój prawnik żąda 1 200,50 zł! จะฟ้องศาล నేను కోర్టుకి వెళ్తాను — I'll sue you for $5,000.00".utf8)
        for end in 0...bytes.count { check(Array(bytes[..<end])) }
        for start in 0..<bytes.count { check(Array(bytes[start...])) }
    }

    @Test(arguments: [0, 64 << 10, 10 << 20])
    func `length alone breaks nothing`(byteCount: Int) {
        let piece = Array("the parcel was LATE! my lawyer wants $500, ".utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(byteCount)
        while bytes.count < byteCount { bytes += piece.prefix(byteCount - bytes.count) }
        let score = bytes.withUnsafeBytes { Small.scorer.score($0) }
        #expect((0...1000).contains(score.priority))
    }

    @Test(arguments: [UInt8(ascii: "a"), UInt8(ascii: "9"), UInt8(ascii: "!"), 0xE0, 0x00, 0x20])
    func `one byte repeated for a megabyte is scored`(byte: UInt8) {
        check([UInt8](repeating: byte, count: 1 << 20))
    }

    @Test func `a megabyte of Thai without a space is scored`() {
        check(Array(String(repeating: "สินค้าชำรุด", count: 30_000).utf8))
    }
}
