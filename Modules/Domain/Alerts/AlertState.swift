/// An alert as its events have made it. Ended ones stay: what was raised for a date is not raised for it again.
package struct AlertState: Sendable, Equatable, Codable {
    package var alert: AlertID
    package var about: AlertSubject
    package var regime: ClockRegime?
    package var clock: ClockKind?
    /// Percent; 100: the date has passed.
    package var share: Int?
    package var due: Instant
    /// Of an assignment, whose it was.
    package var former: EmployeeID?
    /// nil: the head of complaints.
    package var to: EmployeeID?
    package var raisedAt: Instant
    /// nil while it is open.
    package var end: End?

    package struct End: Sendable, Equatable, Codable {
        package var why: AlertEnd
        package var at: Instant
        package var by: PersonID
    }

    package init(_ data: AlertHappening.Raised, at moment: Instant) {
        alert = data.alert
        about = data.about
        regime = data.regime
        clock = data.clock
        share = data.share
        due = data.due
        former = data.former
        to = data.to
        raisedAt = moment
    }

    package var isOpen: Bool { end == nil }

    func speaks(of other: AlertHappening.Raised) -> Bool {
        about == other.about && (about == .assignment || (regime == other.regime && clock == other.clock))
    }
}

extension [AlertState] {
    /// Folds one event of a complaint. Total, and the same for the record and for lists.
    mutating func note(_ event: ComplaintEvent) {
        switch event.body {
        case .alert(.raised(let data)):
            end(.overtaken, event) { $0.speaks(of: data) }
            append(AlertState(data, at: event.at))
        case .alert(.acknowledged(let data)): end(.acknowledged, event) { $0.alert == data.alert }
        case .alert(.ended(let data)): end(data.why, event) { $0.alert == data.alert }
        case .arranged(.assigned(let data)):
            if data.to != nil { end(.done, event) { $0.about == .assignment } }
            // What stands open goes with the work, or to the head of complaints when nobody does it any more.
            for index in indices where self[index].isOpen && self[index].about == .clock && self[index].share != 100 {
                self[index].to = data.to
            }
        case .closed: end(.closed, event) { _ in true }
        default: break
        }
    }

    private mutating func end(_ why: AlertEnd, _ event: ComplaintEvent, where isMeant: (AlertState) -> Bool) {
        for index in indices where self[index].isOpen && isMeant(self[index]) {
            self[index].end = AlertState.End(why: why, at: event.at, by: event.by)
        }
    }
}
