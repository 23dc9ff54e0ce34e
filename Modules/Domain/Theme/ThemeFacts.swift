/// What a decision about themes needs beside their own events.
package struct ThemeFacts: Sendable {
    /// The policy in force now.
    package var policy: DomainPolicy
    package var complaints: [ComplaintID: Sourced<ComplaintState>]
    package var customers: [CustomerID: Sourced<CustomerState>]
    package var employees: [EmployeeID: Sourced<EmployeeState>]
    /// nil until it was read.
    package var plan: Sourced<PlanState>?

    package init(
        policy: DomainPolicy = .standard, complaints: [ComplaintID: Sourced<ComplaintState>] = [:],
        customers: [CustomerID: Sourced<CustomerState>] = [:], employees: [EmployeeID: Sourced<EmployeeState>] = [:],
        plan: Sourced<PlanState>? = nil
    ) {
        self.policy = policy
        self.complaints = complaints
        self.customers = customers
        self.employees = employees
        self.plan = plan
    }

    /// The versions the append must find unchanged: a complaint put under embargo meanwhile is not announced.
    package var versions: [StreamID: Int64] {
        var versions: [StreamID: Int64] = [:]
        for complaint in complaints.values { versions[complaint.stream] = complaint.version }
        for customer in customers.values { versions[customer.stream] = customer.version }
        for employee in employees.values { versions[employee.stream] = employee.version }
        if let plan { versions[plan.stream] = plan.version }
        return versions
    }
}

/// Streams a decision about themes still has to read. Empty: it may be taken.
package struct ThemeFactsRequest: Equatable, Sendable {
    package var complaints: Set<ComplaintID> = []
    package var customers: Set<CustomerID> = []
    package var employees: Set<EmployeeID> = []
    package var plan = false

    package init() {}

    package var isEmpty: Bool { complaints.isEmpty && customers.isEmpty && employees.isEmpty && !plan }
}

/// What a check of themes looks at.
struct ThemeContext {
    let state: ThemesState
    let facts: ThemeFacts
    let at: Instant
    let actor: Actor

    var policy: DomainPolicy { facts.policy }
    var today: CivilDate { policy.calendar.date(of: at) }
    var person: PersonID { actor.person }

    func complaint(_ id: ComplaintID) -> ComplaintState? {
        facts.complaints[id]?.value.intake == nil ? nil : facts.complaints[id]?.value
    }

    func receivedOn(_ id: ComplaintID) -> CivilDate {
        complaint(id)?.intake.map { policy.calendar.date(of: $0.receivedAt) } ?? today
    }

    /// - Parameter own: those alone of whom a complaint did not enter by hand after the change was shipped.
    func audience(of change: ThemesState.Change, own: Bool = false) -> ChangeAudience {
        ChangeAudience(of: change, in: state, given: facts, at: at, on: today, own: own)
    }
}
