/// What the complaint's own events do not say: its number, the policy, and the records of people it names.
/// A person or customer that is absent here is unknown.
package struct ComplaintFacts: Sendable {
    /// nil while the complaint is being filed.
    package var complaint: ComplaintID?
    /// The policy the complaint runs under: the one in force at receipt.
    package var policy: DomainPolicy
    package var customers: [CustomerID: Sourced<CustomerState>]
    package var employees: [EmployeeID: Sourced<EmployeeState>]

    package init(
        complaint: ComplaintID? = nil, policy: DomainPolicy = .standard,
        customers: [CustomerID: Sourced<CustomerState>] = [:], employees: [EmployeeID: Sourced<EmployeeState>] = [:]
    ) {
        self.complaint = complaint
        self.policy = policy
        self.customers = customers
        self.employees = employees
    }

    /// The versions the append must find unchanged.
    package var versions: [StreamID: Int64] {
        var versions: [StreamID: Int64] = [:]
        for fact in customers.values { versions[fact.stream] = fact.version }
        for fact in employees.values { versions[fact.stream] = fact.version }
        return versions
    }
}
