/// A line of a customer's ledger, as commands give it.
package enum LedgerEntry: Sendable, Equatable {
    /// Negative takes back what was entered too high.
    case revenue(Money)
    case cost(CostKind, Money)
    /// With the customer's reason.
    case renewal(RenewalOutcome, reason: String)
    /// The customer they brought; nil where that one is not on record.
    case referral(CustomerID?)
    case payment(PaymentConduct)

    package var kind: LedgerKind {
        switch self {
        case .revenue: .revenue
        case .cost: .cost
        case .renewal: .renewal
        case .referral: .referral
        case .payment: .payment
        }
    }
}

extension CustomerCommand {
    /// Enter a line of the customer's ledger.
    package struct EnterLedger: Sendable, Equatable {
        package let entry: LedgerEntry
        /// nil: now.
        package let on: Instant?

        package init(entry: LedgerEntry, on: Instant? = nil) {
            self.entry = entry
            self.on = on
        }
    }
}

extension CustomerHappening {
    /// A line was entered in the customer's ledger.
    package struct LedgerEntered: Codable, Sendable, Equatable {
        package let kind: LedgerKind
        package let on: Instant
        package let amount: Money?
        package let cost: CostKind?
        package let renewal: RenewalOutcome?
        package let reason: PersonalText?
        package let referred: CustomerID?
        package let payment: PaymentConduct?

        private enum CodingKeys: String, CodingKey {
            case kind, on, amount, cost, renewal, reason, referred, payment
        }

        package init(
            kind: LedgerKind, on: Instant, amount: Money? = nil, cost: CostKind? = nil, renewal: RenewalOutcome? = nil,
            reason: PersonalText? = nil, referred: CustomerID? = nil, payment: PaymentConduct? = nil
        ) {
            self.kind = kind
            self.on = on
            self.amount = amount
            self.cost = cost
            self.renewal = renewal
            self.reason = reason
            self.referred = referred
            self.payment = payment
        }

        init(_ entry: LedgerEntry, on: Instant, subject: TextSubject) {
            switch entry {
            case .revenue(let amount): self.init(kind: .revenue, on: on, amount: amount)
            case .cost(let cost, let amount): self.init(kind: .cost, on: on, amount: amount, cost: cost)
            case .renewal(let outcome, let reason):
                self.init(kind: .renewal, on: on, renewal: outcome, reason: PersonalText(reason, of: subject))
            case .referral(let customer): self.init(kind: .referral, on: on, referred: customer)
            case .payment(let conduct): self.init(kind: .payment, on: on, payment: conduct)
            }
        }
    }
}
