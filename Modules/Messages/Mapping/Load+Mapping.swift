package import EvenhandDomain
internal import SwiftProtobuf

extension Evenhand_V1_LoadRequest {
    /// Rows of one message.
    package static let rowLimit = 10_000

    /// Checks what holds for the whole batch; rows are read one by one, since a bad one refuses itself alone.
    package func checkBatch() throws(InputError) {
        guard (1...100).contains(source.count) else {
            throw InputError(
                field: "source", value: FieldReader.optionalText(source), valid: "a text of 1 to 100 characters")
        }
        guard customerSource.count <= 100 else {
            throw InputError(
                field: "customer_source", value: "\(customerSource.count) characters", valid: "at most 100 characters")
        }
        let counts = [customers.count, ledger.count, employees.count, feedback.count]
        guard counts.count(where: { $0 > 0 }) == 1, let rows = counts.max(), rows <= Self.rowLimit else {
            throw InputError(
                field: "ledger", value: "\(counts.reduce(0, +)) rows",
                valid: "1 to \(Self.rowLimit) rows of one kind: customers, ledger, employees or feedback")
        }
    }

    /// Under which source the customers of ledgers and feedback are known.
    package var sourceOfCustomers: String { customerSource.isEmpty ? source : customerSource }
}

extension Evenhand_V1_LoadCustomer {
    package func command(source: String, field: String) throws(InputError) -> CustomerCommand.Register {
        CustomerCommand.Register(
            name: FieldReader.optionalText(name), contact: FieldReader.optionalText(contact),
            language: FieldReader.optionalText(language),
            standing: try FieldReader.optionalChoice(standing, "\(field).standing"),
            external: try LoadReader.reference(source, externalID, field), group: FieldReader.optionalText(group))
    }
}

extension Evenhand_V1_LoadLedgerLine {
    /// - Parameter start: The moment on which a day of the house's calendar begins.
    package func line(field: String, start: (CivilDate) -> Instant) throws(InputError) -> CustomerLoadRow {
        CustomerLoadRow(
            customer: try LoadReader.customer(customerID, customerExternalID, field),
            content: .line(
                LoadedLine(
                    row: try LoadReader.row(row, field), entry: try entry(field),
                    on: try LoadReader.moment(onMs, day: onDay, field, start: start),
                    document: FieldReader.optionalText(document))),
            referred: kind == .referral ? FieldReader.optionalText(referredExternalID) : nil,
            group: FieldReader.optionalText(group))
    }

    private func entry(_ field: String) throws(InputError) -> LedgerEntry {
        switch try FieldReader.choice(kind, "\(field).kind") {
        case .revenue: .revenue(try money(field))
        case .cost: .cost(try FieldReader.choice(cost, "\(field).cost"), try money(field))
        case .renewal: .renewal(try FieldReader.choice(renewal, "\(field).renewal"), reason: reason)
        case .referral: .referral(nil)
        case .payment: .payment(try FieldReader.choice(payment, "\(field).payment"))
        }
    }

    private func money(_ field: String) throws(InputError) -> Money {
        guard hasAmount else {
            throw InputError(field: "\(field).amount", value: nil, valid: "an amount with its currency")
        }
        return try amount.value("\(field).amount")
    }
}

extension Evenhand_V1_LoadEmployee {
    package func row(source: String, field: String) throws(InputError) -> EmployeeLoadRow {
        EmployeeLoadRow(
            external: try LoadReader.reference(source, externalID, field), name: name,
            team: FieldReader.optionalText(team), isOutside: outside,
            manager: FieldReader.optionalText(managerExternalID).map { SourceReference(source: source, id: $0) },
            language: FieldReader.optionalText(language))
    }
}

extension Evenhand_V1_LoadFeedback {
    /// - Parameter start: The moment on which a day of the house's calendar begins.
    package func row(field: String, start: (CivilDate) -> Instant) throws(InputError) -> CustomerLoadRow {
        CustomerLoadRow(
            customer: try LoadReader.customer(customerID, customerExternalID, field),
            content: .feedback(
                .init(
                    row: try LoadReader.row(row, field),
                    on: try LoadReader.moment(onMs, day: onDay, field, start: start),
                    words: FeedbackWords(
                        text: FieldReader.optionalText(text), expected: FieldReader.optionalText(expected),
                        notGot: FieldReader.optionalText(notGot), wanted: FieldReader.optionalText(wanted),
                        hoped: FieldReader.optionalText(hoped)),
                    rating: hasRating ? Int(rating) : nil,
                    kind: try FieldReader.optionalChoice(kind, "\(field).kind"))),
            group: FieldReader.optionalText(group))
    }
}

/// Fields that several kinds of rows have.
private enum LoadReader {
    static func reference(_ source: String, _ id: String, _ field: String) throws(InputError) -> SourceReference {
        guard (1...200).contains(id.count) else {
            throw InputError(
                field: "\(field).external_id", value: FieldReader.optionalText(String(id.prefix(60))),
                valid: "the source's id, 1 to 200 characters")
        }
        return SourceReference(source: source, id: id)
    }

    static func customer(_ number: String, _ external: String, _ field: String) throws(InputError) -> NamedCustomer {
        if !number.isEmpty { return .number(try FieldReader.identifier(number, "\(field).customer_id")) }
        guard (1...200).contains(external.count) else {
            throw InputError(
                field: "\(field).customer_external_id", value: FieldReader.optionalText(String(external.prefix(60))),
                valid: "the customer's number, or the id their source knows them by")
        }
        return .external(external)
    }

    static func moment(
        _ milliseconds: Int64, day: String, _ field: String, start: (CivilDate) -> Instant
    ) throws(InputError) -> Instant {
        guard !day.isEmpty else { return try FieldReader.neededInstant(milliseconds, "\(field).on_ms") }
        guard milliseconds == 0 else {
            throw InputError(
                field: "\(field).on_day", value: FieldReader.optionalText(day), valid: "left out where on_ms is given")
        }
        return start(try FieldReader.day(day, "\(field).on_day"))
    }

    static func row(_ mark: UInt64, _ field: String) throws(InputError) -> Int64 {
        guard mark != 0 else {
            throw InputError(
                field: "\(field).row", value: nil,
                valid: "eight bytes of a hash over the source, the kind and the row, not all zero")
        }
        return Int64(bitPattern: mark)
    }
}
