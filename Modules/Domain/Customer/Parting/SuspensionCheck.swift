/// Whether a command about a suspension fits. In danger no complaint stands in its way: it ends nothing, and it ends by
/// itself.
enum SuspensionCheck {
    static func violations(of command: SuspensionCommand, in context: CustomerContext) -> [Violation] {
        switch command {
        case .propose(let data):
            return context.wordsViolations(data.reason, field: "reason", rule: .r12, fix: context.fix.suspend)
        case .confirm:
            guard let proposal = context.state.suspension.proposal else {
                return [
                    Violation(
                        rule: .r12, message: "nobody has asked for a suspension, and it takes two persons.",
                        missing: "a first person who says what the danger is", fix: context.fix.suspend)
                ]
            }
            return R12FitIsNotRevenge.secondPersonViolations(
                of: "a suspension", first: [proposal.by], fix: context.fix.suspendConfirm, in: context)
        case .lift(let data):
            let isThere =
                context.state.suspension.proposal != nil || context.state.suspension.inForce(at: context.at) != nil
            guard isThere else {
                return [
                    Violation(
                        rule: .state, message: "no suspension is in force.", missing: "a suspension to lift",
                        fix: context.fix.partShow)
                ]
            }
            return context.wordsViolations(data.reason, field: "reason", rule: .r12, fix: context.fix.suspendLift)
        }
    }

    static func happening(after command: SuspensionCommand, in context: CustomerContext) -> SuspensionHappening {
        switch command {
        case .propose(let data): .proposed(.init(reason: context.text(data.reason)))
        case .confirm:
            .placed(
                .init(
                    proposer: context.state.suspension.proposal?.by ?? .house,
                    until: context.at.advanced(byDays: context.policy.figures.suspensionDays)))
        case .lift(let data): .lifted(.init(reason: context.text(data.reason)))
        }
    }
}
