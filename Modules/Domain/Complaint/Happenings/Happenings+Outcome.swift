extension Happenings {
    static func deciding(_ command: ComplaintCommand, in context: RuleContext) -> [ComplaintHappening] {
        let state = context.state
        switch command {
        case .find(let data):
            return [
                .found(
                    .init(
                        head: data.head, outcome: data.outcome, reason: data.reason,
                        explanation: PersonalText(data.explanation, of: state.subject(of: [data.head])),
                        decider: context.actor.person, stage: state.stage, policy: context.policy.version,
                        details: details(of: data, in: context)))
            ]
        case .resolveEarly(let data):
            let solution = PersonalText(data.solution, of: state.customerSubject)
            return [
                .headResolvedEarly(
                    .init(
                        head: data.head, reason: .customerAccepted, solution: solution, acceptedAt: data.acceptedAt,
                        work: PromisedWork(data.work, on: data.head, in: context)))
            ]
        case .grantRemedy(let data):
            return [
                .remedyGranted(
                    .init(
                        remedy: nextRemedy(in: context), head: data.head, remedyKind: data.kind, amount: data.amount,
                        text: PersonalText(data.text, of: state.customerSubject), owner: data.owner, due: data.due,
                        work: PromisedWork(data.work, on: data.head, in: context)))
            ]
        case .commitChange(let data):
            return [
                .changeCommitted(
                    .init(
                        remedy: nextRemedy(in: context), head: data.head,
                        text: PersonalText(data.text, of: state.customerSubject), owner: data.owner, due: data.due,
                        work: PromisedWork(data.work, on: data.head, in: context)))
            ]
        case .fulfilRemedy(let data):
            let note = data.note.map { PersonalText($0, of: state.customerSubject) }
            return [.remedyFulfilled(.init(remedy: data.remedy, note: note))]
        case .close(let data):
            return [.closed(.init(note: data.note.map { PersonalText($0, of: state.customerSubject) }))]
        default: return []
        }
    }

    /// What the finding rests on, as it was when it was made: later evidence or another policy does not change it.
    private static func details(of data: ComplaintCommand.Find, in context: RuleContext) -> FindingDetails? {
        guard let head = context.state.head(data.head) else { return nil }
        let assessment = HeadAssessment(head, in: context)
        let customer = context.state.customerSubject
        return FindingDetails(
            merit: MeritRecord(assessment.card), departsFrom: assessment.departures(of: data.outcome),
            departure: data.departure.map { PersonalText($0, of: context.state.subject(of: [data.head])) },
            closest: assessment.closest, behaviour: data.behaviour, response: data.response,
            plainWords: data.plainWords.map { PersonalText($0, of: customer) },
            toldBeforehand: data.toldBeforehand.map { PersonalText($0, of: customer) }, terms: assessment.terms,
            guarantee: assessment.guarantee, standards: verdicts(of: data, on: head, in: context))
    }

    private static func verdicts(
        of data: ComplaintCommand.Find, on head: HeadState, in context: RuleContext
    ) -> [StandardVerdict]? {
        guard !data.standards.isEmpty else { return nil }
        let held = StandardsCited.inForce(for: head, in: context)
        let team = context.state.otherSide(of: head).flatMap { context.employee($0)?.team }
        return data.standards.compactMap { citation in
            held.first { $0.standard == citation.standard }.map {
                StandardVerdict(standard: $0, isMet: citation.isMet, team: team)
            }
        }
    }

    private static func nextRemedy(in context: RuleContext) -> RemedyID {
        RemedyID(Int64(context.state.remedies.count + 1))
    }

    /// Each promise that ran late opens its decided head again, once; a withdrawn head stays withdrawn.
    static func reviewing(in context: RuleContext) -> [ComplaintHappening] {
        let late = context.state.remedies.filter { remedy in
            guard !remedy.wasOverdue, R9ReasonOrChange.isOverdue(remedy, in: context),
                let head = context.state.head(remedy.head)
            else { return false }
            switch head.standing {
            case .found, .resolvedEarly: return true
            case .open, .withdrawn: return false
            }
        }
        guard !late.isEmpty else { return [] }
        return reopened(.overdue, reason: nil, in: context)
            + late.map { .headReopened(.init(head: $0.head, cause: .overdue, remedy: $0.remedy)) }
    }

    static func reopening(_ data: ComplaintCommand.Reopen, in context: RuleContext) -> [ComplaintHappening] {
        let chosen =
            data.heads.isEmpty
            ? context.state.heads.filter { $0.standing.isDecided }.map(\.head) : data.heads
        let reason = PersonalText(data.reason, of: context.state.customerSubject)
        return [.reopened(.init(cause: data.cause, reason: reason))]
            + unique(chosen).map { .headReopened(.init(head: $0, cause: data.cause)) }
    }

    /// The second stage looks at every finding anew, by another person; what was withdrawn or accepted stays so.
    static func escalating(_ data: ComplaintCommand.Escalate, in context: RuleContext) -> [ComplaintHappening] {
        let reason = PersonalText(data.reason, of: context.state.customerSubject)
        let escalated = ComplaintHappening.escalated(.init(stage: data.stage, reason: reason, body: data.body))
        guard data.stage == .two else { return [escalated] }
        let found = context.state.heads.filter { $0.finding != nil }
        return [escalated] + reopened(.escalated, reason: reason, in: context)
            + found.map { .headReopened(.init(head: $0.head, cause: .escalated)) }
    }

    private static func reopened(
        _ cause: ReopenCause, reason: PersonalText?, in context: RuleContext
    ) -> [ComplaintHappening] {
        context.state.isClosed ? [.reopened(.init(cause: cause, reason: reason))] : []
    }

    private static func unique(_ heads: [HeadID]) -> [HeadID] {
        heads.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
