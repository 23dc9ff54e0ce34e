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
        case UInt8(ascii: "."), UInt8(ascii: " "), UInt8(ascii: "'"): return lead <= 3 && count == 3
        default: return false
        }
    }
}
