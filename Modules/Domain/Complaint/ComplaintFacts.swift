/// What the complaint's own events do not say: its number, the policy, the records of people it names,
/// the register of terms, and how like heads were decided.
/// A person or customer that is absent here is unknown.
package struct ComplaintFacts: Sendable {
    /// nil while the complaint is being filed.
    package var complaint: ComplaintID?
    /// The policy the complaint runs under: the one in force at receipt.
    package var policy: DomainPolicy
    package var customers: [CustomerID: Sourced<CustomerState>]
    package var employees: [EmployeeID: Sourced<EmployeeState>]
    /// The register of terms; nil until it was read.
    package var terms: Sourced<TermsState>?
    /// The plan; nil until it was read.
    package var plan: Sourced<PlanState>?
    /// The charter and the standards; nil until they were read.
    package var charter: Sourced<CharterState>?
    /// The closest earlier heads, the closest first; a head that is absent was not looked up.
    package var closest: [HeadID: [ClosestHead]] = [:]
    /// Other complaints that a command names.
    package var related: [ComplaintID: Sourced<ComplaintState>] = [:]
    /// The versions at which the complaints of the closest heads were read.
    package var closestVersions: [StreamID: Int64] = [:]

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
        if let terms { versions[terms.stream] = terms.version }
        if let charter { versions[charter.stream] = charter.version }
        if let plan { versions[plan.stream] = plan.version }
        versions.merge(closestVersions) { own, _ in own }
        for fact in related.values { versions[fact.stream] = fact.version }
        return versions
    }
}
