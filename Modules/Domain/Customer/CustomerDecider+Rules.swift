extension CustomerDecider {
    /// What a complaint filed now makes happen to its customer's record: a parting under way is held, its confirmation
    /// and its letter void. It goes into the same append as the complaint, so that a parting and a complaint at one
    /// moment cannot pass each other by: the later one reads and decides again.
    package static func holding(
        by complaint: ComplaintID, at moment: Instant, in state: CustomerState
    ) -> [CustomerEvent] {
        guard state.partingUnderWay != nil else { return [] }
        return [CustomerEvent(at: moment, by: .house, .parting(.held(.init(complaint: complaint))))]
    }

    /// Whether the customer's complaints must be read before the command can be decided.
    package static func needsComplaints(_ command: CustomerCommand) -> Bool {
        switch command {
        case .conduct(.confirm), .suspension(.confirm): true
        case .parting(.withdraw): false
        case .parting: true
        case .register, .rename, .changeContact, .changeStanding, .acceptTerms, .recordConsent, .erase, .enterLedger,
            .loadLedger, .giveFeedback, .conduct, .suspension:
            false
        }
    }

    /// Everything that stands against the command, beside what its own shape refuses.
    static func violations(of command: CustomerCommand, in context: CustomerContext) -> [Violation] {
        switch command {
        case .register(let data): standingViolations(data.standing, in: context)
        case .changeStanding(let data): standingViolations(data.standing, in: context)
        case .enterLedger(let data): LedgerCheck.violations(of: data, in: context)
        case .giveFeedback(let data): FeedbackCheck.violations(of: data, in: context)
        case .conduct(let data): ConductCheck.violations(of: data, in: context)
        case .parting(let data): PartingCheck.violations(of: data, in: context)
        case .suspension(let data): SuspensionCheck.violations(of: data, in: context)
        // Each line is weighed by itself, where it is taken (`LedgerLoadPlan`).
        case .rename, .changeContact, .acceptTerms, .recordConsent, .erase, .loadLedger: []
        }
    }

    /// Nobody is parted with by a word in a form, nor called lost while a parting is under way.
    private static func standingViolations(
        _ standing: CustomerStanding?, in context: CustomerContext
    ) -> [Violation] {
        switch standing {
        case .parted:
            [
                Violation(
                    rule: .r12, field: "standing", message: "nobody is parted with by changing a record.",
                    missing: "a parting, with evidence and a second person", fix: context.fix.partPropose)
            ]
        case .lost where context.state.partingUnderWay != nil:
            [
                Violation(
                    rule: .r12, field: "standing",
                    message: "a parting is under way; a customer the firm lets go is not a customer it lost.",
                    missing: "the withdrawal of the parting", fix: context.fix.partWithdraw)
            ]
        case .prospect, .active, .lost, .regained, nil: []
        }
    }
}

/// Whether a line fits a ledger.
enum LedgerCheck {
    /// Minor units of one line, either way.
    private static let amounts: ClosedRange<Int64> = -1_000_000_000_000...1_000_000_000_000

    static func violations(of data: CustomerCommand.EnterLedger, in context: CustomerContext) -> [Violation] {
        let fix = context.fix.ledgerAdd
        let past = context.pastViolations(data.on, field: "on", fix: fix)
        switch data.entry {
        case .revenue(let money), .cost(_, let money): return past + amountViolations(money, fix: fix)
        case .renewal(_, let reason):
            return past + context.wordsViolations(reason, field: "reason", rule: .input, fix: fix)
        case .referral(let customer):
            guard let customer, customer == context.facts.customer else { return past }
            return past + [
                Violation(
                    rule: .input, field: "referred", message: "nobody refers themselves.",
                    missing: "another customer", fix: fix)
            ]
        case .payment: return past
        }
    }

    private static func amountViolations(_ money: Money, fix: String) -> [Violation] {
        guard amounts.contains(money.minorUnits), money.minorUnits != 0 else {
            return [
                Violation(
                    rule: .input, field: "amount",
                    message: "amount is \(money.minorUnits) minor units; a line has 1 to \(amounts.upperBound), or "
                        + "takes as much back with a minus.",
                    missing: "an amount in range", fix: fix)
            ]
        }
        return []
    }
}
