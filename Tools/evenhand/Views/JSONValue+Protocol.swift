internal import EvenhandMessages

/// The protocol's habits, told as JSON: a time is an ISO 8601 text or null, an empty identifier is null, a choice is its
/// word.
extension JSONValue {
    /// Milliseconds since 1970 as `2026-03-01T09:30:00Z`; 0 means that there is no such time, and is null.
    static func moment(_ milliseconds: Int64) -> JSONValue {
        milliseconds == 0 ? .null : .string(CivilTime.timestamp(milliseconds))
    }

    /// A text that is empty when there is none.
    static func textIfAny(_ text: String) -> JSONValue {
        text.isEmpty ? .null : .string(text)
    }

    /// A choice's word; null when nothing was said.
    static func word(_ choice: some Any) -> JSONValue {
        JSONValue(Words.wordIfSet(of: choice))
    }

    static func numbers(_ numbers: [UInt32]) -> JSONValue {
        .array(numbers.map { JSONValue($0) })
    }

    static func texts(_ texts: [String]) -> JSONValue {
        .array(texts.map(JSONValue.string))
    }

    /// A text about a person: the text, `{"erased": true}` where it was erased, null where there is none.
    static func personal(_ text: Evenhand_V1_PersonalText, isThere: Bool = true) -> JSONValue {
        guard isThere else { return .null }
        return text.erased ? ["erased": true] : .string(text.text)
    }

    static func money(_ money: Evenhand_V1_Money, isThere: Bool) -> JSONValue {
        guard isThere else { return .null }
        return ["minorUnits": .integer(money.minorUnits), "currency": .string(money.currency)]
    }

    static func source(_ source: Evenhand_V1_SourceReference, isThere: Bool) -> JSONValue {
        guard isThere else { return .null }
        return ["source": .string(source.source), "id": .string(source.id)]
    }

    /// The object with further members at its end.
    func adding(_ members: Member...) -> JSONValue {
        guard case .object(let own) = self else { return self }
        return .object(own + members)
    }
}
