/// A customer as their events have made them.
package struct CustomerState: Sendable, Equatable {
    package var isRegistered = false
    package var name: PersonalText?
    package var contact: PersonalText?
    package var language: String?
    package var standing: CustomerStanding?
    package var external: SourceReference?
    package var erasedAt: Instant?
    /// In the order they were entered.
    package var acceptances: [Acceptance] = []

    package init() {}

    /// A version of the terms that the customer accepted.
    package struct Acceptance: Sendable, Equatable {
        package var terms: TermsVersion
        package var on: Instant
        package var recordedAt: Instant
    }

    package var isErased: Bool { erasedAt != nil }
    /// Somebody left a way to reach them.
    package var isReachable: Bool { contact?.text?.isEmpty == false }
}

/// What a decision about a customer needs beside the customer's own events.
package struct CustomerFacts: Sendable {
    /// nil while the customer is being registered.
    package var customer: CustomerID?

    /// The register of terms; needed to accept some.
    package var terms: Sourced<TermsState>?

    package init(customer: CustomerID? = nil, terms: Sourced<TermsState>? = nil) {
        self.customer = customer
        self.terms = terms
    }

    /// The versions the append must find unchanged.
    package var versions: [StreamID: Int64] { terms.map { [$0.stream: $0.version] } ?? [:] }
}
