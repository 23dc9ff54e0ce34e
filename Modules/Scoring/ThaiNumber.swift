internal import EvenhandText

/// Numbers in Thai words and Thai digits, read backwards from the word for the currency.
enum ThaiNumber {
    /// The number that ends at `end`, times 100, and where it begins.
    static func before(
        _ bytes: UnsafeRawBufferPointer, _ end: Int, from limit: Int
    ) -> (hundredths: Int64, start: Int)? {
        var end = end
        // "กว่า": and some more.
        for _ in 0..<2 { end -= vague.lengthBefore(bytes, end, from: limit) }
        // Thai digits may be parted by commas and points, and a comma parts runs.
        if let digits = digits(bytes, end) { return digits }
        var start = end
        var numbers: InlineArray<24, UInt8> = .init(repeating: 0)
        var count = 0
        while count < 24, let number = words.numberBefore(bytes, start, from: limit) {
            numbers[count] = UInt8(number)
            count += 1
            start -= words.length(number)
        }
        guard count > 0, let value = value(numbers, count) else { return nil }
        return (value, start)
    }

    /// The scale that a number before `start` is multiplied by.
    static func scale(_ bytes: UnsafeRawBufferPointer, at start: Int) -> (factor: Int64, end: Int)? {
        guard let found = words.numberAfter(bytes, start), scales[found.number] >= 100 else { return nil }
        return (scales[found.number], start + found.length)
    }

    private static func value(_ numbers: InlineArray<24, UInt8>, _ count: Int) -> Int64? {
        var (total, part, digit): (Int64, Int64, Int64) = (0, 0, 0)
        for place in (0..<count).reversed() {
            let number = Int(numbers[place])
            let scale = scales[number]
            if scale == 0 {
                digit = units[number]
            } else if scale == 1_000_000 {
                total = (total + part + digit == 0 ? 100 : total + part + digit) * scale
                guard total < 1 << 50 else { return nil }
                (part, digit) = (0, 0)
            } else {
                part += (digit == 0 ? 100 : digit) * scale
                digit = 0
            }
        }
        let sum = total + part + digit
        return sum > 0 ? sum : nil
    }

    private static func digits(_ bytes: UnsafeRawBufferPointer, _ end: Int) -> (hundredths: Int64, start: Int)? {
        var end = end
        if end > 0, bytes[end - 1] == 0x20 { end -= 1 }
        var start = end
        var digitCount = 0
        while start > 0, digitCount < 15 {
            if start >= 3, digit(bytes, start - 3) != nil {
                start -= 3
                digitCount += 1
            } else if digitCount > 0, start >= 4, bytes[start - 1] == 0x2C || bytes[start - 1] == 0x2E,
                digit(bytes, start - 4) != nil
            {
                start -= 1
            } else {
                break
            }
        }
        guard digitCount > 0 else { return nil }
        var (value, decimals): (Int64, Int64?) = (0, nil)
        var offset = start
        while offset < end {
            if let digit = digit(bytes, offset) {
                value = value * 10 + digit
                decimals = decimals.map { $0 + 1 }
                offset += 3
            } else {
                if bytes[offset] == 0x2E { decimals = 0 }
                offset += 1
            }
        }
        switch decimals {
        case nil, 0: return (value * 100, start)
        case 1: return (value * 10, start)
        case 2: return (value, start)
        default: return nil
        }
    }

    /// The value of the Thai digit at `offset`.
    private static func digit(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Int64? {
        guard offset + 3 <= bytes.count, bytes[offset] == 0xE0, bytes[offset + 1] == 0xB9,
            (0x90...0x99).contains(bytes[offset + 2])
        else { return nil }
        return Int64(bytes[offset + 2] - 0x90)
    }

    private static let vague = SpellingList("กว่า เศษ ถ้วน")
    private static let words = SpellingList(
        "หนึ่ง เอ็ด นึง สอง ยี่ สาม สี่ ห้า หก เจ็ด แปด เก้า ครึ่ง สิบ ร้อย พัน หมื่น แสน ล้าน")
    /// Hundredths, by word; 0 for scales.
    private static let units: InlineArray<19, Int64> = [
        100, 100, 100, 200, 200, 300, 400, 500, 600, 700, 800, 900, 50, 0, 0, 0, 0, 0, 0,
    ]
    /// By word; 0 for digits.
    private static let scales: InlineArray<19, Int64> = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 100, 1_000, 10_000, 100_000, 1_000_000,
    ]
}
