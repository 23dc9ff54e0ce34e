/// A piece of evidence on record.
package struct EvidenceState: Sendable, Equatable {
    package var evidence: EvidenceID
    package var heads: [HeadID]
    package var kind: EvidenceKind
    package var source: EvidenceSource
    package var supports: Side?
    package var note: PersonalText
    package var provider: PersonID?
    package var independent: Bool
    package var at: Instant
}

/// A version of the shared summary and who has it.
package struct SummaryState: Sendable, Equatable {
    package var version: Int
    package var issuedAt: Instant
    /// The event that issued it.
    package var order: Int
    package var passages: [Passage]
    package var sentAt: [Party: Instant] = [:]
    package var readAt: [Party: Instant] = [:]

    package func covers(_ head: HeadID) -> Bool { passages.contains { $0.heads.contains(head) } }
}

/// A disputed passage; the first answer settles it.
package struct DisputeState: Sendable, Equatable {
    package var entries: [Entry] = []
    package var answer: PersonalText?
    package var answeredAt: Instant?

    package init() {}

    package struct Entry: Sendable, Equatable {
        package var party: Party
        package var text: PersonalText
        package var at: Instant
        /// It came after the answer, so it is attached and holds nothing up.
        package var isAttached: Bool
    }
}

/// What was tried to reach a party.
package struct ContactState: Sendable, Equatable {
    package var attempts: [Instant] = []
    package var noChannelDeclaredBy: PersonID?
    package var noChannelConfirmedBy: PersonID?
    package var noChannelConfirmedAt: Instant?

    package init() {}
}

/// A hearing, meeting or group message, planned or held.
package struct HearingState: Sendable, Equatable {
    package var hearing: HearingID
    package var form: HearingForm
    package var heads: [HeadID]
    package var invitedAt: Instant
    package var scheduledFor: Instant
    package var invited: [Party]
    package var offersWriting: Bool
    package var offersRepresentative: Bool
    package var presenceWaivers: [EmployeeID: PersonalText] = [:]
    package var heldAt: Instant?
    package var present: [Party] = []
    package var heatBefore: Int?
    package var heatAfter: Int?
    package var minutes: PersonalText?
}

package struct StepState: Sendable, Equatable {
    package var at: Instant
    package var by: PersonID
    package var heads: [HeadID]
    package var text: PersonalText
}

/// What a person last declared about ties to the matter.
package struct ConflictState: Sendable, Equatable {
    /// nil: nothing ties them.
    package var tie: PersonalText?
    package var at: Instant
    /// The event of the declaration: one made before an employee was named says nothing about that employee.
    package var order: Int
}

package struct OutsideDeciderState: Sendable, Equatable {
    package var tie: PersonalText
    package var reason: PersonalText
    package var namedBy: PersonID
    package var at: Instant
    package var order: Int
}

package struct MeasureState: Sendable, Equatable {
    package var at: Instant
    package var by: PersonID
    package var measure: ProtectiveMeasureKind
    package var text: PersonalText
    package var heads: [HeadID]
}

/// A stop on sharing, asked for by one person and placed by another.
package struct EmbargoState: Sendable, Equatable {
    package var proposal: Proposal?
    package var placed: Placed?

    package init() {}

    package struct Proposal: Sendable, Equatable {
        package var ground: EmbargoGround
        package var text: PersonalText
        package var by: PersonID
        package var at: Instant
    }

    package struct Placed: Sendable, Equatable {
        package var ground: EmbargoGround
        package var proposer: PersonID
        package var by: PersonID
        package var until: Instant
    }

    /// The embargo in force at a moment; it lapses by itself.
    package func inForce(at moment: Instant) -> Placed? {
        placed.flatMap { moment < $0.until ? $0 : nil }
    }
}

/// A remedy or committed change.
package struct RemedyState: Sendable, Equatable {
    package var remedy: RemedyID
    package var head: HeadID
    package var kind: RemedyKind
    package var amount: Money?
    package var text: PersonalText
    package var owner: PersonID
    package var due: Instant
    package var grantedAt: Instant
    package var fulfilledAt: Instant?
    /// It ran late and its head was opened again over it; that happens once for each promise.
    package var wasOverdue = false
    /// What it takes; nil when nothing was said about work.
    package var work: PromisedWork?
}

package struct LetterState: Sendable, Equatable {
    /// The event that sent it.
    package var order: Int
    package var at: Instant
    package var kind: LetterKind
    package var party: Party
    package var text: PersonalText
}
