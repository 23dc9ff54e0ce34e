/// A moment: milliseconds since 1970-01-01T00:00:00Z.
package struct Instant: Hashable, Comparable, Sendable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    package static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    /// The moment so many milliseconds later; saturates at the ends of the range.
    package func advanced(byMilliseconds step: Int64) -> Instant {
        let (sum, overflow) = milliseconds.addingReportingOverflow(step)
        return Instant(milliseconds: overflow ? (step < 0 ? .min : .max) : sum)
    }

    /// The moment so many days of 24 hours later.
    package func advanced(byDays days: Int) -> Instant {
        advanced(byMilliseconds: Int64(days) * Self.millisecondsPerDay)
    }

    package static let millisecondsPerDay: Int64 = 86_400_000
}

extension Instant: Codable {
    package init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }
}
