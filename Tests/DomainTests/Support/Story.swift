import EvenhandDomain

/// A complaint and the people around it, driven by commands as the shell drives it: read the facts that are asked for,
/// decide, fold the events.
struct Story {
    static let complaint = ComplaintID(17)
    static let customer = CustomerID(3)
    /// Other complaints on record, open and on their own.
    static let others = [ComplaintID(8), ComplaintID(9)]
    static let clerk = EmployeeID(1)
    static let second = EmployeeID(2)
    /// Reports to `manager`, who reports to `director`.
    static let concerned = EmployeeID(17)
    static let manager = EmployeeID(18)
    static let director = EmployeeID(19)
    static let report = EmployeeID(20)
    static let decider = EmployeeID(4)
    static let otherDecider = EmployeeID(5)
    static let respondent = EmployeeID(9)
    static let outsider = EmployeeID(30)
    static let otherEmployee = EmployeeID(21)

    /// Monday, 2 November 2026, 09:00 UTC.
    static let monday = try! Instant(parsing: "2026-11-02T09:00:00Z")

    var events: [ComplaintEvent] = []
    var state = ComplaintDecider.initialState
    var now = Story.monday
    var policy = DomainPolicy.standard
    var employees: [EmployeeID: [EmployeeEvent]] = [:]
    var customers: [CustomerID: [CustomerEvent]] = [:]
    var terms: [TermsEvent] = []
    var plan: [PlanEvent] = []
    var charter: [CharterEvent] = []
    /// Which of the others are merged into which, and which are closed.
    var leads: [ComplaintID: ComplaintID] = [:]
    var closed: Set<ComplaintID> = []
    /// Who works on the others.
    var workers: [ComplaintID: EmployeeID] = [:]
    /// What a look at other complaints would find.
    var closest: [HeadID: [ClosestHead]] = [:]

    init() {
        for person in [
            Self.clerk, Self.second, Self.concerned, Self.manager, Self.director, Self.report, Self.decider,
            Self.otherDecider, Self.respondent, Self.otherEmployee,
        ] {
            hire(person)
        }
        hire(Self.outsider, isOutside: true)
        report(Self.concerned, to: Self.manager)
        report(Self.manager, to: Self.director)
        report(Self.report, to: Self.concerned)
        customers[Self.customer] = [
            CustomerEvent(at: Self.monday, by: .house, .registered(.init(name: PersonalText("Ada", of: .stream))))
        ]
    }

    mutating func hire(_ person: EmployeeID, isOutside: Bool = false) {
        employees[person] = [
            EmployeeEvent(
                at: Instant(milliseconds: 0), by: .house,
                .registered(.init(name: PersonalText("Person \(person)", of: .stream), isOutside: isOutside)))
        ]
    }

    mutating func report(
        _ person: EmployeeID, to manager: EmployeeID?, from: Instant = Instant(milliseconds: 0),
        recordedAt: Instant? = nil
    ) {
        employees[person, default: []].append(
            EmployeeEvent(
                at: recordedAt ?? from, by: .house, .managerChanged(.init(manager: manager, from: from))))
    }

    func facts(
        for command: Envelope<ComplaintCommand>
    ) -> ComplaintFacts {
        var facts = ComplaintFacts(complaint: Self.complaint, policy: policy)
        while true {
            let request = ComplaintDecider.neededFacts(for: command, in: state, having: facts)
            if request.isEmpty { return facts }
            for id in request.employees {
                let events = employees[id] ?? []
                facts.employees[id] = Sourced(
                    EmployeeDecider.replay(events), from: .employee(id), at: Int64(events.count))
            }
            if request.terms {
                facts.terms = Sourced(TermsDecider.replay(terms), from: .terms, at: Int64(terms.count))
            }
            if request.charter {
                facts.charter = Sourced(
                    CharterDecider.replay(charter), from: .charter, at: Int64(charter.count))
            }
            if request.plan {
                facts.plan = Sourced(PlanDecider.replay(plan), from: .plan, at: Int64(plan.count))
            }
            for other in request.complaints {
                var state = ComplaintState()
                if Self.others.contains(other) {
                    state.intake = self.state.intake
                    state.arrangement.lead = leads[other]
                    state.closedAt = closed.contains(other) ? now : nil
                    state.arrangement.assignedTo = workers[other]
                }
                facts.related[other] = Sourced(state, from: .complaint(other), at: 1)
            }
            for head in request.closest { facts.closest[head] = closest[head] ?? [] }
            for id in request.customers {
                let events = customers[id] ?? []
                facts.customers[id] = Sourced(
                    CustomerDecider.replay(events), from: .customer(id), at: Int64(events.count))
            }
        }
    }

    func decide(_ command: ComplaintCommand, by person: PersonID) throws(Refusal) -> [ComplaintEvent] {
        let envelope = Envelope(at: now, actor: Actor(person: person, roles: []), command: command)
        return try ComplaintDecider.decide(envelope, in: state, given: facts(for: envelope))
    }

    /// Decides, and folds what happened.
    @discardableResult
    mutating func run(_ command: ComplaintCommand, by person: PersonID = Story.clerk) throws(Refusal)
        -> [ComplaintEvent]
    {
        let new = try decide(command, by: person)
        for event in new { state = ComplaintDecider.evolve(state, with: event) }
        events += new
        return new
    }

    /// Why a command would be refused; nil when it would not.
    func refusal(of command: ComplaintCommand, by person: PersonID = Story.clerk) -> Refusal? {
        do {
            _ = try decide(command, by: person)
            return nil
        } catch {
            return error
        }
    }

    /// Hours in a product area, entered by somebody else.
    mutating func experience(_ person: EmployeeID, hours: Int, in area: String = "parcels") {
        employees[person, default: []].append(
            EmployeeEvent(at: Self.monday, by: .house, .experienceAdded(.init(area: area, hours: hours))))
    }

    /// Terms in force and accepted by the customer long before anything happened.
    mutating func bindTerms() {
        let long = Instant(milliseconds: 0)
        terms = [
            TermsEvent(
                at: long, by: .house,
                .published(.init(name: "fees", version: 1, text: "What it costs.", inForce: "1970-01-01")))
        ]
        customers[Self.customer]?.append(
            CustomerEvent(
                at: long, by: .house, .termsAccepted(.init(terms: TermsVersion(name: "fees", version: 1), on: long))))
    }

    mutating func wait(days: Int) { now = now.advanced(byDays: days) }
}
