import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import Testing

@Suite struct `When the house looks at the clocks` {
    @Test func `alerts stand on record, in the list and no more once they are seen`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let worker = try await fixture.person("Worker", [.clerk])
        let first = try await fixture.complaint(about: [nil], by: leader)
        _ = try await fixture.desk.perform(.arrange(.assign(worker.person)), on: first, by: leader)
        #expect(try await fixture.desk.raiseAlerts().raised == 0)
        fixture.advance(days: 3)
        let second = try await fixture.complaint(about: [nil], by: leader)
        let round = try await fixture.desk.raiseAlerts()
        #expect(round.raised == 1 && round.enrolled == 1)
        let mine = try await fixture.desk.alerts(.addressed(to: worker.person), after: nil, limit: 5, by: leader).rows
        #expect(mine.map(\.entry.id) == [first] && mine[0].alert.clock == .acknowledgement)
        fixture.advance(days: 60)
        #expect(try await fixture.desk.raiseAlerts().raised == 4)
        #expect(try await fixture.desk.raiseAlerts().raised == 0)
        let rows = try await fixture.desk.alerts(after: nil, limit: 10, by: leader).rows
        #expect(rows.count == 4 && rows.map(\.key) == rows.map(\.key).sorted())
        #expect(rows.allSatisfy { $0.alert.to == nil && $0.alert.share == 100 })
        #expect(
            try await fixture.desk.alerts(.addressed(to: worker.person), after: nil, limit: 5, by: leader).rows.isEmpty)
        // Page by page the same.
        var paged: [AlertKey] = []
        var key: AlertKey?
        repeat {
            let page = try await fixture.desk.alerts(.headOfComplaints, after: key, limit: 1, by: leader)
            paged += page.rows.map(\.key)
            key = page.next
        } while key != nil
        #expect(paged == rows.map(\.key))
        _ = try await fixture.desk.perform(
            .keepTime(.acknowledgeAlert(rows[0].alert.alert)), on: rows[0].entry.id, by: worker)
        let seen = try await fixture.desk.complaint(rows[0].entry.id, by: leader).state
        #expect(seen.alert(rows[0].alert.alert)?.end?.by == worker.person)
        #expect(try await fixture.desk.alerts(after: nil, limit: 10, by: leader).rows.count == 3)
        #expect(try await fixture.desk.raiseAlerts().raised == 0)
        #expect(second != first)
    }

    @Test func `what an archive brings in long overdue is told by nobody, and what falls due later is`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        for (index, (age, source)) in [(400, "crm"), (50, "crm"), (400, nil), (9, "crm")].enumerated() {
            _ = try await fixture.desk.file(
                ComplaintCommand.File(
                    receivedAt: fixture.now.advanced(byDays: -age), channel: .email, language: "en",
                    narrative: "My parcel never came.", heads: [],
                    source: source.map { SourceReference(source: $0, id: "\(index)") }),
                by: leader)
        }
        // The one that somebody wrote down here, late as it is: its acknowledgement and its answer. And the acknowledgement of
        // the one that another system passed on nine days late.
        #expect(try await fixture.desk.raiseAlerts().raised == 3)
        fixture.advance(days: 60)
        #expect(try await fixture.desk.raiseAlerts().raised == 2)
        let rows = try await fixture.desk.alerts(after: nil, limit: 10, by: leader).rows
        #expect(rows.map { "\($0.entry.id) \($0.alert.clock?.rawValue ?? "")" }.sorted() == Self.told)
    }

    private static let told = [
        "C-2 finalResponse", "C-3 acknowledgement", "C-3 finalResponse", "C-4 acknowledgement", "C-4 finalResponse",
    ]

    @Test func `a round is bounded, and what is left comes with the next`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        for _ in 0..<7 { _ = try await fixture.complaint(about: [nil], by: leader) }
        fixture.advance(days: 90)
        let first = try await fixture.desk.raiseAlerts(looking: 3)
        #expect(first.enrolled == 7 && first.looked == 3 && first.raised == 6)
        #expect(try await fixture.desk.raiseAlerts(looking: 3).looked == 3)
        #expect(try await fixture.desk.raiseAlerts(looking: 3).looked == 1)
        #expect(try await fixture.desk.raiseAlerts(looking: 3).looked == 0)
    }

    @Test func `two who look at once tell once, and read models made anew tell nothing again`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        for _ in 0..<10 { _ = try await fixture.complaint(about: [nil], by: leader) }
        fixture.advance(days: 90)
        let desk = fixture.desk
        async let one = desk.raiseAlerts()
        async let two = desk.raiseAlerts()
        let rounds = try await [one, two]
        #expect(rounds.map(\.raised).reduce(0, +) == 20)
        try await fixture.journal.rebuildReadModels()
        #expect(try await fixture.desk.alerts(after: nil, limit: 100, by: leader).rows.count == 20)
        #expect(try await fixture.desk.raiseAlerts().raised == 0)
    }

    @Test func `what is closed to a reader is told to nobody of its line`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let manager = try await fixture.person("Manager", [.leader])
        let concerned = try await fixture.person("Concerned", [.clerk], manager: manager.person)
        _ = try await fixture.complaint(about: [concerned.person], by: leader)
        fixture.advance(days: 90)
        #expect(try await fixture.desk.raiseAlerts().raised == 2)
        for reader in [manager, concerned] {
            #expect(try await fixture.desk.alerts(after: nil, limit: 10, by: reader).rows.isEmpty)
        }
        #expect(try await fixture.desk.alerts(after: nil, limit: 10, by: leader).rows.count == 2)
        let employee = try await fixture.person("Employee", [.employee])
        #expect(await isDenied { _ = try await fixture.desk.alerts(after: nil, limit: 10, by: employee) })
    }
}

