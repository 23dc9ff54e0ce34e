/// Logarithms of ratios in millibans, by whole numbers alone, so that every machine adds the same sums.
package enum Millibans {
    /// 1000 log₁₀ (numerator / denominator), to the nearest whole number; both from 1 to 2⁶².
    ///
    /// The binary logarithm is found digit by digit: the ratio, brought between 1 and 2, is squared again and again, and
    /// each time it passes 2 the next digit is a one. Squares are cut to 31 binary places, far finer than a milliban.
    package static func of(_ numerator: Int64, over denominator: Int64) -> Int {
        precondition(numerator > 0 && denominator > 0, "a ratio of counts is positive")
        var exponent: Int64 = 0
        var upper = UInt64(numerator)
        var lower = UInt64(denominator)
        while upper >= lower << 1 {
            lower <<= 1
            exponent += 1
        }
        while upper < lower {
            upper <<= 1
            exponent -= 1
        }
        // 1 ≤ upper / lower < 2, as a number with 31 binary places.
        var mantissa = lower.dividingFullWidth((upper >> 33, upper << 31)).quotient
        var log2 = exponent << fractionBits
        for place in 1...fractionBits {
            mantissa = (mantissa * mantissa) >> 31
            if mantissa >= 1 << 32 {
                mantissa >>= 1
                log2 += 1 << (fractionBits - place)
            }
        }
        // 1000 log₁₀ 2 in 20 binary places.
        let scaled = log2 * 315_652_829
        return Int((scaled + (1 << (fractionBits + 19))) >> (fractionBits + 20))
    }

    private static let fractionBits: Int64 = 20
}
