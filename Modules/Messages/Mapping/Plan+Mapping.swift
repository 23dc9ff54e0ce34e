package import EvenhandDomain
internal import SwiftProtobuf

extension Evenhand_V1_PlanDecision: Choice {
    package init(_ value: PlanDecision) {
        switch value {
        case .accepted: self = .accepted
        case .declined: self = .declined
        case .later: self = .later
        }
    }

    package var chosen: PlanDecision? {
        switch self {
        case .accepted: .accepted
        case .declined: .declined
        case .later: .later
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension FieldReader {
    /// What a promise takes in work, as `hours` and `request_id` of its request say.
    static func work(_ hours: UInt32?, _ request: String) throws(InputError) -> WorkAsked {
        WorkAsked(hours: hours.map { Int($0) }, request: try optionalIdentifier(request, "request_id"))
    }
}

extension Evenhand_V1_PromisedWork {
    init(_ work: PromisedWork) {
        self.init()
        head = work.head.part
        hours = UInt32(clamping: work.hours)
        requestID = work.request?.description ?? ""
        planDeciderID = work.planDecider?.description ?? ""
    }
}

extension Evenhand_V1_Initiative {
    /// - Parameter finish: The day it finishes as things stand.
    package init(_ initiative: PlanState.Initiative, finish: CivilDate?) {
        self.init()
        initiativeID = initiative.id.description
        name = .init(initiative.name)
        team = initiative.team
        hours = UInt32(clamping: initiative.hours)
        bookedHours = UInt32(clamping: initiative.bookedHours)
        due = initiative.due?.description ?? ""
        committed = initiative.isCommitted
        requestID = initiative.request?.description ?? ""
        switch initiative.standing {
        case .open:
            standing = .open
            self.finish = finish?.description ?? ""
            late = initiative.due.map { due in finish.map { due < $0 } ?? true } ?? false
        case .completed: standing = .completed
        case .dropped(_, let reason):
            standing = .dropped
            self.reason = .init(reason)
        }
    }
}

extension Evenhand_V1_FocusShare {
    init(_ share: FocusShare) {
        self.init()
        week = share.week.description
        complaintHours = UInt32(clamping: share.complaintHours)
        totalHours = UInt32(clamping: share.totalHours)
        permille = UInt32(clamping: share.permille)
    }
}

extension Evenhand_V1_TeamPlan {
    package init(_ team: PlanState.Team, in plan: PlanState, on today: CivilDate) {
        self.init()
        self.team = team.name
        capacities = team.capacities.map { capacity in
            .with {
                $0.from = capacity.from.description
                $0.hours = UInt32(clamping: capacity.hours)
            }
        }
        hours = UInt32(clamping: team.capacity(in: today.weekStart))
        let finishes = plan.finishes(of: team.name, on: today)
        initiatives = plan.queue(of: team.name).map { .init($0, finish: finishes[$0.id]) }
        weeks = team.weeklyShares.map { .init($0) }
        if let moving = team.movingShare { self.moving = .init(moving) }
        alarmed = team.isAlarmed
    }
}

extension Evenhand_V1_PlanRequest {
    package init(_ request: PlanState.Request) {
        self.init()
        requestID = request.id.description
        text = .init(request.text)
        hours = UInt32(clamping: request.hours)
        team = request.team
        complaintID = request.complaint?.description ?? ""
        head = request.head?.part ?? 0
        costedBy = request.costedBy.description
        costedMs = request.costedAt.milliseconds
        initiativeID = request.initiative?.description ?? ""
        guard let made = request.decision else { return }
        decision = .init(made.decision)
        decidedBy = made.by.description
        decidedMs = made.at.milliseconds
        if let reason = made.reason { self.reason = .init(reason) }
        displaces = made.displaces.map { .init($0) }
        onlyOwner = made.isOnlyOwner
    }
}

extension Evenhand_V1_Displacement {
    package init(_ displacement: Displacement) {
        self.init()
        initiativeID = displacement.initiative.description
        before = displacement.before?.description ?? ""
        after = displacement.after?.description ?? ""
        days = UInt32(clamping: displacement.days ?? 0)
        commitment = displacement.commitment?.description ?? ""
        movesCommitment = displacement.movesCommitment
    }

    init(_ displaced: DisplacedCommitment) {
        self.init()
        initiativeID = displaced.initiative.description
        before = displaced.from ?? ""
        after = displaced.to ?? ""
        movesCommitment = true
    }
}
