/// A head of complaint as its events have made it.
package struct HeadState: Sendable, Equatable {
    package var head: HeadID
    package var ground: Ground
    package var allegation: PersonalText
    package var asked: PersonalText?
    package var amount: Money?
    package var employee: EmployeeID?
    package var expectation: Expectation?
    package var occurredAt: Instant?
    /// The earliest moment ever given for what happened: a later correction does not narrow who may not decide.
    package var earliestOccurrence: Instant?
    /// The event since which parties must have been informed: when the head was set out, last changed, or an employee
    /// was named.
    package var basis: Int
    package var basisAt: Instant
    /// The event by which the concerned employee was named last; 0 when none was.
    package var namedAt: Int = 0
    /// Everyone this head ever concerned: naming another does not make the first one its judge.
    package var everConcerned: [EmployeeID] = []
    /// It was a safety head once: sorting it elsewhere does not let it be withdrawn or settled.
    package var wasSafety: Bool
    /// Who set it out.
    package var addedBy = PersonID.house
    /// When it first was a technical head: sorting it to and fro does not begin the wait for an expert anew.
    package var technicalSince: Instant?
    /// When it first was a safety head.
    package var safetySince: Instant?
    /// The event that decided it last.
    package var decidedOrder = 0
    package var statements: [Party: StatementState] = [:]
    package var standing = Standing.open
    /// Findings that no longer stand: of an earlier stage, or before a reopening.
    package var earlierFindings: [Finding] = []
    /// When it was settled by giving way, and opened again since.
    package var earlierSettlements: [Instant] = []

    /// Where a head stands.
    package enum Standing: Sendable, Equatable {
        case open
        case found(Finding)
        case withdrawn(at: Instant, reason: PersonalText)
        case resolvedEarly(at: Instant, reason: ReasonCode, solution: PersonalText)

        package var isDecided: Bool {
            switch self {
            case .open: false
            case .found, .withdrawn, .resolvedEarly: true
            }
        }

        package var outcome: Outcome? {
            switch self {
            case .open: nil
            case .found(let finding): finding.outcome
            case .withdrawn: .withdrawn
            case .resolvedEarly: .resolvedEarly
            }
        }
    }

    package struct Finding: Sendable, Equatable {
        package var at: Instant
        package var outcome: Outcome
        package var reason: ReasonCode?
        package var explanation: PersonalText
        package var decider: PersonID
        package var stage: Stage
        package var policy: String
        package var details: FindingDetails?
    }

    package var finding: Finding? {
        switch standing {
        case .found(let finding): finding
        case .open, .withdrawn, .resolvedEarly: nil
        }
    }
}

/// What a party did with its chance to be heard on a head.
package struct StatementState: Sendable, Equatable {
    package var invitation: Invitation?
    package var given: PersonalText?
    package var waiver: PersonalText?

    package init() {}

    package struct Invitation: Sendable, Equatable {
        package var at: Instant
        package var due: Instant
        package var offersWriting: Bool
        package var offersRepresentative: Bool
    }
}
