/// What statements, hearings and steps change.
extension ComplaintState {
    mutating func apply(_ data: ComplaintHappening.StatementInvited, at moment: Instant) {
        changeStatement(data.head, data.party) {
            $0.invitation = StatementState.Invitation(
                at: moment, due: data.due, offersWriting: data.offersWriting,
                offersRepresentative: data.offersRepresentative)
        }
    }

    mutating func apply(_ data: ComplaintHappening.HearingScheduled, at moment: Instant) {
        hearings.append(
            HearingState(
                hearing: data.hearing, form: data.form, heads: data.heads, invitedAt: moment,
                scheduledFor: data.scheduledFor, invited: data.invited, offersWriting: data.offersWriting,
                offersRepresentative: data.offersRepresentative))
    }

    mutating func apply(_ data: ComplaintHappening.HearingHeld, at moment: Instant) {
        changeHearing(data.hearing) { hearing in
            hearing.heldAt = moment
            hearing.present = data.present
            hearing.heatBefore = data.heatBefore
            hearing.heatAfter = data.heatAfter
            hearing.minutes = data.minutes
        }
    }

    mutating func apply(_ data: ComplaintHappening.StepTaken, at moment: Instant, by person: PersonID) {
        steps.append(StepState(at: moment, by: person, heads: data.heads, text: data.text))
    }

    mutating func changeStatement(_ id: HeadID, _ party: Party, _ change: (inout StatementState) -> Void) {
        changeHead(id) { change(&$0.statements[party, default: StatementState()]) }
    }

    mutating func changeHearing(_ id: HearingID, _ change: (inout HearingState) -> Void) {
        guard let index = hearings.firstIndex(where: { $0.hearing == id }) else { return }
        change(&hearings[index])
    }
}
