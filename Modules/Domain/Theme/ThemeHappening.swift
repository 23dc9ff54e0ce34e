/// What may happen to the register of themes.
package enum ThemeHappening: Sendable, Equatable {
    case opened(Opened)
    case revised(Revised)
    case gathered(Gathered)
    case entered(Entered)
    case left(Left)
    case exposed(Exposed)
    case merged(Merged)
    case endingProposed(EndingProposed)
    case closed(Closed)
    case reopened(Reopened)
    case changeProposed(ChangeProposed)
    case changeCommitted(ChangeCommitted)
    case changeShipped(ChangeShipped)
    case changeWithdrawn(ChangeWithdrawn)
    case changeAnnounced(ChangeAnnounced)
    case receiptRecorded(ReceiptRecorded)
    case decisionRecorded(DecisionRecorded)
}

extension ThemeHappening: EventBody {
    /// Stable for ever: stored data is read by it.
    package var kind: String {
        switch self {
        case .opened: "theme.opened"
        case .revised: "theme.revised"
        case .gathered: "theme.gathered"
        case .entered: "theme.entered"
        case .left: "theme.left"
        case .exposed: "theme.exposed"
        case .merged: "theme.merged"
        case .endingProposed: "theme.endingProposed"
        case .closed: "theme.closed"
        case .reopened: "theme.reopened"
        case .changeProposed: "theme.changeProposed"
        case .changeCommitted: "theme.changeCommitted"
        case .changeShipped: "theme.changeShipped"
        case .changeWithdrawn: "theme.changeWithdrawn"
        case .changeAnnounced: "theme.changeAnnounced"
        case .receiptRecorded: "theme.receiptRecorded"
        case .decisionRecorded: "theme.decisionRecorded"
        }
    }

    package init?(kind: String, from container: KeyedDecodingContainer<EventKeys>) throws {
        switch kind {
        case "theme.opened": self = .opened(try container.decode(Opened.self, forKey: .data))
        case "theme.revised": self = .revised(try container.decode(Revised.self, forKey: .data))
        case "theme.gathered": self = .gathered(try container.decode(Gathered.self, forKey: .data))
        case "theme.entered": self = .entered(try container.decode(Entered.self, forKey: .data))
        case "theme.left": self = .left(try container.decode(Left.self, forKey: .data))
        case "theme.exposed": self = .exposed(try container.decode(Exposed.self, forKey: .data))
        case "theme.merged": self = .merged(try container.decode(Merged.self, forKey: .data))
        case "theme.endingProposed": self = .endingProposed(try container.decode(EndingProposed.self, forKey: .data))
        case "theme.closed": self = .closed(try container.decode(Closed.self, forKey: .data))
        case "theme.reopened": self = .reopened(try container.decode(Reopened.self, forKey: .data))
        case "theme.changeProposed": self = .changeProposed(try container.decode(ChangeProposed.self, forKey: .data))
        case "theme.changeCommitted": self = .changeCommitted(try container.decode(ChangeCommitted.self, forKey: .data))
        case "theme.changeShipped": self = .changeShipped(try container.decode(ChangeShipped.self, forKey: .data))
        case "theme.changeWithdrawn": self = .changeWithdrawn(try container.decode(ChangeWithdrawn.self, forKey: .data))
        case "theme.changeAnnounced": self = .changeAnnounced(try container.decode(ChangeAnnounced.self, forKey: .data))
        case "theme.receiptRecorded": self = .receiptRecorded(try container.decode(ReceiptRecorded.self, forKey: .data))
        case "theme.decisionRecorded":
            self = .decisionRecorded(try container.decode(DecisionRecorded.self, forKey: .data))
        default: return nil
        }
    }

    package func encodeData(into container: inout KeyedEncodingContainer<EventKeys>) throws {
        switch self {
        case .opened(let data): try container.encode(data, forKey: .data)
        case .revised(let data): try container.encode(data, forKey: .data)
        case .gathered(let data): try container.encode(data, forKey: .data)
        case .entered(let data): try container.encode(data, forKey: .data)
        case .left(let data): try container.encode(data, forKey: .data)
        case .exposed(let data): try container.encode(data, forKey: .data)
        case .merged(let data): try container.encode(data, forKey: .data)
        case .endingProposed(let data): try container.encode(data, forKey: .data)
        case .closed(let data): try container.encode(data, forKey: .data)
        case .reopened(let data): try container.encode(data, forKey: .data)
        case .changeProposed(let data): try container.encode(data, forKey: .data)
        case .changeCommitted(let data): try container.encode(data, forKey: .data)
        case .changeShipped(let data): try container.encode(data, forKey: .data)
        case .changeWithdrawn(let data): try container.encode(data, forKey: .data)
        case .changeAnnounced(let data): try container.encode(data, forKey: .data)
        case .receiptRecorded(let data): try container.encode(data, forKey: .data)
        case .decisionRecorded(let data): try container.encode(data, forKey: .data)
        }
    }
}

package typealias ThemeEvent = Stamped<ThemeHappening>
