import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import EvenhandPolicy
import EvenhandScoring
import EvenhandTraining
import Testing

@Suite struct `Policies at the desk` {
    private static let quicker = "version: quicker-1\nfigures: {responseBusinessDays: 20}\n"

    private func leader(_ fixture: DeskFixture) async throws -> Actor {
        try await fixture.person("Lea", [.leader])
    }

    private func policy(of id: ComplaintID, _ fixture: DeskFixture, by actor: Actor) async throws -> String? {
        try await fixture.desk.complaint(id, by: actor).state.intake?.policy
    }

    @Test func `hold for what is received from then on, and for nothing received before`() async throws {
        let fixture = try DeskFixture()
        let leader = try await leader(fixture)
        let first = try await fixture.complaint(about: [nil], by: leader)
        fixture.advance(days: 1)
        let activation = try await fixture.desk.activatePolicy(Self.quicker, checkOnly: false, by: leader)
        #expect(activation.replaces == "standard-1")
        #expect(activation.isRecorded)
        let second = try await fixture.complaint(about: [nil], by: leader)
        #expect(try await policy(of: first, fixture, by: leader) == "standard-1")
        #expect(try await policy(of: second, fixture, by: leader) == "quicker-1")
        #expect(try await fixture.desk.complaint(second, by: leader).state.score?.policy == "quicker-1")
        // What was received before the activation and is filed only now runs under what held then.
        let late = try await fixture.desk.file(
            .init(
                receivedAt: fixture.now.advanced(byDays: -1), channel: .letter, language: "en",
                narrative: "The letter lay in the post room."), by: leader)
        guard case .complaint(let third) = late.stream else { return }
        #expect(try await policy(of: third, fixture, by: leader) == "standard-1")
    }

    @Test func `keep the models of all languages`() async throws {
        let fixture = try DeskFixture(models: ShippedModel.all())
        let leader = try await leader(fixture)
        let before = fixture.desk.triage.scorer.models.map(\.identity)
        #expect(before.count > 1)
        _ = try await fixture.desk.activatePolicy(Self.quicker, checkOnly: false, by: leader)
        #expect(fixture.desk.triage.scorer.policy.version == "quicker-1")
        #expect(fixture.desk.triage.scorer.models.map(\.identity) == before)
    }

    @Test func `survive a restart, with the whole text and who put it in force`() async throws {
        let fixture = try DeskFixture()
        let leader = try await leader(fixture)
        _ = try await fixture.desk.activatePolicy(Self.quicker, checkOnly: false, by: leader)
        let again = Desk(
            journal: fixture.journal, scorer: Scorer(model: try ShippedModel.load()), now: { fixture.now })
        #expect(again.policy.version == "standard-1")
        #expect(try await again.loadPolicies().isEmpty)
        #expect(again.policy.version == "quicker-1")
        #expect(again.policy.figures.responseBusinessDays == 20)
        let found = try again.policyText("", by: leader)
        #expect(found.text == Self.quicker)
        #expect(found.activation?.by == leader.person)
        #expect(found.activation?.at == fixture.now)
    }

    @Test func `name one text for ever`() async throws {
        let fixture = try DeskFixture()
        let leader = try await leader(fixture)
        _ = try await fixture.desk.activatePolicy(Self.quicker, checkOnly: false, by: leader)
        let same = try await fixture.desk.activatePolicy(Self.quicker, checkOnly: false, by: leader)
        #expect(!same.isRecorded)
        let refused = await refusal {
            _ = try await fixture.desk.activatePolicy(
                Self.quicker + "# another\n", checkOnly: true, by: leader)
        }
        #expect(refused?.field == "version")
        let standard = await refusal {
            _ = try await fixture.desk.activatePolicy("version: standard-1\n", checkOnly: false, by: leader)
        }
        #expect(standard?.fix == ["evenhand policy list"])
    }

    @Test func `below a hard floor are refused with their line, and nothing is kept`() async throws {
        let fixture = try DeskFixture()
        let leader = try await leader(fixture)
        let before = fixture.journal.position
        let refused = await refusal {
            _ = try await fixture.desk.activatePolicy(
                "version: a\nfigures:\n  statementBusinessDays: 1\n", checkOnly: false, by: leader)
        }
        #expect(refused?.missing == ["line 3, column 26: figures.statementBusinessDays is 1; the rules allow 2–365."])
        #expect(fixture.journal.position == before)
    }

