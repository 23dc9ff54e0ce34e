/// Text that is no date or moment. The message names the text and an example.
package struct TimeError: Error, Equatable, Sendable, CustomStringConvertible {
    package let text: String
    package let example: String

    package init(text: String, example: String) {
        self.text = text
        self.example = example
    }

    package var description: String { "'\(text)' is no date; write it like \(example)." }
}

extension CivilDate: CustomStringConvertible {
    package var description: String {
        let (year, month, day) = parts
        guard (0...9_999).contains(year) else {
            return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
        }
        // An answer by day names thousands of dates. Ten bytes lie in the string's own value, so nothing is allocated.
        return String(unsafeUninitializedCapacity: 10) { bytes in
            write(year, digits: 4, to: bytes, at: 0)
            bytes[4] = UInt8(ascii: "-")
            write(month, digits: 2, to: bytes, at: 5)
            bytes[7] = UInt8(ascii: "-")
            write(day, digits: 2, to: bytes, at: 8)
            return 10
        }
    }

    /// Parses `2026-11-30`.
    package init(parsing text: some StringProtocol) throws(TimeError) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10]),
            let date = CivilDate(year: year, month: month, day: day)
        else { throw TimeError(text: String(text.prefix(40)), example: "2026-11-30") }
        self = date
    }
}

/// The value of decimal digits, at most nine; nil when any byte is none.
func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...9).contains(digits.count) else { return nil }
    var value = 0
    for byte in digits {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
}

/// Decimal digits with leading zeros; higher digits than fit are left out.
private func write(_ value: Int, digits: Int, to bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int) {
    var rest = value
    for index in stride(from: start + digits - 1, through: start, by: -1) {
        bytes[index] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
    }
}

func padded(_ value: Int, to width: Int) -> String {
    let digits = String(abs(value))
    return (value < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
}
