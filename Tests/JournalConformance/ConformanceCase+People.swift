import EvenhandDomain
import EvenhandJournal

/// Reporting lines, and who read what.
extension ConformanceCase {
    static let people: [ConformanceCase] = [
        ConformanceCase("the changes around a person are those of everyone ever above or below, and of nobody beside") {
            journal in
            // 1 above 2 above 3 above 4; 5 beside, under 1; 6 alone; 3 went to 6 later.
            for (person, manager) in [(1, nil), (2, 1), (3, 2), (4, 3), (5, 1), (6, nil)] as [(Int64, Int64?)] {
                try await journal.hire(person, under: manager)
            }
            try await journal.move(3, to: 6, version: 2)
            func around(_ person: Int64) async throws -> [Int64] {
                try await journal.managerChanges(around: EmployeeID(rawValue: person)).map(\.employee.rawValue)
            }
            for (person, wanted) in [(3, [2, 3, 3, 4]), (2, [2, 3, 3, 4]), (6, [3, 3, 4]), (5, [5])]
                as [(Int64, [Int64])]
            {
                let found = try await around(person)
                try expectEqual(found, wanted)
            }
            let top = try await around(1)
            try expectEqual(top, [2, 3, 3, 4, 5])
            let first = try await journal.managerChanges(around: EmployeeID(rawValue: 6)).first
            try expectEqual(
                first,
                ManagerChange(
                    employee: EmployeeID(rawValue: 3), version: 2, manager: EmployeeID(rawValue: 2),
                    from: Samples.moment(0), recordedAt: Samples.moment(1)))
            try await journal.rebuildReadModels()
            let again = try await around(1)
            try expectEqual(again, top)
        },
        ConformanceCase("reads are found by complaint, by person and by time, the newest first, page by page") {
            journal in
            let reads: [CaseRead] = [
                Self.read(1, by: 7, .show, 12), Self.read(2, by: 8, .scorecard, 12),
                Self.read(3, by: 7, .list, 3, 90, count: 50),
                Self.read(4, by: 8, .search, 40), Self.read(5, by: 7, .show, 91),
            ]
            try await journal.keep(Array(reads[..<3]), gaps: [], through: Samples.moment(3), isLast: false)
            try await journal.keep(Array(reads[3...]), gaps: [], through: Samples.moment(5), isLast: false)
            func found(_ filter: CaseReadFilter) async throws -> [CaseRead] {
                let page: CaseReadPage = try await journal.caseReads(filter, below: nil, limit: 10)
                return page.reads
            }
            let of12 = try await found(CaseReadFilter(complaint: ComplaintID(rawValue: 12)))
            try expectEqual(of12, [reads[2], reads[1], reads[0]])
            let of40 = try await found(CaseReadFilter(complaint: ComplaintID(rawValue: 40)))
            try expectEqual(of40, [reads[3], reads[2]])
            let by7 = try await found(CaseReadFilter(person: PersonID(rawValue: 7)))
            try expectEqual(by7, [reads[4], reads[2], reads[0]])
            let late = try await found(CaseReadFilter(since: Samples.moment(4)))
            try expectEqual(late, [reads[4], reads[3]])
            var pages: [[CaseRead]] = []
            var key: Int64?
            repeat {
                let page = try await journal.caseReads(CaseReadFilter(), below: key, limit: 2)
                pages.append(page.reads)
                key = page.next
            } while key != nil
            try expectEqual(pages, [[reads[4], reads[3]], [reads[2], reads[1]], [reads[0]]])
            try await journal.rebuildReadModels()
            let kept = try await found(CaseReadFilter())
            try expectEqual(kept.count, 5)
            try expectEqual(journal.position, 0)
        },
        ConformanceCase("gaps are told the newest first") { journal in
            let gaps = [
                ReadGap(from: Samples.moment(1), until: Samples.moment(2), lost: 7),
                ReadGap(from: Samples.moment(4), until: Samples.moment(4), lost: nil),
            ]
            for gap in gaps { try await journal.keep([], gaps: [gap], through: Samples.moment(5), isLast: false) }
            let found = try await journal.readGaps(limit: 9)
            try expectEqual(found, Array(gaps.reversed()))
        },
    ]

    private static func read(
        _ minute: Int64, by person: Int64, _ what: CaseRead.What, _ first: Int64, _ last: Int64? = nil, count: Int = 1
    ) -> CaseRead {
        CaseRead(
            at: Samples.moment(minute), person: PersonID(rawValue: person), door: .http, what: what,
            first: ComplaintID(rawValue: first), last: ComplaintID(rawValue: last ?? first), count: count)
    }
}

extension Journal {
    fileprivate func hire(_ person: Int64, under manager: Int64?) async throws {
        var events: [DomainEvent] = [
            .employee(
                EmployeeEvent(
                    at: Samples.moment(0), by: .house,
                    .registered(.init(name: PersonalText("Person \(person)", of: .stream), isOutside: false))))
        ]
        if let manager { events.append(Self.change(to: manager, at: 1)) }
        _ = try await append(Append([Append.Part(.new(.employee), events)]))
    }

    fileprivate func move(_ person: Int64, to manager: Int64, version: Int64) async throws {
        let stream = StreamID.employee(EmployeeID(rawValue: person))
        _ = try await append(
            Append([Append.Part(.existing(stream, expectedVersion: version), [Self.change(to: manager, at: 9)])]))
    }

    private static func change(to manager: Int64, at minute: Int64) -> DomainEvent {
        .employee(
            EmployeeEvent(
                at: Samples.moment(minute), by: .house,
                .managerChanged(.init(manager: EmployeeID(rawValue: manager), from: Samples.moment(minute - 1)))))
    }
}
