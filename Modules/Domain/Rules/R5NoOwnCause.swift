/// R5, no judge in own cause: the decider is a person, not concerned, not above or below the concerned employee at any
/// time since the event, has declared that nothing ties them, and decided no earlier stage. Where nobody is left, an
/// outside person named for it decides, their tie declared.
enum R5NoOwnCause {
    static func findingViolations(_ data: ComplaintCommand.Find, in context: RuleContext) -> [Violation] {
        guard let head = context.state.head(data.head) else { return [] }
        return deciderViolations(head, in: context)
    }

    static func choosingViolations(
        _ data: ComplaintCommand.NameOutsideDecider, in context: RuleContext
    ) -> [Violation] {
        let person = context.actor.person
        guard concerns(person, in: context) || person == data.person else { return [] }
        return [violation("\(person) may not choose their own judge.", in: context)]
    }

    static func declaringViolations(in context: RuleContext) -> [Violation] {
        guard context.actor.person == .house else { return [] }
        return [
            Violation(
                rule: .r5, message: "the house itself has no ties to declare; only a person has.",
                missing: "a person who declares", fix: context.fix.declareNone)
        ]
    }

    static func namingViolations(_ data: ComplaintCommand.NameEmployee, in context: RuleContext) -> [Violation] {
        let holder = context.state.head(data.head)?.employee
        guard holder == context.actor.person, holder != data.employee else { return [] }
        return [
            Violation(
                rule: .r5, message: "\(context.actor.person) may not name another in their own place.",
                missing: "another person to change who head \(data.head) concerns",
                fix: context.fix.headName(data.head))
        ]
    }

    /// The outside body's result decides for R12 how long the customer is protected.
    static func reviewViolations(in context: RuleContext) -> [Violation] {
        guard concerns(context.actor.person, in: context) else { return [] }
        return [
            Violation(
                rule: .r5,
                message: "\(context.actor.person) is concerned and does not record what an outside body found.",
                missing: "a person who is not concerned", fix: context.fix.review)
        ]
    }

    static func concerns(_ person: PersonID, in context: RuleContext) -> Bool {
        context.state.heads.contains { $0.everConcerned.contains(person) }
    }

    private static func deciderViolations(_ head: HeadState, in context: RuleContext) -> [Violation] {
        let person = context.actor.person
        guard person != .house, let record = context.employee(person) else {
            return [violation("\(person) is no registered person, and only a person finds.", in: context)]
        }
        var found: [Violation] = []
        if concerns(person, in: context) {
            found.append(violation("\(person) is the concerned employee.", in: context))
        } else if context.state.otherSide(of: head) == person {
            found.append(violation("\(person) answers for the firm on head \(head.head).", in: context))
        } else if let line = lineProblem(person, head, in: context) {
            found.append(violation(line, in: context))
        }
        if context.state.heads.contains(where: { decidedEarlier($0, person, in: context) }) {
            found.append(violation("\(person) decided an earlier stage.", in: context))
        }
        return found + tieViolations(person, record, head, in: context)
    }

    private static func lineProblem(_ person: PersonID, _ head: HeadState, in context: RuleContext) -> String? {
        guard let employee = head.employee else { return nil }
        // An event nobody dated may have happened at any time.
        let since = min(head.earliestOccurrence ?? Instant(milliseconds: .min), context.at)
        let line = ReportingLine(employees: context.facts.employees)
        if line.isAbove(person, of: employee, during: since...context.at) {
            return "\(person) stands above employee \(employee), or did since the event."
        }
        if line.isAbove(employee, of: person, during: since...context.at) {
            return "\(person) reports to employee \(employee), or did since the event."
        }
        return nil
    }

    private static func decidedEarlier(_ head: HeadState, _ person: PersonID, in context: RuleContext) -> Bool {
        (head.earlierFindings + [head.finding].compactMap { $0 })
            .contains { $0.decider == person && $0.stage != context.state.stage }
    }

    private static func tieViolations(
        _ person: PersonID, _ record: EmployeeState, _ head: HeadState, in context: RuleContext
    ) -> [Violation] {
        if record.isOutside {
            // Naming an outside decider declares their tie; a decider named before the employee was is named anew.
            if let named = context.state.outsideDeciders[person], named.order > head.namedAt { return [] }
            return [
                Violation(
                    rule: .r5,
                    message: "\(person) is an outside person and was not named to decide as the case stands.",
                    missing: "their naming as outside decider, with the tie declared",
                    fix: context.fix.outsideDecider(person.description))
            ]
        }
        guard let declaration = context.state.conflicts[person], declaration.order > head.namedAt else {
            return [
                Violation(
                    rule: .r5, message: "\(person) has not declared whether anything ties them to the matter.",
                    missing: "a declaration of \(person)", fix: context.fix.declareNone)
            ]
        }
        return declaration.tie == nil ? [] : [violation("\(person) has declared a tie to the matter.", in: context)]
    }

    private static func violation(_ message: String, in context: RuleContext) -> Violation {
        Violation(
            rule: .r5, message: message,
            missing: "a decider who is not concerned, not in the reporting line, untied and new to the complaint",
            fix: context.fix.outsideDecider())
    }
}
