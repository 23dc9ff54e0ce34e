/// All that fit reads of a customer (R12). There is no field here for a complaint, for what handling one cost, for
/// language, segment or vulnerability, so there is nothing to switch off.
package struct FitSubject: Sendable, Equatable {
    package let customer: CustomerID
    package let totals: LedgerTotals

    package init(customer: CustomerID, totals: LedgerTotals) {
        self.customer = customer
        self.totals = totals
    }

    /// What was earned with the customer in a currency, in minor units; nil where nothing was taken in it.
    func profit(in currency: String) -> Int64? {
        guard let revenue = totals.revenue[currency] else { return nil }
        let (profit, overflow) = revenue.subtractingReportingOverflow(totals.cost[currency] ?? 0)
        return overflow ? (revenue < 0 ? .min : .max) : profit
    }
}
