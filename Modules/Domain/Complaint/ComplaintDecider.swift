/// What a command makes happen to a complaint, and why it may be refused.
package enum ComplaintDecider: Decider {
    package typealias Command = Envelope<ComplaintCommand>
    package typealias State = ComplaintState
    package typealias Event = ComplaintEvent
    package typealias Facts = ComplaintFacts

    package static var initialState: ComplaintState { ComplaintState() }

    /// The command is held against the state first, then its fields and people, then the rules: each answers with
    /// everything that stands against it.
    package static func decide(
        _ command: Command, in state: ComplaintState, given facts: ComplaintFacts
    ) throws(Refusal) -> [ComplaintEvent] {
        let context = RuleContext(
            state: state, facts: facts, at: max(command.at, state.lastAt), actor: command.actor)
        try refuse(StateCheck.violations(of: command.command, in: context))
        try refuse(factsViolations(command, in: context))
        try refuse(
            InputCheck.violations(of: command.command, in: context)
                + PeopleCheck.violations(of: command.command, in: context))
        try refuse(
            Rules.violations(of: command.command, in: context)
                + HousePhrases.emptyWordsViolations(command.command, in: context))
        var happenings = Happenings.following(command.command, in: context)
        happenings += AssignmentEnding.following(happenings, in: context)
        let dates = Happenings.movingDates(after: happenings, of: command.command, in: context)
        let ended = Alerts.ending(after: happenings, of: command.command, in: context)
        return (happenings + dates + ended).map { ComplaintEvent(at: context.at, by: command.actor.person, $0) }
    }

    /// The streams that must still be read before the command can be decided, given what was read. Read them, add
    /// them to the facts (a stream without events as an empty state at version 0) and ask again until none is named.
    package static func neededFacts(
        for command: Command, in state: ComplaintState, having facts: ComplaintFacts
    ) -> FactsRequest {
        var request = FactsRequest()
        if case .file(let data) = command.command, let customer = data.customer, facts.customers[customer] == nil {
            request.customers = [customer]
        }
        switch command.command {
        case .find(let data):
            request = neededFacts(assessing: [data.head], of: state, having: facts)
            // The decider, the concerned employee, and everyone who ever stood above either.
            let people = [command.actor.person, state.head(data.head)?.employee].compactMap { $0 }
            request.employees.formUnion(ReportingLine(employees: facts.employees).missing(above: Set(people)))
            // An explanation may name whoever a head ever concerned.
            request.employees.formUnion(state.heads.flatMap(\.everConcerned))
            // Whose team it was that met a standard or missed it.
            request.employees.formUnion(state.respondent.map { [$0] } ?? [])
            if !data.standards.isEmpty { request.charter = facts.charter == nil }
            request.employees.subtract(facts.employees.keys)
        case .reviewSafety: request.employees = Set([command.actor.person]).subtracting(facts.employees.keys)
        default:
            request.employees = Set(command.command.people).subtracting(facts.employees.keys)
            if case .arrange(let data) = command.command, let other = data.other, other != facts.complaint {
                request.complaints = Set([other]).subtracting(facts.related.keys)
            }
            addWorker(of: command.command, in: state, having: facts, to: &request)
        }
        request.plan = command.command.makesPromise && facts.plan == nil
        return request
    }

    /// Whether whoever works on it may go on, and whom an alert is addressed to, hangs on their line.
    private static func addWorker(
        of command: ComplaintCommand, in state: ComplaintState, having facts: ComplaintFacts,
        to request: inout FactsRequest
    ) {
        switch command {
        case .addHead(let data):
            guard let employee = data.draft.employee else { return }
            request.employees.formUnion(
                AssignmentEnding.missing(
                    for: state.arrangement.assignedTo, naming: employee, in: state, having: facts))
        case .nameEmployee(let data):
            request.employees.formUnion(
                AssignmentEnding.missing(
                    for: state.arrangement.assignedTo, naming: data.employee, in: state, having: facts))
        case .changeHead(let data) where data.occurredAt != nil:
            request.employees.formUnion(
                AssignmentEnding.missing(for: state.arrangement.assignedTo, naming: nil, in: state, having: facts))
        case .keepTime(.raiseAlerts):
            if let lead = state.arrangement.lead, facts.related[lead] == nil { request.complaints.insert(lead) }
            request.employees.formUnion(
                AssignmentEnding.missing(for: state.worker(with: facts), naming: nil, in: state, having: facts))
        default: break
        }
    }

    private static func factsViolations(_ command: Command, in context: RuleContext) -> [Violation] {
        let request = neededFacts(for: command, in: context.state, having: context.facts)
        guard !request.isEmpty else { return [] }
        let names =
            request.customers.sorted().map(\.description) + request.employees.sorted().map(\.description)
            + (request.terms ? ["the terms"] : []) + (request.plan ? ["the plan"] : [])
            + (request.charter ? ["the standards"] : [])
            + request.closest.sorted().map { "heads like head \($0)" }
            + request.complaints.sorted().map(\.description)
        return [
            StateCheck.violation(
                "the records of \(names.joined(separator: ", ")) were not read.",
                missing: "the records of \(names.joined(separator: ", "))", fix: context.fix.show)
        ]
    }

    private static func refuse(_ violations: [Violation]) throws(Refusal) {
        if let refusal = Refusal(violations) { throw refusal }
    }
}

extension ComplaintCommand {
    /// It may ask for work that others had planned their time for.
    fileprivate var makesPromise: Bool {
        switch self {
        case .resolveEarly, .grantRemedy, .commitChange: true
        default: false
        }
    }

    /// The people of the firm, and outside ones, whose records a command names.
    fileprivate var people: [EmployeeID] {
        switch self {
        case .file(let data): data.heads.compactMap(\.employee)
        case .addHead(let data): [data.draft.employee].compactMap { $0 }
        case .nameEmployee(let data): [data.employee]
        case .addEvidence(let data): [data.provider].compactMap { $0 }
        case .appointRespondent(let data): [data.respondent]
        case .nameOutsideDecider(let data): [data.person]
        case .waivePresence(let data): [data.employee]
        case .grantRemedy(let data): [data.owner]
        case .commitChange(let data): [data.owner]
        case .assignSafetyReview(let data): [data.reviewer]
        case .arrange(.assign(let employee)): [employee].compactMap { $0 }
        default: []
        }
    }
}
