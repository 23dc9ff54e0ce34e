import EvenhandDomain
import EvenhandJournal
import EvenhandLetters
import Testing

@testable import EvenhandDesk

@Suite struct `When findings cite standards` {
    private struct Scene {
        let fixture: DeskFixture
        let clerk: Actor
        let leader: Actor
        let decider: Actor
        let concerned: Actor
        var desk: Desk { fixture.desk }
    }

    private func scene() async throws -> Scene {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let scene = Scene(
            fixture: fixture, clerk: try await fixture.person("Clerk", [.clerk]), leader: leader,
            decider: try await fixture.person("Decider", [.decider]),
            concerned: try await fixture.person("Ewa Nowak", [.employee]))
        _ = try await fixture.desk.perform(
            [.changeTeam(.init(team: "Counter"))], on: scene.concerned.person, by: leader)
        for text in ["Nobody is shouted at.", "Answered within a day."] {
            _ = try await fixture.desk.perform(
                .publishStandard(.init(text: text, inForce: CivilDate(dayNumber: 20_000))), by: leader)
        }
        return scene
    }

    private func found(_ scene: Scene, _ standards: [StandardCitation]) async throws -> ComplaintID {
        let id = try await scene.fixture.complaint(about: [scene.concerned.person], by: scene.clerk)
        let due = scene.fixture.now.advanced(byDays: 10)
        let person = Party.person(scene.concerned.person)
        let day = CivilDate(dayNumber: Int(due.milliseconds / Instant.millisecondsPerDay))
        let steps: [(ComplaintCommand, Actor)] = [
            (
                .acknowledge(
                    .init(
                        letter: "Thank you for telling us. We will look into it and write to you by \(day).",
                        language: "en", nextStep: "We look into it.", nextStepBy: due)), scene.clerk
            ),
            (.issueSummary(.init(passages: [.init(heads: [HeadID(1)], text: "What each side says.")])), scene.clerk),
            (.sendSummary(.init(party: .customer)), scene.clerk), (.sendSummary(.init(party: person)), scene.clerk),
            (.giveStatement(.init(head: HeadID(1), side: .customer, text: "She shouted at me.")), scene.clerk),
            (.giveStatement(.init(head: HeadID(1), side: .employee, text: "I did not.")), scene.concerned),
            (.declareConflict(.init()), scene.decider),
            (
                .find(
                    .init(
                        head: HeadID(1), outcome: .notUpheld, reason: .evidenceInsufficient,
                        explanation: "Two people, two stories, and nobody else was there.",
                        departure: "It went otherwise before for other reasons.", standards: standards)), scene.decider
            ),
        ]
        for (command, actor) in steps { _ = try await scene.desk.perform(command, on: id, by: actor) }
        return id
    }

    private func needs(_ scene: Scene, of team: String = "counter", by actor: Actor) async throws -> [TrainingNeed] {
        try await scene.desk.trainingNeeds(
            of: team, from: CivilDate(dayNumber: 20_000), to: CivilDate(dayNumber: 30_000), by: actor)
    }

    private let missedBoth = [
        StandardCitation(standard: StandardID(1), isMet: false),
        StandardCitation(standard: StandardID(2), isMet: false),
    ]

    @Test func `what a team missed is listed with the heads behind it, while the findings stand`() async throws {
        let scene = try await scene()
        #expect(try await needs(scene, by: scene.leader).isEmpty)
        let first = try await found(scene, missedBoth)
        let second = try await found(
            scene,
            [
                StandardCitation(standard: StandardID(1), isMet: true),
                StandardCitation(standard: StandardID(2), isMet: false),
            ])
        let list = try await needs(scene, by: scene.clerk)
        #expect(list.map(\.standard) == [StandardID(2), StandardID(1)])
        #expect(list[0].misses.map(\.complaint) == [first, second])
        // Folded on: what was looked through is not looked through again.
        let desk = scene.desk
        #expect(desk.training.through == scene.fixture.journal.position && desk.training.findings.count == 2)
        #expect(list[1].text == "Nobody is shouted at.")
        #expect(try await needs(scene, of: "depot", by: scene.clerk).isEmpty)
        let early = try await scene.desk.trainingNeeds(
            of: "counter", from: CivilDate(dayNumber: 1), to: CivilDate(dayNumber: 20_000), by: scene.clerk)
        #expect(early.isEmpty)
        _ = try await scene.desk.perform(
            .reopen(.init(cause: .newEvidence, reason: "A neighbour saw it all.")), on: first, by: scene.decider)
        #expect(try await needs(scene, by: scene.clerk).map(\.misses.count) == [1])
    }

    @Test func `the answer to the customer says what was promised and not kept`() async throws {
        let scene = try await scene()
        let id = try await found(scene, missedBoth)
        for (language, words) in [
            ("en", "did not keep here: Nobody is shouted at."), ("pl", "nie dotrzymaliśmy: Nobody is shouted at."),
        ] {
            let preview = try await scene.desk.letter(
                LetterOrder(kind: .finalResponse, party: .customer, language: language), on: id, by: scene.clerk)
            #expect(preview.letter.body.contains(words), "\(preview.letter.body)")
        }
    }

    @Test func `the list and the pulse are not for everybody`() async throws {
        let scene = try await scene()
        let planner = try await scene.fixture.person("Planner", [.planOwner])
        #expect(await isDenied { _ = try await needs(scene, by: scene.concerned) })
        #expect(await isDenied { _ = try await needs(scene, by: planner) })
        #expect(await isDenied { _ = try await scene.desk.pulses(by: scene.clerk) })
        let ending = CharterCommand.endStandard(.init(standard: StandardID(1), lastDay: CivilDate(dayNumber: 30_000)))
        #expect(await isDenied { _ = try await scene.desk.perform(ending, by: scene.clerk) })
        #expect(try await scene.desk.charter(by: scene.clerk).state.standards.count == 2)
    }

    @Test func `what stands in the way of finding is not the standard that the finding would cite`() async throws {
        let scene = try await scene()
        let id = try await scene.fixture.complaint(about: [scene.concerned.person], by: scene.clerk)
        let record = try await scene.desk.complaint(id, by: scene.decider)
        let missing = record.obstacles.flatMap(\.refusal.missing)
        #expect(!missing.isEmpty)
        #expect(!missing.contains { $0.contains("standard") }, "\(missing)")
        let card = try await scene.desk.scorecard(of: id, by: scene.decider)
        #expect(card.heads[0].standards.map(\.description) == ["ST-1/1", "ST-2/1"])
    }
}
