/// R3, never behind their back: no hearing, meeting or group message about a concerned employee without that employee,
/// unless they waived it in writing, or were invited with the notice of R4 and offered writing or a representative.
enum R3NotBehindTheirBack {
    private static func concerned(by heads: [HeadID], in context: RuleContext) -> [EmployeeID] {
        heads.compactMap { context.state.head($0)?.employee }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    static func schedulingViolations(
        _ data: ComplaintCommand.ScheduleHearing, in context: RuleContext
    ) -> [Violation] {
        let all = concerned(by: data.heads, in: context)
        return all.filter { !data.invited.contains(.person($0)) }.map { employee in
            Violation(
                rule: .r3, field: "invited", message: "employee \(employee) is spoken about and not invited.",
                missing: "an invitation to employee \(employee)",
                fix: context.fix.hearSchedule(data.heads, inviting: data.invited + all.map { .person($0) }))
        }
    }

    static func holdingViolations(
        _ data: ComplaintCommand.HoldHearing, in context: RuleContext
    ) -> [Violation] {
        guard let hearing = context.state.hearing(data.hearing) else { return [] }
        return concerned(by: hearing.heads, in: context).compactMap { employee in
            guard !data.present.contains(.person(employee)), hearing.presenceWaivers[employee] == nil,
                let problem = absenceProblem(employee, hearing, in: context)
            else { return nil }
            return Violation(
                rule: .r3, field: "present",
                message: "employee \(employee) was not there, did not waive it in writing, and \(problem).",
                missing: "the presence, the written waiver or a due invitation of employee \(employee)",
                fix: problem == notInvited
                    ? context.fix.hearSchedule(hearing.heads, inviting: hearing.invited + [.person(employee)])
                    : context.fix.hearWaive(hearing.hearing, employee))
        }
    }

    private static let notInvited = "was not invited"

    /// Why an absence cannot be excused by the invitation; nil when it can.
    private static func absenceProblem(
        _ employee: EmployeeID, _ hearing: HearingState, in context: RuleContext
    ) -> String? {
        guard hearing.invited.contains(.person(employee)) else { return notInvited }
        guard hearing.offersWriting || hearing.offersRepresentative else {
            return "was offered neither writing nor a representative"
        }
        let notice = context.policy.figures.statementBusinessDays
        let given = context.calendar.businessDayCount(
            after: context.calendar.date(of: hearing.invitedAt),
            through: context.calendar.date(of: hearing.scheduledFor))
        guard given >= notice else { return "had \(given) of \(notice) business days of notice" }
        guard context.today >= context.calendar.date(of: hearing.scheduledFor) else {
            return "the hearing was held before its day"
        }
        return nil
    }
}
