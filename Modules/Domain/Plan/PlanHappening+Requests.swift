extension PlanHappening {
    /// Work asked for has its cost.
    package struct RequestCosted: Codable, Sendable, Equatable {
        package let request: PlanRequestID
        package let text: PersonalText
        package let hours: Int
        package let team: String
        package let complaint: ComplaintID?
        package let head: HeadID?

        private enum CodingKeys: String, CodingKey { case request, text, hours, team, complaint, head }

        package init(
            request: PlanRequestID, text: PersonalText, hours: Int, team: String, complaint: ComplaintID? = nil,
            head: HeadID? = nil
        ) {
            self.request = request
            self.text = text
            self.hours = hours
            self.team = team
            self.complaint = complaint
            self.head = head
        }
    }

    /// The plan's owner said yes, no or not now.
    package struct RequestDecided: Codable, Sendable, Equatable {
        package let request: PlanRequestID
        package let decision: PlanDecision
        package let reason: PersonalText?
        /// What was moved past its date, knowingly.
        package let displaces: [DisplacedCommitment]
        /// Nobody else owned the plan then.
        package let isOnlyOwner: Bool

        private enum CodingKeys: String, CodingKey { case request, decision, reason, displaces, isOnlyOwner }

        package init(
            request: PlanRequestID, decision: PlanDecision, reason: PersonalText? = nil,
            displaces: [DisplacedCommitment] = [], isOnlyOwner: Bool
        ) {
            self.request = request
            self.decision = decision
            self.reason = reason
            self.displaces = displaces
            self.isOnlyOwner = isOnlyOwner
        }
    }
}

/// A dated commitment that gave way, as it stood when that was decided.
package struct DisplacedCommitment: Codable, Sendable, Equatable {
    package let initiative: InitiativeID
    /// The day it would have finished; nil: not within the years looked at.
    package let from: String?
    /// The day it finishes now.
    package let to: String?

    private enum CodingKeys: String, CodingKey { case initiative, from, to }

    package init(initiative: InitiativeID, from: String? = nil, to: String? = nil) {
        self.initiative = initiative
        self.from = from
        self.to = to
    }
}
