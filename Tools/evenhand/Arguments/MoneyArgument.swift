internal import ArgumentParser

/// An amount with its currency: `12.50EUR`, `12.50 EUR` or `EUR 12.50`.
struct MoneyArgument: ExpressibleByArgument, Equatable, Sendable {
    let minorUnits: Int64
    let currency: String

    init?(argument: String) {
        let text = argument.filter { $0 != " " }
        let letters = text.filter { $0.isASCII && $0.isLetter }
        guard letters.count == 3, text.hasPrefix(letters) || text.hasSuffix(letters) else { return nil }
        currency = letters.uppercased()
        let number = text.hasPrefix(letters) ? text.dropFirst(3) : text.dropLast(3)
        guard let units = Self.minorUnits(of: number, decimals: Self.decimals(of: currency)) else { return nil }
        minorUnits = units
    }

    /// ISO 4217 gives most currencies two decimals; these have none or three.
    static func decimals(of currency: String) -> Int {
        let none: Set = [
            "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF",
            "XOF", "XPF",
        ]
        let three: Set = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]
        if none.contains(currency) { return 0 }
        return three.contains(currency) ? 3 : 2
    }

    /// `1250` of EUR as `12.50 EUR`.
    static func text(minorUnits: Int64, currency: String) -> String {
        let decimals = decimals(of: currency)
        var digits = String(minorUnits.magnitude)
        if digits.count <= decimals { digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits }
        let whole = digits.dropLast(decimals)
        let fraction = decimals == 0 ? "" : "." + digits.suffix(decimals)
        return (minorUnits < 0 ? "-" : "") + whole + fraction + " " + currency
    }

    private static func minorUnits(of number: Substring, decimals: Int) -> Int64? {
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first, !whole.isEmpty, whole.allSatisfy(\.isWholeNumber) else {
            return nil
        }
        let fraction = parts.count == 2 ? parts[1] : ""
        guard fraction.count <= decimals, fraction.allSatisfy(\.isWholeNumber), parts.count == 1 || !fraction.isEmpty
        else { return nil }
        return Int64(whole + fraction + String(repeating: "0", count: decimals - fraction.count))
    }
}
