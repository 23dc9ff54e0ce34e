package import EvenhandDomain
internal import EvenhandJournal

/// The plan as it stood on a day.
package struct PlanRecord: Sendable {
    package let version: Int64
    package let state: PlanState
    package let today: CivilDate
    package let policy: DomainPolicy
}

/// Work asked for, with what it would do to the plan today, or what it did when it was accepted.
package struct WeighedRequest: Sendable {
    package let request: PlanState.Request
    /// nil once it is accepted: what gave way then stands in the decision.
    package let weighing: PlanWeighing?
    package let today: CivilDate
}

extension Desk {
    /// Changes the plan.
    package func perform(_ command: PlanCommand, by actor: Actor) async throws(DeskError) -> CommandOutcome {
        try require(command.action, of: actor)
        // Whoever may not see complaints does not learn which there are.
        if command.complaint != nil { try require(.read, of: actor) }
        return try await commit(about: .plan) { () async throws(DeskError) -> Decision in
            var loaded = try await loadPlan()
            if case .decideRequest(let data) = command, let complaint = loaded.state.request(data.request)?.complaint,
                try await isWithheld(complaint, from: actor)
            {
                // To them nothing was asked for under this number.
                var state = loaded.state
                state.requests.removeAll { $0.id == data.request }
                loaded = Loaded(state: state, version: loaded.version)
            }
            let envelope = Envelope(at: now(), actor: actor, command: command)
            var facts = PlanFacts(policy: policy)
            try await load(into: &facts, for: envelope, in: loaded.state)
            do throws(Refusal) {
                let events = try PlanDecider.decide(envelope, in: loaded.state, given: facts)
                return Decision(
                    target: .existing(.plan, expectedVersion: loaded.version), events: events.map { .plan($0) },
                    checks: Decision.checks(facts.versions, besides: .plan))
            } catch {
                throw .refused(error)
            }
        }
    }

    /// The whole plan.
    package func plan(by actor: Actor) async throws(DeskError) -> PlanRecord {
        try require(.readPlan, of: actor)
        let loaded = try await loadPlan()
        var state = loaded.state
        // What a complaint asks for speaks of the complaint.
        let closed = try await requestsClosed(to: actor, in: state)
        state.requests.removeAll { closed.contains($0.id) }
        // The hours are the plan's to tell; what they are for is not.
        for index in state.initiatives.indices {
            guard let request = state.initiatives[index].request, closed.contains(request) else { continue }
            let name = state.initiatives[index].name
            state.initiatives[index].name = PersonalText("(not open to you)", of: name.subject)
            state.initiatives[index].request = nil
        }
        return PlanRecord(
            version: loaded.version, state: state, today: policy.calendar.date(of: now()), policy: policy)
    }

    /// The requests that ask for work for a complaint that is not wholly open to somebody.
    func requestsClosed(
        to actor: Actor, in state: PlanState
    ) async throws(DeskError) -> Set<PlanRequestID> {
        let hidden = try await withheld(Set(state.requests.compactMap(\.complaint)), from: actor)
        return Set(state.requests.filter { $0.complaint.map(hidden.contains) ?? false }.map(\.id))
    }

    /// Work asked for, weighed as if it were done before an initiative, or last.
    package func weigh(
        _ id: PlanRequestID, before place: InitiativeID?, by actor: Actor
    ) async throws(DeskError) -> WeighedRequest {
        let plan = try await plan(by: actor)
        guard let request = plan.state.request(id) else {
            throw .refused(.notFound("plan request", id, find: CommandLineFix.planRequestList))
        }
        if let place, !plan.state.queue(of: request.team).contains(where: { $0.id == place }) {
            throw .refused(.notFound("open initiative of the team", place, find: CommandLineFix.planShow))
        }
        guard plan.state.acceptedWork(of: request) == nil else {
            return WeighedRequest(request: request, weighing: nil, today: plan.today)
        }
        let weighing = plan.state.weighing(
            hours: request.hours, for: request.team, before: place, on: plan.today)
        return WeighedRequest(request: request, weighing: weighing, today: plan.today)
    }

    /// Whether a complaint is closed to somebody by whom it is about; their roles are asked elsewhere.
    private func isWithheld(_ id: ComplaintID, from actor: Actor) async throws(DeskError) -> Bool {
        guard actor.person != .house else { return false }
        return try await withheld([id], from: actor).contains(id)
    }

    private func load(
        into facts: inout PlanFacts, for command: Envelope<PlanCommand>, in state: PlanState
    ) async throws(DeskError) {
        while true {
            let request = PlanDecider.neededFacts(for: command, in: state, having: facts)
            if request.isEmpty { return }
            if let complaint = request.complaint {
                var loaded = try await loadComplaint(complaint)
                if try await isWithheld(complaint, from: command.actor) {
                    loaded = Loaded(state: ComplaintDecider.initialState, version: 0)
                }
                facts.complaints[complaint] = Sourced(
                    loaded.state, from: .complaint(complaint), at: loaded.version)
            }
            if request.access {
                let loaded = try await loadAccess()
                facts.access = Sourced(loaded.state, from: .access, at: loaded.version)
            }
        }
    }
}

extension PlanCommand {
    /// The action whose permission the command needs.
    var action: Action {
        switch self {
        case .setCapacity, .addInitiative, .redate, .move, .complete, .drop, .decideRequest: .managePlan
        case .costRequest, .bookTime: .proposePlan
        }
    }

    /// The complaint a command names.
    fileprivate var complaint: ComplaintID? {
        switch self {
        case .costRequest(let data): data.complaint
        case .bookTime(let data): data.complaint
        case .setCapacity, .addInitiative, .redate, .move, .complete, .drop, .decideRequest: nil
        }
    }
}
