/// Whether what moves the dates of a complaint fits what happened, and what the policy allows.
enum TimeCheck {
    static func stateViolations(_ command: ComplaintCommand.KeepTime, in context: RuleContext) -> [Violation] {
        switch command {
        case .startWait:
            guard context.state.timeline.isWaiting else { return [] }
            return [
                StateCheck.violation(
                    "the firm waits for the customer already.", missing: "the end of the wait that goes on",
                    fix: context.fix.waitEnd)
            ]
        case .endWait:
            guard !context.state.timeline.isWaiting else { return [] }
            return [
                StateCheck.violation(
                    "the firm does not wait for the customer.", missing: "a wait that goes on",
                    fix: context.fix.waitStart)
            ]
        case .acknowledgeAlert(let id): return alertViolations(id, in: context)
        case .extend, .adopt, .raiseAlerts: return []
        }
    }

    static func inputViolations(_ command: ComplaintCommand.KeepTime, in context: RuleContext) -> [Violation] {
        switch command {
        case .startWait(let question): return InputCheck.words(question, "question", context.fix.waitStart)
        case .endWait: return []
        case .extend(let days, let reason):
            return extensionViolations(days, in: context) + InputCheck.words(reason, "reason", context.fix.extend)
        case .adopt(let policy): return adoptionViolations(policy, in: context)
        case .raiseAlerts, .acknowledgeAlert: return []
        }
    }

    /// An alert is acknowledged once, and by a person.
    private static func alertViolations(_ id: AlertID, in context: RuleContext) -> [Violation] {
        guard let alert = context.state.alert(id) else {
            let open = context.state.openAlerts.map(\.alert.description).joined(separator: ", ")
            return [
                StateCheck.violation(
                    "there is no alert \(id); open alerts are: \(open.isEmpty ? "none" : open).", nature: .notFound,
                    field: "alert", missing: "an open alert", fix: context.fix.show)
            ]
        }
        if context.actor.person == .house {
            return [
                StateCheck.violation(
                    "the house itself sees no alert; a person does.", missing: "a person who has seen it",
                    fix: context.fix.acknowledgeAlert(id))
            ]
        }
        guard let end = alert.end else { return [] }
        let day = context.calendar.date(of: end.at)
        let how = end.why == .acknowledged ? "acknowledged by \(end.by)" : "ended (\(end.why.rawValue))"
        return [
            StateCheck.violation(
                "alert \(id) was \(how) on \(day).", field: "alert", missing: "an open alert", fix: context.fix.show)
        ]
    }

    /// One extension an answer; a second one would make the date worth nothing.
    private static func extensionViolations(_ days: Int, in context: RuleContext) -> [Violation] {
        let limit = context.policy.figures.extensionBusinessDays
        let facts = context.state.timeline.facts
        let earlier = facts?.stageTwo.map(\.extensionDays) ?? facts?.extensionDays ?? 0
        if earlier > 0 {
            return [
                StateCheck.violation(
                    "the answer was given \(earlier) business days more already, and it is extended once.",
                    field: "days", missing: "an answer by the date that stands", fix: context.fix.clocks)
            ]
        }
        guard days < 1 || days > limit else { return [] }
        return [
            InputCheck.violation(
                "days",
                limit == 0
                    ? "the policy extends no answer."
                    : "days is \(days); the policy allows an extension of 1–\(limit) business days.",
                missing: limit == 0 ? "an answer by the date that stands" : "days from 1 to \(limit)",
                fix: limit == 0 ? context.fix.clocks : context.fix.extend)
        ]
    }

    private static func adoptionViolations(_ policy: DomainPolicy, in context: RuleContext) -> [Violation] {
        policy.laxities(than: context.policy).map { laxity in
            InputCheck.violation(
                "policy",
                "policy \(policy.version) is laxer than \(context.policy.version), under which the case runs: \(laxity).",
                missing: "a policy that is as strict in \(laxity.subject)", fix: context.fix.policyDiff(policy.version))
        }
    }
}
