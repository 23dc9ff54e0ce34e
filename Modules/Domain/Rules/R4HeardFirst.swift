/// R4, heard before found: no finding on a head before both sides have stated, waived in writing, or let a dated
/// chance pass. A chance runs from the day a side was told what is said, not from an invitation before that.
enum R4HeardFirst {
    static func findingViolations(_ data: ComplaintCommand.Find, in context: RuleContext) -> [Violation] {
        guard let head = context.state.head(data.head) else { return [] }
        return missingSideViolations(head, in: context)
            + context.state.parties(of: head).compactMap { violation(of: $0, on: head, in: context) }
    }

    /// The first day a chance given at this moment may end on.
    static func earliestDue(in context: RuleContext) -> CivilDate {
        context.calendar.date(context.policy.figures.statementBusinessDays, businessDaysAfter: context.today)
    }

    static func noticeViolations(
        _ data: ComplaintCommand.InviteStatement, in context: RuleContext
    ) -> [Violation] {
        let earliest = earliestDue(in: context)
        guard let due = data.due, context.calendar.date(of: due) < earliest else { return [] }
        let days = context.policy.figures.statementBusinessDays
        return [
            Violation(
                rule: .r4, field: "due",
                message: "a chance to state lasts at least \(days) business days, so until \(earliest).",
                missing: "a day on or after \(earliest)",
                fix: context.fix.statementInvite(data.head, data.side, due: earliest))
        ]
    }

    private static func missingSideViolations(_ head: HeadState, in context: RuleContext) -> [Violation] {
        guard context.state.otherSide(of: head) == nil else { return [] }
        return [
            Violation(
                rule: .r4,
                message: "head \(head.head) has no other side: no employee is concerned and nobody answers "
                    + "for the firm.",
                missing: "a respondent of the firm", fix: context.fix.respondent)
        ]
    }

    private static func violation(of party: Party, on head: HeadState, in context: RuleContext) -> Violation? {
        let statement = head.statements[party] ?? StatementState()
        guard statement.given == nil, statement.waiver == nil else { return nil }
        let side = context.side(of: party, on: head)
        let name = context.name(party, on: head)
        guard let invitation = statement.invitation else {
            return Violation(
                rule: .r4, message: "\(name) has not been heard on head \(head.head).",
                missing: "a statement of \(name) on head \(head.head), a written waiver, or a dated chance that passed",
                fix: context.fix.statementInvite(head.head, side))
        }
        guard let told = Telling.toldAt(party, about: head, in: context) else {
            return Violation(
                rule: .r4,
                message: "\(name) has not been heard on head \(head.head), and a chance to state runs only once they "
                    + "are told what is said.",
                missing: "the summary sent to \(name)", fix: context.fix.informSend(party))
        }
        let fromTelling = context.calendar.date(
            context.policy.figures.statementBusinessDays, businessDaysAfter: context.calendar.date(of: told))
        let last = max(context.calendar.date(of: invitation.due), fromTelling)
        guard context.today <= last else { return nil }
        return Violation(
            rule: .r4, message: "\(name) has not been heard on head \(head.head); their chance runs through \(last).",
            missing: "a statement of \(name) on head \(head.head), a written waiver, or \(last) to pass",
            fix: context.fix.statementGive(head.head, side))
    }
}
