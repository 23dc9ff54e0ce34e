extension Happenings {
    static func hearing(_ command: ComplaintCommand, in context: RuleContext) -> [ComplaintHappening] {
        let state = context.state
        switch command {
        case .inviteStatement(let data): return inviting(data, in: context)
        case .giveStatement(let data):
            guard let party = party(data.side, of: data.head, in: context) else { return [] }
            let text = PersonalText(data.text, of: state.subject(of: party))
            return [.statementGiven(.init(head: data.head, party: party, text: text))]
        case .waiveStatement(let data):
            guard let party = party(data.side, of: data.head, in: context) else { return [] }
            let text = PersonalText(data.text, of: state.subject(of: party))
            return [.statementWaived(.init(head: data.head, party: party, text: text))]
        case .scheduleHearing(let data):
            return [
                .hearingScheduled(
                    .init(
                        hearing: HearingID(Int64(state.hearings.count + 1)), form: data.form, heads: data.heads,
                        scheduledFor: data.scheduledFor, invited: data.invited, offersWriting: data.offersWriting,
                        offersRepresentative: data.offersRepresentative))
            ]
        case .waivePresence(let data):
            let text = PersonalText(data.text, of: .employee(data.employee))
            return [.presenceWaived(.init(hearing: data.hearing, employee: data.employee, text: text))]
        case .holdHearing(let data):
            let subject = state.subject(of: state.hearing(data.hearing)?.heads ?? [])
            return [
                .hearingHeld(
                    .init(
                        hearing: data.hearing, present: data.present, heatBefore: data.heatBefore,
                        heatAfter: data.heatAfter, minutes: data.minutes.map { PersonalText($0, of: subject) }))
            ]
        case .recordStep(let data):
            return [
                .stepTaken(.init(heads: data.heads, text: PersonalText(data.text, of: state.subject(of: data.heads))))
            ]
        default: return []
        }
    }

    private static func inviting(
        _ data: ComplaintCommand.InviteStatement, in context: RuleContext
    ) -> [ComplaintHappening] {
        guard let party = party(data.side, of: data.head, in: context) else { return [] }
        let earliest = context.calendar.deadline(
            context.policy.figures.statementBusinessDays, businessDaysAfter: context.at)
        return [
            .statementInvited(
                .init(
                    head: data.head, party: party, due: data.due ?? earliest, offersWriting: data.offersWriting,
                    offersRepresentative: data.offersRepresentative))
        ]
    }
}
