extension ComplaintState {
    /// What statements, hearings and steps change. Other events leave the state as it is.
    mutating func applyHearing(_ event: ComplaintEvent) {
        switch event.body {
        case .statementInvited(let data):
            changeStatement(data.head, data.party) {
                $0.invitation = StatementState.Invitation(
                    at: event.at, due: data.due, offersWriting: data.offersWriting,
                    offersRepresentative: data.offersRepresentative)
            }
        case .statementGiven(let data): changeStatement(data.head, data.party) { $0.given = data.text }
        case .statementWaived(let data): changeStatement(data.head, data.party) { $0.waiver = data.text }
        case .statementsVoided(let data): changeHead(data.head) { $0.statements = [:] }
        case .hearingScheduled(let data):
            hearings.append(
                HearingState(
                    hearing: data.hearing, form: data.form, heads: data.heads, invitedAt: event.at,
                    scheduledFor: data.scheduledFor, invited: data.invited, offersWriting: data.offersWriting,
                    offersRepresentative: data.offersRepresentative))
        case .presenceWaived(let data):
            changeHearing(data.hearing) { $0.presenceWaivers[data.employee] = data.text }
        case .hearingHeld(let data):
            changeHearing(data.hearing) { hearing in
                hearing.heldAt = event.at
                hearing.present = data.present
                hearing.heatBefore = data.heatBefore
                hearing.heatAfter = data.heatAfter
                hearing.minutes = data.minutes
            }
        case .stepTaken(let data):
            steps.append(StepState(at: event.at, by: event.by, heads: data.heads, text: data.text))
        default: break
        }
    }

    private mutating func changeStatement(_ id: HeadID, _ party: Party, _ change: (inout StatementState) -> Void) {
        changeHead(id) { change(&$0.statements[party, default: StatementState()]) }
    }

    private mutating func changeHearing(_ id: HearingID, _ change: (inout HearingState) -> Void) {
        guard let index = hearings.firstIndex(where: { $0.hearing == id }) else { return }
        change(&hearings[index])
    }
}
