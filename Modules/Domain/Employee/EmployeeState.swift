/// A person of the firm, or an outside decider or expert, as their events have made them.
package struct EmployeeState: Sendable, Equatable {
    package var isRegistered = false
    package var name: PersonalText?
    package var team: String?
    package var isOutside = false
    /// The language they are written to in; nil: none is known, and letters are in English.
    package var language: String?
    /// To whom the person reported and reports, in the order it was recorded.
    package var managers: [ManagerSpan] = []
    package var leftAt: Instant?
    package var erasedAt: Instant?
    /// Hours by product area, as first spelled; never below 0.
    package var experience: [String: Int] = [:]
    package var absences: [Absence] = []

    package init() {}

    /// Hours that make an expert: two months full-time.
    package static let expertHours = 320

    /// Hours in a product area; without one, those of the area the person knows best.
    package func hours(in area: String?) -> Int {
        guard let area else { return experience.values.max() ?? 0 }
        return experience.first { ProductArea.isSame($0.key, area) }?.value ?? 0
    }

    package func isExpert(in area: String?) -> Bool { hours(in: area) >= Self.expertHours }

    mutating func addExperience(_ data: EmployeeHappening.ExperienceAdded) {
        let area = experience.keys.first { ProductArea.isSame($0, data.area) } ?? data.area
        experience[area] = max(0, experience[area, default: 0] + data.hours)
    }

    package var hasLeft: Bool { leftAt != nil }

    /// Who the manager is now; nil: nobody.
    package var manager: EmployeeID? { managers.last?.manager }

    /// A manager and the time they were it; `manager` nil: nobody was.
    package struct ManagerSpan: Sendable, Equatable {
        package var manager: EmployeeID?
        package var from: Instant
        /// nil: still. A change entered late ends the span when it was entered, so that nobody leaves a reporting
        /// line by writing history anew.
        package var until: Instant?

        package func overlaps(_ range: ClosedRange<Instant>) -> ClosedRange<Instant>? {
            let start = max(from, range.lowerBound)
            let end = min(until ?? range.upperBound, range.upperBound)
            return start <= end ? start...end : nil
        }
    }
}

/// What a decision about an employee needs beside their own events: the records above them.
package struct EmployeeFacts: Sendable {
    /// nil while the person is being registered.
    package var employee: EmployeeID?
    package var employees: [EmployeeID: Sourced<EmployeeState>]

    package init(employee: EmployeeID? = nil, employees: [EmployeeID: Sourced<EmployeeState>] = [:]) {
        self.employee = employee
        self.employees = employees
    }

    /// The versions the append must find unchanged.
    package var versions: [StreamID: Int64] {
        Dictionary(employees.values.map { ($0.stream, $0.version) }, uniquingKeysWith: { first, _ in first })
    }
}
