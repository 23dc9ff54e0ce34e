/// When a team finishes what stands before it, one thing after the other, within the hours of each week.
///
/// The hours of a week are spread evenly from Monday to Friday, so that the day on which something finishes can be told.
package struct PlanSchedule: Sendable, Equatable {
    /// Something to be done.
    package struct Item: Sendable, Equatable {
        package let initiative: InitiativeID?
        package let hours: Int

        package init(initiative: InitiativeID?, hours: Int) {
            self.initiative = initiative
            self.hours = hours
        }
    }

    /// Weeks that are looked at: ten years. What does not finish in them has no date.
    package static let weekLimit = 520
    static let workingDays = 5

    /// The day each item finishes, in their order; nil: not within the weeks that are looked at.
    package private(set) var finishes: [CivilDate?]
    /// The hours given out in each week, by its Monday.
    package private(set) var hoursByWeek: [CivilDate: Int] = [:]

    /// - Parameters:
    ///   - spent: Hours of the first week that are gone.
    ///   - capacity: Hours of the week of a Monday.
    package init(_ items: [Item], from first: CivilDate, spent: Int = 0, capacity: (CivilDate) -> Int) {
        finishes = Array(repeating: nil, count: items.count)
        var index = 0
        var left = items.first?.hours ?? 0
        var week = first.weekStart
        for number in 0..<Self.weekLimit where index < items.count {
            let hours = capacity(week)
            var used = number == 0 ? spent : 0
            while index < items.count {
                let step = min(left, max(0, hours - used))
                used += step
                left -= step
                if step > 0 { hoursByWeek[week, default: 0] += step }
                guard left == 0 else { break }
                finishes[index] = Self.day(used, of: hours, in: week)
                index += 1
                left = index < items.count ? items[index].hours : 0
            }
            week = week.advanced(byDays: 7)
        }
    }

    private static func day(_ used: Int, of hours: Int, in week: CivilDate) -> CivilDate {
        guard hours > 0 else { return week }
        let day = min(workingDays, max(1, (used * workingDays + hours - 1) / hours))
        return week.advanced(byDays: day - 1)
    }
}

/// An initiative that finishes later for work that is put before it.
package struct Displacement: Sendable, Equatable {
    package let initiative: InitiativeID
    /// The day it finishes without that work; nil: not within the years that are looked at.
    package let before: CivilDate?
    package let after: CivilDate?
    /// The date somebody was promised.
    package let commitment: CivilDate?

    package var days: Int? {
        guard let before, let after else { return nil }
        return after.dayNumber - before.dayNumber
    }

    /// A promised date is passed by it, or passed by more.
    package var movesCommitment: Bool {
        guard let commitment else { return false }
        return after.map { $0 > commitment } ?? true
    }
}

/// What work would do to the plan.
package struct PlanWeighing: Sendable, Equatable {
    /// The day the work itself finishes; nil: the team has no time for it.
    package let finish: CivilDate?
    /// What finishes later, in the order of the plan.
    package let displaced: [Displacement]

    package var movedCommitments: [Displacement] { displaced.filter(\.movesCommitment) }
}

extension PlanState {
    /// When each open initiative of a team finishes, as things stand on a day.
    package func finishes(of team: String, on today: CivilDate) -> [InitiativeID: CivilDate] {
        let queue = queue(of: team)
        let schedule = schedule(of: team, queue.map { .init(initiative: $0.id, hours: $0.hoursLeft) }, on: today)
        return zip(queue, schedule.finishes).reduce(into: [:]) { $0[$1.0.id] = $1.1 }
    }

    /// What so many hours for a team do to its other work when they are done before an initiative, or last.
    package func weighing(
        hours: Int, for team: String, before place: InitiativeID?, on today: CivilDate
    ) -> PlanWeighing {
        let queue = queue(of: team)
        let items = queue.map { PlanSchedule.Item(initiative: $0.id, hours: $0.hoursLeft) }
        let index = place.flatMap { place in queue.firstIndex { $0.id == place } } ?? queue.endIndex
        var longer = items
        longer.insert(PlanSchedule.Item(initiative: nil, hours: hours), at: index)
        let before = schedule(of: team, items, on: today).finishes
        var after = schedule(of: team, longer, on: today).finishes
        let finish = after.remove(at: index)
        let displaced = zip(queue, zip(before, after)).compactMap { initiative, days -> Displacement? in
            guard days.0 != days.1 else { return nil }
            return Displacement(
                initiative: initiative.id, before: days.0, after: days.1, commitment: initiative.commitment)
        }
        return PlanWeighing(finish: finish, displaced: displaced)
    }

    /// What finishes later when an initiative is done before another, or last.
    package func displaced(moving id: InitiativeID, before place: InitiativeID?, on today: CivilDate) -> [Displacement]
    {
        guard let moved = initiative(id) else { return [] }
        var longer = self
        longer.order.removeAll { $0 == id }
        longer.order.insert(id, at: place.flatMap { longer.order.firstIndex(of: $0) } ?? longer.order.endIndex)
        let before = finishes(of: moved.team, on: today)
        let after = longer.finishes(of: moved.team, on: today)
        return longer.queue(of: moved.team).compactMap { initiative in
            let days = (before[initiative.id], after[initiative.id])
            guard days.0 != days.1 else { return nil }
            return Displacement(
                initiative: initiative.id, before: days.0, after: days.1, commitment: initiative.commitment)
        }.filter { displacement in
            guard let before = displacement.before else { return false }
            return displacement.after.map { $0 > before } ?? true
        }
    }

    /// Hours that were booked in the running week are gone, whatever they went into.
    private func schedule(of name: String, _ items: [PlanSchedule.Item], on today: CivilDate) -> PlanSchedule {
        let team = team(name)
        let week = today.weekStart
        return PlanSchedule(items, from: week, spent: team?.booked[week]?.total ?? 0) { week in
            team?.capacity(in: week) ?? 0
        }
    }
}
