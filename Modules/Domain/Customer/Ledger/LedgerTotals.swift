/// What a customer's ledger and their confirmed conduct add up to: all that fit reads of a customer (R12).
///
/// There is no place here for complaints, for what handling them cost, for language, segment or vulnerability.
package struct LedgerTotals: Codable, Sendable, Equatable {
    /// The first day of revenue, which is when they became a customer.
    package var since: Instant?
    /// Minor units by currency.
    package var revenue: [String: Int64] = [:]
    /// Minor units by currency.
    package var cost: [String: Int64] = [:]
    package var renewals = 0
    package var referrals = 0
    package var paidOnTime = 0
    package var paidLate = 0
    /// Incidents that a second person confirmed, of a kind that speaks of fit.
    package var incidents = 0

    private enum CodingKeys: String, CodingKey {
        case since, revenue, cost, renewals, referrals, paidOnTime, paidLate, incidents
    }

    package init() {}

    /// Nothing was entered yet.
    package var isEmpty: Bool { self == LedgerTotals() }

    package mutating func apply(_ line: CustomerHappening.LedgerEntered) {
        switch line.kind {
        case .revenue:
            add(line.amount, to: \.revenue)
            since = min(since ?? line.on, line.on)
        case .cost: add(line.amount, to: \.cost)
        case .renewal: if line.renewal == .renewed { renewals += 1 }
        case .referral: referrals += 1
        case .payment: if line.payment == .late { paidLate += 1 } else { paidOnTime += 1 }
        }
    }

    package mutating func apply(_ block: CustomerHappening.LedgerLoaded) {
        let sums: WritableKeyPath<LedgerTotals, [String: Int64]> = block.kind == .revenue ? \.revenue : \.cost
        block.forEachLine { document, amount in
            add(Money(minorUnits: amount, currency: block.currency), to: sums)
            if block.kind == .revenue { since = min(since ?? document.on, document.on) }
        }
    }

    package mutating func apply(_ event: ConductHappening) {
        switch event {
        case .noted: break
        case .confirmed(let data): if data.conduct.speaksOfFit { incidents += 1 }
        case .withdrawn(let data):
            if data.wasConfirmed, data.conduct.speaksOfFit { incidents = max(0, incidents - 1) }
        }
    }

    /// Sums stay at the ends of their range rather than run over: a line is bounded, their number is not.
    private mutating func add(_ money: Money?, to sums: WritableKeyPath<LedgerTotals, [String: Int64]>) {
        guard let money else { return }
        let (sum, overflow) = self[keyPath: sums][money.currency, default: 0]
            .addingReportingOverflow(money.minorUnits)
        self[keyPath: sums][money.currency] = overflow ? (money.minorUnits < 0 ? .min : .max) : sum
    }
}
