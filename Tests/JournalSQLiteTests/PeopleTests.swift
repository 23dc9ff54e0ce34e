import EvenhandDomain
import EvenhandJournal
import EvenhandJournalSQLite
import Foundation
import GRDB
import JournalConformance
import Testing

@Suite struct `A data folder of people` {
    @Test func `of an earlier release learns its reporting lines from what was recorded`() async throws {
        try await withFolder { folder in
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            try await journal.hire(manager: nil)
            try await journal.hire(manager: 1)
            let wanted = try await journal.managerChanges(around: EmployeeID(2))
            #expect(wanted.map(\.manager) == [EmployeeID(1)])
            await journal.close()
            let old = try DatabaseQueue(path: folder + "/evenhand.sqlite")
            try await old.write { database in
                try database.execute(
                    sql: """
                        DROP TABLE manager_change; DROP TABLE case_read; DROP TABLE read_gap;
                        DELETE FROM grdb_migrations WHERE identifier LIKE '4-people%'
                        """)
            }
            try old.close()
            let new = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            #expect(try await new.managerChanges(around: EmployeeID(2)) == wanted)
            #expect(try await new.managerChanges(around: EmployeeID(1)) == wanted)
            #expect(try await new.caseReads(CaseReadFilter(), below: nil, limit: 9).reads.isEmpty)
            await new.close()
        }
    }

    @Test func `says from when until when reads may be missing after an end without a stop`() async throws {
        try await withFolder { folder in
            let read = CaseRead(
                at: Samples.moment(3), person: PersonID(2), door: .wire, what: .show, first: ComplaintID(1),
                last: ComplaintID(1), count: 1)
            let killed = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            try await killed.beginReads(at: Samples.moment(1))
            try await killed.keep([read], gaps: [], through: Samples.moment(3), isLast: false)
            await killed.close()
            let stopped = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            try await stopped.beginReads(at: Samples.moment(10))
            let gap = ReadGap(from: Samples.moment(3), until: Samples.moment(10), lost: nil)
            #expect(try await stopped.readGaps(limit: 9) == [gap])
            #expect(try await stopped.caseReads(CaseReadFilter(), below: nil, limit: 9).reads == [read])
            try await stopped.keep([], gaps: [], through: Samples.moment(11), isLast: true)
            await stopped.close()
            let again = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            try await again.beginReads(at: Samples.moment(20))
            #expect(try await again.readGaps(limit: 9) == [gap])
            await again.close()
        }
    }
}

extension SQLiteJournal {
    fileprivate func hire(manager: Int64?) async throws {
        var events: [DomainEvent] = [
            .employee(
                EmployeeEvent(
                    at: Samples.moment(0), by: .house,
                    .registered(.init(name: PersonalText("Somebody", of: .stream), isOutside: false))))
        ]
        if let manager {
            events.append(
                .employee(
                    EmployeeEvent(
                        at: Samples.moment(1), by: .house,
                        .managerChanged(.init(manager: EmployeeID(rawValue: manager), from: Samples.moment(0))))))
        }
        _ = try await append(Append([Append.Part(.new(.employee), events)]))
    }
}
