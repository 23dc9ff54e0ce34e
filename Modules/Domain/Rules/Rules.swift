/// The rules that hold for complaints, each a pure function from state, facts and command to violations.
/// First comes what every step waits for, last what only the ending needs: the first violation speaks in the refusal.
enum Rules {
    static func violations(of command: ComplaintCommand, in context: RuleContext) -> [Violation] {
        R1ThankedFirst.violations(of: command, in: context)
            + Embargo.violations(of: command, in: context)
            + R4HeardFirst.violations(of: command, in: context)
            + R2OnePage.violations(of: command, in: context)
            + R3NotBehindTheirBack.violations(of: command, in: context)
            + R5NoOwnCause.violations(of: command, in: context)
            + R9ReasonOrChange.violations(of: command, in: context)
    }
}

/// What a command means to the rules. A new command must say here what it is.
enum CommandBearing: Sendable {
    /// Arrival and acknowledgement.
    case intake
    /// Setting out heads, gathering evidence and what people say of their own accord.
    case gathering
    /// A step into the matter that R1 keeps until the customer was thanked.
    case investigating
    /// A step that tells a party something.
    case sharing
    /// A finding.
    case deciding
    /// Keeping somebody from harm: never refused by R1–R5.
    case protecting
    /// What ends a complaint or follows from an ending.
    case closing
    /// Keeping the record.
    case bookkeeping
}

extension ComplaintCommand {
    var bearing: CommandBearing {
        switch self {
        case .file, .acknowledge: .intake
        case .addHead, .changeHead, .nameEmployee, .addEvidence, .appointRespondent, .markSummaryRead, .disputePassage,
            .recordAttempt, .declareNoChannel, .confirmNoChannel, .recordChannel, .giveStatement, .waiveStatement,
            .waivePresence, .declareConflict, .nameOutsideDecider:
            .gathering
        case .issueSummary, .answerPassage, .recordStep: .investigating
        case .sendSummary, .inviteStatement, .scheduleHearing, .holdHearing: .sharing
        case .sendLetter(let letter): letter.kind == .holding ? .bookkeeping : .sharing
        case .find: .deciding
        case .takeProtectiveMeasure, .proposeEmbargo, .placeEmbargo, .liftEmbargo: .protecting
        case .withdraw, .resolveEarly, .grantRemedy, .commitChange, .close: .closing
        case .recordScore, .eraseTexts, .fulfilRemedy, .reviewDue, .reopen, .escalate: .bookkeeping
        }
    }
}
