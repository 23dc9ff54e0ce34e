import EvenhandDomain

/// England's working days of 2026 and 2027, nine to five, with its bank holidays and the days its clocks change.
enum London {
    static let holidays = [
        "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28",
        "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28",
    ]

    static let changes = [
        ("2025-10-26T01:00:00Z", 0), ("2026-03-29T01:00:00Z", 60), ("2026-10-25T01:00:00Z", 0),
        ("2027-03-28T01:00:00Z", 60), ("2027-10-31T01:00:00Z", 0),
    ]

    static func calendar(_ periods: [Calendar.Period] = [.init(startMinute: 540, endMinute: 1_020)]) throws -> Calendar
    {
        try Calendar(
            name: "london",
            periods: Dictionary(
                uniqueKeysWithValues: [Weekday.monday, .tuesday, .wednesday, .thursday, .friday].map { ($0, periods) }),
            holidays: Set(try holidays.map { try CivilDate(parsing: $0) }),
            offsets: try changes.map { Calendar.Offset(from: try Instant(parsing: $0.0), minutes: $0.1) })
    }
}
