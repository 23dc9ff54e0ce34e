// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/metrics_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// Figures from ledgers. Docs/METRICS.md defines each of them once. No queue order and no clock reads them (R10).
public struct MetricsServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    public func getMetrics(
        _ request: Evenhand_V1_GetMetricsRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetMetricsResponse {
        try await client.unary(MetricsService.getMetrics, request, options: options)
    }

    /// The customers behind one figure, by number.
    public func listMetricCustomers(
        _ request: Evenhand_V1_ListMetricCustomersRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListMetricCustomersResponse {
        try await client.unary(MetricsService.listMetricCustomers, request, options: options)
    }

    /// Every segment of the policy with what its customers bring and cost, and what its service plan comes to.
    public func listSegments(
        _ request: Evenhand_V1_ListSegmentsRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListSegmentsResponse {
        try await client.unary(MetricsService.listSegments, request, options: options)
    }

    /// One segment: its customers, and what they complained of, period by period.
    public func getSegment(
        _ request: Evenhand_V1_GetSegmentRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetSegmentResponse {
        try await client.unary(MetricsService.getSegment, request, options: options)
    }
}
