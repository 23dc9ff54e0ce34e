import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import Testing

@Suite struct `When a complaint asks for work` {
    private static let due = 90

    private struct Scene {
        let fixture: DeskFixture
        let clerk: Actor
        let leader: Actor
        let owner: Actor
        let complaint: ComplaintID
    }

    private func scene() async throws -> Scene {
        let fixture = try DeskFixture()
        let administrator = try await fixture.person("Admin", [.administrator])
        let clerk = try await fixture.person("Clerk", [.clerk])
        let leader = try await fixture.person("Leader", [.leader])
        let owner = try await fixture.person("Owner", [.planOwner])
        for (number, person) in [leader, owner].enumerated() {
            _ = try await fixture.desk.issueToken(
                .init(
                    person: person.person, roles: person.roles,
                    sha256: Array(repeating: UInt8(number + 1), count: 32)), by: administrator)
        }
        let id = try await fixture.complaint(about: [nil], by: clerk)
        return Scene(fixture: fixture, clerk: clerk, leader: leader, owner: owner, complaint: id)
    }

    private func plan(_ scene: Scene, _ command: PlanCommand, by actor: Actor) async throws {
        _ = try await scene.fixture.desk.perform(command, by: actor)
    }

    private func today(_ scene: Scene) async throws -> CivilDate {
        try await scene.fixture.desk.plan(by: scene.owner).today
    }

    private func change(_ scene: Scene, on request: PlanRequestID?, hours: Int? = nil) -> ComplaintCommand {
        .commitChange(
            .init(
                head: HeadID(1), text: "The shop says what is in stock.", owner: scene.clerk.person,
                due: scene.fixture.now.advanced(byDays: Self.due), work: .init(hours: hours, request: request)))
    }

    private func planned(_ scene: Scene) async throws {
        let today = try await today(scene)
        try await plan(scene, .setCapacity(.init(team: "web", hours: 40, from: today)), by: scene.owner)
        try await plan(
            scene,
            .addInitiative(
                .init(
                    name: "Online returns", team: "web", hours: 40, due: today.advanced(byDays: 7),
                    isCommitted: true)), by: scene.leader)
        try await plan(
            scene,
            .costRequest(
                .init(text: "The shop says what is in stock.", hours: 60, team: "web", complaint: scene.complaint)),
            by: scene.clerk)
    }

