import EvenhandDomain
import EvenhandJournal

extension ConformanceCase {
    static let alerts: [ConformanceCase] = [
        ConformanceCase("clocks are enrolled in the order of numbers, and what happens makes a look due") { journal in
            for number in 0..<5 { try await journal.file("Complaint \(number)") }
            let first = try await journal.unwatched(limit: 3)
            try expectEqual(first.map(\.id.rawValue), [1, 2, 3])
            try await journal.look([
                look(1, at: 50), look(2, at: 20), ClockLook(complaint: ComplaintID(rawValue: 3), version: 2, at: nil),
            ])
            let rest = try await journal.unwatched(limit: 9)
            try expectEqual(rest.map(\.id.rawValue), [4, 5])
            let early = try await journal.looksDue(by: Samples.moment(19), limit: 9)
            try expectEqual(early, [])
            let one = try await journal.looksDue(by: Samples.moment(50), limit: 1)
            try expectEqual(one.map(\.rawValue), [2])
            let both = try await journal.looksDue(by: Samples.moment(50), limit: 9)
            try expectEqual(both.map(\.rawValue), [2, 1])
            // Something happens to one that waited for nothing, and to one that is not enrolled.
            for number in [3, 4] as [Int64] {
                try await journal.extend(
                    .complaint(ComplaintID(rawValue: number)), at: 2, with: [Samples.acknowledged("Thank you.")])
            }
            let moved = try await journal.looksDue(by: Samples.moment(1), limit: 9)
            try expectEqual(moved.map(\.rawValue), [3])
            // A look by the record as it was before stays due.
            try await journal.look([look(3, at: 90)])
            let stale = try await journal.looksDue(by: Samples.moment(1), limit: 9)
            try expectEqual(stale.map(\.rawValue), [3])
            try await journal.look([look(3, at: 90, version: 3), look(99, at: 1)])
            let settled = try await journal.looksDue(by: Samples.moment(1), limit: 9)
            try expectEqual(settled, [])
            try await journal.rebuildReadModels()
            let anew = try await journal.unwatched(limit: 9)
            try expectEqual(anew.map(\.id.rawValue), [1, 2, 3, 4, 5])
        },
        ConformanceCase("open alerts come by date, page after page, by addressee, until they end") { journal in
            for number in 0..<3 { try await journal.file("Complaint \(number)") }
            try await journal.extend(
                .complaint(ComplaintID(rawValue: 1)), at: 2,
                with: [raised(1, clock: .acknowledgement, due: 40), raised(2, clock: .finalResponse, due: 90, to: 7)])
            try await journal.extend(
                .complaint(ComplaintID(rawValue: 2)), at: 2, with: [raised(1, clock: .finalResponse, due: 40, to: 7)])
            try await journal.extend(
                .complaint(ComplaintID(rawValue: 3)), at: 2, with: [raised(1, clock: .finalResponse, due: -5)])
            let all = [key(3, 1, due: -5), key(1, 1, due: 40), key(2, 1, due: 40), key(1, 2, due: 90)]
            try await expectAlerts(all, journal)
            var paged: [AlertKey] = []
            var place: AlertKey?
            repeat {
                let page = try await journal.openAlerts(to: nil, after: place, limit: 1)
                paged += page
                place = page.last
            } while place != nil
            try expectEqual(paged, all)
            let seventh = EmployeeID(rawValue: 7)
            try await expectAlerts([all[2], all[3]], journal, to: seventh)
            try await expectAlerts([all[0], all[1]], journal, to: .house)
            // One is seen, one overtaken by a later share, one ends with its complaint.
            try await journal.extend(
                .complaint(ComplaintID(rawValue: 2)), at: 3,
                with: [alert(.acknowledged(.init(alert: AlertID(rawValue: 1))))])
            try await journal.extend(
                .complaint(ComplaintID(rawValue: 1)), at: 4,
                with: [raised(3, clock: .finalResponse, due: 90, share: 100)])
            try await journal.extend(
                .complaint(ComplaintID(rawValue: 3)), at: 3,
                with: [
                    .complaint(
                        ComplaintEvent(at: Samples.moment(90), by: Samples.clerk, .closed(ComplaintHappening.Closed())))
                ])
            try await expectAlerts([all[1], key(1, 3, due: 90)], journal)
            try await expectAlerts([], journal, to: seventh)
            let entry = try unwrap(try await journal.complaint(ComplaintID(rawValue: 1)), "complaint")
            try expectEqual(entry.summary.alerts.map(\.alert.rawValue), [1, 3])
            try await journal.rebuildReadModels()
            try await expectAlerts([all[1], key(1, 3, due: 90)], journal)
            let rebuilt = try await journal.complaint(ComplaintID(rawValue: 1))
            try expectEqual(rebuilt, entry)
        },
    ]

    private static func look(_ complaint: Int64, at minutes: Int64, version: Int64 = 2) -> ClockLook {
        ClockLook(complaint: ComplaintID(rawValue: complaint), version: version, at: Samples.moment(minutes))
    }

    private static func key(_ complaint: Int64, _ alert: Int64, due: Int64) -> AlertKey {
        AlertKey(
            due: Samples.moment(due), complaint: ComplaintID(rawValue: complaint), alert: AlertID(rawValue: alert))
    }

    private static func alert(_ happening: AlertHappening) -> DomainEvent {
        .complaint(ComplaintEvent(at: Samples.moment(4), by: Samples.clerk, .alert(happening)))
    }

    private static func raised(
        _ number: Int64, clock: ClockKind, due: Int64, share: Int = 50, to person: Int64? = nil
    ) -> DomainEvent {
        alert(
            .raised(
                .init(
                    alert: AlertID(rawValue: number), regime: .house, clock: clock, share: share,
                    due: Samples.moment(due), to: person.map { EmployeeID(rawValue: $0) })))
    }

    private static func expectAlerts(
        _ wanted: [AlertKey], _ journal: any Journal, to addressee: EmployeeID? = nil
    ) async throws {
        let found = try await journal.openAlerts(to: addressee, after: nil, limit: 9)
        try expectEqual(found, wanted)
    }
}
