/// Between which shares chance keeps a count of independent heads, each upheld with the same probability.
///
/// Exact binomial limits as a funnel plot has them: D. J. Spiegelhalter, Funnel plots for comparing institutional
/// performance, Statistics in Medicine 24 (2005) 1185–1202, appendix A.1.1. For a tail p let r be the smallest count with
/// P(R ≤ r) ≥ p; the lower limit is (r − α) ÷ n with α = (P(R ≤ r) − p) ÷ P(R = r), cut at 0. The upper limit is the lower
/// one of the heads that are not upheld, so that a count lies beyond either exactly when the chance of it, or of a rarer one on
/// its side, is below p.
package struct BinomialLimits: Sendable, Equatable {
    /// Shares, 0–1: the limits of 95 % and of 99.8 %.
    package let lower95: Double
    package let upper95: Double
    package let lower998: Double
    package let upper998: Double

    /// - Parameters:
    ///   - count: how many heads; at least 1.
    ///   - target: the probability of each, between 0 and 1, both left out.
    ///
    /// Cost: the square root of `count`.
    package init(of count: Int, around target: Double) {
        precondition(count > 0 && target > 0 && target < 1, "a share of something, around a probability")
        let masses = Self.masses(count, target)
        let others = Masses(
            first: count - masses.first - masses.values.count + 1, values: masses.values.reversed())
        lower95 = Self.lower(0.025, in: masses, count)
        lower998 = Self.lower(0.001, in: masses, count)
        upper95 = 1 - Self.lower(0.025, in: others, count)
        upper998 = 1 - Self.lower(0.001, in: others, count)
    }

    private struct Masses {
        let first: Int
        let values: [Double]
    }

    /// The probabilities around the likeliest count, outward until nothing is left that a limit could see. Each follows from
    /// its neighbour by the ratio of the two, so that neither logarithm nor factorial is needed.
    private static func masses(_ count: Int, _ target: Double) -> Masses {
        let odds = target / (1 - target)
        let mode = min(count, Int(Double(count + 1) * target))
        var below: [Double] = []
        var mass = 1.0
        var place = mode
        while place > 0 {
            mass *= Double(place) / Double(count - place + 1) / odds
            if mass < 1e-20 { break }
            below.append(mass)
            place -= 1
        }
        var above = [1.0]
        mass = 1
        place = mode
        while place < count {
            mass *= Double(count - place) / Double(place + 1) * odds
            if mass < 1e-20 { break }
            above.append(mass)
            place += 1
        }
        let values = below.reversed() + above
        let sum = values.reduce(0, +)
        return Masses(first: mode - below.count, values: values.map { $0 / sum })
    }

    private static func lower(_ tail: Double, in masses: Masses, _ count: Int) -> Double {
        var sum = 0.0
        var index = 0
        while index < masses.values.count - 1, sum + masses.values[index] < tail {
            sum += masses.values[index]
            index += 1
        }
        let share = (sum + masses.values[index] - tail) / masses.values[index]
        return min(1, max(0, (Double(masses.first + index) - min(1, max(0, share))) / Double(count)))
    }
}
