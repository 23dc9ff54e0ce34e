/// Whether the step a command builds on was taken: a summary to send, a dispute to answer, a hearing to hold.
enum StepCheck {
    static func violations(of command: ComplaintCommand, in context: RuleContext) -> [Violation] {
        switch command {
        case .sendSummary(let data): copyViolations(data.party, in: context)
        case .markSummaryRead(let data): readViolations(data.party, in: context)
        case .disputePassage(let data): disputeViolations(data, in: context)
        case .answerPassage(let data): answerViolations(data.passage, in: context)
        case .inviteStatement(let data): sideViolations(data.head, data.side, in: context)
        case .giveStatement(let data): sideViolations(data.head, data.side, in: context)
        case .waiveStatement(let data): sideViolations(data.head, data.side, in: context)
        case .scheduleHearing(let data): inviteeViolations(data.invited, field: "invited", in: context)
        case .waivePresence(let data): hearingViolations(data.hearing, in: context)
        case .holdHearing(let data):
            hearingViolations(data.hearing, in: context)
                + inviteeViolations(data.present, field: "present", in: context)
        case .withdraw(let data): withdrawalViolations(data, in: context)
        case .liftEmbargo: embargoViolations(in: context)
        case .fulfilRemedy(let data): remedyViolations(data.remedy, in: context)
        case .reopen(let data): EndingCheck.reopenViolations(data, in: context)
        case .escalate(let data): EndingCheck.escalationViolations(data, in: context)
        case .eraseTexts: EndingCheck.erasureViolations(in: context)
        case .keepTime(let data): TimeCheck.stateViolations(data, in: context)
        case .arrange(let data): ArrangementCheck.stateViolations(data, in: context)
        case .file, .recordScore, .acknowledge, .addHead, .changeHead, .nameEmployee, .addEvidence, .appointRespondent,
            .issueSummary, .recordAttempt, .declareNoChannel, .confirmNoChannel, .recordChannel, .sendLetter,
            .recordStep, .declareConflict, .nameOutsideDecider, .takeProtectiveMeasure, .proposeEmbargo, .placeEmbargo,
            .assignSafetyReview, .reviewSafety, .raiseCare, .reviewCare,
            .find, .resolveEarly, .grantRemedy, .commitChange, .reviewDue, .close:
            []
        }
    }

    private static func copyViolations(_ party: Party, in context: RuleContext) -> [Violation] {
        let own = context.state.heads.filter { context.state.parties(of: $0).contains(party) }
        if let summary = context.state.latestSummary, own.contains(where: { summary.covers($0.head) }) { return [] }
        return [
            StateCheck.violation(
                "there is no summary that speaks of a head of \(party).", field: "party",
                missing: "a summary of their heads", fix: context.fix.informSummary(own.first?.head))
        ]
    }

    private static func readViolations(_ party: Party, in context: RuleContext) -> [Violation] {
        if context.state.latestSummary?.sentAt[party] != nil { return [] }
        return [
            StateCheck.violation(
                "\(party) was not sent the latest summary.", field: "party", missing: "a copy sent to \(party)",
                fix: context.fix.informSend(party))
        ]
    }

    private static func disputeViolations(
        _ data: ComplaintCommand.DisputePassage, in context: RuleContext
    ) -> [Violation] {
        guard let passage = context.state.passage(data.passage) else {
            return [unknownPassage(data.passage, in: context)]
        }
        let heads = passage.heads.compactMap { context.state.head($0) }
        if heads.contains(where: { context.state.parties(of: $0).contains(data.party) }) { return [] }
        return [
            StateCheck.violation(
                "passage \(data.passage) does not concern \(data.party).", field: "party",
                missing: "a passage of their heads", fix: context.fix.show)
        ]
    }

