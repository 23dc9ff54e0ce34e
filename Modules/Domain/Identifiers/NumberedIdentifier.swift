/// An identifier that is a number with a printed form: `C-17`, `CU-3`, `E-9`, or the bare number for those that count
/// within one complaint.
package protocol NumberedIdentifier: RawRepresentable<Int64>, Hashable, Comparable, Sendable, Codable,
    CustomStringConvertible
{
    /// What stands before the number, the hyphen included; empty for identifiers that count within a complaint.
    static var prefix: String { get }
    /// The noun an error message uses.
    static var noun: String { get }
    init(rawValue: Int64)
}

/// Text that is no identifier of the wanted kind. The message names the text, the kind and an example.
package struct IdentifierError: Error, Equatable, Sendable, CustomStringConvertible {
    package let text: String
    package let noun: String
    package let example: String

    package var description: String {
        "'\(text)' is no \(noun) number; write it like \(example)."
    }
}

extension NumberedIdentifier {
    package init(_ number: Int64) {
        self.init(rawValue: number)
    }

    package var description: String { "\(Self.prefix)\(rawValue)" }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// Parses the printed form; the prefix's case does not matter and the bare number is accepted too.
    /// Numbers start at 1.
    package init(parsing text: some StringProtocol) throws(IdentifierError) {
        var digits = Substring(text)
        if !Self.prefix.isEmpty, digits.count > Self.prefix.count,
            digits.prefix(Self.prefix.count).lowercased() == Self.prefix.lowercased()
        {
            digits = digits.dropFirst(Self.prefix.count)
        }
        let isPlain = digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard isPlain, let number = Int64(digits), number > 0 else {
            throw IdentifierError(
                text: String(text.prefix(40)), noun: Self.noun, example: "\(Self.prefix)17")
        }
        self.init(rawValue: number)
    }

    package init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(Int64.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
