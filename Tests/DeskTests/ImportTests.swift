import EvenhandDomain
import EvenhandJournal
import Testing

@testable import EvenhandDesk

@Suite struct `When rows are imported` {
    private func row(
        _ number: Int, narrative: String? = nil, customer: String? = nil, language: String = "en"
    ) -> ImportRow {
        ImportRow(
            command: ComplaintCommand.File(
                receivedAt: Instant(milliseconds: 1_760_000_000_000), channel: .web, language: language,
                narrative: narrative ?? "The parcel number \(number) never came.",
                source: SourceReference(source: "shop", id: "R-\(number)")),
            externalCustomer: customer.map { SourceReference(source: "shop", id: $0) })
    }

    @Test func `a second run finds every row of the first and adds what is missing`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.integrator])
        let first = try await fixture.desk.importRows((1...20).map { row($0) }, by: clerk)
        let second = try await fixture.desk.importRows((1...25).map { row($0) }, by: clerk)
        #expect(first.count { if case .imported = $0 { true } else { false } } == 20)
        #expect(second.count { if case .already = $0 { true } else { false } } == 20)
        #expect(second.count { if case .imported = $0 { true } else { false } } == 5)
        let ids = (first + second).compactMap { outcome -> ComplaintID? in
            switch outcome {
            case .imported(let id), .already(let id): id
            case .rejected: nil
            }
        }
        #expect(Set(ids).count == 25)
    }

    @Test func `a bad row is refused alone and named by its place`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.integrator])
        let outcomes = try await fixture.desk.importRows([row(1), row(2, narrative: "  "), row(3)], by: clerk)
        guard case .rejected(let refusal) = outcomes[1] else {
            Issue.record("the empty narrative was taken")
            return
        }
        #expect(refusal.rule == .input)
        #expect(refusal.field == "narrative")
        #expect(fixture.journal.position > 0)
        if case .rejected = outcomes[2] { Issue.record("the row after the bad one was refused") }
    }

    @Test func `rows of one customer of another system share one customer here`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.integrator])
        _ = try await fixture.desk.importRows([row(1, customer: "A"), row(2, customer: "A")], by: clerk)
        _ = try await fixture.desk.importRows([row(3, customer: "A"), row(4, customer: "B")], by: clerk)
        let page = try await fixture.desk.complaints(ComplaintFilter(), below: nil, limit: 10, by: clerk)
        let customers = page.entries.map(\.summary.customer)
        #expect(Set(customers.compactMap { $0 }).count == 2)
        #expect(!customers.contains(nil))
    }

    @Test func `what stood in place of a language stays on no record`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.integrator])
        let shifted = row(1, customer: "A", language: "Jan Kowalski, 4 Mill Lane")
        let outcomes = try await fixture.desk.importRows([shifted], by: clerk)
        guard case .rejected = outcomes[0] else { return #expect(Bool(false), "\(outcomes)") }
        _ = try await fixture.desk.importRows([row(2, customer: "A")], by: clerk)
        let page = try await fixture.desk.complaints(ComplaintFilter(), below: nil, limit: 10, by: clerk)
        let customer = try #require(page.entries.first?.summary.customer)
        #expect(try await fixture.desk.loadCustomer(customer).state.language == nil)
    }

    @Test func `two batches at once that name the same new customers register each once`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.integrator])
        let names = (1...40).map { "K-\($0 % 20)" }
        let batches = [1, 2, 3].map { batch in
            names.enumerated().map { row(100 * batch + $0.offset, customer: $0.element) }
        }
        async let first = fixture.desk.importRows(batches[0], by: clerk)
        async let second = fixture.desk.importRows(batches[1], by: clerk)
        async let third = fixture.desk.importRows(batches[2], by: clerk)
        let outcomes = try await first + second + third
        #expect(outcomes.count { if case .imported = $0 { true } else { false } } == 120)
        let page = try await fixture.desk.complaints(ComplaintFilter(), below: nil, limit: 200, by: clerk)
        let customers = Dictionary(grouping: page.entries, by: \.summary.customer)
        #expect(customers.count == 20)
        #expect(customers.values.allSatisfy { $0.count == 6 })
    }

    @Test func `a customer erased between decision and commit takes no row with them`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.integrator])
        _ = try await fixture.desk.importRows([row(1, customer: "A")], by: clerk)
        let first = try await fixture.desk.complaints(ComplaintFilter(), below: nil, limit: 10, by: clerk).entries
        let customer = try #require(first.first?.summary.customer)
        let journal = fixture.journal
        let event = DomainEvent.customer(
            CustomerEvent(
                at: fixture.now, by: .house, .erased(CustomerHappening.Erased(subject: .customer(customer)))))
        // The first row is decided by then, the second is about to be, and nothing of either is written.
        fixture.interrupt(afterReadings: 2) {
            journal.enqueue(Append([Append.Part(.existing(.customer(customer), expectedVersion: 1), [event])])) { _ in }
        }
        let outcomes = try await fixture.desk.importRows(
            [row(2, customer: "A"), row(3, customer: "A"), row(4)], by: clerk)
        #expect(outcomes.map { if case .rejected = $0 { true } else { false } } == [true, true, false])
        let page = try await fixture.desk.complaints(ComplaintFilter(), below: nil, limit: 10, by: clerk)
        #expect(page.entries.count == 2)
    }

    @Test func `a dry run stores nothing and knows what is there`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.integrator])
        _ = try await fixture.desk.importRows([row(1)], by: clerk)
        let before = fixture.journal.position
        let outcomes = try await fixture.desk.checkRows([row(1), row(2), row(3, narrative: "")], by: clerk)
        #expect(fixture.journal.position == before)
        if case .already = outcomes[0] {} else { Issue.record("the known row was not recognised") }
        #expect(outcomes[1] == nil)
        if case .rejected = outcomes[2] {} else { Issue.record("the empty narrative was taken") }
    }
}
