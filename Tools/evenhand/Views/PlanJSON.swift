internal import EvenhandMessages

/// The plan as JSON.
enum PlanJSON {
    static func value(_ reply: Evenhand_V1_PlanReply) -> JSONValue {
        [
            "version": JSONValue(reply.version), "events": .texts(reply.events),
            "initiative": .textIfAny(reply.initiativeID), "request": .textIfAny(reply.requestID),
        ]
    }

    static func value(_ plan: Evenhand_V1_GetPlanResponse) -> JSONValue {
        [
            "version": JSONValue(plan.version), "today": .string(plan.today),
            "teams": .array(plan.teams.map(team)), "requests": .array(plan.requests.map(value)),
            "ended": .array(plan.ended.map(initiative)), "complaintWorkPercent": JSONValue(plan.complaintWorkPercent),
            "requestHours": JSONValue(plan.requestHours),
        ]
    }

    static func value(_ request: Evenhand_V1_PlanRequest) -> JSONValue {
        [
            "request": .string(request.requestID), "text": .personal(request.text, isThere: request.hasText),
            "hours": JSONValue(request.hours), "team": .string(request.team),
            "complaint": .textIfAny(request.complaintID),
            "head": request.head == 0 ? .null : JSONValue(request.head), "costedBy": .textIfAny(request.costedBy),
            "costed": .moment(request.costedMs), "decision": .word(request.decision),
            "decidedBy": .textIfAny(request.decidedBy), "decided": .moment(request.decidedMs),
            "reason": .personal(request.reason, isThere: request.hasReason),
            "displaces": .array(request.displaces.map(displacement)), "onlyOwner": .bool(request.onlyOwner),
            "initiative": .textIfAny(request.initiativeID),
        ]
    }

    static func value(_ weighed: Evenhand_V1_WeighRequestResponse) -> JSONValue {
        value(weighed.request).adding(
            JSONValue.Member("finish", .textIfAny(weighed.finish)),
            JSONValue.Member("wouldDisplace", .array(weighed.displaced.map(displacement))))
    }

    static func work(_ work: Evenhand_V1_PromisedWork) -> JSONValue {
        [
            "head": JSONValue(work.head), "hours": JSONValue(work.hours), "request": .textIfAny(work.requestID),
            "planDecider": .textIfAny(work.planDeciderID),
        ]
    }

    private static func team(_ team: Evenhand_V1_TeamPlan) -> JSONValue {
        [
            "team": .string(team.team), "hours": JSONValue(team.hours),
            "capacities": .array(
                team.capacities.map { ["from": .string($0.from), "hours": JSONValue($0.hours)] }),
            "initiatives": .array(team.initiatives.map(initiative)), "weeks": .array(team.weeks.map(share)),
            "moving": team.hasMoving ? share(team.moving) : .null, "alarmed": .bool(team.alarmed),
        ]
    }

    private static func initiative(_ initiative: Evenhand_V1_Initiative) -> JSONValue {
        [
            "initiative": .string(initiative.initiativeID),
            "name": .personal(initiative.name, isThere: initiative.hasName), "team": .string(initiative.team),
            "hours": JSONValue(initiative.hours), "bookedHours": JSONValue(initiative.bookedHours),
            "due": .textIfAny(initiative.due), "committed": .bool(initiative.committed),
            "finish": .textIfAny(initiative.finish), "late": .bool(initiative.late),
            "request": .textIfAny(initiative.requestID), "standing": .word(initiative.standing),
            "reason": .personal(initiative.reason, isThere: initiative.hasReason),
        ]
    }

    private static func share(_ share: Evenhand_V1_FocusShare) -> JSONValue {
        [
            "week": .string(share.week), "complaintHours": JSONValue(share.complaintHours),
            "totalHours": JSONValue(share.totalHours), "permille": JSONValue(share.permille),
        ]
    }

    private static func displacement(_ displacement: Evenhand_V1_Displacement) -> JSONValue {
        [
            "initiative": .string(displacement.initiativeID), "before": .textIfAny(displacement.before),
            "after": .textIfAny(displacement.after), "days": JSONValue(displacement.days),
            "commitment": .textIfAny(displacement.commitment),
            "movesCommitment": .bool(displacement.movesCommitment),
        ]
    }
}
