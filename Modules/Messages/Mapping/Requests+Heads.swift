package import EvenhandDomain

extension Evenhand_V1_AddHeadRequest: ComplaintRequest {
    package static let help = "evenhand complaint head --help"

    init(_ command: ComplaintCommand.AddHead, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        draft = .init(command.draft)
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .addHead(.init(draft: try draft.value("draft")))
    }
}

extension Evenhand_V1_ChangeHeadRequest: ComplaintRequest {
    package static let help = "evenhand complaint head --help"

    init(_ command: ComplaintCommand.ChangeHead, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        head = command.head.part
        ground = .init(command.ground)
        if let allegation = command.allegation { self.allegation = allegation }
        if let asked = command.asked { self.asked = asked }
        if let amount = command.amount { self.amount = .init(amount) }
        if let expectation = command.expectation { self.expectation = .init(expectation) }
        if let occurredAt = command.occurredAt { occurredMs = occurredAt.milliseconds }
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .changeHead(
            .init(
                head: try FieldReader.part(head, "head"),
                ground: try FieldReader.optionalChoice(ground, "ground"),
                allegation: hasAllegation ? allegation : nil,
                asked: hasAsked ? asked : nil,
                amount: hasAmount ? try amount.value("amount") : nil,
                expectation: hasExpectation ? try expectation.value("expectation") : nil,
                occurredAt: hasOccurredMs ? try FieldReader.instant(occurredMs, "occurred_ms") : nil))
    }
}

extension Evenhand_V1_NameEmployeeRequest: ComplaintRequest {
    package static let help = "evenhand complaint head --help"

    init(_ command: ComplaintCommand.NameEmployee, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        head = command.head.part
        employeeID = command.employee.description
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .nameEmployee(
            .init(
                head: try FieldReader.part(head, "head"),
                employee: try FieldReader.identifier(employeeID, "employee_id")))
    }
}

extension Evenhand_V1_WithdrawHeadRequest: ComplaintRequest {
    package static let help = "evenhand complaint head --help"

    init(_ command: ComplaintCommand.Withdraw, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        head = command.head?.part ?? 0
        reason = command.reason
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .withdraw(.init(head: head == 0 ? nil : try FieldReader.part(head, "head"), reason: reason))
    }
}

extension Evenhand_V1_AddEvidenceRequest: ComplaintRequest {
    package static let help = "evenhand complaint evidence --help"

    init(_ command: ComplaintCommand.AddEvidence, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        heads = command.heads.map(\.part)
        kind = .init(command.kind)
        source = .init(command.source)
        supports = .init(command.supports)
        note = command.note
        providerID = command.provider?.description ?? ""
        independent = command.independent
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .addEvidence(
            .init(
                heads: try FieldReader.parts(heads, "heads"),
                kind: try FieldReader.choice(kind, "kind"),
                source: try FieldReader.choice(source, "source"),
                supports: try FieldReader.optionalChoice(supports, "supports"),
                note: note,
                provider: try FieldReader.optionalIdentifier(providerID, "provider_id"),
                independent: independent))
    }
}
