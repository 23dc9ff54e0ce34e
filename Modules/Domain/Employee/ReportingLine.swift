/// Who stood above whom, and when, from the records of the people concerned and of everyone above them.
package struct ReportingLine: Sendable {
    let employees: [EmployeeID: Sourced<EmployeeState>]

    package init(employees: [EmployeeID: Sourced<EmployeeState>]) { self.employees = employees }

    /// Whether a person stood anywhere above another at some moment of a range: each step up must hold at the same
    /// moment as the steps below it. Cost: the number of paths upward, in practice the length of the line.
    package func isAbove(_ candidate: EmployeeID, of person: EmployeeID, during range: ClosedRange<Instant>) -> Bool {
        climbs(from: person, to: candidate, during: range, past: [])
    }

    private func climbs(
        from person: EmployeeID, to candidate: EmployeeID, during range: ClosedRange<Instant>, past: Set<EmployeeID>
    ) -> Bool {
        guard !past.contains(person), let record = employees[person]?.value else { return false }
        return record.managers.contains { span in
            guard let manager = span.manager, let shared = span.overlaps(range) else { return false }
            return manager == candidate
                || climbs(from: manager, to: candidate, during: shared, past: past.union([person]))
        }
    }

    /// Whose records must still be read to see everyone above the given people.
    package func missing(above people: Set<EmployeeID>) -> Set<EmployeeID> {
        var seen: Set<EmployeeID> = []
        var missing: Set<EmployeeID> = []
        var waiting = Array(people)
        while let person = waiting.popLast() {
            guard seen.insert(person).inserted else { continue }
            if let record = employees[person]?.value {
                waiting += record.managers.compactMap(\.manager)
            } else {
                missing.insert(person)
            }
        }
        return missing
    }
}
