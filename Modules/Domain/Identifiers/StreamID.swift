/// The stream an event belongs to: one a complaint, a customer, an employee, one for all access, one for the register of
/// terms, one for the policies, one for the plan, one for the charter, one for the register of themes, one for outcomes
/// without text, one for watched series, one for voices and surveys, one for loss reviews, and one for notes and listening
/// calls of the front line.
package enum StreamID: Hashable, Sendable, CustomStringConvertible {
    case complaint(ComplaintID)
    case customer(CustomerID)
    case employee(EmployeeID)
    case access
    case terms
    case policy
    case plan
    case charter
    case themes
    case outcomes
    case trends
    case voices
    case lossReviews
    case frontline

    package var description: String {
        switch self {
        case .complaint(let id): id.description
        case .customer(let id): id.description
        case .employee(let id): id.description
        case .access: "access"
        case .terms: "terms"
        case .policy: "policy"
        case .plan: "plan"
        case .charter: "charter"
        case .themes: "themes"
        case .outcomes: "outcomes"
        case .trends: "trends"
        case .voices: "voices"
        case .lossReviews: "lossReviews"
        case .frontline: "frontline"
        }
    }
}

/// What another stream says, with the version it was read at, so that an append can check that it has not moved.
package struct Sourced<Value: Sendable>: Sendable {
    package let value: Value
    package let stream: StreamID
    /// The number of events the value was folded from; 0 for a stream that does not exist.
    package let version: Int64

    package init(_ value: Value, from stream: StreamID, at version: Int64) {
        self.value = value
        self.stream = stream
        self.version = version
    }
}

extension Sourced: Equatable where Value: Equatable {}

/// Streams a decision still has to read. Empty: it may be taken.
package struct FactsRequest: Equatable, Sendable {
    package var customers: Set<CustomerID>
    package var employees: Set<EmployeeID>
    /// The register of terms.
    package var terms: Bool
    /// Heads whose closest earlier ones are asked for.
    package var closest: Set<HeadID>
    /// The plan.
    package var plan = false
    /// The charter and the standards.
    package var charter = false
    /// Other complaints that a command names.
    package var complaints: Set<ComplaintID>

    package init(
        customers: Set<CustomerID> = [], employees: Set<EmployeeID> = [], terms: Bool = false,
        closest: Set<HeadID> = [], complaints: Set<ComplaintID> = []
    ) {
        self.customers = customers
        self.employees = employees
        self.terms = terms
        self.closest = closest
        self.complaints = complaints
    }

    package var isEmpty: Bool {
        customers.isEmpty && employees.isEmpty && !terms && closest.isEmpty && !plan && !charter && complaints.isEmpty
    }
}
