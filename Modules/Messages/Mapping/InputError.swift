package import EvenhandDomain

/// A field of a message that cannot be read: where it stands, what it holds, what would be valid.
package struct InputError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The field as the `.proto` file spells it, with the path to it: `heads[2].ground`.
    package var field: String
    /// What it holds, at most 80 characters and 320 bytes; nil when it was left out.
    package var value: String?
    /// What would be valid, as the end of the sentence "valid is …".
    package var valid: String

    package init(field: String, value: String?, valid: String) {
        self.field = field
        self.value = value.map(Self.shortened)
        self.valid = valid
    }

    /// A character may be as long as a book: letters bear any number of marks.
    private static func shortened(_ value: String) -> String {
        guard value.utf8.count > 320 || value.count > 80 else { return value }
        var byteCount = 0
        return String(
            value.prefix(79).prefix { character in
                byteCount += character.utf8.count
                return byteCount <= 317
            }) + "…"
    }

    package var description: String {
        guard let value else { return "\(field) is missing; valid is \(valid)." }
        return "\(field) is '\(value)'; valid is \(valid)."
    }
}

extension Refusal {
    /// - Parameter help: The command line that explains the fields, such as `evenhand complaint head --help`.
    package init(_ error: InputError, help: String) {
        self.init(
            rule: .input, field: error.field, message: error.description,
            missing: ["\(error.field): \(error.valid)"], fix: [help])
    }
}
