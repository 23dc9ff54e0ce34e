import Foundation

/// Numbers as people read them.
enum Number {
    /// With commas between thousands.
    static func grouped(_ value: Double) -> String {
        let digits = String(Int64(value.rounded()))
        var text = ""
        for (index, digit) in digits.reversed().enumerated() {
            if index > 0, index.isMultiple(of: 3), digit != "-" { text.append(",") }
            text.append(digit)
        }
        return String(text.reversed())
    }

    static func plain(_ value: Double) -> String { String(format: "%g", value) }

    /// A rate: with a decimal when it is small.
    static func rate(_ value: Double) -> String { value < 100 ? String(format: "%.1f", value) : grouped(value) }

    /// Nanoseconds in the unit that suits them.
    static func time(_ nanoseconds: UInt64) -> String {
        let value = Double(nanoseconds)
        switch value {
        case ..<1_000_000: return String(format: "%.0f µs", value / 1e3)
        case ..<100_000_000: return String(format: "%.1f ms", value / 1e6)
        case ..<1_000_000_000: return String(format: "%.0f ms", value / 1e6)
        default: return String(format: "%.1f s", value / 1e9)
        }
    }
}
