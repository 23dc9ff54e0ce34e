/// Any event of any stream, as the journal keeps it.
package enum DomainEvent: Sendable, Equatable {
    case complaint(ComplaintEvent)
    case customer(CustomerEvent)
    case employee(EmployeeEvent)
    case access(AccessEvent)
    case terms(TermsEvent)
    case policy(PolicyEvent)
    case plan(PlanEvent)
    case charter(CharterEvent)
    case theme(ThemeEvent)
    case outcomes(OutcomesEvent)
    case trend(TrendEvent)
    case voice(VoiceEvent)
    case lossReview(LossReviewEvent)
    case frontline(FrontlineEvent)

    /// The stable name stored data is read by, such as `complaint.filed`.
    package var kind: String {
        switch self {
        case .complaint(let event): event.kind
        case .customer(let event): event.kind
        case .employee(let event): event.kind
        case .access(let event): event.kind
        case .terms(let event): event.kind
        case .policy(let event): event.kind
        case .plan(let event): event.kind
        case .charter(let event): event.kind
        case .theme(let event): event.kind
        case .outcomes(let event): event.kind
        case .trend(let event): event.kind
        case .voice(let event): event.kind
        case .lossReview(let event): event.kind
        case .frontline(let event): event.kind
        }
    }

    package var at: Instant {
        switch self {
        case .complaint(let event): event.at
        case .customer(let event): event.at
        case .employee(let event): event.at
        case .access(let event): event.at
        case .terms(let event): event.at
        case .policy(let event): event.at
        case .plan(let event): event.at
        case .charter(let event): event.at
        case .theme(let event): event.at
        case .outcomes(let event): event.at
        case .trend(let event): event.at
        case .voice(let event): event.at
        case .lossReview(let event): event.at
        case .frontline(let event): event.at
        }
    }

    package var by: PersonID {
        switch self {
        case .complaint(let event): event.by
        case .customer(let event): event.by
        case .employee(let event): event.by
        case .access(let event): event.by
        case .terms(let event): event.by
        case .policy(let event): event.by
        case .plan(let event): event.by
        case .charter(let event): event.by
        case .theme(let event): event.by
        case .outcomes(let event): event.by
        case .trend(let event): event.by
        case .voice(let event): event.by
        case .lossReview(let event): event.by
        case .frontline(let event): event.by
        }
    }
}

extension DomainEvent: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: EventKeys.self)
        let kind = try container.decode(String.self, forKey: .kind)
        switch kind.prefix(while: { $0 != "." }) {
        case "complaint": self = .complaint(try ComplaintEvent(from: decoder))
        case "customer": self = .customer(try CustomerEvent(from: decoder))
        case "employee": self = .employee(try EmployeeEvent(from: decoder))
        case "access": self = .access(try AccessEvent(from: decoder))
        case "terms": self = .terms(try TermsEvent(from: decoder))
        case "policy": self = .policy(try PolicyEvent(from: decoder))
        case "plan": self = .plan(try PlanEvent(from: decoder))
        case "charter": self = .charter(try CharterEvent(from: decoder))
        case "theme": self = .theme(try ThemeEvent(from: decoder))
        case "outcomes": self = .outcomes(try OutcomesEvent(from: decoder))
        case "trend": self = .trend(try TrendEvent(from: decoder))
        case "voice": self = .voice(try VoiceEvent(from: decoder))
        case "lossReview": self = .lossReview(try LossReviewEvent(from: decoder))
        case "frontline": self = .frontline(try FrontlineEvent(from: decoder))
        default:
            throw DecodingError.dataCorruptedError(
                forKey: .kind, in: container, debugDescription: "no event is stored under '\(kind)'")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        switch self {
        case .complaint(let event): try event.encode(to: encoder)
        case .customer(let event): try event.encode(to: encoder)
        case .employee(let event): try event.encode(to: encoder)
        case .access(let event): try event.encode(to: encoder)
        case .terms(let event): try event.encode(to: encoder)
        case .policy(let event): try event.encode(to: encoder)
        case .plan(let event): try event.encode(to: encoder)
        case .charter(let event): try event.encode(to: encoder)
        case .theme(let event): try event.encode(to: encoder)
        case .outcomes(let event): try event.encode(to: encoder)
        case .trend(let event): try event.encode(to: encoder)
        case .voice(let event): try event.encode(to: encoder)
        case .lossReview(let event): try event.encode(to: encoder)
        case .frontline(let event): try event.encode(to: encoder)
        }
    }
}
