import EvenhandText
import Testing

@Suite struct `Signatures of near-duplicates` {
    private func signature(_ text: String) -> NearDuplicateSignature {
        var text = text
        return text.withUTF8 { NearDuplicateSignature(of: UnsafeRawBufferPointer($0)) }
    }

    private func wordHashes(_ text: String) -> [UInt64] {
        var text = text
        return text.withUTF8 { Shingles.wordHashes(of: UnsafeRawBufferPointer($0)) }
    }

    /// As the documentation says it, run by run.
    private func plainSignature(_ words: [UInt64]) -> [UInt32] {
        var bins = [UInt32](repeating: .max, count: 16)
        for shingle in plainShingles(words) {
            let bin = Int(shingle >> 60)
            bins[bin] = min(bins[bin], UInt32(truncatingIfNeeded: shingle))
        }
        return bins
    }

    private func plainShingles(_ words: [UInt64]) -> [UInt64] {
        guard !words.isEmpty else { return [] }
        let length = min(8, words.count)
        return (0...(words.count - length)).map { start in
            var state: UInt64 = 0
            for offset in 0..<length {
                let turn = UInt64(length - 1 - offset)
                let word = words[start + offset]
                state ^= turn == 0 ? word : word << turn | word >> (64 - turn)
            }
            if length < 8 { state &+= UInt64(8 - length) &* 0x2545_F491_4F6C_DD1D }
            let product = state &* 0x9FB2_1C65_1E98_DF25
            return product ^ product >> 32
        }
    }

    private func bins(_ signature: NearDuplicateSignature) -> [UInt32] { (0..<16).map { signature.bins[$0] } }

    private func words(_ count: Int, seed: UInt64 = 1) -> [UInt64] {
        (0..<count).map { WordHash.finish(UInt64($0 + 1) &* (2 * seed + 1)) }
    }

    @Test(arguments: Array(0...40) + [100, 511, 512, 513, 5_000])
    func `word by word, in stretches and by the definition the signature is the same`(count: Int) {
        let words = words(count)
        let expected = plainSignature(words)
        #expect(bins(NearDuplicateSignature(wordHashes: words.span)) == expected)
        var builder = NearDuplicateSignature.Builder()
        for word in words { builder.add(word) }
        #expect(bins(builder.finish()) == expected)
        for step in [1, 3, 7, 8, 9, 16, 100] {
            var builder = NearDuplicateSignature.Builder()
            for start in stride(from: 0, to: count, by: step) {
                let stretch = Array(words[start..<min(start + step, count)])
                builder.add(stretch.span)
            }
            #expect(bins(builder.finish()) == expected, "in stretches of \(step)")
        }
    }

    @Test(arguments: Array(0...30) + [100, 1_000])
    func `the shingles of a signature are those that verify`(count: Int) {
        let words = words(count, seed: 5)
        #expect(Shingles.hashes(of: words) == plainShingles(words))
        var rolling = ShingleHash()
        var shingles = words.compactMap { rolling.add($0) }
        if let shingle = rolling.shortText { shingles.append(shingle) }
        #expect(shingles == plainShingles(words))
    }

    @Test func `a text has the signature of its words`() {
        for text in [
            "", "one", "seven words are too few for two", "Żółta łódź — reklamacja nr 12, bez odpowiedzi od maja",
        ] {
            #expect(signature(text) == NearDuplicateSignature(wordHashes: wordHashes(text).span))
        }
    }

