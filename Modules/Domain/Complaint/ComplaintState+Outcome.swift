extension ComplaintState {
    /// What findings, remedies, closing and opening again change. Other events leave the state as it is.
    mutating func applyOutcome(_ event: ComplaintEvent) {
        switch event.body {
        case .found(let data):
            changeHead(data.head) {
                $0.standing = .found(
                    HeadState.Finding(
                        at: event.at, outcome: data.outcome, reason: data.reason, explanation: data.explanation,
                        decider: data.decider, stage: data.stage, policy: data.policy))
            }
        case .headResolvedEarly(let data):
            changeHead(data.head) {
                $0.standing = .resolvedEarly(at: event.at, reason: data.reason, solution: data.solution)
            }
        case .remedyGranted(let data):
            remedies.append(
                RemedyState(
                    remedy: data.remedy, head: data.head, kind: data.remedyKind, amount: data.amount, text: data.text,
                    owner: data.owner, due: data.due, grantedAt: event.at))
        case .changeCommitted(let data):
            remedies.append(
                RemedyState(
                    remedy: data.remedy, head: data.head, kind: .committedChange, amount: nil, text: data.text,
                    owner: data.owner, due: data.due, grantedAt: event.at))
        case .remedyFulfilled(let data): changeRemedy(data.remedy) { $0.fulfilledAt = event.at }
        case .headReopened(let data): apply(data)
        case .closed: closedAt = event.at
        case .reopened:
            closedAt = nil
            reopenCount += 1
        case .escalated(let data): stage = data.stage
        default: break
        }
    }

    private mutating func apply(_ data: ComplaintHappening.HeadReopened) {
        changeHead(data.head) { head in
            if let finding = head.finding { head.earlierFindings.append(finding) }
            head.standing = .open
        }
        if data.cause == .overdue, let remedy = data.remedy { changeRemedy(remedy) { $0.wasOverdue = true } }
    }

    private mutating func changeRemedy(_ id: RemedyID, _ change: (inout RemedyState) -> Void) {
        guard let index = remedies.firstIndex(where: { $0.remedy == id }) else { return }
        change(&remedies[index])
    }
}
