package import EvenhandDomain
internal import SwiftProtobuf

extension Evenhand_V1_HeadScorecard {
    /// - Parameter policy: The one the weights came from.
    package init(_ assessment: HeadAssessment, under policy: MeritPolicy) {
        self.init()
        let card = assessment.card
        head = assessment.head.part
        ground = .init(assessment.ground)
        employeeID = assessment.employee?.description ?? ""
        terms = card.terms.map { .init($0) }
        sum = Int32(clamping: card.sum)
        probability = card.probability
        standard = card.recommendation.standard.rawValue
        threshold =
            switch card.recommendation.standard {
            case .balanceOfProbabilities: Int32(clamping: policy.undecidedBand + 1)
            case .clearlyWrong: Int32(clamping: policy.clearlyWrong)
            }
        recommended = .init(card.recommendation.outcome)
        because = card.recommendation.because.rawValue
        expertOpinions = assessment.expertOpinions.map(\.part)
        doubtFallsAfter = assessment.doubtFallsAfter?.description ?? ""
        termsInForce = assessment.terms.map(\.description)
        guarantee = assessment.guarantee ?? ""
        standards = assessment.standards.map(\.description)
        closest = assessment.closest.map { .init($0) }
    }
}

extension Evenhand_V1_ScorecardTerm {
    init(_ term: Scorecard.Term) {
        self.init()
        millibans = Int32(clamping: term.millibans)
        guard case .evidence(let piece, let weight, let share) = term.source else { return }
        evidence = piece.evidence.part
        kind = .init(piece.kind)
        forCustomer = piece.side == .customer
        self.weight = UInt32(clamping: weight)
        divisor = UInt32(clamping: share.rawValue)
    }
}

extension Evenhand_V1_ClosestHead {
    init(_ closest: ClosestHead) {
        self.init()
        complaintID = closest.complaint.description
        head = closest.head.part
        outcome = .init(closest.outcome)
        likeness = UInt32(clamping: closest.likeness)
        foundMs = closest.foundAt.milliseconds
    }
}

extension Evenhand_V1_Finding {
    mutating func setDetails(_ details: FindingDetails) {
        if let merit = details.merit {
            self.merit = .with {
                $0.sum = Int32(clamping: merit.sum)
                $0.recommended = .init(merit.recommended)
                $0.standard = merit.standard.rawValue
                $0.because = merit.because.rawValue
            }
        }
        departsFrom = details.departsFrom.map(\.rawValue)
        if let departure = details.departure { self.departure = .init(departure) }
        closest = details.closest.map { .init($0) }
        behaviour = .init(details.behaviour)
        response = .init(details.response)
        if let plainWords = details.plainWords { self.plainWords = .init(plainWords) }
        if let told = details.toldBeforehand { toldBeforehand = .init(told) }
        terms = details.terms.map(\.description)
        guarantee = details.guarantee ?? ""
        standards = (details.standards ?? []).map { .init($0) }
    }
}

extension Evenhand_V1_Complaint {
    mutating func setCare(_ state: ComplaintState) {
        safetyReviews = state.safetyReviews.sorted { $0.key < $1.key }.map { head, review in
            .with {
                $0.head = head.part
                $0.reviewerID = review.reviewer?.description ?? ""
                $0.reviewedBy = review.reviewedBy?.description ?? ""
                $0.reviewedMs = review.reviewedAt?.milliseconds ?? 0
                if let text = review.text { $0.text = .init(text) }
            }
        }
        let entries = state.care.raised.map { (false, $0) } + state.care.reviews.map { (true, $0) }
        care = entries.sorted { $0.1.order < $1.1.order }.map { isReview, entry in
            .with {
                $0.reviewed = isReview
                if let text = entry.text { $0.text = .init(text) }
                $0.by = entry.by.description
                $0.atMs = entry.at.milliseconds
            }
        }
    }
}
