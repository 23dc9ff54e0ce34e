/// What is compared between the best customers and the rest. Each falls into bands, in order.
package enum FitFeature: String, Codable, Sendable, CaseIterable, Hashable {
    case tenure = "tenure"
    case revenue = "revenue"
    case margin = "margin"
    case renewals = "renewals"
    case referrals = "referrals"
    case payment = "payment"
    case incidents = "incidents"

    /// The names of the bands, the lowest first.
    package var bands: [String] {
        switch self {
        case .tenure: ["under a year", "1–2 years", "3–5 years", "6 years and more"]
        case .revenue: ["lowest fifth", "second fifth", "middle fifth", "fourth fifth", "highest fifth"]
        case .margin: ["a loss", "under 10 %", "10–29 %", "30 % and more"]
        case .renewals, .referrals, .incidents: ["none", "one", "two and more"]
        case .payment: ["not known", "always on time", "sometimes late", "mostly late"]
        }
    }
}

/// Which band a customer falls into for each feature.
struct FitReading: Sendable {
    let currency: String
    let at: Instant
    /// The revenues at which the second to the highest fifth begin.
    let revenueEdges: [Int64]

    func band(of feature: FitFeature, _ subject: FitSubject) -> Int {
        let totals = subject.totals
        return switch feature {
        case .tenure: tenure(totals.since)
        case .revenue: revenueEdges.count { $0 <= totals.revenue[currency] ?? 0 }
        case .margin: margin(totals)
        case .renewals: min(2, totals.renewals)
        case .referrals: min(2, totals.referrals)
        case .incidents: min(2, totals.incidents)
        case .payment: payment(totals)
        }
    }

    /// Years of 365 days: a leap day moves nobody between bands that matter.
    private func tenure(_ since: Instant?) -> Int {
        guard let since else { return 0 }
        let years = (at.milliseconds - since.milliseconds) / (365 * Instant.millisecondsPerDay)
        return years < 1 ? 0 : years < 3 ? 1 : years < 6 ? 2 : 3
    }

    private func margin(_ totals: LedgerTotals) -> Int {
        let revenue = totals.revenue[currency] ?? 0
        // Corrections may have left a cost below nothing.
        let cost = max(0, totals.cost[currency] ?? 0)
        guard revenue > 0, cost <= revenue else { return 0 }
        // In 128 bits: an amount times a thousand may not fit 64.
        let share = revenue.dividingFullWidth((revenue - cost).multipliedFullWidth(by: 1_000)).quotient
        return share < 100 ? 1 : share < 300 ? 2 : 3
    }

    private func payment(_ totals: LedgerTotals) -> Int {
        if totals.paidLate == 0 { return totals.paidOnTime == 0 ? 0 : 1 }
        return totals.paidLate > totals.paidOnTime ? 3 : 2
    }
}
