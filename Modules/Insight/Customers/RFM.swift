/// Recency, frequency and monetary value of customers, each cut in quantiles.
///
/// `score = 1 + ⌊quantiles · share of customers below⌋`: with five, 1 is the fifth that bought longest ago, least often, for
/// least, and 5 the other end. Equal values get equal scores: who paid the same is never told apart by the order they stood in.
/// It never orders a queue and never reaches a rule (R10).
package struct RFM: Sendable, Equatable {
    /// What is known of one customer.
    package struct Purchases: Sendable, Equatable {
        /// Days since the last purchase, 0 or more.
        package var daysSinceLast: Int
        package var count: Int
        /// In minor units; refunds have been taken off.
        package var amount: Int

        package init(daysSinceLast: Int, count: Int, amount: Int) {
            self.daysSinceLast = daysSinceLast
            self.count = count
            self.amount = amount
        }
    }

    package struct Score: Sendable, Equatable {
        package let recency: Int
        package let frequency: Int
        package let monetary: Int
    }

    /// One for each customer, in their order.
    package let scores: [Score]

    /// - Parameter quantileCount: 2–10.
    package init(_ customers: [Purchases], quantileCount: Int = 5) throws(ChartFault) {
        guard (2...10).contains(quantileCount) else {
            throw .parameter("quantileCount", value: Double(quantileCount), allowed: "2–10")
        }
        // The fewer days, the better.
        let recency = Self.scores(customers.map { -$0.daysSinceLast }, quantileCount)
        let frequency = Self.scores(customers.map(\.count), quantileCount)
        let monetary = Self.scores(customers.map(\.amount), quantileCount)
        scores = customers.indices.map {
            Score(recency: recency[$0], frequency: frequency[$0], monetary: monetary[$0])
        }
    }

    private static func scores(_ values: [Int], _ quantileCount: Int) -> [Int] {
        let sorted = values.sorted()
        var below: [Int: Int] = [:]
        for (index, value) in sorted.enumerated() where below[value] == nil { below[value] = index }
        return values.map { 1 + quantileCount * (below[$0] ?? 0) / sorted.count }
    }
}
