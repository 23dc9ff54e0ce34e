import EvenhandDomain

/// R11 as the events of a complaint show it, beside the plan of `Story.keepPlan`.
extension Oracle {
    /// The only request that was accepted, its hours, and who accepted it.
    private static let accepted = (request: PlanRequestID(1), hours: 60, decider: Story.otherDecider)

    func workFaults(_ data: ComplaintHappening.ChangeCommitted, at index: Int) -> [String] {
        guard let work = data.work else { return isPlanKept ? ["R11: not costed"] : [] }
        var free = 0
        var onRequest = 0
        var finders: Set<EmployeeID> = []
        for event in events[...index] {
            if case .changeCommitted(let promise) = event.body, let hours = promise.work?.hours {
                if promise.work?.request == nil { free += hours } else { onRequest += hours }
            }
            if case .found(let finding) = event.body { finders.insert(finding.decider) }
        }
        guard let request = work.request else { return free > 8 ? ["R11: \(free) hours without a request"] : [] }
        var faults: [String] = []
        if !isPlanKept || request != Self.accepted.request { faults.append("R11: \(request) was not accepted") }
        if onRequest > Self.accepted.hours { faults.append("R11: \(onRequest) hours on \(request)") }
        let promises = finders.isEmpty ? [events[index].by] : finders
        if promises.contains(Self.accepted.decider) { faults.append("R11: one person plans and decides") }
        return faults
    }

    func plannerFaults(_ data: ComplaintHappening.Found, at index: Int) -> [String] {
        let isPromised = events[..<index].contains { event in
            if case .changeCommitted(let promise) = event.body { promise.work?.request != nil } else { false }
        }
        return isPromised && data.decider == Self.accepted.decider ? ["R11: found on what they planned"] : []
    }
}

extension Story {
    /// A plan with an initiative, a request that `otherDecider` accepted for this complaint, and one nobody decided.
    mutating func keepPlan() {
        let text = PersonalText("The shop says what is in stock.", of: .stream)
        let bodies: [PlanHappening] = [
            .capacitySet(.init(team: "web", hours: 40, from: "2026-11-02")),
            .requestCosted(.init(request: 1, text: text, hours: 60, team: "web", complaint: Story.complaint)),
            .requestDecided(.init(request: 1, decision: .accepted, isOnlyOwner: false)),
            .initiativeAdded(
                .init(
                    initiative: 1, name: text, team: "web", hours: 60, due: "2026-11-02", isCommitted: true,
                    request: 1)),
            .requestCosted(.init(request: 2, text: text, hours: 400, team: "web", complaint: Story.complaint)),
        ]
        plan = bodies.map { PlanEvent(at: Story.monday, by: Story.otherDecider, $0) }
    }
}
