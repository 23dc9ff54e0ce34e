extension ComplaintState {
    /// What declarations, measures and embargoes change. Other events leave the state as it is.
    mutating func applyProtection(_ event: ComplaintEvent) {
        switch event.body {
        case .conflictDeclared(let data):
            // A tie once declared stays: it does not go away by being denied later.
            let tie = data.tie ?? conflicts[data.person]?.tie
            conflicts[data.person] = ConflictState(tie: tie, at: event.at, order: eventCount)
        case .outsideDeciderNamed(let data):
            outsideDeciders[data.person] = OutsideDeciderState(
                tie: data.tie, reason: data.reason, namedBy: event.by, at: event.at, order: eventCount)
        case .protectiveMeasureTaken(let data):
            measures.append(
                MeasureState(at: event.at, by: event.by, measure: data.measure, text: data.text, heads: data.heads))
        case .embargoProposed(let data):
            embargo.proposal = EmbargoState.Proposal(ground: data.ground, text: data.text, by: event.by, at: event.at)
        case .embargoPlaced(let data):
            embargo.proposal = nil
            embargo.placed = EmbargoState.Placed(
                ground: data.ground, proposer: data.proposer, by: event.by, until: data.until)
        case .embargoLifted:
            embargo = EmbargoState()
        default: break
        }
    }
}
