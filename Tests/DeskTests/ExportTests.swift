import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import Testing

@Suite struct `When everything is taken out` {
    @Test func `every complaint comes once with its whole narrative, and reading it is on record`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.clerk, .auditor])
        let manager = try await fixture.person("Manager", [.leader])
        let employee = try await fixture.person("Employee", [.employee], manager: manager.person)
        let long = String(repeating: "The parcel came late. ", count: 200)
        for number in 1...7 {
            _ = try await fixture.complaint(
                about: [number == 4 ? employee.person : nil], narrative: "\(long)\(number)", by: clerk)
        }
        func all(by reader: Actor) async throws -> [ExportedComplaint] {
            var rows: [ExportedComplaint] = []
            var key: ComplaintID?
            repeat {
                let page = try await fixture.desk.exportedComplaints(below: key, limit: 2, by: reader)
                rows += page.rows
                key = page.next
            } while key != nil
            return rows
        }
        let rows = try await all(by: clerk)
        #expect(rows.map(\.entry.id) == (1...7).reversed().map { ComplaintID(Int64($0)) })
        #expect(rows.first?.narrative == "\(long)7")
        // To the employee's line there is no such complaint.
        #expect(try await all(by: manager).map(\.entry.id.rawValue) == [7, 6, 5, 3, 2, 1])
        #expect(await isDenied { _ = try await all(by: employee) })
        let reads = try await fixture.desk.caseReads(
            CaseReadFilter(complaint: ComplaintID(6)), below: nil, limit: 10, by: clerk)
        #expect(reads.page.reads.contains { $0.what == .export && $0.person == clerk.person })
    }

    @Test func `what was erased comes without its words`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let id = try await fixture.complaint(about: [nil], by: leader)
        _ = try await fixture.desk.perform(.eraseTexts(.init()), on: id, by: leader)
        let page = try await fixture.desk.exportedComplaints(below: nil, limit: 10, by: leader)
        #expect(page.rows.map(\.narrative) == [nil])
    }

    @Test func `a customer of another system is named as that knows them, one of the house is not`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.clerk])
        let known = SourceReference(source: "crm", id: "1")
        _ = try await fixture.desk.register(CustomerCommand.Register(name: "Ada"), by: clerk)
        _ = try await fixture.desk.register(CustomerCommand.Register(name: "Carl", external: known), by: clerk)
        for customer in [nil, CustomerID(1), CustomerID(2), CustomerID(2)] {
            _ = try await fixture.desk.file(
                ComplaintCommand.File(
                    customer: customer, receivedAt: fixture.now, channel: .email, language: "en",
                    narrative: "The parcel came late.",
                    heads: [HeadDraft(ground: .conduct, allegation: "Late.", employee: nil)]), by: clerk)
        }
        let page = try await fixture.desk.exportedComplaints(below: nil, limit: 10, by: clerk)
        #expect(page.rows.map(\.customerExternal) == [known, known, nil, nil])
    }

    @Test func `what a customer complained of is told by topic, without what is closed to the reader`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let manager = try await fixture.person("Manager", [.leader])
        let employee = try await fixture.person("Employee", [.employee], manager: manager.person)
        _ = try await fixture.desk.register(CustomerCommand.Register(name: "Ada"), by: leader)
        for about in [nil, employee.person] {
            _ = try await fixture.desk.file(
                ComplaintCommand.File(
                    customer: CustomerID(1), receivedAt: fixture.now, channel: .email, language: "en",
                    narrative: "A debt collector rings me about a debt that is not mine.",
                    heads: [HeadDraft(ground: .conduct, allegation: "Rings.", employee: about)]), by: leader)
        }
        let whole = try await fixture.desk.topicsComplained(of: CustomerID(1), by: leader)
        #expect(whole.count == 2 && whole.topics.count == 1 && whole.complaints == [ComplaintID(2), ComplaintID(1)])
        #expect(try await fixture.desk.topicsComplained(of: CustomerID(1), by: manager).count == 1)
    }
}
