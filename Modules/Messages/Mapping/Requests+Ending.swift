package import EvenhandDomain

extension Evenhand_V1_CloseComplaintRequest: ComplaintRequest {
    package static let help = "evenhand complaint close --help"

    init(_ command: ComplaintCommand.Close, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        note = command.note ?? ""
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .close(.init(note: FieldReader.optionalText(note)))
    }
}

extension Evenhand_V1_ReopenComplaintRequest: ComplaintRequest {
    package static let help = "evenhand complaint reopen --help"

    init(_ command: ComplaintCommand.Reopen, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        cause = .init(command.cause)
        reason = command.reason
        heads = command.heads.map(\.part)
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .reopen(
            .init(
                cause: try FieldReader.choice(cause, "cause"), reason: reason,
                heads: try FieldReader.parts(heads, "heads")))
    }
}

extension Evenhand_V1_EscalateComplaintRequest: ComplaintRequest {
    package static let help = "evenhand complaint reopen --help"

    init(_ command: ComplaintCommand.Escalate, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        stage = .init(command.stage)
        reason = command.reason
        body = command.body ?? ""
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .escalate(
            .init(
                stage: try FieldReader.choice(stage, "stage"), reason: reason,
                body: FieldReader.optionalText(body)))
    }
}
