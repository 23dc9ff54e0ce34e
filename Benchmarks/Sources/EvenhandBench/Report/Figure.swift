/// One row of the table: what was measured, beside a floor of the same run.
struct Figure {
    var name: String
    var measured: String
    /// What the floor is and what it reached; empty where there is none.
    var floor = ""
    /// Measured over floor, the median of the rounds' own ratios.
    var ratio: Double?
    var target: Target?

    /// What must be reached.
    enum Target {
        case ratio(atLeast: Double)
        /// A figure below a limit, both in the unit that `text` names.
        case below(limit: Double, value: Double, text: String)

        func isReached(_ ratio: Double?) -> Bool {
            switch self {
            case .ratio(let least): (ratio ?? 0) >= least
            case .below(let limit, let value, _): value < limit
            }
        }

        var text: String {
            switch self {
            case .ratio(let least): "≥ \(RatioText.of(least))"
            case .below(_, _, let text): text
            }
        }
    }

    var verdict: String {
        guard let target else { return "" }
        return target.isReached(ratio) ? "yes" : "**no**"
    }
}

/// A ratio as people read it: 6.2 above one, 1/4.1 below.
enum RatioText {
    static func of(_ ratio: Double) -> String {
        if ratio <= 0 { return "0" }
        return ratio >= 0.4 ? Number.text(ratio, digits: 2) : "1/" + Number.text(1 / ratio, digits: 1)
    }
}
