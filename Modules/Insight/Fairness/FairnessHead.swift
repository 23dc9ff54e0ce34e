package import EvenhandDomain

/// A finding that stands, as far as fairness looks at it.
package struct FairnessHead: Sendable, Equatable {
    package let complaint: ComplaintID
    package let head: HeadID
    package let on: CivilDate
    package let outcome: Outcome
    /// What the scorecard recommended; nil in findings of earlier releases.
    package let recommended: Outcome?
    package let departsFrom: [DepartureKind]
    package let decider: PersonID
    /// Whom the head concerns.
    package let employee: EmployeeID?

    package init(
        complaint: ComplaintID, head: HeadID, on: CivilDate, outcome: Outcome, recommended: Outcome?,
        departsFrom: [DepartureKind], decider: PersonID, employee: EmployeeID?
    ) {
        self.complaint = complaint
        self.head = head
        self.on = on
        self.outcome = outcome
        self.recommended = recommended
        self.departsFrom = departsFrom
        self.decider = decider
        self.employee = employee
    }

    /// Whether it is part of a share: something was decided, and what the evidence recommended is on record.
    package var isCompared: Bool {
        recommended != nil && (outcome.leaning == .established || outcome.leaning == .notEstablished)
    }

    /// Named, and not found against: the employee's part was decided, and nothing was established.
    package var isWithoutCause: Bool { employee != nil && outcome.leaning == .notEstablished }
}

/// A complaint as far as fairness looks at it: a fold of its events that keeps no text.
package struct FairnessCase: Sendable, Equatable {
    /// How a head was decided last, while that stands.
    package struct Decision: Sendable, Equatable {
        package let at: Instant
        package let outcome: Outcome
        /// nil when nobody found: withdrawn, settled early.
        package let finding: Finding?
    }

    package struct Finding: Sendable, Equatable {
        package let decider: PersonID
        package let recommended: Outcome?
        package let departsFrom: [DepartureKind]
    }

    package private(set) var decisions: [HeadID: Decision] = [:]
    /// When both sides first sat together.
    package private(set) var firstHearing: Instant?
    /// When a note of support went to whom last.
    package private(set) var notes: [EmployeeID: Instant] = [:]

    package init() {}

    /// The kinds of event that change it.
    package static let kinds: Set<String> = [
        "complaint.found", "complaint.headWithdrawn", "complaint.headResolvedEarly", "complaint.headReopened",
        "complaint.hearingHeld", "complaint.letterSent", "complaint.employeeNamed", "complaint.closed",
        "complaint.reopened",
    ]

    package mutating func note(_ event: ComplaintEvent) {
        switch event.body {
        case .found(let data):
            decisions[data.head] = Decision(
                at: event.at, outcome: data.outcome,
                finding: Finding(
                    decider: data.decider, recommended: data.details?.merit?.recommended,
                    departsFrom: data.details?.departsFrom ?? []))
        case .headWithdrawn(let data):
            decisions[data.head] = Decision(at: event.at, outcome: .withdrawn, finding: nil)
        case .headResolvedEarly(let data):
            decisions[data.head] = Decision(at: event.at, outcome: .resolvedEarly, finding: nil)
        case .headReopened(let data): decisions[data.head] = nil
        case .hearingHeld: if firstHearing == nil { firstHearing = event.at }
        case .letterSent(let data):
            if data.letterKind == .supportNote, case .person(let person) = data.party { notes[person] = event.at }
        default: break
        }
    }
}
