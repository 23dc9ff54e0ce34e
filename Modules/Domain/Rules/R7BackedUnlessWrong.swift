/// R7, backed unless clearly wrong: whatever a head's ground, a finding against a person needs the higher standard,
/// evidence beside the complaint itself, and a class of behaviour that bounds the answer. Whoever was not found against
/// gets a note of support before the complaint closes. A head that names nobody finds against the unit, not a person.
enum R7BackedUnlessWrong {
    static func findingViolations(
        _ data: ComplaintCommand.Find, _ head: HeadState, _ assessment: HeadAssessment, in context: RuleContext
    ) -> [Violation] {
        let naming = namingViolations(data, head, in: context)
        guard let employee = head.employee, data.outcome.leaning == .established else {
            return naming + strayClassViolations(data, head, in: context)
        }
        return naming + standardViolations(head, employee, assessment, in: context)
            + classViolations(data, head, employee, in: context)
    }

    private static func standardViolations(
        _ head: HeadState, _ employee: EmployeeID, _ assessment: HeadAssessment, in context: RuleContext
    ) -> [Violation] {
        var found: [Violation] = []
        let needed = context.policy.merit.clearlyWrong
        if assessment.card.sum < needed {
            found.append(
                Violation(
                    rule: .r7,
                    message:
                        "head \(head.head) names employee \(employee) and stands at \(assessment.card.sum) millibans; "
                        + "against a person it takes +\(needed): clearly wrong.",
                    missing: "evidence that brings head \(head.head) to +\(needed) millibans, or a finding that backs "
                        + "\(employee)",
                    fix: context.fix.scorecard(head.head)))
        }
        if !assessment.card.isCorroborated {
            found.append(
                Violation(
                    rule: .r7,
                    message:
                        "nothing stands against employee \(employee) on head \(head.head) beside the complaint itself.",
                    missing: "evidence beside the complaint: a record, or an independent person's statement",
                    fix: context.fix.evidenceAdd))
        }
        return found
    }

    private static func classViolations(
        _ data: ComplaintCommand.Find, _ head: HeadState, _ employee: EmployeeID, in context: RuleContext
    ) -> [Violation] {
        let fix = context.fix.findAgainst(head.head)
        guard let behaviour = data.behaviour else {
            let classes = BehaviourClass.allCases.map(\.rawValue).joined(separator: ", ")
            return [
                Violation(
                    rule: .r7, field: "behaviour",
                    message: "a finding against employee \(employee) says what kind of behaviour it was: \(classes).",
                    missing: "the class of behaviour", fix: fix)
            ]
        }
        guard let response = data.response else {
            return [
                Violation(
                    rule: .r7, field: "response",
                    message:
                        "a finding against employee \(employee) says what the house answers; \(behaviour.rawValue) "
                        + "allows \(allowed(by: behaviour)).",
                    missing: "the response", fix: fix)
            ]
        }
        guard !behaviour.allows(response) else { return [] }
        return [
            Violation(
                rule: .r7, field: "response",
                message: "\(response.rawValue) is more than \(behaviour.rawValue) allows: \(allowed(by: behaviour)).",
                missing: "a response within the class", fix: fix)
        ]
    }

    private static func allowed(by behaviour: BehaviourClass) -> String {
        BehaviourResponse.allCases.filter { behaviour.allows($0) }.map(\.rawValue).joined(separator: ", ")
    }

    private static func strayClassViolations(
        _ data: ComplaintCommand.Find, _ head: HeadState, in context: RuleContext
    ) -> [Violation] {
        guard data.behaviour != nil || data.response != nil else { return [] }
        let who = head.employee.map { "does not find against \($0)" } ?? "names nobody"
        return [
            Violation(
                rule: .r7, field: data.behaviour != nil ? "behaviour" : "response",
                message:
                    "the finding on head \(head.head) \(who); behaviour and response belong to a finding against a "
                    + "person.",
                missing: "a finding without them", fix: context.fix.find(head.head))
        ]
    }

    /// An explanation that identifies somebody finds against them by the back door, whatever head it stands on.
    private static func namingViolations(
        _ data: ComplaintCommand.Find, _ head: HeadState, in context: RuleContext
    ) -> [Violation] {
        guard data.outcome.leaning == .established else { return [] }
        return identified(in: data.explanation, context).filter { $0 != head.employee }.map { person in
            Violation(
                rule: .r7, field: "explanation",
                message: "the explanation identifies \(person), whom head \(head.head) does not concern.",
                missing: "\(person) named on the head and heard, or an explanation that finds against the unit only",
                fix: context.fix.headName(head.head))
        }
    }

    /// The people a text identifies, by number or by their name as it is on record: those some head ever concerned, and
    /// whoever else is written by number, save those who decide, answer for the firm or gave evidence.
    private static func identified(in text: String, _ context: RuleContext) -> [EmployeeID] {
        let concerned = Set(context.state.heads.flatMap(\.everConcerned))
        let inNoDanger =
            Set([context.actor.person] + [context.state.respondent].compactMap { $0 })
            .union(context.state.evidence.compactMap(\.provider)).subtracting(concerned)
        let folded = " " + String(text.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " }) + " "
        let byName = concerned.filter { person in
            guard let name = context.employee(person)?.name?.text, name.count > 3 else { return false }
            let plain = String(name.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " })
            return folded.contains(" \(plain) ")
        }
        return byName.union(numbers(in: text)).subtracting(inNoDanger).sorted()
    }

    private static func numbers(in text: String) -> [EmployeeID] {
        text.split { !($0.isLetter || $0.isNumber || $0 == "-") }
            .filter { $0.hasPrefix(EmployeeID.prefix) }.compactMap { try? EmployeeID(parsing: $0) }
    }

    // MARK: Support notes

    /// A note of support that is due.
    struct DueNote: Sendable, Equatable {
        let head: HeadID
        let employee: EmployeeID
        /// When the head was decided.
        let since: Instant
    }

    /// Every note that is due: to the concerned employee of each decided head that was not found against them, unless
    /// one was sent since. Where the customer ended it, only whoever had been told of it gets one.
    static func dueNotes(in context: RuleContext) -> [DueNote] {
        context.state.heads.compactMap { head in
            guard let employee = head.employee, let decided = decided(head, employee, in: context.state),
                !context.state.letters.contains(where: {
                    $0.kind == .supportNote && $0.party == .person(employee) && $0.order > decided.order
                }),
                Telling.countsAsTold(.person(employee), since: decided.at, in: context) == nil
            else { return nil }
            return DueNote(head: head.head, employee: employee, since: decided.at)
        }
    }

    private static func decided(
        _ head: HeadState, _ employee: EmployeeID, in state: ComplaintState
    ) -> (at: Instant, order: Int)? {
        switch head.standing {
        case .open: return nil
        case .found(let finding):
            return finding.outcome.leaning == .established ? nil : (finding.at, head.decidedOrder)
        case .withdrawn(let at, _), .resolvedEarly(let at, _, _):
            let party = Party.person(employee)
            let wasTold =
                head.statements[party] != nil
                || state.summaries.contains { $0.covers(head.head) && $0.sentAt[party] != nil }
            return wasTold ? (at, head.decidedOrder) : nil
        }
    }

    static func closingViolations(in context: RuleContext) -> [Violation] {
        dueNotes(in: context).map { note in
            Violation(
                rule: .r7,
                message:
                    "head \(note.head) was not found against employee \(note.employee), and no note of support went "
                    + "to them.",
                missing: "a note of support to employee \(note.employee)", fix: context.fix.supportNote(note.employee))
        }
    }
}
