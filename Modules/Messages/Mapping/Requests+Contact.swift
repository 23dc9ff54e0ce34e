package import EvenhandDomain

extension Evenhand_V1_RecordContactAttemptRequest: ComplaintRequest {
    package static let help = "evenhand complaint inform --help"

    init(_ command: ComplaintCommand.RecordAttempt, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        party = command.party.description
        attemptedMs = command.attemptedAt.milliseconds
        channel = .init(command.channel)
        note = command.note ?? ""
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .recordAttempt(
            .init(
                party: try FieldReader.party(party, "party"),
                attemptedAt: hasAttemptedMs ? try FieldReader.instant(attemptedMs, "attempted_ms") : now,
                channel: try FieldReader.choice(channel, "channel"),
                note: FieldReader.optionalText(note)))
    }
}

extension Evenhand_V1_DeclareNoChannelRequest: ComplaintRequest {
    package static let help = "evenhand complaint inform --help"

    init(_ command: ComplaintCommand.DeclareNoChannel, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        party = command.party.description
        note = command.note ?? ""
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .declareNoChannel(
            .init(party: try FieldReader.party(party, "party"), note: FieldReader.optionalText(note)))
    }
}

extension Evenhand_V1_ConfirmNoChannelRequest: ComplaintRequest {
    package static let help = "evenhand complaint inform --help"

    init(_ command: ComplaintCommand.ConfirmNoChannel, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        party = command.party.description
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .confirmNoChannel(.init(party: try FieldReader.party(party, "party")))
    }
}

extension Evenhand_V1_RecordChannelRequest: ComplaintRequest {
    package static let help = "evenhand complaint inform --help"

    init(_ command: ComplaintCommand.RecordChannel, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        party = command.party.description
        channel = .init(command.channel)
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .recordChannel(
            .init(
                party: try FieldReader.party(party, "party"),
                channel: try FieldReader.choice(channel, "channel")))
    }
}

extension Evenhand_V1_SendLetterRequest: ComplaintRequest {
    package static let help = "evenhand complaint inform --help"

    init(_ command: ComplaintCommand.SendLetter, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        kind = .init(command.kind)
        party = command.party.description
        channel = .init(command.channel)
        text = command.text
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .sendLetter(
            .init(
                kind: try FieldReader.choice(kind, "kind"),
                party: try FieldReader.party(party, "party"),
                channel: try FieldReader.optionalChoice(channel, "channel"),
                text: text))
    }
}
