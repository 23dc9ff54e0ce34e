package import EvenhandDomain

/// A field of a message that cannot be read: where it stands, what it holds, what would be valid.
package struct InputError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The field as the `.proto` file spells it, with the path to it: `heads[2].ground`.
    package var field: String
    /// What it holds, at most 80 characters; nil when it was left out.
    package var value: String?
    /// What would be valid, as the end of the sentence "valid is …".
    package var valid: String

    package init(field: String, value: String?, valid: String) {
        self.field = field
        self.value = value.map { $0.count > 80 ? String($0.prefix(79)) + "…" : $0 }
        self.valid = valid
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
