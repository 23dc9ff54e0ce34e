extension Clocks {
    /// The clocks of every regime that a policy runs on a complaint, regime by regime.
    package static func running(
        under policy: DomainPolicy, _ facts: ClockFacts, productArea: String?, channel: Channel, at now: Instant
    ) -> [Clock] {
        policy.regimes.regimes(productArea: productArea, channel: channel).flatMap { regime in
            running(under: regime, facts, by: policy, at: now, alertShares: policy.regimes.alertShares)
        }
    }

    /// The clocks of one regime, whether the policy runs it on the complaint or not.
    package static func running(
        under regime: ClockRegime, _ facts: ClockFacts, by policy: DomainPolicy, at now: Instant, alertShares: [Int]
    ) -> [Clock] {
        running(
            under: regime, facts, house: policy.houseFigures, on: policy.calendar, at: now, alertShares: alertShares)
    }

    /// The dates that rule a complaint: of all its clocks the strictest, which is due first.
    ///
    /// A wait for the customer that goes on counts as long as the policy lets it: the date is the one that holds when the
    /// customer never answers, and comes forward once they do.
    package static func ruling(
        under policy: DomainPolicy, _ facts: ClockFacts, productArea: String?, channel: Channel, at now: Instant
    ) -> Ruling {
        var facts = facts
        if let last = facts.waits.indices.last, facts.waits[last].until == nil {
            facts.waits[last].until = facts.waits[last].from.advanced(byDays: policy.figures.waitDays)
        }
        return Ruling(
            policy.regimes.regimes(productArea: productArea, channel: channel).flatMap { regime in
                running(under: regime, facts, by: policy, at: now, alertShares: [])
            })
    }

    /// The strictest dates of many clocks. Those of merged complaints may be given together: each keeps running apart,
    /// and the earliest date of all rules.
    package struct Ruling: Sendable, Equatable {
        package let acknowledgeBy: Instant?
        /// nil: nothing is owed to the customer by a date.
        package let respondBy: Instant?
        /// Whose clock rules the answer.
        package let regime: ClockRegime?

        /// What is done is owed no more. The date of an acknowledgement stays as it was when one was sent.
        package init(_ clocks: [Clock]) {
            acknowledgeBy = clocks.filter { $0.kind == .acknowledgement }.map(\.due).min()
            let owed = clocks.filter { $0.kind.isDuty && $0.kind != .acknowledgement && $0.doneAt == nil }
            let first = owed.min { $0.due < $1.due }
            respondBy = first?.due
            regime = first?.regime
        }
    }
}
