package import EvenhandDomain

/// A stretch of the calendar that counts are gathered in: a day, a week from Monday (ISO 8601), a month, a quarter, a year.
package struct Period: Hashable, Sendable, Comparable {
    package enum Length: String, Sendable, CaseIterable {
        case day = "day"
        case week = "week"
        case month = "month"
        case quarter = "quarter"
        case year = "year"
    }

    package let length: Length
    package let first: CivilDate

    /// The one that a day lies in.
    package init(_ length: Length, containing day: CivilDate) {
        self.length = length
        switch length {
        case .day: first = day
        case .week: first = day.advanced(byDays: 1 - day.weekday.rawValue)
        case .month: first = Self.start(day) { $0 } ?? day
        case .quarter: first = Self.start(day) { ($0 - 1) / 3 * 3 + 1 } ?? day
        case .year: first = Self.start(day) { _ in 1 } ?? day
        }
    }

    private static func start(_ day: CivilDate, _ month: (Int) -> Int) -> CivilDate? {
        let parts = day.parts
        return CivilDate(year: parts.year, month: month(parts.month), day: 1)
    }

    /// The one after.
    package var next: Period {
        // No period is longer than 366 days or shorter than one.
        let daysBeyond =
            switch length {
            case .day: 1
            case .week: 7
            case .month: 31
            case .quarter: 92
            case .year: 366
            }
        return Period(length, containing: first.advanced(byDays: daysBeyond))
    }

    package var last: CivilDate { next.first.advanced(byDays: -1) }
    package var dayCount: Int { next.first.dayNumber - first.dayNumber }

    /// As people write it: 2026-11-29, 2026-W48, 2026-11, 2026-Q4, 2026.
    package var name: String {
        if length == .day { return first.description }
        let (year, month, _) = first.parts
        switch length {
        case .day: return first.description
        case .week:
            // The ISO year is the one that holds the week's Thursday.
            let thursday = first.advanced(byDays: 3)
            let isoYear = thursday.parts.year
            let firstDay = CivilDate(year: isoYear, month: 1, day: 1) ?? thursday
            return "\(isoYear)-W\(Self.two((thursday.dayNumber - firstDay.dayNumber) / 7 + 1))"
        case .month: return "\(year)-\(Self.two(month))"
        case .quarter: return "\(year)-Q\((month - 1) / 3 + 1)"
        case .year: return "\(year)"
        }
    }

    /// The month, quarter or year of that name; nil for any other text.
    package init?(named name: String, _ length: Length) {
        guard name.utf8.count <= 10, let year = Int(name.prefix(4)), (1...9_999).contains(year) else { return nil }
        let rest = name.dropFirst(4)
        let month: Int?
        switch length {
        case .year: month = rest.isEmpty ? 1 : nil
        case .quarter: month = rest.hasPrefix("-Q") ? Int(rest.dropFirst(2)).map { $0 * 3 - 2 } : nil
        case .month: month = rest.hasPrefix("-") ? Int(rest.dropFirst()) : nil
        case .day, .week: month = nil
        }
        guard let month, let day = CivilDate(year: year, month: month, day: 1) else { return nil }
        self.init(length, containing: day)
        guard self.name == name else { return nil }
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    package static func < (left: Period, right: Period) -> Bool { left.first < right.first }
}
