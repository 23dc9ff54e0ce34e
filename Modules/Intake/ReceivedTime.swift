/// When a complaint was received, as its file says.
package struct ReceivedTime: Sendable, Equatable {
    /// Seconds since 1970-01-01T00:00:00Z. A date alone is its midnight, UTC; fractions of a second are dropped.
    package var secondsSinceEpoch: Int64
    package var isDateOnly: Bool

    package init(secondsSinceEpoch: Int64, isDateOnly: Bool) {
        self.secondsSinceEpoch = secondsSinceEpoch
        self.isDateOnly = isDateOnly
    }

    /// Reads `2015-03-19`, `03/19/2015` (month first, as the bureau publishes), or an RFC 3339 time such as
    /// `2015-03-19T08:30:00+07:00`. Between date and time T, t or a space may stand; a time without a zone is UTC, the
    /// zone of every clock here. Nil for anything else, for days no calendar has, and for years outside 1–9999.
    package init?(_ text: some StringProtocol) {
        var scanner = DigitScanner(Array(text.utf8))
        guard let first = scanner.number(digitCount: 4) else {
            guard let month = scanner.number(digitCounts: 1...2), scanner.take("/"),
                let day = scanner.number(digitCounts: 1...2), scanner.take("/"),
                let year = scanner.number(digitCount: 4), scanner.isAtEnd,
                let days = Self.daysSinceEpoch(year: year, month: month, day: day)
            else { return nil }
            self.init(secondsSinceEpoch: days * 86_400, isDateOnly: true)
            return
        }
        guard scanner.take("-"), let month = scanner.number(digitCount: 2), scanner.take("-"),
            let day = scanner.number(digitCount: 2),
            let days = Self.daysSinceEpoch(year: first, month: month, day: day)
        else { return nil }
        if scanner.isAtEnd {
            self.init(secondsSinceEpoch: days * 86_400, isDateOnly: true)
        } else {
            guard let seconds = Self.secondsOfTime(&scanner) else { return nil }
            self.init(secondsSinceEpoch: days * 86_400 + seconds, isDateOnly: false)
        }
    }

    /// Seconds from the date's midnight UTC; the zone may carry it into the day before or after.
    private static func secondsOfTime(_ scanner: inout DigitScanner) -> Int64? {
        guard scanner.take("T") || scanner.take("t") || scanner.take(" "),
            let hour = scanner.number(digitCount: 2), hour < 24, scanner.take(":"),
            let minute = scanner.number(digitCount: 2), minute < 60, scanner.take(":"),
            // 60 is a leap second, which RFC 3339 allows; it counts as the second before midnight's next.
            let second = scanner.number(digitCount: 2), second <= 60
        else { return nil }
        if scanner.take("."), scanner.skipDigits() == 0 { return nil }
        let local = Int64(hour * 3_600 + minute * 60 + second)
        if scanner.isAtEnd { return local }
        if scanner.take("Z") || scanner.take("z") { return scanner.isAtEnd ? local : nil }
        let sign: Int64
        if scanner.take("+") { sign = 1 } else if scanner.take("-") { sign = -1 } else { return nil }
        guard let zoneHour = scanner.number(digitCount: 2), zoneHour < 24, scanner.take(":"),
            let zoneMinute = scanner.number(digitCount: 2), zoneMinute < 60, scanner.isAtEnd
        else { return nil }
        return local - sign * Int64(zoneHour * 3_600 + zoneMinute * 60)
    }

    /// Days since 1970-01-01 in the Gregorian calendar; nil when there is no such day.
    private static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int64? {
        let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let monthLengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard year >= 1, (1...12).contains(month), (1...monthLengths[month - 1]).contains(day) else { return nil }
        let yearsBefore = year - 1
        let daysBeforeYear = yearsBefore * 365 + yearsBefore / 4 - yearsBefore / 100 + yearsBefore / 400
        let daysBeforeMonth = monthLengths[..<(month - 1)].reduce(0, +)
        // 719,162 days lie between 0001-01-01 and 1970-01-01.
        return Int64(daysBeforeYear + daysBeforeMonth + day - 1 - 719_162)
    }
}

/// Takes digits and separators off the front of a text.
private struct DigitScanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { position == bytes.count }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    mutating func number(digitCount: Int) -> Int? { number(digitCounts: digitCount...digitCount) }

    /// A number of as many digits; takes nothing when there are fewer or more.
    mutating func number(digitCounts: ClosedRange<Int>) -> Int? {
        let digits = bytes[position...].prefix(digitCounts.upperBound + 1).prefix { (0x30...0x39).contains($0) }
        guard digitCounts.contains(digits.count) else { return nil }
        position += digits.count
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    mutating func skipDigits() -> Int {
        let from = position
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
        return position - from
    }
}
