extension InputCheck {
    static func summary(_ data: ComplaintCommand.IssueSummary, in context: RuleContext) -> [Violation] {
        let fix = context.fix.informSummary(nil)
        return some(data.passages, "passages", fix)
            + data.passages.flatMap { some($0.heads, "heads", fix) + words($0.text, "text", fix) }
    }

    static func attempt(_ data: ComplaintCommand.RecordAttempt, in context: RuleContext) -> [Violation] {
        let fix = context.fix.informAttempt(data.party)
        var found = notLater(data.attemptedAt, "attemptedAt", fix, in: context)
        if let receivedAt = context.state.intake?.receivedAt, data.attemptedAt < receivedAt {
            found.append(
                violation(
                    "attemptedAt", "attemptedAt is \(data.attemptedAt), before the complaint arrived.",
                    missing: "a moment from \(receivedAt) on", fix: fix))
        }
        return found
    }

    static func letter(_ data: ComplaintCommand.SendLetter, in context: RuleContext) -> [Violation] {
        if data.kind == .acknowledgement {
            return [
                violation(
                    "kind", "an acknowledgement is checked before it goes out, so it has its own command.",
                    missing: "the acknowledgement", fix: context.fix.acknowledge)
            ]
        }
        return written(data.text, "text", context.fix.show)
    }

    static func heats(_ data: ComplaintCommand.HoldHearing, in context: RuleContext) -> [Violation] {
        let fix = context.fix.hearHold(data.hearing, present: data.present)
        return [("heatBefore", data.heatBefore), ("heatAfter", data.heatAfter)].compactMap { field, heat in
            guard let heat, !(0...1000).contains(heat) else { return nil }
            return violation(
                field, "\(field) is \(heat); it runs from 0 to 1000.", missing: "\(field) in range", fix: fix)
        }
    }

    static func remedy(_ data: ComplaintCommand.GrantRemedy, in context: RuleContext) -> [Violation] {
        let fix = context.fix.remedyGrant(data.head)
        let amount: [Violation]
        switch data.kind {
        case .payment, .exGratia, .consolatoryPayment:
            amount =
                (data.amount?.minorUnits ?? 0) > 0
                ? []
                : [
                    violation(
                        "amount", "a payment has an amount.", missing: "the amount",
                        fix: fix + " --amount AMOUNT")
                ]
        case .committedChange:
            amount = [
                violation(
                    "kind", "a committed change is no remedy of the customer's own.", missing: "the change",
                    fix: context.fix.remedyChange(data.head))
            ]
        case .apology, .serviceDue, .decisionRetaken, .procedureImproved, .goodwill: amount = []
        }
        return amount + money(data.amount, fix) + later(data.due, "due", fix, in: context)
            + work(data.work, fix, in: context)
    }

    static func work(_ work: WorkAsked, _ fix: String, in context: RuleContext) -> [Violation] {
        guard let hours = work.hours, !(0...PlanCheck.hourLimit).contains(hours) else { return [] }
        return [
            violation(
                "hours", "hours is \(hours); it runs from 0 to \(PlanCheck.hourLimit).", missing: "hours in range",
                fix: fix + " --hours HOURS")
        ]
    }
}
