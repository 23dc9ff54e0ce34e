/// What may happen to the plan.
package enum PlanHappening: Sendable, Equatable {
    case capacitySet(CapacitySet)
    case initiativeAdded(InitiativeAdded)
    case initiativeRedated(InitiativeRedated)
    case initiativeMoved(InitiativeMoved)
    case initiativeCompleted(InitiativeCompleted)
    case initiativeDropped(InitiativeDropped)
    case requestCosted(RequestCosted)
    case requestDecided(RequestDecided)
    case timeBooked(TimeBooked)
    /// The share of complaint work passed the alarm.
    case focusAlarmed(FocusCrossing)
    /// It fell back to it or below.
    case focusEased(FocusCrossing)
}

extension PlanHappening: EventBody {
    /// Stable for ever: stored data is read by it.
    package var kind: String {
        switch self {
        case .capacitySet: "plan.capacitySet"
        case .initiativeAdded: "plan.initiativeAdded"
        case .initiativeRedated: "plan.initiativeRedated"
        case .initiativeMoved: "plan.initiativeMoved"
        case .initiativeCompleted: "plan.initiativeCompleted"
        case .initiativeDropped: "plan.initiativeDropped"
        case .requestCosted: "plan.requestCosted"
        case .requestDecided: "plan.requestDecided"
        case .timeBooked: "plan.timeBooked"
        case .focusAlarmed: "plan.focusAlarmed"
        case .focusEased: "plan.focusEased"
        }
    }

    package init?(kind: String, from container: KeyedDecodingContainer<EventKeys>) throws {
        switch kind {
        case "plan.capacitySet": self = .capacitySet(try container.decode(CapacitySet.self, forKey: .data))
        case "plan.initiativeAdded": self = .initiativeAdded(try container.decode(InitiativeAdded.self, forKey: .data))
        case "plan.initiativeRedated":
            self = .initiativeRedated(try container.decode(InitiativeRedated.self, forKey: .data))
        case "plan.initiativeMoved": self = .initiativeMoved(try container.decode(InitiativeMoved.self, forKey: .data))
        case "plan.initiativeCompleted":
            self = .initiativeCompleted(try container.decode(InitiativeCompleted.self, forKey: .data))
        case "plan.initiativeDropped":
            self = .initiativeDropped(try container.decode(InitiativeDropped.self, forKey: .data))
        case "plan.requestCosted": self = .requestCosted(try container.decode(RequestCosted.self, forKey: .data))
        case "plan.requestDecided": self = .requestDecided(try container.decode(RequestDecided.self, forKey: .data))
        case "plan.timeBooked": self = .timeBooked(try container.decode(TimeBooked.self, forKey: .data))
        case "plan.focusAlarmed": self = .focusAlarmed(try container.decode(FocusCrossing.self, forKey: .data))
        case "plan.focusEased": self = .focusEased(try container.decode(FocusCrossing.self, forKey: .data))
        default: return nil
        }
    }

    package func encodeData(into container: inout KeyedEncodingContainer<EventKeys>) throws {
        switch self {
        case .capacitySet(let data): try container.encode(data, forKey: .data)
        case .initiativeAdded(let data): try container.encode(data, forKey: .data)
        case .initiativeRedated(let data): try container.encode(data, forKey: .data)
        case .initiativeMoved(let data): try container.encode(data, forKey: .data)
        case .initiativeCompleted(let data): try container.encode(data, forKey: .data)
        case .initiativeDropped(let data): try container.encode(data, forKey: .data)
        case .requestCosted(let data): try container.encode(data, forKey: .data)
        case .requestDecided(let data): try container.encode(data, forKey: .data)
        case .timeBooked(let data): try container.encode(data, forKey: .data)
        case .focusAlarmed(let data): try container.encode(data, forKey: .data)
        case .focusEased(let data): try container.encode(data, forKey: .data)
        }
    }
}

package typealias PlanEvent = Stamped<PlanHappening>
