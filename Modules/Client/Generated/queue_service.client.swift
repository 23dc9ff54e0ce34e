// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/queue_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// What waits, and how much of it.
public struct QueueServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    /// Open complaints by priority, highest first, then by receipt, oldest first.
    public func listQueue(
        _ request: Evenhand_V1_ListQueueRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListQueueResponse {
        try await client.unary(QueueService.listQueue, request, options: options)
    }

    /// Open alerts on clocks and assignments, the most overdue first.
    public func listAlerts(
        _ request: Evenhand_V1_ListAlertsRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListAlertsResponse {
        try await client.unary(QueueService.listAlerts, request, options: options)
    }

    /// How many complaints there are, by what they wait for.
    public func getCounters(
        _ request: Evenhand_V1_GetCountersRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetCountersResponse {
        try await client.unary(QueueService.getCounters, request, options: options)
    }
}
