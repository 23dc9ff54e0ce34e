/// A change of somebody's manager, as it was recorded.
package struct ManagerChange: Sendable, Equatable {
    package let employee: EmployeeID
    /// The version of the employee's record it came with: changes of one employee are in this order.
    package let version: Int64
    package let manager: EmployeeID?
    package let from: Instant
    package let recordedAt: Instant

    package init(employee: EmployeeID, version: Int64, manager: EmployeeID?, from: Instant, recordedAt: Instant) {
        self.employee = employee
        self.version = version
        self.manager = manager
        self.from = from
        self.recordedAt = recordedAt
    }
}

/// Everyone who ever stood above or below one person, and when: the line as rule R5 understands it, seen from the one
/// who asks. `ReportingLine` answers the same for one pair from the records; this is made once and asked for many.
package struct PersonLine: Sendable, Equatable {
    package let person: PersonID
    /// By employee, when each stood above or below. Spans may overlap.
    private var spans: [EmployeeID: [ClosedRange<Instant>]] = [:]

    /// Nobody above, nobody below.
    package init(alone person: PersonID) { self.person = person }

    /// - Parameter changes: of at least the person, everyone who was ever above them, and everyone who was ever below;
    ///   those of one employee in order of version.
    package init(of person: PersonID, from changes: [ManagerChange]) {
        self.init(alone: person)
        var managers: [EmployeeID: [EmployeeState.ManagerSpan]] = [:]
        for change in changes {
            managers[change.employee, default: []]
                .change(to: change.manager, from: change.from, recordedAt: change.recordedAt)
        }
        var reports: [EmployeeID: [(EmployeeID, EmployeeState.ManagerSpan)]] = [:]
        for (employee, held) in managers {
            for span in held {
                if let manager = span.manager { reports[manager, default: []].append((employee, span)) }
            }
        }
        walk { employee in managers[employee, default: []].compactMap { span in span.manager.map { ($0, span) } } }
        walk { employee in reports[employee, default: []] }
    }

    /// One step further must hold at the same moment as the steps before it. What adds nothing to what is known of
    /// somebody is not followed, so that a circle ends.
    private mutating func walk(_ next: (EmployeeID) -> [(EmployeeID, EmployeeState.ManagerSpan)]) {
        var known: [EmployeeID: [ClosedRange<Instant>]] = [:]
        var waiting = [(person, Instant(milliseconds: .min)...Instant(milliseconds: .max))]
        while let (employee, range) = waiting.popLast() {
            for (other, span) in next(employee) {
                guard other != person, let shared = span.overlaps(range),
                    !known[other, default: []].contains(where: { $0.contains(shared) })
                else { continue }
                known[other, default: []].append(shared)
                waiting.append((other, shared))
            }
        }
        spans.merge(known) { $0 + $1 }
    }

    /// Everyone who ever was in it.
    package var everyone: Set<EmployeeID> { Set(spans.keys) }

    /// Whether an employee stood above or below the person at some moment since one, up to another.
    /// - Parameter since: nil: any time.
    package func holds(_ employee: EmployeeID, since: Instant?, through now: Instant) -> Bool {
        guard let spans = spans[employee] else { return false }
        let start = min(since ?? Instant(milliseconds: .min), now)
        return spans.contains { $0.overlaps(start...now) }
    }
}

extension ClosedRange<Instant> {
    fileprivate func contains(_ other: ClosedRange<Instant>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
