package import EvenhandDomain

/// What a customer bought, day by day, and what else happened to them: all that figures and segments read.
///
/// There is no field here for a complaint, and no reader of these values decides one (R10).
package struct CustomerPast: Sendable, Equatable {
    /// What a ledger holds of one day of the house's calendar, in minor units of one currency.
    package struct Day: Sendable, Equatable {
        package var day: CivilDate
        /// Revenue above nothing; a day with any is a purchase.
        package var sales: Int64
        /// Revenue taken back, 0 or less.
        package var returns: Int64
        /// What was sold, at cost.
        package var goods: Int64
        /// All other costs of serving the customer.
        package var serving: Int64

        package init(day: CivilDate, sales: Int64 = 0, returns: Int64 = 0, goods: Int64 = 0, serving: Int64 = 0) {
            self.day = day
            self.sales = sales
            self.returns = returns
            self.goods = goods
            self.serving = serving
        }

        package var revenue: Int64 { Amounts.sum(sales, returns) }
        package var cost: Int64 { Amounts.sum(goods, serving) }
    }

    package enum Turn: Sendable, Equatable {
        /// What the customer did when a contract ran out.
        case renewed, notRenewed
        /// They brought somebody.
        case referral
        /// Somebody wrote on the record where they stand.
        case marked(CustomerStanding)
    }

    package struct DatedTurn: Sendable, Equatable {
        package var day: CivilDate
        package var turn: Turn

        package init(day: CivilDate, turn: Turn) {
            self.day = day
            self.turn = turn
        }
    }

    package var customer: CustomerID
    /// In order, each day once.
    package var days: [Day]
    /// In the order of their days; of one day as they were recorded.
    package var turns: [DatedTurn]

    package init(customer: CustomerID, days: [Day] = [], turns: [DatedTurn] = []) {
        self.customer = customer
        self.days = days
        self.turns = turns
    }

    /// Net revenue and cost of the days from `first` to `last`.
    package func sums(from first: CivilDate, through last: CivilDate) -> (revenue: Int64, cost: Int64, purchases: Int) {
        var sums: (revenue: Int64, cost: Int64, purchases: Int) = (0, 0, 0)
        for day in days where first <= day.day && day.day <= last {
            sums.revenue = Amounts.sum(sums.revenue, day.revenue)
            sums.cost = Amounts.sum(sums.cost, day.cost)
            if day.sales > 0 { sums.purchases += 1 }
        }
        return sums
    }
}

/// Sums that stay at the ends of their range rather than run over: a line of a ledger is bounded, their number is not.
package enum Amounts {
    package static func sum(_ first: Int64, _ second: Int64) -> Int64 {
        let (sum, overflow) = first.addingReportingOverflow(second)
        return overflow ? (second < 0 ? .min : .max) : sum
    }
}
