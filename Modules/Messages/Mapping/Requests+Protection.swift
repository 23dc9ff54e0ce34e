package import EvenhandDomain

extension Evenhand_V1_DeclareConflictRequest: ComplaintRequest {
    package static let help = "evenhand complaint find --help"

    init(_ command: ComplaintCommand.DeclareConflict, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        tie = command.tie ?? ""
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .declareConflict(.init(tie: FieldReader.optionalText(tie)))
    }
}

extension Evenhand_V1_NameOutsideDeciderRequest: ComplaintRequest {
    package static let help = "evenhand complaint find --help"

    init(_ command: ComplaintCommand.NameOutsideDecider, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        personID = command.person.description
        tie = command.tie
        reason = command.reason
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .nameOutsideDecider(
            .init(person: try FieldReader.identifier(personID, "person_id"), tie: tie, reason: reason))
    }
}

extension Evenhand_V1_TakeProtectiveMeasureRequest: ComplaintRequest {
    package static let help = "evenhand complaint --help"

    init(_ command: ComplaintCommand.TakeProtectiveMeasure, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        kind = .init(command.kind)
        text = command.text
        heads = command.heads.map(\.part)
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .takeProtectiveMeasure(
            .init(
                kind: try FieldReader.choice(kind, "kind"), text: text,
                heads: try FieldReader.parts(heads, "heads")))
    }
}

extension Evenhand_V1_ProposeEmbargoRequest: ComplaintRequest {
    package static let help = "evenhand complaint --help"

    init(_ command: ComplaintCommand.ProposeEmbargo, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        ground = .init(command.ground)
        text = command.text
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .proposeEmbargo(.init(ground: try FieldReader.choice(ground, "ground"), text: text))
    }
}

extension Evenhand_V1_PlaceEmbargoRequest: ComplaintRequest {
    package static let help = "evenhand complaint --help"

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .placeEmbargo(.init())
    }
}

extension Evenhand_V1_LiftEmbargoRequest: ComplaintRequest {
    package static let help = "evenhand complaint --help"

    init(_ command: ComplaintCommand.LiftEmbargo, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        reason = command.reason ?? ""
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .liftEmbargo(.init(reason: FieldReader.optionalText(reason)))
    }
}
