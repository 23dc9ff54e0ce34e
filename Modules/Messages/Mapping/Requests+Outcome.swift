package import EvenhandDomain

extension Evenhand_V1_FindRequest: ComplaintRequest {
    package static let help = "evenhand complaint find --help"

    init(_ command: ComplaintCommand.Find, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        head = command.head.part
        outcome = .init(command.outcome)
        reason = .init(command.reason)
        explanation = command.explanation
        departure = command.departure ?? ""
        behaviour = .init(command.behaviour)
        response = .init(command.response)
        plainWords = command.plainWords ?? ""
        toldBeforehand = command.toldBeforehand ?? ""
        standards = command.standards.map { .init($0) }
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .find(
            .init(
                head: try FieldReader.part(head, "head"),
                outcome: try FieldReader.choice(outcome, "outcome"),
                reason: try FieldReader.optionalChoice(reason, "reason"),
                explanation: explanation,
                departure: FieldReader.optionalText(departure),
                behaviour: try FieldReader.optionalChoice(behaviour, "behaviour"),
                response: try FieldReader.optionalChoice(response, "response"),
                plainWords: FieldReader.optionalText(plainWords),
                toldBeforehand: FieldReader.optionalText(toldBeforehand),
                standards: try FieldReader.standards(standards, "standards")))
    }
}

extension Evenhand_V1_ResolveEarlyRequest: ComplaintRequest {
    package static let help = "evenhand complaint remedy --help"

    init(_ command: ComplaintCommand.ResolveEarly, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        head = command.head.part
        solution = command.solution
        acceptedMs = command.acceptedAt.milliseconds
        if let hours = command.work.hours { self.hours = UInt32(clamping: hours) }
        requestID = command.work.request?.description ?? ""
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .resolveEarly(
            .init(
                head: try FieldReader.part(head, "head"),
                solution: solution,
                acceptedAt: hasAcceptedMs ? try FieldReader.instant(acceptedMs, "accepted_ms") : now,
                work: try FieldReader.work(hasHours ? hours : nil, requestID)))
    }
}

extension Evenhand_V1_GrantRemedyRequest: ComplaintRequest {
    package static let help = "evenhand complaint remedy --help"

    init(_ command: ComplaintCommand.GrantRemedy, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        head = command.head.part
        kind = .init(command.kind)
        if let amount = command.amount { self.amount = .init(amount) }
        text = command.text
        ownerID = command.owner.description
        dueMs = command.due.milliseconds
        if let hours = command.work.hours { self.hours = UInt32(clamping: hours) }
        requestID = command.work.request?.description ?? ""
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .grantRemedy(
            .init(
                head: try FieldReader.part(head, "head"),
                kind: try FieldReader.choice(kind, "kind"),
                amount: hasAmount ? try amount.value("amount") : nil,
                text: text,
                owner: try FieldReader.identifier(ownerID, "owner_id"),
                due: try FieldReader.neededInstant(dueMs, "due_ms"),
                work: try FieldReader.work(hasHours ? hours : nil, requestID)))
    }
}

extension Evenhand_V1_CommitChangeRequest: ComplaintRequest {
    package static let help = "evenhand complaint remedy --help"

    init(_ command: ComplaintCommand.CommitChange, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        head = command.head.part
        text = command.text
        ownerID = command.owner.description
        dueMs = command.due.milliseconds
        if let hours = command.work.hours { self.hours = UInt32(clamping: hours) }
        requestID = command.work.request?.description ?? ""
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .commitChange(
            .init(
                head: try FieldReader.part(head, "head"),
                text: text,
                owner: try FieldReader.identifier(ownerID, "owner_id"),
                due: try FieldReader.neededInstant(dueMs, "due_ms"),
                work: try FieldReader.work(hasHours ? hours : nil, requestID)))
    }
}

extension Evenhand_V1_FulfilRemedyRequest: ComplaintRequest {
    package static let help = "evenhand complaint remedy --help"

    init(_ command: ComplaintCommand.FulfilRemedy, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        remedy = command.remedy.part
        note = command.note ?? ""
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .fulfilRemedy(
            .init(remedy: try FieldReader.part(remedy, "remedy"), note: FieldReader.optionalText(note)))
    }
}

extension Evenhand_V1_ReviewDueRequest: ComplaintRequest {
    package static let help = "evenhand complaint remedy --help"

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .reviewDue(.init())
    }
}
