package import EvenhandDomain

extension Evenhand_V1_InviteStatementRequest: ComplaintRequest {
    package static let help = "evenhand complaint statement --help"

    init(_ command: ComplaintCommand.InviteStatement, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        head = command.head.part
        side = .init(command.side)
        if let due = command.due { dueMs = due.milliseconds }
        offersWriting = command.offersWriting
        offersRepresentative = command.offersRepresentative
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .inviteStatement(
            .init(
                head: try FieldReader.part(head, "head"),
                side: try FieldReader.choice(side, "side"),
                due: hasDueMs ? try FieldReader.instant(dueMs, "due_ms") : nil,
                offersWriting: hasOffersWriting ? offersWriting : true,
                offersRepresentative: hasOffersRepresentative ? offersRepresentative : true))
    }
}

extension Evenhand_V1_GiveStatementRequest: ComplaintRequest {
    package static let help = "evenhand complaint statement --help"

    init(_ command: ComplaintCommand.GiveStatement, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        head = command.head.part
        side = .init(command.side)
        text = command.text
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .giveStatement(
            .init(
                head: try FieldReader.part(head, "head"), side: try FieldReader.choice(side, "side"), text: text))
    }
}

extension Evenhand_V1_WaiveStatementRequest: ComplaintRequest {
    package static let help = "evenhand complaint statement --help"

    init(_ command: ComplaintCommand.WaiveStatement, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        head = command.head.part
        side = .init(command.side)
        text = command.text
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .waiveStatement(
            .init(
                head: try FieldReader.part(head, "head"), side: try FieldReader.choice(side, "side"), text: text))
    }
}

extension Evenhand_V1_ScheduleHearingRequest: ComplaintRequest {
    package static let help = "evenhand complaint hear --help"

    init(_ command: ComplaintCommand.ScheduleHearing, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        form = .init(command.form)
        heads = command.heads.map(\.part)
        scheduledMs = command.scheduledFor.milliseconds
        invited = command.invited.map(\.description)
        offersWriting = command.offersWriting
        offersRepresentative = command.offersRepresentative
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .scheduleHearing(
            .init(
                form: try FieldReader.choice(form, "form"),
                heads: try FieldReader.parts(heads, "heads"),
                scheduledFor: try FieldReader.neededInstant(scheduledMs, "scheduled_ms"),
                invited: try FieldReader.parties(invited, "invited"),
                offersWriting: hasOffersWriting ? offersWriting : true,
                offersRepresentative: hasOffersRepresentative ? offersRepresentative : true))
    }
}

extension Evenhand_V1_WaivePresenceRequest: ComplaintRequest {
    package static let help = "evenhand complaint hear --help"

    init(_ command: ComplaintCommand.WaivePresence, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        hearing = command.hearing.part
        employeeID = command.employee.description
        text = command.text
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .waivePresence(
            .init(
                hearing: try FieldReader.part(hearing, "hearing"),
                employee: try FieldReader.identifier(employeeID, "employee_id"),
                text: text))
    }
}

extension Evenhand_V1_HoldHearingRequest: ComplaintRequest {
    package static let help = "evenhand complaint hear --help"

    init(_ command: ComplaintCommand.HoldHearing, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        hearing = command.hearing.part
        present = command.present.map(\.description)
        if let before = command.heatBefore { heatBefore = UInt32(clamping: before) }
        if let after = command.heatAfter { heatAfter = UInt32(clamping: after) }
        minutes = command.minutes ?? ""
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .holdHearing(
            .init(
                hearing: try FieldReader.part(hearing, "hearing"),
                present: try FieldReader.parties(present, "present"),
                heatBefore: hasHeatBefore ? try FieldReader.permille(heatBefore, "heat_before") : nil,
                heatAfter: hasHeatAfter ? try FieldReader.permille(heatAfter, "heat_after") : nil,
                minutes: FieldReader.optionalText(minutes)))
    }
}

extension Evenhand_V1_RecordStepRequest: ComplaintRequest {
    package static let help = "evenhand complaint hear --help"

    init(_ command: ComplaintCommand.RecordStep, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        heads = command.heads.map(\.part)
        text = command.text
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .recordStep(.init(heads: try FieldReader.parts(heads, "heads"), text: text))
    }
}
