/// Moments as people write them, in the proleptic Gregorian calendar and UTC: between `2026-03-01T09:30:00Z` and
/// milliseconds since 1970.
enum CivilTime {
    static let millisecondsPerDay: Int64 = 86_400_000

    /// Reads `2026-03-01`, `2026-03-01T09:30`, with seconds and fractions, and with `Z` or an offset like `+07:00`.
    /// Without an offset UTC is meant. A space may stand for the T. Years 1–9999.
    /// - Returns: the moment, and whether the text named a whole day only; nil when the text is no date.
    static func parse(_ text: String) -> (milliseconds: Int64, isWholeDay: Bool)? {
        var reader = DigitReader(text)
        guard let year = reader.number(digits: 4), reader.skip("-"), let month = reader.number(digits: 2),
            reader.skip("-"), let day = reader.number(digits: 2),
            year >= 1, (1...12).contains(month), (1...daysIn(month: month, year: year)).contains(day)
        else { return nil }
        let date = Int64(days(year: year, month: month, day: day)) * millisecondsPerDay
        if reader.isAtEnd { return (date, true) }
        guard reader.skip("T") || reader.skip("t") || reader.skip(" "), let time = timeOfDay(&reader) else {
            return nil
        }
        guard let offset = offsetMinutes(&reader), reader.isAtEnd else { return nil }
        return (date + time - Int64(offset) * 60_000, false)
    }

    /// `2026-03-01`.
    static func date(_ milliseconds: Int64) -> String {
        let (year, month, day) = civil(days: Int(floorDivide(milliseconds, millisecondsPerDay)))
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// `2026-03-01 09:30`, UTC, for people.
    static func minute(_ milliseconds: Int64) -> String {
        let minutes = Int(floorModulo(milliseconds, millisecondsPerDay) / 60_000)
        return "\(date(milliseconds)) \(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
    }

    /// `2026-03-01T09:30:00Z`, with milliseconds when there are any, for programs.
    static func timestamp(_ milliseconds: Int64) -> String {
        let inDay = Int(floorModulo(milliseconds, millisecondsPerDay))
        let (seconds, rest) = (inDay / 1_000, inDay % 1_000)
        let clock = "\(padded(seconds / 3_600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
        return "\(date(milliseconds))T\(clock)" + (rest == 0 ? "" : ".\(padded(rest, 3))") + "Z"
    }

    private static func timeOfDay(_ reader: inout DigitReader) -> Int64? {
        guard let hour = reader.number(digits: 2), hour < 24, reader.skip(":"),
            let minute = reader.number(digits: 2), minute < 60
        else { return nil }
        var milliseconds = Int64(hour * 60 + minute) * 60_000
        guard reader.skip(":") else { return milliseconds }
        guard let second = reader.number(digits: 2), second < 60 else { return nil }
        milliseconds += Int64(second) * 1_000
        if reader.skip(".") || reader.skip(",") {
            guard let fraction = reader.fractionInThousandths() else { return nil }
            milliseconds += fraction
        }
        return milliseconds
    }

    private static func offsetMinutes(_ reader: inout DigitReader) -> Int? {
        if reader.isAtEnd || reader.skip("Z") || reader.skip("z") { return 0 }
        let sign: Int
        if reader.skip("+") {
            sign = 1
        } else if reader.skip("-") {
            sign = -1
        } else {
            return nil
        }
        guard let hours = reader.number(digits: 2), hours < 24 else { return nil }
        _ = reader.skip(":")
        if reader.isAtEnd { return sign * hours * 60 }
        guard let minutes = reader.number(digits: 2), minutes < 60 else { return nil }
        return sign * (hours * 60 + minutes)
    }

    private static func daysIn(month: Int, year: Int) -> Int {
        if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
        return [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// Days since 1970-01-01. Counting years from March puts the leap day last, where it needs no case of its own;
    /// 146,097 is the number of days in 400 years.
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = Int(floorDivide(Int64(shifted), 400))
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The inverse of `days(year:month:day:)`.
    private static func civil(days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = Int(floorDivide(Int64(shifted), 146_097))
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private static func floorDivide(_ value: Int64, _ by: Int64) -> Int64 {
        let quotient = value / by
        return value % by < 0 ? quotient - 1 : quotient
    }

    private static func floorModulo(_ value: Int64, _ by: Int64) -> Int64 {
        let rest = value % by
        return rest < 0 ? rest + by : rest
    }

    private static func padded(_ number: Int, _ digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}

/// Takes a text apart from the left.
private struct DigitReader {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = text[...].utf8
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skip(_ character: Character) -> Bool {
        guard let byte = character.asciiValue, rest.first == byte else { return false }
        rest.removeFirst()
        return true
    }

    mutating func number(digits: Int) -> Int? {
        guard rest.count >= digits else { return nil }
        var value = 0
        for byte in rest.prefix(digits) {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        rest = rest.dropFirst(digits)
        return value
    }

    /// Up to nine digits of a decimal fraction; what lies below a thousandth is dropped.
    mutating func fractionInThousandths() -> Int64? {
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard (1...9).contains(digits.count) else { return nil }
        rest = rest.dropFirst(digits.count)
        let thousandths = Array(digits.prefix(3)) + Array(repeating: UInt8(ascii: "0"), count: max(0, 3 - digits.count))
        return thousandths.reduce(Int64(0)) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
    }
}
