import Foundation

/// Numbers as the table shows them.
enum Number {
    /// With commas between thousands.
    static func grouped(_ value: Double) -> String {
        var text = ""
        for (index, digit) in String(Int64(value.rounded())).reversed().enumerated() {
            if index > 0, index.isMultiple(of: 3), digit != "-" { text.append(",") }
            text.append(digit)
        }
        return String(text.reversed())
    }

    static func text(_ value: Double, digits: Int) -> String {
        String(format: "%.\(digits)f", value)
    }

    /// Nanoseconds in the unit that suits them.
    static func time(nanoseconds: Double) -> String {
        switch nanoseconds {
        case ..<1_000_000: text(nanoseconds / 1_000, digits: 0) + " µs"
        case ..<100_000_000: text(nanoseconds / 1_000_000, digits: 1) + " ms"
        default: text(nanoseconds / 1_000_000, digits: 0) + " ms"
        }
    }
}

/// The middle of some values; the upper one of two.
func median(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[values.count / 2]
}
