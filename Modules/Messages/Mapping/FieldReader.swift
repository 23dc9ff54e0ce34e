package import EvenhandDomain
internal import SwiftProtobuf

/// Reads single fields of a message. Each function either returns a value the domain can hold or throws an `InputError`
/// that names the field. Texts are not read here: which may be empty, and how long they may be, is the domain's to say.
package enum FieldReader {
    // MARK: Identifiers

    package static func identifier<ID: NumberedIdentifier>(_ text: String, _ field: String) throws(InputError) -> ID {
        do {
            return try ID(parsing: text)
        } catch {
            throw InputError(
                field: field, value: text.isEmpty ? nil : text,
                valid: "the \(ID.noun)'s number, such as \(ID.prefix)17")
        }
    }

    /// nil for an empty text.
    package static func optionalIdentifier<ID: NumberedIdentifier>(
        _ text: String, _ field: String
    ) throws(InputError) -> ID? {
        text.isEmpty ? nil : try identifier(text, field)
    }

    /// The number of a part within its complaint, from 1.
    package static func part<ID: NumberedIdentifier>(_ number: UInt32, _ field: String) throws(InputError) -> ID {
        guard number > 0 else {
            throw InputError(field: field, value: nil, valid: "the \(ID.noun)'s number within the complaint, from 1")
        }
        return ID(rawValue: Int64(number))
    }

    package static func parts<ID: NumberedIdentifier>(
        _ numbers: [UInt32], _ field: String
    ) throws(InputError) -> [ID] {
        try list(numbers, field, part)
    }

    package static func party(_ text: String, _ field: String) throws(InputError) -> Party {
        do {
            return try Party(parsing: text)
        } catch {
            throw InputError(
                field: field, value: text.isEmpty ? nil : text, valid: "customer, or a person's number, such as E-17")
        }
    }

    package static func parties(_ texts: [String], _ field: String) throws(InputError) -> [Party] {
        try list(texts, field, party)
    }

    // MARK: Choices

    package static func choice<C: Choice>(_ choice: C, _ field: String) throws(InputError) -> C.Value {
        guard let value = choice.chosen else {
            let names = C.Value.allCases.map(\.rawValue).joined(separator: ", ")
            throw InputError(
                field: field, value: choice.rawValue == 0 ? nil : String(choice.rawValue), valid: "one of \(names)")
        }
        return value
    }

    /// nil where nothing was chosen; a value we do not know is still an error.
    package static func optionalChoice<C: Choice>(_ choice: C, _ field: String) throws(InputError) -> C.Value? {
        choice.rawValue == 0 ? nil : try Self.choice(choice, field)
    }

    // MARK: Time and amounts

    /// The years 1 to 9999, which is what calendars and texts can say.
    private static let instants: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999

    package static func instant(_ milliseconds: Int64, _ field: String) throws(InputError) -> Instant {
        guard instants.contains(milliseconds) else {
            throw InputError(
                field: field, value: String(milliseconds),
                valid: "Unix milliseconds of the years 1 to 9999 (\(instants.lowerBound) to \(instants.upperBound))")
        }
        return Instant(milliseconds: milliseconds)
    }

    /// For a time that must be given: 0 reads as left out.
    package static func neededInstant(_ milliseconds: Int64, _ field: String) throws(InputError) -> Instant {
        guard milliseconds != 0 else {
            throw InputError(field: field, value: nil, valid: "a time in Unix milliseconds")
        }
        return try instant(milliseconds, field)
    }

    /// An integer of 0–1000, as severity, heat and priority are.
    package static func permille(_ number: UInt32, _ field: String) throws(InputError) -> Int {
        guard number <= 1000 else {
            throw InputError(field: field, value: String(number), valid: "an integer of 0 to 1000")
        }
        return Int(number)
    }

    // MARK: Lists

    /// Reads every element, and says which one failed: `heads[2]`.
    package static func list<Element, Value>(
        _ elements: [Element], _ field: String, _ read: (Element, String) throws(InputError) -> Value
    ) throws(InputError) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() {
            values.append(try read(element, "\(field)[\(index)]"))
        }
        return values
    }

    /// nil for an empty text.
    package static func optionalText(_ text: String) -> String? { text.isEmpty ? nil : text }
}
