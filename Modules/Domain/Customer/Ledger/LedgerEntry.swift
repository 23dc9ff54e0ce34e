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
        /// What makes it known when its file is loaded again; nil: it was entered by hand.
        package let row: Int64?
        /// The invoice or other paper it stands on.
        package let document: String?

        private enum CodingKeys: String, CodingKey {
            case kind, on, amount, cost, renewal, reason, referred, payment, row, document
        }

        package init(
            kind: LedgerKind, on: Instant, amount: Money? = nil, cost: CostKind? = nil, renewal: RenewalOutcome? = nil,
            reason: PersonalText? = nil, referred: CustomerID? = nil, payment: PaymentConduct? = nil,
            row: Int64? = nil, document: String? = nil
        ) {
            self.kind = kind
            self.on = on
            self.amount = amount
            self.cost = cost
            self.renewal = renewal
            self.reason = reason
            self.referred = referred
            self.payment = payment
            self.row = row
            self.document = document
        }

        init(
            _ entry: LedgerEntry, on: Instant, subject: TextSubject, row: Int64? = nil, document: String? = nil
        ) {
            switch entry {
            case .revenue(let amount):
                self.init(kind: .revenue, on: on, amount: amount, row: row, document: document)
            case .cost(let cost, let amount):
                self.init(kind: .cost, on: on, amount: amount, cost: cost, row: row, document: document)
            case .renewal(let outcome, let reason):
                self.init(
                    kind: .renewal, on: on, renewal: outcome, reason: PersonalText(reason, of: subject), row: row,
                    document: document)
            case .referral(let customer):
                self.init(kind: .referral, on: on, referred: customer, row: row, document: document)
            case .payment(let conduct):
                self.init(kind: .payment, on: on, payment: conduct, row: row, document: document)
            }
        }
    }
}
