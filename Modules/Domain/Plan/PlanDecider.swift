/// What a command makes happen to the plan.
package enum PlanDecider: Decider {
    package typealias Command = Envelope<PlanCommand>
    package typealias State = PlanState
    package typealias Event = PlanEvent
    package typealias Facts = PlanFacts

    package static var initialState: PlanState { PlanState() }

    package static func decide(
        _ command: Command, in state: PlanState, given facts: PlanFacts
    ) throws(Refusal) -> [PlanEvent] {
        let context = PlanContext(state: state, facts: facts, at: command.at, actor: command.actor)
        if let refusal = Refusal(PlanCheck.violations(of: command.command, in: context)) { throw refusal }
        return happenings(command.command, in: context).map {
            PlanEvent(at: command.at, by: command.actor.person, $0)
        }
    }

    /// The streams that must still be read before the command can be decided, given what was read.
    package static func neededFacts(
        for command: Command, in state: PlanState, having facts: PlanFacts
    ) -> PlanFactsRequest {
        var request = PlanFactsRequest()
        switch command.command {
        case .setCapacity, .addInitiative, .redate, .move, .complete, .drop: break
        case .costRequest(let data): request.complaint = data.complaint
        case .bookTime(let data): request.complaint = data.complaint
        case .decideRequest(let data):
            request.complaint = state.request(data.request)?.complaint
            request.access = facts.access == nil
        }
        if let complaint = request.complaint, facts.complaints[complaint] != nil { request.complaint = nil }
        return request
    }

    private static func happenings(_ command: PlanCommand, in context: PlanContext) -> [PlanHappening] {
        switch command {
        case .setCapacity(let data):
            return [
                .capacitySet(.init(team: data.team, hours: data.hours, from: data.from.weekStart.description))
            ]
        case .addInitiative(let data):
            return [
                .initiativeAdded(
                    .init(
                        initiative: nextInitiative(in: context), name: PersonalText(data.name, of: .stream),
                        team: data.team, hours: data.hours, due: data.due?.description,
                        isCommitted: data.isCommitted, before: data.before))
            ]
        case .redate(let data):
            return [
                .initiativeRedated(
                    .init(
                        initiative: data.initiative, due: data.due?.description, isCommitted: data.isCommitted,
                        reason: text(data.reason, about: data.initiative, in: context)))
            ]
        case .move(let data): return [.initiativeMoved(.init(initiative: data.initiative, before: data.before))]
        case .complete(let data): return [.initiativeCompleted(.init(initiative: data.initiative))]
        case .drop(let data):
            let reason = text(data.reason, about: data.initiative, in: context)
            return [.initiativeDropped(.init(initiative: data.initiative, reason: reason))]
        case .costRequest(let data):
            let complaint = context.complaint(data.complaint)
            let subject = complaint?.subject(of: data.head.map { [$0] } ?? []) ?? .stream
            return [
                .requestCosted(
                    .init(
                        request: PlanRequestID(Int64(context.state.requests.count + 1)),
                        text: PersonalText(data.text, of: subject), hours: data.hours, team: data.team,
                        complaint: data.complaint, head: data.head))
            ]
        case .decideRequest(let data): return deciding(data, in: context)
        case .bookTime(let data): return booking(data, in: context)
        }
    }

    private static func nextInitiative(in context: PlanContext) -> InitiativeID {
        InitiativeID(Int64(context.state.initiatives.count + 1))
    }

    /// What is said of an initiative belongs to whom the initiative is about.
    private static func text(_ text: String, about initiative: InitiativeID, in context: PlanContext) -> PersonalText {
        PersonalText(text, of: context.state.initiative(initiative)?.name.subject ?? .stream)
    }

    // MARK: Requests

    /// Accepted work is an initiative from then on, with a date that somebody was promised.
    private static func deciding(_ data: PlanCommand.DecideRequest, in context: PlanContext) -> [PlanHappening] {
        guard let request = context.state.request(data.request) else { return [] }
        let weighing = PlanCheck.weighing(request, before: data.before, in: context)
        let isAccepted = data.decision == .accepted
        let displaced = isAccepted ? weighing.movedCommitments : []
        let decided = PlanHappening.requestDecided(
            .init(
                request: data.request, decision: data.decision,
                reason: data.reason.map { PersonalText($0, of: request.text.subject) },
                displaces: displaced.map {
                    DisplacedCommitment(
                        initiative: $0.initiative, from: $0.before?.description, to: $0.after?.description)
                }, isOnlyOwner: context.owners.subtracting([context.actor.person]).isEmpty))
        guard isAccepted else { return [decided] }
        return [
            decided,
            .initiativeAdded(
                .init(
                    initiative: nextInitiative(in: context), name: request.text, team: request.team,
                    hours: request.hours, due: (data.due ?? weighing.finish)?.description, isCommitted: true,
                    before: data.before, request: request.id)),
        ]
    }

    // MARK: Time

    /// The alarm is told once for each crossing, and so is its end.
    private static func booking(_ data: PlanCommand.BookTime, in context: PlanContext) -> [PlanHappening] {
        let booked = PlanHappening.timeBooked(
            .init(
                team: data.team, week: data.week.weekStart.description, hours: data.hours,
                initiative: data.initiative, complaint: data.complaint))
        let after = evolve(context.state, with: PlanEvent(at: context.at, by: context.actor.person, booked))
        let limit = context.facts.policy.figures.complaintWorkPercent
        guard let team = after.team(data.team), let share = team.movingShare else { return [booked] }
        let isAbove = share.isAbove(percent: limit)
        guard isAbove != team.isAlarmed else { return [booked] }
        let crossing = PlanHappening.FocusCrossing(
            team: team.name, week: share.week.description, complaintHours: share.complaintHours,
            totalHours: share.totalHours, limit: limit)
        return [booked, isAbove ? .focusAlarmed(crossing) : .focusEased(crossing)]
    }
}
