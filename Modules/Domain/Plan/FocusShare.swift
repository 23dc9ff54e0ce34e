/// How much of a team's time went into complaints.
package struct FocusShare: Sendable, Equatable {
    /// The Monday of the last week.
    package let week: CivilDate
    package let complaintHours: Int
    package let totalHours: Int

    /// Weeks that the moving share looks at.
    package static let movingWeeks = 4
    /// Fewer hours say nothing yet: the first entry of a week would set off the alarm.
    package static let hourFloor = 20

    /// Tenths of a percent; 0 when no hours were booked.
    package var permille: Int { totalHours == 0 ? 0 : complaintHours * 1_000 / totalHours }

    /// Whether it stands above so many percent.
    package func isAbove(percent: Int) -> Bool {
        totalHours >= Self.hourFloor && complaintHours * 100 > totalHours * percent
    }
}

extension PlanState.Team {
    /// The share in each week that has hours, the oldest first.
    package var weeklyShares: [FocusShare] {
        booked.sorted { $0.key < $1.key }.filter { $0.value.total > 0 }.map { week, hours in
            FocusShare(week: week, complaintHours: hours.complaints, totalHours: hours.total)
        }
    }

    /// The share over four weeks, the last of them the newest that has hours; nil before any.
    package var movingShare: FocusShare? {
        guard let last = weeklyShares.last?.week else { return nil }
        return movingShare(endingIn: last)
    }

    /// The share over the week and the three before it.
    package func movingShare(endingIn week: CivilDate) -> FocusShare {
        let first = week.advanced(byDays: -7 * (FocusShare.movingWeeks - 1))
        var hours = PlanState.BookedHours()
        for (booked, those) in booked where first <= booked && booked <= week {
            hours.complaints += those.complaints
            hours.plan += those.plan
        }
        return FocusShare(week: week, complaintHours: hours.complaints, totalHours: hours.total)
    }
}