    @Test func `the signature of these words is known to the last digit`() {
        // Stored signatures lose their meaning when this changes, as when WordHash.version does.
        let words = (1...40).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64($0) << 20 }
        let signature = NearDuplicateSignature(wordHashes: words.span)
        #expect(
            signature.description
                == "ffffffffddeea5139d519828430a5e317fed757b1c3919776517b49531658842"
                + "fa30a5a1190839cb0776500e078e6422c6dc409254ac4cd418670e0e175f69b6")
    }

    @Test func `case and marks do not change the signature`() {
        let text = "I was charged twice for the same order and nobody answers my letters about it"
        #expect(signature(text) == signature(text.uppercased()))
        #expect(signature(text) == signature(text.replacing(" ", with: ", ") + "!!!"))
    }

    @Test func `a text without words has an empty signature that is like nothing`() {
        for text in ["", "   ", "!?…", "\u{0}"] {
            #expect(signature(text).isEmpty)
            #expect(signature(text) == NearDuplicateSignature())
            #expect(signature(text).estimatedJaccard(with: signature(text)) == 0)
        }
    }

    @Test func `a text of one to seven words is like itself only`() {
        let texts = [
            "pay", "pay me", "pay me back", "me pay", "pay pay", "pay pay pay", "a b c d e f g", "a b c d e f g h",
        ]
        for (index, text) in texts.enumerated() {
            #expect(signature(text).filledBinCount == 1)
            for (other, second) in texts.enumerated() {
                #expect(signature(text).estimatedJaccard(with: signature(second)) == (index == other ? 1 : 0))
            }
        }
    }

    @Test func `Thai is compared scalar by scalar`() {
        let text = "สินค้าชำรุดตั้งแต่วันแรกและร้านไม่ยอมคืนเงินให้ลูกค้า"
        let near = text.replacing("วันแรก", with: "วันที่สอง")
        let other = "พนักงานพูดจาไม่สุภาพและไม่ให้ข้อมูลที่ถูกต้องกับผู้บริโภคเลย"
        #expect(signature(text).filledBinCount > 8)
        #expect(signature(text).estimatedJaccard(with: signature(near)) > 0.3)
        #expect(signature(text).estimatedJaccard(with: signature(other)) < 0.2)
    }

    @Test func `the estimate lies around the similarity`() {
        var sum = 0.0
        let rounds = 400
        for round in 0..<rounds {
            // 193 runs each; one word of 200 is another in 12 places, far apart: 96 runs differ.
            let text = words(200, seed: UInt64(round))
            var near = text
            for place in stride(from: 10, to: 190, by: 15) { near[place] ^= 0xFF }
            let shared = Set(Shingles.hashes(of: text)).intersection(Shingles.hashes(of: near)).count
            #expect(shared == 193 - 96)
            sum += NearDuplicateSignature(wordHashes: text.span)
                .estimatedJaccard(with: NearDuplicateSignature(wordHashes: near.span))
        }
        // J = 97 / 289. The mean of 400 estimates has a standard error of 0.006.
        #expect(abs(sum / Double(rounds) - 97.0 / 289) < 0.03)
    }

    @Test func `written and read, a signature is the same`() {
        for count in [0, 1, 8, 50, 1_000] {
            let signature = NearDuplicateSignature(wordHashes: words(count).span)
            #expect(signature.description.utf8.count == 128)
            #expect(NearDuplicateSignature(signature.description) == signature)
            #expect(NearDuplicateSignature(signature.description.uppercased()) == signature)
        }
        #expect(MemoryLayout<NearDuplicateSignature>.size == 64)
    }

    @Test(arguments: [
        "", "00", String(repeating: "0", count: 127), String(repeating: "0", count: 129),
        String(repeating: "0", count: 127) + "g", String(repeating: "0", count: 126) + "é",
        String(repeating: " ", count: 128),
    ])
    func `anything but 128 hexadecimal digits is no signature`(text: String) {
        #expect(NearDuplicateSignature(text) == nil)
    }

    @Test func `any bytes have a signature`() {
        var state: UInt64 = 9
        for _ in 0..<1_000 {
            state = WordHash.finish(state &+ 1)
            let bytes = (0..<Int(state % 200)).map {
                UInt8(truncatingIfNeeded: WordHash.finish(state &+ UInt64($0)) >> 20)
            }
            bytes.withUnsafeBytes {
                let signature = NearDuplicateSignature(of: $0)
                #expect(signature == NearDuplicateSignature(wordHashes: Shingles.wordHashes(of: $0).span))
                #expect(signature.isEmpty == Shingles.distinct(of: $0).isEmpty)
            }
        }
    }
}
