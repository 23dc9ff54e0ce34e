package import EvenhandDomain
internal import SwiftProtobuf

extension Evenhand_V1_EnterLedgerRequest {
    package init(_ command: CustomerCommand.EnterLedger, to customer: CustomerID, at expected: Int64?) {
        self.init()
        customerID = customer.description
        expectedVersion = expected.map { UInt64(clamping: $0) } ?? 0
        kind = .init(command.entry.kind)
        if let on = command.on { onMs = on.milliseconds }
        switch command.entry {
        case .revenue(let money): amount = .init(money)
        case .cost(let cost, let money):
            self.cost = .init(cost)
            amount = .init(money)
        case .renewal(let outcome, let reason):
            renewal = .init(outcome)
            self.reason = reason
        case .referral(let customer): referredID = customer?.description ?? ""
        case .payment(let conduct): payment = .init(conduct)
        }
    }

    package func command() throws(InputError) -> CustomerCommand {
        .enterLedger(
            .init(entry: try entry(), on: hasOnMs ? try FieldReader.instant(onMs, "on_ms") : nil))
    }

    private func entry() throws(InputError) -> LedgerEntry {
        switch try FieldReader.choice(kind, "kind") {
        case .revenue: .revenue(try money())
        case .cost: .cost(try FieldReader.choice(cost, "cost"), try money())
        case .renewal: .renewal(try FieldReader.choice(renewal, "renewal"), reason: reason)
        case .referral: .referral(try FieldReader.optionalIdentifier(referredID, "referred_id"))
        case .payment: .payment(try FieldReader.choice(payment, "payment"))
        }
    }

    private func money() throws(InputError) -> Money {
        guard hasAmount else {
            throw InputError(field: "amount", value: nil, valid: "an amount with its currency")
        }
        return try amount.value("amount")
    }
}

extension Evenhand_V1_LedgerLine {
    package init(_ line: CustomerHappening.LedgerEntered) {
        self.init()
        kind = .init(line.kind)
        onMs = line.on.milliseconds
        if let amount = line.amount { self.amount = .init(amount) }
        cost = .init(line.cost)
        renewal = .init(line.renewal)
        if let reason = line.reason { self.reason = .init(reason) }
        referredID = line.referred?.description ?? ""
        payment = .init(line.payment)
        document = line.document ?? ""
    }
}

extension Evenhand_V1_LedgerTotals {
    package init(_ totals: LedgerTotals) {
        self.init()
        sinceMs = totals.since?.milliseconds ?? 0
        revenue = Self.sums(totals.revenue)
        cost = Self.sums(totals.cost)
        renewals = UInt32(clamping: totals.renewals)
        referrals = UInt32(clamping: totals.referrals)
        paidOnTime = UInt32(clamping: totals.paidOnTime)
        paidLate = UInt32(clamping: totals.paidLate)
        incidents = UInt32(clamping: totals.incidents)
    }

    private static func sums(_ sums: [String: Int64]) -> [Evenhand_V1_Money] {
        sums.sorted { $0.key < $1.key }.map { .init(Money(minorUnits: $0.value, currency: $0.key)) }
    }
}

extension Evenhand_V1_FitWeight {
    package init(_ weight: FitProfile.Weight) {
        self.init()
        feature = weight.feature.rawValue
        band = weight.bandName
        best = UInt32(clamping: weight.best)
        rest = UInt32(clamping: weight.rest)
        millibans = Int32(clamping: weight.millibans)
    }
}

extension Evenhand_V1_GetFitProfileResponse {
    package init(_ profile: FitProfile) {
        self.init()
        currency = profile.currency
        customers = UInt64(profile.customerCount)
        best = UInt64(profile.bestCount)
        bestFrom = profile.bestFrom
        weights = profile.weights.map { Evenhand_V1_FitWeight($0) }
    }
}

extension Evenhand_V1_GetFitResponse {
    package init(_ fit: Fit, by profile: FitProfile) {
        self.init()
        customerID = fit.customer.description
        currency = profile.currency
        millibans = Int32(clamping: fit.sum)
        terms = fit.terms.map { Evenhand_V1_FitWeight($0) }
    }
}
