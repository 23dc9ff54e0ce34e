extension ComplaintCommand {
    /// The heads a command names; each must exist.
    var heads: [HeadID] {
        switch self {
        case .changeHead(let data): [data.head]
        case .nameEmployee(let data): [data.head]
        case .withdraw(let data): data.head.map { [$0] } ?? []
        case .addEvidence(let data): data.heads
        case .issueSummary(let data): data.passages.flatMap(\.heads)
        case .inviteStatement(let data): [data.head]
        case .giveStatement(let data): [data.head]
        case .waiveStatement(let data): [data.head]
        case .scheduleHearing(let data): data.heads
        case .recordStep(let data): data.heads
        case .takeProtectiveMeasure(let data): data.heads
        case .find(let data): [data.head]
        case .resolveEarly(let data): [data.head]
        case .grantRemedy(let data): [data.head]
        case .commitChange(let data): [data.head]
        case .reopen(let data): data.heads
        case .assignSafetyReview(let data): [data.head]
        case .reviewSafety(let data): [data.head]
        case .file, .recordScore, .acknowledge, .addHead, .eraseTexts, .appointRespondent, .sendSummary,
            .markSummaryRead, .disputePassage, .answerPassage, .recordAttempt, .declareNoChannel, .confirmNoChannel,
            .recordChannel, .sendLetter, .waivePresence, .holdHearing, .declareConflict, .nameOutsideDecider,
            .proposeEmbargo, .placeEmbargo, .liftEmbargo, .fulfilRemedy, .reviewDue, .close, .escalate, .raiseCare,
            .reviewCare, .keepTime, .arrange:
            []
        }
    }

    /// The head a command works on, which must not have its outcome yet.
    var openHead: HeadID? {
        switch self {
        case .changeHead(let data): data.head
        case .nameEmployee(let data): data.head
        case .withdraw(let data): data.head
        case .inviteStatement(let data): data.head
        case .giveStatement(let data): data.head
        case .waiveStatement(let data): data.head
        case .find(let data): data.head
        case .resolveEarly(let data): data.head
        default: nil
        }
    }

    /// The parties a command names; each must be one. The customer always is.
    var parties: [Party] {
        switch self {
        case .sendSummary(let data): [data.party]
        case .markSummaryRead(let data): [data.party]
        case .disputePassage(let data): [data.party]
        case .recordAttempt(let data): [data.party]
        case .declareNoChannel(let data): [data.party]
        case .confirmNoChannel(let data): [data.party]
        case .recordChannel(let data): [data.party]
        case .sendLetter(let data): [data.party]
        default: []
        }
    }

    /// What may still be done once a complaint is closed: keeping people safe, keeping the record, and going on.
    var isAllowedWhenClosed: Bool {
        switch self {
        case .takeProtectiveMeasure, .proposeEmbargo, .placeEmbargo, .liftEmbargo, .recordScore, .eraseTexts,
            .markSummaryRead, .disputePassage, .recordAttempt, .recordChannel, .sendLetter, .declareConflict,
            .fulfilRemedy, .reviewDue, .reopen, .escalate, .assignSafetyReview, .reviewSafety, .raiseCare, .reviewCare:
            true
        case .arrange(let data): data.isAllowedWhenClosed
        case .file, .acknowledge, .addHead, .changeHead, .nameEmployee, .withdraw, .addEvidence, .appointRespondent,
            .issueSummary, .sendSummary, .answerPassage, .declareNoChannel, .confirmNoChannel, .inviteStatement,
            .giveStatement, .waiveStatement, .scheduleHearing, .waivePresence, .holdHearing, .recordStep,
            .nameOutsideDecider, .find, .resolveEarly, .grantRemedy, .commitChange, .close, .keepTime:
            false
        }
    }
}
