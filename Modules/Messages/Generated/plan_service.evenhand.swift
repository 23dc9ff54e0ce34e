// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/plan_service.proto;
// run Scripts/generate after changing that file.

/// A complaint may propose a change of plan and never makes one. Days are written as 2026-11-30; a week is named by any of
/// its days and answered by its Monday.
public enum PlanService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.PlanService"

    /// The teams with their initiatives, when each finishes, and the share of complaint work.
    public static let getPlan = MethodDescriptor<Evenhand_V1_GetPlanRequest, Evenhand_V1_GetPlanResponse>(
        name: "evenhand.v1.PlanService/GetPlan", kind: .unary, idempotency: .noSideEffects)

    /// Work asked for, and what would finish later for it.
    public static let weighRequest = MethodDescriptor<Evenhand_V1_WeighRequestRequest, Evenhand_V1_WeighRequestResponse>(
        name: "evenhand.v1.PlanService/WeighRequest", kind: .unary, idempotency: .noSideEffects)

    /// How many hours a week a team has, from a week on.
    public static let setCapacity = MethodDescriptor<Evenhand_V1_SetCapacityRequest, Evenhand_V1_PlanReply>(
        name: "evenhand.v1.PlanService/SetCapacity", kind: .unary)

    public static let addInitiative = MethodDescriptor<Evenhand_V1_AddInitiativeRequest, Evenhand_V1_PlanReply>(
        name: "evenhand.v1.PlanService/AddInitiative", kind: .unary)

    /// Gives an initiative another date, or none.
    public static let redateInitiative = MethodDescriptor<Evenhand_V1_RedateInitiativeRequest, Evenhand_V1_PlanReply>(
        name: "evenhand.v1.PlanService/RedateInitiative", kind: .unary)

    /// Does an initiative before another of its team, or last.
    public static let moveInitiative = MethodDescriptor<Evenhand_V1_MoveInitiativeRequest, Evenhand_V1_PlanReply>(
        name: "evenhand.v1.PlanService/MoveInitiative", kind: .unary)

    public static let completeInitiative = MethodDescriptor<Evenhand_V1_CompleteInitiativeRequest, Evenhand_V1_PlanReply>(
        name: "evenhand.v1.PlanService/CompleteInitiative", kind: .unary)

    public static let dropInitiative = MethodDescriptor<Evenhand_V1_DropInitiativeRequest, Evenhand_V1_PlanReply>(
        name: "evenhand.v1.PlanService/DropInitiative", kind: .unary)

    /// Says what work somebody asks for would cost.
    public static let costRequest = MethodDescriptor<Evenhand_V1_CostRequestRequest, Evenhand_V1_PlanReply>(
        name: "evenhand.v1.PlanService/CostRequest", kind: .unary)

    /// Accepts, declines or puts off work asked for. Accepting names every dated commitment that gives way.
    public static let decideRequest = MethodDescriptor<Evenhand_V1_DecideRequestRequest, Evenhand_V1_PlanReply>(
        name: "evenhand.v1.PlanService/DecideRequest", kind: .unary)

    /// Enters hours a team worked, on complaints or on the plan; negative ones take back.
    public static let bookTime = MethodDescriptor<Evenhand_V1_BookTimeRequest, Evenhand_V1_PlanReply>(
        name: "evenhand.v1.PlanService/BookTime", kind: .unary)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.PlanService/GetPlan",
        "evenhand.v1.PlanService/WeighRequest",
        "evenhand.v1.PlanService/SetCapacity",
        "evenhand.v1.PlanService/AddInitiative",
        "evenhand.v1.PlanService/RedateInitiative",
        "evenhand.v1.PlanService/MoveInitiative",
        "evenhand.v1.PlanService/CompleteInitiative",
        "evenhand.v1.PlanService/DropInitiative",
        "evenhand.v1.PlanService/CostRequest",
        "evenhand.v1.PlanService/DecideRequest",
        "evenhand.v1.PlanService/BookTime",
    ]
}
