// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/plan_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// A complaint may propose a change of plan and never makes one. Days are written as 2026-11-30; a week is named by any of
/// its days and answered by its Monday.
public struct PlanServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    /// The teams with their initiatives, when each finishes, and the share of complaint work.
    public func getPlan(
        _ request: Evenhand_V1_GetPlanRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetPlanResponse {
        try await client.unary(PlanService.getPlan, request, options: options)
    }

    /// Work asked for, and what would finish later for it.
    public func weighRequest(
        _ request: Evenhand_V1_WeighRequestRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_WeighRequestResponse {
        try await client.unary(PlanService.weighRequest, request, options: options)
    }

    /// How many hours a week a team has, from a week on.
    public func setCapacity(
        _ request: Evenhand_V1_SetCapacityRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_PlanReply {
        try await client.unary(PlanService.setCapacity, request, options: options)
    }

    public func addInitiative(
        _ request: Evenhand_V1_AddInitiativeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_PlanReply {
        try await client.unary(PlanService.addInitiative, request, options: options)
    }

    /// Gives an initiative another date, or none.
    public func redateInitiative(
        _ request: Evenhand_V1_RedateInitiativeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_PlanReply {
        try await client.unary(PlanService.redateInitiative, request, options: options)
    }

    /// Does an initiative before another of its team, or last.
    public func moveInitiative(
        _ request: Evenhand_V1_MoveInitiativeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_PlanReply {
        try await client.unary(PlanService.moveInitiative, request, options: options)
    }

    public func completeInitiative(
        _ request: Evenhand_V1_CompleteInitiativeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_PlanReply {
        try await client.unary(PlanService.completeInitiative, request, options: options)
    }

    public func dropInitiative(
        _ request: Evenhand_V1_DropInitiativeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_PlanReply {
        try await client.unary(PlanService.dropInitiative, request, options: options)
    }

    /// Says what work somebody asks for would cost.
    public func costRequest(
        _ request: Evenhand_V1_CostRequestRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_PlanReply {
        try await client.unary(PlanService.costRequest, request, options: options)
    }

    /// Accepts, declines or puts off work asked for. Accepting names every dated commitment that gives way.
    public func decideRequest(
        _ request: Evenhand_V1_DecideRequestRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_PlanReply {
        try await client.unary(PlanService.decideRequest, request, options: options)
    }

    /// Enters hours a team worked, on complaints or on the plan; negative ones take back.
    public func bookTime(
        _ request: Evenhand_V1_BookTimeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_PlanReply {
        try await client.unary(PlanService.bookTime, request, options: options)
    }
}
