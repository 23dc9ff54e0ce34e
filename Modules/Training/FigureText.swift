/// Numbers as people read them, the same on every machine.
package enum FigureText {
    /// `value` with exactly `digits` decimals, rounded half away from zero; "–" for what is no number.
    package static func fixed(_ value: Double, _ digits: Int) -> String {
        guard value.isFinite, abs(value) < 1e12 else { return "–" }
        let scale = (0..<digits).reduce(1.0) { product, _ in product * 10 }
        let units = Int((abs(value) * scale).rounded())
        let whole = String(units / Int(scale))
        let sign = value < 0 && units > 0 ? "−" : ""
        guard digits > 0 else { return sign + whole }
        let rest = String(units % Int(scale))
        return sign + whole + "." + String(repeating: "0", count: digits - rest.count) + rest
    }

    /// 1234567 as "1,234,567".
    package static func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var text = number < 0 ? "−" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }
}
