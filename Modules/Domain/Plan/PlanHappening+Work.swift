// Days are kept as `2026-11-30`, weeks by their Monday.
extension PlanHappening {
    /// A team has so many hours a week, from a week on.
    package struct CapacitySet: Codable, Sendable, Equatable {
        package let team: String
        package let hours: Int
        package let from: String

        private enum CodingKeys: String, CodingKey { case team, hours, from }

        package init(team: String, hours: Int, from: String) {
            self.team = team
            self.hours = hours
            self.from = from
        }
    }

    /// An initiative came on the plan.
    package struct InitiativeAdded: Codable, Sendable, Equatable {
        package let initiative: InitiativeID
        package let name: PersonalText
        package let team: String
        package let hours: Int
        package let due: String?
        package let isCommitted: Bool
        /// nil: it comes last.
        package let before: InitiativeID?
        /// The request that was accepted with it; nil: it was planned of the house's own accord.
        package let request: PlanRequestID?

        private enum CodingKeys: String, CodingKey {
            case initiative, name, team, hours, due, isCommitted, before, request
        }

        package init(
            initiative: InitiativeID, name: PersonalText, team: String, hours: Int, due: String? = nil,
            isCommitted: Bool, before: InitiativeID? = nil, request: PlanRequestID? = nil
        ) {
            self.initiative = initiative
            self.name = name
            self.team = team
            self.hours = hours
            self.due = due
            self.isCommitted = isCommitted
            self.before = before
            self.request = request
        }
    }

    /// Its date is another one.
    package struct InitiativeRedated: Codable, Sendable, Equatable {
        package let initiative: InitiativeID
        package let due: String?
        package let isCommitted: Bool
        package let reason: PersonalText

        private enum CodingKeys: String, CodingKey { case initiative, due, isCommitted, reason }

        package init(initiative: InitiativeID, due: String? = nil, isCommitted: Bool, reason: PersonalText) {
            self.initiative = initiative
            self.due = due
            self.isCommitted = isCommitted
            self.reason = reason
        }
    }

    /// It is done before another, or last.
    package struct InitiativeMoved: Codable, Sendable, Equatable {
        package let initiative: InitiativeID
        package let before: InitiativeID?

        private enum CodingKeys: String, CodingKey { case initiative, before }

        package init(initiative: InitiativeID, before: InitiativeID? = nil) {
            self.initiative = initiative
            self.before = before
        }
    }

    /// It is done.
    package struct InitiativeCompleted: Codable, Sendable, Equatable {
        package let initiative: InitiativeID

        private enum CodingKeys: String, CodingKey { case initiative }

        package init(initiative: InitiativeID) { self.initiative = initiative }
    }

    /// It will not be done.
    package struct InitiativeDropped: Codable, Sendable, Equatable {
        package let initiative: InitiativeID
        package let reason: PersonalText

        private enum CodingKeys: String, CodingKey { case initiative, reason }

        package init(initiative: InitiativeID, reason: PersonalText) {
            self.initiative = initiative
            self.reason = reason
        }
    }

    /// A team worked so many hours in a week; negative ones take back.
    package struct TimeBooked: Codable, Sendable, Equatable {
        package let team: String
        package let week: String
        package let hours: Int
        /// nil: complaints were worked on.
        package let initiative: InitiativeID?
        package let complaint: ComplaintID?

        private enum CodingKeys: String, CodingKey { case team, week, hours, initiative, complaint }

        package init(
            team: String, week: String, hours: Int, initiative: InitiativeID? = nil, complaint: ComplaintID? = nil
        ) {
            self.team = team
            self.week = week
            self.hours = hours
            self.initiative = initiative
            self.complaint = complaint
        }
    }

    /// The share of complaint work in a team's time crossed the alarm.
    package struct FocusCrossing: Codable, Sendable, Equatable {
        package let team: String
        /// The last of the weeks that were looked at.
        package let week: String
        package let complaintHours: Int
        package let totalHours: Int
        /// Percent, as the policy had it.
        package let limit: Int

        private enum CodingKeys: String, CodingKey { case team, week, complaintHours, totalHours, limit }

        package init(team: String, week: String, complaintHours: Int, totalHours: Int, limit: Int) {
            self.team = team
            self.week = week
            self.complaintHours = complaintHours
            self.totalHours = totalHours
            self.limit = limit
        }
    }
}
