import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import Testing

@Suite struct `When somebody asks for what is not theirs` {
    @Test(arguments: Action.allCases)
    func `every action is open to some role and closed to a concerned employee beyond their own`(action: Action) {
        #expect(!Permission.roles(for: action).isEmpty)
        let concerned = Actor(person: PersonID(7), roles: [.employee])
        let reach = Permission.reach(of: action, for: concerned)
        #expect(reach != .everything || action == .health)
    }

    @Test func `nobody without a role may do anything`() {
        let nobody = Actor(person: PersonID(7), roles: [])
        for action in Action.allCases { #expect(Permission.reach(of: action, for: nobody) == .nothing) }
    }

    @Test func `an administrator of tokens decides nothing`() async throws {
        let fixture = try DeskFixture()
        let administrator = Actor(person: PersonID(1), roles: [.administrator])
        let clerk = try await fixture.person("Clerk", [.clerk])
        let id = try await fixture.complaint(about: [nil], by: clerk)
        #expect(
            await isDenied {
                _ = try await fixture.desk.perform(.close(.init()), on: id, by: administrator)
            })
        #expect(await isDenied { _ = try await fixture.desk.complaint(id, by: administrator) })
    }

    @Test func `a concerned employee sees the heads that concern them and no other`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.clerk])
        let one = try await fixture.person("One", [.employee])
        let two = try await fixture.person("Two", [.employee])
        let id = try await fixture.complaint(about: [one.person, two.person], by: clerk)
        let record = try await fixture.desk.complaint(id, by: one)
        #expect(record.state.heads.map(\.head) == [HeadID(1)])
        #expect(record.state.intake?.narrative.text == nil)
        #expect(record.state.score == nil)
        #expect(record.obstacles.isEmpty)
    }

    @Test func `whether a complaint about somebody else exists is not theirs to know`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.clerk])
        let one = try await fixture.person("One", [.employee])
        let two = try await fixture.person("Two", [.employee])
        let id = try await fixture.complaint(about: [one.person], by: clerk)
        let theirs = await refusal { _ = try await fixture.desk.complaint(id, by: two) }
        let none = await refusal { _ = try await fixture.desk.complaint(ComplaintID(99), by: two) }
        #expect(theirs?.nature == .notFound)
        #expect(none?.nature == .notFound)
        let list = try await fixture.desk.complaints(ComplaintFilter(), below: nil, limit: 10, by: two)
        #expect(list.entries.isEmpty)
        #expect(
            await isDenied {
                _ = try await fixture.desk.complaints(
                    ComplaintFilter(employee: one.person), below: nil, limit: 10, by: two)
            })
    }

    @Test func `a list shows a concerned employee no score, no head of others and no narrative that speaks of them`()
        async throws
    {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.clerk])
        let manager = try await fixture.person("Manager", [.clerk])
        let one = try await fixture.person("One", [.employee], manager: manager.person)
        let two = try await fixture.person("Two", [.employee])
        let both = try await fixture.complaint(about: [one.person, two.person], by: clerk)
        let alone = try await fixture.complaint(about: [one.person], by: clerk)
        let others = try await fixture.complaint(about: [two.person], by: clerk)
        let list = try await fixture.desk.complaints(ComplaintFilter(), below: nil, limit: 9, by: one)
        #expect(list.entries.map(\.id) == [alone, both])
        for entry in list.entries {
            #expect(entry.summary.heads.map(\.employee) == [one.person])
            #expect(entry.summary.priority == nil && entry.summary.severity == nil && entry.summary.heat == nil)
            #expect(entry.summary.topic == nil && entry.summary.cues.isEmpty)
        }
        #expect(try await fixture.desk.narrative(of: alone, by: one) != nil)
        #expect(try await fixture.desk.narrative(of: both, by: one) == nil)
        #expect(try await fixture.desk.narrative(of: others, by: one) == nil)
        for reader in [one, two, clerk, manager] {
            let excerpts = try await fixture.desk.excerpts(of: [both, alone, others], characters: 12, by: reader)
            for id in [both, alone, others] {
                let narrative = try await fixture.desk.narrative(of: id, by: reader)
                #expect(excerpts[id] == narrative.map { String($0.prefix(12)) })
            }
            // Whatever the role, what concerns somebody of their line is closed to a manager.
            if reader == manager { #expect(Set(excerpts.keys) == [others]) }
        }
        let nobody = Actor(person: PersonID(7), roles: [])
        #expect(await isDenied { _ = try await fixture.desk.narrative(of: alone, by: nobody) })
        let whole = try await fixture.desk.complaints(ComplaintFilter(), below: nil, limit: 9, by: clerk)
        #expect(whole.entries.allSatisfy { $0.summary.priority != nil })
    }

    @Test func `a concerned employee states for themselves and for nobody else`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.clerk])
        let one = try await fixture.person("One", [.employee])
        let two = try await fixture.person("Two", [.employee])
        let id = try await fixture.complaint(about: [one.person, two.person], by: clerk)
        let statement = ComplaintCommand.giveStatement(
            .init(head: HeadID(2), side: .employee, text: "I asked them to wait, politely."))
        #expect(await isDenied { _ = try await fixture.desk.perform(statement, on: id, by: one) })
        _ = await refusal { _ = try await fixture.desk.perform(statement, on: id, by: two) }
        #expect(await !isDenied { _ = try await fixture.desk.perform(statement, on: id, by: two) })
        let customers = ComplaintCommand.giveStatement(
            .init(head: HeadID(1), side: .customer, text: "I take everything back."))
        #expect(await isDenied { _ = try await fixture.desk.perform(customers, on: id, by: one) })
    }

    @Test func `an embargo takes a complaint out of the concerned employee's sight while it lasts`() async throws {
        let fixture = try DeskFixture()
        let first = try await fixture.person("First", [.leader])
        let second = try await fixture.person("Second", [.leader])
        let one = try await fixture.person("One", [.employee])
        let id = try await fixture.complaint(about: [one.person], by: first)
        _ = try await fixture.desk.complaint(id, by: one)
        _ = try await fixture.desk.perform(
            .proposeEmbargo(.init(ground: .whistleblower, text: "A protected report names the same desk.")), on: id,
            by: first)
        _ = try await fixture.desk.perform(.placeEmbargo(.init()), on: id, by: second)
        #expect(await refusal { _ = try await fixture.desk.complaint(id, by: one) }?.nature == .notFound)
        #expect(try await fixture.desk.complaints(ComplaintFilter(), below: nil, limit: 9, by: one).entries.isEmpty)
        fixture.advance(days: 31)
        #expect(try await fixture.desk.complaint(id, by: one).state.heads.count == 1)
    }
}
