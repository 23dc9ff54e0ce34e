import EvenhandText
import Testing

@Suite struct `Scanning words` {
    private func words(_ text: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            var scanner = WordScanner(UnsafeRawBufferPointer(bytes))
            var words: [String] = []
            while let word = scanner.next() {
                words.append(String(decoding: bytes[word.start..<word.end], as: UTF8.self))
            }
            return words
        }
    }

    private func first(_ text: String) -> ScannedWord? {
        var text = text
        return text.withUTF8 {
            var scanner = WordScanner(UnsafeRawBufferPointer($0))
            return scanner.next()
        }
    }

    @Test func `letters and digits form words and everything else parts them`() {
        #expect(words("I didn't pay $1,234 on 3rd-May.") == ["I", "didn", "t", "pay", "1", "234", "on", "3rd", "May"])
        #expect(words("  ") == [])
        #expect(words("") == [])
    }

    @Test func `words of every length around the eight-byte steps are cut right`() {
        for length in 1...40 {
            let word = String(repeating: "a", count: length)
            #expect(words("\(word) \(word)") == [word, word])
            #expect(first(word)?.hash == WordHash.of(word))
        }
    }

    @Test func `letters outside ASCII belong to the word`() {
        #expect(words("Żółty łańcuch—café") == ["Żółty", "łańcuch", "café"])
        #expect(words("నా ఫిర్యాదు.") == ["నా", "ఫిర్యాదు"])
        #expect(words("“quoted”…") == ["quoted"])
    }

    @Test func `a run of Thai is one piece that ends where the script does`() {
        #expect(words("สินค้าชำรุด iPhone 5 เครื่อง") == ["สินค้าชำรุด", "iPhone", "5", "เครื่อง"])
        #expect(first("สินค้า")?.script == .thai)
    }

    @Test func `case does not change the hash`() {
        for (upper, lower) in [("REFUND", "refund"), ("ŻÓŁĆ", "żółć"), ("Ärger", "ÄRGER"), ("ИМЯ", "имя")] {
            #expect(first(upper)?.hash == first(lower)?.hash)
            #expect(first(upper)?.hash == WordHash.of(lower))
        }
    }

    @Test func `the hash of a word is the same however it is reached`() {
        // Followed by a letter outside ASCII, a word is read again the slow way; alone, eight bytes at a time.
        for word in ["a", "refund", "eightlet", "ninelette", "sixteenlettersss", "averyveryverylongword"] {
            #expect(first(word)?.hash == first(word + "’s")?.hash)
        }
    }

    @Test func `shouting is three capitals or more, but not redactions`() {
        #expect(first("NEVER")?.isShouted == true)
        #expect(first("UNACCEPTABLE")?.isShouted == true)
        #expect(first("OK")?.isShouted == false)
        #expect(first("Never")?.isShouted == false)
        #expect(first("XXXX")?.isShouted == false)
        #expect(first("XXXXXXXXXXXX")?.isShouted == false)
    }

    @Test func `damaged UTF-8 parts words and never traps`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            bytes.withUnsafeBytes { buffer in
                var scanner = WordScanner(buffer)
                var end = 0
                while let word = scanner.next() {
                    #expect(word.start >= end && word.end > word.start && word.end <= bytes.count)
                    end = word.end
                }
            }
        }
        #expect(words(String(decoding: [0x61, 0xFF, 0x62] as [UInt8], as: UTF8.self)) == ["a", "b"])
    }
}

@Suite struct `Folding case` {
    @Test func `folding is what Unicode lowercasing says for letters that fold to one scalar`() {
        for value in UInt32(0)...0x2FFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let mapping = scalar.properties.lowercaseMapping.unicodeScalars
            guard mapping.count == 1, let expected = mapping.first?.value, value != 0x3C2 else { continue }
            #expect(CaseFolding.fold(value) == expected, "U+\(String(value, radix: 16))")
        }
    }

    @Test func `folding twice changes nothing more`() {
        for value in UInt32(0)...0x1FFFF {
            #expect(CaseFolding.fold(CaseFolding.fold(value)) == CaseFolding.fold(value))
        }
    }

    @Test func `a text is folded scalar by scalar`() {
        #expect(CaseFolding.fold("ŁÓDŹ 12 Σ") == "łódź 12 σ")
    }
}

@Suite struct `Shingling` {
    @Test func `equal texts share all shingles and case does not matter`() {
        let text = "I was charged twice for the same order and nobody answers my letters about it"
        #expect(Shingles.hashes(of: text) == Shingles.hashes(of: text.uppercased()))
        #expect(Shingles.hashes(of: text).count == 15 - 7)
    }

    @Test func `one changed word changes no more than a width of shingles`() {
        let text = (0..<100).map { "word\($0)" }.joined(separator: " ")
        let other = text.replacing("word50", with: "elsewhere")
        let shared = Set(Shingles.hashes(of: text)).intersection(Shingles.hashes(of: other))
        #expect(shared.count == 93 - 8)
    }

    @Test func `short and empty texts`() {
        #expect(Shingles.hashes(of: "").isEmpty)
        #expect(Shingles.hashes(of: "two words").count == 1)
        #expect(Shingles.hashes(of: "สินค้าชำรุดมากเลย", width: 3).count == 15)
    }
}