    private static func answerViolations(_ passage: PassageID, in context: RuleContext) -> [Violation] {
        guard context.state.passage(passage) != nil else { return [unknownPassage(passage, in: context)] }
        if let dispute = context.state.disputes[passage], dispute.answeredAt == nil { return [] }
        let isSettled = context.state.disputes[passage]?.answeredAt != nil
        return [
            StateCheck.violation(
                "passage \(passage) is \(isSettled ? "answered already: one answer settles it" : "not disputed").",
                field: "passage", missing: "an open dispute of passage \(passage)",
                fix: context.fix.informDispute(.customer))
        ]
    }

    private static func unknownPassage(_ passage: PassageID, in context: RuleContext) -> Violation {
        StateCheck.violation(
            "there is no passage \(passage).", nature: .notFound, field: "passage", missing: "passage \(passage)",
            fix: context.fix.show)
    }

    private static func sideViolations(_ id: HeadID, _ side: Side, in context: RuleContext) -> [Violation] {
        guard let head = context.state.head(id) else { return [] }
        switch (side, head.employee, context.state.respondent) {
        case (.customer, _, _), (.employee, .some, _), (.respondent, nil, .some): return []
        case (.employee, nil, _):
            return [
                StateCheck.violation(
                    "head \(id) concerns no employee.", field: "side", missing: "the employee head \(id) concerns",
                    fix: context.fix.headName(id))
            ]
        case (.respondent, .some(let employee), _):
            return [
                StateCheck.violation(
                    "head \(id) concerns employee \(employee), who is the other side.", field: "side",
                    missing: "the side of employee \(employee)", fix: context.fix.statementInvite(id, .employee))
            ]
        case (.respondent, nil, nil):
            return [
                StateCheck.violation(
                    "nobody answers for the firm yet.", field: "side", missing: "a respondent of the firm",
                    fix: context.fix.respondent)
            ]
        }
    }

    private static func inviteeViolations(
        _ parties: [Party], field: String, in context: RuleContext
    ) -> [Violation] {
        parties.filter { $0 != .customer && !context.state.parties.contains($0) }.map { party in
            StateCheck.violation(
                "\(party) is no party: neither concerned by a head nor the firm's respondent.", field: field,
                missing: "\(party) as a party", fix: context.fix.show)
        }
    }

    private static func hearingViolations(_ id: HearingID, in context: RuleContext) -> [Violation] {
        guard let hearing = context.state.hearing(id) else {
            return [
                StateCheck.violation(
                    "there is no hearing \(id).", nature: .notFound, field: "hearing", missing: "hearing \(id)",
                    fix: context.fix.hearSchedule(context.state.heads.map(\.head), inviting: context.state.parties))
            ]
        }
        guard hearing.heldAt != nil else { return [] }
        return [
            StateCheck.violation(
                "hearing \(id) was held already.", field: "hearing", missing: "a hearing that is still to come",
                fix: context.fix.hearSchedule(hearing.heads, inviting: hearing.invited))
        ]
    }

    private static func withdrawalViolations(
        _ data: ComplaintCommand.Withdraw, in context: RuleContext
    ) -> [Violation] {
        guard data.head == nil, !context.state.heads.contains(where: { !$0.standing.isDecided }) else { return [] }
        return [
            StateCheck.violation(
                "no head is open.", field: "head", missing: "an open head", fix: context.fix.headAdd)
        ]
    }

    private static func embargoViolations(in context: RuleContext) -> [Violation] {
        if context.state.embargo.proposal != nil || context.state.embargo.inForce(at: context.at) != nil { return [] }
        return [
            StateCheck.violation(
                "no embargo is in force or proposed.", missing: "an embargo", fix: context.fix.embargoPropose)
        ]
    }

    private static func remedyViolations(_ id: RemedyID, in context: RuleContext) -> [Violation] {
        guard let remedy = context.state.remedy(id) else {
            return [
                StateCheck.violation(
                    "there is no remedy \(id).", nature: .notFound, field: "remedy", missing: "remedy \(id)",
                    fix: context.fix.show)
            ]
        }
        guard remedy.fulfilledAt != nil else { return [] }
        return [
            StateCheck.violation(
                "remedy \(id) is fulfilled already.", field: "remedy", missing: "a remedy still owed",
                fix: context.fix.show)
        ]
    }
}
