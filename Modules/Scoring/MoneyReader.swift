internal import EvenhandText

/// Recognises sums of money around a number: `$1,234.56`, `{$500.00}`, `500 zł`, `1 200,50 PLN`, `Rs. 500`, `500 บาท`.
extension NarrativeReader {
    /// Looks for a sum at a word that starts with a digit.
    mutating func readNumber(at start: Int) {
        guard let number = NumberReader.read(bytes, from: start) else { return }
        numberEnd = number.end
        let before = CurrencyFinder.before(bytes, start)
        let scaled = CurrencyFinder.multiplier(bytes, number.end)
        let end = scaled?.end ?? number.end
        let after = before == nil ? CurrencyFinder.after(bytes, end) : nil
        guard let currency = before?.currency ?? after?.currency else { return }
        let (minorUnits, overflow) = number.hundredths.multipliedReportingOverflow(by: scaled?.factor ?? 1)
        guard !overflow else { return }
        addCue(
            .money, start: before?.start ?? start, end: after?.end ?? end,
            languages: .all,
            amount: Money(minorUnits: minorUnits, currency: currency))
    }
}

/// Decimal numbers with grouping: comma, point or single space before exactly three digits, or commas before two (lakh).
enum NumberReader {
    struct Number: Equatable {
        /// The value times 100, cut after the second decimal.
        var hundredths: Int64
        var end: Int
    }

    /// The number at `start`; `nil` beyond 15 digits.
    static func read(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Number? {
        var value: Int64 = 0
        var digitCount = 0
        var offset = start
        func digits(_ from: Int) -> Int {
            var index = from
            while index < bytes.count, index - from < 16, bytes[index] &- 0x30 < 10 { index += 1 }
            return index - from
        }
        func take(_ count: Int) {
            for index in offset..<(offset + count) { value = value &* 10 &+ Int64(bytes[index] &- 0x30) }
            offset += count
            digitCount += count
        }
        let lead = digits(start)
        guard lead > 0, lead <= 15 else { return nil }
        take(lead)
        while offset < bytes.count, digitCount <= 15, isGroup(bytes[offset], digits(offset + 1), lead, bytes, offset) {
            let count = digits(offset + 1)
            offset += 1
            take(count)
        }
        guard digitCount <= 15 else { return nil }
        var hundredths = value * 100
        if offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: ",") {
            let count = digits(offset + 1)
            if count == 1 || count == 2 {
                let tens = Int64(bytes[offset + 1] &- 0x30) * 10
                hundredths += tens + (count == 2 ? Int64(bytes[offset + 2] &- 0x30) : 0)
                offset += 1 + count
            }
        }
        return Number(hundredths: hundredths, end: offset)
    }

    private static func isGroup(
        _ mark: UInt8, _ count: Int, _ lead: Int, _ bytes: UnsafeRawBufferPointer, _ offset: Int
    ) -> Bool {
        switch mark {
        case UInt8(ascii: ","):
            let next = offset + 1 + count
            let isLakh = count == 2 && next < bytes.count && bytes[next] == mark
            return lead <= 3 && (count == 3 || isLakh)
        case UInt8(ascii: "."), UInt8(ascii: " "): return lead <= 3 && count == 3
        default: return false
        }
    }
}

