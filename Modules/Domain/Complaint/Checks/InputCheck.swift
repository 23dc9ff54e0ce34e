/// Whether the fields of a command are well formed and in range. Violations name the field.
enum InputCheck {
    static func violations(of command: ComplaintCommand, in context: RuleContext) -> [Violation] {
        switch command {
        case .file(let data): return filing(data, in: context)
        case .recordScore(let data): return score(data.score, in: context)
        case .acknowledge(let data):
            return words(data.nextStep, "nextStep", context.fix.acknowledge)
                + later(data.nextStepBy, "nextStepBy", context.fix.acknowledge, in: context)
        case .addHead(let data): return draft(data.draft, in: context)
        case .changeHead(let data): return change(data, in: context)
        case .addEvidence(let data):
            return some(data.heads, "heads", context.fix.evidenceAdd)
                + written(data.note, "note", context.fix.evidenceAdd)
        case .issueSummary(let data): return summary(data, in: context)
        case .disputePassage(let data): return written(data.text, "text", context.fix.informDispute(data.party))
        case .answerPassage(let data): return words(data.text, "text", context.fix.informAnswer(data.passage))
        case .recordAttempt(let data): return attempt(data, in: context)
        case .sendLetter(let data): return letter(data, in: context)
        case .giveStatement(let data):
            return said(data.text, "text", context.fix.statementGive(data.head, data.side))
        case .waiveStatement(let data):
            return written(data.text, "text", context.fix.statementWaive(data.head, data.side))
        case .scheduleHearing(let data):
            let fix = context.fix.hearSchedule(data.heads, inviting: data.invited)
            return some(data.heads, "heads", fix) + some(data.invited, "invited", fix)
        case .waivePresence(let data):
            return written(data.text, "text", context.fix.hearWaive(data.hearing, data.employee))
        case .holdHearing(let data): return heats(data, in: context)
        case .recordStep(let data): return written(data.text, "text", context.fix.show)
        case .declareConflict(let data): return data.tie.map { written($0, "tie", context.fix.declareTie) } ?? []
        case .nameOutsideDecider(let data):
            let fix = context.fix.outsideDecider(data.person.description)
            return words(data.tie, "tie", fix) + words(data.reason, "reason", fix)
        case .takeProtectiveMeasure(let data): return written(data.text, "text", context.fix.protect)
        case .proposeEmbargo(let data): return words(data.text, "text", context.fix.embargoPropose)
        case .resolveEarly(let data):
            let fix = context.fix.resolve(data.head)
            return notLater(data.acceptedAt, "acceptedAt", fix, in: context) + work(data.work, fix, in: context)
        case .grantRemedy(let data): return remedy(data, in: context)
        case .commitChange(let data):
            let fix = context.fix.remedyChange(data.head)
            return later(data.due, "due", fix, in: context) + work(data.work, fix, in: context)
        case .reopen(let data): return words(data.reason, "reason", context.fix.reopen)
        case .keepTime(let data): return TimeCheck.inputViolations(data, in: context)
        case .arrange(let data): return ArrangementCheck.inputViolations(data, in: context)
        case .escalate(let data): return words(data.reason, "reason", context.fix.escalate)
        case .reviewSafety(let data): return words(data.text, "text", context.fix.safetyReview(data.head))
        case .raiseCare(let data): return words(data.text, "text", context.fix.careRaise)
        case .reviewCare(let data): return words(data.text, "text", context.fix.careReview)
        case .assignSafetyReview, .nameEmployee, .withdraw, .eraseTexts, .appointRespondent, .sendSummary,
            .markSummaryRead,
            .declareNoChannel, .confirmNoChannel, .recordChannel, .inviteStatement, .placeEmbargo, .liftEmbargo, .find,
            .fulfilRemedy, .reviewDue, .close:
            return []
        }
    }

    static func violation(_ field: String, _ message: String, missing: String, fix: String) -> Violation {
        Violation(rule: .input, field: field, message: message, missing: missing, fix: fix)
    }

    static func written(_ text: String, _ field: String, _ fix: String) -> [Violation] {
        if text.contains(where: { !$0.isWhitespace }) { return [] }
        return [violation(field, "\(field) is empty.", missing: field, fix: fix)]
    }

    /// Text in somebody's own words: short is fine, "n/a" is not.
    static func said(_ text: String, _ field: String, _ fix: String) -> [Violation] {
        guard PlainWords.isEmptyOfWords(text) else { return [] }
        return [violation(field, "\(field) “\(text.prefix(60))” says nothing.", missing: "\(field) in words", fix: fix)]
    }

    /// Text that must say something a reader could check.
    static func words(_ text: String, _ field: String, _ fix: String) -> [Violation] {
        guard let problem = PlainWords.problem(with: text) else { return [] }
        return [violation(field, "\(field) \(problem)", missing: "\(field) in words", fix: fix)]
    }

    static func some<Element>(_ list: [Element], _ field: String, _ fix: String) -> [Violation] {
        list.isEmpty ? [violation(field, "\(field) is empty.", missing: "at least one of \(field)", fix: fix)] : []
    }

    static func later(_ moment: Instant, _ field: String, _ fix: String, in context: RuleContext) -> [Violation] {
        if context.calendar.date(of: moment) >= context.today { return [] }
        return [
            violation(
                field, "\(field) is \(moment), which is past.", missing: "a day from \(context.today) on", fix: fix)
        ]
    }

    static func notLater(_ moment: Instant, _ field: String, _ fix: String, in context: RuleContext) -> [Violation] {
        if moment <= context.at { return [] }
        return [
            violation(
                field, "\(field) is \(moment), which is still to come.", missing: "a moment up to \(context.at)",
                fix: fix)
        ]
    }
}