    @Test func `it is costed, weighed, decided by the plan's owner, and promised on that`() async throws {
        let scene = try await scene()
        try await planned(scene)
        let desk = scene.fixture.desk
        #expect(
            await refusal { _ = try await desk.perform(change(scene, on: nil), on: scene.complaint, by: scene.leader) }?
                .rule == .r11)
        let weighed = try await desk.weigh(PlanRequestID(1), before: InitiativeID(1), by: scene.clerk)
        #expect(weighed.weighing?.movedCommitments.map(\.initiative) == [InitiativeID(1)])
        let accepting = PlanCommand.DecideRequest(
            request: PlanRequestID(1), decision: .accepted, displaces: [InitiativeID(1)], before: InitiativeID(1),
            reason: "Twelve customers drove to us for nothing.")
        try await plan(scene, .decideRequest(accepting), by: scene.owner)
        _ = try await desk.perform(change(scene, on: PlanRequestID(1)), on: scene.complaint, by: scene.leader)
        let record = try await desk.complaint(scene.complaint, by: scene.clerk)
        #expect(record.state.promisedWork.map(\.planDecider) == [scene.owner.person])
        #expect(try await desk.weigh(PlanRequestID(1), before: nil, by: scene.clerk).weighing == nil)
    }

    @Test func `the plan is its owner's, and complaints are not`() async throws {
        let scene = try await scene()
        try await planned(scene)
        let desk = scene.fixture.desk
        let employee = try await scene.fixture.person("Employee", [.employee])
        let accepting = PlanCommand.decideRequest(.init(request: PlanRequestID(1), decision: .accepted))
        for actor in [scene.clerk, employee] {
            #expect(await isDenied { _ = try await desk.perform(accepting, by: actor) })
        }
        #expect(await isDenied { _ = try await desk.plan(by: employee) })
        #expect(await isDenied { _ = try await desk.complaint(scene.complaint, by: scene.owner) })
        let booking = PlanCommand.BookTime(
            team: "web", week: try await today(scene), hours: 3, complaint: scene.complaint)
        #expect(await isDenied { _ = try await desk.perform(.bookTime(booking), by: scene.owner) })
        _ = try await desk.perform(.bookTime(booking), by: scene.clerk)
    }

    /// The plan moves between reading and writing: what gives way is another thing then, and the promise is decided anew.
    @Test func `a commitment that came meanwhile is not slipped past`() async throws {
        let scene = try await scene()
        try await planned(scene)
        let desk = scene.fixture.desk
        let today = try await today(scene)
        let journal = scene.fixture.journal
        scene.fixture.interrupt(afterReadings: 1) {
            let event = PlanEvent(
                at: scene.fixture.now, by: scene.owner.person,
                .initiativeAdded(
                    .init(
                        initiative: InitiativeID(2), name: PersonalText("Winter price list", of: .stream), team: "web",
                        hours: 1, due: today.description, isCommitted: true)))
            journal.enqueue([
                AppendRequest(
                    Append([Append.Part(.existing(.plan, expectedVersion: 3), [.plan(event)])])
                ) { _ in }
            ])
        }
        let accepting = PlanCommand.DecideRequest(
            request: PlanRequestID(1), decision: .accepted, displaces: [InitiativeID(1)], before: InitiativeID(1),
            reason: "Twelve customers drove to us for nothing.")
        let refused = await refusal { _ = try await desk.perform(.decideRequest(accepting), by: scene.owner) }
        #expect(refused?.rule == .r11)
        #expect(refused?.message.contains("PI-2") == true)
    }

    @Test func `of two who decide one request at once the second is told that it is decided`() async throws {
        let scene = try await scene()
        try await planned(scene)
        let desk = scene.fixture.desk
        let accepting = PlanCommand.decideRequest(
            .init(request: PlanRequestID(1), decision: .accepted, reason: "It helps all who order online."))
        let rules = await withTaskGroup(of: Refusal.Rule?.self) { group in
            for actor in [scene.owner, scene.leader] {
                group.addTask { await refusal { _ = try await desk.perform(accepting, by: actor) }?.rule }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(rules.filter { $0 == nil }.count == 1)
        #expect(rules.filter { $0 == .state }.count == 1)
        #expect(try await desk.plan(by: scene.owner).state.initiatives.count == 2)
    }

    @Test func `many who promise at once promise no more than the policy lets a complaint`() async throws {
        let scene = try await scene()
        try await planned(scene)
        let desk = scene.fixture.desk
        let command = change(scene, on: nil, hours: 3)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<6 {
                group.addTask { _ = try? await desk.perform(command, on: scene.complaint, by: scene.leader) }
            }
        }
        let record = try await desk.complaint(scene.complaint, by: scene.clerk)
        #expect(record.state.promisedWork.map(\.hours) == [3, 3])
    }

    @Test func `a customer's words in it go with the customer`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let outcome = try await fixture.desk.register(CustomerCommand.Register(name: "Ada"), by: leader)
        guard case .customer(let customer) = outcome.stream else { return }
        let filed = try await fixture.desk.file(
            ComplaintCommand.File(
                customer: customer, receivedAt: fixture.now, channel: .email, language: "en",
                narrative: "The shop had nothing of what it showed."), by: leader)
        guard case .complaint(let id) = filed.stream else { return }
        let today = try await fixture.desk.plan(by: leader).today
        for command in [
            PlanCommand.setCapacity(.init(team: "web", hours: 40, from: today)),
            .costRequest(.init(text: "Ada asks to see the stock.", hours: 60, team: "web", complaint: id)),
            .decideRequest(
                .init(request: PlanRequestID(1), decision: .accepted, reason: "Ada is not the only one who asks.")),
        ] {
            _ = try await fixture.desk.perform(command, by: leader)
        }
        _ = try await fixture.desk.perform([.erase(.init())], on: customer, by: leader)
        let plan = try await fixture.desk.plan(by: leader).state
        #expect(plan.requests[0].text.content == .erased)
        #expect(plan.requests[0].decision?.reason?.content == .erased)
        #expect(plan.initiatives[0].name.content == .erased)
    }
}
