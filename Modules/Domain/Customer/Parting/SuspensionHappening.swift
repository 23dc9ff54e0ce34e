/// What happens about a suspension.
package enum SuspensionHappening: Sendable, Equatable {
    case proposed(Proposed)
    case placed(Placed)
    case lifted(Lifted)

    package struct Proposed: Codable, Sendable, Equatable {
        package let reason: PersonalText

        private enum CodingKeys: String, CodingKey { case reason }

        package init(reason: PersonalText) {
            self.reason = reason
        }
    }

    package struct Placed: Codable, Sendable, Equatable {
        package let proposer: PersonID
        package let until: Instant

        private enum CodingKeys: String, CodingKey { case proposer, until }

        package init(proposer: PersonID, until: Instant) {
            self.proposer = proposer
            self.until = until
        }
    }

    package struct Lifted: Codable, Sendable, Equatable {
        package let reason: PersonalText

        private enum CodingKeys: String, CodingKey { case reason }

        package init(reason: PersonalText) {
            self.reason = reason
        }
    }
}

extension SuspensionHappening: EventBody {
    /// Stable for ever: stored data is read by it.
    package var kind: String {
        switch self {
        case .proposed: "customer.suspensionProposed"
        case .placed: "customer.suspended"
        case .lifted: "customer.suspensionLifted"
        }
    }

    package init?(kind: String, from container: KeyedDecodingContainer<EventKeys>) throws {
        switch kind {
        case "customer.suspensionProposed": self = .proposed(try container.decode(Proposed.self, forKey: .data))
        case "customer.suspended": self = .placed(try container.decode(Placed.self, forKey: .data))
        case "customer.suspensionLifted": self = .lifted(try container.decode(Lifted.self, forKey: .data))
        default: return nil
        }
    }

    package func encodeData(into container: inout KeyedEncodingContainer<EventKeys>) throws {
        switch self {
        case .proposed(let data): try container.encode(data, forKey: .data)
        case .placed(let data): try container.encode(data, forKey: .data)
        case .lifted(let data): try container.encode(data, forKey: .data)
        }
    }
}
