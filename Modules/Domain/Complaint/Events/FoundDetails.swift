/// What the evidence weighed when a head was decided.
package struct MeritRecord: Codable, Sendable, Equatable {
    /// Millibans; positive speaks for the customer.
    package let sum: Int
    package let recommended: Outcome
    package let standard: Scorecard.Standard
    package let because: Scorecard.Because

    private enum CodingKeys: String, CodingKey { case sum, recommended, standard, because }

    package init(sum: Int, recommended: Outcome, standard: Scorecard.Standard, because: Scorecard.Because) {
        self.sum = sum
        self.recommended = recommended
        self.standard = standard
        self.because = because
    }

    package init(_ card: Scorecard) {
        self.init(
            sum: card.sum, recommended: card.recommendation.outcome, standard: card.recommendation.standard,
            because: card.recommendation.because)
    }
}

/// An earlier head that is like the one to be decided, and how it was decided.
package struct ClosestHead: Codable, Sendable, Equatable {
    package let complaint: ComplaintID
    package let head: HeadID
    package let outcome: Outcome
    /// How alike the texts are, 0–1000: the share of their words that both have.
    package let likeness: Int
    package let foundAt: Instant

    private enum CodingKeys: String, CodingKey { case complaint, head, outcome, likeness, foundAt }

    package init(complaint: ComplaintID, head: HeadID, outcome: Outcome, likeness: Int, foundAt: Instant) {
        self.complaint = complaint
        self.head = head
        self.outcome = outcome
        self.likeness = likeness
        self.foundAt = foundAt
    }
}

/// What a finding carries beside its outcome and explanation. Findings of earlier releases have none of it.
package struct FindingDetails: Codable, Sendable, Equatable {
    package var merit: MeritRecord?
    /// What the finding departs from; empty when it follows.
    package var departsFrom: [DepartureKind]
    /// The decider's own reason for departing.
    package var departure: PersonalText?
    /// The earlier heads that were shown, the closest first.
    package var closest: [ClosestHead]
    /// Of a finding against a person.
    package var behaviour: BehaviourClass?
    package var response: BehaviourResponse?
    /// R8: what a technical finding for the firm means, in plain words.
    package var plainWords: PersonalText?
    /// R8: what the customer was told before it happened.
    package var toldBeforehand: PersonalText?
    /// The versions of the terms in force on the day that the customer had accepted.
    package var terms: [TermsVersion]
    /// The guarantee that beat the terms.
    package var guarantee: String?
    /// What it says of the standards that were in force on the day; nil when it says nothing, and in earlier releases.
    package var standards: [StandardVerdict]?

    private enum CodingKeys: String, CodingKey {
        case merit, departsFrom, departure, closest, behaviour, response, plainWords, toldBeforehand, terms, guarantee,
            standards
    }

    package init(
        merit: MeritRecord? = nil, departsFrom: [DepartureKind] = [], departure: PersonalText? = nil,
        closest: [ClosestHead] = [], behaviour: BehaviourClass? = nil, response: BehaviourResponse? = nil,
        plainWords: PersonalText? = nil, toldBeforehand: PersonalText? = nil, terms: [TermsVersion] = [],
        guarantee: String? = nil, standards: [StandardVerdict]? = nil
    ) {
        self.standards = standards
        self.merit = merit
        self.departsFrom = departsFrom
        self.departure = departure
        self.closest = closest
        self.behaviour = behaviour
        self.response = response
        self.plainWords = plainWords
        self.toldBeforehand = toldBeforehand
        self.terms = terms
        self.guarantee = guarantee
    }
}
