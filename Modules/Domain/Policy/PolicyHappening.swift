/// What may happen to the policies of a house.
package enum PolicyHappening: Sendable, Equatable {
    case activated(Activated)

    /// A policy was put in force for what is received from then on. Who and when stand on the event.
    package struct Activated: Codable, Sendable, Equatable {
        package let version: String
        /// The whole file, as it was given.
        package let text: String

        private enum CodingKeys: String, CodingKey { case version, text }

        package init(version: String, text: String) {
            self.version = version
            self.text = text
        }
    }
}

extension PolicyHappening: EventBody {
    /// Stable for ever: stored data is read by it.
    package var kind: String {
        switch self {
        case .activated: "policy.activated"
        }
    }

    package init?(kind: String, from container: KeyedDecodingContainer<EventKeys>) throws {
        switch kind {
        case "policy.activated": self = .activated(try container.decode(Activated.self, forKey: .data))
        default: return nil
        }
    }

    package func encodeData(into container: inout KeyedEncodingContainer<EventKeys>) throws {
        switch self {
        case .activated(let data): try container.encode(data, forKey: .data)
        }
    }
}

package typealias PolicyEvent = Stamped<PolicyHappening>
