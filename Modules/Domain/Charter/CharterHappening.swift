/// What may happen to the charter and the standards. Days are kept as `2026-11-30`.
package enum CharterHappening: Sendable, Equatable {
    case published(Published)
    case standardPublished(StandardPublished)
    case standardEnded(StandardEnded)
    case pulseRecorded(PulseRecorded)

    /// A version of the charter.
    package struct Published: Codable, Sendable, Equatable {
        package let version: Int
        package let text: String
        package let inForce: String

        private enum CodingKeys: String, CodingKey { case version, text, inForce }

        package init(version: Int, text: String, inForce: String) {
            self.version = version
            self.text = text
            self.inForce = inForce
        }
    }

    /// A version of a standard.
    package struct StandardPublished: Codable, Sendable, Equatable {
        package let standard: StandardID
        package let version: Int
        package let text: String
        package let inForce: String

        private enum CodingKeys: String, CodingKey { case standard, version, text, inForce }

        package init(standard: StandardID, version: Int, text: String, inForce: String) {
            self.standard = standard
            self.version = version
            self.text = text
            self.inForce = inForce
        }
    }

    /// A standard has a last day.
    package struct StandardEnded: Codable, Sendable, Equatable {
        package let standard: StandardID
        package let lastDay: String

        private enum CodingKeys: String, CodingKey { case standard, lastDay }

        package init(standard: StandardID, lastDay: String) {
            self.standard = standard
            self.lastDay = lastDay
        }
    }

    /// People of a team said what they think the house does for customers.
    package struct PulseRecorded: Codable, Sendable, Equatable {
        package struct Answer: Codable, Sendable, Equatable {
            package let text: PersonalText
            package let agrees: Bool

            private enum CodingKeys: String, CodingKey { case text, agrees }

            package init(text: PersonalText, agrees: Bool) {
                self.text = text
                self.agrees = agrees
            }
        }

        package let team: String
        package let on: String
        /// The version of the charter they were held against.
        package let charter: Int
        /// In order of their words, so that their order tells nothing of who spoke when.
        package let answers: [Answer]

        private enum CodingKeys: String, CodingKey { case team, on, charter, answers }

        package init(team: String, on: String, charter: Int, answers: [Answer]) {
            self.team = team
            self.on = on
            self.charter = charter
            self.answers = answers
        }
    }
}

extension CharterHappening: EventBody {
    /// Stable for ever: stored data is read by it.
    package var kind: String {
        switch self {
        case .published: "charter.published"
        case .standardPublished: "charter.standardPublished"
        case .standardEnded: "charter.standardEnded"
        case .pulseRecorded: "charter.pulseRecorded"
        }
    }

    package init?(kind: String, from container: KeyedDecodingContainer<EventKeys>) throws {
        switch kind {
        case "charter.published": self = .published(try container.decode(Published.self, forKey: .data))
        case "charter.standardPublished":
            self = .standardPublished(try container.decode(StandardPublished.self, forKey: .data))
        case "charter.standardEnded": self = .standardEnded(try container.decode(StandardEnded.self, forKey: .data))
        case "charter.pulseRecorded": self = .pulseRecorded(try container.decode(PulseRecorded.self, forKey: .data))
        default: return nil
        }
    }

    package func encodeData(into container: inout KeyedEncodingContainer<EventKeys>) throws {
        switch self {
        case .published(let data): try container.encode(data, forKey: .data)
        case .standardPublished(let data): try container.encode(data, forKey: .data)
        case .standardEnded(let data): try container.encode(data, forKey: .data)
        case .pulseRecorded(let data): try container.encode(data, forKey: .data)
        }
    }
}

package typealias CharterEvent = Stamped<CharterHappening>
