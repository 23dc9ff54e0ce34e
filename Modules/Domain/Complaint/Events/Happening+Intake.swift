extension ComplaintHappening {
    /// A complaint arrived.
    package struct Filed: Codable, Sendable, Equatable {
        /// nil: anonymous.
        package let customer: CustomerID?
        package let receivedAt: Instant
        package let channel: Channel
        /// BCP 47, as told at intake; `und` when unknown.
        package let language: String
        package let narrative: PersonalText
        package let productArea: String?
        package let source: SourceReference?
        /// The complainant left no way to reach them; a second person must confirm it.
        package let noChannelGiven: Bool
        package let acknowledgeBy: Instant
        package let respondBy: Instant
        /// The version of the policy in force at receipt.
        package let policy: String

        private enum CodingKeys: String, CodingKey {
            case customer, receivedAt, channel, language, narrative, productArea, source, noChannelGiven, acknowledgeBy,
                respondBy, policy
        }

        package init(
            customer: CustomerID? = nil, receivedAt: Instant, channel: Channel, language: String,
            narrative: PersonalText, productArea: String? = nil, source: SourceReference? = nil, noChannelGiven: Bool,
            acknowledgeBy: Instant, respondBy: Instant, policy: String
        ) {
            self.customer = customer
            self.receivedAt = receivedAt
            self.channel = channel
            self.language = language
            self.narrative = narrative
            self.productArea = productArea
            self.source = source
            self.noChannelGiven = noChannelGiven
            self.acknowledgeBy = acknowledgeBy
            self.respondBy = respondBy
            self.policy = policy
        }
    }

    /// A triage score was given.
    package struct Scored: Codable, Sendable, Equatable {
        package let score: TriageRecord

        private enum CodingKeys: String, CodingKey { case score }

        package init(score: TriageRecord) {
            self.score = score
        }
    }

    /// An acknowledgement was sent.
    package struct Acknowledged: Codable, Sendable, Equatable {
        package let letter: PersonalText
        package let language: String
        package let channel: Channel?
        package let nextStep: PersonalText
        package let nextStepBy: Instant

        private enum CodingKeys: String, CodingKey { case letter, language, channel, nextStep, nextStepBy }

        package init(
            letter: PersonalText, language: String, channel: Channel? = nil, nextStep: PersonalText, nextStepBy: Instant
        ) {
            self.letter = letter
            self.language = language
            self.channel = channel
            self.nextStep = nextStep
            self.nextStepBy = nextStepBy
        }
    }

    /// A head of complaint was set out.
    package struct HeadAdded: Codable, Sendable, Equatable {
        package let head: HeadID
        package let ground: Ground
        package let allegation: PersonalText
        package let asked: PersonalText?
        package let amount: Money?
        package let employee: EmployeeID?
        package let expectation: Expectation?
        /// When it happened; nil: not known.
        package let occurredAt: Instant?

        private enum CodingKeys: String, CodingKey {
            case head, ground, allegation, asked, amount, employee, expectation, occurredAt
        }

        package init(
            head: HeadID, ground: Ground, allegation: PersonalText, asked: PersonalText? = nil, amount: Money? = nil,
            employee: EmployeeID? = nil, expectation: Expectation? = nil, occurredAt: Instant? = nil
        ) {
            self.head = head
            self.ground = ground
            self.allegation = allegation
            self.asked = asked
            self.amount = amount
            self.employee = employee
            self.expectation = expectation
            self.occurredAt = occurredAt
        }
    }

    /// A head was changed; a field left out stays as it was.
    package struct HeadChanged: Codable, Sendable, Equatable {
        package let head: HeadID
        package let ground: Ground?
        package let allegation: PersonalText?
        package let asked: PersonalText?
        package let amount: Money?
        package let expectation: Expectation?
        package let occurredAt: Instant?

        private enum CodingKeys: String, CodingKey {
            case head, ground, allegation, asked, amount, expectation, occurredAt
        }

        package init(
            head: HeadID, ground: Ground? = nil, allegation: PersonalText? = nil, asked: PersonalText? = nil,
            amount: Money? = nil, expectation: Expectation? = nil, occurredAt: Instant? = nil
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

    /// A head is now about an employee.
    package struct EmployeeNamed: Codable, Sendable, Equatable {
        package let head: HeadID
        package let employee: EmployeeID

        private enum CodingKeys: String, CodingKey { case head, employee }

        package init(head: HeadID, employee: EmployeeID) {
            self.head = head
            self.employee = employee
        }
    }

    /// The customer no longer pursues a head.
    package struct HeadWithdrawn: Codable, Sendable, Equatable {
        package let head: HeadID
        package let reason: PersonalText

        private enum CodingKeys: String, CodingKey { case head, reason }

        package init(head: HeadID, reason: PersonalText) {
            self.head = head
            self.reason = reason
        }
    }

    /// Evidence was put on record.
    package struct EvidenceAdded: Codable, Sendable, Equatable {
        package let evidence: EvidenceID
        package let heads: [HeadID]
        package let evidenceKind: EvidenceKind
        package let source: EvidenceSource
        /// Whom it speaks for; nil: neither.
        package let supports: Side?
        package let note: PersonalText
        /// The person of the firm, or outside expert, it came from.
        package let provider: PersonID?
        /// Apart from the complaint itself and from both sides.
        package let independent: Bool

        private enum CodingKeys: String, CodingKey {
            case evidence, heads, evidenceKind, source, supports, note, provider, independent
        }

        package init(
            evidence: EvidenceID, heads: [HeadID], evidenceKind: EvidenceKind, source: EvidenceSource,
            supports: Side? = nil, note: PersonalText, provider: PersonID? = nil, independent: Bool
        ) {
            self.evidence = evidence
            self.heads = heads
            self.evidenceKind = evidenceKind
            self.source = source
            self.supports = supports
            self.note = note
            self.provider = provider
            self.independent = independent
        }
    }

    /// The personal texts of this complaint that belong to no registered customer were erased.
    package struct TextsErased: Codable, Sendable, Equatable {
        package let subject: TextSubject

        private enum CodingKeys: String, CodingKey { case subject }

        package init(subject: TextSubject) {
            self.subject = subject
        }
    }
}
