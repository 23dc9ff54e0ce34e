package import EvenhandDomain
internal import EvenhandJournal

extension Desk {
    /// Registers a person of the firm, or an outside decider or expert.
    package func register(
        _ command: EmployeeCommand.Register, by actor: Actor
    ) async throws(DeskError) -> CommandOutcome {
        try require(.manageEmployees, of: actor)
        return try await commit(about: nil) { () async throws(DeskError) -> Decision in
            let (events, checks) = try await decided(
                [.register(command)], on: nil, in: EmployeeDecider.initialState, by: actor)
            return Decision(target: .new(.employee), events: events, checks: checks)
        }
    }

    /// The decision to register a person whom another system knows.
    func registration(
        _ command: EmployeeCommand.Register, external: SourceReference, by actor: Actor
    ) async throws(DeskError) -> Decision {
        let (events, checks) = try await decided(
            [.register(command)], on: nil, in: EmployeeDecider.initialState, by: actor)
        return Decision(
            target: .new(.employee), events: events, checks: checks, uniqueKey: Self.employeeKey(external))
    }

    static func employeeKey(_ external: SourceReference) -> String { "employee:\(external.source):\(external.id)" }

    /// Changes a person's record: all commands in one append, or none.
    package func perform(
        _ commands: [EmployeeCommand], on id: EmployeeID, expecting expectedVersion: Int64? = nil, by actor: Actor
    ) async throws(DeskError) -> CommandOutcome {
        for command in commands { try require(command.action, of: actor) }
        return try await commit(about: .employee(id)) { () async throws(DeskError) -> Decision in
            let loaded = try await loadEmployee(id)
            guard loaded.version > 0 else {
                throw .refused(.notFound("employee", id, find: "evenhand employee list"))
            }
            try Self.check(expectedVersion, against: loaded.version, of: .employee(id))
            let (events, checks) = try await decided(commands, on: id, in: loaded.state, by: actor)
            return Decision(
                target: .existing(.employee(id), expectedVersion: loaded.version), events: events, checks: checks)
        }
    }

    /// Decides the commands one after the other, loading what each asks for.
    private func decided(
        _ commands: [EmployeeCommand], on id: EmployeeID?, in state: EmployeeState, by actor: Actor
    ) async throws(DeskError) -> (events: [DomainEvent], checks: [StreamVersion]) {
        let at = now()
        var state = state
        var facts = EmployeeFacts(employee: id)
        var noCustomers: [CustomerID: Sourced<CustomerState>] = [:]
        var events: [DomainEvent] = []
        for command in commands {
            let envelope = Envelope(at: at, actor: actor, command: command)
            while true {
                let request = EmployeeDecider.neededFacts(for: envelope, in: state, having: facts)
                if request.isEmpty { break }
                try await load(request, customers: &noCustomers, employees: &facts.employees)
            }
            do throws(Refusal) {
                for event in try EmployeeDecider.decide(envelope, in: state, given: facts) {
                    state = EmployeeDecider.evolve(state, with: event)
                    events.append(.employee(event))
                }
            } catch {
                throw .refused(error)
            }
        }
        return (events, Decision.checks(facts.versions, besides: id.map { .employee($0) }))
    }
}

extension EmployeeCommand {
    /// The action whose permission the command needs.
    var action: Action {
        switch self {
        case .erase: .erase
        case .register, .rename, .changeTeam, .changeManager, .leave, .comeBack, .addExperience, .recordAbsence,
            .changeLanguage:
            .manageEmployees
        }
    }
}
