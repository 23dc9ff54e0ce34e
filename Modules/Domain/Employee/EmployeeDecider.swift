/// What a command makes happen to an employee's record, or an outside person's.
package enum EmployeeDecider: Decider {
    package typealias Command = Envelope<EmployeeCommand>
    package typealias State = EmployeeState
    package typealias Event = EmployeeEvent
    package typealias Facts = EmployeeFacts

    package static var initialState: EmployeeState { EmployeeState() }

    package static func decide(
        _ command: Command, in state: EmployeeState, given facts: EmployeeFacts
    ) throws(Refusal) -> [EmployeeEvent] {
        try EmployeeCheck.check(command, in: state, given: facts)
        let subject = facts.employee.map { TextSubject.employee($0) } ?? .stream
        return bodies(command, subject).map { EmployeeEvent(at: command.at, by: command.actor.person, $0) }
    }

    /// The records a command needs read: a new manager's, and everyone's above, so that nobody stands above
    /// themselves. Ask again with what was read until none is named.
    package static func neededFacts(
        for command: Command, in state: EmployeeState, having facts: EmployeeFacts
    ) -> FactsRequest {
        let manager: EmployeeID?
        switch command.command {
        case .register(let data): manager = data.manager
        case .changeManager(let data): manager = data.manager
        case .rename, .changeTeam, .leave, .comeBack, .addExperience, .erase, .recordAbsence, .changeLanguage:
            manager = nil
        }
        guard let manager else { return FactsRequest() }
        return FactsRequest(employees: ReportingLine(employees: facts.employees).missing(above: [manager]))
    }

    package static func evolve(_ state: EmployeeState, with event: EmployeeEvent) -> EmployeeState {
        var next = state
        switch event.body {
        case .registered(let data):
            next.isRegistered = true
            next.name = data.name
            next.team = data.team
            next.isOutside = data.isOutside
            next.language = data.language
        case .renamed(let data): next.name = data.name
        case .teamChanged(let data): next.team = data.team
        case .managerChanged(let data): next.changeManager(data, recordedAt: event.at)
        case .left(let data): next.leftAt = data.on
        case .returned: next.leftAt = nil
        case .experienceAdded(let data): next.addExperience(data)
        case .absenceRecorded(let data): next.apply(data)
        case .languageChanged(let data): next.language = data.language
        case .erased:
            next.erasedAt = event.at
            next.name = next.name.map { PersonalText(subject: $0.subject, content: .erased) }
        }
        return next
    }

    private static func bodies(_ command: Command, _ subject: TextSubject) -> [EmployeeHappening] {
        switch command.command {
        case .register(let data):
            let registered = EmployeeHappening.registered(
                .init(
                    name: PersonalText(data.name, of: subject), team: data.team, isOutside: data.isOutside,
                    language: data.language))
            guard let manager = data.manager else { return [registered] }
            return [registered, .managerChanged(.init(manager: manager, from: data.managerFrom ?? command.at))]
        case .rename(let data): return [.renamed(.init(name: PersonalText(data.name, of: subject)))]
        case .changeTeam(let data): return [.teamChanged(.init(team: data.team))]
        case .changeManager(let data):
            return [.managerChanged(.init(manager: data.manager, from: data.from ?? command.at))]
        case .leave(let data): return [.left(.init(on: data.on ?? command.at))]
        case .comeBack(let data): return [.returned(.init(on: data.on ?? command.at))]
        case .addExperience(let data):
            return [.experienceAdded(.init(area: data.area, hours: data.hours))]
        case .erase: return [.erased(.init(subject: subject))]
        case .recordAbsence(let data):
            return [.absenceRecorded(.init(from: data.from ?? command.at, until: data.until))]
        case .changeLanguage(let data): return [.languageChanged(.init(language: data.language))]
        }
    }
}

extension EmployeeState {
    fileprivate mutating func changeManager(_ data: EmployeeHappening.ManagerChanged, recordedAt: Instant) {
        managers.change(to: data.manager, from: data.from, recordedAt: recordedAt)
    }
}

extension [EmployeeState.ManagerSpan] {
    /// One change of manager more, in the order they were recorded.
    mutating func change(to manager: EmployeeID?, from: Instant, recordedAt: Instant) {
        for index in indices where self[index].until == nil {
            self[index].until = Swift.max(from, recordedAt, self[index].from)
        }
        append(EmployeeState.ManagerSpan(manager: manager, from: from, until: nil))
    }
}
