package import EvenhandDomain

/// Which segment each customer falls into, as they stand on a day. Nothing but ledgers is read.
package struct Segmentation: Sendable {
    /// What the rules look at.
    package struct Standing: Sendable, Equatable {
        package let customer: CustomerID
        package let purchases: RFM.Purchases
        /// Of the window, in minor units.
        package let revenue: Int64
        package let cost: Int64
        /// Costs but for goods.
        package let serving: Int64

        /// nil for a customer who had bought nothing by that day.
        package init?(_ past: CustomerPast, until: CivilDate, windowDays: Int) {
            guard let last = past.days.last(where: { $0.sales > 0 && $0.day <= until }) else { return nil }
            let first = until.advanced(byDays: 1 - windowDays)
            let sums = past.sums(from: first, through: until)
            customer = past.customer
            purchases = RFM.Purchases(
                daysSinceLast: until.dayNumber - last.day.dayNumber, count: sums.purchases,
                amount: Int(clamping: sums.revenue))
            revenue = sums.revenue
            cost = sums.cost
            serving = past.days.reduce(0) { total, day in
                first <= day.day && day.day <= until ? Amounts.sum(total, day.serving) : total
            }
        }
    }

    package struct Member: Sendable, Equatable {
        package let standing: Standing
        package let score: RFM.Score
        /// nil: no rule was met.
        package let segment: String?
    }

    /// In the order of the standings.
    package let members: [Member]

    package init(_ standings: [Standing], by policy: CustomerPolicy) throws(ChartFault) {
        let scores = try RFM(standings.map(\.purchases), quantileCount: policy.quantiles).scores
        members = zip(standings, scores).map { standing, score in
            Member(
                standing: standing, score: score,
                segment: policy.segments.first { Self.meets($0, standing, score) }?.name)
        }
    }

    /// The segment of each customer who is in one.
    package var byCustomer: [CustomerID: String] {
        members.reduce(into: [:]) { $0[$1.standing.customer] = $1.segment }
    }

    private static func meets(_ rule: SegmentRule, _ standing: Standing, _ score: RFM.Score) -> Bool {
        guard rule.recency?.contains(score.recency) ?? true, rule.frequency?.contains(score.frequency) ?? true,
            rule.monetary?.contains(score.monetary) ?? true,
            rule.revenueAtLeast.map({ standing.revenue >= Int64($0) }) ?? true
        else { return false }
        guard let percent = rule.marginPercentAtLeast else { return true }
        guard standing.revenue > 0 else { return false }
        // In 128 bits: an amount times a hundred may not fit 64.
        let profit = Int128(standing.revenue) - Int128(standing.cost)
        return profit * 100 >= Int128(percent) * Int128(standing.revenue)
    }
}
