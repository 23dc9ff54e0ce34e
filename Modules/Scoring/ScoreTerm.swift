/// A named term of priority, severity or heat. The name is made only when somebody asks for reasons.
enum ScoreTerm: Equatable {
    case urgencyImpact(Level, Level, impactIsEstimated: Bool)
    case cue(CueKind)
    case repeatedCue(CueKind)
    case clock
    case base
    case money
    case angryWords
    case exclamationMarks
    case capitals
    case clamp

    var name: String {
        switch self {
        case .urgencyImpact(let urgency, let impact, let estimated):
            "urgency \(urgency.rawValue) × impact \(impact.rawValue)" + (estimated ? " (estimated)" : "")
        case .cue(let kind): "cue \(kind.name)"
        case .repeatedCue(let kind): "cue \(kind.name) again"
        case .clock: "clock"
        case .base: "base"
        case .money: "money at stake"
        case .angryWords: "angry words"
        case .exclamationMarks: "exclamation marks"
        case .capitals: "capitals"
        case .clamp: "clamp"
        }
    }
}

/// A sum of terms held within 0…1000, the difference being the term `clamp`.
struct TermSum {
    private(set) var total = 0
    /// `nil` while nobody asked for reasons.
    private(set) var terms: [(term: ScoreTerm, points: Int)]?

    init(keepingTerms: Bool) { terms = keepingTerms ? [] : nil }

    mutating func add(_ term: ScoreTerm, _ points: Int) {
        guard points != 0 else { return }
        // A policy's weights are bounded by nothing but its author: sums saturate rather than trap.
        let (sum, overflow) = total.addingReportingOverflow(points)
        total = overflow ? (points > 0 ? Int.max : Int.min) : sum
        terms?.append((term, points))
    }

    mutating func clamp() {
        let held = min(max(total, 0), 1000)
        add(.clamp, held - total)
    }
}
