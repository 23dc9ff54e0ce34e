// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/report_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// Every part is what its own service answers, under its own permission; Docs/METRICS.md defines the figures.
public struct ReportServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    public func getReport(
        _ request: Evenhand_V1_GetReportRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetReportResponse {
        try await client.unary(ReportService.getReport, request, options: options)
    }
}
