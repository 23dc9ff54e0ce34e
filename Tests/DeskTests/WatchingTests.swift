import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import Testing

@Suite struct `Who may watch what` {
    @Test func `a role that reads complaints watches them, customers as far as it reads these, and no tokens`()
        async throws
    {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clara", [.clerk])
        let integrator = try await fixture.person("CRM", [.integrator])
        let administrator = try await fixture.person("Adam", [.administrator])
        _ = try await fixture.desk.register(CustomerCommand.Register(name: "Joan", language: "en"), by: clerk)
        _ = try await fixture.complaint(about: [nil], by: clerk)
        _ = try await fixture.desk.issueToken(
            .init(person: clerk.person, roles: [.clerk], sha256: Array(repeating: 7, count: 32)), by: administrator)
        #expect(try await categories(fixture, clerk) == ["complaint", "customer", "employee"])
        #expect(try await categories(fixture, integrator) == ["complaint", "customer"])
        #expect(try await categories(fixture, administrator) == ["access", "employee"])
        #expect(await isDenied { try await watch(fixture, EventFilter(wholeCategories: [.access]), by: clerk) })
        #expect(
            await isDenied { try await watch(fixture, EventFilter(streams: [.employee(clerk.person)]), by: integrator) }
        )
        #expect(await isDenied { try await watch(fixture, EventFilter(kinds: ["complaint.filed"]), by: administrator) })
        // A token's hash is nobody's to read.
        let page = try await fixture.desk.watch(from: 1, EventFilter(wholeCategories: [.access]), by: administrator)
        #expect(page.events.allSatisfy { !$0.isReadable } && !page.events.isEmpty)
    }

    @Test func `a concerned employee is told that something they may see changed, and nothing of other heads`()
        async throws
    {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clara", [.clerk, .investigator, .decider])
        let tom = try await fixture.person("Tom", [.employee])
        let ann = try await fixture.person("Ann", [.employee])
        let theirs = try await fixture.complaint(about: [tom.person, ann.person], by: clerk)
        _ = try await fixture.complaint(about: [ann.person], by: clerk)
        let add = { (employee: PersonID) in
            _ = try await fixture.desk.perform(
                .addHead(.init(draft: HeadDraft(ground: .conduct, allegation: "Was late.", employee: employee))),
                on: theirs, by: clerk)
        }
        try await add(ann.person)
        try await add(tom.person)
        let told = try await fixture.desk.watch(from: 1, EventFilter(), by: tom).events
        let complaints = told.filter { $0.recorded.stream.category == .complaint }
        #expect(complaints.allSatisfy { $0.recorded.stream == .complaint(theirs) && !$0.isReadable })
        // Their first head, then the one with which the narrative was no longer all theirs to see, then their second; the
        // head about Ann alone that was added between is not among them.
        let heads = try await headAdditions(fixture, theirs)
        try #require(heads.count == 4)
        #expect(complaints.map(\.recorded.version) == [heads[0], heads[1], heads[3]])
        #expect(told.filter { $0.recorded.stream.category == .employee }.allSatisfy { $0.isReadable })
        #expect(await isDenied { try await watch(fixture, EventFilter(wholeCategories: [.customer]), by: tom) })
        let named = try await fixture.desk.watch(
            from: 1, EventFilter(streams: [.complaint(ComplaintID(2)), .employee(ann.person)]), by: tom)
        #expect(named.events.isEmpty && named.isAtEnd)
    }

    @Test func `what was erased reads as erased`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Lea", [.leader])
        let registered = try await fixture.desk.register(
            CustomerCommand.Register(name: "Unikalna", language: "pl"), by: leader)
        guard case .customer(let customer) = registered.stream else { return }
        _ = try await fixture.desk.perform([CustomerCommand.erase(.init())], on: customer, by: leader)
        let page = try await fixture.desk.watch(from: 1, EventFilter(wholeCategories: [.customer]), by: leader)
        #expect(page.events.map(\.recorded.event.kind) == ["customer.registered", "customer.erased"])
        guard case .customer(let event)? = page.events.first?.recorded.event, case .registered(let data) = event.body
        else { return #expect(Bool(false), "the first event registers the customer") }
        #expect(data.name?.content == .erased)
    }

    private func watch(_ fixture: DeskFixture, _ filter: EventFilter, by actor: Actor) async throws {
        _ = try await fixture.desk.watch(from: 1, filter, by: actor)
    }

    private func categories(_ fixture: DeskFixture, _ actor: Actor) async throws -> [String] {
        let page = try await fixture.desk.watch(from: 1, EventFilter(), by: actor)
        return Set(page.events.map(\.recorded.stream.category.word)).sorted()
    }

    /// The versions of a complaint at which a head was added.
    private func headAdditions(_ fixture: DeskFixture, _ id: ComplaintID) async throws -> [Int64] {
        try await fixture.journal.events(of: .complaint(id)).filter { $0.event.kind == "complaint.headAdded" }
            .map(\.version)
    }
}
