/// A customer as their events have made them.
package struct CustomerState: Sendable, Equatable {
    package var isRegistered = false
    package var name: PersonalText?
    package var contact: PersonalText?
    package var language: String?
    package var standing: CustomerStanding?
    package var external: SourceReference?
    package var erasedAt: Instant?

    package init() {}

    package var isErased: Bool { erasedAt != nil }
    /// Somebody left a way to reach them.
    package var isReachable: Bool { contact?.text?.isEmpty == false }
}

/// What a decision about a customer needs beside the customer's own events.
package struct CustomerFacts: Sendable {
    /// nil while the customer is being registered.
    package var customer: CustomerID?

    package init(customer: CustomerID? = nil) { self.customer = customer }
}
