/// What may be asked of the plan.
package enum PlanCommand: Sendable, Equatable {
    case setCapacity(SetCapacity)
    case addInitiative(AddInitiative)
    case redate(Redate)
    case move(Move)
    case complete(Complete)
    case drop(Drop)
    case costRequest(CostRequest)
    case decideRequest(DecideRequest)
    case bookTime(BookTime)
}

extension PlanCommand {
    /// Say how many hours a week a team has, from a week on.
    package struct SetCapacity: Sendable, Equatable {
        package let team: String
        /// 0–10,000 a week.
        package let hours: Int
        /// Any day of the first week.
        package let from: CivilDate

        package init(team: String, hours: Int, from: CivilDate) {
            self.team = team
            self.hours = hours
            self.from = from
        }
    }

    /// Put an initiative on the plan.
    package struct AddInitiative: Sendable, Equatable {
        package let name: String
        package let team: String
        package let hours: Int
        package let due: CivilDate?
        /// Somebody was promised the date.
        package let isCommitted: Bool
        /// The initiative of the same team it is done before; nil: it comes last.
        package let before: InitiativeID?

        package init(
            name: String, team: String, hours: Int, due: CivilDate? = nil, isCommitted: Bool = false,
            before: InitiativeID? = nil
        ) {
            self.name = name
            self.team = team
            self.hours = hours
            self.due = due
            self.isCommitted = isCommitted
            self.before = before
        }
    }

    /// Give an initiative another date, or none.
    package struct Redate: Sendable, Equatable {
        package let initiative: InitiativeID
        package let due: CivilDate?
        package let isCommitted: Bool
        package let reason: String

        package init(initiative: InitiativeID, due: CivilDate? = nil, isCommitted: Bool = false, reason: String) {
            self.initiative = initiative
            self.due = due
            self.isCommitted = isCommitted
            self.reason = reason
        }
    }

    /// Do an initiative before another of its team, or last.
    package struct Move: Sendable, Equatable {
        package let initiative: InitiativeID
        package let before: InitiativeID?

        package init(initiative: InitiativeID, before: InitiativeID? = nil) {
            self.initiative = initiative
            self.before = before
        }
    }

    /// Record that an initiative is done.
    package struct Complete: Sendable, Equatable {
        package let initiative: InitiativeID

        package init(initiative: InitiativeID) { self.initiative = initiative }
    }

    /// Take an initiative off the plan.
    package struct Drop: Sendable, Equatable {
        package let initiative: InitiativeID
        package let reason: String

        package init(initiative: InitiativeID, reason: String) {
            self.initiative = initiative
            self.reason = reason
        }
    }

    /// Say what work somebody asks for would cost.
    package struct CostRequest: Sendable, Equatable {
        /// What is to be done, and why.
        package let text: String
        package let hours: Int
        package let team: String
        /// The complaint it is for; nil: for several, which may then all cite it.
        package let complaint: ComplaintID?
        package let head: HeadID?

        package init(
            text: String, hours: Int, team: String, complaint: ComplaintID? = nil, head: HeadID? = nil
        ) {
            self.text = text
            self.hours = hours
            self.team = team
            self.complaint = complaint
            self.head = head
        }
    }

    /// Accept, decline or put off work asked for. The acting person is the plan's owner.
    package struct DecideRequest: Sendable, Equatable {
        package let request: PlanRequestID
        package let decision: PlanDecision
        /// Every dated commitment that accepting moves past its date.
        package let displaces: [InitiativeID]
        /// The initiative it is done before; nil: it comes last.
        package let before: InitiativeID?
        /// By when it is promised; nil: when it finishes.
        package let due: CivilDate?
        package let reason: String?

        package init(
            request: PlanRequestID, decision: PlanDecision, displaces: [InitiativeID] = [],
            before: InitiativeID? = nil, due: CivilDate? = nil, reason: String? = nil
        ) {
            self.request = request
            self.decision = decision
            self.displaces = displaces
            self.before = before
            self.due = due
            self.reason = reason
        }
    }

    /// Enter hours a team worked in a week, or take wrong ones back with a negative number.
    package struct BookTime: Sendable, Equatable {
        package let team: String
        /// Any day of the week.
        package let week: CivilDate
        /// −10,000–10,000, not 0.
        package let hours: Int
        /// What of the plan was worked on; nil: complaints were.
        package let initiative: InitiativeID?
        /// Which complaint, where it was one.
        package let complaint: ComplaintID?

        package init(
            team: String, week: CivilDate, hours: Int, initiative: InitiativeID? = nil,
            complaint: ComplaintID? = nil
        ) {
            self.team = team
            self.week = week
            self.hours = hours
            self.initiative = initiative
            self.complaint = complaint
        }
    }
}
