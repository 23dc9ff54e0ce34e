/// Which rules a command answers to. A new command must be placed here before anything compiles.
///
/// Within a command, what every step waits for comes first and what only the ending needs comes last: the first
/// violation speaks in the refusal, the others follow it.
enum Rules {
    static func violations(of command: ComplaintCommand, in context: RuleContext) -> [Violation] {
        switch command {
        // Arrival, gathering, and what people say of their own accord wait for nothing.
        case .file, .recordScore, .addHead, .changeHead, .addEvidence, .appointRespondent, .markSummaryRead,
            .disputePassage, .recordAttempt, .declareNoChannel, .recordChannel, .giveStatement, .waiveStatement,
            .waivePresence:
            return []
        // Keeping somebody from harm is never refused by R1–R5.
        case .takeProtectiveMeasure, .proposeEmbargo, .raiseCare: return []
        case .assignSafetyReview(let data): return R6GroundDecides.assigningViolations(data, in: context)
        case .reviewSafety(let data): return R6GroundDecides.reviewingViolations(data, in: context)
        case .reviewCare: return R8NoWeapon.reviewingViolations(in: context)
        case .placeEmbargo: return Embargo.placingViolations(in: context)
        case .liftEmbargo: return Embargo.liftingViolations(in: context)
        // Keeping the record, and going on after an ending.
        case .arrange(.recordReview): return R5NoOwnCause.reviewViolations(in: context)
        case .eraseTexts, .fulfilRemedy, .reviewDue, .reopen, .escalate, .keepTime, .arrange: return []
        case .acknowledge(let data): return R1ThankedFirst.letterViolations(data, in: context)
        case .confirmNoChannel(let data): return R2OnePage.confirmationViolations(data.party, in: context)
        case .declareConflict: return R5NoOwnCause.declaringViolations(in: context)
        case .nameOutsideDecider(let data): return R5NoOwnCause.choosingViolations(data, in: context)
        case .nameEmployee(let data): return R5NoOwnCause.namingViolations(data, in: context)
        case .issueSummary, .answerPassage, .recordStep: return R1ThankedFirst.orderViolations(in: context)
        case .sendSummary: return sharing(in: context)
        case .sendLetter(let data): return data.kind == .holding ? [] : sharing(in: context)
        case .inviteStatement(let data):
            return sharing(in: context) + R4HeardFirst.noticeViolations(data, in: context)
        case .scheduleHearing(let data):
            return sharing(in: context) + R3NotBehindTheirBack.schedulingViolations(data, in: context)
        case .holdHearing(let data):
            return sharing(in: context) + R3NotBehindTheirBack.holdingViolations(data, in: context)
        case .find(let data): return finding(data, in: context)
        case .withdraw(let data): return R9ReasonOrChange.withdrawalViolations(data, in: context)
        case .resolveEarly(let data):
            return R9ReasonOrChange.settlingViolations(data, in: context)
                + R11Focus.promiseViolations(.init(data, in: context), in: context)
        case .grantRemedy(let data):
            let fix = context.fix.remedyGrant(data.head)
            return R9ReasonOrChange.wordsViolations(data.text, field: "text", fix: fix)
                + R11Focus.promiseViolations(.init(data, in: context), in: context)
        case .commitChange(let data):
            let fix = context.fix.remedyChange(data.head)
            return R9ReasonOrChange.wordsViolations(data.text, field: "text", fix: fix)
                + R11Focus.promiseViolations(.init(data, in: context), in: context)
        case .close:
            return R9ReasonOrChange.closingViolations(in: context) + R7BackedUnlessWrong.closingViolations(in: context)
                + R8NoWeapon.closingViolations(in: context)
        }
    }

    /// A step that tells a party something.
    private static func sharing(in context: RuleContext) -> [Violation] {
        R1ThankedFirst.orderViolations(in: context) + Embargo.sharingViolations(in: context)
    }

    private static func finding(_ data: ComplaintCommand.Find, in context: RuleContext) -> [Violation] {
        sharing(in: context) + R4HeardFirst.findingViolations(data, in: context)
            + R2OnePage.findingViolations(data, in: context) + R5NoOwnCause.findingViolations(data, in: context)
            + merits(data, in: context) + R9ReasonOrChange.findingViolations(data, in: context)
            + R11Focus.findingViolations(in: context)
    }

    /// What depends on ground and evidence, all read from one assessment.
    private static func merits(_ data: ComplaintCommand.Find, in context: RuleContext) -> [Violation] {
        guard let head = context.state.head(data.head) else { return [] }
        let assessment = HeadAssessment(head, in: context)
        return R6GroundDecides.findingViolations(data, head, assessment, in: context)
            + R7BackedUnlessWrong.findingViolations(data, head, assessment, in: context)
            + R8NoWeapon.findingViolations(data, head, in: context)
            + R14Departures.findingViolations(data, head, assessment, in: context)
            + StandardsCited.findingViolations(data, head, in: context)
    }
}