    @Test func `are put in force by leaders and administrators alone`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Cleo", [.clerk, .decider, .investigator])
        #expect(
            await isDenied { _ = try await fixture.desk.activatePolicy(Self.quicker, checkOnly: true, by: clerk) })
        #expect(
            await isDenied {
                _ = try await fixture.desk.replay(.standard, measure: false, by: clerk) { _ in }
            })
        #expect(try fixture.desk.policyText("", by: clerk).version == "standard-1")
    }

    @Test func `take the place of another on a case only when they are stricter`() async throws {
        let fixture = try DeskFixture()
        let leader = try await leader(fixture)
        let id = try await fixture.complaint(about: [nil], by: leader)
        fixture.advance(days: 1)
        _ = try await fixture.desk.activatePolicy(Self.quicker, checkOnly: false, by: leader)
        let before = try #require(try await fixture.desk.complaint(id, by: leader).state.respondBy)
        _ = try await fixture.desk.adoptPolicy("quicker-1", on: id, expecting: nil, by: leader)
        let state = try await fixture.desk.complaint(id, by: leader).state
        #expect(state.intake?.policy == "quicker-1")
        #expect(try #require(state.respondBy) < before)
        let back = await refusal {
            _ = try await fixture.desk.adoptPolicy("standard-1", on: id, expecting: nil, by: leader)
        }
        #expect(back?.message.contains("responseBusinessDays is 40 instead of 20") == true)
        let unknown = await refusal {
            _ = try await fixture.desk.adoptPolicy("nowhere", on: id, expecting: nil, by: leader)
        }
        #expect(unknown?.nature == .notFound)
    }

    @Test func `the queue's date and the priority's clock follow the ruling clock`() async throws {
        let fixture = try DeskFixture()
        let leader = try await leader(fixture)
        let text = """
            version: cards-1
            regimes: {rules: [{productAreas: [card], regimes: [cfpb]}]}
            """
        _ = try await fixture.desk.activatePolicy(text, checkOnly: false, by: leader)
        func file(_ area: String) async throws -> ComplaintID {
            let outcome = try await fixture.desk.file(
                .init(
                    receivedAt: fixture.now, channel: .web, language: "en", narrative: "The fee came back.",
                    productArea: area), by: leader)
            guard case .complaint(let id) = outcome.stream else { throw DeskFixture.Unexpected(what: "no complaint") }
            return id
        }
        let card = try await file("card")
        let loan = try await file("loan")
        let entries = try await fixture.desk.queue(after: nil, limit: 10, by: leader).entries
        let due = Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0.summary.respondBy) })
        #expect(try #require(due[card] ?? nil) < (try #require(due[loan] ?? nil)))
        let clocks = try await fixture.desk.clocks(of: card, under: [], by: leader)
        #expect(clocks.clocks.map(\.regime) == [.house, .house, .cfpb])
        #expect(clocks.ruling.regime == .cfpb)
        #expect(clocks.ruling.respondBy == due[card] ?? nil)
        let asked = try await fixture.desk.clocks(of: loan, under: [.fca], by: leader)
        #expect(asked.clocks.map(\.kind) == [.summaryResolution, .finalResponse])
        // Ten days on, with five left, a holding letter gives the card's complaint until day 60; the house's own forty
        // business days end before.
        fixture.advance(days: 10)
        let before = try await fixture.desk.complaint(card, by: leader).state.score?.priority
        let outcome = try await fixture.desk.perform(
            .acknowledge(
                .init(
                    letter: "Thank you for telling us. We will look into it and write to you by 30 January 2026.",
                    language: "en", nextStep: "We look into it and write to you.",
                    nextStepBy: fixture.now.advanced(byDays: 5))), on: card, by: leader)
        #expect(outcome.events.count == 1)
        let held = try await fixture.desk.perform(
            .sendLetter(.init(kind: .holding, party: .customer, text: "The bank that took the fee has not answered.")),
            on: card, by: leader)
        #expect(
            held.events.map(\.kind) == ["complaint.letterSent", "complaint.datesMoved", "complaint.scored"]
                || held.events.map(\.kind) == ["complaint.letterSent", "complaint.datesMoved"])
        let after = try await fixture.desk.complaint(card, by: leader).state.score?.priority
        #expect(try #require(after) <= (try #require(before)))
        #expect(
            try await fixture.journal.complaint(card)?.summary.respondBy
                == due[loan] ?? nil)
    }

    @Test func `tried on the history say what would have been otherwise, and for whom`() async throws {
        let fixture = try DeskFixture()
        let leader = try await leader(fixture)
        let other = try await fixture.person("Other", [.employee])
        let id = try await fixture.complaint(about: [other.person, nil], by: leader)
        _ = try await fixture.desk.perform(
            .addEvidence(
                .init(
                    heads: [HeadID(1)], kind: .recording, source: .firmRecords, supports: .customer, note: "Camera 3.")),
            on: id, by: leader)
        _ = try await fixture.desk.perform(
            .addEvidence(
                .init(
                    heads: [HeadID(1)], kind: .witnessStatement, source: .independentPerson, supports: .customer,
                    note: "A.")),
            on: id, by: leader)
        let position = fixture.journal.position
        let tried = try PolicyText.read(
            """
            version: tried
            figures: {responseBusinessDays: 20}
            merit: {clearlyWrong: 800}
            triage: {priority: {cues: {blame: 500, money: 100}}}
            """)
        var changes: [ReplayChange] = []
        let report = try await fixture.desk.replay(tried, measure: true, by: leader) { step in
            if case .changes(let some) = step { changes += some }
        }
        #expect(fixture.journal.position == position)
        #expect(report.complaintCount == 1)
        #expect(report.headCount == 2)
        #expect(report.changedComplaintCount == 1)
        #expect(report.eventCount == Int(position))
        #expect(report.decodeSeconds ?? 0 > 0)
        #expect(changes.map(\.what) == [.recommendation, .priority, .respondBy])
        #expect(changes.allSatisfy { $0.segment == "anonymous" && $0.language == "en" && $0.complaint == id })
        #expect(changes.allSatisfy { $0.isRaised })
        #expect(changes[0].head == HeadID(1))
        #expect(changes[0].before == "notUpheld")
        #expect(changes[0].after == "upheld")
        #expect(
            changes[2].before == fixture.desk.policy.calendar.deadline(40, businessDaysAfter: fixture.now).description)
        #expect(
            changes[2].after == fixture.desk.policy.calendar.deadline(20, businessDaysAfter: fixture.now).description)
        let counts = report.tally.groups.map { ($0.group.what, $0.count.cases, $0.count.changed) }
        #expect(counts.map(\.0) == [.recommendation, .priority, .acknowledgeBy, .respondBy])
        #expect(counts.map(\.1) == [2, 1, 1, 1])
        #expect(counts.map(\.2) == [1, 1, 0, 1])
        let same = try await fixture.desk.replay(.standard, measure: false, by: leader) { step in
            if case .changes = step { Issue.record("the same policy changes nothing") }
        }
        #expect(same.changedComplaintCount == 0)
    }
}
