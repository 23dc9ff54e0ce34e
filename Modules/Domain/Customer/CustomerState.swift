/// A customer as their events have made them.
package struct CustomerState: Sendable, Equatable {
    package var isRegistered = false
    package var name: PersonalText?
    package var contact: PersonalText?
    /// Who took the last contact away, and when; nil while there is one, and when there never was.
    package var contactRemoved: ContactRemoved?
    package var language: String?
    package var standing: CustomerStanding?
    package var external: SourceReference?
    /// The firm's own group.
    package var group: String?
    /// When the record was begun.
    package var registeredAt: Instant?
    package var erasedAt: Instant?
    /// In the order they were entered.
    package var acceptances: [Acceptance] = []
    /// Whether they want to hear what became of what they complained of; nil: nobody asked.
    package var announcements: Consent?
    /// In the order they were entered.
    package var ledgerLines: [CustomerHappening.LedgerEntered] = []
    /// What the lines and the confirmed conduct add up to.
    package var ledger = LedgerTotals()
    /// The marks of lines and feedback that came from files.
    package var loadedRows: Set<Int64> = []
    /// What they said without a complaint, in the order it was recorded.
    package var feedback: [CustomerHappening.FeedbackGiven] = []
    package var incidents: [IncidentState] = []
    /// The last parting that was proposed, whatever became of it.
    package var parting: PartingState?
    package var suspension = SuspensionState()

    package init() {}

    /// A version of the terms that the customer accepted.
    package struct Acceptance: Sendable, Equatable {
        package var terms: TermsVersion
        package var on: Instant
        package var recordedAt: Instant
    }

    /// What they said when they were asked.
    package struct Consent: Sendable, Equatable {
        package var isGiven: Bool
        package var recordedAt: Instant
        package var recordedBy: PersonID
    }

    /// There is no way to reach them any more.
    package struct ContactRemoved: Sendable, Equatable {
        package var at: Instant
        package var by: PersonID
    }

    package var isErased: Bool { erasedAt != nil }
    /// Somebody left a way to reach them.
    package var isReachable: Bool { contact?.text?.isEmpty == false }

    /// A text that was erased since was there.
    var hasContact: Bool { contact.map { $0.text?.isEmpty != true } ?? false }

    mutating func noteContact(after hadContact: Bool, at moment: Instant, by person: PersonID) {
        if hasContact, !isErased {
            contactRemoved = nil
        } else if hadContact, contactRemoved == nil {
            contactRemoved = ContactRemoved(at: moment, by: person)
        }
    }
}

/// What a decision about a customer needs beside the customer's own events.
package struct CustomerFacts: Sendable {
    /// nil while the customer is being registered.
    package var customer: CustomerID?

    /// The register of terms; needed to accept some.
    package var terms: Sourced<TermsState>?

    /// Every complaint of the customer; needed to confirm an incident and for each step of a parting. nil: not read.
    package var complaints: [ComplaintID: Sourced<ComplaintStanding>]?

    /// Of a parting under way the one it was proposed under, else the one in force.
    package var policy: DomainPolicy

    package init(
        customer: CustomerID? = nil, terms: Sourced<TermsState>? = nil,
        complaints: [ComplaintID: Sourced<ComplaintStanding>]? = nil, policy: DomainPolicy = .standard
    ) {
        self.customer = customer
        self.terms = terms
        self.complaints = complaints
        self.policy = policy
    }

    /// The versions the append must find unchanged.
    package var versions: [StreamID: Int64] {
        var versions = terms.map { [$0.stream: $0.version] } ?? [:]
        for complaint in complaints.map({ Array($0.values) }) ?? [] { versions[complaint.stream] = complaint.version }
        return versions
    }
}
