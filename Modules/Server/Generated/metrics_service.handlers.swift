// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/metrics_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// Figures from ledgers. Docs/METRICS.md defines each of them once. No queue order and no clock reads them (R10).
package struct MetricsServiceHandlers: Sendable {
    package var getMetrics: UnaryHandler<Evenhand_V1_GetMetricsRequest, Evenhand_V1_GetMetricsResponse>
    /// The customers behind one figure, by number.
    package var listMetricCustomers: UnaryHandler<Evenhand_V1_ListMetricCustomersRequest, Evenhand_V1_ListMetricCustomersResponse>
    /// Every segment of the policy with what its customers bring and cost, and what its service plan comes to.
    package var listSegments: UnaryHandler<Evenhand_V1_ListSegmentsRequest, Evenhand_V1_ListSegmentsResponse>
    /// One segment: its customers, and what they complained of, period by period.
    package var getSegment: UnaryHandler<Evenhand_V1_GetSegmentRequest, Evenhand_V1_GetSegmentResponse>

    package init(
        getMetrics: UnaryHandler<Evenhand_V1_GetMetricsRequest, Evenhand_V1_GetMetricsResponse>,
        listMetricCustomers: UnaryHandler<Evenhand_V1_ListMetricCustomersRequest, Evenhand_V1_ListMetricCustomersResponse>,
        listSegments: UnaryHandler<Evenhand_V1_ListSegmentsRequest, Evenhand_V1_ListSegmentsResponse>,
        getSegment: UnaryHandler<Evenhand_V1_GetSegmentRequest, Evenhand_V1_GetSegmentResponse>
    ) {
        self.getMetrics = getMetrics
        self.listMetricCustomers = listMetricCustomers
        self.listSegments = listSegments
        self.getSegment = getSegment
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(MetricsService.getMetrics, getMetrics)
        router.unary(MetricsService.listMetricCustomers, listMetricCustomers)
        router.unary(MetricsService.listSegments, listSegments)
        router.unary(MetricsService.getSegment, getSegment)
    }
}
