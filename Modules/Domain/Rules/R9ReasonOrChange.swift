/// R9, reason or change: a complaint ends with an outcome for each head; whatever is not fully upheld carries a reason
/// from the governed list with real words, whatever is upheld a remedy or a committed change with owner and date.
/// Words that say nothing are refused. A safety head outlives its withdrawal.
enum R9ReasonOrChange {
    static func settlingViolations(
        _ data: ComplaintCommand.ResolveEarly, in context: RuleContext
    ) -> [Violation] {
        safetyViolations([data.head], act: "settled", in: context)
            + wordsViolations(data.solution, field: "solution", fix: context.fix.resolve(data.head))
    }

    static func findingViolations(_ data: ComplaintCommand.Find, in context: RuleContext) -> [Violation] {
        let fix = context.fix.find(data.head)
        var found: [Violation] = []
        switch data.outcome {
        case .withdrawn:
            found.append(
                Violation(
                    rule: .r9, field: "outcome", message: "only the customer withdraws a head; nobody finds it so.",
                    missing: "the customer's withdrawal", fix: context.fix.headWithdraw(data.head)))
        case .resolvedEarly:
            found.append(
                Violation(
                    rule: .r9, field: "outcome", message: "only the customer's acceptance resolves a head early.",
                    missing: "the solution and the day the customer accepted it", fix: context.fix.resolve(data.head)))
        case .upheld, .partlyUpheld, .upheldAlreadyRemedied, .upheldNoInjustice, .notUpheld, .notInvestigated,
            .unableToReachFinding:
            if data.outcome.needsReason, data.reason.map({ !$0.isForFindings }) ?? true {
                let codes = ReasonCode.allCases.filter(\.isForFindings).map(\.rawValue).joined(separator: ", ")
                found.append(
                    Violation(
                        rule: .r9, field: "reason",
                        message: "head \(data.head) is not fully upheld and carries no reason from the list: \(codes).",
                        missing: "a reason for head \(data.head)", fix: fix))
            }
        }
        return found + wordsViolations(data.explanation, field: "explanation", fix: fix)
    }

    static func wordsViolations(_ text: String, field: String, fix: String) -> [Violation] {
        guard let problem = PlainWords.problem(with: text) else { return [] }
        return [
            Violation(
                rule: .r9, field: field, message: "the \(field) \(problem)",
                missing: "words that say why, or what is done", fix: fix)
        ]
    }

    static func withdrawalViolations(
        _ data: ComplaintCommand.Withdraw, in context: RuleContext
    ) -> [Violation] {
        let open = context.state.heads.filter { !$0.standing.isDecided }
        let targets = data.head.map { [$0] } ?? open.map(\.head)
        let allSafe = targets.allSatisfy { context.state.head($0)?.wasSafety == true }
        // Withdrawing everything leaves the safety heads standing; it is refused only when nothing else is there.
        let safety = allSafe ? safetyViolations(targets, act: "withdrawn", in: context) : []
        return safety
            + wordsViolations(data.reason, field: "reason", fix: context.fix.headWithdraw(targets.first ?? HeadID(1)))
    }

    private static func safetyViolations(_ heads: [HeadID], act: String, in context: RuleContext) -> [Violation] {
        heads.filter { context.state.head($0)?.wasSafety == true }.map { head in
            Violation(
                rule: .r9, field: "head",
                message: "head \(head) is about safety and cannot be \(act): others may be in danger.",
                missing: "a finding on head \(head)", fix: context.fix.find(head))
        }
    }

    static func closingViolations(in context: RuleContext) -> [Violation] {
        guard !context.state.heads.isEmpty else {
            return [
                Violation(
                    rule: .r9, message: "no head of complaint was set out, so nothing was decided.",
                    missing: "a head of complaint and its outcome", fix: context.fix.headAdd)
            ]
        }
        return context.state.heads.compactMap { head in
            guard let outcome = head.standing.outcome else {
                return Violation(
                    rule: .r9, message: "head \(head.head) has no outcome.", missing: "an outcome of head \(head.head)",
                    fix: context.fix.find(head.head))
            }
            return outcome.needsRemedy ? remedyViolation(head, in: context) : nil
        }
    }

    private static func remedyViolation(_ head: HeadState, in context: RuleContext) -> Violation? {
        let promises = context.state.remedies.filter { $0.head == head.head }
        if promises.contains(where: { !isOverdue($0, in: context) }) { return nil }
        if let late = promises.first {
            return Violation(
                rule: .r9,
                message: "what was promised on head \(head.head) was due \(context.calendar.date(of: late.due)) and is "
                    + "not done.",
                missing: "the fulfilment of promise \(late.remedy), or a new one",
                fix: context.fix.remedyDone(late.remedy))
        }
        return Violation(
            rule: .r9, message: "head \(head.head) is upheld and nothing follows from it.",
            missing: "a remedy or a committed change on head \(head.head), with owner and date",
            fix: context.fix.remedyGrant(head.head))
    }

    /// A promise is late from the day after the day it was due on, until it is kept.
    static func isOverdue(_ remedy: RemedyState, in context: RuleContext) -> Bool {
        remedy.fulfilledAt == nil && context.today > context.calendar.date(of: remedy.due)
    }
}

extension Outcome {
    /// Everything but fully upheld carries a reason.
    package var needsReason: Bool { self != .upheld }

    /// Something must follow from it: a remedy or a committed change.
    package var needsRemedy: Bool {
        switch self {
        case .upheld, .partlyUpheld, .upheldAlreadyRemedied: true
        case .upheldNoInjustice, .notUpheld, .notInvestigated, .unableToReachFinding, .withdrawn, .resolvedEarly: false
        }
    }
}

extension ReasonCode {
    /// A decider may give it; the others stand for what the customer did.
    package var isForFindings: Bool { self != .customerWithdrew && self != .customerAccepted }
}