@Suite struct `A head that concerned somebody else before` {
    @Test func `stays closed to the one who was named first, and to their line`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let manager = try await fixture.person("Manager", [.leader])
        let first = try await fixture.person("First", [.clerk], manager: manager.person)
        let second = try await fixture.person("Second", [.clerk])
        let other = try await fixture.complaint(about: [nil], by: leader)
        let id = try await fixture.complaint(about: [first.person], by: leader)
        _ = try await fixture.desk.perform(
            .nameEmployee(.init(head: HeadID(1), employee: second.person)), on: id, by: leader)
        for reader in [first, manager] {
            #expect(await refusal { _ = try await fixture.desk.complaint(id, by: reader) }?.nature == .notFound)
            let list = try await fixture.desk.complaints(ComplaintFilter(), below: nil, limit: 9, by: reader).entries
            #expect(list.map(\.id) == [other])
            #expect(try await fixture.desk.queue(after: nil, limit: 9, by: reader).entries.map(\.id) == [other])
            #expect(try await fixture.desk.counters(by: reader)["stage=one"] == 1)
            #expect(
                await refusal {
                    _ = try await fixture.desk.perform(.arrange(.assign(leader.person)), on: id, by: reader)
                }?.nature == .notFound)
        }
        #expect(try await fixture.desk.complaint(id, by: second).isWhole == false)
        #expect(try await fixture.desk.counters(by: leader)["stage=one"] == 2)
        // The list by employee knows whom it concerns now.
        let byFirst = try await fixture.desk.complaints(
            ComplaintFilter(employee: first.person), below: nil, limit: 9, by: leader)
        #expect(byFirst.entries.isEmpty)
        try await fixture.journal.rebuildReadModels()
        #expect(try await fixture.desk.counters(by: manager)["stage=one"] == 1)
    }

    @Test func `takes its assignment from whoever reports to the one who is named later`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let boss = try await fixture.person("Boss", [.clerk])
        let worker = try await fixture.person("Worker", [.clerk], manager: boss.person)
        let id = try await fixture.complaint(about: [nil], by: leader)
        _ = try await fixture.desk.perform(.arrange(.assign(worker.person)), on: id, by: leader)
        _ = try await fixture.desk.perform(
            .nameEmployee(.init(head: HeadID(1), employee: boss.person)), on: id, by: leader)
        #expect(try await fixture.journal.complaint(id)?.summary.assignedTo == nil)
        let told = try await fixture.desk.alerts(.headOfComplaints, after: nil, limit: 9, by: leader).rows
        #expect(told.map(\.alert.former) == [worker.person])
        #expect(try await fixture.desk.alerts(after: nil, limit: 9, by: worker).rows.isEmpty)
    }

    @Test func `who stands in the line may answer for the firm and keep a promise, but not work on it`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let manager = try await fixture.person("Manager", [.clerk])
        let concerned = try await fixture.person("Concerned", [.clerk], manager: manager.person)
        let id = try await fixture.complaint(about: [concerned.person, nil], by: leader)
        _ = try await fixture.desk.perform(.appointRespondent(.init(respondent: manager.person)), on: id, by: leader)
        let refused = await refusal {
            _ = try await fixture.desk.perform(.arrange(.assign(manager.person)), on: id, by: leader)
        }
        #expect(refused?.rule == .r5 && refused?.field == "employee_id")
        #expect(refused?.message.contains("stands above or below") == true && refused?.fix.isEmpty == false)
        // It is no more open to them than it was.
        let shown = await refusal { _ = try await fixture.desk.complaint(id, by: manager) }
        #expect(shown?.nature == .notFound)
    }
}

