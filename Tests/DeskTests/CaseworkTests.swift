import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import Testing

@Suite struct `When a command reaches the desk` {
    @Test func `a filed complaint has its score in the same append`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.clerk])
        let id = try await fixture.complaint(about: [nil], by: clerk)
        let record = try await fixture.desk.complaint(id, by: clerk)
        #expect(record.version == 3)
        #expect(record.state.score?.cues.isEmpty == false)
        #expect(try await fixture.journal.complaint(id)?.summary.priority == record.state.score?.priority)
    }

    @Test func `a finding before the employee was heard is refused and nothing is kept`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.clerk])
        let decider = try await fixture.person("Decider", [.decider])
        let concerned = try await fixture.person("Concerned", [.employee])
        let id = try await fixture.complaint(about: [concerned.person], by: clerk)
        let before = fixture.journal.position
        let refusal = await refusal {
            _ = try await fixture.desk.perform(
                .find(.init(head: HeadID(1), outcome: .upheld, explanation: "The customer says so, that is enough.")),
                on: id, by: decider)
        }
        #expect(refusal != nil)
        #expect(refusal?.fix.isEmpty == false)
        #expect(fixture.journal.position == before)
    }

    @Test func `what is shown as standing in the way is what a finding is refused with`() async throws {
        let fixture = try DeskFixture()
        let decider = try await fixture.person("Decider", [.decider])
        let concerned = try await fixture.person("Concerned", [.employee])
        let id = try await fixture.complaint(about: [concerned.person], by: decider)
        let shown = try await fixture.desk.complaint(id, by: decider).obstacles.first { $0.step == .find }
        let refused = await refusal {
            _ = try await fixture.desk.perform(
                .find(.init(head: HeadID(1), outcome: .upheld, explanation: "Another explanation of some length.")),
                on: id, by: decider)
        }
        // What is shown is what a finding as the scorecard has it would meet; another one may meet more.
        let obstacle = try #require(shown?.refusal)
        #expect(obstacle.rule == refused?.rule)
        #expect(obstacle.message == refused?.message)
        #expect(Set(obstacle.missing).isSubset(of: Set(refused?.missing ?? [])))
    }

    @Test func `a version that has moved is answered with the newer one and nothing is kept`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.clerk])
        let id = try await fixture.complaint(about: [nil], by: clerk)
        let command = ComplaintCommand.addHead(.init(draft: HeadDraft(ground: .taste, allegation: "Too loud.")))
        _ = try await fixture.desk.perform(command, on: id, expecting: 3, by: clerk)
        do {
            _ = try await fixture.desk.perform(command, on: id, expecting: 3, by: clerk)
            Issue.record("a command decided on version 3 was taken at version 4")
        } catch DeskError.contended(let conflict) {
            #expect(conflict.actualVersion == 4)
        }
    }

    @Test func `commands on one complaint at once all land, each decided on what came before`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.clerk])
        let id = try await fixture.complaint(about: [], by: clerk)
        let desk = fixture.desk
        try await withThrowingTaskGroup(of: Int64?.self) { group in
            for index in 1...6 {
                group.addTask {
                    try await desk.perform(
                        .addHead(.init(draft: HeadDraft(ground: .taste, allegation: "Number \(index)."))), on: id,
                        by: clerk
                    ).part
                }
            }
            let parts = try await group.reduce(into: Set<Int64>()) { if let part = $1 { $0.insert(part) } }
            #expect(parts == Set(1...6))
        }
    }

    @Test func `several changes to one customer are one append or none`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.clerk])
        let outcome = try await fixture.desk.register(CustomerCommand.Register(name: "Ana Example"), by: clerk)
        guard case .customer(let id) = outcome.stream else { throw DeskFixture.Unexpected(what: "\(outcome.stream)") }
        let before = fixture.journal.position
        let refusal = await refusal {
            _ = try await fixture.desk.perform(
                [CustomerCommand.rename(.init(name: "Ana E.")), .rename(.init(name: ""))], on: id, by: clerk)
        }
        #expect(refusal?.rule == .input)
        #expect(fixture.journal.position == before)
    }

    @Test func `an overdue promise opens its head again without anybody asking`() async throws {
        let fixture = try DeskFixture()
        let decider = try await fixture.person("Decider", [.decider])
        let id = try await fixture.complaint(about: [nil], by: decider)
        // The customer accepted it before a finding was needed: the head is settled, on the strength of the promise.
        _ = try await fixture.desk.perform(
            .acknowledge(
                .init(
                    letter: "Thank you for telling us. We will look into it and write to you by 20 January 2026.",
                    language: "en", nextStep: "We look into it.", nextStepBy: fixture.now.advanced(byDays: 10))),
            on: id, by: decider)
        _ = try await fixture.desk.perform(
            .resolveEarly(
                .init(head: HeadID(1), solution: "A second clerk on Mondays.", acceptedAt: fixture.now)),
            on: id, by: decider)
        _ = try await fixture.desk.perform(
            .commitChange(
                .init(
                    head: HeadID(1), text: "Two clerks at the counter on Mondays.", owner: decider.person,
                    due: fixture.now.advanced(byDays: 10))),
            on: id, by: decider)
        #expect(try await fixture.desk.reviewDueRemedies() == 0)
        fixture.advance(days: 20)
        #expect(try await fixture.desk.reviewDueRemedies() == 1)
        let record = try await fixture.desk.complaint(id, by: decider)
        #expect(record.state.remedies.first?.wasOverdue == true)
        #expect(record.state.heads.first?.standing == .open)
    }
}
