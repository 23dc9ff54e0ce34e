package import EvenhandDomain
package import SwiftProtobuf

/// A request of `PlanService` that changes the plan: one handler serves them all.
package protocol PlanCommandRequest: SwiftProtobuf.Message {
    /// The command the message asks for.
    func command() throws(InputError) -> PlanCommand
}

/// The requests that change the plan.
package enum PlanServiceRequest: Sendable, Equatable {
    case setCapacity(Evenhand_V1_SetCapacityRequest)
    case addInitiative(Evenhand_V1_AddInitiativeRequest)
    case redate(Evenhand_V1_RedateInitiativeRequest)
    case move(Evenhand_V1_MoveInitiativeRequest)
    case complete(Evenhand_V1_CompleteInitiativeRequest)
    case drop(Evenhand_V1_DropInitiativeRequest)
    case cost(Evenhand_V1_CostRequestRequest)
    case decide(Evenhand_V1_DecideRequestRequest)
    case bookTime(Evenhand_V1_BookTimeRequest)
}

extension PlanCommand {
    /// The request that asks for this command.
    package var request: PlanServiceRequest {
        switch self {
        case .setCapacity(let it):
            .setCapacity(
                .with { ($0.team, $0.hours, $0.from) = (it.team, UInt32(clamping: it.hours), it.from.description) })
        case .addInitiative(let it):
            .addInitiative(
                .with {
                    ($0.name, $0.team, $0.hours) = (it.name, it.team, UInt32(clamping: it.hours))
                    ($0.due, $0.committed) = (it.due?.description ?? "", it.isCommitted)
                    $0.beforeID = it.before?.description ?? ""
                })
        case .redate(let it):
            .redate(
                .with {
                    ($0.initiativeID, $0.due) = (it.initiative.description, it.due?.description ?? "")
                    ($0.committed, $0.reason) = (it.isCommitted, it.reason)
                })
        case .move(let it):
            .move(
                .with { ($0.initiativeID, $0.beforeID) = (it.initiative.description, it.before?.description ?? "") })
        case .complete(let it): .complete(.with { $0.initiativeID = it.initiative.description })
        case .drop(let it):
            .drop(.with { ($0.initiativeID, $0.reason) = (it.initiative.description, it.reason) })
        case .costRequest(let it):
            .cost(
                .with {
                    ($0.text, $0.hours, $0.team) = (it.text, UInt32(clamping: it.hours), it.team)
                    ($0.complaintID, $0.head) = (it.complaint?.description ?? "", it.head?.part ?? 0)
                })
        case .decideRequest(let it):
            .decide(
                .with {
                    ($0.requestID, $0.decision) = (it.request.description, .init(it.decision))
                    $0.displaces = it.displaces.map(\.description)
                    ($0.beforeID, $0.due) = (it.before?.description ?? "", it.due?.description ?? "")
                    $0.reason = it.reason ?? ""
                })
        case .bookTime(let it):
            .bookTime(
                .with {
                    ($0.team, $0.week, $0.hours) = (it.team, it.week.description, Int32(clamping: it.hours))
                    $0.initiativeID = it.initiative?.description ?? ""
                    $0.complaintID = it.complaint?.description ?? ""
                })
        }
    }
}

extension Evenhand_V1_SetCapacityRequest: PlanCommandRequest {
    package func command() throws(InputError) -> PlanCommand {
        .setCapacity(.init(team: team, hours: Int(hours), from: try FieldReader.day(from, "from")))
    }
}

extension Evenhand_V1_AddInitiativeRequest: PlanCommandRequest {
    package func command() throws(InputError) -> PlanCommand {
        .addInitiative(
            .init(
                name: name, team: team, hours: Int(hours), due: try FieldReader.optionalDay(due, "due"),
                isCommitted: committed, before: try FieldReader.optionalIdentifier(beforeID, "before_id")))
    }
}

extension Evenhand_V1_RedateInitiativeRequest: PlanCommandRequest {
    package func command() throws(InputError) -> PlanCommand {
        .redate(
            .init(
                initiative: try FieldReader.identifier(initiativeID, "initiative_id"),
                due: try FieldReader.optionalDay(due, "due"), isCommitted: committed, reason: reason))
    }
}

extension Evenhand_V1_MoveInitiativeRequest: PlanCommandRequest {
    package func command() throws(InputError) -> PlanCommand {
        .move(
            .init(
                initiative: try FieldReader.identifier(initiativeID, "initiative_id"),
                before: try FieldReader.optionalIdentifier(beforeID, "before_id")))
    }
}

extension Evenhand_V1_CompleteInitiativeRequest: PlanCommandRequest {
    package func command() throws(InputError) -> PlanCommand {
        .complete(.init(initiative: try FieldReader.identifier(initiativeID, "initiative_id")))
    }
}

extension Evenhand_V1_DropInitiativeRequest: PlanCommandRequest {
    package func command() throws(InputError) -> PlanCommand {
        .drop(.init(initiative: try FieldReader.identifier(initiativeID, "initiative_id"), reason: reason))
    }
}

extension Evenhand_V1_CostRequestRequest: PlanCommandRequest {
    package func command() throws(InputError) -> PlanCommand {
        .costRequest(
            .init(
                text: text, hours: Int(hours), team: team,
                complaint: try FieldReader.optionalIdentifier(complaintID, "complaint_id"),
                head: head == 0 ? nil : try FieldReader.part(head, "head")))
    }
}

extension Evenhand_V1_DecideRequestRequest: PlanCommandRequest {
    package func command() throws(InputError) -> PlanCommand {
        .decideRequest(
            .init(
                request: try FieldReader.identifier(requestID, "request_id"),
                decision: try FieldReader.choice(decision, "decision"),
                displaces: try FieldReader.list(displaces, "displaces", FieldReader.identifier),
                before: try FieldReader.optionalIdentifier(beforeID, "before_id"),
                due: try FieldReader.optionalDay(due, "due"), reason: FieldReader.optionalText(reason)))
    }
}

extension Evenhand_V1_BookTimeRequest: PlanCommandRequest {
    package func command() throws(InputError) -> PlanCommand {
        .bookTime(
            .init(
                team: team, week: try FieldReader.day(week, "week"), hours: Int(hours),
                initiative: try FieldReader.optionalIdentifier(initiativeID, "initiative_id"),
                complaint: try FieldReader.optionalIdentifier(complaintID, "complaint_id")))
    }
}
