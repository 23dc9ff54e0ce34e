/// An incident of conduct on a customer's record.
package struct IncidentState: Sendable, Equatable {
    package var incident: IncidentID
    package var conduct: ConductKind
    package var occurredAt: Instant
    package var text: PersonalText
    package var notedBy: PersonID
    package var notedAt: Instant
    package var confirmedBy: PersonID?
    package var confirmedAt: Instant?
    package var withdrawnAt: Instant?

    /// Two persons say so, and nobody has taken it back.
    package var isConfirmed: Bool { confirmedBy != nil && withdrawnAt == nil }
    /// Fit and a parting may read it.
    package var speaksOfFit: Bool { isConfirmed && conduct.speaksOfFit }
}

extension CustomerState {
    package func incident(_ id: IncidentID) -> IncidentState? { incidents.first { $0.incident == id } }

    mutating func apply(_ event: ConductHappening, at moment: Instant, by person: PersonID) {
        ledger.apply(event)
        switch event {
        case .noted(let data):
            incidents.append(
                IncidentState(
                    incident: data.incident, conduct: data.conduct, occurredAt: data.occurredAt, text: data.text,
                    notedBy: person, notedAt: moment))
        case .confirmed(let data):
            change(data.incident) {
                $0.confirmedBy = person
                $0.confirmedAt = moment
            }
        case .withdrawn(let data): change(data.incident) { $0.withdrawnAt = moment }
        }
    }

    private mutating func change(_ id: IncidentID, _ change: (inout IncidentState) -> Void) {
        guard let index = incidents.firstIndex(where: { $0.incident == id }) else { return }
        change(&incidents[index])
    }
}
