package import EvenhandDomain
internal import SwiftProtobuf

extension FieldReader {
    /// A day as `2026-11-30`.
    package static func day(_ text: String, _ field: String) throws(InputError) -> CivilDate {
        guard let day = try? CivilDate(parsing: text) else {
            throw InputError(field: field, value: optionalText(text), valid: "a day such as 2026-11-30")
        }
        return day
    }

    /// nil for an empty text.
    package static func optionalDay(_ text: String, _ field: String) throws(InputError) -> CivilDate? {
        text.isEmpty ? nil : try day(text, field)
    }
}

extension Evenhand_V1_PublishTermsRequest {
    package init(_ command: TermsCommand.Publish) {
        self.init()
        name = command.name
        text = command.text
        inForce = command.inForce.description
    }

    package func command() throws(InputError) -> TermsCommand {
        .publish(.init(name: name, text: text, inForce: try FieldReader.day(inForce, "in_force")))
    }
}

extension Evenhand_V1_PublishGuaranteeRequest {
    package init(_ command: TermsCommand.PublishGuarantee) {
        self.init()
        name = command.name
        text = command.text
        from = command.from.description
        until = command.until?.description ?? ""
        productArea = command.productArea ?? ""
        beats = command.beats ?? ""
    }

    package func command() throws(InputError) -> TermsCommand {
        .publishGuarantee(
            .init(
                name: name, text: text, from: try FieldReader.day(from, "from"),
                until: try FieldReader.optionalDay(until, "until"), productArea: FieldReader.optionalText(productArea),
                beats: FieldReader.optionalText(beats)))
    }
}

extension Evenhand_V1_Terms {
    package init(_ version: TermsState.Version, withText: Bool) {
        self.init()
        name = version.id.name
        self.version = UInt32(clamping: version.id.version)
        inForce = version.inForce.description
        recordedMs = version.recordedAt.milliseconds
        if withText { text = version.text }
    }
}

extension Evenhand_V1_Guarantee {
    package init(_ guarantee: TermsState.Guarantee) {
        self.init()
        name = guarantee.name
        text = guarantee.text
        from = guarantee.from.description
        until = guarantee.until?.description ?? ""
        productArea = guarantee.productArea ?? ""
        beats = guarantee.beats ?? ""
        recordedMs = guarantee.recordedAt.milliseconds
    }
}

extension Evenhand_V1_AcceptTermsRequest {
    package init(_ command: CustomerCommand.AcceptTerms, to customer: CustomerID, at expected: Int64?) {
        self.init()
        customerID = customer.description
        expectedVersion = expected.map { UInt64(clamping: $0) } ?? 0
        terms = command.terms.name
        version = UInt32(clamping: command.terms.version)
        if let on = command.on { onMs = on.milliseconds }
    }

    package func command() throws(InputError) -> CustomerCommand {
        guard version > 0 else {
            throw InputError(field: "version", value: nil, valid: "the number of a version, from 1")
        }
        return .acceptTerms(
            .init(
                terms: TermsVersion(name: terms, version: Int(version)),
                on: hasOnMs ? try FieldReader.instant(onMs, "on_ms") : nil))
    }
}

extension Evenhand_V1_AddExperienceRequest {
    package func command() -> EmployeeCommand { .addExperience(.init(area: area, hours: Int(hours))) }
}
