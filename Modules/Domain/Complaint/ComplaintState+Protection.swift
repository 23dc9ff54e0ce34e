/// What declarations, measures and embargoes change.
extension ComplaintState {
    /// A tie once declared stays: it does not go away by being denied later.
    mutating func apply(_ data: ComplaintHappening.ConflictDeclared, at moment: Instant) {
        let tie = data.tie ?? conflicts[data.person]?.tie
        conflicts[data.person] = ConflictState(tie: tie, at: moment, order: eventCount)
    }

    mutating func apply(_ data: ComplaintHappening.OutsideDeciderNamed, at moment: Instant, by person: PersonID) {
        outsideDeciders[data.person] = OutsideDeciderState(
            tie: data.tie, reason: data.reason, namedBy: person, at: moment, order: eventCount)
    }

    mutating func apply(_ data: ComplaintHappening.ProtectiveMeasureTaken, at moment: Instant, by person: PersonID) {
        measures.append(
            MeasureState(at: moment, by: person, measure: data.measure, text: data.text, heads: data.heads))
    }

    mutating func apply(_ data: ComplaintHappening.EmbargoProposed, at moment: Instant, by person: PersonID) {
        embargo.proposal = EmbargoState.Proposal(ground: data.ground, text: data.text, by: person, at: moment)
    }

    mutating func apply(_ data: ComplaintHappening.EmbargoPlaced, by person: PersonID) {
        embargo.proposal = nil
        embargo.placed = EmbargoState.Placed(
            ground: data.ground, proposer: data.proposer, by: person, until: data.until)
    }
}
