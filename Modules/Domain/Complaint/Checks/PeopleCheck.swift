/// Whether the people a command names are on record and can do what they are named for.
enum PeopleCheck {
    static func violations(of command: ComplaintCommand, in context: RuleContext) -> [Violation] {
        switch command {
        case .file(let data):
            return customer(data.customer, in: context)
                + data.heads.compactMap(\.employee).flatMap { concerned($0, in: context) }
        case .addHead(let data): return data.draft.employee.map { concerned($0, in: context) } ?? []
        case .nameEmployee(let data): return concerned(data.employee, in: context)
        case .addEvidence(let data): return data.provider.map { known($0, "provider", in: context) } ?? []
        case .appointRespondent(let data): return active(data.respondent, "respondent", in: context)
        case .nameOutsideDecider(let data): return outside(data.person, in: context)
        case .waivePresence(let data): return known(data.employee, "employee", in: context)
        case .grantRemedy(let data): return active(data.owner, "owner", in: context)
        case .commitChange(let data): return active(data.owner, "owner", in: context)
        case .assignSafetyReview(let data): return active(data.reviewer, "reviewer", in: context)
        case .arrange(.assign(let employee?)): return ArrangementCheck.assignmentViolations(employee, in: context)
        case .recordScore, .acknowledge, .changeHead, .withdraw, .eraseTexts, .issueSummary, .sendSummary,
            .markSummaryRead, .disputePassage, .answerPassage, .recordAttempt, .declareNoChannel, .confirmNoChannel,
            .recordChannel, .sendLetter, .inviteStatement, .giveStatement, .waiveStatement, .scheduleHearing,
            .holdHearing, .recordStep, .declareConflict, .takeProtectiveMeasure, .proposeEmbargo, .placeEmbargo,
            .liftEmbargo, .reviewSafety, .raiseCare, .reviewCare, .find, .resolveEarly, .fulfilRemedy, .reviewDue,
            .close, .reopen, .escalate, .keepTime, .arrange:
            return []
        }
    }

    private static func customer(_ id: CustomerID?, in context: RuleContext) -> [Violation] {
        guard let id else { return [] }
        let record = context.facts.customers[id]?.value
        if record?.isRegistered == true, record?.isErased == false { return [] }
        let isErased = record?.isErased == true
        return [
            Violation(
                rule: .input, nature: .notFound, field: "customer",
                message: isErased ? "customer \(id) was erased." : "there is no customer \(id).",
                missing: "a customer on record",
                fix: isErased ? CommandLineFix.customerAdd : CommandLineFix.customerList)
        ]
    }

    private static func known(_ id: EmployeeID, _ field: String, in context: RuleContext) -> [Violation] {
        guard context.employee(id) == nil else { return [] }
        return [
            Violation(
                rule: .input, nature: .notFound, field: field, message: "there is no employee \(id).",
                missing: "a person on record", fix: CommandLineFix.employeeList)
        ]
    }

    /// Whoever left may still be concerned; an outside person may not.
    private static func concerned(_ id: EmployeeID, in context: RuleContext) -> [Violation] {
        guard let record = context.employee(id) else { return known(id, "employee", in: context) }
        guard record.isOutside else { return [] }
        return [
            InputCheck.violation(
                "employee", "\(id) is an outside person, not an employee.", missing: "an employee of the firm",
                fix: CommandLineFix.employeeList)
        ]
    }

    private static func active(_ id: EmployeeID, _ field: String, in context: RuleContext) -> [Violation] {
        guard let record = context.employee(id) else { return known(id, field, in: context) }
        guard record.hasLeft else { return [] }
        return [
            InputCheck.violation(
                field, "\(id) has left the firm.", missing: "somebody who is still there",
                fix: CommandLineFix.employeeList)
        ]
    }

    private static func outside(_ id: EmployeeID, in context: RuleContext) -> [Violation] {
        guard let record = context.employee(id) else { return known(id, "person", in: context) }
        guard !record.isOutside else { return [] }
        return [
            InputCheck.violation(
                "person", "\(id) belongs to the firm and is no outside person.", missing: "an outside person on record",
                fix: CommandLineFix.employeeAddOutside)
        ]
    }
}
