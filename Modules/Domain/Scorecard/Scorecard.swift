internal import EvenhandScoring

/// How the evidence on a head weighs: whole millibans, every one named, so that a person can check the sum with a
/// pencil. It recommends; people find.
///
/// `sum = prior(ground) + Σ ± weight(kind, ground) · share`, where the share of a repeat (the same side and kind again)
/// is a half, then a quarter, then nothing, cut toward zero.
package struct Scorecard: Sendable, Equatable {
    /// The prior first, then the evidence in the order of its numbers.
    package let terms: [Term]
    /// Millibans; positive speaks for the customer.
    package let sum: Int
    package let recommendation: Recommendation
    /// Something stands for the customer beside the complaint itself.
    package let isCorroborated: Bool

    /// One line of the sum.
    package struct Term: Sendable, Equatable {
        package let source: Source
        /// Signed: positive speaks for the customer.
        package let millibans: Int

        package enum Source: Sendable, Equatable {
            case prior(Ground)
            case evidence(MeritEvidence, weight: Int, share: Share)
        }
    }

    /// How much of its weight a piece of evidence counts.
    package enum Share: Int, Sendable, Equatable, CaseIterable {
        case whole = 1
        case half = 2
        case quarter = 4
        case nothing = 0

        /// The share of the piece at a place among its like, 0 for the first.
        init(place: Int) {
            switch place {
            case 0: self = .whole
            case 1: self = .half
            case 2: self = .quarter
            default: self = .nothing
            }
        }

        func of(_ weight: Int) -> Int { rawValue == 0 ? 0 : weight / rawValue }
    }

    /// What the evidence would have found, and by which standard.
    package struct Recommendation: Sendable, Equatable {
        package let outcome: Outcome
        package let standard: Standard
        package let because: Because
    }

    /// What has to be shown.
    package enum Standard: String, Codable, Sendable, CaseIterable {
        /// More likely than not.
        case balanceOfProbabilities = "balanceOfProbabilities"
        /// R7: what a finding against a person needs.
        case clearlyWrong = "clearlyWrong"
    }

    /// Why the recommendation is what it is.
    package enum Because: String, Codable, Sendable, CaseIterable {
        case customerIsBelieved = "customerIsBelieved"
        case shown = "shown"
        case notShown = "notShown"
        /// The sum is high enough, and nothing stands beside the complaint itself.
        case nothingBesideTheComplaint = "nothingBesideTheComplaint"
        case undecided = "undecided"
        /// R6: no expert in time, or no terms accepted.
        case doubtFallsOnFirm = "doubtFallsOnFirm"
        /// R6: a published guarantee was in force.
        case guaranteeBeatsTerms = "guaranteeBeatsTerms"
    }

    package init(_ merit: MeritCase, under policy: MeritPolicy) {
        let evidence = merit.evidence.sorted { $0.evidence < $1.evidence }
        let prior = Term(source: .prior(merit.ground), millibans: policy.prior(merit.ground))
        terms =
            [prior]
            + zip(evidence, Scorecard.places(of: evidence)).map { piece, place in
                Scorecard.term(piece, place: place, on: merit.ground, under: policy)
            }
        sum = terms.reduce(0) { $0 + $1.millibans }
        isCorroborated = merit.evidence.contains { $0.side == .customer && $0.kind != .complaintRepeat }
        recommendation = Scorecard.recommendation(
            merit, sum: sum, isCorroborated: isCorroborated, under: policy)
    }

    /// The probability at the sum, 0–1: 1 / (1 + 10^(−sum / 1000)). The same bits on every machine.
    package var probability: Double { Logistic.probability(Double(sum) / Logistic.millibansPerNat) }

    /// How many of its like, by side and kind, come before each piece.
    private static func places(of evidence: [MeritEvidence]) -> [Int] {
        var seen: [MeritSide: [EvidenceKind: Int]] = [:]
        return evidence.map { piece in
            let place = seen[piece.side]?[piece.kind] ?? 0
            seen[piece.side, default: [:]][piece.kind] = place + 1
            return place
        }
    }

    private static func term(
        _ piece: MeritEvidence, place: Int, on ground: Ground, under policy: MeritPolicy
    ) -> Term {
        let share = Share(place: place)
        let weight = policy.weight(piece.kind, on: ground)
        let counted = share.of(weight)
        return Term(
            source: .evidence(piece, weight: weight, share: share),
            millibans: piece.side == .customer ? counted : -counted)
    }

    private static func recommendation(
        _ merit: MeritCase, sum: Int, isCorroborated: Bool, under policy: MeritPolicy
    ) -> Recommendation {
        if merit.identifiesEmployee {
            return personalRecommendation(sum: sum, isCorroborated: isCorroborated, under: policy)
        }
        let standard = Standard.balanceOfProbabilities
        if merit.ground == .taste {
            return Recommendation(outcome: .upheld, standard: standard, because: .customerIsBelieved)
        }
        switch merit.authority {
        case .evidence: break
        case .doubtFallsOnFirm:
            return Recommendation(outcome: .upheld, standard: standard, because: .doubtFallsOnFirm)
        case .guaranteeBeatsTerms:
            return Recommendation(outcome: .upheld, standard: standard, because: .guaranteeBeatsTerms)
        }
        if sum > policy.undecidedBand { return Recommendation(outcome: .upheld, standard: standard, because: .shown) }
        if sum < -policy.undecidedBand {
            return Recommendation(outcome: .notUpheld, standard: standard, because: .notShown)
        }
        return Recommendation(outcome: .unableToReachFinding, standard: standard, because: .undecided)
    }

    /// R7: a person is backed unless clearly wrong, and the complaint itself is no evidence for itself.
    private static func personalRecommendation(
        sum: Int, isCorroborated: Bool, under policy: MeritPolicy
    ) -> Recommendation {
        let standard = Standard.clearlyWrong
        guard sum >= policy.clearlyWrong else {
            return Recommendation(outcome: .notUpheld, standard: standard, because: .notShown)
        }
        guard isCorroborated else {
            return Recommendation(outcome: .notUpheld, standard: standard, because: .nothingBesideTheComplaint)
        }
        return Recommendation(outcome: .upheld, standard: standard, because: .shown)
    }
}
