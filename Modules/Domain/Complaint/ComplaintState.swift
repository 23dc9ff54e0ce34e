/// A complaint as its events have made it. Holds what was said and done; what follows from it is computed when asked.
package struct ComplaintState: Sendable, Equatable {
    /// How the complaint arrived; nil before it was filed.
    package var intake: Intake?
    package var score: TriageRecord?
    package var acknowledgement: Acknowledgement?
    package var heads: [HeadState] = []
    package var evidence: [EvidenceState] = []
    package var respondent: PersonID?
    package var summaries: [SummaryState] = []
    package var disputes: [PassageID: DisputeState] = [:]
    package var contacts: [Party: ContactState] = [:]
    package var hearings: [HearingState] = []
    package var steps: [StepState] = []
    package var conflicts: [PersonID: ConflictState] = [:]
    package var outsideDeciders: [PersonID: OutsideDeciderState] = [:]
    package var measures: [MeasureState] = []
    package var embargo = EmbargoState()
    package var safetyReviews: [HeadID: SafetyReviewState] = [:]
    package var care = CareState()
    package var remedies: [RemedyState] = []
    /// What its promises take in work, in the order they were made.
    package var promisedWork: [PromisedWork] = []
    package var letters: [LetterState] = []
    package var stage = Stage.one
    package var closedAt: Instant?
    /// What its clocks read.
    package var timeline = ClockTimeline()
    /// What the customer was asked when the firm last began to wait.
    package var waitQuestion: PersonalText?
    /// The dates that rule it, once they are others than at receipt.
    package var movedDates: ComplaintHappening.DatesMoved?
    package var reopenCount = 0
    package var arrangement = ArrangementState()
    /// In the order they were raised.
    package var alerts: [AlertState] = []
    package var isErased = false
    /// How many events made this state; the order in which things happened is told by it.
    package var eventCount: Int = 0
    /// When the last event happened; time never runs backwards within a complaint.
    package var lastAt = Instant(milliseconds: .min)

    package init() {}

    package struct Intake: Sendable, Equatable {
        package var customer: CustomerID?
        package var receivedAt: Instant
        package var channel: Channel
        package var language: String
        package var narrative: PersonalText
        package var productArea: String?
        package var source: SourceReference?
        /// As it was at receipt; `ComplaintState.acknowledgeBy` says what it is now.
        package var acknowledgeBy: Instant
        /// As it was at receipt; `ComplaintState.respondBy` says what it is now.
        package var respondBy: Instant
        /// The version of the policy the case runs under.
        package var policy: String
        package var filedBy: PersonID
    }

    package struct Acknowledgement: Sendable, Equatable {
        package var at: Instant
        package var by: PersonID
        package var letter: PersonalText
        package var language: String
        package var nextStep: PersonalText
        package var nextStepBy: Instant
    }
}

extension ComplaintState {
    package func head(_ id: HeadID) -> HeadState? { heads.first { $0.head == id } }

    package func remedy(_ id: RemedyID) -> RemedyState? { remedies.first { $0.remedy == id } }

    package func hearing(_ id: HearingID) -> HearingState? { hearings.first { $0.hearing == id } }

    /// The passage of any version, with the version it stands in.
    package func passage(_ id: PassageID) -> Passage? {
        summaries.lazy.flatMap(\.passages).first { $0.passage == id }
    }

    package var latestSummary: SummaryState? { summaries.last }

    package var customer: CustomerID? { intake?.customer }

    package var isClosed: Bool { closedAt != nil }

    package var acknowledgeBy: Instant? { movedDates.map(\.acknowledgeBy) ?? intake?.acknowledgeBy }

    /// nil: nothing is owed to the customer by a date any more.
    package var respondBy: Instant? { movedDates.map(\.respondBy) ?? intake?.respondBy }

    /// Everyone some head concerns now, without repeats, in order of heads.
    package var concernedEmployees: [EmployeeID] {
        heads.compactMap(\.employee).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The other side of a head: the concerned employee, or the firm's respondent where nobody is concerned.
    package func otherSide(of head: HeadState) -> PersonID? { head.employee ?? respondent }

    /// Both sides of a head; the other one is left out while nobody is appointed.
    package func parties(of head: HeadState) -> [Party] {
        [.customer] + (otherSide(of: head).map { [.person($0)] } ?? [])
    }

    /// Everyone who is a party to some head.
    package var parties: [Party] {
        heads.flatMap { parties(of: $0) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    package var status: ComplaintStatus {
        if isClosed { return .closed }
        if !heads.isEmpty, heads.allSatisfy({ $0.standing.isDecided }) { return .found }
        if reopenCount > 0 { return .reopened }
        return acknowledgement == nil ? .received : .acknowledged
    }

    /// Whose text a text about a head is: the concerned employee's, else the customer's, else the stream's own.
    func subject(of heads: [HeadID]) -> TextSubject {
        let employees = Set(heads.compactMap { head($0)?.employee })
        if employees.count == 1, let employee = employees.first { return .employee(employee) }
        return customerSubject
    }

    var customerSubject: TextSubject { customer.map { .customer($0) } ?? .stream }

    func subject(of party: Party) -> TextSubject {
        switch party {
        case .customer: customerSubject
        case .person(let person): .employee(person)
        }
    }
}
