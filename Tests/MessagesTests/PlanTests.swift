import EvenhandDomain
import EvenhandMessages
import SwiftProtobuf
import Testing

@Suite struct `Requests about the plan` {
    static let day = CivilDate(dayNumber: 20_700)

    static let commands: [PlanCommand] = [
        .setCapacity(.init(team: "web", hours: 40, from: day)),
        .addInitiative(.init(name: "Online returns", team: "web", hours: 60)),
        .addInitiative(
            .init(
                name: "เว็บใหม่", team: "web", hours: 60, due: day, isCommitted: true, before: InitiativeID(1))),
        .redate(.init(initiative: InitiativeID(1), reason: "Nobody waits for it")),
        .redate(.init(initiative: InitiativeID(1), due: day, isCommitted: true, reason: "The fair moved")),
        .move(.init(initiative: InitiativeID(2))), .move(.init(initiative: InitiativeID(2), before: InitiativeID(1))),
        .complete(.init(initiative: InitiativeID(2))),
        .drop(.init(initiative: InitiativeID(2), reason: "Not needed")),
        .costRequest(.init(text: "Stock on the page", hours: 8, team: "web")),
        .costRequest(
            .init(text: "Stock on the page", hours: 8, team: "web", complaint: ComplaintID(12), head: HeadID(2))),
        .decideRequest(.init(request: PlanRequestID(3), decision: .later, reason: "After the fair")),
        .decideRequest(
            .init(
                request: PlanRequestID(3), decision: .accepted, displaces: [InitiativeID(1), InitiativeID(2)],
                before: InitiativeID(1), due: day)),
        .bookTime(.init(team: "web", week: day, hours: -3)),
        .bookTime(
            .init(team: "web", week: day, hours: 30, initiative: InitiativeID(1), complaint: ComplaintID(12))),
    ]

    @Test(arguments: commands)
    func `carry every command over the wire and back`(command: PlanCommand) throws {
        let read =
            switch command.request {
            case .setCapacity(let it): try received(it).command()
            case .addInitiative(let it): try received(it).command()
            case .redate(let it): try received(it).command()
            case .move(let it): try received(it).command()
            case .complete(let it): try received(it).command()
            case .drop(let it): try received(it).command()
            case .cost(let it): try received(it).command()
            case .decide(let it): try received(it).command()
            case .bookTime(let it): try received(it).command()
            }
        #expect(read == command)
    }

    @Test func `name the field at fault`() throws {
        let faults: [(any PlanCommandRequest, String)] = [
            (Evenhand_V1_SetCapacityRequest(), "from"), (Evenhand_V1_RedateInitiativeRequest(), "initiative_id"),
            (
                Evenhand_V1_MoveInitiativeRequest.with {
                    $0.initiativeID = "PI-1"; $0.beforeID = "x"
                }, "before_id"
            ),
            (Evenhand_V1_CompleteInitiativeRequest(), "initiative_id"),
            (Evenhand_V1_DropInitiativeRequest(), "initiative_id"),
            (Evenhand_V1_CostRequestRequest.with { $0.complaintID = "x" }, "complaint_id"),
            (Evenhand_V1_DecideRequestRequest(), "request_id"),
            (Evenhand_V1_DecideRequestRequest.with { $0.requestID = "PR-1" }, "decision"),
            (
                Evenhand_V1_DecideRequestRequest.with {
                    $0.requestID = "pr-1"
                    $0.decision = .accepted
                    $0.displaces = ["PI-1", "the other"]
                }, "displaces[1]"
            ),
            (Evenhand_V1_BookTimeRequest(), "week"), (Evenhand_V1_AddInitiativeRequest.with { $0.due = "soon" }, "due"),
        ]
        for (request, field) in faults {
            let error = #expect(throws: InputError.self) { try request.command() }
            #expect(error?.field == field)
        }
    }

    @Test func `tell a team's plan with what is late`() throws {
        var plan = PlanState()
        let events: [PlanHappening] = [
            .capacitySet(.init(team: "web", hours: 40, from: Self.day.description)),
            .initiativeAdded(
                .init(
                    initiative: InitiativeID(1), name: PersonalText("Online returns", of: .stream), team: "web",
                    hours: 60, due: Self.day.description, isCommitted: true)),
            .timeBooked(.init(team: "web", week: Self.day.description, hours: 10)),
            .timeBooked(.init(team: "web", week: Self.day.description, hours: 30, initiative: InitiativeID(1))),
            .focusAlarmed(
                .init(team: "web", week: Self.day.description, complaintHours: 10, totalHours: 40, limit: 20)),
        ]
        for body in events { plan.advance(with: PlanEvent(at: SampleCommands.noon, by: EmployeeID(4), body)) }
        let team = try received(Evenhand_V1_TeamPlan(try #require(plan.team("web")), in: plan, on: Self.day))
        #expect(team.hours == 40)
        #expect(team.alarmed)
        #expect(team.moving.permille == 250)
        let initiative = try #require(team.initiatives.first)
        #expect(initiative.bookedHours == 30)
        #expect(initiative.late)
        #expect(initiative.finish > initiative.due)
        #expect(initiative.standing == .open)
    }
}
