internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandMessages
internal import SwiftProtobuf

/// The plan, and work that complaints ask for.
struct PlanCalls: Sendable {
    let desk: Desk

    private static let help = "evenhand plan --help"

    var handlers: PlanServiceHandlers {
        PlanServiceHandlers(
            getPlan: .async(get), weighRequest: .async(weigh), setCapacity: command(), addInitiative: command(),
            redateInitiative: command(), moveInitiative: command(), completeInitiative: command(),
            dropInitiative: command(), costRequest: command(), decideRequest: command(), bookTime: command())
    }

    /// One command on the plan: who, what, the desk, the reply.
    private func command<Request: PlanCommandRequest>() -> UnaryHandler<Request, Evenhand_V1_PlanReply> {
        let desk = desk
        return .async { context, request in
            let actor = try context.signedIn()
            let command = try reading(Self.help) { () throws(InputError) in try request.command() }
            return Evenhand_V1_PlanReply(
                try await answering { () async throws(DeskError) in try await desk.perform(command, by: actor) })
        }
    }

    func get(
        _ context: CallContext, _ request: Evenhand_V1_GetPlanRequest
    ) async throws -> Evenhand_V1_GetPlanResponse {
        let actor = try context.signedIn()
        let plan = try await answering { () async throws(DeskError) in try await desk.plan(by: actor) }
        let team = request.team
        if !team.isEmpty, plan.state.team(team) == nil {
            throw CallFailure(Refusal.notFound("team", String(team.prefix(60)), find: CommandLineFix.planShow))
        }
        func isAsked(_ name: String) -> Bool {
            team.isEmpty || plan.state.team(team)?.name == plan.state.team(name)?.name
        }
        return .with {
            $0.version = UInt64(clamping: plan.version)
            $0.today = plan.today.description
            $0.teams = plan.state.teams.filter { isAsked($0.name) }.map {
                Evenhand_V1_TeamPlan($0, in: plan.state, on: plan.today)
            }
            $0.requests = plan.state.requests.filter { isAsked($0.team) }.map { Evenhand_V1_PlanRequest($0) }
            if request.includeEnded {
                $0.ended = plan.state.initiatives.filter { !$0.isOpen && isAsked($0.team) }.map {
                    Evenhand_V1_Initiative($0, finish: nil)
                }
            }
            $0.complaintWorkPercent = UInt32(clamping: plan.policy.figures.complaintWorkPercent)
            $0.requestHours = UInt32(clamping: plan.policy.figures.planRequestHours)
        }
    }

    private func weigh(
        _ context: CallContext, _ request: Evenhand_V1_WeighRequestRequest
    ) async throws -> Evenhand_V1_WeighRequestResponse {
        let actor = try context.signedIn()
        let (id, place) = try reading(Self.help) { () throws(InputError) -> (PlanRequestID, InitiativeID?) in
            (
                try FieldReader.identifier(request.requestID, "request_id"),
                try FieldReader.optionalIdentifier(request.beforeID, "before_id")
            )
        }
        let weighed = try await answering { () async throws(DeskError) in
            try await desk.weigh(id, before: place, by: actor)
        }
        return .with {
            $0.request = Evenhand_V1_PlanRequest(weighed.request)
            $0.finish = weighed.weighing?.finish?.description ?? ""
            $0.displaced = (weighed.weighing?.displaced ?? []).map { Evenhand_V1_Displacement($0) }
        }
    }
}

extension Evenhand_V1_PlanReply {
    init(_ outcome: CommandOutcome) {
        self.init()
        version = UInt64(clamping: outcome.version)
        events = outcome.events.map(\.kind)
        for case .plan(let event) in outcome.events {
            switch event.body {
            case .initiativeAdded(let data): initiativeID = data.initiative.description
            case .requestCosted(let data): requestID = data.request.description
            default: break
            }
        }
    }
}
