/// exp and log from the four basic operations alone, so that every machine computes the same bits.
///
/// The C library's versions differ between systems in the last place; scores must not.
package enum Logistic {
    private static var log2: Double { 0.693147180559945309417232121458 }
    private static var reciprocalLog2: Double { 1.442695040888963407359924681002 }

    /// eˣ; relative error below 1e-14 for |x| ≤ 700, 0 below, the value at 700 above.
    package static func exp(_ x: Double) -> Double {
        if x < -700 { return 0 }
        let x = min(x, 700)
        // The nearest whole number, by cutting: the processor's own rounding is not there on every machine.
        let exponent = Int64(x * reciprocalLog2 + (x < 0 ? -0.5 : 0.5))
        let rest = x - Double(exponent) * log2
        // Taylor series around 0 by Horner's rule, |rest| ≤ ln 2 / 2: the first term left out is below 3e-18.
        var sum = 1.0 / 6_227_020_800
        sum = sum * rest + 1.0 / 479_001_600
        sum = sum * rest + 1.0 / 39_916_800
        sum = sum * rest + 1.0 / 3_628_800
        sum = sum * rest + 1.0 / 362_880
        sum = sum * rest + 1.0 / 40_320
        sum = sum * rest + 1.0 / 5_040
        sum = sum * rest + 1.0 / 720
        sum = sum * rest + 1.0 / 120
        sum = sum * rest + 1.0 / 24
        sum = sum * rest + 1.0 / 6
        sum = sum * rest + 0.5
        sum = sum * rest + 1
        sum = sum * rest + 1
        // 2 to the exponent, which lies within ±1011.
        return sum * Double(bitPattern: UInt64(bitPattern: exponent &+ 1023) << 52)
    }

    /// ln x for x > 0; −infinity at 0.
    package static func log(_ x: Double) -> Double {
        guard x > 0 else { return -.infinity }
        var exponent = Double(x.exponent)
        var significand = x.significand
        if significand > 1.4142135623730951 {
            significand /= 2
            exponent += 1
        }
        // ln m = 2 artanh((m − 1) / (m + 1)); |ratio| ≤ 0.172, the 15th odd power is below 1e-18.
        let ratio = (significand - 1) / (significand + 1)
        let square = ratio * ratio
        var power = ratio
        var sum = 0.0
        for step in 0..<14 {
            sum += power / Double(2 * step + 1)
            power *= square
        }
        return exponent * log2 + 2 * sum
    }

    /// The probability at log-odds `x`: 1 / (1 + e⁻ˣ).
    package static func probability(_ x: Double) -> Double {
        x >= 0 ? 1 / (1 + exp(-x)) : { $0 / (1 + $0) }(exp(x))
    }

    /// Natural log-odds → millibans: 1000 log₁₀ of the odds.
    package static let millibansPerNat: Double = 434.294481903251827651128918917
}
