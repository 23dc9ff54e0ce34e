internal import EvenhandText

/// Signs and words of currencies beside a number.
enum CurrencyFinder {
    /// A currency found beside a number.
    struct Name {
        var currency: Currency
        /// Cents, grosz, satang: the hundredth part of the currency.
        var isPart: Bool
        /// Offset of its far end: where it ends when it follows the number.
        var end: Int
    }

    /// The currency that stands before `offset`, at most one space or point away, and where it begins.
    static func before(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> (currency: Currency, start: Int)? {
        var end = offset
        if end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x2E { end -= 1 }
        if end > 0, end < offset, bytes[end - 1] == 0x2E { end -= 1 }
        guard end > 0 else { return nil }
        let last = bytes[end - 1]
        if last == UInt8(ascii: "$") { return dollar(bytes, end) }
        if last >= 0x80, let number = signs.numberBefore(bytes, end, from: 0), number != satang {
            return (signCurrencies[number], end - signs.length(number))
        }
        guard isLetter(last) || last >= 0x80 else { return nil }
        var start = end
        while start > 0, end - start < 9, isLetter(bytes[start - 1]) || bytes[start - 1] >= 0x80 { start -= 1 }
        guard start == 0 || !isLetter(bytes[start - 1]), let word = word(bytes, at: start), word.end == end,
            let value = words.value(of: word.hash), value & 1 == 1, let currency = Currency(rawValue: UInt8(value >> 2))
        else { return nil }
        return (currency, start)
    }

    /// A dollar sign that ends at `end`, and the letters before it that say whose dollar it is.
    private static func dollar(_ bytes: UnsafeRawBufferPointer, _ end: Int) -> (currency: Currency, start: Int) {
        var start = end - 1
        while start > 0, end - start < 4, isLetter(bytes[start - 1]) { start -= 1 }
        let isOwnWord = start == 0 || !isLetter(bytes[start - 1])
        guard isOwnWord, start < end - 1, let word = word(bytes, at: start),
            let value = dollarLetters.value(of: word.hash), let currency = Currency(rawValue: UInt8(value))
        else { return (.dollar, end - 1) }
        return (currency, start)
    }

    /// The currency that stands after `offset`, at most one space or brace away, and where it ends.
    static func after(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Name? {
        var start = offset
        if start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x7D || bytes[start] == UInt8(ascii: "-") {
            start += 1
        }
        // A no-break space, as careful Polish typists set it.
        if start == offset, start + 1 < bytes.count, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 { start += 2 }
        guard start < bytes.count else { return nil }
        if bytes[start] == UInt8(ascii: "$") { return Name(currency: .dollar, isPart: false, end: start + 1) }
        if let sign = sign(bytes, at: start) { return sign }
        guard let word = word(bytes, at: start) else { return nil }
        if let whose = qualifier(word) {
            // "Canadian dollars", "szwedzkich koron".
            guard let next = self.word(bytes, at: word.end + 1), let name = name(next) else { return nil }
            return Name(currency: whose, isPart: name.isPart, end: name.end)
        }
        guard var name = name(word) else { return nil }
        if !name.isPart, let next = self.word(bytes, at: word.end + 1), let whose = qualifier(next) {
            // "dolarów kanadyjskich".
            name.currency = whose
            name.end = next.end
        }
        return name
    }

    /// A sign, or a currency's name in Thai, that begins at `offset`.
    static func sign(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Name? {
        guard bytes[offset] >= 0x80, let sign = signs.numberAfter(bytes, offset) else { return nil }
        return Name(currency: signCurrencies[sign.number], isPart: sign.number == satang, end: offset + sign.length)
    }

    /// Whether pounds are weighed: "five pounds of apples".
    static func isWeight(_ bytes: UnsafeRawBufferPointer, _ name: Name) -> Bool {
        guard name.currency == .pound, let next = word(bytes, at: name.end + 1) else { return false }
        return next.hash == wordOf
    }

    private static let wordOf = WordHash.of("of")

    private static func name(_ word: ScannedWord) -> Name? {
        guard let value = words.value(of: word.hash), let currency = Currency(rawValue: UInt8(value >> 2)) else {
            return nil
        }
        return Name(currency: currency, isPart: value & 2 != 0, end: word.end)
    }

    private static func qualifier(_ word: ScannedWord) -> Currency? {
        qualifiers.value(of: word.hash).flatMap { Currency(rawValue: UInt8($0)) }
    }

    /// Cents after a sum of whole units: "ten dollars and fifty cents", "seventy-five pounds fifty".
    static func part(
        _ bytes: UnsafeRawBufferPointer, after offset: Int, of currency: Currency
    ) -> (hundredths: Int64, end: Int)? {
        var number = SpelledNumber()
        var place = offset
        var digits: Int64?
        for _ in 0..<4 {
            guard place < bytes.count, bytes[place] == 0x20 || bytes[place] == UInt8(ascii: "-") else { break }
            if bytes[place + 1 < bytes.count ? place + 1 : place] &- 0x30 < 10 {
                guard let read = NumberReader.read(bytes, from: place + 1) else { break }
                digits = read.hundredths
                place = read.end
                break
            }
            guard let word = word(bytes, at: place + 1),
                let part = SpelledNumber.word(bytes, word.start, word.end)
            else { break }
            number.append(part)
            place = word.end
        }
        while number.startsWithLink { number.dropLink() }
        guard let value = digits ?? number.hundredths, value >= 100, value < 10_000 else { return nil }
        if let name = after(bytes, place), name.isPart { return (value / 100, name.end) }
        guard digits == nil, currency == .pound || currency == .dollar || currency == .euro else { return nil }
        return (value / 100, place)
    }

    /// A word such as *thousand* after the number, what it multiplies by, and where it ends.
    static func multiplier(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> (factor: Int64, end: Int)? {
        var start = offset
        if start < bytes.count, bytes[start] == 0x20 { start += 1 }
        guard start < bytes.count else { return nil }
        if bytes[start] >= 0x80, let scale = ThaiNumber.scale(bytes, at: start) { return scale }
        guard let word = word(bytes, at: start), let part = SpelledNumber.word(bytes, word.start, word.end),
            case .scale(let factor) = part, factor >= 100
        else { return nil }
        // The point of an abbreviation: "25 tys. zł".
        let isPoint = word.end < bytes.count && bytes[word.end] == 0x2E
        return (factor, word.end + (isPoint ? 1 : 0))
    }

    @inline(__always)
    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// The word that begins exactly at `offset`. Reads no further than 64 bytes: longer words are no currency.
    private static func word(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> ScannedWord? {
        guard offset < bytes.count, isLetter(bytes[offset]) || bytes[offset] >= 0x80 else { return nil }
        let near = UnsafeRawBufferPointer(rebasing: bytes[..<min(bytes.count, offset + 64)])
        if bytes[offset] >= 0x80, Script(UTF8Reader.scalar(in: near, at: offset).value) == .none { return nil }
        var scanner = WordScanner(near, from: offset)
        return scanner.next()
    }

    private static let signs = SpellingList(
        """
        € £ ฿ ₹ บาท ¥ 円 สตางค์ ดอลลาร์ออสเตรเลีย ดอลลาร์สิงคโปร์ ดอลลาร์แคนาดา ดอลลาร์ฮ่องกง ดอลลาร์สหรัฐ ดอลลาร์ ดอลล่าร์ ยูโร
        ปอนด์ เยน หยวน รูปี ริงกิต ฟรังก์
        """)
    private static let signCurrencies: InlineArray<22, Currency> = [
        .euro, .pound, .baht, .rupee, .baht, .yen, .yen, .baht, .australianDollar, .singaporeDollar, .canadianDollar,
        .hongKongDollar, .dollar, .dollar, .dollar, .euro, .pound, .yen, .yuan, .rupee, .ringgit, .franc,
    ]
    /// The place of สตางค์, the hundredth part of a baht.
    private static let satang = 7
}
