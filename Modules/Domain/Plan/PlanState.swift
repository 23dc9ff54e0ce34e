/// The plan as its events have made it: who has how much time, what is to be done by when, what was asked for, and where
/// the time went.
package struct PlanState: Sendable, Equatable {
    /// In the order they were first named.
    package var teams: [Team] = []
    /// In the order of their numbers, done and dropped ones included.
    package var initiatives: [Initiative] = []
    /// The open ones, what is done first comes first; teams do theirs side by side.
    package var order: [InitiativeID] = []
    /// In the order of their numbers.
    package var requests: [Request] = []

    package init() {}

    package struct Team: Sendable, Equatable {
        /// As it was first spelled.
        package var name: String
        /// One for a Monday, the last that was recorded.
        package var capacities: [Capacity] = []
        /// By the Monday of the week.
        package var booked: [CivilDate: BookedHours] = [:]
        /// The share of complaint work stands above the alarm.
        package var isAlarmed = false
    }

    package struct Capacity: Sendable, Equatable {
        /// A Monday.
        package var from: CivilDate
        /// A week.
        package var hours: Int
    }

    package struct BookedHours: Sendable, Equatable {
        package var complaints = 0
        package var plan = 0
        package var total: Int { complaints + plan }
    }

    package struct Initiative: Sendable, Equatable {
        package enum Standing: Sendable, Equatable {
            case open
            case completed(at: Instant)
            case dropped(at: Instant, reason: PersonalText)
        }

        package var id: InitiativeID
        package var name: PersonalText
        package var team: String
        package var hours: Int
        package var bookedHours = 0
        package var due: CivilDate?
        package var isCommitted: Bool
        package var request: PlanRequestID?
        /// The date a request was accepted for; it stays when the initiative is re-dated.
        package var acceptedFor: CivilDate?
        package var standing = Standing.open

        package var isOpen: Bool { standing == .open }
        package var hoursLeft: Int { max(0, hours - bookedHours) }
        /// The date somebody was promised; nil when there is none.
        package var commitment: CivilDate? { isCommitted ? due : nil }
    }

    /// Work asked for.
    package struct Request: Sendable, Equatable {
        package var id: PlanRequestID
        package var text: PersonalText
        package var hours: Int
        package var team: String
        package var complaint: ComplaintID?
        package var head: HeadID?
        package var costedBy: PersonID
        package var costedAt: Instant
        /// The last one; nil while nobody decided.
        package var decision: Decision?
        /// What it became when it was accepted.
        package var initiative: InitiativeID?
    }

    package struct Decision: Sendable, Equatable {
        package var decision: PlanDecision
        package var by: PersonID
        package var at: Instant
        package var reason: PersonalText?
        package var displaces: [DisplacedCommitment]
        package var isOnlyOwner: Bool
    }
}

extension PlanState {
    /// Somebody keeps it: there is time or work on it. Where no plan is kept, nothing on it can be moved.
    package var isKept: Bool { !teams.isEmpty || !initiatives.isEmpty }

    /// They are numbered from 1, in order.
    package func initiative(_ id: InitiativeID) -> Initiative? {
        index(of: id).map { initiatives[$0] }
    }

    func index(of id: InitiativeID) -> Int? {
        let index = Int(clamping: id.rawValue) - 1
        return initiatives.indices.contains(index) && initiatives[index].id == id ? index : nil
    }

    package func request(_ id: PlanRequestID) -> Request? { requests.first { $0.id == id } }

    package func team(_ name: String) -> Team? { teams.first { ProductArea.isSame($0.name, name) } }

    /// The open initiatives of a team, what is done first comes first.
    package func queue(of team: String) -> [Initiative] {
        order.compactMap { initiative($0) }.filter { ProductArea.isSame($0.team, team) }
    }

    /// The initiative that an accepted request became, while it stands.
    package func acceptedWork(of request: Request) -> Initiative? {
        guard request.decision?.decision == .accepted, let work = request.initiative.flatMap({ initiative($0) })
        else { return nil }
        if case .dropped = work.standing { return nil }
        return work
    }
}

extension PlanState.Team {
    /// Hours in the week of a Monday.
    package func capacity(in week: CivilDate) -> Int {
        capacities.filter { $0.from <= week }.max { $0.from < $1.from }?.hours ?? 0
    }
}

extension CivilDate {
    /// The Monday of its week.
    package var weekStart: CivilDate { advanced(byDays: 1 - weekday.rawValue) }
}
