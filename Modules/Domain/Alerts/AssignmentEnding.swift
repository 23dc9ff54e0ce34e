/// Why an assignment ended by itself.
package enum AssignmentEnd: String, Codable, Sendable, CaseIterable, Hashable {
    /// A head concerns whoever worked on it, or did.
    case concerned = "concerned"
    /// They stand above or below somebody whom a head concerns or concerned, or did since what happened.
    case line = "line"
}

/// An assignment from before anybody was blamed, or before the line was what it is, ends once the complaint comes to be
/// about the person who works on it or about their line. The head of complaints is told.
enum AssignmentEnding {
    /// What ends the assignment behind what happened; nothing where it may stay.
    static func following(
        _ happenings: [ComplaintHappening], in context: RuleContext
    ) -> [ComplaintHappening] {
        guard context.state.arrangement.assignedTo != nil, happenings.contains(where: \.mayBringIntoALine) else {
            return []
        }
        var state = context.state
        for happening in happenings {
            state.advance(with: ComplaintEvent(at: context.at, by: context.actor.person, happening))
        }
        // The fold lets go of whoever comes to be concerned themselves; here the record says so.
        state.arrangement.assignedTo = context.state.arrangement.assignedTo
        return ended(
            in: RuleContext(state: state, facts: context.facts, at: context.at, actor: context.actor))
    }

    static func ended(in context: RuleContext) -> [ComplaintHappening] {
        guard let person = context.state.arrangement.assignedTo, let why = cause(for: person, in: context) else {
            return []
        }
        return [
            .arranged(.assigned(.init(ended: why))),
            .alert(
                .raised(.init(alert: context.state.alert(after: []), former: person, endedAt: context.at))),
        ]
    }

    /// Why somebody may not work on the complaint, as R5 remembers whom it ever concerned; nil: they may.
    static func cause(for person: EmployeeID, in context: RuleContext) -> AssignmentEnd? {
        if R5NoOwnCause.concerns(person, in: context) { return .concerned }
        let line = ReportingLine(employees: context.facts.employees)
        for head in context.state.heads {
            let since = min(head.earliestOccurrence ?? Instant(milliseconds: .min), context.at)
            for employee in head.everConcerned
            where line.isAbove(person, of: employee, during: since...context.at)
                || line.isAbove(employee, of: person, during: since...context.at)
            {
                return .line
            }
        }
        return nil
    }

    /// The records the question needs: of whoever works on it, of everyone it ever concerned or is about to, and of all
    /// above these.
    static func missing(
        for person: EmployeeID?, naming employee: EmployeeID?, in state: ComplaintState, having facts: ComplaintFacts
    ) -> Set<EmployeeID> {
        guard let person else { return [] }
        let people = [person] + state.heads.flatMap(\.everConcerned) + [employee].compactMap { $0 }
        return ReportingLine(employees: facts.employees).missing(above: Set(people))
    }
}

extension ComplaintHappening {
    fileprivate var mayBringIntoALine: Bool {
        switch self {
        case .headAdded(let data): data.employee != nil
        case .employeeNamed: true
        case .headChanged(let data): data.occurredAt != nil
        default: false
        }
    }
}
