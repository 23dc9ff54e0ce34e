// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/report_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// Every part is what its own service answers, under its own permission; Docs/METRICS.md defines the figures.
package struct ReportServiceHandlers: Sendable {
    package var getReport: UnaryHandler<Evenhand_V1_GetReportRequest, Evenhand_V1_GetReportResponse>

    package init(
        getReport: UnaryHandler<Evenhand_V1_GetReportRequest, Evenhand_V1_GetReportResponse>
    ) {
        self.getReport = getReport
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(ReportService.getReport, getReport)
    }
}
