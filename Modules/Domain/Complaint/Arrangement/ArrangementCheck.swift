/// Whether an arrangement fits what has happened so far.
enum ArrangementCheck {
    static func stateViolations(_ command: Arrangement, in context: RuleContext) -> [Violation] {
        let arrangement = context.state.arrangement
        switch command {
        case .assign(nil):
            return arrangement.assignedTo == nil
                ? [missing("nobody works on it.", "somebody it is assigned to", context.fix.assign)] : []
        case .assign: return []
        case .merge(let lead, _): return mergingViolations(into: lead, in: context)
        case .unmerge:
            return arrangement.lead == nil
                ? [missing("it is merged into no other.", "a complaint it is merged into", context.fix.merge)] : []
        case .link(_, let other):
            if other == context.facts.complaint { return [itself("linked to", in: context)] }
            if let violation = unknown(other, in: context) { return [violation] }
            return arrangement.links.contains { $0.complaint == other }
                ? [missing("it is linked to \(other) already.", "another complaint", context.fix.show)] : []
        case .dismissDuplicate(let other, _):
            if other == context.facts.complaint { return [itself("compared with", in: context)] }
            if let violation = unknown(other, in: context) { return [violation] }
            return arrangement.dismissed.contains { $0.complaint == other }
                ? [missing("it was told apart from \(other) already.", "another complaint", context.fix.show)] : []
        case .unlink(let other):
            return arrangement.links.contains { $0.complaint == other }
                ? [] : [missing("it is not linked to \(other).", "a complaint it is linked to", context.fix.show)]
        case .answerOutcome:
            let isDecided =
                !context.state.heads.isEmpty && context.state.heads.allSatisfy { $0.standing.isDecided }
            return isDecided
                ? []
                : [missing("there is no outcome to say anything to.", "an outcome of every head", context.fix.show)]
        case .recordReview:
            guard context.state.stage == .external else {
                return [missing("no body outside the firm has it.", "the external stage", context.fix.escalate)]
            }
            return arrangement.review == nil
                ? [] : [missing("the outside body's result is on record.", "a review without one", context.fix.show)]
        }
    }

    static func inputViolations(_ command: Arrangement, in context: RuleContext) -> [Violation] {
        switch command {
        case .merge(_, let reason): InputCheck.words(reason, "reason", context.fix.merge)
        case .unmerge(let reason): InputCheck.words(reason, "reason", context.fix.unmerge)
        case .dismissDuplicate(let other, let reason):
            InputCheck.words(reason, "reason", context.fix.notDuplicate(other))
        case .answerOutcome(_, let text): InputCheck.said(text, "text", context.fix.outcomeAccept)
        case .recordReview(_, let text): InputCheck.words(text, "text", context.fix.review)
        case .assign, .link, .unlink: []
        }
    }

    /// Never the concerned employee, whoever they were, nor somebody who is not there.
    static func assignmentViolations(_ id: EmployeeID, in context: RuleContext) -> [Violation] {
        guard let record = context.employee(id) else {
            return [
                Violation(
                    rule: .input, nature: .notFound, field: "employee_id", message: "there is no employee \(id).",
                    missing: "a person on record", fix: CommandLineFix.employeeList)
            ]
        }
        if let head = context.state.heads.first(where: { $0.everConcerned.contains(id) }) {
            return [
                Violation(
                    rule: .r5, field: "employee_id",
                    message: "head \(head.head) concerns \(id); nobody works on a complaint about themselves.",
                    missing: "somebody who is not concerned", fix: context.fix.assign)
            ]
        }
        guard !record.hasLeft else { return [away("\(id) has left the firm.", in: context)] }
        guard let until = record.absentUntil(at: context.at) else { return [] }
        return [away("\(id) is absent through \(context.calendar.date(of: until)).", in: context)]
    }

    private static func away(_ message: String, in context: RuleContext) -> Violation {
        InputCheck.violation(
            "employee_id", message, missing: "somebody who is there", fix: context.fix.assign)
    }

    private static func mergingViolations(into lead: ComplaintID, in context: RuleContext) -> [Violation] {
        if lead == context.facts.complaint { return [itself("merged into", in: context)] }
        if let own = context.state.arrangement.lead {
            return [missing("it is merged into \(own) already.", "a complaint on its own", context.fix.unmerge)]
        }
        // One level: whoever looks at the leading complaint sees the dates of all.
        if let follower = context.state.arrangement.followers.first {
            return [
                missing(
                    "\(follower) is merged into this one.", "a complaint that leads no other",
                    CommandLineFix(follower).unmerge)
            ]
        }
        if let violation = unknown(lead, in: context) { return [violation] }
        guard let other = context.facts.related[lead]?.value else { return [] }
        if other.isClosed {
            return [missing("\(lead) is closed.", "a complaint that is open", CommandLineFix(lead).reopen)]
        }
        // Only what stands on its own leads, so that no circle can come about.
        guard let further = other.arrangement.lead else { return [] }
        return [
            missing("\(lead) is merged into \(further) itself.", "a complaint on its own", CommandLineFix(lead).unmerge)
        ]
    }

    private static func unknown(_ id: ComplaintID, in context: RuleContext) -> Violation? {
        guard context.facts.related[id]?.value.intake == nil else { return nil }
        return Violation(
            rule: .state, nature: .notFound, field: "other_id", message: "there is no complaint \(id).",
            missing: "a complaint on record", fix: "evenhand complaint list")
    }

    private static func itself(_ act: String, in context: RuleContext) -> Violation {
        missing("a complaint is not \(act) itself.", "another complaint", context.fix.show)
    }

    private static func missing(_ message: String, _ missing: String, _ fix: String) -> Violation {
        StateCheck.violation(message, missing: missing, fix: fix)
    }
}
