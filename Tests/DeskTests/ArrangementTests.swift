import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import Testing

@Suite struct `When work on complaints is arranged` {
    @Test func `a merge is on both records, and the leading one shows what is due on all`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let lead = try await fixture.complaint(about: [nil], by: leader)
        fixture.advance(days: 3)
        let other = try await fixture.complaint(about: [nil], by: leader)
        let heads = try await fixture.desk.complaint(other, by: leader).state.heads
        _ = try await fixture.desk.perform(
            .arrange(.merge(into: lead, reason: "The same parcel, sent twice")), on: other, by: leader)
        let record = try await fixture.desk.complaint(lead, by: leader)
        #expect(record.state.arrangement.followers == [other])
        #expect(record.due.contains { $0.complaint == other } && record.due.contains { $0.complaint == nil })
        #expect(record.due.map(\.at) == record.due.map(\.at).sorted())
        #expect(record.state.heads.count == 1)
        #expect(try await fixture.desk.complaint(other, by: leader).state.heads == heads)
        #expect(try await fixture.journal.complaint(other)?.summary.lead == lead)
        _ = try await fixture.desk.perform(
            .arrange(.unmerge(reason: "Another parcel after all")), on: other, by: leader)
        #expect(try await fixture.desk.complaint(lead, by: leader).state.arrangement.followers.isEmpty)
        #expect(try await fixture.journal.complaint(other)?.summary.lead == nil)
    }

    @Test func `two complaints merged into each other at one moment make no circle`() async throws {
        for _ in 0..<20 {
            let fixture = try DeskFixture()
            let leader = try await fixture.person("Leader", [.leader])
            let one = try await fixture.complaint(about: [nil], by: leader)
            let two = try await fixture.complaint(about: [nil], by: leader)
            let desk = fixture.desk
            async let first: Refusal? = refusal {
                _ = try await desk.perform(
                    .arrange(.merge(into: two, reason: "The same parcel, sent twice")), on: one, by: leader)
            }
            async let second: Refusal? = refusal {
                _ = try await desk.perform(
                    .arrange(.merge(into: one, reason: "The same parcel, sent twice")), on: two, by: leader)
            }
            let refusals = await [first, second].compactMap { $0 }
            #expect(refusals.count == 1)
            let leads = [
                try await desk.complaint(one, by: leader).state.arrangement.lead,
                try await desk.complaint(two, by: leader).state.arrangement.lead,
            ]
            #expect(leads.compactMap { $0 }.count == 1)
        }
    }

    @Test func `a link is on both records`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let parent = try await fixture.complaint(about: [nil], by: leader)
        let child = try await fixture.complaint(about: [nil], by: leader)
        _ = try await fixture.desk.perform(.arrange(.link(.parent, parent)), on: child, by: leader)
        let links = try await fixture.desk.complaint(parent, by: leader).state.arrangement.links
        #expect(links.map { $0.complaint } == [child])
        #expect(links.map { $0.link } == [.child])
        _ = try await fixture.desk.perform(.arrange(.unlink(child)), on: parent, by: leader)
        #expect(try await fixture.desk.complaint(child, by: leader).state.arrangement.links.isEmpty)
    }

    @Test func `whom a complaint concerns does not see which others it is merged with`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let one = try await fixture.person("One", [.employee])
        let two = try await fixture.person("Two", [.employee])
        let first = try await fixture.complaint(about: [one.person], by: leader)
        let second = try await fixture.complaint(about: [two.person], by: leader)
        _ = try await fixture.desk.perform(
            .arrange(.merge(into: first, reason: "The same day at the counter")), on: second, by: leader)
        let record = try await fixture.desk.complaint(first, by: one)
        #expect(record.state.arrangement == ArrangementState())
        #expect(record.due.allSatisfy { $0.complaint == nil })
        #expect(await refusal { _ = try await fixture.desk.complaint(second, by: one) }?.nature == .notFound)
        #expect(
            await isDenied { _ = try await fixture.desk.perform(.arrange(.assign(nil)), on: first, by: one) })
    }

    @Test func `who is assigned stands in the list, and no more once they are concerned`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let worker = try await fixture.person("Worker", [.clerk])
        let id = try await fixture.complaint(about: [nil], by: leader)
        _ = try await fixture.desk.perform(.arrange(.assign(worker.person)), on: id, by: leader)
        #expect(try await fixture.journal.complaint(id)?.summary.assignedTo == worker.person)
        _ = try await fixture.desk.perform(
            .nameEmployee(.init(head: HeadID(1), employee: worker.person)), on: id, by: leader)
        #expect(try await fixture.journal.complaint(id)?.summary.assignedTo == nil)
        #expect(
            await refusal {
                _ = try await fixture.desk.perform(.arrange(.assign(worker.person)), on: id, by: leader)
            }?.rule == .r5)
    }

    @Test func `an absence that is recorded at the same moment is seen`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let worker = try await fixture.person("Worker", [.clerk])
        let id = try await fixture.complaint(about: [nil], by: leader)
        _ = try await fixture.desk.perform(
            [.recordAbsence(.init(until: fixture.now.advanced(byDays: 9)))], on: worker.person, by: leader)
        let assign = ComplaintCommand.arrange(.assign(worker.person))
        #expect(
            await refusal { _ = try await fixture.desk.perform(assign, on: id, by: leader) }?.field == "employee_id")
        _ = try await fixture.desk.perform([.recordAbsence(.init(until: nil))], on: worker.person, by: leader)
        _ = try await fixture.desk.perform(assign, on: id, by: leader)
    }
}
