package import EvenhandDomain
internal import SwiftProtobuf

extension Evenhand_V1_ProposePartingRequest {
    package func command() throws(InputError) -> CustomerCommand {
        .parting(
            .propose(
                .init(
                    kind: try FieldReader.choice(kind, "kind"), reason: reason, evidence: evidence,
                    incidents: try FieldReader.parts(incidents, "incidents"),
                    endsOn: try FieldReader.day(endsOn, "ends_on"))))
    }
}

extension Evenhand_V1_ConfirmPartingRequest {
    package func command() throws(InputError) -> CustomerCommand { .parting(.confirm) }
}

extension Evenhand_V1_OfferLastHearingRequest {
    package func command() throws(InputError) -> CustomerCommand {
        .parting(.offerHearing(.init(on: try FieldReader.day(on, "on"))))
    }
}

extension Evenhand_V1_RecordLastHearingRequest {
    package func command() throws(InputError) -> CustomerCommand {
        .parting(.recordHearing(.init(outcome: try FieldReader.choice(outcome, "outcome"), text: text)))
    }
}

extension Evenhand_V1_SendHandOverRequest {
    package func command() throws(InputError) -> CustomerCommand {
        .parting(
            .sendHandOver(
                .init(
                    letter: letter, language: language, providers: providers,
                    endsOn: try FieldReader.optionalDay(endsOn, "ends_on"))))
    }
}

extension Evenhand_V1_CompletePartingRequest {
    package func command() throws(InputError) -> CustomerCommand { .parting(.complete) }
}

extension Evenhand_V1_WithdrawPartingRequest {
    package func command() throws(InputError) -> CustomerCommand { .parting(.withdraw(.init(reason: reason))) }
}

extension Evenhand_V1_ProposeSuspensionRequest {
    package func command() throws(InputError) -> CustomerCommand { .suspension(.propose(.init(reason: reason))) }
}

extension Evenhand_V1_ConfirmSuspensionRequest {
    package func command() throws(InputError) -> CustomerCommand { .suspension(.confirm) }
}

extension Evenhand_V1_LiftSuspensionRequest {
    package func command() throws(InputError) -> CustomerCommand { .suspension(.lift(.init(reason: reason))) }
}

extension Evenhand_V1_Parting {
    package init(_ state: PartingState) {
        self.init()
        kind = .init(state.kind)
        reason = .init(state.reason)
        evidence = state.evidence.map { Evenhand_V1_PersonalText($0) }
        incidents = state.incidents.map(\.part)
        endsMs = state.endsOn.milliseconds
        policy = state.policy
        proposedBy = state.proposedBy.description
        proposedMs = state.proposedAt.milliseconds
        confirmedBy = state.confirmedBy?.description ?? ""
        confirmedMs = state.confirmedAt?.milliseconds ?? 0
        hearingMs = state.hearing?.on.milliseconds ?? 0
        hearingOutcome = .init(state.hearing?.outcome)
        if let text = state.hearing?.text { hearingText = .init(text) }
        letterMs = state.letter?.at.milliseconds ?? 0
        if let letter = state.letter?.letter { self.letter = .init(letter) }
        providers = state.letter?.providers.compactMap(\.text) ?? []
        heldBy = state.heldBy.map(\.description)
        partedMs = state.partedAt?.milliseconds ?? 0
        withdrawnMs = state.withdrawnAt?.milliseconds ?? 0
    }
}

extension Evenhand_V1_Suspension {
    /// nil when nobody ever asked for one, or it was lifted.
    package init?(_ state: SuspensionState, at now: Instant) {
        guard state.proposal != nil || state.placed != nil else { return nil }
        self.init()
        if let placed = state.placed {
            reason = .init(placed.reason)
            proposedBy = placed.proposer.description
            confirmedBy = placed.by.description
            untilMs = placed.until.milliseconds
            inForce = state.inForce(at: now) != nil
        } else if let proposal = state.proposal {
            reason = .init(proposal.reason)
            proposedBy = proposal.by.description
        }
    }
}
