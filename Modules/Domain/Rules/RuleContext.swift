/// What a rule looks at: the complaint, the facts, and who asks when.
struct RuleContext {
    let state: ComplaintState
    let facts: ComplaintFacts
    let at: Instant
    let actor: Actor

    var policy: DomainPolicy { facts.policy }
    var calendar: Calendar { facts.policy.calendar }
    var today: CivilDate { calendar.date(of: at) }
    var fix: CommandLineFix { CommandLineFix(facts.complaint) }

    func employee(_ id: EmployeeID) -> EmployeeState? {
        facts.employees[id].flatMap { $0.value.isRegistered ? $0.value : nil }
    }

    /// The side a party speaks for on a head.
    func side(of party: Party, on head: HeadState) -> Side {
        switch party {
        case .customer: .customer
        case .person: head.employee == nil ? .respondent : .employee
        }
    }

    /// How a message names a party on a head: `employee E-17`, `the customer`, `respondent E-9`.
    func name(_ party: Party, on head: HeadState) -> String {
        switch party {
        case .customer: "the customer"
        case .person(let person): "\(side(of: party, on: head).rawValue) \(person)"
        }
    }
}
