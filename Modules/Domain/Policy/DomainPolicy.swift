package import EvenhandScoring

/// The figures of the policy that rules read. Each has a hard floor (or ceiling) here that no policy file can pass.
package struct DomainPolicy: Sendable, Equatable {
    /// Pinned on complaints, scores and findings.
    package let version: String
    package let calendar: Calendar
    package let figures: Figures
    /// Whose clocks run on which complaints.
    package let regimes: RegimePolicy
    /// What evidence weighs on a head.
    package let merit: MeritPolicy
    /// What makes severity, heat and priority.
    package let triage: ScoringPolicy
    /// Phrases of the house beside the product's own.
    package let phrases: PhrasePolicy
    /// What the letters of the house say of it, and its own templates.
    package let letters: LetterPolicy
    /// Who counts as lost, and the segments of customers. Leaders' figures alone read it.
    package let customers: CustomerPolicy

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
        /// Business days that one extension may add to an answer; 0–20.
        package var extensionBusinessDays = 10
        /// Calendar days that one wait for the customer may stop the house's clock; 1–90.
        package var waitDays = 30
        /// Hours of work that a complaint may promise without the plan's owner, all its promises together; 0–16.
        package var planRequestHours = 8
        /// Percent of a team's time above which complaint work sets off the alarm; 5–50.
        package var complaintWorkPercent = 20
        /// Calendar days after an upheld complaint in which the firm parts with nobody; at least 30 (R12).
        package var partingRestDays = 90
        /// Calendar days after closing in which the customer may take a complaint to the next stage; at least 20 (R12).
        package var nextStageDays = 30
        /// Calendar days of notice before a parting; at least 14 (R12).
        package var partingNoticeDays = 30
        /// Calendar days a suspension lasts; 1–30 (R12).
        package var suspensionDays = 14
        /// Calendar days after closing in which disagreement opens a complaint again; 30–3,650.
        package var reopenDays = 180
        /// Percent of those who can be told of a change that must be told before its theme closes; 75–100 (R13).
        package var themeToldPercent = 90
        /// Whole weeks of the periods that a theme's rate is looked at in; 1–13 (R13).
        package var themePeriodWeeks = 4

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
        version: String, calendar: Calendar = .weekdaysUTC, figures: Figures = Figures(),
        regimes: RegimePolicy = RegimePolicy(), merit: MeritPolicy = .standard, triage: ScoringPolicy = .standard,
        phrases: PhrasePolicy = PhrasePolicy(), letters: LetterPolicy = LetterPolicy(),
        customers: CustomerPolicy = CustomerPolicy()
    ) throws(LimitError) {
        for (figure, value, range) in figures.limits where !range.contains(value) {
            throw LimitError(figure: figure, value: value, range: range)
        }
        self.init(
            checkedVersion: version, calendar: calendar, figures: figures, regimes: regimes, merit: merit,
            triage: triage, phrases: phrases, letters: letters, customers: customers)
    }

    private init(
        checkedVersion: String, calendar: Calendar, figures: Figures, regimes: RegimePolicy, merit: MeritPolicy,
        triage: ScoringPolicy, phrases: PhrasePolicy, letters: LetterPolicy, customers: CustomerPolicy
    ) {
        version = checkedVersion
        self.calendar = calendar
        self.figures = figures
        self.regimes = regimes
        self.merit = merit
        self.triage = triage
        self.phrases = phrases
        self.letters = letters
        self.customers = customers
    }

    /// The policy a house starts with.
    package static let standard = DomainPolicy(
        checkedVersion: "standard-1", calendar: .weekdaysUTC, figures: Figures(), regimes: RegimePolicy(),
        merit: .standard, triage: .standard, phrases: PhrasePolicy(), letters: LetterPolicy(),
        customers: CustomerPolicy())

    var houseFigures: Clocks.HouseFigures {
        Clocks.HouseFigures(
            acknowledgement: figures.acknowledgementBusinessDays, response: figures.responseBusinessDays,
            wait: figures.waitDays)
    }

    /// Business days in which another person reviews a safety head. Fixed by R6: no policy changes it.
    package static let safetyReviewBusinessDays = 1
}

extension DomainPolicy.Figures {
    /// A figure by name, with the limits no policy passes and which way is stricter.
    package struct Figure: Sendable {
        /// What a change of the figure means for the people of a case.
        package enum Strictness: Sendable {
            case lowerIsStricter
            case higherIsStricter
            /// Neither side gains by it.
            case neither
        }

        package let name: String
        package let path: any WritableKeyPath<DomainPolicy.Figures, Int> & Sendable
        package let range: ClosedRange<Int>
        package let strictness: Strictness

        init(
            _ name: String, _ path: any WritableKeyPath<DomainPolicy.Figures, Int> & Sendable,
            _ range: ClosedRange<Int>,
            _ strictness: Strictness
        ) {
            self.name = name
            self.path = path
            self.range = range
            self.strictness = strictness
        }
    }

    /// Every figure there is. The policy file reads and writes what stands here, and nothing else.
    package static let all: [Figure] = [
        Figure("statementBusinessDays", \.statementBusinessDays, 2...365, .higherIsStricter),
        Figure("acknowledgementBusinessDays", \.acknowledgementBusinessDays, 1...5, .lowerIsStricter),
        Figure("responseBusinessDays", \.responseBusinessDays, 1...40, .lowerIsStricter),
        Figure("embargoDays", \.embargoDays, 1...30, .lowerIsStricter),
        Figure("contactAttempts", \.contactAttempts, 2...20, .higherIsStricter),
        Figure("narrativeByteCount", \.narrativeByteCount, 1...65_536, .neither),
        Figure("extensionBusinessDays", \.extensionBusinessDays, 0...20, .lowerIsStricter),
        Figure("waitDays", \.waitDays, 1...90, .lowerIsStricter),
        // The doubt falls on the firm sooner.
        Figure("expertBusinessDays", \.expertBusinessDays, 5...40, .lowerIsStricter),
        Figure("supportNoteBusinessDays", \.supportNoteBusinessDays, 1...10, .lowerIsStricter),
        Figure("careReviewBusinessDays", \.careReviewBusinessDays, 1...5, .lowerIsStricter),
        // The more earlier heads count as like, the more departures want a reason.
        Figure("closestLikeness", \.closestLikeness, 100...800, .lowerIsStricter),
        Figure("planRequestHours", \.planRequestHours, 0...16, .lowerIsStricter),
        // It tells people something and settles nothing.
        Figure("complaintWorkPercent", \.complaintWorkPercent, 5...50, .neither),
        Figure("partingRestDays", \.partingRestDays, 30...730, .higherIsStricter),
        Figure("nextStageDays", \.nextStageDays, 20...365, .higherIsStricter),
        Figure("partingNoticeDays", \.partingNoticeDays, 14...365, .higherIsStricter),
        Figure("suspensionDays", \.suspensionDays, 1...30, .lowerIsStricter),
        Figure("reopenDays", \.reopenDays, 30...3_650, .higherIsStricter),
        Figure("themeToldPercent", \.themeToldPercent, 75...100, .higherIsStricter),
        // Longer periods wait longer and see more.
        Figure("themePeriodWeeks", \.themePeriodWeeks, 1...13, .neither),
    ]

    fileprivate var limits: [(String, Int, ClosedRange<Int>)] {
        Self.all.map { ($0.name, self[keyPath: $0.path], $0.range) }
    }
}
