import CKernel
import EvenhandText
import Testing

/// The kernel's columns against the scanner that reads word by word.
@Suite(.serialized) struct WordColumnsTests {
    struct Word: Equatable {
        var hash: UInt64
        var start: Int
        var end: Int
    }

    struct Reading: Equatable {
        var words: [Word] = []
        var runs: [Range<Int>] = []
        var exclamationMarkCount = 0
        var shoutedWordCount = 0
        var language = Language.other
    }

    static func byColumns(_ bytes: [UInt8]) -> Reading {
        var reading = Reading()
        bytes.withUnsafeBytes { bytes in
            var columns = WordColumns()
            var looks = WordColumns.Looks()
            var position = 0
            reading: while true {
                let stop = columns.fill(bytes, from: &position, looks: &looks)
                for index in columns.first..<columns.count {
                    reading.words.append(
                        Word(
                            hash: columns.hashes[index], start: Int(columns.starts[index]),
                            end: Int(columns.ends[index])))
                    let isDigit = bytes[Int(columns.starts[index])] &- 0x30 < 10
                    #expect((columns.flags[index] == WordColumns.startsWithDigit) == isDigit)
                }
                switch stop {
                case .end: break reading
                case .full: #expect(columns.count > columns.first)
                case .run(let run): reading.runs.append(run.start..<run.end)
                }
            }
            reading.exclamationMarkCount = looks.exclamationMarkCount
            reading.shoutedWordCount = looks.shoutedWordCount
            reading.language = looks.evidence.language(declared: nil)
        }
        return reading
    }

    static func byScanner(_ bytes: [UInt8]) -> Reading {
        var reading = Reading()
        bytes.withUnsafeBytes { bytes in
            var scanner = WordScanner(bytes)
            while let word = scanner.next() {
                if word.script.isUnspaced {
                    reading.runs.append(word.start..<word.end)
                } else {
                    reading.words.append(Word(hash: word.hash, start: word.start, end: word.end))
                    if word.isShouted { reading.shoutedWordCount += 1 }
                }
            }
            reading.exclamationMarkCount = bytes.count { $0 == UInt8(ascii: "!") }
            reading.language = LanguageEvidence.language(of: bytes)
        }
        return reading
    }

    /// All loops of the kernel that this processor allows against the scanner.
    static func check(_ bytes: [UInt8], _ comment: Comment) {
        let expected = byScanner(bytes)
        for instructions in [EvenhandInstructions.portable, .AVX2, .AVX512] {
            evenhand_use(instructions)
            let found = byColumns(bytes)
            evenhand_use(evenhand_best_instructions())
            #expect(found.words.count == expected.words.count, comment)
            #expect(zip(found.words, expected.words).first { $0 != $1 } == nil, comment)
            #expect(found.runs == expected.runs, comment)
            #expect(found.exclamationMarkCount == expected.exclamationMarkCount, comment)
            #expect(found.shoutedWordCount == expected.shoutedWordCount, comment)
            #expect(found.language == expected.language, comment)
        }
    }

    @Test(arguments: [
        "", " ", "a", "!", "a b", "don't", "don’t stop", "XXXX XX/XX/2019", "THE BANK took {$500.00}!!",
        "zażółć gęślą jaźń",
        "ร้านนี้บริการแย่มาก very bad", "fridge\u{A0}door", "“quoted”—and…more", "నా డబ్బు తిరిగి ఇవ్వండి", "l'été", "naïveté",
        "sixteen_bytes_12 sixteenbytesword seventeenbytesword eightbyt ninebytes", "Ω≈ç√ 中文字 mixed",
        String(repeating: "x", count: 5000), String(repeating: "word ", count: 3000),
        String(repeating: "é", count: 700),
        String(repeating: "a ", count: 513) + "é",
    ])
    func `columns hold what the scanner reads`(text: String) { Self.check(Array(text.utf8), "\(text.prefix(40))") }

    @Test func `every cut of a mixed text reads alike`() {
        let text = Array(
            "I’m 75 — the BANK took £1,200.50 from “my” account! ร้านนี้ zwrot pieniędzy XXXX naïve été.".utf8)
        for end in 0...text.count { Self.check(Array(text[..<end]), "first \(end) bytes") }
        for start in 0..<text.count { Self.check(Array(text[start...]), "from byte \(start)") }
    }

    @Test func `random bytes and random mixes of pieces read alike`() {
        var random = SystemRandomNumberGenerator()
        let seed = random.next()
        var state = seed
        func next(_ limit: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % limit
        }
        let pieces = [
            " ", "a", "Refund", "!", "’", "é", "ż", "ก", "XX", "ABC", "1,000", "\u{200C}", "\u{E2}\u{80}", "—",
            "averyveryverylongword",
        ]
        for round in 0..<400 {
            var bytes: [UInt8] = []
            for _ in 0..<next(200) {
                if round % 4 == 0 {
                    bytes.append(UInt8(next(256)))
                } else {
                    bytes += Array(pieces[Int(next(UInt64(pieces.count)))].utf8)
                }
            }
            Self.check(bytes, "seed \(seed), round \(round)")
        }
    }
}
