extension ComplaintCommand {
    /// File a complaint. Refused for malformed fields only.
    package struct File: Sendable, Equatable {
        package let customer: CustomerID?
        package let receivedAt: Instant
        package let channel: Channel
        package let language: String
        package let narrative: String
        package let productArea: String?
        package let heads: [HeadDraft]
        package let source: SourceReference?
        package let noChannelGiven: Bool

        package init(
            customer: CustomerID? = nil, receivedAt: Instant, channel: Channel, language: String, narrative: String,
            productArea: String? = nil, heads: [HeadDraft] = [], source: SourceReference? = nil,
            noChannelGiven: Bool = false
        ) {
            self.customer = customer
            self.receivedAt = receivedAt
            self.channel = channel
            self.language = language
            self.narrative = narrative
            self.productArea = productArea
            self.heads = heads
            self.source = source
            self.noChannelGiven = noChannelGiven
        }
    }

    /// Put a triage score on record.
    package struct RecordScore: Sendable, Equatable {
        package let score: TriageRecord

        package init(score: TriageRecord) {
            self.score = score
        }
    }

    /// Send the acknowledgement.
    package struct Acknowledge: Sendable, Equatable {
        package let letter: String
        package let language: String
        package let channel: Channel?
        package let nextStep: String
        package let nextStepBy: Instant

        package init(
            letter: String, language: String, channel: Channel? = nil, nextStep: String, nextStepBy: Instant
        ) {
            self.letter = letter
            self.language = language
            self.channel = channel
            self.nextStep = nextStep
            self.nextStepBy = nextStepBy
        }
    }

    /// Set out a further head.
    package struct AddHead: Sendable, Equatable {
        package let draft: HeadDraft

        package init(draft: HeadDraft) {
            self.draft = draft
        }
    }

    /// Change a head; nil leaves a field as it is.
    package struct ChangeHead: Sendable, Equatable {
        package let head: HeadID
        package let ground: Ground?
        package let allegation: String?
        package let asked: String?
        package let amount: Money?
        package let expectation: Expectation?
        package let occurredAt: Instant?

        package init(
            head: HeadID, ground: Ground? = nil, allegation: String? = nil, asked: String? = nil, amount: Money? = nil,
            expectation: Expectation? = nil, occurredAt: Instant? = nil
        ) {
            self.head = head
            self.ground = ground
            self.allegation = allegation
            self.asked = asked
            self.amount = amount
            self.expectation = expectation
            self.occurredAt = occurredAt
        }
    }

    /// Name the employee a head concerns.
    package struct NameEmployee: Sendable, Equatable {
        package let head: HeadID
        package let employee: EmployeeID

        package init(head: HeadID, employee: EmployeeID) {
            self.head = head
            self.employee = employee
        }
    }

    /// The customer withdraws one head, or with `head` nil all of them.
    package struct Withdraw: Sendable, Equatable {
        package let head: HeadID?
        package let reason: String

        package init(head: HeadID? = nil, reason: String) {
            self.head = head
            self.reason = reason
        }
    }

    /// Put evidence on record.
    package struct AddEvidence: Sendable, Equatable {
        package let heads: [HeadID]
        package let kind: EvidenceKind
        package let source: EvidenceSource
        package let supports: Side?
        package let note: String
        package let provider: PersonID?
        package let independent: Bool

        package init(
            heads: [HeadID], kind: EvidenceKind, source: EvidenceSource, supports: Side? = nil, note: String,
            provider: PersonID? = nil, independent: Bool = false
        ) {
            self.heads = heads
            self.kind = kind
            self.source = source
            self.supports = supports
            self.note = note
            self.provider = provider
            self.independent = independent
        }
    }

    /// Erase the texts of an anonymous complaint.
    package struct EraseTexts: Sendable, Equatable {
        package init() {}
    }
}
