import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import Testing

@Suite struct `A complaint that is asked for again` {
    @Test func `is what the journal says, whatever happened in between`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.clerk])
        let id = try await fixture.complaint(about: [nil], by: clerk)
        let other = Desk(
            journal: fixture.journal, scorer: fixture.desk.triage.scorer, now: { [now = fixture.now] in now })
        for number in 1...5 {
            let known = try await fixture.desk.complaint(id, by: clerk)
            // By another desk, so that the first one has to hear of it from the journal.
            _ = try await other.perform(
                .addHead(.init(draft: HeadDraft(ground: .taste, allegation: "Number \(number)."))), on: id, by: clerk)
            let again = try await fixture.desk.complaint(id, by: clerk)
            #expect(again.version == known.version + 1)
            let whole = ComplaintDecider.replay(
                try await fixture.journal.events(of: .complaint(id)).compactMap {
                    if case .complaint(let event) = $0.event { event } else { nil }
                })
            #expect(again.state == whole)
        }
    }

    @Test func `has lost the words of whoever was erased, also at another desk`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.clerk])
        let eraser = Actor(person: clerk.person, roles: [.clerk, .administrator, .leader])
        let other = Desk(
            journal: fixture.journal, scorer: fixture.desk.triage.scorer, now: { [now = fixture.now] in now })
        let customer = try await other.register(CustomerCommand.Register(name: "Ann"), by: eraser).stream
        guard case .customer(let person) = customer else { throw DeskFixture.Unexpected(what: "\(customer)") }
        let filed = try await fixture.desk.file(
            ComplaintCommand.File(
                customer: person, receivedAt: fixture.now, channel: .email, language: "en",
                narrative: "My iguana escaped through your parcel.", heads: []),
            by: clerk)
        guard case .complaint(let id) = filed.stream else { throw DeskFixture.Unexpected(what: "\(filed.stream)") }
        for desk in [fixture.desk, other] {
            #expect(try await desk.narrative(of: id, by: clerk) == "My iguana escaped through your parcel.")
        }
        _ = try await other.perform([CustomerCommand.erase(.init())], on: person, by: eraser)
        for desk in [fixture.desk, other] {
            #expect(try await desk.narrative(of: id, by: clerk) == nil)
            #expect(try await desk.complaint(id, by: clerk).state.intake?.narrative.content == .erased)
        }
    }
}

@Suite struct `The memory of complaints` {
    private let first = ComplaintID(rawValue: 1)
    private let second = ComplaintID(rawValue: 2)

    private func loaded(_ version: Int64) -> Loaded<ComplaintState> {
        Loaded(state: ComplaintState(), version: version)
    }

    @Test func `keeps the newer of two readings`() {
        let memory = CaseMemory()
        memory.keep(loaded(5), as: first, at: 0)
        memory.keep(loaded(3), as: first, at: 0)
        #expect(memory.recall(first, at: 0)?.version == 5)
        memory.keep(loaded(6), as: first, at: 0)
        #expect(memory.recall(first, at: 0)?.version == 6)
    }

    @Test func `forgets at an erasure, and takes nothing that was read before it`() {
        let memory = CaseMemory()
        memory.keep(loaded(5), as: first, at: 0)
        #expect(memory.recall(first, at: 9) == nil)
        memory.keep(loaded(5), as: first, at: 0)
        #expect(memory.recall(first, at: 9) == nil)
        // Whoever asked before the erasure finds nothing of after it.
        memory.keep(loaded(6), as: first, at: 9)
        #expect(memory.recall(first, at: 0) == nil)
        #expect(memory.recall(first, at: 9)?.version == 6)
    }

    @Test func `is bounded, and what is used stays`() {
        let memory = CaseMemory(limit: 40_000)
        memory.keep(loaded(1), as: first, at: 0)
        for number in 2...500 {
            memory.keep(loaded(1), as: ComplaintID(rawValue: Int64(number)), at: 0)
            #expect(memory.recall(first, at: 0) != nil)
        }
        let kept = (1...500).count { memory.recall(ComplaintID(rawValue: Int64($0)), at: 0) != nil }
        #expect((2...40).contains(kept))
    }

    @Test func `does not keep one that would take the place of all others`() {
        let memory = CaseMemory(limit: 40_000)
        memory.keep(loaded(1), as: first, at: 0)
        memory.keep(loaded(100), as: second, at: 0)
        #expect(memory.recall(second, at: 0) == nil)
        #expect(memory.recall(first, at: 0) != nil)
    }
}
