extension ComplaintCommand {
    /// Find on a head; the acting person is the decider.
    package struct Find: Sendable, Equatable {
        package let head: HeadID
        package let outcome: Outcome
        package let reason: ReasonCode?
        package let explanation: String
        /// Why it departs from the scorecard or the closest earlier heads, in the decider's own words (R14).
        package let departure: String?
        /// Of a finding against a person (R7).
        package let behaviour: BehaviourClass?
        package let response: BehaviourResponse?
        /// What a technical finding for the firm means, in plain words (R8).
        package let plainWords: String?
        /// What the customer had been told beforehand (R8).
        package let toldBeforehand: String?
        /// Standards that were met or missed.
        package let standards: [StandardCitation]

        package init(
            head: HeadID, outcome: Outcome, reason: ReasonCode? = nil, explanation: String, departure: String? = nil,
            behaviour: BehaviourClass? = nil, response: BehaviourResponse? = nil, plainWords: String? = nil,
            toldBeforehand: String? = nil, standards: [StandardCitation] = []
        ) {
            self.standards = standards
            self.head = head
            self.outcome = outcome
            self.reason = reason
            self.explanation = explanation
            self.departure = departure
            self.behaviour = behaviour
            self.response = response
            self.plainWords = plainWords
            self.toldBeforehand = toldBeforehand
        }
    }

    /// Record that the customer accepted a solution before a finding.
    package struct ResolveEarly: Sendable, Equatable {
        package let head: HeadID
        package let solution: String
        package let acceptedAt: Instant
        package let work: WorkAsked

        package init(head: HeadID, solution: String, acceptedAt: Instant, work: WorkAsked = .unsaid) {
            self.head = head
            self.solution = solution
            self.acceptedAt = acceptedAt
            self.work = work
        }
    }

    /// Promise a remedy.
    package struct GrantRemedy: Sendable, Equatable {
        package let head: HeadID
        package let kind: RemedyKind
        package let amount: Money?
        package let text: String
        package let owner: PersonID
        package let due: Instant
        package let work: WorkAsked

        package init(
            head: HeadID, kind: RemedyKind, amount: Money? = nil, text: String, owner: PersonID, due: Instant,
            work: WorkAsked = .unsaid
        ) {
            self.work = work
            self.head = head
            self.kind = kind
            self.amount = amount
            self.text = text
            self.owner = owner
            self.due = due
        }
    }

    /// Commit a change of the firm's ways.
    package struct CommitChange: Sendable, Equatable {
        package let head: HeadID
        package let text: String
        package let owner: PersonID
        package let due: Instant
        package let work: WorkAsked

        package init(head: HeadID, text: String, owner: PersonID, due: Instant, work: WorkAsked = .unsaid) {
            self.work = work
            self.head = head
            self.text = text
            self.owner = owner
            self.due = due
        }
    }

    /// Record that a promise was kept.
    package struct FulfilRemedy: Sendable, Equatable {
        package let remedy: RemedyID
        package let note: String?

        package init(remedy: RemedyID, note: String? = nil) {
            self.remedy = remedy
            self.note = note
        }
    }

    /// Reopen the heads whose promised remedies or changes are overdue. Nothing overdue: nothing happens.
    package struct ReviewDue: Sendable, Equatable {
        package init() {}
    }

    /// Close the complaint.
    package struct Close: Sendable, Equatable {
        package let note: String?

        package init(note: String? = nil) {
            self.note = note
        }
    }

    /// Open a closed complaint, or found heads, again.
    package struct Reopen: Sendable, Equatable {
        package let cause: ReopenCause
        package let reason: String
        /// Empty: every head.
        package let heads: [HeadID]

        package init(cause: ReopenCause, reason: String, heads: [HeadID] = []) {
            self.cause = cause
            self.reason = reason
            self.heads = heads
        }
    }

    /// Take the complaint to the next stage.
    package struct Escalate: Sendable, Equatable {
        package let stage: Stage
        package let reason: String
        package let body: String?

        package init(stage: Stage, reason: String, body: String? = nil) {
            self.stage = stage
            self.reason = reason
            self.body = body
        }
    }
}
