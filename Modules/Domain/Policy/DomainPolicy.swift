/// The figures of the policy that rules read. Each has a hard floor (or ceiling) here that no policy file can pass.
package struct DomainPolicy: Sendable, Equatable {
    /// Pinned on complaints, scores and findings.
    package let version: String
    package let calendar: Calendar
    package let figures: Figures
    /// The weights of evidence.
    package let merit: MeritPolicy

    package struct Figures: Sendable, Equatable {
        /// Business days a side has to state; floor 2.
        package var statementBusinessDays = 5
        /// Business days from receipt to the acknowledgement; 1–5.
        package var acknowledgementBusinessDays = 5
        /// Business days from receipt to the answer; 1–40.
        package var responseBusinessDays = 40
        /// Days an embargo lasts; 1–30.
        package var embargoDays = 30
        /// Dated attempts, on different days, that count as telling somebody; floor 2.
        package var contactAttempts = 2
        /// Bytes of a narrative; 1–65,536.
        package var narrativeByteCount = 65_536
        /// Business days a technical head waits for an expert before the doubt falls on the firm; 5–40.
        package var expertBusinessDays = 20
        /// Business days from a decision to the note of support; 1–10.
        package var supportNoteBusinessDays = 5
        /// Business days from the moment care is raised to its review; 1–5.
        package var careReviewBusinessDays = 2
        /// How alike an earlier head must be to count among the closest, 0–1000; 100–800.
        package var closestLikeness = 250

        package init() {}
    }

    /// A figure below its floor or above its ceiling.
    package struct LimitError: Error, Equatable, Sendable, CustomStringConvertible {
        package let figure: String
        package let value: Int
        package let range: ClosedRange<Int>

        package var description: String {
            let limits =
                range.upperBound == .max ? "at least \(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
            return "policy figure \(figure) is \(value); the rules allow \(limits)."
        }
    }

    package init(
        version: String, calendar: Calendar = .weekdaysUTC, figures: Figures = Figures(), merit: MeritPolicy = .standard
    ) throws(LimitError) {
        for (figure, value, range) in figures.limits where !range.contains(value) {
            throw LimitError(figure: figure, value: value, range: range)
        }
        self.init(checkedVersion: version, calendar: calendar, figures: figures, merit: merit)
    }

    private init(checkedVersion: String, calendar: Calendar, figures: Figures, merit: MeritPolicy) {
        version = checkedVersion
        self.calendar = calendar
        self.figures = figures
        self.merit = merit
    }

    /// The policy a house starts with.
    package static let standard = DomainPolicy(
        checkedVersion: "standard-1", calendar: .weekdaysUTC, figures: Figures(), merit: .standard)

    /// Business days in which another person reviews a safety head. Fixed by R6: no policy changes it.
    package static let safetyReviewBusinessDays = 1
}

extension DomainPolicy.Figures {
    fileprivate var limits: [(String, Int, ClosedRange<Int>)] {
        [
            ("statementBusinessDays", statementBusinessDays, 2...365),
            ("acknowledgementBusinessDays", acknowledgementBusinessDays, 1...5),
            ("responseBusinessDays", responseBusinessDays, 1...40),
            ("embargoDays", embargoDays, 1...30),
            ("contactAttempts", contactAttempts, 2...20),
            ("narrativeByteCount", narrativeByteCount, 1...65_536),
            ("expertBusinessDays", expertBusinessDays, 5...40),
            ("supportNoteBusinessDays", supportNoteBusinessDays, 1...10),
            ("careReviewBusinessDays", careReviewBusinessDays, 1...5),
            ("closestLikeness", closestLikeness, 100...800),
        ]
    }
}
