/// Whether a complaint may be opened again, go to the next stage, or have its texts erased.
enum EndingCheck {
    static func reopenViolations(_ data: ComplaintCommand.Reopen, in context: RuleContext) -> [Violation] {
        if data.cause == .overdue || data.cause == .escalated {
            return [
                StateCheck.violation(
                    "a complaint is not opened by hand as \(data.cause.rawValue).", field: "cause",
                    missing: "the step that opens it",
                    fix: data.cause == .overdue ? context.fix.remedyReview : context.fix.escalate)
            ]
        }
        if let violation = lateViolation(data, in: context) { return [violation] }
        let isAnythingDecided =
            data.heads.isEmpty
            ? context.state.isClosed || context.state.heads.contains { $0.standing.isDecided }
            : data.heads.allSatisfy { context.state.head($0)?.standing.isDecided == true }
        guard !isAnythingDecided else { return [] }
        return [
            StateCheck.violation(
                "there is nothing to open again.", field: data.heads.isEmpty ? nil : "heads",
                missing: "a decided head", fix: context.fix.show)
        ]
    }

    /// Disagreement has its time; a mistake and new evidence are never late.
    private static func lateViolation(_ data: ComplaintCommand.Reopen, in context: RuleContext) -> Violation? {
        guard data.cause == .customerDisagrees, let closedAt = context.state.closedAt else { return nil }
        let last = context.calendar.date(of: closedAt).advanced(byDays: context.policy.figures.reopenDays)
        guard context.today > last else { return nil }
        return StateCheck.violation(
            "the complaint was closed on \(context.calendar.date(of: closedAt)), and could be opened again for "
                + "disagreement through \(last).",
            field: "cause", missing: "new evidence, a mistake, or a review outside of the firm",
            fix: context.fix.escalate)
    }

    static func escalationViolations(_ data: ComplaintCommand.Escalate, in context: RuleContext) -> [Violation] {
        let isNext =
            switch (context.state.stage, data.stage) {
            case (.one, .two), (.one, .external), (.two, .external): true
            case (.one, .one), (.two, .one), (.two, .two), (.external, _): false
            }
        guard isNext else {
            return [
                StateCheck.violation(
                    "the complaint is at stage \(context.state.stage.rawValue) already, and stages only go up.",
                    field: "stage", missing: "a later stage", fix: context.fix.show)
            ]
        }
        // An outside body may be called at any time; our own second stage reviews what the first one decided.
        guard data.stage == .two else { return [] }
        let open = context.state.heads.filter { !$0.standing.isDecided }
        if context.state.heads.isEmpty {
            return [
                StateCheck.violation(
                    "no head was decided at stage one.", missing: "a decided head", fix: context.fix.headAdd)
            ]
        }
        return open.map { head in
            StateCheck.violation(
                "head \(head.head) has no outcome at stage one yet.", missing: "an outcome of head \(head.head)",
                fix: context.fix.find(head.head))
        }
    }

    static func erasureViolations(in context: RuleContext) -> [Violation] {
        guard let customer = context.state.customer else { return [] }
        return [
            StateCheck.violation(
                "the texts of this complaint belong to customer \(customer).", missing: "the erasure of \(customer)",
                fix: CommandLineFix.customerErase(customer))
        ]
    }
}
