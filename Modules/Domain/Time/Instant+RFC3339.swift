extension Instant: CustomStringConvertible {
    /// RFC 3339 in UTC, with milliseconds where there are any: `2026-11-30T08:00:00Z`.
    package var description: String {
        let days = Calendar.weekdaysUTC.date(of: self)
        let inDay = Int(milliseconds - Int64(days.dayNumber) * Self.millisecondsPerDay)
        let clock = [inDay / 3_600_000, inDay / 60_000 % 60, inDay / 1_000 % 60].map { padded($0, to: 2) }
        let fraction = inDay % 1_000 == 0 ? "" : ".\(padded(inDay % 1_000, to: 3))"
        return "\(days)T\(clock.joined(separator: ":"))\(fraction)Z"
    }

    /// Parses RFC 3339 with `Z` or a numeric offset. A fraction is cut to milliseconds; a leap second counts as the
    /// second before it.
    package init(parsing text: some StringProtocol) throws(TimeError) {
        guard let moment = Self.parse(Array(text.utf8)) else {
            throw TimeError(text: String(text.prefix(40)), example: "2026-11-30T08:00:00Z")
        }
        self = moment
    }

    private static func parse(_ bytes: [UInt8]) -> Instant? {
        guard bytes.count >= 20, let date = try? CivilDate(parsing: String(decoding: bytes[0..<10], as: UTF8.self)),
            [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(bytes[10]),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]), let second = number(bytes[17..<19]),
            hour < 24, minute < 60, second <= 60
        else { return nil }
        var rest = bytes[19...]
        var fraction = 0
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard !digits.isEmpty else { return nil }
            let three = Array(digits.prefix(3)) + Array(repeating: UInt8(ascii: "0"), count: max(0, 3 - digits.count))
            fraction = number(three[...]) ?? 0
            rest = rest.dropFirst(1 + digits.count)
        }
        guard let offset = offsetMinutes(rest) else { return nil }
        let inDay = ((hour * 60 + minute) * 60 + min(second, 59)) * 1_000 + fraction - offset * 60_000
        return Instant(milliseconds: Int64(date.dayNumber) * millisecondsPerDay + Int64(inDay))
    }

    private static func offsetMinutes(_ bytes: ArraySlice<UInt8>) -> Int? {
        let zone = Array(bytes)
        if zone == [UInt8(ascii: "Z")] || zone == [UInt8(ascii: "z")] { return 0 }
        guard zone.count == 6, zone[3] == UInt8(ascii: ":"), let hours = number(zone[1..<3]),
            let minutes = number(zone[4..<6]), hours < 24, minutes < 60
        else { return nil }
        switch zone[0] {
        case UInt8(ascii: "+"): return hours * 60 + minutes
        case UInt8(ascii: "-"): return -(hours * 60 + minutes)
        default: return nil
        }
    }
}
