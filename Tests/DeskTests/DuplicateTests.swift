import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import Testing

@Suite struct `Duplicates on arrival` {
    private let letter =
        "The parcel was left in the rain on the second of March and the book inside is wet through and cannot be read."

    private func customer(_ fixture: DeskFixture, _ name: String) async throws -> CustomerID {
        let outcome = try await fixture.desk.register(
            CustomerCommand.Register(name: name), by: Actor(person: .house, roles: [.administrator, .leader]))
        guard case .customer(let id) = outcome.stream else { throw DeskFixture.Unexpected(what: "\(outcome)") }
        return id
    }

    private func file(
        _ fixture: DeskFixture, _ text: String, _ customer: CustomerID?, about: EmployeeID? = nil, by actor: Actor
    ) async throws -> ComplaintID {
        let outcome = try await fixture.desk.file(
            ComplaintCommand.File(
                customer: customer, receivedAt: fixture.now, channel: .email, language: "en", narrative: text,
                heads: about.map { [HeadDraft(ground: .conduct, allegation: "Was rude.", employee: $0)] } ?? []),
            by: actor)
        guard case .complaint(let id) = outcome.stream else { throw DeskFixture.Unexpected(what: "\(outcome)") }
        return id
    }

    @Test func `of the same customer are suggested until they are merged or told apart`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let ada = try await customer(fixture, "Ada")
        let first = try await file(fixture, letter, ada, by: leader)
        let second = try await file(fixture, letter + " Please answer.", ada, by: leader)
        let found = try await fixture.desk.duplicatesOnArrival(of: second, by: leader)
        #expect(found.suggestions.map(\.suggestion.complaint) == [first])
        #expect(found.suggestions[0].suggestion.likeness == .sameText)
        let entry = try #require(try await fixture.journal.complaint(second))
        #expect(try await fixture.desk.duplicateCounts(of: [entry], by: leader) == [second: 1])
        _ = try await fixture.desk.perform(
            .arrange(.dismissDuplicate(first, reason: "Another parcel, a week later")), on: second, by: leader)
        #expect(try await fixture.desk.duplicates(of: second, by: leader).suggestions.isEmpty)
        let third = try await file(fixture, letter, ada, by: leader)
        #expect(try await fixture.desk.compareArrivals() == 3)
        #expect(try await fixture.desk.compareArrivals() == 0)
        #expect(try await fixture.desk.duplicates(of: third, by: leader).suggestions.count == 2)
        #expect(try await fixture.desk.duplicates(of: second, by: leader).suggestions.isEmpty)
        _ = try await fixture.desk.perform(
            .arrange(.merge(into: first, reason: "The same parcel, sent twice")), on: third, by: leader)
        #expect(
            try await fixture.desk.duplicates(of: third, by: leader).suggestions.map(\.suggestion.complaint) == [second]
        )
        try await fixture.journal.rebuildReadModels()
        #expect(try await fixture.desk.compareArrivals() == 3)
        #expect(
            try await fixture.desk.duplicates(of: third, by: leader).suggestions.map(\.suggestion.complaint) == [second]
        )
    }

    @Test func `a letter of many customers is no duplicate, and says how many have it`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        var last = ComplaintID(0)
        for name in ["Ada", "Bo", "Cy"] {
            last = try await file(fixture, letter, try await customer(fixture, name), by: leader)
        }
        #expect(try await fixture.desk.compareArrivals() == 3)
        let found = try await fixture.desk.duplicates(of: last, by: leader)
        #expect(found.suggestions.isEmpty && found.sameLetter == 2)
        let other = try await file(fixture, "Nobody rang back although it was promised twice.", nil, by: leader)
        #expect(try await fixture.desk.duplicatesOnArrival(of: other, by: leader).sameLetter == 0)
        let late = try await file(fixture, letter, nil, by: leader)
        #expect(try await fixture.desk.duplicatesOnArrival(of: late, by: leader).sameLetter == 3)
    }

    @Test func `what is closed to a reader is neither suggested nor counted`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let manager = try await fixture.person("Manager", [.leader])
        let concerned = try await fixture.person("Concerned", [.clerk], manager: manager.person)
        let ada = try await customer(fixture, "Ada")
        let closed = try await file(fixture, letter, ada, about: concerned.person, by: leader)
        let open = try await file(fixture, letter, ada, by: leader)
        #expect(try await fixture.desk.compareArrivals() == 2)
        for reader in [manager, concerned] {
            let found = try await fixture.desk.duplicates(of: open, by: reader)
            #expect(found.suggestions.isEmpty && found.sameLetter == 0)
            let entry = try #require(try await fixture.journal.complaint(open))
            #expect(try await fixture.desk.duplicateCounts(of: [entry], by: reader)[open] ?? 0 == 0)
            #expect(try await fixture.desk.duplicatesOnArrival(of: open, by: reader).sameLetter == 0)
        }
        let found = try await fixture.desk.duplicates(of: open, by: leader)
        #expect(found.suggestions.map(\.suggestion.complaint) == [closed] && found.sameLetter == 0)
        // The same of letters: the closed one counts for whom it is open to.
        let others = try await file(fixture, letter, try await customer(fixture, "Bo"), by: leader)
        _ = try await fixture.desk.compareArrivals()
        #expect(try await fixture.desk.duplicates(of: others, by: leader).sameLetter == 2)
        for reader in [manager, concerned] {
            #expect(try await fixture.desk.duplicates(of: others, by: reader).sameLetter == 1)
        }
        // Whoever sees only their own is told of no other complaint at all.
        let own = Actor(person: concerned.person, roles: [.employee])
        let none = try await fixture.desk.duplicates(of: closed, by: own)
        #expect(none.suggestions.isEmpty && none.sameLetter == 0)
    }

    @Test func `of one that was merged the leading one is named, since only that can be merged into`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let ada = try await customer(fixture, "Ada")
        let lead = try await file(fixture, "Nobody rang back although it was promised twice.", ada, by: leader)
        let merged = try await file(fixture, letter, ada, by: leader)
        _ = try await fixture.desk.perform(
            .arrange(.merge(into: lead, reason: "The same parcel, sent twice")), on: merged, by: leader)
        let third = try await file(fixture, letter, ada, by: leader)
        _ = try await fixture.desk.compareArrivals()
        let found = try await fixture.desk.duplicates(of: third, by: leader)
        #expect(found.suggestions.map(\.entry.id) == [lead] && found.suggestions[0].suggestion.likeness == .sameText)
        // Told apart from the other side, which is the same.
        _ = try await fixture.desk.perform(
            .arrange(.dismissDuplicate(third, reason: "Another parcel, a week later")), on: lead, by: leader)
        #expect(try await fixture.desk.duplicates(of: third, by: leader).suggestions.isEmpty)
    }

    @Test func `work is bounded: the latest twenty are compared, the likest five suggested`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let ada = try await customer(fixture, "Ada")
        let first = try await file(fixture, letter, ada, by: leader)
        for number in 0..<20 {
            _ = try await file(fixture, "Number \(number) speaks of something else entirely.", ada, by: leader)
        }
        let far = try await file(fixture, letter, ada, by: leader)
        let suggested = try await fixture.desk.duplicatesOnArrival(of: far, by: leader).suggestions
        #expect(suggested.count <= 5 && !suggested.contains { $0.suggestion.complaint == first })
        for _ in 0..<6 { _ = try await file(fixture, letter, ada, by: leader) }
        let last = try await file(fixture, letter, ada, by: leader)
        let likest = try await fixture.desk.duplicatesOnArrival(of: last, by: leader).suggestions
        #expect(likest.map(\.suggestion.complaint.rawValue) == [28, 27, 26, 25, 24])
        #expect(likest.allSatisfy { $0.suggestion.similarity == 1000 })
        // A round takes what it is given, and the next one the rest.
        #expect(try await fixture.desk.compareArrivals(limit: 20) == 20)
        #expect(try await fixture.desk.compareArrivals(limit: 20) == 9)
    }

    @Test func `erasing the customer takes what was made of the texts along`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let ada = try await customer(fixture, "Ada")
        let first = try await file(fixture, letter, ada, by: leader)
        let second = try await file(fixture, letter, ada, by: leader)
        let copy = try await file(fixture, letter, try await customer(fixture, "Bo"), by: leader)
        _ = try await fixture.desk.compareArrivals()
        #expect(try await fixture.desk.duplicates(of: second, by: leader).suggestions.count == 1)
        #expect(try await fixture.desk.duplicates(of: copy, by: leader).sameLetter == 2)
        _ = try await fixture.desk.perform([.erase(.init())], on: ada, by: leader)
        #expect(
            try await fixture.desk.duplicates(of: second, by: leader).suggestions
                .allSatisfy { $0.suggestion.likeness == .sameTopic })
        // Others who have the letter, and those yet to come, are counted without her.
        #expect(try await fixture.desk.duplicates(of: copy, by: leader).sameLetter == 0)
        for erased in [first, second] {
            #expect(try await fixture.desk.duplicates(of: erased, by: leader).sameLetter == 0)
        }
        let later = try await file(fixture, letter, nil, by: leader)
        #expect(try await fixture.desk.duplicatesOnArrival(of: later, by: leader).sameLetter == 1)
    }
}
