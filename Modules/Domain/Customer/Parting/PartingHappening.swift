/// What happens on the way to a parting.
package enum PartingHappening: Sendable, Equatable {
    case proposed(Proposed)
    case confirmed(Confirmed)
    case held(Held)
    case hearingOffered(HearingOffered)
    case hearingRecorded(HearingRecorded)
    case handOverSent(HandOverSent)
    case parted(Parted)
    case withdrawn(Withdrawn)

    package struct Proposed: Codable, Sendable, Equatable {
        package let parting: PartingKind
        package let reason: PersonalText
        package let evidence: [PersonalText]
        package let incidents: [IncidentID]
        /// The end of its last day.
        package let endsOn: Instant
        /// The version of the policy the parting runs under.
        package let policy: String

        private enum CodingKeys: String, CodingKey { case parting, reason, evidence, incidents, endsOn, policy }

        package init(
            parting: PartingKind, reason: PersonalText, evidence: [PersonalText], incidents: [IncidentID],
            endsOn: Instant, policy: String
        ) {
            self.parting = parting
            self.reason = reason
            self.evidence = evidence
            self.incidents = incidents
            self.endsOn = endsOn
            self.policy = policy
        }
    }

    package struct Confirmed: Codable, Sendable, Equatable {
        /// The first person.
        package let proposer: PersonID

        private enum CodingKeys: String, CodingKey { case proposer }

        package init(proposer: PersonID) {
            self.proposer = proposer
        }
    }

    /// A complaint arrived: confirmation and letter are void.
    package struct Held: Codable, Sendable, Equatable {
        package let complaint: ComplaintID

        private enum CodingKeys: String, CodingKey { case complaint }

        package init(complaint: ComplaintID) {
            self.complaint = complaint
        }
    }

    package struct HearingOffered: Codable, Sendable, Equatable {
        /// The end of the day it is offered for.
        package let on: Instant

        private enum CodingKeys: String, CodingKey { case on }

        package init(on: Instant) {
            self.on = on
        }
    }

    package struct HearingRecorded: Codable, Sendable, Equatable {
        package let outcome: LastHearingOutcome
        package let text: PersonalText

        private enum CodingKeys: String, CodingKey { case outcome, text }

        package init(outcome: LastHearingOutcome, text: PersonalText) {
            self.outcome = outcome
            self.text = text
        }
    }

    package struct HandOverSent: Codable, Sendable, Equatable {
        package let letter: PersonalText
        package let language: String
        /// Texts of the customer's: whom somebody is sent to may say who they are.
        package let providers: [PersonalText]
        /// The end of the last day.
        package let endsOn: Instant

        private enum CodingKeys: String, CodingKey { case letter, language, providers, endsOn }

        package init(letter: PersonalText, language: String, providers: [PersonalText], endsOn: Instant) {
            self.letter = letter
            self.language = language
            self.providers = providers
            self.endsOn = endsOn
        }
    }

    package struct Parted: Codable, Sendable, Equatable {
        package let parting: PartingKind

        private enum CodingKeys: String, CodingKey { case parting }

        package init(parting: PartingKind) {
            self.parting = parting
        }
    }

    package struct Withdrawn: Codable, Sendable, Equatable {
        package let reason: PersonalText

        private enum CodingKeys: String, CodingKey { case reason }

        package init(reason: PersonalText) {
            self.reason = reason
        }
    }
}

extension PartingHappening: EventBody {
    /// Stable for ever: stored data is read by it.
    package var kind: String {
        switch self {
        case .proposed: "customer.partingProposed"
        case .confirmed: "customer.partingConfirmed"
        case .held: "customer.partingHeld"
        case .hearingOffered: "customer.lastHearingOffered"
        case .hearingRecorded: "customer.lastHearingRecorded"
        case .handOverSent: "customer.handOverSent"
        case .parted: "customer.parted"
        case .withdrawn: "customer.partingWithdrawn"
        }
    }

    package init?(kind: String, from container: KeyedDecodingContainer<EventKeys>) throws {
        switch kind {
        case "customer.partingProposed": self = .proposed(try container.decode(Proposed.self, forKey: .data))
        case "customer.partingConfirmed": self = .confirmed(try container.decode(Confirmed.self, forKey: .data))
        case "customer.partingHeld": self = .held(try container.decode(Held.self, forKey: .data))
        case "customer.lastHearingOffered":
            self = .hearingOffered(try container.decode(HearingOffered.self, forKey: .data))
        case "customer.lastHearingRecorded":
            self = .hearingRecorded(try container.decode(HearingRecorded.self, forKey: .data))
        case "customer.handOverSent": self = .handOverSent(try container.decode(HandOverSent.self, forKey: .data))
        case "customer.parted": self = .parted(try container.decode(Parted.self, forKey: .data))
        case "customer.partingWithdrawn": self = .withdrawn(try container.decode(Withdrawn.self, forKey: .data))
        default: return nil
        }
    }

    package func encodeData(into container: inout KeyedEncodingContainer<EventKeys>) throws {
        switch self {
        case .proposed(let data): try container.encode(data, forKey: .data)
        case .confirmed(let data): try container.encode(data, forKey: .data)
        case .held(let data): try container.encode(data, forKey: .data)
        case .hearingOffered(let data): try container.encode(data, forKey: .data)
        case .hearingRecorded(let data): try container.encode(data, forKey: .data)
        case .handOverSent(let data): try container.encode(data, forKey: .data)
        case .parted(let data): try container.encode(data, forKey: .data)
        case .withdrawn(let data): try container.encode(data, forKey: .data)
        }
    }
}
