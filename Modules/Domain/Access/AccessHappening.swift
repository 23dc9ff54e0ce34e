/// What may happen to access.
package enum AccessHappening: Sendable, Equatable {
    case tokenIssued(TokenIssued)
    case tokenRevoked(TokenRevoked)
}

extension AccessHappening: EventBody {
    /// Stable for ever: stored data is read by it.
    package var kind: String {
        switch self {
        case .tokenIssued: "access.tokenIssued"
        case .tokenRevoked: "access.tokenRevoked"
        }
    }

    package init?(kind: String, from container: KeyedDecodingContainer<EventKeys>) throws {
        switch kind {
        case "access.tokenIssued": self = .tokenIssued(try container.decode(TokenIssued.self, forKey: .data))
        case "access.tokenRevoked": self = .tokenRevoked(try container.decode(TokenRevoked.self, forKey: .data))
        default: return nil
        }
    }

    package func encodeData(into container: inout KeyedEncodingContainer<EventKeys>) throws {
        switch self {
        case .tokenIssued(let data): try container.encode(data, forKey: .data)
        case .tokenRevoked(let data): try container.encode(data, forKey: .data)
        }
    }
}
