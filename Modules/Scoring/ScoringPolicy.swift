/// Every weight and threshold of severity, heat and priority: points on scales from 0 to 1000.
///
/// A value, so that a new policy can be replayed over history before it is adopted; its version stands on each score.
public struct ScoringPolicy: Sendable, Hashable {
    /// Names this set of weights. Change it with any of them.
    public var version: String

    /// Points for urgency × impact: row = urgency 1–5, column = impact 1–5.
    public var urgencyByImpact: [[Int]]
    /// Lower bounds of severity for an estimated impact of low, medium, high and very high.
    public var impactFromSeverity: [Int]
    /// Points a cue adds to priority, once per kind.
    public var priorityOfCue: [CueKind: Int]
    /// Points by the time left until an answer is due, soonest first.
    public var clock: [ClockStep]

    /// Severity of a complaint that raises no cue.
    public var severityBase: Int
    /// Points the first passage of a kind adds to severity.
    public var severityOfCue: [CueKind: Int]
    /// Points each further passage adds, as permille of the first, up to ``severityRepeats`` of them.
    public var severityRepeatPermille: Int
    /// How many further passages of a kind count.
    public var severityRepeats: Int
    /// Points by the largest sum named, smallest first.
    public var severityOfMoney: [MoneyStep]

    /// Points per word of anger, up to ``heatWordLimit`` words.
    public var heatOfWord: Int
    /// How many words of anger count.
    public var heatWordLimit: Int
    /// Points per exclamation mark, up to ``heatMarkLimit`` marks.
    public var heatOfMark: Int
    /// How many exclamation marks count.
    public var heatMarkLimit: Int
    /// Points when every word is in capitals; in proportion when some are, beyond ``shoutingFreePermille``.
    public var heatOfShouting: Int
    /// Share of words in capitals, in permille, that is put down to abbreviations.
    public var shoutingFreePermille: Int

    /// How many passages of a kind a score carries.
    public var cueLimit: Int

    /// Points while at most `secondsLeft` remain.
    public struct ClockStep: Sendable, Hashable {
        /// Upper bound of the time left, in seconds; 0 or less means overdue.
        public var secondsLeft: Int64
        /// What is added to priority.
        public var points: Int
        /// `points` while at most `secondsLeft` seconds remain.
        public init(secondsLeft: Int64, points: Int) {
            self.secondsLeft = secondsLeft
            self.points = points
        }
    }

    /// Points from a sum of `dollars` upward.
    public struct MoneyStep: Sendable, Hashable {
        /// Lower bound in dollars, or in another currency what makes about as much.
        public var dollars: Int64
        /// What is added to severity.
        public var points: Int
        /// `points` from `dollars` whole dollars upward.
        public init(dollars: Int64, points: Int) {
            self.dollars = dollars
            self.points = points
        }
    }

    /// The weights the product ships with.
    public static let standard = ScoringPolicy(
        version: "standard-1",
        urgencyByImpact: [
            [40, 70, 100, 140, 190],
            [70, 110, 150, 200, 260],
            [100, 150, 200, 270, 340],
            [140, 200, 270, 350, 430],
            [190, 260, 340, 430, 520],
        ],
        impactFromSeverity: [100, 250, 450, 700],
        priorityOfCue: [
            .harm: 250, .vulnerability: 150, .legalThreat: 80, .leaving: 50, .blame: 30, .unstatedExpectation: 0,
            .money: 20,
        ],
        clock: [
            ClockStep(secondsLeft: 0, points: 300), ClockStep(secondsLeft: 86_400, points: 220),
            ClockStep(secondsLeft: 3 * 86_400, points: 140), ClockStep(secondsLeft: 7 * 86_400, points: 70),
            ClockStep(secondsLeft: 14 * 86_400, points: 30),
        ],
        severityBase: 60,
        severityOfCue: [
            .harm: 400, .vulnerability: 180, .legalThreat: 110, .leaving: 60, .blame: 80, .unstatedExpectation: 20,
            .money: 0,
        ],
        severityRepeatPermille: 200, severityRepeats: 3,
        severityOfMoney: [
            MoneyStep(dollars: 1, points: 20), MoneyStep(dollars: 100, points: 60),
            MoneyStep(dollars: 1_000, points: 120), MoneyStep(dollars: 10_000, points: 200),
            MoneyStep(dollars: 100_000, points: 280),
        ],
        heatOfWord: 90, heatWordLimit: 6, heatOfMark: 30, heatMarkLimit: 8, heatOfShouting: 400,
        shoutingFreePermille: 60, cueLimit: 16)
}
