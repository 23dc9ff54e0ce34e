/// What the best customers share, learnt from the ledgers of all: for each band of each feature a weight of evidence in
/// millibans, 1000 log₁₀ of how much more frequent the band is among the best fifth than among the rest.
///
/// `weight = 1000 log₁₀ ((best + ½) / (allBest + ½ bands) ÷ (rest + ½) / (allRest + ½ bands))`, the halves so that a
/// band nobody falls into weighs little instead of everything. Reordering customers changes nothing; the same ledgers
/// give the same weights on every machine.
package struct FitProfile: Sendable {
    /// What profit is counted in. Lines in others are left out.
    package let currency: String
    package let at: Instant
    /// Customers with revenue in the currency.
    package let customerCount: Int
    /// The fifth with the highest profit, all that share its lowest profit included.
    package let bestCount: Int
    /// The lowest profit among the best, in minor units.
    package let bestFrom: Int64
    /// By feature, then by band.
    package let weights: [Weight]
    private let reading: FitReading

    package struct Weight: Sendable, Equatable {
        package let feature: FitFeature
        package let band: Int
        package let best: Int
        package let rest: Int
        package let millibans: Int

        package var bandName: String { feature.bands[band] }
    }

    /// Fewer customers than this say nothing of what the best share.
    package static let customerFloor = 10

    /// Why nothing can be learnt.
    package enum Unlearnt: Error, Equatable, Sendable {
        case tooFew(Int, currency: String)
        /// All earn the firm the same.
        case allAlike
    }

    /// - Parameters:
    ///   - subjects: In any order.
    ///   - currency: nil takes the one most customers pay in, of several the first by its letters.
    package init(learning subjects: [FitSubject], in currency: String? = nil, at: Instant) throws(Unlearnt) {
        let currency = currency ?? Self.commonestCurrency(subjects)
        let known = subjects.compactMap { subject in subject.profit(in: currency).map { (subject, $0) } }
        guard known.count >= Self.customerFloor else { throw .tooFew(known.count, currency: currency) }
        let profits = known.map(\.1).sorted()
        let bestFrom = profits[profits.count - (profits.count + 4) / 5]
        let best = known.filter { $0.1 >= bestFrom }.map(\.0)
        let rest = known.filter { $0.1 < bestFrom }.map(\.0)
        guard !rest.isEmpty else { throw .allAlike }
        let revenues = known.map { $0.0.totals.revenue[currency] ?? 0 }.sorted()
        let reading = FitReading(
            currency: currency, at: at, revenueEdges: (1...4).map { revenues[revenues.count * $0 / 5] })
        self.currency = currency
        self.at = at
        customerCount = known.count
        bestCount = best.count
        self.bestFrom = bestFrom
        weights = FitFeature.allCases.flatMap { Self.weights(of: $0, best, rest, reading) }
        self.reading = reading
    }

    private static func weights(
        of feature: FitFeature, _ best: [FitSubject], _ rest: [FitSubject], _ reading: FitReading
    ) -> [Weight] {
        let bandCount = feature.bands.count
        func counts(_ subjects: [FitSubject]) -> [Int] {
            subjects.reduce(into: Array(repeating: 0, count: bandCount)) { $0[reading.band(of: feature, $1)] += 1 }
        }
        return zip(counts(best), counts(rest)).enumerated().map { band, count in
            // Everything doubled, so that the halves are whole.
            let upper = Int64(2 * count.0 + 1) * Int64(2 * rest.count + bandCount)
            let lower = Int64(2 * count.1 + 1) * Int64(2 * best.count + bandCount)
            return Weight(
                feature: feature, band: band, best: count.0, rest: count.1,
                millibans: Millibans.of(upper, over: lower))
        }
    }

    private static func commonestCurrency(_ subjects: [FitSubject]) -> String {
        var counts: [String: Int] = [:]
        for subject in subjects { for currency in subject.totals.revenue.keys { counts[currency, default: 0] += 1 } }
        return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? "EUR"
    }
}

/// How far a customer is like the best: the weights of the bands they fall into, every one named. It orders nothing and
/// ends nothing; a parting has rules of its own.
package struct Fit: Sendable, Equatable {
    package let customer: CustomerID
    /// One for each feature.
    package let terms: [FitProfile.Weight]

    /// Millibans; positive is like the best.
    package var sum: Int { terms.reduce(0) { $0 + $1.millibans } }
}

extension FitProfile {
    package func fit(of subject: FitSubject) -> Fit {
        Fit(
            customer: subject.customer,
            terms: FitFeature.allCases.compactMap { feature in
                let band = reading.band(of: feature, subject)
                return weights.first { $0.feature == feature && $0.band == band }
            })
    }
}
