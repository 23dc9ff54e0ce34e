import EvenhandDomain

/// Amounts as they are written in each language.
extension LetterWords {
    /// For example `£1,250.00`, `1,250.00 บาท`, `1 250,00 zł`, `₹1,25,000.00`; another currency by its code.
    func amount(_ money: Money) -> String {
        let decimals = Self.decimals(of: money.currency)
        var digits = String(money.minorUnits.magnitude)
        if digits.count <= decimals { digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits }
        let whole = grouped(String(digits.dropLast(decimals)))
        let point = language == .polish ? "," : "."
        let number = (money.minorUnits < 0 ? "−" : "") + whole + (decimals == 0 ? "" : point + digits.suffix(decimals))
        switch (language, money.currency) {
        case (.english, "GBP"): return "£" + number
        case (.english, "EUR"): return "€" + number
        case (.english, "USD"): return "$" + number
        case (.telugu, "INR"), (.english, "INR"): return "₹" + number
        case (.thai, "THB"): return number + " บาท"
        case (.polish, "PLN"): return number + "\u{A0}zł"
        default: return number + "\u{A0}" + money.currency
        }
    }

    /// Thousands are parted by commas, in Polish by spaces that do not break (from five digits on); Telugu parts lakhs and
    /// crores, two digits each, beyond the first three.
    private func grouped(_ digits: String) -> String {
        let all = Array(digits)
        if language == .polish, all.count < 5 { return digits }
        let separator = language == .polish ? "\u{A0}" : ","
        var groups: [String] = []
        var end = all.count
        while end > 0 {
            let size = language == .telugu && !groups.isEmpty ? 2 : 3
            let start = max(0, end - size)
            groups.insert(String(all[start..<end]), at: 0)
            end = start
        }
        return groups.joined(separator: separator)
    }

    /// ISO 4217 gives most currencies two decimals; these have none or three.
    private static func decimals(of currency: String) -> Int {
        let none: Set = [
            "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF",
            "XOF", "XPF",
        ]
        let three: Set = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]
        if none.contains(currency) { return 0 }
        return three.contains(currency) ? 3 : 2
    }
}
