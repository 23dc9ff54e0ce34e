/// What happened about a customer's conduct.
package enum ConductHappening: Sendable, Equatable {
    case noted(Noted)
    case confirmed(Confirmed)
    case withdrawn(Withdrawn)

    package struct Noted: Codable, Sendable, Equatable {
        package let incident: IncidentID
        package let conduct: ConductKind
        package let occurredAt: Instant
        package let text: PersonalText

        private enum CodingKeys: String, CodingKey { case incident, conduct, occurredAt, text }

        package init(incident: IncidentID, conduct: ConductKind, occurredAt: Instant, text: PersonalText) {
            self.incident = incident
            self.conduct = conduct
            self.occurredAt = occurredAt
            self.text = text
        }
    }

    package struct Confirmed: Codable, Sendable, Equatable {
        package let incident: IncidentID
        /// As it was noted, so that sums need no other event.
        package let conduct: ConductKind

        private enum CodingKeys: String, CodingKey { case incident, conduct }

        package init(incident: IncidentID, conduct: ConductKind) {
            self.incident = incident
            self.conduct = conduct
        }
    }

    package struct Withdrawn: Codable, Sendable, Equatable {
        package let incident: IncidentID
        package let conduct: ConductKind
        package let wasConfirmed: Bool
        package let reason: PersonalText

        private enum CodingKeys: String, CodingKey { case incident, conduct, wasConfirmed, reason }

        package init(incident: IncidentID, conduct: ConductKind, wasConfirmed: Bool, reason: PersonalText) {
            self.incident = incident
            self.conduct = conduct
            self.wasConfirmed = wasConfirmed
            self.reason = reason
        }
    }
}

extension ConductHappening: EventBody {
    /// Stable for ever: stored data is read by it.
    package var kind: String {
        switch self {
        case .noted: "customer.incidentNoted"
        case .confirmed: "customer.incidentConfirmed"
        case .withdrawn: "customer.incidentWithdrawn"
        }
    }

    package init?(kind: String, from container: KeyedDecodingContainer<EventKeys>) throws {
        switch kind {
        case "customer.incidentNoted": self = .noted(try container.decode(Noted.self, forKey: .data))
        case "customer.incidentConfirmed": self = .confirmed(try container.decode(Confirmed.self, forKey: .data))
        case "customer.incidentWithdrawn": self = .withdrawn(try container.decode(Withdrawn.self, forKey: .data))
        default: return nil
        }
    }

    package func encodeData(into container: inout KeyedEncodingContainer<EventKeys>) throws {
        switch self {
        case .noted(let data): try container.encode(data, forKey: .data)
        case .confirmed(let data): try container.encode(data, forKey: .data)
        case .withdrawn(let data): try container.encode(data, forKey: .data)
        }
    }
}
