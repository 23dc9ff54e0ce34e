extension PlanDecider {
    package static func evolve(_ state: PlanState, with event: PlanEvent) -> PlanState {
        var next = state
        next.advance(with: event)
        return next
    }

    /// Folds in place: hours are booked week after week, and copying the state for each would cost time in the square.
    package static func replay(_ events: some Sequence<PlanEvent>) -> PlanState {
        var state = initialState
        for event in events { state.advance(with: event) }
        return state
    }
}

extension PlanState {
    /// Folds one event in place.
    package mutating func advance(with event: PlanEvent) {
        switch event.body {
        case .capacitySet(let data):
            guard let from = try? CivilDate(parsing: data.from) else { break }
            change(team: data.team) { team in
                team.capacities.removeAll { $0.from == from.weekStart }
                team.capacities.append(Capacity(from: from.weekStart, hours: data.hours))
            }
        case .initiativeAdded(let data): apply(data)
        case .initiativeRedated(let data):
            change(data.initiative) { initiative in
                initiative.due = data.due.flatMap { try? CivilDate(parsing: $0) }
                initiative.isCommitted = data.isCommitted
            }
        case .initiativeMoved(let data):
            order.removeAll { $0 == data.initiative }
            place(data.initiative, before: data.before)
        case .initiativeCompleted(let data): end(data.initiative, as: .completed(at: event.at))
        case .initiativeDropped(let data): end(data.initiative, as: .dropped(at: event.at, reason: data.reason))
        case .requestCosted(let data):
            requests.append(
                Request(
                    id: data.request, text: data.text, hours: data.hours, team: data.team, complaint: data.complaint,
                    head: data.head, costedBy: event.by, costedAt: event.at))
        case .requestDecided(let data): apply(data, at: event.at, by: event.by)
        case .timeBooked(let data): apply(data)
        case .focusAlarmed(let data): change(team: data.team) { $0.isAlarmed = true }
        case .focusEased(let data): change(team: data.team) { $0.isAlarmed = false }
        }
    }

    private mutating func apply(_ data: PlanHappening.InitiativeAdded) {
        change(team: data.team) { _ in }
        initiatives.append(
            Initiative(
                id: data.initiative, name: data.name, team: data.team, hours: data.hours,
                due: data.due.flatMap { try? CivilDate(parsing: $0) }, isCommitted: data.isCommitted,
                request: data.request))
        if data.request != nil { change(data.initiative) { $0.acceptedFor = $0.due } }
        place(data.initiative, before: data.before)
        guard let index = requests.firstIndex(where: { $0.id == data.request }) else { return }
        requests[index].initiative = data.initiative
    }

    private mutating func apply(_ data: PlanHappening.RequestDecided, at moment: Instant, by person: PersonID) {
        guard let index = requests.firstIndex(where: { $0.id == data.request }) else { return }
        requests[index].decision = Decision(
            decision: data.decision, by: person, at: moment, reason: data.reason, displaces: data.displaces,
            isOnlyOwner: data.isOnlyOwner)
    }

    private mutating func apply(_ data: PlanHappening.TimeBooked) {
        guard let week = (try? CivilDate(parsing: data.week))?.weekStart else { return }
        change(team: data.team) { team in
            var hours = team.booked[week, default: BookedHours()]
            if data.initiative == nil {
                hours.complaints = max(0, hours.complaints + data.hours)
            } else {
                hours.plan = max(0, hours.plan + data.hours)
            }
            team.booked[week] = hours
        }
        if let initiative = data.initiative {
            change(initiative) { $0.bookedHours = max(0, $0.bookedHours + data.hours) }
        }
    }

    private mutating func place(_ initiative: InitiativeID, before other: InitiativeID?) {
        let index = other.flatMap { order.firstIndex(of: $0) } ?? order.endIndex
        order.insert(initiative, at: index)
    }

    private mutating func end(_ initiative: InitiativeID, as standing: Initiative.Standing) {
        order.removeAll { $0 == initiative }
        change(initiative) { $0.standing = standing }
    }

    private mutating func change(_ initiative: InitiativeID, _ body: (inout Initiative) -> Void) {
        guard let index = index(of: initiative) else { return }
        body(&initiatives[index])
    }

    /// Changes a team, which becomes known by it.
    private mutating func change(team name: String, _ body: (inout Team) -> Void) {
        let known = teams.firstIndex { ProductArea.isSame($0.name, name) }
        if known == nil { teams.append(Team(name: name)) }
        body(&teams[known ?? teams.endIndex - 1])
    }
}
