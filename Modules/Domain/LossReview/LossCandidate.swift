/// Somebody who was lost in the days of a review.
package struct LossCandidate: Codable, Sendable, Equatable {
    /// How it shows that they left.
    package enum Way: String, Codable, Sendable, CaseIterable, Hashable {
        /// They did not buy any more.
        case silence
        /// They did not renew a contract.
        case contract
        /// Somebody marked them lost.
        case marked
    }

    package let customer: CustomerID
    /// Minor units of the draw's currency, as the policy measures what a lost customer was worth.
    package let value: Int64
    /// As `2026-11-30`.
    package let lostOn: String
    package let way: Way

    private enum CodingKeys: String, CodingKey { case customer, value, lostOn, way }

    package init(customer: CustomerID, value: Int64, lostOn: String, way: Way) {
        self.customer = customer
        self.value = value
        self.lostOn = lostOn
        self.way = way
    }
}

/// Why somebody who left is not drawn.
package enum LossExclusion: String, Codable, Sendable, CaseIterable, Hashable {
    /// They refused contact, or are protected from it for now (a complaint of theirs is under embargo). One word for both: which
    /// it is, the page does not tell.
    case notToBeCalled
    case erased
    /// No way to reach them is on record.
    case unreachable
    /// They came back since.
    case wonBack
}

/// The draw: a pure function of the list, the numbers and the seed, so that anybody can draw again and get the same.
package enum LossDraw {
    package enum How: String, Codable, Sendable, CaseIterable, Hashable {
        /// Among those of the highest value.
        case highest
        /// By chance.
        case drawn
    }

    package struct Pick: Sendable, Equatable {
        package let customer: CustomerID
        package let how: How
    }

    /// The `highest` of the highest value, of equal ones the lower number first; then `drawn` of the rest: in the order of
    /// their numbers, the i-th place (from 0) is exchanged with place i + next mod (n − i), n being how many are left at the
    /// start and next the numbers of SplitMix64 (Steele, Lea and Flood 2014) from the seed; the first places are drawn.
    package static func picks(
        from candidates: [LossCandidate], highest: Int, drawn: Int, seed: UInt64
    ) -> [Pick] {
        let byValue = candidates.sorted { ($1.value, $0.customer) < ($0.value, $1.customer) }
        let top = byValue.prefix(max(0, highest)).map(\.customer)
        let taken = Set(top)
        var rest = candidates.map(\.customer).filter { !taken.contains($0) }.sorted()
        let count = min(max(0, drawn), rest.count)
        var state = seed
        for place in 0..<count {
            let other = place + Int(next(&state) % UInt64(rest.count - place))
            rest.swapAt(place, other)
        }
        return top.map { Pick(customer: $0, how: .highest) }
            + rest.prefix(count).map { Pick(customer: $0, how: .drawn) }
    }

    private static func next(_ state: inout UInt64) -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// What a call came to.
package enum LossCallResult: String, Codable, Sendable, CaseIterable, Hashable {
    /// They answered; what they said is a voice.
    case reached
    /// Nobody picked up; it may be tried again.
    case unreached
    /// They did not want to talk.
    case declined
}
