/// Whether a command fits what has happened so far. Violations are of the state, not of a rule: no such head, already
/// closed, not yet issued.
enum StateCheck {
    static func violations(of command: ComplaintCommand, in context: RuleContext) -> [Violation] {
        if let violation = lifeViolation(of: command, in: context) { return [violation] }
        let unknown = command.heads.filter { context.state.head($0) == nil }
        if !unknown.isEmpty { return unknown.map { unknownHead($0, in: context) } }
        if let head = command.openHead, let violation = decidedViolation(head, in: context) { return [violation] }
        let strangers = command.parties.filter { !context.state.parties.contains($0) && $0 != .customer }
        if !strangers.isEmpty { return strangers.map { stranger($0, in: context) } }
        return StepCheck.violations(of: command, in: context)
    }

    private static func lifeViolation(of command: ComplaintCommand, in context: RuleContext) -> Violation? {
        if case .file = command {
            guard context.state.intake != nil else { return nil }
            return violation("the complaint is already filed.", missing: "a new complaint", fix: CommandLineFix.file)
        }
        guard context.state.intake != nil else {
            return violation(
                "there is no such complaint.", nature: .notFound, missing: "a complaint", fix: CommandLineFix.file)
        }
        guard context.state.isClosed, !command.isAllowedWhenClosed else { return nil }
        return violation(
            "the complaint is closed.", missing: "a complaint that is open", fix: context.fix.reopen)
    }

    private static func decidedViolation(_ id: HeadID, in context: RuleContext) -> Violation? {
        guard let outcome = context.state.head(id)?.standing.outcome else { return nil }
        return violation(
            "head \(id) has its outcome: \(outcome.rawValue).", field: "head", missing: "head \(id) open again",
            fix: context.fix.reopen + " --head \(id)")
    }

    private static func unknownHead(_ id: HeadID, in context: RuleContext) -> Violation {
        let known = context.state.heads.map(\.head.description).joined(separator: ", ")
        return violation(
            "there is no head \(id); heads are: \(known.isEmpty ? "none" : known).", nature: .notFound, field: "head",
            missing: "head \(id)", fix: known.isEmpty ? context.fix.headAdd : context.fix.show)
    }

    private static func stranger(_ party: Party, in context: RuleContext) -> Violation {
        violation(
            "\(party) is no party: neither concerned by a head nor the firm's respondent.", field: "party",
            missing: "\(party) as a party", fix: context.fix.show)
    }

    static func violation(
        _ message: String, nature: Refusal.Nature = .refused, field: String? = nil, missing: String, fix: String
    ) -> Violation {
        Violation(rule: .state, nature: nature, field: field, message: message, missing: missing, fix: fix)
    }
}
