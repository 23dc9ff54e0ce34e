package import EvenhandDomain

// Small values that several messages hold.

extension Evenhand_V1_Money {
    package init(_ money: Money) {
        self.init()
        minorUnits = money.minorUnits
        currency = money.currency
    }

    package func value(_ field: String) throws(InputError) -> Money {
        guard currency.utf8.count == 3,
            currency.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
        else {
            throw InputError(
                field: "\(field).currency", value: FieldReader.optionalText(currency),
                valid: "an ISO 4217 code of three capital letters, such as EUR")
        }
        return Money(minorUnits: minorUnits, currency: currency)
    }
}

extension Evenhand_V1_SourceReference {
    package init(_ reference: SourceReference) {
        self.init()
        source = reference.source
        id = reference.id
    }

    package func value(_ field: String) throws(InputError) -> SourceReference {
        for (name, text) in [("source", source), ("id", id)] where text.isEmpty {
            throw InputError(field: "\(field).\(name)", value: nil, valid: "a text of at least one character")
        }
        return SourceReference(source: source, id: id)
    }
}

extension Evenhand_V1_Expectation {
    package init(_ expectation: Expectation) {
        self.init()
        kind = .init(expectation.kind)
        terms = expectation.terms ?? ""
        if let on = expectation.on { onMs = on.milliseconds }
    }

    package func value(_ field: String) throws(InputError) -> Expectation {
        Expectation(
            kind: try FieldReader.choice(kind, "\(field).kind"),
            terms: FieldReader.optionalText(terms),
            on: hasOnMs ? try FieldReader.instant(onMs, "\(field).on_ms") : nil)
    }
}

extension Evenhand_V1_PersonalText {
    package init(_ text: PersonalText) {
        self.init()
        switch text.content {
        case .text(let content): self.text = content
        case .erased: erased = true
        }
    }
}

extension NumberedIdentifier {
    /// A part's number on the wire. Parts are numbered from 1 one at a time, so 32 bits hold them all.
    var part: UInt32 { UInt32(clamping: rawValue) }
}
