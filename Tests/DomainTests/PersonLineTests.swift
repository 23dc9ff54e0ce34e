import EvenhandDomain
import Testing

@Suite struct `The line of one person` {
    /// A shape of a firm drawn from a seed: who was made whose manager, from when, and when that was recorded.
    private static func changes(_ seed: UInt64) -> [ManagerChange] {
        var random = SplitMix(seed: seed)
        func draw(_ limit: Int64) -> Int64 { Int64.random(in: 0..<limit, using: &random) }
        var versions: [EmployeeID: Int64] = [:]
        return (0..<(4 + draw(14))).map { step in
            let employee = EmployeeID(rawValue: 1 + draw(6))
            versions[employee, default: 0] += 1
            let manager = draw(5) == 0 ? nil : EmployeeID(rawValue: 1 + draw(6))
            return ManagerChange(
                employee: employee, version: versions[employee] ?? 0, manager: manager == employee ? nil : manager,
                from: Instant(milliseconds: draw(40)), recordedAt: Instant(milliseconds: step * 4))
        }
    }

    private static func records(_ changes: [ManagerChange]) -> [EmployeeID: Sourced<EmployeeState>] {
        var states: [EmployeeID: EmployeeState] = [:]
        for change in changes {
            states[change.employee] = EmployeeDecider.evolve(
                states[change.employee] ?? EmployeeState(),
                with: EmployeeEvent(
                    at: change.recordedAt, by: .house,
                    .managerChanged(.init(manager: change.manager, from: change.from))))
        }
        return states.mapValues { Sourced($0, from: .access, at: 1) }
    }

    @Test(arguments: 0..<8)
    func `agrees with the records' own line for every pair, circles and late entries included`(block: UInt64) {
        var inLine = 0
        for seed in (block * 250)..<(block * 250 + 250) {
            let changes = Self.changes(seed)
            let line = ReportingLine(employees: Self.records(changes))
            for person in (1...6).map({ EmployeeID(rawValue: $0) }) {
                let own = PersonLine(of: person, from: changes)
                for other in (1...6).map({ EmployeeID(rawValue: $0) }) where other != person {
                    for (since, now) in [(0, 10), (12, 30), (35, 60), (60, 60)] as [(Int64, Int64)] {
                        let range = Instant(milliseconds: since)...Instant(milliseconds: now)
                        let wanted =
                            line.isAbove(other, of: person, during: range)
                            || line.isAbove(person, of: other, during: range)
                        inLine += wanted ? 1 : 0
                        #expect(
                            own.holds(other, since: range.lowerBound, through: range.upperBound) == wanted,
                            "seed \(seed): \(person) and \(other) in \(since)...\(now)")
                    }
                }
            }
        }
        #expect(inLine > 1_000)
    }

    @Test func `a colleague under the same manager is not in it`() {
        let changes = [(2, 1), (3, 1)].map { person, manager in
            ManagerChange(
                employee: EmployeeID(person), version: 1, manager: EmployeeID(manager), from: Instant(milliseconds: 0),
                recordedAt: Instant(milliseconds: 0))
        }
        let line = PersonLine(of: EmployeeID(2), from: changes)
        #expect(line.everyone == [EmployeeID(1)])
        #expect(!line.holds(EmployeeID(3), since: nil, through: Instant(milliseconds: 9)))
    }

    @Test func `an undated event may have happened at any time`() {
        let changes = [
            ManagerChange(
                employee: EmployeeID(2), version: 1, manager: EmployeeID(1), from: Instant(milliseconds: 0),
                recordedAt: Instant(milliseconds: 0)),
            ManagerChange(
                employee: EmployeeID(2), version: 2, manager: nil, from: Instant(milliseconds: 10),
                recordedAt: Instant(milliseconds: 10)),
        ]
        let line = PersonLine(of: EmployeeID(1), from: changes)
        #expect(line.holds(EmployeeID(2), since: nil, through: Instant(milliseconds: 50)))
        #expect(!line.holds(EmployeeID(2), since: Instant(milliseconds: 20), through: Instant(milliseconds: 50)))
    }
}
