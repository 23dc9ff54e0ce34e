/// A decimal number as files write it, exact: `mantissa` tenths, hundredths … by `scale`.
struct DecimalAmount: Equatable, Sendable {
    let mantissa: Int64
    /// Digits behind the point, 0–6.
    let scale: Int

    /// Reads `12`, `-12.50`, `+0.001` and `2.5e3`-less plain decimals of at most 15 digits. Nil for anything else: a comma
    /// may mean thousands or tenths, so it is asked about and not guessed.
    init?(_ text: some StringProtocol) {
        var mantissa: Int64 = 0
        var scale = 0
        var isNegative = false
        var digits = 0
        var hasPoint = false
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "-") where index == 0: isNegative = true
            case UInt8(ascii: "+") where index == 0: break
            case UInt8(ascii: ".") where !hasPoint: hasPoint = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                guard digits < 15 else { return nil }
                mantissa = mantissa * 10 + Int64(byte - UInt8(ascii: "0"))
                if mantissa > 0 { digits += 1 }
                if hasPoint { scale += 1 }
            default: return nil
            }
        }
        guard text.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        while scale > 0, mantissa % 10 == 0 {
            mantissa /= 10
            scale -= 1
        }
        guard scale <= 6 else { return nil }
        self.mantissa = isNegative ? -mantissa : mantissa
        self.scale = scale
    }

    private init(mantissa: Int64, scale: Int) {
        self.mantissa = mantissa
        self.scale = scale
    }

    /// nil when the product has more digits than 64 bits hold.
    static func * (left: DecimalAmount, right: DecimalAmount) -> DecimalAmount? {
        let (product, overflow) = left.mantissa.multipliedReportingOverflow(by: right.mantissa)
        return overflow ? nil : DecimalAmount(mantissa: product, scale: left.scale + right.scale)
    }

    /// The number in minor units of a currency with so many decimals, half away from zero; nil when 64 bits do not hold it.
    func minorUnits(decimals: Int) -> Int64? {
        var value = mantissa
        if scale <= decimals {
            for _ in scale..<decimals {
                let (next, overflow) = value.multipliedReportingOverflow(by: 10)
                if overflow { return nil }
                value = next
            }
            return value
        }
        var divisor: Int64 = 1
        for _ in decimals..<scale { divisor *= 10 }
        let (quotient, rest) = value.magnitude.quotientAndRemainder(dividingBy: divisor.magnitude)
        let rounded = Int64(rest * 2 >= divisor.magnitude ? quotient + 1 : quotient)
        return value < 0 ? -rounded : rounded
    }
}
