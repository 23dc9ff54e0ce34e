package import EvenhandDomain

/// What a list shows: all given conditions must hold.
package struct ComplaintFilter: Equatable, Sendable {
    /// Any of these; empty for all.
    package var statuses: Set<ComplaintStatus>
    package var topic: String?
    package var language: String?
    package var productArea: String?
    package var channel: Channel?
    /// Received from … until, the end left out.
    package var receivedFrom: Instant?
    package var receivedUntil: Instant?
    /// Imported from this source.
    package var source: String?
    package var customer: CustomerID?
    /// An employee some head concerns.
    package var employee: EmployeeID?
    /// An employee some head concerns, or once did.
    package var everConcerned: EmployeeID?

    package init(
        status: ComplaintStatus? = nil, topic: String? = nil, language: String? = nil, productArea: String? = nil,
        customer: CustomerID? = nil, employee: EmployeeID? = nil, everConcerned: EmployeeID? = nil
    ) {
        statuses = status.map { [$0] } ?? []
        self.topic = topic
        self.language = language
        self.productArea = productArea
        self.customer = customer
        self.employee = employee
        self.everConcerned = everConcerned
    }

    package func matches(_ summary: ComplaintSummary) -> Bool {
        if !statuses.isEmpty, !statuses.contains(summary.status) { return false }
        if let topic, summary.topic != topic { return false }
        if let language, summary.language != language { return false }
        if let productArea, summary.productArea != productArea { return false }
        if let channel, summary.channel != channel { return false }
        if let receivedFrom, summary.receivedAt < receivedFrom { return false }
        if let receivedUntil, summary.receivedAt >= receivedUntil { return false }
        if let source, summary.source?.source != source { return false }
        if let customer, summary.customer != customer { return false }
        if let employee, !summary.concernedEmployees.contains(employee) { return false }
        if let everConcerned, !summary.everConcerned.contains(everConcerned) { return false }
        return true
    }
}

/// What the queue is narrowed to: all given conditions must hold.
package struct QueueFilter: Equatable, Sendable {
    /// Any of these; empty for all.
    package var statuses: Set<ComplaintStatus> = []
    package var language: String?
    package var productArea: String?
    /// Something is due by then.
    package var dueBy: Instant?
    /// Who works on it.
    package var assignedTo: EmployeeID?
    /// Nobody works on it.
    package var isUnassigned = false

    package init() {}

    package func matches(_ summary: ComplaintSummary) -> Bool {
        if !statuses.isEmpty, !statuses.contains(summary.status) { return false }
        if let language, summary.language != language { return false }
        if let productArea, summary.productArea != productArea { return false }
        if let assignedTo, summary.assignedTo != assignedTo { return false }
        if isUnassigned, summary.assignedTo != nil { return false }
        if let dueBy { return summary.nextDue.map { $0 <= dueBy } ?? false }
        return true
    }
}
