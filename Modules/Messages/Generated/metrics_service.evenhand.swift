// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/metrics_service.proto;
// run Scripts/generate after changing that file.

/// Figures from ledgers. Docs/METRICS.md defines each of them once. No queue order and no clock reads them (R10).
public enum MetricsService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.MetricsService"

    public static let getMetrics = MethodDescriptor<Evenhand_V1_GetMetricsRequest, Evenhand_V1_GetMetricsResponse>(
        name: "evenhand.v1.MetricsService/GetMetrics", kind: .unary, idempotency: .noSideEffects)

    /// The customers behind one figure, by number.
    public static let listMetricCustomers = MethodDescriptor<Evenhand_V1_ListMetricCustomersRequest, Evenhand_V1_ListMetricCustomersResponse>(
        name: "evenhand.v1.MetricsService/ListMetricCustomers", kind: .unary, idempotency: .noSideEffects)

    /// Every segment of the policy with what its customers bring and cost, and what its service plan comes to.
    public static let listSegments = MethodDescriptor<Evenhand_V1_ListSegmentsRequest, Evenhand_V1_ListSegmentsResponse>(
        name: "evenhand.v1.MetricsService/ListSegments", kind: .unary, idempotency: .noSideEffects)

    /// One segment: its customers, and what they complained of, period by period.
    public static let getSegment = MethodDescriptor<Evenhand_V1_GetSegmentRequest, Evenhand_V1_GetSegmentResponse>(
        name: "evenhand.v1.MetricsService/GetSegment", kind: .unary, idempotency: .noSideEffects)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.MetricsService/GetMetrics",
        "evenhand.v1.MetricsService/ListMetricCustomers",
        "evenhand.v1.MetricsService/ListSegments",
        "evenhand.v1.MetricsService/GetSegment",
    ]
}