/// Signs and words of currencies beside a number.
enum CurrencyFinder {
    /// The currency that stands before `offset`, at most one space or point away, and where it begins.
    static func before(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> (currency: Currency, start: Int)? {
        var end = offset
        if end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x2E { end -= 1 }
        if end > 0, end < offset, bytes[end - 1] == 0x2E { end -= 1 }
        guard end > 0 else { return nil }
        let last = bytes[end - 1]
        if last == UInt8(ascii: "$") { return (.dollar, end - 1) }
        if last >= 0x80 {
            for index in 0..<signs.count where ends(bytes, end, in: signs[index]) {
                return (signs[index].currency, end - signs[index].length)
            }
        }
        guard isLetter(last) || last >= 0x80 else { return nil }
        var start = end
        while start > 0, end - start < 6, isLetter(bytes[start - 1]) || bytes[start - 1] >= 0x80 { start -= 1 }
        guard start == 0 || !isLetter(bytes[start - 1]), let word = word(bytes, at: start), word.end == end,
            let value = words.value(of: word.hash), value & 1 == 1, let currency = Currency(rawValue: UInt8(value >> 1))
        else { return nil }
        return (currency, start)
    }

    /// The currency that stands after `offset`, at most one space or brace away, and where it ends.
    static func after(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> (currency: Currency, end: Int)? {
        var start = offset
        if start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x7D { start += 1 }
        // A no-break space, as careful Polish typists set it.
        if start == offset, start + 1 < bytes.count, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 { start += 2 }
        guard start < bytes.count else { return nil }
        if bytes[start] == UInt8(ascii: "$") { return (.dollar, start + 1) }
        if bytes[start] >= 0x80 {
            for index in 0..<signs.count where begins(bytes, start, with: signs[index]) {
                return (signs[index].currency, start + signs[index].length)
            }
        }
        guard let word = word(bytes, at: start), let value = words.value(of: word.hash),
            let currency = Currency(rawValue: UInt8(value >> 1))
        else { return nil }
        return (currency, word.end)
    }

    /// A word such as *thousand* after the number, what it multiplies by, and where it ends.
    static func multiplier(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> (factor: Int64, end: Int)? {
        var start = offset
        if start < bytes.count, bytes[start] == 0x20 { start += 1 }
        guard let word = word(bytes, at: start), let value = multipliers.value(of: word.hash) else { return nil }
        return (Int64(value), word.end)
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

    /// A currency's sign outside ASCII, as UTF-8 of three bytes or two, or the Thai word that follows a number unspaced.
    private struct Sign {
        var spelling: InlineArray<9, UInt8>
        var length: Int
        var currency: Currency

        init(_ text: String, _ currency: Currency) {
            spelling = .init(repeating: 0)
            length = 0
            for byte in text.utf8.prefix(9) {
                spelling[length] = byte
                length += 1
            }
            self.currency = currency
        }
    }

    private static func begins(_ bytes: UnsafeRawBufferPointer, _ offset: Int, with sign: Sign) -> Bool {
        guard offset >= 0, offset + sign.length <= bytes.count else { return false }
        for index in 0..<sign.length where bytes[offset + index] != sign.spelling[index] { return false }
        return true
    }

    private static func ends(_ bytes: UnsafeRawBufferPointer, _ end: Int, in sign: Sign) -> Bool {
        begins(bytes, end - sign.length, with: sign)
    }

    private static let signs: InlineArray<5, Sign> = [
        Sign("€", .euro), Sign("£", .pound), Sign("฿", .baht), Sign("₹", .rupee), Sign("บาท", .baht),
    ]

    /// Word → currency × 2, plus 1 if it may stand before the number too.
    private static let words = HashIndex(
        entries(.dollar, "dollar dollars bucks", before: false) + entries(.dollar, "usd", before: true)
            + entries(.euro, "euro euros", before: false) + entries(.euro, "eur", before: true)
            + entries(.pound, "pounds quid", before: false) + entries(.pound, "gbp", before: true)
            + entries(.zloty, "zł zl złotych zlotych złote złoty złotówek", before: false)
            + entries(.zloty, "pln", before: true) + entries(.baht, "baht", before: false)
            + entries(.baht, "thb", before: true)
            + entries(
                .rupee, "rupees rupee రూపాయలు రూపాయల రూపాయలకు రూపాయలను రూపాయి రూపాయిలు", before: false)
            + entries(.rupee, "rs inr రూ", before: true))

    private static func entries(_ currency: Currency, _ list: String, before: Bool) -> [(hash: UInt64, value: UInt32)] {
        list.split(separator: " ").map {
            (WordHash.of(String($0)), UInt32(currency.rawValue) << 1 | (before ? 1 : 0))
        }
    }

    private static let multipliers = HashIndex(
        [
            ("thousand", 1_000), ("k", 1_000), ("tys", 1_000), ("tysięcy", 1_000), ("tysiące", 1_000),
            ("tysiąc", 1_000), ("వేలు", 1_000), ("వేల", 1_000), ("lakh", 100_000), ("lakhs", 100_000),
            ("లక్షలు", 100_000), ("లక్షల", 100_000), ("లక్ష", 100_000), ("million", 1_000_000), ("mln", 1_000_000),
            ("crore", 10_000_000), ("crores", 10_000_000),
        ].map { (WordHash.of($0.0), UInt32($0.1)) })
}
