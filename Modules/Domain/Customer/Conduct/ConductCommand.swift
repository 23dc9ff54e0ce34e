/// What may be asked about a customer's conduct. Named are acts, never a kind of person.
package enum ConductCommand: Sendable, Equatable {
    case note(Note)
    case confirm(Confirm)
    case withdraw(Withdraw)

    /// Note an incident. It counts once another person has confirmed it.
    package struct Note: Sendable, Equatable {
        package let conduct: ConductKind
        package let text: String
        /// nil: now.
        package let occurredAt: Instant?

        package init(conduct: ConductKind, text: String, occurredAt: Instant? = nil) {
            self.conduct = conduct
            self.text = text
            self.occurredAt = occurredAt
        }
    }

    /// Confirm it as a second person, whom no complaint of the customer concerns.
    package struct Confirm: Sendable, Equatable {
        package let incident: IncidentID

        package init(incident: IncidentID) {
            self.incident = incident
        }
    }

    /// Take it back: it was not so.
    package struct Withdraw: Sendable, Equatable {
        package let incident: IncidentID
        package let reason: String

        package init(incident: IncidentID, reason: String) {
            self.incident = incident
            self.reason = reason
        }
    }
}
