internal import EvenhandDomain

extension ComplaintCommand {
    /// The action whose permission the command needs.
    var action: Action {
        switch self {
        case .file, .recordScore: .file
        case .acknowledge, .addHead, .changeHead, .nameEmployee, .withdraw, .addEvidence, .appointRespondent,
            .issueSummary, .sendSummary, .answerPassage, .recordAttempt, .declareNoChannel, .confirmNoChannel,
            .recordChannel, .sendLetter, .inviteStatement, .fulfilRemedy, .reviewDue, .declareConflict,
            .assignSafetyReview, .reviewSafety, .raiseCare, .reviewCare:
            .work
        case .markSummaryRead, .disputePassage, .giveStatement, .waiveStatement, .waivePresence: .answer
        case .scheduleHearing, .holdHearing, .recordStep: .investigate
        case .find, .resolveEarly, .grantRemedy, .commitChange, .close, .reopen, .escalate, .nameOutsideDecider: .decide
        case .arrange(.recordReview): .decide
        case .keepTime(.startWait), .keepTime(.endWait), .keepTime(.raiseAlerts), .keepTime(.acknowledgeAlert),
            .arrange:
            .work
        case .keepTime(.extend), .keepTime(.adopt): .decide
        case .takeProtectiveMeasure: .protect
        case .proposeEmbargo, .placeEmbargo, .liftEmbargo: .embargo
        case .eraseTexts: .erase
        }
    }

    /// Whether the command speaks for this very person, as far as it names somebody; what a concerned employee may do
    /// is to speak for themselves.
    func speaks(for person: PersonID, in state: ComplaintState) -> Bool {
        switch self {
        case .markSummaryRead(let command): command.party == .person(person)
        case .disputePassage(let command): command.party == .person(person)
        case .giveStatement(let command): isOtherSide(person, of: command.head, side: command.side, in: state)
        case .waiveStatement(let command): isOtherSide(person, of: command.head, side: command.side, in: state)
        case .waivePresence(let command): command.employee == person
        case .file, .recordScore, .acknowledge, .addHead, .changeHead, .nameEmployee, .withdraw, .addEvidence,
            .eraseTexts, .appointRespondent, .issueSummary, .sendSummary, .answerPassage, .recordAttempt,
            .declareNoChannel, .confirmNoChannel, .recordChannel, .sendLetter, .inviteStatement, .scheduleHearing,
            .holdHearing, .recordStep, .declareConflict, .nameOutsideDecider, .takeProtectiveMeasure,
            .proposeEmbargo, .placeEmbargo, .liftEmbargo, .find, .resolveEarly, .grantRemedy, .commitChange,
            .fulfilRemedy, .reviewDue, .close, .reopen, .escalate, .assignSafetyReview, .reviewSafety, .raiseCare,
            .reviewCare, .keepTime, .arrange:
            false
        }
    }

    private func isOtherSide(_ person: PersonID, of head: HeadID, side: Side, in state: ComplaintState) -> Bool {
        guard let head = state.head(head), side != .customer else { return false }
        return state.otherSide(of: head) == person
    }
}
