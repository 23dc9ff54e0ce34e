/// What may happen to a customer.
package enum CustomerHappening: Sendable, Equatable {
    case registered(Registered)
    case renamed(Renamed)
    case contactChanged(ContactChanged)
    case standingChanged(StandingChanged)
    case termsAccepted(TermsAccepted)
    case consentRecorded(ConsentRecorded)
    case erased(Erased)
    case ledgerEntered(LedgerEntered)
    case ledgerLoaded(LedgerLoaded)
    case feedbackGiven(FeedbackGiven)
    case conduct(ConductHappening)
    case parting(PartingHappening)
    case suspension(SuspensionHappening)
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
        case .consentRecorded: "customer.consentRecorded"
        case .erased: "customer.erased"
        case .ledgerEntered: "customer.ledgerEntered"
        case .ledgerLoaded: "customer.ledgerLoaded"
        case .feedbackGiven: "customer.feedbackGiven"
        case .conduct(let event): event.kind
        case .parting(let event): event.kind
        case .suspension(let event): event.kind
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
        case "customer.consentRecorded":
            self = .consentRecorded(try container.decode(ConsentRecorded.self, forKey: .data))
        case "customer.erased": self = .erased(try container.decode(Erased.self, forKey: .data))
        case "customer.ledgerEntered": self = .ledgerEntered(try container.decode(LedgerEntered.self, forKey: .data))
        case "customer.ledgerLoaded": self = .ledgerLoaded(try container.decode(LedgerLoaded.self, forKey: .data))
        case "customer.feedbackGiven": self = .feedbackGiven(try container.decode(FeedbackGiven.self, forKey: .data))
        default:
            if let event = try ConductHappening(kind: kind, from: container) {
                self = .conduct(event)
            } else if let event = try PartingHappening(kind: kind, from: container) {
                self = .parting(event)
            } else if let event = try SuspensionHappening(kind: kind, from: container) {
                self = .suspension(event)
            } else {
                return nil
            }
        }
    }

    package func encodeData(into container: inout KeyedEncodingContainer<EventKeys>) throws {
        switch self {
        case .registered(let data): try container.encode(data, forKey: .data)
        case .renamed(let data): try container.encode(data, forKey: .data)
        case .contactChanged(let data): try container.encode(data, forKey: .data)
        case .standingChanged(let data): try container.encode(data, forKey: .data)
        case .termsAccepted(let data): try container.encode(data, forKey: .data)
        case .consentRecorded(let data): try container.encode(data, forKey: .data)
        case .erased(let data): try container.encode(data, forKey: .data)
        case .ledgerEntered(let data): try container.encode(data, forKey: .data)
        case .ledgerLoaded(let data): try container.encode(data, forKey: .data)
        case .feedbackGiven(let data): try container.encode(data, forKey: .data)
        case .conduct(let event): try event.encodeData(into: &container)
        case .parting(let event): try event.encodeData(into: &container)
        case .suspension(let event): try event.encodeData(into: &container)
        }
    }
}
