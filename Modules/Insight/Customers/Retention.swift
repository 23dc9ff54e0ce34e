/// What became of the customers there were at the start of a period, in money and in number.
///
/// `gross = (start − contraction − churn) / start`, at most 1; `net = (start + expansion − contraction − churn) / start`.
/// Customers who are new in the period are in neither: they are counted apart. Amounts are whole minor units (cents), so that
/// sums are exact.
package struct Retention: Sendable, Equatable {
    /// One customer's recurring revenue in the period before and in this one, in minor units, 0 or more.
    package struct Customer: Sendable, Equatable {
        package var before: Int
        package var now: Int
        /// They had been lost before, and are back.
        package var isRegained: Bool

        package init(before: Int, now: Int, isRegained: Bool = false) {
            self.before = before
            self.now = now
            self.isRegained = isRegained
        }
    }

    package private(set) var start = 0
    package private(set) var expansion = 0
    package private(set) var contraction = 0
    /// Revenue of those who are gone.
    package private(set) var churn = 0
    package private(set) var startCount = 0
    package private(set) var lostCount = 0
    package private(set) var newCount = 0
    package private(set) var newRevenue = 0
    package private(set) var regainedCount = 0
    package private(set) var regainedRevenue = 0

    package init(_ customers: some Sequence<Customer>) {
        for customer in customers { add(customer) }
    }

    package mutating func add(_ customer: Customer) {
        switch (customer.before > 0, customer.now > 0) {
        case (true, true):
            startCount += 1
            Self.add(customer.before, to: &start)
            Self.add(max(0, customer.now - customer.before), to: &expansion)
            Self.add(max(0, customer.before - customer.now), to: &contraction)
        case (true, false):
            startCount += 1
            lostCount += 1
            Self.add(customer.before, to: &start)
            Self.add(customer.before, to: &churn)
        case (false, true) where customer.isRegained:
            regainedCount += 1
            Self.add(customer.now, to: &regainedRevenue)
        case (false, true):
            newCount += 1
            Self.add(customer.now, to: &newRevenue)
        case (false, false): break
        }
    }

    /// Gross revenue retention, 0–1; nil when there was no revenue at the start.
    package var gross: Double? { share(Double(start) - Double(contraction) - Double(churn)) }
    /// Net revenue retention, 0 or more; nil when there was no revenue at the start.
    package var net: Double? { share(Double(start) + Double(expansion) - Double(contraction) - Double(churn)) }
    /// The share of customers who stayed, 0–1; nil when there were none at the start.
    package var customers: Double? {
        startCount > 0 ? Double(startCount - lostCount) / Double(startCount) : nil
    }

    private func share(_ amount: Double) -> Double? { start > 0 ? amount / Double(start) : nil }

    /// Sums stay at the end of their range rather than run over.
    private static func add(_ amount: Int, to sum: inout Int) {
        let (total, overflow) = sum.addingReportingOverflow(amount)
        sum = overflow ? .max : total
    }
}
