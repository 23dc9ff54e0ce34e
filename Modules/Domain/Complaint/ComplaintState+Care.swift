/// What was done about a safety head.
package struct SafetyReviewState: Sendable, Equatable {
    package var reviewer: PersonID?
    package var reviewedBy: PersonID?
    package var reviewedAt: Instant?
    package var text: PersonalText?
    /// The event of the review: one made before the head became what it is now says nothing of it.
    package var order = 0

    package init() {}
}

/// Whether the customer may need more care, and what was done about it.
package struct CareState: Sendable, Equatable {
    /// In order.
    package var raised: [Entry] = []
    package var reviews: [Entry] = []

    package init() {}

    package struct Entry: Sendable, Equatable {
        package var at: Instant
        package var by: PersonID
        /// nil: the narrative itself says so.
        package var text: PersonalText?
        package var order: Int
    }

    /// What was raised last and not reviewed since.
    package var open: Entry? {
        guard let last = raised.last, reviews.allSatisfy({ $0.order < last.order }) else { return nil }
        return last
    }
}

/// What safety and care change.
extension ComplaintState {
    mutating func apply(_ data: ComplaintHappening.SafetyReviewed, at moment: Instant, by person: PersonID) {
        safetyReviews[data.head, default: SafetyReviewState()].reviewedBy = person
        safetyReviews[data.head]?.reviewedAt = moment
        safetyReviews[data.head]?.text = data.text
        safetyReviews[data.head]?.order = eventCount
    }

    /// A narrative that speaks of vulnerability raises it once; scoring it again does not.
    mutating func apply(_ data: ComplaintHappening.Scored, at moment: Instant, by person: PersonID) {
        score = data.score
        let isVulnerable = data.score.cues.contains { $0.kind == ComplaintState.vulnerabilityCue }
        guard isVulnerable, care.raised.isEmpty else { return }
        care.raised.append(CareState.Entry(at: moment, by: person, text: nil, order: eventCount))
    }

    /// The kind of the cue that raises a duty of care.
    package static let vulnerabilityCue = "vulnerability"

    /// The review of a safety head as it stands now; nil: none, or of what it was before.
    package func safetyReview(of head: HeadState) -> SafetyReviewState? {
        safetyReviews[head.head].flatMap { $0.order > head.basis ? $0 : nil }
    }
}
