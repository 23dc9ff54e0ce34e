internal import EvenhandScoring

/// The χ² distribution with one degree of freedom.
package enum ChiSquare {
    /// The probability of a value of at least `x`, 0–1: erfc(√(x / 2)). The same bits on every machine; relative error below
    /// 1e-12 for x ≤ 1,000.
    package static func tail(_ x: Double) -> Double {
        guard x > 0 else { return 1 }
        return complementaryError((x / 2).squareRoot())
    }

    /// erfc for x ≥ 0: near 0 by the series of erf with positive terms only, farther out by its continued fraction
    /// (Abramowitz and Stegun 7.1.6 and 7.1.14).
    private static func complementaryError(_ x: Double) -> Double {
        let rootOfPi = Double.pi.squareRoot()
        let square = x * x
        if x < 2 {
            var term = x
            var sum = x
            var odd = 1.0
            while term > sum * 1e-17 {
                odd += 2
                term *= 2 * square / odd
                sum += term
            }
            return max(0, 1 - 2 / rootOfPi * Logistic.exp(-square) * sum)
        }
        // From the inside out; 120 levels leave nothing at 2.
        var fraction = x
        for level in stride(from: 120.0, to: 0, by: -1) { fraction = x + level / 2 / fraction }
        return Logistic.exp(-square) / (rootOfPi * fraction)
    }
}
