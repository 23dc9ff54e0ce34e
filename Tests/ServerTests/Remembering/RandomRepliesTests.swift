import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import EvenhandMessages
import Testing

@testable import EvenhandServer

/// People work on complaints, time passes, and whoever asks is told at every moment what they would be told by somebody who
/// keeps nothing.
@Suite(.timeLimit(.minutes(10))) struct `Whatever happens in between` {
    private struct Chance: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }

        mutating func pick<Element>(_ list: [Element]) -> Element { list[Int.random(in: 0..<list.count, using: &self)] }
    }

    @Test(arguments: [3, 29, 541, 7_919] as [UInt64])
    func `a kept reply says what a new one would`(seed: UInt64) async throws {
        var chance = Chance(state: seed)
        let fixture = try ReplyFixture()
        let workers = [
            try await fixture.person("Clara", ReplyFixture.working),
            try await fixture.person("Paul", ReplyFixture.working),
        ]
        let boss = try await fixture.person("Boss", ReplyFixture.working)
        let concerned = [
            try await fixture.person("Ewa", [.employee], manager: boss.person),
            try await fixture.person("Rob", [.employee, .clerk]),
        ]
        let ada = try await fixture.customer("Ada")
        var ids: [ComplaintID] = []
        for _ in 0..<4 {
            let about = chance.pick([nil, concerned[0].person, concerned[1].person])
            ids.append(try await fixture.file(about: about, customer: chance.pick([nil, ada]), by: workers[0]))
        }
        let readers = workers + [boss] + concerned
        var keptCount = 0
        for step in 0..<250 {
            if chance.pick([true, true, false]) {
                try await happen(on: chance.pick(ids), beside: ids, among: workers, concerned, fixture, &chance)
            }
            let pass: [Int64] = [0, 0, 1, 1_000, 3_600_000, 86_400_000, 5 * 86_400_000]
            fixture.clock.advance(milliseconds: chance.pick(pass))
            for reader in readers {
                let id = chance.pick(ids)
                if try fixture.atHand(id, reader) != nil { keptCount += 1 }
                let told = try ReplyFixture.told(try await fixture.ask(id, reader))
                let afresh = try ReplyFixture.told(await fixture.afresh(id, reader))
                #expect(told == afresh, "seed \(seed), step \(step), \(id) for \(reader.person)")
            }
        }
        // Else this test says nothing.
        #expect(keptCount > 50)
    }

    /// Something that may be refused, as anything may be.
    private func happen(
        on id: ComplaintID, beside ids: [ComplaintID], among workers: [Actor], _ concerned: [Actor],
        _ fixture: ReplyFixture, _ chance: inout Chance
    ) async throws {
        let worker = chance.pick(workers)
        let employee = chance.pick(concerned)
        let head = HeadID(rawValue: chance.pick([1, 1, 2]))
        let commands: [ComplaintCommand] = [
            .addHead(
                .init(
                    draft: HeadDraft(
                        ground: chance.pick([.taste, .technical, .terms, .conduct]), allegation: "It was so.",
                        employee: chance.pick([nil, employee.person])))),
            .nameEmployee(.init(head: head, employee: employee.person)),
            .inviteStatement(.init(head: head, side: chance.pick([.customer, .employee]))),
            .proposeEmbargo(.init(ground: .tippingOff, text: "The police asked.")),
            .placeEmbargo(.init()),
            .liftEmbargo(.init(reason: "It is over.")),
            .declareConflict(.init(tie: nil)),
            .appointRespondent(.init(respondent: chance.pick(workers).person)),
            .arrange(.assign(worker.person)),
            .arrange(.link(.related, chance.pick(ids))),
            .arrange(.merge(into: chance.pick(ids), reason: "The same day at the counter")),
            .arrange(.unmerge(reason: "Another day, as it turned out")),
        ]
        switch chance.pick([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
        case 0:
            let from = fixture.clock.now.advanced(byMilliseconds: chance.pick([0, 500, 7_200_000]))
            try? await fixture.changeManager(of: employee, to: chance.pick([nil, worker.person]), from: from)
        case 1:
            _ = try? await fixture.desk.activatePolicy(
                "version: random-\(fixture.journal.position)\nfigures: {responseBusinessDays: 20}\n", checkOnly: false,
                by: worker)
        default: _ = try? await fixture.desk.perform(chance.pick(commands), on: id, by: worker)
        }
    }
}
