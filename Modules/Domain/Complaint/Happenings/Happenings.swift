/// What an allowed command makes happen. Texts get the subject they belong to here, numbers their place.
enum Happenings {
    static func following(_ command: ComplaintCommand, in context: RuleContext) -> [ComplaintHappening] {
        switch command {
        case .file(let data): filing(data, in: context)
        case .recordScore(let data): [.scored(.init(score: data.score))]
        case .acknowledge(let data): acknowledging(data, in: context)
        case .addHead(let data): [head(data.draft, at: 0, for: context.state.customerSubject, in: context)]
        case .changeHead(let data): changing(data, in: context)
        case .nameEmployee(let data): naming(data, in: context)
        case .withdraw(let data): withdrawing(data, in: context)
        case .addEvidence(let data): evidence(data, in: context)
        case .eraseTexts: [.textsErased(.init(subject: .stream))]
        case .appointRespondent, .issueSummary, .sendSummary, .markSummaryRead, .disputePassage, .answerPassage,
            .recordAttempt, .declareNoChannel, .confirmNoChannel, .recordChannel, .sendLetter:
            informing(command, in: context)
        case .inviteStatement, .giveStatement, .waiveStatement, .scheduleHearing, .waivePresence, .holdHearing,
            .recordStep:
            hearing(command, in: context)
        case .declareConflict, .nameOutsideDecider, .takeProtectiveMeasure, .proposeEmbargo, .placeEmbargo,
            .liftEmbargo:
            protecting(command, in: context)
        case .assignSafetyReview, .reviewSafety, .raiseCare, .reviewCare: caring(command, in: context)
        case .find, .resolveEarly, .grantRemedy, .commitChange, .fulfilRemedy, .close:
            deciding(command, in: context)
        case .reviewDue: reviewing(in: context)
        case .reopen(let data): reopening(data, in: context)
        case .escalate(let data): escalating(data, in: context)
        case .keepTime(let data): keepingTime(data, in: context)
        case .arrange(let data): arranging(data, in: context)
        }
    }

    /// The party that speaks for a side of a head.
    static func party(_ side: Side, of id: HeadID, in context: RuleContext) -> Party? {
        switch side {
        case .customer: .customer
        case .employee, .respondent:
            context.state.head(id).flatMap { context.state.otherSide(of: $0) }.map { .person($0) }
        }
    }
}
