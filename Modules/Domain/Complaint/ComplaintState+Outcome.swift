/// What findings, remedies and opening again change.
extension ComplaintState {
    mutating func apply(_ data: ComplaintHappening.Found, at moment: Instant) {
        changeHead(data.head) { [order = eventCount] head in
            head.standing = .found(
                HeadState.Finding(
                    at: moment, outcome: data.outcome, reason: data.reason, explanation: data.explanation,
                    decider: data.decider, stage: data.stage, policy: data.policy, details: data.details))
            head.decidedOrder = order
        }
    }

    mutating func apply(_ data: ComplaintHappening.HeadResolvedEarly, at moment: Instant) {
        changeHead(data.head) { [order = eventCount] head in
            head.standing = .resolvedEarly(at: moment, reason: data.reason, solution: data.solution)
            head.decidedOrder = order
        }
        if let work = data.work { promisedWork.append(work) }
    }

    mutating func apply(_ data: ComplaintHappening.RemedyGranted, at moment: Instant) {
        remedies.append(
            RemedyState(
                remedy: data.remedy, head: data.head, kind: data.remedyKind, amount: data.amount, text: data.text,
                owner: data.owner, due: data.due, grantedAt: moment, work: data.work))
        if let work = data.work { promisedWork.append(work) }
    }

    mutating func apply(_ data: ComplaintHappening.ChangeCommitted, at moment: Instant) {
        remedies.append(
            RemedyState(
                remedy: data.remedy, head: data.head, kind: .committedChange, amount: nil, text: data.text,
                owner: data.owner, due: data.due, grantedAt: moment, work: data.work))
        if let work = data.work { promisedWork.append(work) }
    }

    mutating func apply(_ data: ComplaintHappening.DatesMoved) { movedDates = data }

    mutating func apply(_ data: ComplaintHappening.HeadReopened) {
        changeHead(data.head) { head in
            if let finding = head.finding { head.earlierFindings.append(finding) }
            if case .resolvedEarly(let at, _, _) = head.standing { head.earlierSettlements.append(at) }
            head.standing = .open
        }
        // What was said was said to an outcome that is no more.
        arrangement.answer = nil
        if data.cause == .overdue, let remedy = data.remedy { changeRemedy(remedy) { $0.wasOverdue = true } }
    }

    mutating func changeRemedy(_ id: RemedyID, _ change: (inout RemedyState) -> Void) {
        guard let index = remedies.firstIndex(where: { $0.remedy == id }) else { return }
        change(&remedies[index])
    }
}
