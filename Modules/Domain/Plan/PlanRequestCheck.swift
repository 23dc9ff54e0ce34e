/// R11 in the plan: whoever decides about work asked for sees and names what gives way, and does not decide alone in a
/// complaint they found on.
enum PlanRequestCheck {
    static func violations(of data: PlanCommand.DecideRequest, in context: PlanContext) -> [Violation] {
        guard let request = context.state.request(data.request) else {
            return [
                StateCheck.violation(
                    "there is no plan request \(data.request).", nature: .notFound, field: "request",
                    missing: "a request on record", fix: CommandLineFix.planRequestList)
            ]
        }
        if let work = context.state.acceptedWork(of: request) {
            return [
                StateCheck.violation(
                    "\(data.request) was accepted and is \(work.id) now.", field: "request",
                    missing: "a request that is not accepted", fix: CommandLineFix.initiativeDrop(work.id))
            ]
        }
        return personViolations(request, in: context)
            + (data.decision == .accepted
                ? acceptingViolations(data, request, in: context) : decliningViolations(data, in: context))
    }

    /// Persons count, not tokens. Where nobody else owns the plan its only owner decides, and that is on record.
    private static func personViolations(_ request: PlanState.Request, in context: PlanContext) -> [Violation] {
        let person = context.actor.person
        guard person != .house else {
            return [
                Violation(
                    rule: .r11, message: "the house itself owns no plan; only a person decides about it.",
                    missing: "a person who owns the plan", fix: CommandLineFix.tokenIssuePlanOwner)
            ]
        }
        let others = context.owners.subtracting([person])
        guard let complaint = context.complaint(request.complaint), complaint.isPartial(person), !others.isEmpty else {
            return []
        }
        let names = others.sorted().map(\.description).joined(separator: ", ")
        return [
            Violation(
                rule: .r11,
                message: "\(person) found on this complaint or is concerned by it, and does not decide its work alone.",
                missing: "the decision of another owner of the plan: \(names)",
                fix: CommandLineFix.planRequestDecide(request.id))
        ]
    }

    private static func decliningViolations(
        _ data: PlanCommand.DecideRequest, in context: PlanContext
    ) -> [Violation] {
        let fix = CommandLineFix.planRequestDecide(data.request)
        var found = PlanCheck.words(data.reason ?? "", "reason", fix)
        if !data.displaces.isEmpty || data.before != nil || data.due != nil {
            found.append(
                InputCheck.violation(
                    "displaces", "what is not accepted displaces nothing.", missing: "the reason alone", fix: fix))
        }
        return found
    }

    private static func acceptingViolations(
        _ data: PlanCommand.DecideRequest, _ request: PlanState.Request, in context: PlanContext
    ) -> [Violation] {
        let misplaced = PlanCheck.place(data.before, of: request.team, besides: nil, in: context)
        if !misplaced.isEmpty { return misplaced }
        let weighing = PlanCheck.weighing(request, before: data.before, in: context)
        let fix = CommandLineFix.planRequestDecide(request.id)
        guard let finish = weighing.finish else {
            return [
                Violation(
                    rule: .r11, field: "request",
                    message: "the team \(request.team) has no time for \(request.id) within ten years.",
                    missing: "hours a week of the team", fix: CommandLineFix.planCapacity)
            ]
        }
        var found = namingViolations(data, weighing, in: context)
        if let due = data.due, due < finish {
            found.append(
                Violation(
                    rule: .r11, field: "due",
                    message: "\(request.id) would finish on \(finish), after \(due).",
                    missing: "a day from \(finish) on, or an earlier place", fix: fix))
        }
        if let reason = data.reason { found += PlanCheck.words(reason, "reason", fix) }
        if data.reason == nil, !weighing.movedCommitments.isEmpty {
            found.append(
                InputCheck.violation(
                    "reason", "whoever was promised a date that is moved can ask why.", missing: "the reason", fix: fix)
            )
        }
        return found
    }

    /// Exactly what gives way is named: a list that says less hides it, one that says more is not true.
    private static func namingViolations(
        _ data: PlanCommand.DecideRequest, _ weighing: PlanWeighing, in context: PlanContext
    ) -> [Violation] {
        let moved = weighing.movedCommitments
        let fix = CommandLineFix.planRequestAccept(
            data.request, displacing: moved.map(\.initiative), before: data.before)
        let unnamed = moved.filter { !data.displaces.contains($0.initiative) }.map { move in
            Violation(
                rule: .r11, field: "displaces",
                message: "\(move.initiative) was promised for \(move.commitment?.description ?? "a day") and would "
                    + "\(move.after.map { "finish on \($0)" } ?? "not be finished"); the decision does not name it.",
                missing: "\(move.initiative) among what is displaced", fix: fix)
        }
        let untouched = data.displaces.filter { named in !moved.contains { $0.initiative == named } }.map { named in
            Violation(
                rule: .r11, field: "displaces", message: "\(named) is no dated commitment that gives way.",
                missing: "only what is displaced", fix: CommandLineFix.planRequestShow(data.request))
        }
        return unnamed + untouched
    }
}

extension ComplaintState {
    /// Who found on some head of it, at any stage.
    package var finders: Set<PersonID> {
        Set(heads.flatMap { $0.earlierFindings + [$0.finding].compactMap { $0 } }.map(\.decider))
    }

    /// Whether somebody found on it, or it ever concerned them.
    func isPartial(_ person: PersonID) -> Bool {
        finders.contains(person) || heads.contains { $0.everConcerned.contains(person) }
    }
}
