// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/queue_service.proto;
// run Scripts/generate after changing that file.

/// What waits, and how much of it.
public enum QueueService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.QueueService"

    /// Open complaints by priority, highest first, then by receipt, oldest first.
    public static let listQueue = MethodDescriptor<Evenhand_V1_ListQueueRequest, Evenhand_V1_ListQueueResponse>(
        name: "evenhand.v1.QueueService/ListQueue", kind: .unary, idempotency: .noSideEffects)

    /// Open alerts on clocks and assignments, the most overdue first.
    public static let listAlerts = MethodDescriptor<Evenhand_V1_ListAlertsRequest, Evenhand_V1_ListAlertsResponse>(
        name: "evenhand.v1.QueueService/ListAlerts", kind: .unary, idempotency: .noSideEffects)

    /// How many complaints there are, by what they wait for.
    public static let getCounters = MethodDescriptor<Evenhand_V1_GetCountersRequest, Evenhand_V1_GetCountersResponse>(
        name: "evenhand.v1.QueueService/GetCounters", kind: .unary, idempotency: .noSideEffects)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.QueueService/ListQueue",
        "evenhand.v1.QueueService/ListAlerts",
        "evenhand.v1.QueueService/GetCounters",
    ]
}
