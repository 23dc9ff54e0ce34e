extension ComplaintHappening {
    /// A finding on a head.
    package struct Found: Codable, Sendable, Equatable {
        package let head: HeadID
        package let outcome: Outcome
        package let reason: ReasonCode?
        package let explanation: PersonalText
        package let decider: PersonID
        package let stage: Stage
        package let policy: String
        /// nil in findings of earlier releases.
        package let details: FindingDetails?

        private enum CodingKeys: String, CodingKey {
            case head, outcome, reason, explanation, decider, stage, policy, details
        }

        package init(
            head: HeadID, outcome: Outcome, reason: ReasonCode? = nil, explanation: PersonalText, decider: PersonID,
            stage: Stage, policy: String, details: FindingDetails? = nil
        ) {
            self.details = details
            self.head = head
            self.outcome = outcome
            self.reason = reason
            self.explanation = explanation
            self.decider = decider
            self.stage = stage
            self.policy = policy
        }
    }

    /// The customer accepted a solution before a finding was needed.
    package struct HeadResolvedEarly: Codable, Sendable, Equatable {
        package let head: HeadID
        package let reason: ReasonCode
        package let solution: PersonalText
        package let acceptedAt: Instant
        /// nil when nothing was said about work, and in earlier releases.
        package let work: PromisedWork?

        private enum CodingKeys: String, CodingKey { case head, reason, solution, acceptedAt, work }

        package init(
            head: HeadID, reason: ReasonCode, solution: PersonalText, acceptedAt: Instant, work: PromisedWork? = nil
        ) {
            self.work = work
            self.head = head
            self.reason = reason
            self.solution = solution
            self.acceptedAt = acceptedAt
        }
    }

    /// A remedy was promised.
    package struct RemedyGranted: Codable, Sendable, Equatable {
        package let remedy: RemedyID
        package let head: HeadID
        package let remedyKind: RemedyKind
        package let amount: Money?
        package let text: PersonalText
        package let owner: PersonID
        package let due: Instant
        /// nil when nothing was said about work, and in earlier releases.
        package let work: PromisedWork?

        private enum CodingKeys: String, CodingKey { case remedy, head, remedyKind, amount, text, owner, due, work }

        package init(
            remedy: RemedyID, head: HeadID, remedyKind: RemedyKind, amount: Money? = nil, text: PersonalText,
            owner: PersonID, due: Instant, work: PromisedWork? = nil
        ) {
            self.work = work
            self.remedy = remedy
            self.head = head
            self.remedyKind = remedyKind
            self.amount = amount
            self.text = text
            self.owner = owner
            self.due = due
        }
    }

    /// A change of the firm's ways was committed.
    package struct ChangeCommitted: Codable, Sendable, Equatable {
        package let remedy: RemedyID
        package let head: HeadID
        package let text: PersonalText
        package let owner: PersonID
        package let due: Instant
        /// nil when nothing was said about work, and in earlier releases.
        package let work: PromisedWork?

        private enum CodingKeys: String, CodingKey { case remedy, head, text, owner, due, work }

        package init(
            remedy: RemedyID, head: HeadID, text: PersonalText, owner: PersonID, due: Instant,
            work: PromisedWork? = nil
        ) {
            self.work = work
            self.remedy = remedy
            self.head = head
            self.text = text
            self.owner = owner
            self.due = due
        }
    }

    /// What was promised was done.
    package struct RemedyFulfilled: Codable, Sendable, Equatable {
        package let remedy: RemedyID
        package let note: PersonalText?

        private enum CodingKeys: String, CodingKey { case remedy, note }

        package init(remedy: RemedyID, note: PersonalText? = nil) {
            self.remedy = remedy
            self.note = note
        }
    }

    /// A head is open again; its outcome no longer stands.
    package struct HeadReopened: Codable, Sendable, Equatable {
        package let head: HeadID
        package let cause: ReopenCause
        package let remedy: RemedyID?

        private enum CodingKeys: String, CodingKey { case head, cause, remedy }

        package init(head: HeadID, cause: ReopenCause, remedy: RemedyID? = nil) {
            self.head = head
            self.cause = cause
            self.remedy = remedy
        }
    }

    /// The complaint was closed.
    package struct Closed: Codable, Sendable, Equatable {
        package let note: PersonalText?

        private enum CodingKeys: String, CodingKey { case note }

        package init(note: PersonalText? = nil) {
            self.note = note
        }
    }

    /// The complaint was opened again.
    package struct Reopened: Codable, Sendable, Equatable {
        package let cause: ReopenCause
        package let reason: PersonalText?

        private enum CodingKeys: String, CodingKey { case cause, reason }

        package init(cause: ReopenCause, reason: PersonalText? = nil) {
            self.cause = cause
            self.reason = reason
        }
    }

    /// The complaint went to the next stage.
    package struct Escalated: Codable, Sendable, Equatable {
        package let stage: Stage
        package let reason: PersonalText
        /// Which outside body, for the external stage.
        package let body: String?

        private enum CodingKeys: String, CodingKey { case stage, reason, body }

        package init(stage: Stage, reason: PersonalText, body: String? = nil) {
            self.stage = stage
            self.reason = reason
            self.body = body
        }
    }
}
