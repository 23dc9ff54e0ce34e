/// What may happen to a customer.
package enum CustomerHappening: Sendable, Equatable {
    case registered(Registered)
    case renamed(Renamed)
    case contactChanged(ContactChanged)
    case standingChanged(StandingChanged)
    case termsAccepted(TermsAccepted)
    case erased(Erased)
}

extension CustomerHappening: EventBody {
    /// Stable for ever: stored data is read by it.
    package var kind: String {
        switch self {
        case .registered: "customer.registered"
        case .renamed: "customer.renamed"
        case .contactChanged: "customer.contactChanged"
        case .standingChanged: "customer.standingChanged"
        case .termsAccepted: "customer.termsAccepted"
        case .erased: "customer.erased"
        }
    }

    package init?(kind: String, from container: KeyedDecodingContainer<EventKeys>) throws {
        switch kind {
        case "customer.registered": self = .registered(try container.decode(Registered.self, forKey: .data))
        case "customer.renamed": self = .renamed(try container.decode(Renamed.self, forKey: .data))
        case "customer.contactChanged": self = .contactChanged(try container.decode(ContactChanged.self, forKey: .data))
        case "customer.standingChanged":
            self = .standingChanged(try container.decode(StandingChanged.self, forKey: .data))
        case "customer.termsAccepted": self = .termsAccepted(try container.decode(TermsAccepted.self, forKey: .data))
        case "customer.erased": self = .erased(try container.decode(Erased.self, forKey: .data))
        default: return nil
        }
    }

    package func encodeData(into container: inout KeyedEncodingContainer<EventKeys>) throws {
        switch self {
        case .registered(let data): try container.encode(data, forKey: .data)
        case .renamed(let data): try container.encode(data, forKey: .data)
        case .contactChanged(let data): try container.encode(data, forKey: .data)
        case .standingChanged(let data): try container.encode(data, forKey: .data)
        case .termsAccepted(let data): try container.encode(data, forKey: .data)
        case .erased(let data): try container.encode(data, forKey: .data)
        }
    }
}
