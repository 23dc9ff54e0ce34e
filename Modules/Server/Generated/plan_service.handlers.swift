// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/plan_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// A complaint may propose a change of plan and never makes one. Days are written as 2026-11-30; a week is named by any of
/// its days and answered by its Monday.
package struct PlanServiceHandlers: Sendable {
    /// The teams with their initiatives, when each finishes, and the share of complaint work.
    package var getPlan: UnaryHandler<Evenhand_V1_GetPlanRequest, Evenhand_V1_GetPlanResponse>
    /// Work asked for, and what would finish later for it.
    package var weighRequest: UnaryHandler<Evenhand_V1_WeighRequestRequest, Evenhand_V1_WeighRequestResponse>
    /// How many hours a week a team has, from a week on.
    package var setCapacity: UnaryHandler<Evenhand_V1_SetCapacityRequest, Evenhand_V1_PlanReply>
    package var addInitiative: UnaryHandler<Evenhand_V1_AddInitiativeRequest, Evenhand_V1_PlanReply>
    /// Gives an initiative another date, or none.
    package var redateInitiative: UnaryHandler<Evenhand_V1_RedateInitiativeRequest, Evenhand_V1_PlanReply>
    /// Does an initiative before another of its team, or last.
    package var moveInitiative: UnaryHandler<Evenhand_V1_MoveInitiativeRequest, Evenhand_V1_PlanReply>
    package var completeInitiative: UnaryHandler<Evenhand_V1_CompleteInitiativeRequest, Evenhand_V1_PlanReply>
    package var dropInitiative: UnaryHandler<Evenhand_V1_DropInitiativeRequest, Evenhand_V1_PlanReply>
    /// Says what work somebody asks for would cost.
    package var costRequest: UnaryHandler<Evenhand_V1_CostRequestRequest, Evenhand_V1_PlanReply>
    /// Accepts, declines or puts off work asked for. Accepting names every dated commitment that gives way.
    package var decideRequest: UnaryHandler<Evenhand_V1_DecideRequestRequest, Evenhand_V1_PlanReply>
    /// Enters hours a team worked, on complaints or on the plan; negative ones take back.
    package var bookTime: UnaryHandler<Evenhand_V1_BookTimeRequest, Evenhand_V1_PlanReply>

    package init(
        getPlan: UnaryHandler<Evenhand_V1_GetPlanRequest, Evenhand_V1_GetPlanResponse>,
        weighRequest: UnaryHandler<Evenhand_V1_WeighRequestRequest, Evenhand_V1_WeighRequestResponse>,
        setCapacity: UnaryHandler<Evenhand_V1_SetCapacityRequest, Evenhand_V1_PlanReply>,
        addInitiative: UnaryHandler<Evenhand_V1_AddInitiativeRequest, Evenhand_V1_PlanReply>,
        redateInitiative: UnaryHandler<Evenhand_V1_RedateInitiativeRequest, Evenhand_V1_PlanReply>,
        moveInitiative: UnaryHandler<Evenhand_V1_MoveInitiativeRequest, Evenhand_V1_PlanReply>,
        completeInitiative: UnaryHandler<Evenhand_V1_CompleteInitiativeRequest, Evenhand_V1_PlanReply>,
        dropInitiative: UnaryHandler<Evenhand_V1_DropInitiativeRequest, Evenhand_V1_PlanReply>,
        costRequest: UnaryHandler<Evenhand_V1_CostRequestRequest, Evenhand_V1_PlanReply>,
        decideRequest: UnaryHandler<Evenhand_V1_DecideRequestRequest, Evenhand_V1_PlanReply>,
        bookTime: UnaryHandler<Evenhand_V1_BookTimeRequest, Evenhand_V1_PlanReply>
    ) {
        self.getPlan = getPlan
        self.weighRequest = weighRequest
        self.setCapacity = setCapacity
        self.addInitiative = addInitiative
        self.redateInitiative = redateInitiative
        self.moveInitiative = moveInitiative
        self.completeInitiative = completeInitiative
        self.dropInitiative = dropInitiative
        self.costRequest = costRequest
        self.decideRequest = decideRequest
        self.bookTime = bookTime
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(PlanService.getPlan, getPlan)
        router.unary(PlanService.weighRequest, weighRequest)
        router.unary(PlanService.setCapacity, setCapacity)
        router.unary(PlanService.addInitiative, addInitiative)
        router.unary(PlanService.redateInitiative, redateInitiative)
        router.unary(PlanService.moveInitiative, moveInitiative)
        router.unary(PlanService.completeInitiative, completeInitiative)
        router.unary(PlanService.dropInitiative, dropInitiative)
        router.unary(PlanService.costRequest, costRequest)
        router.unary(PlanService.decideRequest, decideRequest)
        router.unary(PlanService.bookTime, bookTime)
    }
}