@Suite struct `Merged complaints in lists` {
    private func folded(_ fixture: DeskFixture, _ actor: Actor) async throws -> [ComplaintID] {
        try await fixture.desk.queue(after: nil, limit: 9, by: actor, folding: { _ in true }).entries.map(\.id)
    }

    @Test func `fold into the leading one, and come back when they are parted`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let lead = try await fixture.complaint(about: [nil], by: leader)
        var others: [ComplaintID] = []
        for _ in 0..<2 { others.append(try await fixture.complaint(about: [nil], by: leader)) }
        for other in others {
            _ = try await fixture.desk.perform(
                .arrange(.merge(into: lead, reason: "The same parcel, sent twice")), on: other, by: leader)
        }
        #expect(try await folded(fixture, leader) == [lead])
        #expect(try await fixture.desk.queue(after: nil, limit: 9, by: leader).entries.count == 3)
        let list = try await fixture.desk.complaints(
            ComplaintFilter(), below: nil, limit: 1, by: leader, folding: { _ in true })
        #expect(list.entries.map(\.id) == [lead] && list.next == nil)
        let merged = try await fixture.desk.merged(into: list.entries, by: leader)
        #expect(merged[lead]?.map(\.id) == others)
        // A list that does not show the leading one shows what was merged into it.
        let narrowed = try await fixture.desk.queue(after: nil, limit: 9, by: leader, folding: { _ in false })
        #expect(narrowed.entries.count == 3)
        _ = try await fixture.desk.perform(
            .arrange(.unmerge(reason: "Another parcel after all")), on: others[0], by: leader)
        #expect(try await folded(fixture, leader).sorted() == [lead, others[0]])
        #expect(try await fixture.journal.complaint(lead)?.summary.followers == [others[1]])
    }

    @Test func `stand by themselves where the leading one is closed to the reader, and are not counted where they are`()
        async throws
    {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let manager = try await fixture.person("Manager", [.leader])
        let concerned = try await fixture.person("Concerned", [.clerk], manager: manager.person)
        let about = try await fixture.complaint(about: [concerned.person], by: leader)
        let plain = try await fixture.complaint(about: [nil], by: leader)
        _ = try await fixture.desk.perform(
            .arrange(.merge(into: about, reason: "The same day at the counter")), on: plain, by: leader)
        #expect(try await folded(fixture, leader) == [about])
        #expect(try await folded(fixture, manager) == [plain])
        _ = try await fixture.desk.perform(.arrange(.unmerge(reason: "Two matters after all")), on: plain, by: leader)
        _ = try await fixture.desk.perform(
            .arrange(.merge(into: plain, reason: "The same day at the counter")), on: about, by: leader)
        let entries = try await fixture.desk.queue(after: nil, limit: 9, by: manager, folding: { _ in true }).entries
        #expect(entries.map(\.id) == [plain])
        #expect(try await fixture.desk.merged(into: entries, by: manager).isEmpty)
        #expect(try await fixture.desk.merged(into: entries, by: leader)[plain]?.map(\.id) == [about])
    }
}
