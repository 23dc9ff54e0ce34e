/// What happens when work on a complaint is arranged.
package enum ArrangementHappening: Sendable, Equatable {
    case assigned(Assigned)
    case merged(Merged)
    /// Another complaint was merged into this one.
    case joined(Joined)
    case unmerged(Unmerged)
    /// A complaint that was merged into this one is on its own again.
    case separated(Joined)
    case linked(Linked)
    case unlinked(Unlinked)
    case outcomeAnswered(OutcomeAnswered)
    case reviewRecorded(ReviewRecorded)
    case duplicateDismissed(DuplicateDismissed)

    package struct Assigned: Codable, Sendable, Equatable {
        /// nil: nobody any more.
        package let to: EmployeeID?
        /// Why it ended by itself; nil: somebody said so.
        package let why: AssignmentEnd?

        private enum CodingKeys: String, CodingKey { case to, why }

        package init(to: EmployeeID?) {
            self.to = to
            why = nil
        }

        package init(ended why: AssignmentEnd) {
            to = nil
            self.why = why
        }
    }

    package struct Merged: Codable, Sendable, Equatable {
        package let lead: ComplaintID
        package let reason: PersonalText

        private enum CodingKeys: String, CodingKey { case lead, reason }

        package init(lead: ComplaintID, reason: PersonalText) {
            self.lead = lead
            self.reason = reason
        }
    }

    package struct Joined: Codable, Sendable, Equatable {
        package let complaint: ComplaintID

        private enum CodingKeys: String, CodingKey { case complaint }

        package init(complaint: ComplaintID) {
            self.complaint = complaint
        }
    }

    package struct Unmerged: Codable, Sendable, Equatable {
        package let lead: ComplaintID
        package let reason: PersonalText

        private enum CodingKeys: String, CodingKey { case lead, reason }

        package init(lead: ComplaintID, reason: PersonalText) {
            self.lead = lead
            self.reason = reason
        }
    }

    package struct Linked: Codable, Sendable, Equatable {
        package let complaint: ComplaintID
        /// What the other is to this one.
        package let link: LinkKind

        private enum CodingKeys: String, CodingKey { case complaint, link }

        package init(complaint: ComplaintID, link: LinkKind) {
            self.complaint = complaint
            self.link = link
        }
    }

    package struct Unlinked: Codable, Sendable, Equatable {
        package let complaint: ComplaintID

        private enum CodingKeys: String, CodingKey { case complaint }

        package init(complaint: ComplaintID) {
            self.complaint = complaint
        }
    }

    package struct OutcomeAnswered: Codable, Sendable, Equatable {
        package let answer: OutcomeAnswer
        package let text: PersonalText

        private enum CodingKeys: String, CodingKey { case answer, text }

        package init(answer: OutcomeAnswer, text: PersonalText) {
            self.answer = answer
            self.text = text
        }
    }

    /// Another complaint that seemed to be the same is not.
    package struct DuplicateDismissed: Codable, Sendable, Equatable {
        package let complaint: ComplaintID
        package let reason: PersonalText

        private enum CodingKeys: String, CodingKey { case complaint, reason }

        package init(complaint: ComplaintID, reason: PersonalText) {
            self.complaint = complaint
            self.reason = reason
        }
    }

    package struct ReviewRecorded: Codable, Sendable, Equatable {
        package let result: ReviewResult
        package let text: PersonalText

        private enum CodingKeys: String, CodingKey { case result, text }

        package init(result: ReviewResult, text: PersonalText) {
            self.result = result
            self.text = text
        }
    }
}

extension ArrangementHappening: EventBody {
    /// Stable for ever: stored data is read by it.
    package var kind: String {
        switch self {
        case .assigned: "complaint.assigned"
        case .merged: "complaint.merged"
        case .joined: "complaint.joined"
        case .unmerged: "complaint.unmerged"
        case .separated: "complaint.separated"
        case .linked: "complaint.linked"
        case .unlinked: "complaint.unlinked"
        case .outcomeAnswered: "complaint.outcomeAnswered"
        case .reviewRecorded: "complaint.reviewRecorded"
        case .duplicateDismissed: "complaint.duplicateDismissed"
        }
    }

    package init?(kind: String, from container: KeyedDecodingContainer<EventKeys>) throws {
        switch kind {
        case "complaint.assigned": self = .assigned(try container.decode(Assigned.self, forKey: .data))
        case "complaint.merged": self = .merged(try container.decode(Merged.self, forKey: .data))
        case "complaint.joined": self = .joined(try container.decode(Joined.self, forKey: .data))
        case "complaint.unmerged": self = .unmerged(try container.decode(Unmerged.self, forKey: .data))
        case "complaint.separated": self = .separated(try container.decode(Joined.self, forKey: .data))
        case "complaint.linked": self = .linked(try container.decode(Linked.self, forKey: .data))
        case "complaint.unlinked": self = .unlinked(try container.decode(Unlinked.self, forKey: .data))
        case "complaint.outcomeAnswered":
            self = .outcomeAnswered(try container.decode(OutcomeAnswered.self, forKey: .data))
        case "complaint.reviewRecorded":
            self = .reviewRecorded(try container.decode(ReviewRecorded.self, forKey: .data))
        case "complaint.duplicateDismissed":
            self = .duplicateDismissed(try container.decode(DuplicateDismissed.self, forKey: .data))
        default: return nil
        }
    }

    package func encodeData(into container: inout KeyedEncodingContainer<EventKeys>) throws {
        switch self {
        case .assigned(let data): try container.encode(data, forKey: .data)
        case .merged(let data): try container.encode(data, forKey: .data)
        case .joined(let data): try container.encode(data, forKey: .data)
        case .unmerged(let data): try container.encode(data, forKey: .data)
        case .separated(let data): try container.encode(data, forKey: .data)
        case .linked(let data): try container.encode(data, forKey: .data)
        case .unlinked(let data): try container.encode(data, forKey: .data)
        case .outcomeAnswered(let data): try container.encode(data, forKey: .data)
        case .reviewRecorded(let data): try container.encode(data, forKey: .data)
        case .duplicateDismissed(let data): try container.encode(data, forKey: .data)
        }
    }
}
